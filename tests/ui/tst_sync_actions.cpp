#include "tests/support/cards.h"
#include "tests/support/counter.h"
#include "tests/support/fake_hub.h"
#include "tests/support/test_program.h"
#include "ui/kit/theme.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// A front desk at the page of sync, with a hub that can be asked.
struct SyncingDesk
{
    Shop shop;
    FakeHub hub;
    DeskWindow desk{shop};
    HubStatus status{.state = HubState::UpToDate,
                     .address = u"https://hub.example.com"_s,
                     .lastContact = shop.clock.now(),
                     .budget = 100,
                     .budgetLeft = 80};

    SyncingDesk()
    {
        desk.resize(1280, 720);
        desk.session().setHub(&hub);
        show(HubState::UpToDate);
        desk.open(u"sync"_s);
    }

    void show(HubState state)
    {
        status.state = state;
        desk.session().setHubStatus(status);
        desk.hand().settle();
    }

    void goesOnIn(std::chrono::seconds time) { status.nextTry = shop.clock.now() + time; }

    void leaves(qint64 requests)
    {
        status.budgetLeft = requests;
        status.budgetUntil = shop.clock.now() + std::chrono::minutes(5);
    }

    /// The hub has everything that was done here.
    void sendAll()
    {
        DESK_ASSERT(shop.store->writeConfirmed([](db::Database &database) {
            database.run("DELETE FROM outbox_row");
            database.run("DELETE FROM outbox");
            database.run("DELETE FROM sync_base");
        }));
        // The screens hear of it with whatever comes from the hub.
        bring(*shop.store, ToldCard{.command = u"pet.edit"_s, .operation = ++m_cards});
        desk.hand().settle();
    }

    QString action() { return desk.item(u"syncAction"_s)->property("text").toString(); }
    QString strip() { return desk.item(u"hubState"_s)->property("text").toString(); }

private:
    int m_cards = 0;
};

} // namespace

/// What a person can do about each thing that the page of sync says.
class SyncActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        ui::Theme::instance()->setReducedMotion(true);
    }

    void whatWaitsIsSentAtOnceAndTheButtonStaysMeanwhile()
    {
        SyncingDesk front;
        QCOMPARE(front.action(), u"Send now"_s);
        front.desk.hand().click(u"syncAction"_s);
        QCOMPARE(front.hub.exchanges, 1);
        front.show(HubState::Working);
        QVERIFY(front.desk.item(u"syncAction"_s)->hasActiveFocus());
        front.desk.hand().press(Qt::Key_Return);
        QCOMPARE(front.hub.exchanges, 2);
        front.sendAll();
        front.show(HubState::UpToDate);
        QCOMPARE(front.action(), u"Look now"_s);
    }

    void whoIsPausedSeesWhatWaitsAndWhenItGoes()
    {
        SyncingDesk front;
        front.goesOnIn(std::chrono::seconds(40));
        front.show(HubState::Paused);
        QCOMPARE(front.action(), u"See what waits"_s);
        front.desk.hand().click(u"syncAction"_s);
        // Asking would be refused.
        QCOMPARE(front.hub.exchanges, 0);
        QVERIFY(front.desk.hand().says(u"goes to the hub in 40 seconds"_s));
        const QQuickItem *list = front.desk.item(u"queuedChanges"_s);
        QCOMPARE(list->property("count").toInt(), int(front.shop.waiting()));
        front.desk.screenshot(u"sync_waiting"_s);
        front.desk.hand().press(Qt::Key_Escape);
        QVERIFY(front.desk.item(u"syncAction"_s)->hasActiveFocus());
    }

    void aChangeThatWaitsIsNamedWithWhoDidItAndGoesWhenTheHubHasIt()
    {
        SyncingDesk front;
        front.sendAll();
        QVERIFY(front.shop.sell({front.shop.cash(2'500)}));
        front.desk.hand().settle();
        front.desk.hand().click(u"seeWhatWaits"_s);
        QVERIFY(front.desk.hand().says(u"Sold something."_s));
        QVERIFY(front.desk.hand().says(u"Sam · "_s));
        front.sendAll();
        QVERIFY(front.desk.hand().says(u"Nothing waits: the hub has everything"_s));
        QVERIFY(!front.desk.hand().says(u"Sold something."_s));
    }

    void aDeskThatLeavesHandsInAtOnceWhenItIsAskedTo()
    {
        SyncingDesk front;
        front.show(HubState::Leaving);
        QCOMPARE(front.action(), u"Hand it in now"_s);
        front.desk.hand().click(u"syncAction"_s);
        QCOMPARE(front.hub.exchanges, 1);
    }

    void whoHasSetTheClockRightComparesItAgain()
    {
        SyncingDesk front;
        front.status.skew = 2 * 60 * 60 * 1'000;
        front.show(HubState::UpToDate);
        QVERIFY(front.desk.hand().says(u"2 hours ahead"_s));
        front.desk.screenshot(u"sync_clock"_s);
        front.desk.hand().click(u"noticeAction"_s);
        QCOMPARE(front.hub.exchanges, 1);
        front.show(HubState::Paused);
        QVERIFY(front.desk.hand().says(u"2 hours ahead"_s));
        QVERIFY(!front.desk.hand().shows(u"noticeAction"_s));
    }

    void fewRequestsAreToldWithWhenItGoes()
    {
        SyncingDesk front;
        QVERIFY(!front.strip().contains(u"requests left"_s));
        front.leaves(20);
        front.show(HubState::UpToDate);
        QVERIFY(!front.strip().contains(u"requests left"_s));

        front.leaves(14);
        front.goesOnIn(std::chrono::seconds(50));
        front.show(HubState::UpToDate);
        QCOMPARE(front.strip(),
                 u"%1 changes on the way · 14 of 100 requests left"_s.arg(front.shop.waiting()));
        QVERIFY(front.desk.hand().says(u"What can wait goes in 50 seconds"_s));
        front.desk.screenshot(u"sync_scarce"_s);
        front.desk.hand().click(u"noticeAction"_s);
        QVERIFY(front.desk.hand().shows(u"queuedChanges"_s));
        front.desk.hand().press(Qt::Key_Escape);
        // Whoever does not want to wait spends one of them.
        QCOMPARE(front.action(), u"Send now"_s);

        // Nobody asked since: the plan has come back.
        front.shop.clock.advance(std::chrono::minutes(6));
        front.show(HubState::Working);
        QVERIFY(!front.strip().contains(u"requests left"_s));
    }

    void theDesksAreNotAskedForWhileThePlanIsUsedUp()
    {
        SyncingDesk front;
        QCOMPARE(front.hub.asked, 1);
        front.desk.back();
        front.show(HubState::Paused);
        front.desk.open(u"sync"_s);
        QCOMPARE(front.hub.asked, 1);
        QVERIFY(front.desk.hand().says(u"the list comes when it goes on"_s));
        front.show(HubState::Working);
        QCOMPARE(front.hub.asked, 1);
        front.show(HubState::UpToDate);
        QCOMPARE(front.hub.asked, 2);
    }
};

DESK_TEST(SyncActionsTest)
#include "tst_sync_actions.moc"
