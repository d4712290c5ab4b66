#include "core/billing/sell.h"
#include "core/till/open_till.h"
#include "tests/support/desk_window.h"
#include "tests/support/money_fixtures.h"
#include "tests/support/test_program.h"
#include "ui/kit/theme.h"
#include "ui/till/till_close_form.h"
#include "ui/till/till_model.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::Literals;
using namespace desk;
using namespace desk::test;

namespace {

/// The number of row `name` under the coins: the grid of a US till.
enum Coin { Hundred, Fifty, Twenty, Ten, Five, One, Quarter, Dime, Nickel, Penny };

/// Counts a drawer of so many of each, from the largest, with nothing but keys.
void countDrawer(Hand &hand, const QList<int> &quantities)
{
    for (const int quantity : quantities) {
        if (quantity > 0)
            hand.type(QString::number(quantity));
        hand.press(Qt::Key_Down);
    }
}

std::optional<TillSession> lastSession(Shop &shop)
{
    const auto ids = shop.database().values<TillSessionId>(
        "SELECT id FROM till_sessions ORDER BY opened_at DESC, id DESC");
    return ids.isEmpty() ? std::nullopt : shop.database().find<TillSession>(ids.first());
}

} // namespace

class TillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        ui::Theme::instance()->setReducedMotion(true);
    }

    void init() { DeskWindow::failOnWarnings(); }

    void aClosedTillIsOpenedByCountingItsFloat()
    {
        TestResort resort;
        DeskWindow desk(resort);
        Hand &hand = desk.hand();
        hand.press(Qt::Key_4, Qt::AltModifier);
        QVERIFY(hand.says(u"The usual float is $200.00."_s));
        countDrawer(hand, {0, 0, 5, 5, 5, 24});
        QVERIFY(hand.says(u"$199.00"_s));
        QVERIFY(hand.says(u"This is $1.00 less."_s));
        desk.screenshot(u"till_opening"_s);
        hand.press(Qt::Key_Up);
        hand.type(u"25"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(hand.says(u"Open since 6:30 AM, by Sam"_s));
        QVERIFY(hand.says(u"Nothing sold yet in this session."_s));
        QVERIFY(desk.hand().says(u"You count blind"_s));
    }

    void aDeskWithoutATillLeadsToWhereOneIsAdded()
    {
        TestResort resort;
        Till till = *resort.database().find<Till>(resort.founded.till);
        till.archivedAt = resort.clock.now();
        resort.put(till);
        DeskWindow desk(resort);
        desk.resize(1280, 720);
        desk.session().signIn(resort.founded.administrator, u"Mia"_s, Role::Admin);
        Hand &hand = desk.hand();
        hand.press(Qt::Key_2, Qt::AltModifier);
        QVERIFY(hand.says(u"There is no till yet."_s));
        desk.screenshot(u"sale_no_till"_s);
        hand.press(Qt::Key_4, Qt::AltModifier);
        QVERIFY(hand.says(u"There is no till yet."_s));
        QVERIFY(!hand.says(u"Count the float"_s));
        desk.screenshot(u"till_missing"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"No till yet."_s));
        hand.press(Qt::Key_N, Qt::ControlModifier);
        hand.type(u"Front desk"_s);
        desk.screenshot(u"till_added"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.session().tillName(), u"Front desk"_s);
        hand.press(Qt::Key_4, Qt::AltModifier);
        QVERIFY(hand.says(u"Count the float to open the till"_s));
    }

    void theDayIsClosedByKeysAlone()
    {
        Shop shop;
        QVERIFY(shop.sell({shop.cash(5'000)}));
        QVERIFY(shop.sell({shop.card(2'148)}));
        DeskWindow desk(shop);
        Hand &hand = desk.hand();
        const int before = hand.keysPressed();
        hand.press(Qt::Key_4, Qt::AltModifier);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        // 200.00 at the start, and 21.48 of the leash.
        countDrawer(hand, {0, 1, 8, 1, 0, 1, 1, 2});
        hand.press(Qt::Key_Down);
        hand.type(u"3"_s);
        desk.screenshot(u"till_counting"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(hand.says(u"The till is closed: Z 1"_s), qPrintable(hand.texts().join(u'\n')));
        QVERIFY(hand.says(u"$221.48 counted. Nothing over or short."_s));
        desk.screenshot(u"till_closed"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"Z report"_s));
        hand.press(Qt::Key_S, Qt::ControlModifier);
        const int keys = hand.keysPressed() - before;
        qInfo("task 12: keys %d", keys);
        QVERIFY(keys <= 24);
        QCOMPARE(lastSession(shop)->state, TillState::Closed);
        QVERIFY2(shop.complaints().isEmpty(), qPrintable(shop.complaints()));
    }

    void whoCountsBlindIsToldWhatIsMissingAndSaysWhy()
    {
        Shop shop;
        QVERIFY(shop.sell({shop.cash(5'000)}));
        DeskWindow desk(shop);
        Hand &hand = desk.hand();
        desk.go(u"till"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        countDrawer(hand, {2, 0, 1});
        QVERIFY(!hand.says(u"short"_s));
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(hand.says(u"$1.48 short"_s));
        desk.screenshot(u"till_short"_s);
        hand.type(u"Wrong change to a lady in blue"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(hand.says(u"$220.00 counted. $1.48 short."_s));
        QCOMPARE(lastSession(shop)->varianceReason, u"Wrong change to a lady in blue"_s);
        hand.click(u"openAgain"_s);
        QVERIFY(hand.says(u"$1.48 short · Wrong change to a lady in blue"_s));
    }

    void petsThatWereNotPickedUpAreNamedAtClosingTime()
    {
        Shop shop;
        shop.stayThreeNights();
        DeskWindow desk(shop);
        desk.session().signIn(shop.max, u"Max"_s, Role::Manager);
        Hand &hand = desk.hand();
        desk.go(u"till"_s);
        hand.click(u"startCounting"_s);
        QVERIFY2(hand.says(u"Not picked up yet: "_s), qPrintable(hand.texts().join(u'\n')));
        QVERIFY(hand.says(u"2 pets are in the house."_s));
        QVERIFY(hand.says(u"wait to be sent; the Z says so"_s));
        countDrawer(hand, {0, 0, 10});
        hand.click(u"petsCounted"_s);
        hand.type(u"1"_s);
        QVERIFY(hand.says(u"You counted 1 less: look for it before you go."_s));
        hand.click(u"closeTill"_s);
        QCOMPARE(lastSession(shop)->petsExpected, 2);
        QCOMPARE(lastSession(shop)->petsCounted, 1);
    }

    void cashGoesOutWithAReasonAndAManager()
    {
        Shop shop;
        DeskWindow desk(shop);
        Hand &hand = desk.hand();
        desk.go(u"till"_s);
        hand.press(Qt::Key_O, Qt::ControlModifier);
        hand.type(u"12.50"_s);
        hand.press(Qt::Key_Tab);
        hand.type(u"Light bulbs"_s);
        desk.screenshot(u"till_cash_out"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"A manager has to approve this"_s));
        auto *till = desk.window()->findChild<ui::TillModel *>();
        QVERIFY(!till->approvalNeeded().isEmpty());
        till->cancelApproval();
        desk.session().signIn(shop.max, u"Max"_s, Role::Manager);
        desk.go(u"till"_s);
        hand.press(Qt::Key_O, Qt::ControlModifier);
        hand.type(u"a lot"_s);
        hand.press(Qt::Key_Tab);
        hand.type(u"Light bulbs"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"Enter an amount"_s));
        hand.press(Qt::Key_Tab, Qt::ShiftModifier);
        hand.type(u"12.50"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"$187.50"_s));
        till = desk.window()->findChild<ui::TillModel *>();
        QCOMPARE(till->moves()->rowCount(), 1);
    }

    void aManagerPrintsAnXInBetween()
    {
        Shop shop;
        QVERIFY(shop.sell({shop.cash(2'148)}));
        DeskWindow desk(shop);
        desk.go(u"till"_s);
        QVERIFY(!desk.hand().shows(u"printX"_s)); // who counts blind
        desk.session().signIn(shop.max, u"Max"_s, Role::Manager);
        desk.go(u"till"_s);
        QVERIFY(desk.hand().click(u"printX"_s));
        QVERIFY(desk.hand().says(u"X report"_s));
        desk.screenshot(u"till_x"_s);
        QVERIFY(!lastSession(shop)->zNumber);
    }

    void aManagerSeesTheDaySoFar()
    {
        Shop shop;
        QVERIFY(shop.sell({shop.cash(5'000)}));
        shop.clock.advance(std::chrono::minutes(90));
        QVERIFY(shop.sell({shop.card(2'148, 300)}));
        DeskWindow desk(shop);
        desk.session().signIn(shop.max, u"Max"_s, Role::Manager);
        desk.go(u"till"_s);
        Hand &hand = desk.hand();
        QVERIFY(hand.says(u"$221.48"_s));
        QVERIFY(hand.says(u"Tips"_s));
        desk.screenshot(u"till_day"_s);
        desk.resize(1280, 720);
        desk.screenshot(u"till_day_1280x720"_s);
        desk.resize(1024, 640);
        desk.screenshot(u"till_day_1024x640"_s);
        ui::Theme::instance()->setScheme(ui::Theme::Dark);
        desk.resize(1280, 720);
        desk.screenshot(u"till_day_dark"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        countDrawer(hand, {0, 0, 11, 0, 0, 0, 0, 0});
        desk.screenshot(u"till_counting_dark"_s);
        desk.resize(1024, 640);
        desk.screenshot(u"till_counting_1024x640"_s);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
    }
};

DESK_TEST(TillTest)
#include "tst_till.moc"
