#include "tests/support/test_program.h"
#include "tests/sync/engine_bench.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::sync;
using namespace desk::test;

/// When a desk talks to the hub, and what it makes of the answer.
class EngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeskThatStartsAsksAtOnceAndThenListens()
    {
        Bench bench;
        bench.tell(event::Started{.reached = {.epoch = epoch, .cursor = 10}, .waiting = 0});
        QVERIFY(bench.did<effect::ReadQueue>());
        bench.readQueue({});
        QVERIFY(bench.did<effect::Ask>());
        bench.answer(10, 10);
        const auto listening = bench.did<effect::Listen>();
        QVERIFY(listening);
        QCOMPARE(listening->after, 10);
        QCOMPARE(bench.engine.status().state, HubState::UpToDate);
        QVERIFY(bench.wantsNothing());
    }

    void aCheckInGoesSoonAndAnEditWaitsForOthers()
    {
        Bench bench;
        bench.begin();
        bench.tell(event::Queued{.urgency = Priority::Later, .waiting = 1});
        QCOMPARE(*bench.engine.due(bench.now) - bench.now.elapsed, 30'000);
        bench.wait(5'000);
        bench.tell(event::Queued{.urgency = Priority::Now, .waiting = 2});
        QCOMPARE(*bench.engine.due(bench.now) - bench.now.elapsed, 200);
    }

    void anOperationIsDoneWithWhenItsCheckpointIsWritten()
    {
        Bench bench;
        bench.begin();
        bench.tell(event::Queued{.urgency = Priority::Now, .waiting = 1});
        bench.waitUntilDue();
        bench.readQueue({1});
        bench.answer(11, 11, {applied(1, 11)});
        const auto publish = bench.did<effect::Publish>();
        QVERIFY(publish);
        QCOMPARE(publish->checkpoint.cursor, 11);
        QCOMPARE(publish->checkpoint.rulings.size(), 1);
        bench.tell(event::Published{.isDone = true, .waiting = 0});
        QCOMPARE(bench.engine.cursor(), 11);
        QVERIFY(bench.wantsNothing());
    }

    void whoIsAwaitedAsksAgainAtOnceAndSaysWhatItKnows()
    {
        Bench bench;
        bench.begin();
        bench.tell(event::Woken{.head = 11});
        bench.waitUntilDue();
        bench.readQueue({});
        bench.answer(11, 11);
        bench.tell(event::Published{.isDone = true, .waiting = 0, .isAwaited = true});
        QVERIFY(bench.did<effect::ReadQueue>());
        bench.readQueue({});
        const auto ask = bench.did<effect::Ask>();
        QVERIFY(ask);
        QCOMPARE(decodeRequest(ask->body)->heard, 11);
        // Once is enough, whatever the hub makes of it.
        bench.answer(11, 11);
        QVERIFY(bench.wantsNothing());
    }

    void aDiskThatIsFullChangesNothing()
    {
        Bench bench;
        bench.begin();
        bench.tell(event::Queued{.urgency = Priority::Now, .waiting = 1});
        bench.waitUntilDue();
        bench.readQueue({1});
        bench.answer(11, 11, {applied(1, 11)});
        bench.tell(event::Published{.isDone = false, .waiting = 1});
        QCOMPARE(bench.engine.cursor(), 10);
        // It asks again, and the hub will answer the same.
        bench.waitUntilDue();
        QVERIFY(bench.did<effect::ReadQueue>());
    }

    void moneyWaitsForCompanyOnlyWhereRequestsAreFew()
    {
        Bench bench;
        bench.headers = {{"ratelimit-policy", "\"tenant\";q=1000;w=900"},
                         {"ratelimit", "\"tenant\";r=900;t=300;share=2"}};
        bench.begin();
        bench.tell(event::Queued{.urgency = Priority::Now, .waiting = 1});
        QVERIFY(*bench.engine.due(bench.now) - bench.now.elapsed < 50);
        bench.waitUntilDue();
        bench.headers.insert("ratelimit", "\"tenant\";r=400;t=300;share=2");
        bench.readQueue({1});
        bench.answer(11, 11, {applied(1, 11)});
        bench.tell(event::Published{.isDone = true, .waiting = 0});
        bench.tell(event::Queued{.urgency = Priority::Now, .waiting = 1});
        QVERIFY(*bench.engine.due(bench.now) - bench.now.elapsed >= 200);
    }

    void anAnswerToAnotherQuestionIsNotBelieved()
    {
        Bench bench;
        bench.begin();
        bench.tell(event::Queued{.urgency = Priority::Now, .waiting = 1});
        bench.waitUntilDue();
        bench.readQueue({1});
        bench.answer(11, 11, {applied(2, 11)});
        QVERIFY(!bench.did<effect::Publish>());
        QCOMPARE(bench.engine.status().state, HubState::Unreachable);
    }

    void aHotelsPageIsNotTheHub()
    {
        Bench bench;
        bench.begin();
        bench.tell(event::Wanted{});
        bench.readQueue({});
        bench.tell(
            event::Answered{{.status = 200, .isOfHub = false, .headers = {}, .body = "<html>"}});
        QCOMPARE(bench.engine.status().state, HubState::SignInNeeded);
        QVERIFY(bench.did<effect::StopListening>());
    }

    void nothingIsAskedBeforeRetryAfter()
    {
        Bench bench;
        bench.begin();
        bench.tell(event::Queued{.urgency = Priority::Now, .waiting = 1});
        bench.waitUntilDue();
        bench.readQueue({1});
        Reply reply = bench.reply(429, "{\"code\":\"rate_limited\"}");
        reply.headers.insert("retry-after", "40");
        bench.tell(event::Answered{reply});
        QCOMPARE(bench.engine.status().state, HubState::Paused);
        QVERIFY(bench.engine.status().nextTry);
        // Not even for money.
        bench.tell(event::Queued{.urgency = Priority::Now, .waiting = 2});
        QVERIFY(*bench.engine.due(bench.now) - bench.now.elapsed >= 40'000);
        bench.waitUntilDue();
        QVERIFY(bench.did<effect::ReadQueue>());
    }

    void whatCanWaitLeavesAReserveOfThePlan()
    {
        Bench bench;
        bench.headers = {{"ratelimit-policy", "\"tenant\";q=100;w=900"},
                         {"ratelimit", "\"tenant\";r=20;t=300;share=2"}};
        bench.begin();
        bench.tell(event::Queued{.urgency = Priority::Later, .waiting = 1});
        QCOMPARE(*bench.engine.due(bench.now) - bench.now.elapsed, 300'000);
        bench.tell(event::Queued{.urgency = Priority::Now, .waiting = 2});
        QCOMPARE(*bench.engine.due(bench.now) - bench.now.elapsed, 200);
        QCOMPARE(bench.engine.status().budgetLeft, 20);
    }

    void aTokenThatIsOverIsRenewedAndOneThatIsNeverGoodStops()
    {
        Bench bench;
        bench.begin();
        bench.tell(event::Wanted{});
        bench.readQueue({});
        bench.tell(event::Answered{bench.reply(401, "{\"code\":\"token_expired\"}")});
        QCOMPARE(bench.did<effect::Ask>()->request, Request::Challenge);
        bench.tell(event::Answered{bench.reply(200, "{\"nonce\":\"00ff\"}")});
        QCOMPARE(bench.did<effect::Ask>()->request, Request::Renewal);
        QCOMPARE(bench.did<effect::Ask>()->nonce.toHex(), "00ff");
        bench.tell(event::Answered{bench.reply(200, "{}")});
        QVERIFY(bench.did<effect::ReadQueue>());
        bench.readQueue({});
        bench.tell(event::Answered{bench.reply(401, "{\"code\":\"token_invalid\"}")});
        QCOMPARE(bench.engine.status().state, HubState::Revoked);
        bench.tell(event::Wanted{});
        QVERIFY(!bench.did<effect::ReadQueue>());
    }

    void aChallengeThatGrewOldIsAskedForAgain()
    {
        Bench bench;
        bench.begin();
        bench.tell(event::Wanted{});
        bench.readQueue({});
        bench.tell(event::Answered{bench.reply(401, "{\"code\":\"token_expired\"}")});
        bench.tell(event::Answered{bench.reply(200, "{\"nonce\":\"00ff\"}")});
        // The computer slept in between.
        bench.tell(event::Answered{bench.reply(409, "{\"code\":\"challenge_stale\"}")});
        QVERIFY(bench.engine.status().state != HubState::Revoked);
        bench.waitUntilDue();
        bench.readQueue({});
        bench.tell(event::Answered{bench.reply(401, "{\"code\":\"token_expired\"}")});
        QCOMPARE(bench.did<effect::Ask>()->request, Request::Challenge);
    }

    void aHubThatWasPutBackGetsItsOperationsAgain()
    {
        Bench bench;
        bench.begin();
        bench.settled = 7;
        bench.tell(event::Wanted{});
        bench.readQueue({});
        bench.settled = 4;
        bench.answer(10, 10);
        QCOMPARE(bench.did<effect::SendAgain>()->from, 5);
        bench.tell(event::Requeued{.waiting = 3});
        QVERIFY(bench.did<effect::ReadQueue>());
        bench.readQueue({5, 6, 7});
        // From the first row on.
        const auto asked = decodeRequest(bench.did<effect::Ask>()->body);
        QVERIFY(!asked);
        QVERIFY(bench.did<effect::Ask>()->body.contains("\"after\":0"));
    }

    void anOperationThatBreaksTheHubIsIsolatedAndBuried()
    {
        Bench bench;
        bench.begin();
        qint64 asked = 0;
        qint64 batch = 8;
        for (; asked < 30; ++asked) {
            if (!bench.did<effect::ReadQueue>())
                bench.tell(event::Wanted{});
            batch = std::min<qint64>(8, bench.did<effect::ReadQueue>()->operations);
            QList<qint64> sequences;
            for (qint64 i = 1; i <= batch; ++i)
                sequences += i;
            bench.readQueue(sequences);
            bench.tell(event::Answered{bench.reply(500, "{\"code\":\"internal\"}")});
            const auto next = bench.did<effect::Ask>();
            if (next && next->request == Request::DeadLetter) {
                QCOMPARE(next->operation, 1);
                break;
            }
        }
        QCOMPARE(batch, 1);
        // Three with all, three times half of them, three alone.
        QVERIFY2(asked <= 9, qPrintable(QString::number(asked)));
    }

    void whatCanNotProveThatItIsTheHubIsToldAsThatAndTriedAgain()
    {
        const std::array told{std::pair{Failure::KeyChanged, HubState::KeyChanged},
                              std::pair{Failure::Expired, HubState::NotTrusted},
                              std::pair{Failure::NotTrusted, HubState::NotTrusted}};
        for (const auto &[failure, state] : told) {
            Bench bench;
            bench.begin();
            bench.tell(event::Wanted{});
            if (!bench.did<effect::ReadQueue>())
                bench.waitUntilDue();
            bench.readQueue({});
            bench.tell(event::Failed{.failure = failure});
            QCOMPARE(bench.engine.status().state, state);
            bench.waitUntilDue();
            QVERIFY(bench.did<effect::ReadQueue>());
        }
    }

    void theBreakerOpensWhenTheHubIsGone()
    {
        Bench bench;
        bench.begin();
        bench.tell(event::Wanted{});
        for (int i = 0; i < 4; ++i) {
            while (!bench.did<effect::ReadQueue>()) {
                bench.waitUntilDue();
                if (bench.did<effect::Knock>())
                    bench.tell(event::Knocked{.isOpen = false});
            }
            bench.readQueue({});
            bench.tell(event::Failed{});
        }
        QVERIFY(*bench.engine.status().nextTry >= bench.now.wall + std::chrono::seconds(24));
        QCOMPARE(bench.engine.status().state, HubState::Unreachable);
    }

    void aConnectionThatKeepsBreakingIsGivenUpForTheNextWay()
    {
        Bench bench;
        bench.begin();
        for (int i = 0; i < 3; ++i) {
            bench.wait(1'000);
            bench.tell(event::ListeningEnded{});
            for (int j = 0; j < 3 && !bench.did<effect::Listen>(); ++j) {
                bench.waitUntilDue();
                if (bench.did<effect::ReadQueue>()) {
                    bench.readQueue({});
                    bench.answer(10, 10);
                }
            }
        }
        QCOMPARE(bench.did<effect::Listen>()->listening, Listening::Poll);
    }

    void aComputerThatSleptDoesNotTrustItsConnection()
    {
        Bench bench;
        bench.begin();
        bench.tell(event::Resumed{});
        QVERIFY(bench.did<effect::StopListening>());
        QVERIFY(bench.did<effect::ReadQueue>());
    }

    void aClockThatIsWrongIsTold()
    {
        Bench bench;
        bench.now.wall += std::chrono::hours(2);
        bench.tell(event::Started{.reached = {.epoch = epoch, .cursor = 10}, .waiting = 0});
        bench.readQueue({});
        ExchangeResponse response{.epoch = epoch, .head = 10, .reached = 10, .now = 1};
        Reply reply{
            .status = 200, .isOfHub = true, .headers = {}, .body = encodeResponse(response)};
        reply.headers.insert(
            "x-hub-time",
            QByteArray::number(toMilliseconds(bench.now.wall - std::chrono::hours(2))));
        bench.tell(event::Answered{reply});
        QCOMPARE(bench.engine.status().skew, 7'200'000);
    }
};

DESK_TEST(EngineTest)
#include "tst_engine.moc"
