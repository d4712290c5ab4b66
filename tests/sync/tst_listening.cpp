#include "tests/support/test_program.h"
#include "tests/sync/engine_bench.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::sync;
using namespace desk::test;

namespace {

/// A desk at a hub where nobody does anything, and how it listens.
class QuietDesk
{
public:
    QuietDesk()
    {
        bench.begin();
        answerAll();
    }

    void live(qint64 milliseconds)
    {
        const qint64 end = bench.now.elapsed + milliseconds;
        for (auto due = bench.engine.due(bench.now); due && *due <= end;
             due = bench.engine.due(bench.now)) {
            bench.waitUntilDue();
            answerAll();
        }
        bench.wait(end - bench.now.elapsed);
    }

    /// The connection on which it listens ends after so long.
    void isCutAfter(qint64 milliseconds, bool isHeard)
    {
        if (isHeard)
            bench.tell(event::Heard{});
        answerAll();
        live(milliseconds);
        way = Listening::None;
        bench.tell(event::ListeningEnded{});
        answerAll();
        live(5'000);
    }

    Bench bench;
    Listening way = Listening::None;
    int exchanges = 0;

private:
    void answerAll()
    {
        for (;;) {
            if (const auto listen = bench.did<effect::Listen>())
                way = listen->listening;
            const auto ask = bench.did<effect::Ask>();
            if (bench.did<effect::ReadQueue>()) {
                bench.readQueue({});
            } else if (ask && ask->request == Request::Digest) {
                bench.tell(event::Answered{bench.reply(404, "{}")});
            } else if (ask) {
                ++exchanges;
                bench.answer(10, 10);
            } else {
                return;
            }
        }
    }
};

} // namespace

/// How a desk hears of what others did, and how long it believes in a way of hearing.
class ListeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereTheHubIsNeverHeardTheNextWayIsTaken()
    {
        QuietDesk desk;
        // A proxy keeps back what the hub says until the desk gives up.
        desk.isCutAfter(60'000, false);
        QCOMPARE(desk.way, Listening::Poll);
        desk.isCutAfter(60'000, false);
        QCOMPARE(desk.way, Listening::None);
        desk.exchanges = 0;
        desk.live(600'000);
        QVERIFY2(desk.exchanges >= 8 && desk.exchanges <= 13,
                 qPrintable(QString::number(desk.exchanges)));
    }

    void theBestWayIsTriedAgainAfterAQuarterOfAnHour()
    {
        QuietDesk desk;
        desk.isCutAfter(60'000, false);
        for (int i = 0; i < 14; ++i) {
            desk.isCutAfter(50'000, true);
            QCOMPARE(desk.way, Listening::Poll);
        }
        desk.isCutAfter(150'000, true);
        QCOMPARE(desk.way, Listening::Events);
    }

    void aConnectionThatWasHeardIsNotGivenUpWhenItEnds()
    {
        QuietDesk desk;
        for (int i = 0; i < 5; ++i) {
            desk.isCutAfter(90'000, true);
            QCOMPARE(desk.way, Listening::Events);
        }
    }

    void whatIsHeardIsContact()
    {
        Bench bench;
        bench.begin();
        bench.wait(25'000);
        bench.tell(event::Heard{});
        QCOMPARE(bench.engine.status().lastContact, bench.now.wall);
    }
};

DESK_TEST(ListeningTest)
#include "tst_listening.moc"
