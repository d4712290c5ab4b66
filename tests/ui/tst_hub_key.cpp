#include "app/desk/hand.h"
#include "app/desk/sealed_engine.h"
#include "tests/support/counter.h"
#include "tests/support/fake_hub.h"
#include "tests/support/test_program.h"
#include "ui/founding/founding_form.h"
#include "ui/kit/theme.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

const auto address = u"https://hub.lan:8440"_s;

HubKey hubKey()
{
    return HubKey::of("the key of the hub").value();
}

Refusals nobodyVouches()
{
    return {
        {.reason = Reason::HubNotTrusted, .field = {}, .values = {{u"key"_s, hubKey().text()}}}};
}

/// A desk whose manager is about to connect it.
struct ConnectingDesk
{
    Shop shop;
    FakeHub hub;
    DeskWindow desk{shop};

    explicit ConnectingDesk(HubState state)
    {
        giveMaxAPin(shop);
        desk.session().signIn(shop.max, u"Max"_s, Role::Manager);
        desk.resize(1280, 720);
        desk.session().setHub(&hub);
        desk.session().setHubStatus({.state = state, .address = address});
        desk.hand().settle();
        desk.open(u"sync"_s);
    }

    void type(const QString &where, const QString &text)
    {
        desk.item(where)->forceActiveFocus(Qt::TabFocusReason);
        desk.hand().press(Qt::Key_A, Qt::ControlModifier);
        desk.hand().type(text);
    }
};

/// A computer without a resort that asks a hub for which nobody vouches.
struct ComparingComputer
{
    QList<ui::JoinWish> wishes;
    ui::FoundingForm form{
        [](const ui::FoundingWish &, const std::function<void(const Refusals &)> &) {},
        [this](const ui::JoinWish &wish,
               const std::function<void(qint64)> &,
               const std::function<void(const Refusals &)> &answer) {
            wishes += wish;
            if (!wish.enrolment.hubKey)
                answer(nobodyVouches());
        }};
    SealedEngine engine;
    QQuickWindow *window = nullptr;

    ComparingComputer()
    {
        window = engine.load(u"founding/FoundingWindow.qml"_s,
                             {{u"form"_s, QVariant::fromValue(&form)}});
        DESK_ASSERT(window && QTest::qWaitForWindowActive(window));
        window->setProperty("joins", true);
    }
};

} // namespace

/// A hub for which nobody vouches is known by its key, and a person says that it is the hub's.
class HubKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        ui::Theme::instance()->setReducedMotion(true);
    }

    void aTypedAddressAsksToCompareTheKey()
    {
        ConnectingDesk one(HubState::Alone);
        Hand &hand = one.desk.hand();
        one.hub.refusals = nobodyVouches();
        one.type(u"hubAddress"_s, u"hub.lan:8440"_s);
        one.type(u"hubCode"_s, u"7MXQ-4VB2"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"Is this your hub?"_s));
        QCOMPARE(one.desk.item(u"hubKey"_s)->property("text").toString(), hubKey().fingerprint());
        one.desk.screenshot(u"sync_compare_key"_s);

        // Who presses Enter without reading trusts nobody.
        hand.press(Qt::Key_Return);
        QVERIFY(!hand.says(u"Is this your hub?"_s));
        QCOMPARE(one.hub.connects.size(), 1);

        hand.click(u"connectHub"_s);
        one.hub.refusals.clear();
        hand.click(u"dialogConfirm"_s);
        QCOMPARE(one.hub.connects.size(), 3);
        QCOMPARE(
            one.hub.connects.last(),
            (ui::TypedEnrolment{.address = address, .code = u"7MXQ4VB2"_s, .hubKey = hubKey()}));
        QVERIFY(hand.says(u"This desk belongs to the hub now."_s));
    }

    void aScannedInvitationHoldsTheKeyAndNobodyIsAsked()
    {
        ConnectingDesk one(HubState::KeyChanged);
        QVERIFY(one.desk.hand().says(u"It may be somebody in between"_s));
        one.type(u"hubAddress"_s, invitation(address, u"7MXQ4VB2"_s, hubKey()));
        one.desk.hand().press(Qt::Key_Return);
        QCOMPARE(one.hub.connects,
                 (QList<ui::TypedEnrolment>{
                     {.address = address, .code = u"7MXQ4VB2"_s, .hubKey = hubKey()}}));
    }

    void aDeskThatKnowsTheKeyPassesItOn()
    {
        ConnectingDesk one(HubState::UpToDate);
        one.hub.code.hubKey = hubKey();
        one.desk.hand().press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(one.desk.item(u"codePicture"_s)->property("text").toString(),
                 invitation(address, u"7MXQ4VB2"_s, hubKey()));
        one.desk.screenshot(u"sync_code_with_key"_s);
    }

    void aKeyThatWasDamagedOnTheWayDoesNotFallAway()
    {
        const QString whole = invitation(address, u"7MXQ4VB2"_s, hubKey());
        QVERIFY(ui::typedEnrolment(whole, {}));
        for (const QString &damaged :
             {whole.chopped(3), whole.chopped(43), QString(whole % whole)}) {
            const auto typed = ui::typedEnrolment(damaged, {});
            QVERIFY(!typed);
        }
        QCOMPARE(ui::typedEnrolment(whole.chopped(1), {}).error().front().reason,
                 Reason::CodeWrong);
    }

    void aComputerThatJoinsComparesToo()
    {
        ComparingComputer office;
        Hand hand(*office.window);
        hand.settle();
        const QVariantMap typed{
            {u"address"_s, address}, {u"code"_s, u"7MXQ4VB2"_s}, {u"computerName"_s, u"Office"_s}};
        office.form.join(typed);
        hand.settle();
        QVERIFY(hand.says(u"Is this your hub?"_s));
        hand.press(Qt::Key_Escape);
        QVERIFY(!hand.says(u"Is this your hub?"_s));
        QCOMPARE(office.wishes.size(), 1);

        office.form.join(typed);
        hand.settle();
        hand.click(u"dialogConfirm"_s);
        QCOMPARE(office.wishes.last().enrolment.hubKey, hubKey());
        QVERIFY(hand.says(u"Asking the hub"_s));
    }

    void whyAHubIsNotTrustedIsSaid()
    {
        const auto said = [](const QMap<QString, RefusalValue> &values) {
            ConnectingDesk one(HubState::NotTrusted);
            one.hub.refusals = {{.reason = Reason::HubNotTrusted, .field = {}, .values = values}};
            one.type(u"hubCode"_s, u"7MXQ4VB2"_s);
            one.desk.hand().press(Qt::Key_Return);
            const bool isChanged = one.desk.hand().says(u"has another key than the hub should"_s);
            const bool isExpired =
                one.desk.hand().says(u"The certificate of the hub is out of date"_s);
            return std::pair{isChanged, isExpired};
        };
        QCOMPARE(said({{u"changed"_s, 1}}), (std::pair{true, false}));
        QCOMPARE(said({{u"expired"_s, 1}}), (std::pair{false, true}));
        QCOMPARE(said({}), (std::pair{false, false}));
    }
};

DESK_TEST(HubKeyTest)
#include "tst_hub_key.moc"
