#include "core/bookings/change_stay.h"
#include "core/bookings/segments.h"
#include "core/conflicts/card_page.h"
#include "core/conflicts/settle_card.h"
#include "core/store/merge/invoice.h"
#include "core/store/merge/stay.h"
#include "core/store/queue_state.h"
#include "tests/support/cards.h"
#include "tests/support/money_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// Rex was renamed at both desks; the office was later.
struct RenamedTwice
{
    Shop shop;
    ConflictCardId card;

    RenamedTwice()
    {
        bringOffice(*shop.store);
        shop.rex.name = u"Rexington"_s;
        shop.put(shop.rex);
        card = bring(*shop.store,
                     ToldCard{.kind = RulingKind::Merged,
                              .command = u"pet.edit"_s,
                              .clashes = {gaveWay("pets",
                                                  shop.rex.id.bytes(),
                                                  u"name"_s,
                                                  u"Rexington"_s,
                                                  u"Rexie"_s,
                                                  shop.at(14, 1))},
                              .staff = shop.max,
                              .doneAt = shop.at(14, 2)});
    }

    QString rexNow() { return shop.database().find<Pet>(shop.rex.id)->name; }
    std::optional<CardRow> row() { return cardRow(shop.database(), card); }
};

} // namespace

/// What a desk knows of the cards that the hub writes, and how they are settled.
class ConflictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A kind that is added to the merge has its words here, or shows as "met another change".
    void everyClashOfTheMergeIsKnownByItsName()
    {
        for (const auto &[clash, name] : names<merge::StayClash>)
            QVERIFY2(clash == merge::StayClash::None || fromName<ClashKind>(QString(nameOf(clash))),
                     name);
        for (const auto &[clash, name] : names<merge::InvoiceClash>)
            QVERIFY2(clash == merge::InvoiceClash::None
                         || fromName<ClashKind>(QString(nameOf(clash))),
                     name);
    }

    void aCardSaysWhoWhereWhenAndWhatItIsAbout()
    {
        RenamedTwice twice;
        const QList<CardRow> open = openCards(twice.shop.database(), 10);
        QCOMPARE(open.size(), 1);
        const CardRow &row = open.first();
        QCOMPARE(row.staff, u"Max"_s);
        QCOMPARE(row.desk, u"Office"_s);
        QCOMPARE(row.otherDesks.value(1), u"Front desk"_s);
        QVERIFY(row.subject);
        QCOMPARE(row.subject->kind, SubjectKind::Pet);
        QCOMPARE(row.subject->name, u"Rexington"_s);
        QCOMPARE(row.subject->family, twice.shop.smiths.name);
        QCOMPARE(row.detail.clashes.first().otherAt, twice.shop.at(14, 1));
        QCOMPARE(cardCounts(twice.shop.database()), (CardCounts{.open = 1, .settled = 0}));
    }

    void whatANewerHubSaysDoesNoHarm()
    {
        QCOMPARE(cardDetail(u"no JSON"_s), CardDetail());
        const CardDetail detail =
            cardDetail(uR"({"clashes": [{"what": "eaten", "table": "moons", "id": "no id"},
                             {"what": "eaten", "table": "moons",
                              "id": "018bf1c0-6600-70e9-978d-80576c3c9599"}, 7],
                 "missing": [["moons"], 3], "meant": 5})"_s);
        QCOMPARE(detail.clashes.size(), 1);
        QCOMPARE(detail.clashes.first().kind, ClashKind::Other);
        QVERIFY(detail.missing.isEmpty());

        Shop shop;
        const auto card =
            bring(*shop.store,
                  ToldCard{.command = u"moon.eat"_s,
                           .clashes = {gaveWay(
                               "moons", shop.rex.id.bytes(), u"phase"_s, u"full"_s, u"new"_s)}});
        const auto page = cardPage(shop.database(), card, shop.founded.location, shop.clock.now());
        QCOMPARE(page->canPutBack, QList<bool>{false});
        QVERIFY(shop.store->run(shop.bySam(), SettleCard{card}));
    }

    void aCardIsSettledOnce()
    {
        RenamedTwice twice;
        QVERIFY(twice.shop.store->run(twice.shop.bySam(), SettleCard{twice.card}));
        QVERIFY(openCards(twice.shop.database(), 10).isEmpty());
        const CardRow row = settledCards(twice.shop.database(), 10).first();
        QCOMPARE(row.settledBy, u"Sam"_s);
        QCOMPARE(row.card.outcome, CardOutcome::Noted);
        QCOMPARE(row.card.settledAt, twice.shop.clock.now());
        const Result<> again = twice.shop.store->run(twice.shop.byMax(), SettleCard{twice.card});
        QCOMPARE(reasons(again), QList<Reason>{Reason::CardSettled});
        QCOMPARE(reasons(twice.shop.store->run(twice.shop.byMax(),
                                               SettleCard{twice.shop.newId<ConflictCardId>()})),
                 QList<Reason>{Reason::Unknown});
        QCOMPARE(twice.rexNow(), u"Rexington"_s);
    }

    void whatGaveWayIsPutBackWithTheCardInOneUnitOfWork()
    {
        RenamedTwice twice;
        const qint64 before = twice.shop.waiting();
        QVERIFY(twice.shop.store->run(twice.shop.bySam(), RestoreFromCard{twice.card, QList{0}}));
        QCOMPARE(twice.rexNow(), u"Rexie"_s);
        QCOMPARE(twice.row()->card.outcome, CardOutcome::Restored);
        QCOMPARE(twice.shop.waiting(), before + 1);
        const auto effects =
            effectsIn(outbox::waiting(twice.shop.database(), 0, 1'000).last().body);
        QCOMPARE(effects.size(), 2);
    }

    void whatWasChangedSinceIsNotOverwritten()
    {
        RenamedTwice twice;
        twice.shop.rex.name = u"Rex the third"_s;
        twice.shop.put(twice.shop.rex);
        const auto page = cardPage(
            twice.shop.database(), twice.card, twice.shop.founded.location, twice.shop.clock.now());
        QCOMPARE(page->canPutBack, QList<bool>{false});
        const Result<> put =
            twice.shop.store->run(twice.shop.bySam(), RestoreFromCard{twice.card, QList{0}});
        QCOMPARE(reasons(put), QList<Reason>{Reason::Changed});
        QCOMPARE(twice.rexNow(), u"Rex the third"_s);
        QVERIFY(!twice.row()->card.settledAt);
    }

    void onlyWhatTheCardHoldsIsPutBack()
    {
        RenamedTwice twice;
        const auto put = [&](const QList<int> &clashes) {
            return reasons(
                twice.shop.store->run(twice.shop.bySam(), RestoreFromCard{twice.card, clashes}));
        };
        QCOMPARE(put({}), QList<Reason>{Reason::Missing});
        QCOMPARE(put({1}), QList<Reason>{Reason::OutOfRange});
        QCOMPARE(put({-1}), QList<Reason>{Reason::OutOfRange});
        QCOMPARE(twice.rexNow(), u"Rexington"_s);
    }

    // A stay or a bill is never put together from two.
    void aStayIsNotPutBackColumnByColumn()
    {
        Shop shop;
        shop.stayThreeNights();
        const ReservationId stay = shop.stays.first();
        const auto card =
            bring(*shop.store,
                  ToldCard{.command = u"stay.change_dates"_s,
                           .clashes = {
                               gaveWay("reservations", stay.bytes(), u"notes"_s, u""_s, u"x"_s)}});
        QCOMPARE(reasons(shop.store->run(shop.bySam(), RestoreFromCard{card, QList{0}})),
                 QList<Reason>{Reason::Changed});
    }

    void aCardAboutMoneyNeedsAManager()
    {
        Shop shop;
        const Result<Sold> sold = shop.sell({shop.cash(2'500)});
        const QJsonObject clash =
            clashOf(u"already_closed"_s, "invoices", sold->invoice.id.bytes());
        const auto bill =
            bring(*shop.store, ToldCard{.command = u"invoice.void"_s, .clashes = {clash}});
        const auto lost = bring(*shop.store,
                                ToldCard{.kind = RulingKind::Rejected,
                                         .command = u"payment.take"_s,
                                         .why = u"unbalanced"_s,
                                         .operation = 2});
        for (const ConflictCardId &card : {bill, lost}) {
            QCOMPARE(reasons(shop.store->run(shop.bySam(), SettleCard{card})),
                     QList<Reason>{Reason::ApprovalNeeded});
            QVERIFY(shop.store->run(shop.byMax(), SettleCard{card}));
        }
    }

    void aStayWithoutARoomMovesToOneThatIsFree()
    {
        Shop shop;
        const ReservationId stay = bookIntoATakenRoom(shop);
        const SegmentId segment = segmentsOf(shop.database(), stay).first().id;
        const auto card =
            bring(*shop.store,
                  ToldCard{.command = u"booking.book"_s,
                           .clashes = {clashOf(u"room_taken"_s, "segments", segment.bytes())}});
        const auto page = cardPage(shop.database(), card, shop.founded.location, shop.clock.now());
        QVERIFY(page->roomWanted);
        QCOMPARE(page->roomWanted->room, u"K1"_s);
        QCOMPARE(page->roomWanted->others, QStringList{u"Rex"_s});
        QCOMPARE(page->roomWanted->free.first().unit.id, shop.k2.id);

        // The room of somebody else is no way out.
        QCOMPARE(reasons(shop.store->run(shop.bySam(), MoveFromCard{card, shop.k1.id})),
                 QList<Reason>{Reason::UnitTaken});
        QVERIFY(shop.store->run(shop.bySam(), MoveFromCard{card, shop.k2.id}));
        const Segment moved = segmentsOf(shop.database(), stay).first();
        QCOMPARE(moved.unit, shop.k2.id);
        QVERIFY(moved.firm);
        QCOMPARE(cardRow(shop.database(), card)->card.outcome, CardOutcome::Redone);
    }

    void aRoomThatWasFoundElsewhereIsNotAskedForAgain()
    {
        Shop shop;
        const ReservationId stay = bookIntoATakenRoom(shop);
        const SegmentId segment = segmentsOf(shop.database(), stay).first().id;
        const auto card =
            bring(*shop.store,
                  ToldCard{.command = u"booking.book"_s,
                           .clashes = {clashOf(u"room_taken"_s, "segments", segment.bytes())}});
        QVERIFY(shop.store->run(shop.bySam(),
                                MoveStays{.reservations = {stay}, .unit = shop.k2.id, .from = {}}));
        QVERIFY(
            !cardPage(shop.database(), card, shop.founded.location, shop.clock.now())->roomWanted);
        QCOMPARE(reasons(shop.store->run(shop.bySam(), MoveFromCard{card, shop.yard.id})),
                 QList<Reason>{Reason::Changed});
        QVERIFY(shop.store->run(shop.bySam(), SettleCard{card}));
    }

    void whatWaitsIsCountedByKindWithItsAge()
    {
        Shop shop;
        QVERIFY(shop.sell({shop.cash(2'500)}));
        const QList<QueueState> states = outbox::queueStates(shop.database());
        QCOMPARE(states.first().priority, Priority::Now);
        qint64 all = 0;
        for (const QueueState &state : states) {
            all += state.count;
            QVERIFY(state.oldest <= shop.clock.now());
        }
        QCOMPARE(all, shop.waiting());
    }

    void whatWaitsIsListedInTheOrderInWhichItGoes()
    {
        Shop shop;
        shop.clock.set(shop.at(15));
        QVERIFY(shop.sell({shop.cash(2'500)}));
        const QList<QueuedChange> changes = outbox::queuedChanges(shop.database(), 1'000);
        QCOMPARE(changes.size(), shop.waiting());
        QCOMPARE(changes.first().sequence, 1);
        const QueuedChange last{.sequence = shop.waiting(),
                                .command = u"sale.ring_up"_s,
                                .made = shop.at(15),
                                .staff = u"Sam"_s};
        QCOMPARE(changes.last(), last);
        QCOMPARE(outbox::queuedChanges(shop.database(), 2), changes.first(2));
    }
};

DESK_TEST(ConflictsTest)
#include "tst_conflicts.moc"
