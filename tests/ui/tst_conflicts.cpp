#include "core/bookings/segments.h"
#include "core/conflicts/cards.h"
#include "core/households/edit_family.h"
#include "tests/support/cards.h"
#include "tests/support/counter.h"
#include "tests/support/test_program.h"
#include "ui/kit/theme.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

const auto longName = u"Sir Reginald Fluffington von Wigglebottom the Third of Pine Ridge"_s;
const auto arabicName = u"نجمة الصباح"_s;

/// A resort with two desks that did not hear of each other for a while.
struct Disagreement
{
    Shop shop;

    Disagreement()
    {
        giveMaxAPin(shop);
        shop.clock.set(shop.at(15));
        bringOffice(*shop.store);
    }

    void call(Pet &pet, const QString &name)
    {
        pet.name = name;
        shop.put(pet);
    }

    /// The front desk had written `gone`, the office a minute later what stands now.
    ConflictCardId renamed(const Pet &pet, const QString &gone, int operation = 1)
    {
        return bring(
            *shop.store,
            ToldCard{.kind = RulingKind::Merged,
                     .command = u"pet.edit"_s,
                     .clashes = {gaveWay(
                         "pets", pet.id.bytes(), u"name"_s, pet.name, gone, shop.at(14, 1))},
                     .operation = operation,
                     .staff = shop.max,
                     .doneAt = shop.at(14, 2)});
    }

    /// Ziggy was booked into the room that Rex has.
    ReservationId withoutARoom()
    {
        const ReservationId stay = bookIntoATakenRoom(shop);
        const SegmentId room = segmentsOf(shop.database(), stay).first().id;
        bring(*shop.store,
              ToldCard{.command = u"booking.book"_s,
                       .clashes = {clashOf(u"room_taken"_s, "segments", room.bytes())},
                       .operation = 20,
                       .staff = shop.sam,
                       .doneAt = shop.at(14, 20)});
        return stay;
    }

    CardCounts counts() { return cardCounts(shop.database()); }
    QString rexNow() { return shop.database().find<Pet>(shop.rex.id)->name; }
};

} // namespace

class ConflictsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        ui::Theme::instance()->setReducedMotion(true);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
        ui::Theme::instance()->setTextScale(1);
    }

    void theRailLeadsThereOnceThereIsSomething()
    {
        Disagreement disagreement;
        DeskWindow desk(disagreement.shop);
        QVERIFY(!desk.hand().shows(u"rail.conflicts"_s));
        disagreement.renamed(disagreement.shop.rex, u"Rexie"_s);
        desk.hand().settle();
        QVERIFY(desk.hand().shows(u"rail.conflicts"_s));
        QCOMPARE(desk.item(u"rail.conflicts"_s)->property("badge").toInt(), 1);
        desk.hand().press(Qt::Key_7, Qt::AltModifier);
        QVERIFY(desk.hand().says(u"1 card to look at"_s));
        QVERIFY(desk.item(u"cards"_s)->hasActiveFocus());
    }

    void aDeskWithAHubHasThePlaceBeforeTheFirstCard()
    {
        Disagreement disagreement;
        DeskWindow desk(disagreement.shop);
        desk.session().setHubStatus({.state = HubState::UpToDate});
        desk.hand().settle();
        desk.hand().press(Qt::Key_7, Qt::AltModifier);
        QVERIFY(desk.hand().says(u"There is nothing to decide."_s));
        desk.screenshot(u"conflicts_empty"_s);
    }

    void bothValuesStandSideBySideAndEnterKeepsTheOneThatStands()
    {
        Disagreement disagreement;
        disagreement.call(disagreement.shop.rex, u"Rexington"_s);
        disagreement.renamed(disagreement.shop.rex, u"Rexie"_s);
        DeskWindow desk(disagreement.shop);
        desk.resize(1280, 720);
        desk.go(u"conflicts"_s);
        Hand &hand = desk.hand();
        QVERIFY(hand.says(u"Max at Office"_s));
        QVERIFY(hand.says(u"Front desk"_s));
        QVERIFY(hand.says(u"Gave way"_s));
        QVERIFY(hand.says(u"“Rexington” is the later one and stands."_s));
        QVERIFY(hand.says(u"2:01 PM"_s));
        QCOMPARE(desk.item(u"settleCard"_s)->property("text").toString(), u"Keep Rexington"_s);
        desk.screenshot(u"conflicts_name"_s);
        ui::Theme::instance()->setScheme(ui::Theme::Dark);
        desk.screenshot(u"conflicts_name_dark"_s);
        ui::Theme::instance()->setScheme(ui::Theme::Light);

        hand.press(Qt::Key_Return);
        QCOMPARE(disagreement.rexNow(), u"Rexington"_s);
        QCOMPARE(disagreement.counts(), (CardCounts{.open = 0, .settled = 1}));
        QVERIFY(hand.says(u"There is nothing to decide."_s));
    }

    void oneKeyPutsBackWhatGaveWay()
    {
        Disagreement disagreement;
        disagreement.call(disagreement.shop.rex, u"Rexington"_s);
        disagreement.renamed(disagreement.shop.rex, u"Rexie"_s);
        DeskWindow desk(disagreement.shop);
        desk.go(u"conflicts"_s);
        QCOMPARE(desk.item(u"putBack"_s)->property("text").toString(), u"Put Rexie back"_s);
        desk.hand().press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(disagreement.rexNow(), u"Rexie"_s);
        QCOMPARE(disagreement.counts(), (CardCounts{.open = 0, .settled = 1}));
        QVERIFY(desk.hand().says(u"what gave way is back"_s));
    }

    void whatWasChangedSinceOffersNoWayBack()
    {
        Disagreement disagreement;
        disagreement.call(disagreement.shop.rex, u"Rexington"_s);
        disagreement.renamed(disagreement.shop.rex, u"Rexie"_s);
        DeskWindow desk(disagreement.shop);
        desk.go(u"conflicts"_s);
        QVERIFY(desk.hand().shows(u"putBack"_s));
        disagreement.call(disagreement.shop.rex, u"Rex"_s);
        desk.hand().settle();
        QVERIFY(!desk.hand().shows(u"putBack"_s));
        QVERIFY(desk.hand().says(u"Understood"_s));
    }

    void theNextCardIsLookedAtAtOnce()
    {
        Disagreement disagreement;
        Shop &shop = disagreement.shop;
        disagreement.renamed(shop.rex, u"Rexie"_s, 1);
        disagreement.renamed(shop.bella, u"Belle"_s, 2);
        disagreement.renamed(shop.ziggy, u"Zig"_s, 3);
        DeskWindow desk(shop);
        desk.go(u"conflicts"_s);
        QStringList seen;
        for (int i = 0; i < 3; ++i) {
            seen += desk.item(u"cardTitle"_s)->property("text").toString();
            desk.hand().press(Qt::Key_Return);
        }
        seen.sort();
        QCOMPARE(seen, (QStringList{u"Bella"_s, u"Rex"_s, u"Ziggy"_s}));
        QCOMPARE(disagreement.counts(), (CardCounts{.open = 0, .settled = 3}));
    }

    void aStayWithoutARoomMovesByOneKey()
    {
        Disagreement disagreement;
        const ReservationId stay = disagreement.withoutARoom();
        DeskWindow desk(disagreement.shop);
        desk.resize(1280, 720);
        desk.go(u"conflicts"_s);
        QVERIFY(desk.hand().says(u"K1 belongs to Rex"_s));
        QCOMPARE(desk.item(u"settleCard"_s)->property("text").toString(), u"Move to K2"_s);
        desk.screenshot(u"conflicts_room"_s);
        desk.hand().press(Qt::Key_Return);
        const Segment room = segmentsOf(disagreement.shop.database(), stay).first();
        QCOMPARE(room.unit, disagreement.shop.k2.id);
        QVERIFY(room.firm);
        QCOMPARE(disagreement.counts(), (CardCounts{.open = 0, .settled = 1}));
    }

    void anotherRoomIsChosenByArrows()
    {
        Disagreement disagreement;
        const ReservationId stay = disagreement.withoutARoom();
        DeskWindow desk(disagreement.shop);
        desk.go(u"conflicts"_s);
        desk.hand().press(Qt::Key_Right);
        QVERIFY(desk.item(u"freeRooms"_s)->hasActiveFocus());
        desk.hand().press(Qt::Key_Down);
        QCOMPARE(desk.item(u"settleCard"_s)->property("text").toString(),
                 u"Move to "_s + disagreement.shop.yard.name);
        desk.hand().press(Qt::Key_Return);
        QCOMPARE(segmentsOf(disagreement.shop.database(), stay).first().unit,
                 disagreement.shop.yard.id);
    }

    void aRoomThatIsFreeAgainIsTakenFirst()
    {
        Disagreement disagreement;
        const ReservationId stay = disagreement.withoutARoom();
        Shop &shop = disagreement.shop;
        Segment taken = *shop.database().find<Segment>(shop.database().value<SegmentId>(
            "SELECT id FROM segments WHERE reservation <> ? ORDER BY rowid DESC", stay));
        taken.releasedAt = taken.startsAt;
        shop.put(taken);
        DeskWindow desk(shop);
        desk.go(u"conflicts"_s);
        QVERIFY(desk.hand().says(u"K1 is free again"_s));
        QCOMPARE(desk.item(u"settleCard"_s)->property("text").toString(), u"Take K1"_s);
        desk.hand().press(Qt::Key_Return);
        const Segment room = segmentsOf(shop.database(), stay).first();
        QCOMPARE(room.unit, shop.k1.id);
        QVERIFY(room.firm);
    }

    void aCardAboutABillAsksForAManager()
    {
        Disagreement disagreement;
        const Result<Sold> sold = disagreement.shop.sell({disagreement.shop.cash(2'500)});
        bring(*disagreement.shop.store,
              ToldCard{.command = u"invoice.void"_s,
                       .clashes = {clashOf(u"already_closed"_s,
                                           "invoices",
                                           sold->invoice.id.bytes(),
                                           {},
                                           disagreement.shop.at(13))},
                       .staff = disagreement.shop.sam,
                       .doneAt = disagreement.shop.at(14)});
        DeskWindow desk(disagreement.shop);
        desk.resize(1280, 720);
        desk.go(u"conflicts"_s);
        QVERIFY(desk.hand().says(u"Bill "_s + sold->invoice.number));
        desk.screenshot(u"conflicts_bill"_s);
        desk.hand().press(Qt::Key_Return);
        QCOMPARE(disagreement.counts().open, 1);
        desk.hand().press(Qt::Key_Tab);
        desk.hand().type(u"Looked at it"_s);
        desk.hand().press(Qt::Key_Tab);
        desk.hand().type(maxPin);
        desk.screenshot(u"conflicts_approval"_s);
        desk.hand().press(Qt::Key_Return);
        QCOMPARE(disagreement.counts(), (CardCounts{.open = 0, .settled = 1}));
    }

    void aBillThatWasPaidTwiceSaysHowMuchIsTooMuch()
    {
        Disagreement disagreement;
        const Result<Sold> sold = disagreement.shop.sell({disagreement.shop.cash(2'500)});
        QJsonObject clash = clashOf(u"paid_twice"_s, "invoices", sold->invoice.id.bytes());
        clash.insert(u"over"_s, 2'148);
        bring(*disagreement.shop.store,
              ToldCard{.command = u"payment.take"_s,
                       .clashes = {clash},
                       .staff = disagreement.shop.sam,
                       .doneAt = disagreement.shop.at(14)});
        DeskWindow desk(disagreement.shop);
        desk.resize(1280, 720);
        desk.go(u"conflicts"_s);
        QVERIFY(desk.hand().says(u"Both payments count: $21.48 is too much."_s));
        desk.screenshot(u"conflicts_paid_twice"_s);
        desk.hand().press(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(desk.hand().says(sold->invoice.number));
        QVERIFY(!desk.hand().shows(u"cards"_s));
    }

    void aSecondBillOfAStayNamesTheOneThatStands()
    {
        Disagreement disagreement;
        const Result<Sold> sold = disagreement.shop.sell({disagreement.shop.cash(2'500)});
        QJsonObject clash = clashOf(u"second_bill"_s, "invoices", sold->invoice.id.bytes());
        clash.insert(u"held"_s, true);
        clash.insert(u"other_number"_s, u"SFE-02-000003"_s);
        clash.insert(u"stood"_s, QJsonObject{{u"number"_s, u"SFE-01-000009"_s}});
        bring(*disagreement.shop.store,
              ToldCard{.kind = RulingKind::Conflicted,
                       .command = u"stay.check_out_and_bill"_s,
                       .clashes = {clash},
                       .staff = disagreement.shop.sam,
                       .doneAt = disagreement.shop.at(14)});
        DeskWindow desk(disagreement.shop);
        desk.resize(1280, 720);
        desk.go(u"conflicts"_s);
        QVERIFY(desk.hand().says(u"The bill SFE-01-000009 was first and stands. SFE-02-000003 was "
                                 "taken back."_s));
        desk.screenshot(u"conflicts_second_bill"_s);
    }

    void whatWasLostCanBeReadAndDoneAgain()
    {
        Disagreement disagreement;
        bring(*disagreement.shop.store,
              ToldCard{.kind = RulingKind::Quarantined,
                       .command = u"phone.add"_s,
                       .meant = {{u"typed"_s, u"505 555 0142"_s},
                                 {u"label"_s, u"Work"_s},
                                 {u"customer"_s, disagreement.shop.ann.id.text()}},
                       .staff = disagreement.shop.sam,
                       .doneAt = disagreement.shop.at(14)});
        DeskWindow desk(disagreement.shop);
        desk.resize(1280, 720);
        desk.go(u"conflicts"_s);
        QVERIFY(desk.hand().says(u"505 555 0142"_s));
        QVERIFY(desk.hand().says(u"The hub could not read it."_s));
        desk.screenshot(u"conflicts_lost"_s);
        desk.hand().press(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(!desk.hand().shows(u"cards"_s));
        desk.hand().press(Qt::Key_Escape);
        QVERIFY(desk.hand().shows(u"cards"_s));
    }

    void settledCardsCanBeLookedAt()
    {
        Disagreement disagreement;
        disagreement.renamed(disagreement.shop.rex, u"Rexie"_s);
        DeskWindow desk(disagreement.shop);
        desk.resize(1280, 720);
        desk.go(u"conflicts"_s);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(desk.item(u"cardLists"_s)->hasActiveFocus());
        desk.hand().press(Qt::Key_Right);
        QVERIFY(desk.hand().says(u"as it stands is well"_s));
        QVERIFY(!desk.hand().shows(u"settleCard"_s));
        desk.screenshot(u"conflicts_settled"_s);
    }

    void severalValuesOfOneCardArePutBackOneByOne()
    {
        Disagreement disagreement;
        Shop &shop = disagreement.shop;
        shop.rex.breed = u"Beagle"_s;
        disagreement.call(shop.rex, u"Rexington"_s);
        bring(*shop.store,
              ToldCard{.kind = RulingKind::Merged,
                       .command = u"pet.edit"_s,
                       .clashes = {gaveWay("pets",
                                           shop.rex.id.bytes(),
                                           u"name"_s,
                                           u"Rexington"_s,
                                           u"Rexie"_s,
                                           shop.at(14, 1)),
                                   gaveWay("pets",
                                           shop.rex.id.bytes(),
                                           u"breed"_s,
                                           u"Beagle"_s,
                                           u"Basset"_s,
                                           shop.at(14, 1))},
                       .staff = shop.max,
                       .doneAt = shop.at(14, 2)});
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        desk.go(u"conflicts"_s);
        desk.item(u"putBackTick1"_s)->forceActiveFocus(Qt::TabFocusReason);
        desk.hand().press(Qt::Key_Space);
        desk.screenshot(u"conflicts_several"_s);
        desk.hand().press(Qt::Key_B, Qt::ControlModifier);
        const auto rex = shop.database().find<Pet>(shop.rex.id);
        QCOMPARE(rex->name, u"Rexington"_s);
        QCOMPARE(rex->breed, u"Basset"_s);
    }

    void longAndArabicNamesFit()
    {
        Disagreement disagreement;
        disagreement.call(disagreement.shop.rex, longName);
        disagreement.call(disagreement.shop.ziggy, arabicName);
        disagreement.renamed(disagreement.shop.rex, arabicName, 1);
        disagreement.renamed(disagreement.shop.ziggy, longName, 2);
        DeskWindow desk(disagreement.shop);
        desk.resize(1280, 720);
        desk.go(u"conflicts"_s);
        desk.screenshot(u"conflicts_long"_s);
        desk.resize(1024, 640);
        desk.screenshot(u"conflicts_small"_s);
        QVERIFY(desk.hand().says(arabicName));
    }
};

DESK_TEST(ConflictsPageTest)
#include "tst_conflicts.moc"
