#include "sync/engine/engine.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::sync;

namespace {

const QByteArray epoch(16, 'e');

/// An engine at a desk where nothing happens by itself: the test is its clock, store and hub.
class Bench
{
public:
    template <class E>
    Effects tell(const E &event)
    {
        effects = engine.on(event, now);
        return effects;
    }

    void wait(qint64 milliseconds)
    {
        now.elapsed += milliseconds;
        now.wall += std::chrono::milliseconds(milliseconds);
    }

    /// Lets the time pass until the engine wants something, and tells it.
    Effects waitUntilDue()
    {
        const std::optional<qint64> due = engine.due(now);
        if (!due)
            return {};
        wait(std::max<qint64>(0, *due - now.elapsed));
        return tell(event::Due{});
    }

    template <class E>
    std::optional<E> did() const
    {
        for (const sync::Effect &effect : effects) {
            if (const E *found = std::get_if<E>(&effect))
                return *found;
        }
        return std::nullopt;
    }

    /// The desk was at this commit when the program began, and its first exchange brought nothing.
    void begin(qint64 cursor = 10)
    {
        tell(event::Started{.reached = {.epoch = epoch, .cursor = cursor}, .waiting = 0});
        readQueue({});
        answer(cursor, cursor);
    }

    void readQueue(const QList<qint64> &sequences)
    {
        QList<QueuedOperation> operations;
        for (const qint64 sequence : sequences)
            operations += QueuedOperation{.sequence = sequence,
                                          .command = u"pet.edit"_s,
                                          .version = 1,
                                          .priority = 2,
                                          .stamp = QByteArray(10, 's'),
                                          .body = "{}",
                                          .hash = QByteArray(8, 'h')};
        settled = sequences.isEmpty() ? settled : sequences.first() - 1;
        tell(event::QueueRead{.device = {.number = 1, .incarnation = 1},
                              .clock = 0,
                              .operations = operations,
                              .waiting = sequences.size(),
                              .settled = settled});
    }

    Reply reply(int status, const QByteArray &body)
    {
        Reply reply{.status = status, .isOfHub = true, .headers = headers, .body = body};
        reply.headers.insert("x-hub-time", QByteArray::number(toMilliseconds(now.wall)));
        return reply;
    }

    Effects answer(qint64 head, qint64 reached, const QList<Ruling> &rulings = {})
    {
        ExchangeResponse response{.epoch = epoch,
                                  .head = head,
                                  .reached = reached,
                                  .now = toMilliseconds(now.wall),
                                  .last = settled + rulings.size(),
                                  .rulings = rulings,
                                  .rows = {}};
        return tell(event::Answered{reply(200, encodeResponse(response))});
    }

    SeededRandom random{1};
    Engine engine{u"hub.example"_s, random};
    Moment now{.elapsed = 1'000'000, .wall = fromMilliseconds(1'795'225'295'031)};
    QHash<QByteArray, QByteArray> headers;
    Effects effects;
    qint64 settled = 0;
};

Ruling applied(qint64 operation, qint64 commit)
{
    return {.operation = operation, .kind = RulingKind::Applied, .commit = commit, .detail = {}};
}

} // namespace

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
        QVERIFY(!bench.engine.due(bench.now));
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
        QVERIFY(!bench.engine.due(bench.now));
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

    void pagesArePublishedOnlyWhenTheyReachTheHead()
    {
        Bench bench;
        bench.begin();
        bench.tell(event::Woken{.head = 14});
        bench.waitUntilDue();
        bench.readQueue({});
        bench.answer(14, 12);
        QVERIFY(!bench.did<effect::Publish>());
        QVERIFY(bench.did<effect::Ask>());
        bench.answer(14, 14);
        QCOMPARE(bench.did<effect::Publish>()->checkpoint.cursor, 14);
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

    void aTokenThatIsOverIsRenewedAndARevokedDeskStops()
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
        bench.tell(event::Answered{bench.reply(401, "{\"code\":\"device_revoked\"}")});
        QCOMPARE(bench.engine.status().state, HubState::Revoked);
        bench.tell(event::Wanted{});
        QVERIFY(!bench.did<effect::ReadQueue>());
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

    void theBreakerOpensWhenTheHubIsGone()
    {
        Bench bench;
        bench.begin();
        bench.tell(event::Wanted{});
        for (int i = 0; i < 4; ++i) {
            if (!bench.did<effect::ReadQueue>())
                bench.waitUntilDue();
            bench.readQueue({});
            bench.tell(event::Failed{});
        }
        QVERIFY(*bench.engine.due(bench.now) - bench.now.elapsed >= 24'000);
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
