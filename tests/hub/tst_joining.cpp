#include "core/households/edit_family.h"
#include "core/verify/digest.h"
#include "sync/desk/join.h"
#include "tests/hub/frayed_line.h"
#include "tests/hub/running_server.h"
#include "tests/support/test_program.h"

#include <QEventLoop>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// A computer without a resort.
class NewComputer
{
public:
    explicit NewComputer(HubWorld &world)
        : m_clock(world.clock)
    {
    }

    Result<Replica> join(const QString &address, const QString &code)
    {
        std::optional<Result<Replica>> outcome;
        QEventLoop loop;
        sync::JoiningDesk joining(
            {.address = address, .code = code, .computer = u"Office"_s},
            {.path = m_folder.path(),
             .keys = m_keys,
             .secrets = m_secrets,
             .clock = m_clock,
             .random = m_random},
            [this](qint64 arrived) {
                rows = arrived;
                if (whenRowsArrive)
                    whenRowsArrive();
            },
            [&](Result<Replica> replica) {
                outcome.emplace(std::move(replica));
                loop.quit();
            });
        m_loop = &loop;
        loop.exec();
        return outcome ? std::move(*outcome) : Result<Replica>(refuse(Reason::Cancelled));
    }

    /// The program ends in the middle.
    void die() { m_loop->quit(); }

    bool canResume() { return sync::JoiningDesk::canResume(m_folder.path(), m_secrets); }

    qint64 rows = 0;
    std::function<void()> whenRowsArrive;

private:
    QTemporaryDir m_folder;
    const Clock &m_clock;
    SystemRandom m_random;
    KeyFile m_keys{m_folder.filePath(u"replica.key"_s), m_random};
    sync::SecretFiles m_secrets{m_folder.path()};
    QEventLoop *m_loop = nullptr;
};

std::optional<QByteArray> contentOf(const Replica &replica)
{
    db::Database reader = replica.openReader();
    return verify::contentDigest(reader);
}

std::optional<QByteArray> contentOf(HubWorld &world)
{
    return world.at<std::optional<QByteArray>>([](hub::TenantStore &store) {
        return verify::contentDigest(static_cast<hub::SqliteTenant &>(store).database());
    });
}

} // namespace

/// A computer becomes a desk, whatever the line to the hub is like.
class TestJoining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aComputerBecomesADeskThatHasEverything()
    {
        HubWorld world;
        const RunningServer server(world.hub);
        const FrayedLine line(server.port());
        NewComputer office(world);
        const Result<Replica> replica = office.join(line.address(), world.newCode());
        QVERIFY(replica);
        QVERIFY(office.rows > 0);
        QCOMPARE(contentOf(*replica), contentOf(world));
    }

    void aLineThatBreaksAgainAndAgainOnlyTakesLonger()
    {
        HubWorld world;
        const RunningServer server(world.hub);
        const FrayedLine line(server.port(), 2'500);
        NewComputer office(world);
        const Result<Replica> replica = office.join(line.address(), world.newCode());
        QVERIFY(replica);
        QVERIFY(line.breaks > 1);
        QCOMPARE(contentOf(*replica), contentOf(world));
    }

    void aProgramThatEndedInTheMiddleGoesOnWithoutACode()
    {
        HubWorld world;
        const RunningServer server(world.hub);
        const FrayedLine line(server.port());
        NewComputer office(world);
        office.whenRowsArrive = [&] { office.die(); };
        QVERIFY(!office.join(line.address(), world.newCode()));
        QVERIFY(office.canResume());

        office.whenRowsArrive = nullptr;
        const Result<Replica> replica = office.join(line.address(), {});
        QVERIFY(replica);
        QCOMPARE(contentOf(*replica), contentOf(world));
        QVERIFY(!office.canResume());
        // It is the device that it was: nobody had to be let in twice.
        QCOMPARE(world.directory.devices(world.tenant()).size(), 1);
    }

    void aSnapshotThatIsOverIsBegunAnew()
    {
        HubWorld world;
        const RunningServer server(world.hub);
        const FrayedLine line(server.port());
        NewComputer office(world);
        office.whenRowsArrive = [&] { office.die(); };
        QVERIFY(!office.join(line.address(), world.newCode()));
        world.clock.advance(hub::snapshotLife);
        world.snapshots.rest();
        office.whenRowsArrive = nullptr;
        const Result<Replica> replica = office.join(line.address(), {});
        QVERIFY(replica);
        QCOMPARE(contentOf(*replica), contentOf(world));
    }
};

DESK_TEST(TestJoining)
#include "tst_joining.moc"
