#include "tests/support/daycare_fixtures.h"
#include "tests/support/desk_window.h"
#include "tests/support/test_program.h"
#include "ui/check_in/check_in_model.h"
#include "ui/check_out/check_out_model.h"
#include "ui/kit/theme.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// How many stays of today stand so.
qint64 inState(DaycareShop &shop, const QString &state)
{
    return shop.database().value<qint64>(
        "SELECT count(*) FROM reservations WHERE arrives_on = ? AND state = ?",
        shop.today(),
        state);
}

/// Whether the page of a model is open.
template <class Model>
bool isOpen(DeskWindow &desk)
{
    return desk.window()->findChild<Model *>() != nullptr;
}

} // namespace

/// The page of the daycare, by keys.
class DaycarePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        ui::Theme::instance()->setReducedMotion(true);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
    }

    void aRegularComesInWithFewKeysAndItsCreditIsHeld()
    {
        DaycareShop shop;
        const auto package = shop.buys(shop.tenDays);
        shop.expects(shop.bella);
        const ReservationId rexs = shop.expects(shop.rex);
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        const int before = hand.keysPressed();
        hand.press(Qt::Key_9, Qt::AltModifier);
        QVERIFY(hand.says(u"0 of 2 here"_s));
        QVERIFY(hand.says(u"10 visits left"_s));
        hand.type(u"rex"_s);
        desk.screenshot(u"daycare_filtered"_s);
        hand.press(Qt::Key_Return);
        const int keys = hand.keysPressed() - before;
        qInfo("task 2, a daycare regular on the page of the daycare: %d keys", keys);
        QVERIFY(keys <= 6);
        QCOMPARE(shop.stateOf(rexs), ReservationState::CheckedIn);
        QCOMPARE(shop.left(package).held, 2);
        QVERIFY(hand.says(u"Rex is checked in."_s));
        QVERIFY2(hand.says(u"1 of 2 here"_s), qPrintable(hand.texts().join(u'\n')));
        desk.screenshot(u"daycare_one_here"_s);
        desk.session().undo();
        hand.settle();
        QCOMPARE(shop.stateOf(rexs), ReservationState::Confirmed);
    }

    void aWholeGroupComesInAtOnceAndWhoCanNotSaysWhy()
    {
        DaycareShop shop;
        const QList<Pet> dogs = shop.pack(11);
        for (const Pet &pet : dogs)
            shop.expects(pet);
        Pet fresh = shop.dog(shop.smiths, u"Newcomer"_s);
        fresh.playGroup = PlayGroup::Large;
        shop.put(fresh);
        shop.expects(fresh);
        shop.expects(shop.bella);
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        desk.go(u"daycare"_s);
        hand.press(Qt::Key_A, Qt::ControlModifier);
        QVERIFY2(hand.says(u"Check in 12"_s), qPrintable(hand.texts().join(u'\n')));
        desk.screenshot(u"daycare_group_chosen"_s);
        hand.press(Qt::Key_Return);
        QCOMPARE(inState(shop, u"CHECKED_IN"_s), 11);
        QVERIFY(hand.says(u"It comes for the first time."_s));
        QVERIFY(hand.says(u"11 of 12 here"_s));
        QVERIFY(hand.says(u"Check in"_s)); // the newcomer stays chosen
        desk.screenshot(u"daycare_group_in"_s);
        ui::Theme::instance()->setScheme(ui::Theme::Dark);
        desk.screenshot(u"daycare_group_in_dark"_s);
        desk.session().undo();
        hand.settle();
        QCOMPARE(inState(shop, u"CHECKED_IN"_s), 0);
    }

    void enterGoesDownTheListAndTakesNobodyHomeByMistake()
    {
        DaycareShop shop;
        shop.buys(shop.tenDays);
        const ReservationId rexs = shop.expects(shop.rex);
        for (const Pet &pet : shop.pack(2))
            shop.expects(pet);
        DeskWindow desk(shop);
        Hand &hand = desk.hand();
        desk.go(u"daycare"_s);
        hand.press(Qt::Key_Space);
        hand.press(Qt::Key_Return);
        hand.press(Qt::Key_Return);
        QCOMPARE(inState(shop, u"CHECKED_IN"_s), 3);
        hand.press(Qt::Key_Return);
        QCOMPARE(inState(shop, u"CHECKED_IN"_s), 3);
        QVERIFY(hand.says(u"is checked in."_s)); // and can still be taken back
        desk.session().forgetUndo();
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"came just now."_s));
        QCOMPARE(shop.stateOf(rexs), ReservationState::CheckedIn);
    }

    void aCreditTakesItHomeWithOneKey()
    {
        DaycareShop shop;
        const auto package = shop.buys(shop.tenDays);
        const ReservationId stay = shop.expects(shop.rex);
        QVERIFY(shop.in(stay).isDone());
        shop.clock.set(shop.at(17));
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        desk.go(u"daycare"_s);
        const int before = hand.keysPressed();
        hand.press(Qt::Key_Return);
        qInfo("task 10, checked out with a credit on the page of the daycare: %d key",
              hand.keysPressed() - before);
        QVERIFY(shop.stateOf(stay) == ReservationState::Completed
                || shop.stateOf(stay) == ReservationState::CheckedOut);
        QVERIFY2(hand.says(u"Rex went home. Ten days: 9 of 10 visits left"_s),
                 qPrintable(hand.texts().join(u'\n')));
        QVERIFY(hand.says(u"Went home at 5:00"_s));
        QCOMPARE(shop.left(package).available, 18);
        desk.screenshot(u"daycare_gone"_s);
        QCOMPARE(shop.complaints(), QString());
    }

    void whoOwesMoneyOrIsNotKnownGetsAPage()
    {
        DaycareShop shop;
        const ReservationId stay = shop.expects(shop.rex);
        Pet fresh = shop.dog(shop.smiths, u"Newcomer"_s);
        fresh.playGroup = PlayGroup::Large;
        shop.put(fresh);
        const ReservationId first = shop.expects(fresh);
        QVERIFY(shop.in(stay).isDone());
        shop.clock.set(shop.at(17));
        DeskWindow desk(shop);
        Hand &hand = desk.hand();
        desk.go(u"daycare"_s);
        hand.type(u"rex"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(isOpen<ui::CheckOutModel>(desk));
        QVERIFY(hand.says(u"There is something to pay."_s));
        QCOMPARE(shop.stateOf(stay), ReservationState::CheckedIn);
        desk.back();
        hand.type(u"newc"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(isOpen<ui::CheckInModel>(desk));
        QCOMPARE(shop.stateOf(first), ReservationState::Confirmed);
    }

    void rowsAreChosenOneByOne()
    {
        DaycareShop shop;
        for (const Pet &pet : shop.pack(4))
            shop.expects(pet);
        DeskWindow desk(shop);
        Hand &hand = desk.hand();
        desk.go(u"daycare"_s);
        hand.press(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(hand.says(u"Check in 2"_s));
        hand.press(Qt::Key_Down);
        hand.press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(hand.says(u"Check in 3"_s));
        hand.press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(hand.says(u"Check in 2"_s));
        hand.press(Qt::Key_Escape);
        QVERIFY(!hand.says(u"Check in 2"_s));
        hand.press(Qt::Key_A, Qt::ControlModifier);
        hand.press(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(!hand.says(u"Check in 4"_s));
    }

    void anEmptyDayAndHardNamesAreCalm()
    {
        DaycareShop shop;
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        desk.go(u"daycare"_s);
        QVERIFY(hand.says(u"Nobody comes for the day."_s));
        desk.screenshot(u"daycare_empty"_s);
        Pet luna = shop.rex;
        luna.name = u"Luna Esmeralda of the Silver Moon over the Sangre de Cristo Hills"_s;
        luna.breed = u"Bernese mountain dog"_s;
        Household family = shop.smiths;
        family.name = u"حداد"_s;
        shop.put(luna, family);
        for (const AlertKind kind : {AlertKind::Bites, AlertKind::Escapes, AlertKind::Medical})
            shop.put(
                PetAlert{.id = shop.newId<PetAlertId>(), .pet = luna.id, .kind = kind, .note = {}});
        shop.buys(shop.tenDays);
        shop.expects(luna);
        shop.expects(shop.bella);
        hand.settle();
        QVERIFY(hand.says(u"Luna Esmeralda"_s));
        desk.screenshot(u"daycare_hard_names"_s);
    }

    void theSheetOfTheGroupsIsPrintedFromHere()
    {
        DaycareShop shop;
        shop.expects(shop.rex);
        shop.expects(shop.bella);
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        desk.go(u"daycare"_s);
        hand.press(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(hand.says(u"Daycare sheet"_s));
        desk.screenshot(u"daycare_sheet"_s);
    }
};

DESK_TEST(DaycarePageTest)
#include "tst_daycare.moc"
