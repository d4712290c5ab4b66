#include "tests/support/test_program.h"
#include "tests/sync/engine_bench.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::sync;
using namespace desk::test;

/// What a person wants at once, and what becomes of it.
class WantedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsToldToUpdateCanAskWhetherTheHubIsContentByNow()
    {
        Bench bench;
        bench.begin();
        bench.tell(event::Wanted{});
        bench.readQueue({});
        bench.tell(event::Answered{bench.reply(426, "{\"code\":\"upgrade_required\"}")});
        QCOMPARE(bench.engine.status().state, HubState::TooOld);
        QVERIFY(!bench.engine.due(bench.now));

        bench.tell(event::Wanted{});
        bench.readQueue({});
        QCOMPARE(bench.engine.status().state, HubState::TooOld);
        bench.tell(event::Answered{bench.reply(426, "{\"code\":\"upgrade_required\"}")});
        QCOMPARE(bench.engine.status().state, HubState::TooOld);

        bench.tell(event::Wanted{});
        bench.readQueue({});
        bench.answer(10, 10);
        QCOMPARE(bench.engine.status().state, HubState::UpToDate);
        QVERIFY(bench.did<effect::Listen>());
    }
};

DESK_TEST(WantedTest)
#include "tst_wanted.moc"
