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

    void whoLooksWhileSomethingIsUnderWayLooksOnceMoreAfterwards()
    {
        Bench bench;
        bench.begin();
        bench.tell(event::Wanted{});
        bench.readQueue({});
        // The answer to this one may be older than what the office just did.
        bench.tell(event::Wanted{});
        QVERIFY(!bench.did<effect::ReadQueue>());
        bench.answer(10, 10);
        QVERIFY(bench.did<effect::ReadQueue>());
        bench.readQueue({});
        bench.answer(10, 10);
        QVERIFY(bench.wantsNothing());
    }

    void whoSendsNowIsNotHeldBackByAReserve()
    {
        Bench bench;
        bench.headers = {{"ratelimit-policy", "\"tenant\";q=100;w=900"},
                         {"ratelimit", "\"tenant\";r=14;t=300;share=2"}};
        bench.begin();
        bench.tell(event::Queued{.urgency = Priority::Later, .waiting = 1});
        // When it goes by itself is told, as long as requests are few.
        const HubStatus status = bench.engine.status();
        QCOMPARE(status.state, HubState::UpToDate);
        QVERIFY(isScarce(status, bench.now.wall));
        QCOMPARE(status.nextTry, bench.now.wall + std::chrono::seconds(300));
        bench.tell(event::Wanted{});
        QVERIFY(bench.did<effect::ReadQueue>());
    }

    void whatIsLeftOfThePlanIsNotBelievedForEver()
    {
        Bench bench;
        bench.headers = {{"ratelimit-policy", "\"tenant\";q=100;w=900"},
                         {"ratelimit", "\"tenant\";r=14;t=20;share=2"}};
        bench.begin();
        QVERIFY(isScarce(bench.engine.status(), bench.now.wall + std::chrono::seconds(170)));
        QVERIFY(!isScarce(bench.engine.status(), bench.now.wall + std::chrono::seconds(190)));
        bench.headers.insert("ratelimit", "\"tenant\";r=20;t=20;share=2");
        bench.tell(event::Wanted{});
        bench.readQueue({});
        bench.answer(10, 10);
        QVERIFY(!isScarce(bench.engine.status(), bench.now.wall));
    }

    void aPauseIsOverWhenItIsOverThoughNobodyHasAnythingToSay()
    {
        Bench bench;
        bench.begin();
        Reply reply = bench.reply(429, "{\"code\":\"rate_limited\"}");
        reply.headers.insert("retry-after", "40");
        bench.tell(event::AnsweredBesides{reply});
        QCOMPARE(bench.engine.status().state, HubState::Paused);
        QVERIFY(bench.engine.pausedFor(bench.now) >= 40'000);
        bench.waitUntilDue();
        QCOMPARE(bench.engine.status().state, HubState::UpToDate);
        QVERIFY(!bench.did<effect::ReadQueue>());
        QCOMPARE(bench.engine.pausedFor(bench.now), 0);
    }
};

DESK_TEST(WantedTest)
#include "tst_wanted.moc"
