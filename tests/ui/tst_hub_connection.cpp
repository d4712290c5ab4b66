#include "app/desk/hub_connection.h"
#include "core/store/sync_state.h"
#include "core/store/work_thread.h"
#include "tests/support/test_program.h"
#include "tests/support/test_resort.h"
#include "tests/sync/memory_secrets.h"
#include "tests/sync/stub_hub.h"

#include <QTemporaryDir>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// An enrolled desk, with the application's way to the hub behind its screens.
class EnrolledDesk
{
public:
    explicit EnrolledDesk(const QString &hub)
        : m_files(m_folder.filePath(u"attachments"_s), testKey())
        , session(ui::inlineAccess(*m_shown.store, &m_files), m_shown.clock, m_shown.random)
        , m_store(std::move(m_kept.store))
    {
        const sync::Credentials credentials{.hub = QUrl(hub),
                                            .tenant = m_kept.founded.resort,
                                            .device = m_kept.newId<DeviceId>(),
                                            .key = sync::DeviceKey::make(m_kept.random),
                                            .refresh = QByteArray(32, 'r')};
        DESK_ASSERT(credentials.keep(secrets));
    }

    void start()
    {
        connection = std::make_unique<HubConnection>(
            session,
            [this](std::function<void(Store &)> work) { m_store.post(std::move(work)); },
            secrets,
            m_kept.clock);
    }

    bool comesTo(HubState state)
    {
        return QTest::qWaitFor([&] { return session.hubStatus().state == state; }, patience);
    }

    /// When the hub spoke to this desk before the program was started.
    Instant heardTheHubBefore()
    {
        const Instant then = m_shown.clock.now() - std::chrono::hours(3);
        const Result<> noted = m_shown.store->writeConfirmed(
            [then](db::Database &database) { sync_state::noteContact(database, then); });
        DESK_ASSERT(noted);
        return then;
    }

    /// A code for another computer, as the page of sync asks for it.
    Result<ui::EnrolmentCode> makeCode()
    {
        std::optional<Result<ui::EnrolmentCode>> made;
        connection->makeCode(m_kept.max, [&](const auto &answer) { made.emplace(answer); });
        DESK_ASSERT(QTest::qWaitFor([&] { return made.has_value(); }, patience));
        return *made;
    }

private:
    static constexpr int patience = 30'000;

    QTemporaryDir m_folder;
    TestResort m_shown;
    TestResort m_kept;
    AttachmentFiles m_files;

public:
    MemorySecrets secrets;
    ui::Session session;

private:
    WorkThread<Store> m_store;

public:
    std::unique_ptr<HubConnection> connection;
};

} // namespace

/// What stands behind the page of sync in the application.
class HubConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoUnlocksTheKeychainAndTriesAgainIsADeskOfTheResortAgain()
    {
        const QString nobody = u"http://127.0.0.1:1/"_s;
        EnrolledDesk desk(nobody);
        desk.secrets.isLocked = true;
        desk.start();
        QVERIFY(desk.comesTo(HubState::KeyMissing));
        desk.secrets.isLocked = false;
        desk.connection->exchangeNow();
        QVERIFY(desk.comesTo(HubState::Unreachable));
        QCOMPARE(desk.session.hubStatus().address, nobody);
    }

    void whoseKeychainIsLockedSeesWhenTheHubWasLastHeard()
    {
        EnrolledDesk desk(u"http://127.0.0.1:1/"_s);
        const Instant then = desk.heardTheHubBefore();
        desk.secrets.isLocked = true;
        desk.start();
        QVERIFY(desk.comesTo(HubState::KeyMissing));
        QCOMPARE(desk.session.hubStatus().lastContact, then);
    }

    void whoWantsACodeWhileThePlanIsUsedUpIsToldUntilWhen()
    {
        StubHub hub([](const QByteArray &, const QByteArray &) -> StubHub::Answer {
            return {.status = 429, .body = "{}", .headers = {"Retry-After: 600"}};
        });
        EnrolledDesk desk(hub.address());
        desk.start();
        QVERIFY(desk.comesTo(HubState::Paused));
        const Result<ui::EnrolmentCode> made = desk.makeCode();
        QVERIFY(!made);
        QCOMPARE(made.error().front().reason, Reason::PlanUsedUp);
        QVERIFY(made.error().front().values.contains(u"until"_s));
        QCOMPARE(hub.asked.value("/api/v1/devices/codes"), 0);
    }
};

DESK_TEST(HubConnectionTest)
#include "tst_hub_connection.moc"
