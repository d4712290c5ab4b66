#include "tests/support/test_program.h"
#include "tests/sync/engine_bench.h"

using namespace desk;
using namespace desk::sync;
using namespace desk::test;
using namespace Qt::Literals;

namespace {

/// A desk that was told of four commits, and has the page with the first two.
struct BenchWithFirstPage : Bench
{
    BenchWithFirstPage()
    {
        begin();
        tell(event::Woken{.head = 14});
        waitUntilDue();
        readQueue({});
        answer(14, 12);
    }
};

} // namespace

/// What a hub has to say that does not fit on one page.
class EnginePagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesArePublishedOnlyWhenTheyReachTheHead()
    {
        BenchWithFirstPage bench;
        QVERIFY(!bench.did<effect::Publish>());
        QVERIFY(bench.did<effect::Keep>()->isFirst);
        bench.tell(event::Kept{.isDone = true});
        QVERIFY(bench.did<effect::Ask>());
        bench.answer(14, 14);
        QVERIFY(!bench.did<effect::Keep>()->isFirst);
        bench.tell(event::Kept{.isDone = true});
        const auto publish = bench.did<effect::Publish>();
        QVERIFY(publish && publish->checkpoint.isSpooled);
        QCOMPARE(publish->checkpoint.cursor, 14);
    }

    void pagesThatCanNotBeKeptAreAskedForAgain()
    {
        BenchWithFirstPage bench;
        bench.tell(event::Kept{.isDone = false});
        QCOMPARE(bench.engine.cursor(), 10);
        bench.waitUntilDue();
        bench.readQueue({});
        bench.answer(14, 12);
        // What the spool holds of the first attempt means nothing.
        QVERIFY(bench.did<effect::Keep>()->isFirst);
    }

    void pagesThatCameBeforeTheLineBrokeAreNotAskedForAgain()
    {
        Bench bench;
        bench.begin();
        bench.tell(event::Queued{.urgency = Priority::Now, .waiting = 1});
        bench.waitUntilDue();
        bench.readQueue({1});
        bench.answer(14, 12, {applied(1, 11)});
        bench.tell(event::Kept{.isDone = true});
        bench.tell(event::Failed{.failure = Failure::TimedOut});
        bench.waitUntilDue();
        bench.readQueue({1});
        const auto request = decodeRequest(bench.did<effect::Ask>()->body);
        QVERIFY(request);
        QCOMPARE(request->after, 12);
        // It was sent with the first page, and has its ruling.
        QVERIFY(request->operations.isEmpty());
        bench.settled = 1;
        bench.answer(14, 14);
        QVERIFY(!bench.did<effect::Keep>()->isFirst);
        bench.tell(event::Kept{.isDone = true});
        const auto publish = bench.did<effect::Publish>();
        QVERIFY(publish);
        QCOMPARE(publish->checkpoint.cursor, 14);
        QCOMPARE(publish->checkpoint.rulings.size(), 1);
    }

    void pagesOfAHubThatWasPutBackSinceAreForgotten()
    {
        BenchWithFirstPage bench;
        bench.tell(event::Kept{.isDone = true});
        bench.tell(event::Answered{bench.reply(409, R"({"code":"epoch_changed"})")});
        bench.tell(event::Requeued{.waiting = 0});
        bench.readQueue({});
        QVERIFY(bench.did<effect::Ask>()->body.contains("\"after\":0"));
    }
};

DESK_TEST(EnginePagesTest)
#include "tst_engine_pages.moc"
