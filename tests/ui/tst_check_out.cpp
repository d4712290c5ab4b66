#include "core/bookings/check_in_record.h"
#include "tests/support/counter.h"
#include "tests/support/test_program.h"
#include "ui/check_out/check_out_model.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

// From the Today page: two columns to the right, and Enter on the first family that leaves.
constexpr int keysFromToday = 3;

/// Two dogs of the Smiths are fetched two hours late; nobody has bathed them, whether it was wished
/// or not.
struct Departing
{
    enum class Bathed { NotWished, NotDone };

    Shop shop;

    explicit Departing(Bathed bathed = Bathed::NotWished)
    {
        shop.stayThreeNights();
        shop.put(Belonging{.id = shop.newId<BelongingId>(),
                           .reservation = shop.stays.first(),
                           .item = u"Blanket"_s});
        if (bathed != Bathed::NotWished)
            return;
        for (AddOnPlan plan : shop.database().all<AddOnPlan>(
                 "SELECT " + db::columnsOf<AddOnPlan>().join(", ") + " FROM add_on_plans")) {
            plan.archivedAt = shop.clock.now();
            shop.put(plan);
        }
    }

    void open(DeskWindow &desk) const
    {
        desk.open(u"check_out"_s, {{u"booking"_s, shop.booking.text()}});
    }

    QList<ReservationState> states() { return shop.stayStates(); }
};

ui::CheckOutModel &modelOf(const DeskWindow &desk)
{
    auto *model = desk.window()->findChild<ui::CheckOutModel *>();
    DESK_ASSERT(model);
    return *model;
}

} // namespace

class CheckOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { DeskWindow::failOnWarnings(); }

    void enterOnALeavingFamilyOpensItsCheckOut()
    {
        Departing departing;
        DeskWindow desk(departing.shop);
        const int before = desk.hand().keysPressed();
        desk.hand().repeat(Qt::Key_Right, 2);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(desk.hand().shows(u"addToBill"_s));
        QCOMPARE(desk.hand().keysPressed() - before, keysFromToday);
    }

    void aFamilyGoesHomeByKeyboardAlone()
    {
        Departing departing;
        DeskWindow desk(departing.shop);
        desk.resize(1280, 720);
        departing.open(desk);
        QuickTerminal::Asked asked;
        modelOf(desk).tenders()->setTerminal(std::make_unique<QuickTerminal>(asked, true));
        Hand &hand = desk.hand();
        QVERIFY(hand.says(u"late"_s));
        desk.screenshot(u"check_out"_s);

        const int before = hand.keysPressed();
        hand.type(u"ba"_s);
        desk.screenshot(u"check_out_adding"_s);
        hand.press(Qt::Key_Return);
        hand.type(u"winter10"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"$298.25"_s));
        hand.press(Qt::Key_B, Qt::ControlModifier);
        hand.press(Qt::Key_F5);
        desk.screenshot(u"check_out_cash"_s);
        hand.press(Qt::Key_F10);
        QVERIFY(hand.says(u"$149.12"_s));
        hand.press(Qt::Key_F6);
        hand.press(Qt::Key_Tab);
        hand.type(u"10"_s);
        desk.screenshot(u"check_out_card"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"Bella and Rex went home."_s));
        desk.screenshot(u"check_out_done"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.shows(u"savePdf"_s));
        const int keys = hand.keysPressed() - before + keysFromToday;
        qInfo("task 9: keys %d", keys);
        QVERIFY(keys <= 26);

        QCOMPARE(asked.charged, QList{departing.shop.money(14'912 + 1'000)});
        QCOMPARE(asked.givenBack, 0);
        QCOMPARE(departing.states(), QList{ReservationState::Completed});
        QCOMPARE(departing.shop.account(Account::TipsPayable), -1'000);
        QCOMPARE(departing.shop.account(Account::CardClearing), 15'912);
        QCOMPARE(departing.shop.account(Account::Receivable), 0);
        QCOMPARE(departing.shop.complaints(), QString());
    }

    void aBathThatWasNotDoneIsTakenOffTheBill()
    {
        Departing departing(Departing::Bathed::NotDone);
        DeskWindow desk(departing.shop);
        desk.resize(1280, 720);
        departing.open(desk);
        Hand &hand = desk.hand();
        QVERIFY(hand.says(u"Bath · Rex"_s));
        QVERIFY(hand.says(u"Not done yet, planned for yesterday"_s));
        QVERIFY(hand.says(u"$326.62"_s));
        desk.screenshot(u"check_out_not_done"_s);
        hand.click(u"dropAddOn.0"_s);
        hand.type(u"The tub is broken"_s);
        desk.screenshot(u"check_out_not_done_why"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"$299.76"_s)); // without the bath and its tax
        QVERIFY(hand.says(u"Taken off by Sam: The tub is broken"_s));
        desk.screenshot(u"check_out_taken_off"_s);
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(hand.says(u"$326.62"_s));
    }

    void aBathThatNobodyNotedIsNotedAtTheCheckOut()
    {
        Departing departing(Departing::Bathed::NotDone);
        DeskWindow desk(departing.shop);
        departing.open(desk);
        desk.hand().press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(desk.hand().says(u"by Sam"_s));
        QVERIFY(!desk.hand().says(u"not noted as done"_s));
        QVERIFY(desk.hand().says(u"$326.62"_s));
        desk.hand().press(Qt::Key_B, Qt::ControlModifier);
        desk.hand().press(Qt::Key_F5);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(modelOf(desk).isDone());
    }

    void aBelongingIsNotForgotten()
    {
        Departing departing;
        DeskWindow desk(departing.shop);
        departing.open(desk);
        desk.hand().press(Qt::Key_F5);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(!modelOf(desk).isDone());
        QVERIFY(desk.hand().says(u"belongings"_s));
        desk.screenshot(u"check_out_belongings"_s);
        QCOMPARE(departing.states(), QList{ReservationState::CheckedIn});

        modelOf(desk).typeBack(0, u"Chewed to pieces"_s);
        desk.hand().press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(modelOf(desk).isDone());
    }

    void aStrangerTakesThePetsOnlyWithAManager()
    {
        Departing departing;
        giveMaxAPin(departing.shop);
        DeskWindow desk(departing.shop);
        departing.open(desk);
        modelOf(desk).setPickUpIndex(1);
        modelOf(desk).setPickUpName(u"<b>Bob</b>"_s);
        desk.hand().settle();
        desk.hand().press(Qt::Key_B, Qt::ControlModifier);
        desk.hand().press(Qt::Key_F5);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(!modelOf(desk).approvalNeeded().isEmpty());
        desk.screenshot(u"check_out_approval"_s);
        modelOf(desk).approve(departing.shop.max.text(), maxPin, u"Ann called"_s);
        desk.hand().settle();
        QVERIFY(modelOf(desk).isDone());
        QCOMPARE(departing.shop.database().value<QString>(
                     "SELECT DISTINCT picked_up_by FROM reservations"),
                 u"<b>Bob</b>"_s);
    }

    void aBillStaysOnAccountOnlyWithAManager()
    {
        Departing departing;
        giveMaxAPin(departing.shop);
        DeskWindow desk(departing.shop);
        departing.open(desk);
        desk.hand().press(Qt::Key_B, Qt::ControlModifier);
        desk.hand().press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!modelOf(desk).approvalNeeded().isEmpty());
        modelOf(desk).approve(departing.shop.max.text(), maxPin, u"Pays on Monday"_s);
        desk.hand().settle();
        QVERIFY(desk.hand().says(u"stays on the family's account"_s));
        QCOMPARE(departing.states(), QList{ReservationState::CheckedOut});
    }

    void onePetGoesHomeAndTheOtherStays()
    {
        Departing departing;
        DeskWindow desk(departing.shop);
        departing.open(desk);
        modelOf(desk).setLeaving(0, false); // Bella
        desk.hand().settle();
        desk.hand().press(Qt::Key_B, Qt::ControlModifier);
        desk.hand().press(Qt::Key_F5);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(desk.hand().says(u"Rex went home."_s));
        QCOMPARE(departing.shop.database().value<int>(
                     "SELECT count(*) FROM reservations WHERE state = 'CHECKED_IN'"),
                 1);
    }

    void aCodeThatIsNoCouponIsSaidBesideTheField()
    {
        Departing departing;
        DeskWindow desk(departing.shop);
        departing.open(desk);
        const QString total = modelOf(desk).total();
        desk.hand().type(u"nothing"_s);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(!modelOf(desk).addProblem().isEmpty());
        QCOMPARE(modelOf(desk).total(), total);
        desk.hand().press(Qt::Key_Escape);
        QVERIFY(modelOf(desk).addProblem().isEmpty());
    }

    void aCardWithoutATerminalAsksForItsReference()
    {
        Departing departing;
        DeskWindow desk(departing.shop);
        departing.open(desk);
        Hand &hand = desk.hand();
        hand.press(Qt::Key_B, Qt::ControlModifier);
        hand.press(Qt::Key_F6);
        hand.press(Qt::Key_Return);
        QVERIFY(desk.item(u"tenderReference"_s)->hasActiveFocus());
        hand.type(u"4242424242424242"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(!modelOf(desk).tenders()->isBegun()); // that is the number of a card
        hand.press(Qt::Key_A, Qt::ControlModifier);
        hand.type(u"T-9"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(modelOf(desk).isDone());
    }

    void theLastTenderIsTakenOffAgain()
    {
        Departing departing;
        DeskWindow desk(departing.shop);
        departing.open(desk);
        desk.hand().press(Qt::Key_F5);
        desk.hand().press(Qt::Key_F10);
        QVERIFY(modelOf(desk).tenders()->isBegun());
        desk.hand().press(Qt::Key_Backspace, Qt::ControlModifier);
        QVERIFY(!modelOf(desk).tenders()->isBegun());
        QCOMPARE(modelOf(desk).tenders()->left(), modelOf(desk).total());
    }

    void aDeclinedCardLeavesTheBillOpen()
    {
        Departing departing;
        DeskWindow desk(departing.shop);
        departing.open(desk);
        QuickTerminal::Asked asked;
        modelOf(desk).tenders()->setTerminal(std::make_unique<QuickTerminal>(asked, false));
        desk.hand().press(Qt::Key_F6);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(desk.hand().says(u"declined"_s));
        QVERIFY(!modelOf(desk).tenders()->isBegun());
    }

    void cardMoneyGoesBackWhenThePageIsLeft()
    {
        Departing departing;
        DeskWindow desk(departing.shop);
        departing.open(desk);
        QuickTerminal::Asked asked;
        modelOf(desk).tenders()->setTerminal(std::make_unique<QuickTerminal>(asked, true));
        desk.hand().press(Qt::Key_F6);
        desk.hand().press(Qt::Key_F10);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(modelOf(desk).tenders()->isBegun());
        desk.go(u"today"_s);
        QCOMPARE(asked.givenBack, 1);
    }

    void anUndoneCheckOutIsAsBefore()
    {
        Departing departing;
        giveMaxAPin(departing.shop);
        DeskWindow desk(departing.shop);
        departing.open(desk);
        desk.hand().press(Qt::Key_B, Qt::ControlModifier);
        desk.hand().press(Qt::Key_F5);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(modelOf(desk).isDone());
        QVERIFY(desk.hand().click(u"undoCheckOut"_s));
        modelOf(desk).approve(departing.shop.max.text(), maxPin, u"Wrong family"_s);
        desk.hand().settle();
        QVERIFY(!modelOf(desk).isDone());
        QCOMPARE(departing.states(), QList{ReservationState::CheckedIn});
    }

    void onlyWhoMayTakeAllThatLeaveIsOffered()
    {
        Departing departing;
        Shop &shop = departing.shop;
        shop.put(PetOwner{.id = shop.newId<PetOwnerId>(),
                          .pet = shop.rex.id,
                          .customer = shop.ann.id,
                          .mayPickUp = false});
        DeskWindow desk(shop);
        departing.open(desk);
        QCOMPARE(modelOf(desk).pickUps(), QStringList{u"Somebody else"_s});
        modelOf(desk).setLeaving(1, false);
        QCOMPARE(modelOf(desk).pets()->rows()[0].name, u"Bella"_s);
        QCOMPARE(modelOf(desk).pickUps().first(), u"Ann Smith"_s);
    }

    void longAndForeignNamesFit()
    {
        Departing departing;
        Shop &shop = departing.shop;
        shop.rex.name = u"Luna Esmeralda of the Silver Moon over the Sangre de Cristo Hills"_s;
        shop.bella.name = u"لونا"_s;
        shop.smiths.name = u"<img src=x>"_s;
        shop.put(shop.rex, shop.bella, shop.smiths);
        DeskWindow desk(departing.shop);
        desk.resize(1024, 640);
        departing.open(desk);
        QVERIFY(desk.hand().says(u"<img src=x>"_s));
        desk.screenshot(u"check_out_1024x640"_s);
    }
};

DESK_TEST(CheckOutTest)
#include "tst_check_out.moc"
