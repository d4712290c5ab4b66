#include "tests/support/test_program.h"
#include "tests/sync/engine_bench.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::sync;
using namespace desk::test;

namespace {

/// A desk whose access is over, at a hub that answers for rows but renews nobody's access.
class Outdated
{
public:
    Outdated()
    {
        bench.begin();
        bench.tell(event::Wanted{});
    }

    /// Lets the time pass until the hub is asked for rows; it says that the access is over.
    void askForRows()
    {
        while (!bench.did<effect::ReadQueue>()) {
            bench.waitUntilDue();
            if (bench.did<effect::Knock>())
                bench.tell(event::Knocked{.isOpen = false});
        }
        bench.readQueue({});
        bench.tell(event::Answered{bench.reply(401, "{\"code\":\"token_expired\"}")});
    }

    bool asksForAccess() const
    {
        const auto ask = bench.did<effect::Ask>();
        return ask && ask->request == Request::Challenge;
    }

    void failForAccess()
    {
        for (int i = 0; i < 4; ++i) {
            askForRows();
            DESK_ASSERT(asksForAccess());
            bench.tell(event::Failed{});
        }
    }

    Bench bench;
};

} // namespace

/// What fails is left alone for a while, each class of requests by itself.
class BreakersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHubThatRenewsNoAccessIsStillAskedForRows()
    {
        Outdated desk;
        desk.failForAccess();
        const qint64 failed = desk.bench.now.elapsed;
        desk.askForRows();
        QVERIFY(desk.bench.now.elapsed - failed < 20'000);
    }

    void whatRenewsTheAccessIsLeftAloneAndThenTriedOnce()
    {
        Outdated desk;
        desk.failForAccess();
        const qint64 opened = desk.bench.now.elapsed;
        desk.askForRows();
        QVERIFY(!desk.asksForAccess());
        QCOMPARE(desk.bench.engine.status().state, HubState::Unreachable);
        desk.askForRows();
        QVERIFY(desk.bench.now.elapsed - opened >= 24'000);
        QVERIFY(desk.asksForAccess());
        // The one that decides fails as well.
        desk.bench.tell(event::Failed{});
        desk.askForRows();
        QVERIFY(!desk.asksForAccess());
    }

    void aPersonWhoPressesTheButtonHasOneTry()
    {
        Outdated desk;
        desk.failForAccess();
        desk.bench.tell(event::Wanted{});
        desk.askForRows();
        QVERIFY(desk.asksForAccess());
        desk.bench.tell(event::Answered{desk.bench.reply(200, "{\"nonce\":\"00ff\"}")});
        desk.bench.tell(event::Answered{desk.bench.reply(200, "{}")});
        QVERIFY(desk.bench.did<effect::ReadQueue>());
    }
};

DESK_TEST(BreakersTest)
#include "tst_breakers.moc"
