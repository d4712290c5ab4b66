#include "tests/support/test_program.h"
#include "tests/sync/engine_bench.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::sync;
using namespace desk::test;

namespace {

/// A desk whose cable is pulled, and what it does until somebody plugs it in.
class Cut
{
public:
    explicit Cut(Bench &bench)
        : m_bench(bench)
    {
    }

    void lastFor(qint64 milliseconds)
    {
        const qint64 end = m_bench.now.elapsed + milliseconds;
        while (dueBefore(end)) {
            m_bench.waitUntilDue();
            answerNobody();
        }
        m_bench.wait(end - m_bench.now.elapsed);
    }

    /// The cable is back: whatever knocks is let in. Until the first request goes.
    void heal()
    {
        const qint64 begin = m_bench.now.elapsed;
        while (!m_bench.did<effect::ReadQueue>() && m_bench.now.elapsed < begin + 600'000) {
            m_bench.waitUntilDue();
            if (m_bench.did<effect::Knock>())
                m_bench.tell(event::Knocked{.isOpen = true});
        }
    }

    int knocks = 0;
    int requests = 0;
    bool isAnsweringKnocks = false; ///< somebody stands there, but never answers a request

private:
    bool dueBefore(qint64 end) const
    {
        const std::optional<qint64> due = m_bench.engine.due(m_bench.now);
        return due && *due <= end;
    }

    void answerNobody()
    {
        if (m_bench.did<effect::Knock>()) {
            ++knocks;
            m_bench.tell(event::Knocked{.isOpen = isAnsweringKnocks});
        }
        if (m_bench.did<effect::ReadQueue>()) {
            ++requests;
            m_bench.readQueue({1});
            m_bench.tell(event::Failed{});
        }
    }

    Bench &m_bench;
};

} // namespace

/// When a desk that was cut off finds its hub again.
class ReachingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoPlugsTheCableInSeesItWithinSeconds()
    {
        for (quint64 seed = 1; seed <= 50; ++seed) {
            Bench bench;
            bench.random = SeededRandom(seed);
            bench.begin();
            bench.tell(event::Queued{.urgency = Priority::Now, .waiting = 1});
            Cut cut(bench);
            cut.lastFor(200'000);
            QVERIFY2(cut.requests < 25, qPrintable(QString::number(cut.requests)));
            const qint64 plugged = bench.now.elapsed;
            cut.heal();
            QVERIFY(bench.did<effect::ReadQueue>());
            QVERIFY2(bench.now.elapsed - plugged <= 3'400,
                     qPrintable(QString::number(bench.now.elapsed - plugged)));
            bench.readQueue({1});
            bench.answer(11, 11, {applied(1, 11)});
            bench.tell(event::Published{.isDone = true, .waiting = 0});
            QVERIFY(bench.engine.status().state != HubState::Unreachable);
        }
    }

    void whoAnswersAKnockAndNoRequestIsBelievedOnce()
    {
        Bench bench;
        bench.begin();
        bench.tell(event::Queued{.urgency = Priority::Now, .waiting = 1});
        Cut cut(bench);
        cut.isAnsweringKnocks = true;
        cut.lastFor(600'000);
        QVERIFY2(cut.requests < 35, qPrintable(QString::number(cut.requests)));
    }

    void aHubThatAnswersIsNotKnockedAt()
    {
        Bench bench;
        bench.begin();
        bench.tell(event::Wanted{});
        for (int i = 0; i < 6; ++i) {
            if (!bench.did<effect::ReadQueue>())
                bench.waitUntilDue();
            QVERIFY(!bench.did<effect::Knock>());
            bench.readQueue({});
            bench.tell(event::Answered{bench.reply(500, "{\"code\":\"internal\"}")});
        }
        // A network that comes does not make it well.
        const std::optional<qint64> due = bench.engine.due(bench.now);
        bench.tell(event::NetworkCame{});
        QCOMPARE(bench.engine.due(bench.now), due);
    }

    void aNetworkThatCameEndsTheWaiting()
    {
        Bench bench;
        bench.begin();
        bench.tell(event::Wanted{});
        bench.readQueue({});
        bench.tell(event::Failed{});
        Cut(bench).lastFor(200'000);
        bench.tell(event::NetworkCame{});
        const qint64 came = bench.now.elapsed;
        while (!bench.did<effect::ReadQueue>())
            bench.waitUntilDue();
        QVERIFY(bench.now.elapsed - came <= 1'000);
    }

    void aNetworkThatCameDoesNotHurryAHubThatWantsToBeLeftAlone()
    {
        Bench bench;
        bench.begin();
        bench.tell(event::Wanted{});
        bench.readQueue({});
        Reply reply = bench.reply(503, "{\"code\":\"busy\"}");
        reply.headers.insert("retry-after", "120");
        bench.tell(event::Answered{reply});
        // A person may press the button, and finds the line broken.
        bench.tell(event::Wanted{});
        bench.readQueue({});
        bench.tell(event::Failed{});
        bench.tell(event::NetworkCame{});
        while (!bench.did<effect::ReadQueue>()) {
            bench.waitUntilDue();
            if (bench.did<effect::Knock>())
                bench.tell(event::Knocked{.isOpen = true});
        }
        QVERIFY(bench.now.elapsed >= 1'000'000 + 120'000);
    }

    void whoCanNotListenAsksSoonWhetherTheHubIsGone()
    {
        Bench bench;
        bench.begin();
        bench.wait(100);
        bench.tell(event::ListeningEnded{});
        QVERIFY(*bench.engine.due(bench.now) - bench.now.elapsed <= 2'000);
    }

    void anOutageIsNotHeldAgainstTheWayOfListening()
    {
        Bench bench;
        bench.begin();
        // It broke again and again before nobody answered at all.
        for (int i = 0; i < 3; ++i) {
            bench.tell(event::ListeningEnded{});
            while (!bench.did<effect::ReadQueue>())
                bench.waitUntilDue();
            bench.readQueue({});
            bench.answer(10, 10);
        }
        bench.tell(event::Wanted{});
        bench.readQueue({});
        bench.tell(event::Failed{});
        Cut cut(bench);
        cut.lastFor(100'000);
        cut.heal();
        bench.readQueue({});
        bench.answer(10, 10);
        QCOMPARE(bench.did<effect::Listen>()->listening, Listening::Events);
    }
};

DESK_TEST(ReachingTest)
#include "tst_reaching.moc"
