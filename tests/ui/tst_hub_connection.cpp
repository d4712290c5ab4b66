#include "app/desk/hub_connection.h"
#include "core/store/work_thread.h"
#include "tests/support/test_program.h"
#include "tests/support/test_resort.h"
#include "tests/sync/memory_secrets.h"

#include <QTemporaryDir>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// Nobody answers there.
const auto deadAddress = u"http://127.0.0.1:1/"_s;

/// An enrolled desk, with the application's way to the hub behind its screens.
class EnrolledDesk
{
public:
    EnrolledDesk()
        : m_files(m_folder.filePath(u"attachments"_s), testKey())
        , session(ui::inlineAccess(*m_shown.store, &m_files), m_shown.clock, m_shown.random)
        , m_store(std::move(m_kept.store))
    {
        const sync::Credentials credentials{.hub = QUrl(deadAddress),
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
        return QTest::qWaitFor([&] { return session.hubStatus().state == state; }, 30'000);
    }

private:
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
        EnrolledDesk desk;
        desk.secrets.isLocked = true;
        desk.start();
        QVERIFY(desk.comesTo(HubState::KeyMissing));
        desk.secrets.isLocked = false;
        desk.connection->exchangeNow();
        QVERIFY(desk.comesTo(HubState::Unreachable));
        QCOMPARE(desk.session.hubStatus().address, deadAddress);
    }
};

DESK_TEST(HubConnectionTest)
#include "tst_hub_connection.moc"
