#include "tests/support/cards.h"
#include "tests/support/counter.h"
#include "tests/support/fake_hub.h"
#include "tests/support/test_program.h"
#include "ui/kit/theme.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// The front desk of a resort with an office, and a hub that can be asked.
struct TwoDesks
{
    Shop shop;
    FakeHub hub;
    DeviceId office = shop.newId<DeviceId>();

    TwoDesks()
    {
        giveMaxAPin(shop);
        shop.clock.set(shop.at(15));
        hub.code.expires = shop.at(15, 10);
        hub.known = {{.id = shop.store->place().device.id,
                      .number = 1,
                      .name = u"Front desk"_s,
                      .platform = u"Linux"_s,
                      .version = u"1.4"_s,
                      .enrolled = shop.at(8),
                      .lastContact = shop.at(15)},
                     {.id = office,
                      .number = 2,
                      .name = u"Office"_s,
                      .platform = u"Windows"_s,
                      .version = u"1.4"_s,
                      .enrolled = shop.at(9),
                      .lastContact = shop.at(14, 48)}};
    }

    HubStatus in(HubState state) const
    {
        return {.state = state,
                .address = u"https://hub.example.com"_s,
                .lastContact = shop.at(14, 2),
                .nextTry = std::nullopt,
                .skew = 0,
                .budget = 1'000,
                .budgetLeft = 412,
                .bytesSent = 18'400,
                .bytesReceived = 1'240'000};
    }

    void put(DeskWindow &desk, const HubStatus &status)
    {
        desk.session().setHub(&hub);
        desk.session().setHubStatus(status);
        desk.hand().settle();
    }
};

/// The question whether the office shall be shut out.
void askToShutOut(DeskWindow &desk, TwoDesks &desks)
{
    desk.resize(1280, 720);
    desks.put(desk, desks.in(HubState::UpToDate));
    desk.open(u"sync"_s);
    desk.item(u"desks"_s)->forceActiveFocus(Qt::TabFocusReason);
    QVERIFY(!desk.hand().shows(u"shutOut"_s)); // this desk itself
    desk.hand().press(Qt::Key_Down);
    QVERIFY(desk.hand().says(u"Shut Office out"_s));
    desk.hand().click(u"shutOut"_s);
}

struct ByMax
{
    explicit ByMax(DeskWindow &desk, const Shop &shop)
    {
        desk.session().signIn(shop.max, u"Max"_s, Role::Manager);
        desk.hand().settle();
    }
};

} // namespace

class SyncPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        ui::Theme::instance()->setReducedMotion(true);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
    }

    void theStripSaysWhatMatters_data()
    {
        QTest::addColumn<HubState>("state");
        QTest::addColumn<QString>("says");
        QTest::newRow("alone") << HubState::Alone
                               << u"Offline, on this computer only · %1 changes saved here wait to "
                                  u"be sent"_s;
        QTest::newRow("offline") << HubState::Unreachable << u"Offline since 2:02 PM · "_s;
        QTest::newRow("portal") << HubState::SignInNeeded
                                << u"This network wants you to sign in · "_s;
        QTest::newRow("paused") << HubState::Paused
                                << u"Paused by the plan's limit, goes on in 40 seconds · "_s;
        QTest::newRow("revoked") << HubState::Revoked << u"This desk was shut out · "_s;
        QTest::newRow("no key") << HubState::KeyMissing
                                << u"The key of this desk can't be read · "_s;
        QTest::newRow("restored") << HubState::Restored
                                  << u"This desk came back from a backup · "_s;
        QTest::newRow("leaving") << HubState::Leaving << u"A manager shut this desk out · "_s;
        QTest::newRow("copied") << HubState::Copied
                                << u"These data come from another computer · "_s;
        QTest::newRow("old") << HubState::TooOld << u"Tailtown Desk has to be updated · "_s;
    }

    void theStripSaysWhatMatters()
    {
        QFETCH(HubState, state);
        QFETCH(QString, says);
        TwoDesks desks;
        DeskWindow desk(desks.shop);
        HubStatus status = desks.in(state);
        if (state == HubState::Paused)
            status.nextTry = desks.shop.clock.now() + std::chrono::seconds(40);
        desks.put(desk, status);
        if (says.endsWith(u"· "))
            says += u"%1 changes safe on this computer"_s;
        QVERIFY(desks.shop.waiting() > 1);
        says = says.arg(desks.shop.waiting());
        QCOMPARE(desk.item(u"hubState"_s)->property("text").toString(), says);
        QVERIFY(!desk.hand().shows(u"clockOff"_s));
    }

    void aWrongClockIsSaid()
    {
        TwoDesks desks;
        DeskWindow desk(desks.shop);
        HubStatus status = desks.in(HubState::UpToDate);
        status.skew = -2 * 60 * 60 * 1'000;
        desks.put(desk, status);
        QVERIFY(desk.hand().says(u"This computer's clock is 2 hours behind"_s));
        status.skew = 90'000;
        desks.put(desk, status);
        QVERIFY(!desk.hand().shows(u"clockOff"_s));
    }

    void thePageIsAPressAway()
    {
        TwoDesks desks;
        DeskWindow desk(desks.shop);
        desk.hand().click(u"hubState"_s);
        QVERIFY(desk.hand().says(u"This resort lives on this computer"_s));
        desk.hand().click(u"hubState"_s);
        desk.hand().press(Qt::Key_Escape);
        QVERIFY(!desk.hand().says(u"This resort lives on this computer"_s));
        desk.hand().press(Qt::Key_K, Qt::ControlModifier);
        desk.hand().type(u"sync"_s);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(desk.hand().says(u"This resort lives on this computer"_s));
        QVERIFY(!desk.hand().shows(u"connectHub"_s));
    }

    void aResortIsConnectedByKeyboardAlone()
    {
        TwoDesks desks;
        DeskWindow desk(desks.shop);
        const ByMax max(desk, desks.shop);
        desk.resize(1280, 720);
        desks.put(desk, {});
        desk.open(u"sync"_s);
        Hand &hand = desk.hand();
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"Fill this in."_s));
        hand.type(u"hub.example.com"_s);
        hand.press(Qt::Key_Tab);
        hand.type(u"7mxq 4vb"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"This code is wrong"_s));
        QVERIFY(desks.hub.connects.isEmpty());
        desk.screenshot(u"sync_alone"_s);
        hand.press(Qt::Key_A, Qt::ControlModifier);
        hand.type(u"7mxq-4vb2"_s);
        desks.hub.refusals = {{Reason::HubNotTrusted, {}, {}}};
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"can't prove that it is the hub"_s));
        QVERIFY(desk.item(u"hubAddress"_s)->hasActiveFocus());
        desks.hub.refusals.clear();
        hand.press(Qt::Key_Return);
        QCOMPARE(
            desks.hub.connects.last(),
            (ui::TypedEnrolment{.address = u"https://hub.example.com"_s, .code = u"7MXQ4VB2"_s}));
        QVERIFY(hand.says(u"This desk belongs to the hub now."_s));
    }

    void photosThatWaitAreToldInPlainWords()
    {
        TwoDesks desks;
        DeskWindow desk(desks.shop);
        desk.resize(1280, 720);
        HubStatus status = desks.in(HubState::UpToDate);
        status.files = {
            .up = 3, .bytesUp = 2'300'000, .down = 12, .bytesDown = 4'100'000, .elsewhere = 2};
        desks.put(desk, status);
        desk.open(u"sync"_s);
        Hand &hand = desk.hand();
        QVERIFY(hand.says(u"Photos and papers to send"_s));
        QVERIFY(hand.says(u"2.3 MB"_s));
        QVERIFY(hand.says(u"Photos and papers to come"_s));
        QVERIFY(hand.says(u"2 of them still at the desk that took them"_s));
        desk.screenshot(u"sync_photos"_s);
        status.files.givenUp = 1;
        desks.put(desk, status);
        QVERIFY(hand.says(u"1 of them failed several times"_s));
        status.files = {};
        desks.put(desk, status);
        QVERIFY(!hand.says(u"Photos and papers"_s));
    }

    void whatAnswersInTheHubsPlaceIsNotReached()
    {
        TwoDesks desks;
        DeskWindow desk(desks.shop);
        const ByMax max(desk, desks.shop);
        desks.put(desk, {});
        desk.open(u"sync"_s);
        desk.hand().type(u"http://hub.example.com"_s);
        desk.hand().press(Qt::Key_Tab);
        desk.hand().type(u"7MXQ4VB2"_s);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(desk.hand().says(u"Enter the hub's address"_s));
        QVERIFY(desks.hub.connects.isEmpty());
    }

    void whoHasNoRightsAsksAManager()
    {
        TwoDesks desks;
        DeskWindow desk(desks.shop);
        desks.put(desk, desks.in(HubState::UpToDate));
        desk.open(u"sync"_s);
        Hand &hand = desk.hand();
        hand.press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(hand.says(u"Let a computer in, or shut one out"_s));
        QVERIFY(desks.hub.managers.isEmpty());
    }

    void theStateIsToldInNumbersAndTheDesksAreListed()
    {
        TwoDesks desks;
        DeskWindow desk(desks.shop);
        desk.resize(1280, 720);
        HubStatus status = desks.in(HubState::Unreachable);
        status.nextTry = desks.shop.clock.now() + std::chrono::seconds(20);
        desks.put(desk, status);
        desk.open(u"sync"_s);
        Hand &hand = desk.hand();
        QVERIFY(hand.says(u"Offline since 2:02 PM"_s));
        QVERIFY(hand.says(u"https://hub.example.com"_s));
        QVERIFY(hand.says(u"in 20 seconds"_s));
        QVERIFY(hand.says(u"412 of 1,000 in 15 minutes"_s));
        QVERIFY(hand.says(u"18 KB, 1.2 MB"_s));
        QVERIFY(hand.says(u"Money, check-ins, check-outs"_s));
        desk.screenshot(u"sync_offline"_s);
        ui::Theme::instance()->setScheme(ui::Theme::Dark);
        desk.screenshot(u"sync_offline_dark"_s);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
        QVERIFY(desk.item(u"syncAction"_s)->hasActiveFocus());
        hand.press(Qt::Key_Return);
        QCOMPARE(desks.hub.exchanges, 1);

        desks.put(desk, desks.in(HubState::UpToDate));
        QVERIFY(hand.says(u"Office"_s));
        QVERIFY(hand.says(u"12 minutes ago"_s));
        // A request each: when the page was opened, and once the hub was reached again.
        desks.put(desk, desks.in(HubState::Working));
        desks.put(desk, desks.in(HubState::UpToDate));
        QCOMPARE(desks.hub.asked, 2);
        QVERIFY(hand.says(u"This computer"_s));
        desk.screenshot(u"sync_desks"_s);
    }

    void aCodeIsShownLargeAndCanBeScanned()
    {
        TwoDesks desks;
        DeskWindow desk(desks.shop);
        const ByMax max(desk, desks.shop);
        desk.resize(1280, 720);
        desks.put(desk, desks.in(HubState::UpToDate));
        desk.open(u"sync"_s);
        desk.hand().press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(desk.item(u"enrolmentCode"_s)->property("text").toString(), u"7MXQ-4VB2"_s);
        QCOMPARE(desk.item(u"codePicture"_s)->property("text").toString(),
                 u"https://hub.example.com#7MXQ4VB2"_s);
        QVERIFY(desk.hand().says(u"It works once, until 3:10 PM."_s));
        QCOMPARE(desks.hub.managers, QList<StaffId>{desks.shop.max});
        desk.screenshot(u"sync_code"_s);
        desk.hand().press(Qt::Key_Escape);
        QVERIFY(!desk.hand().shows(u"enrolmentCode"_s));
    }

    void aDeskThatIsNotNeededIsShutOutAndHandsInWhatItHas()
    {
        TwoDesks desks;
        DeskWindow desk(desks.shop);
        const ByMax max(desk, desks.shop);
        askToShutOut(desk, desks);
        desk.screenshot(u"sync_shut_out"_s);
        desk.hand().click(u"dialogConfirm"_s);
        QCOMPARE(desks.hub.revoked, QList<DeviceId>{desks.office});
        QCOMPARE(desks.hub.hows, QList{ui::ShutOut::HandIn});
        QVERIFY(desk.hand().says(u"Office was shut out."_s));
    }

    void aStolenDeskIsErasedAtOnce()
    {
        TwoDesks desks;
        DeskWindow desk(desks.shop);
        const ByMax max(desk, desks.shop);
        askToShutOut(desk, desks);
        desk.hand().click(u"atOnce"_s);
        desk.hand().click(u"dialogConfirm"_s);
        QCOMPARE(desks.hub.hows, QList{ui::ShutOut::AtOnce});
    }

    void everyStateHasAWayOut_data()
    {
        QTest::addColumn<HubState>("state");
        for (const auto &[state, name] : names<HubState>)
            QTest::newRow(name) << state;
    }

    void everyStateHasAWayOut()
    {
        QFETCH(HubState, state);
        TwoDesks desks;
        DeskWindow desk(desks.shop);
        const ByMax max(desk, desks.shop);
        desk.resize(1280, 720);
        HubStatus status = desks.in(state);
        if (state == HubState::Paused)
            status.nextTry = desks.shop.clock.now() + std::chrono::seconds(40);
        desks.put(desk, status);
        desk.open(u"sync"_s);
        desk.screenshot(u"sync_state_"_s + QString(nameOf(state)));
        QVERIFY(desk.hand().shows(u"connectHub"_s) || desk.hand().shows(u"syncAction"_s));
        QVERIFY(!desk.item(u"syncStory"_s)->property("text").toString().isEmpty());
    }
};

DESK_TEST(SyncPageTest)
#include "tst_sync_page.moc"
