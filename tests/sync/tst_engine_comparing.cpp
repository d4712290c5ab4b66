#include "core/households/edit_family.h"
#include "sync/protocol/enrolment.h"
#include "tests/support/test_program.h"
#include "tests/sync/engine_bench.h"
#include "tests/sync/shared_resort.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::sync;
using namespace desk::test;

namespace {

constexpr ConfirmedDigest ours{.rows = 3, .sum = 0xfedcba9876543210};
constexpr ConfirmedDigest others{.rows = 4, .sum = 7};

/// Lets the time pass until the desk asks the hub what it has.
bool asksForDigest(Bench &bench)
{
    bench.waitUntilDue();
    const auto ask = bench.did<effect::Ask>();
    return ask && ask->request == Request::Digest;
}

void tellHubHas(Bench &bench, const ConfirmedDigest &digest, qint64 head = 10)
{
    const DigestAnswer answer{.epoch = epoch, .head = head, .digest = digest};
    bench.tell(event::Answered{bench.reply(200, answer.encode())});
}

ConfirmedDigest confirmedIn(db::Database &database)
{
    confirmed_digest::Progress progress;
    while (confirmed_digest::countASlice(database, progress)) { }
    return progress.digest;
}

} // namespace

/// A desk asks once a day whether it has what the hub has.
class EngineComparingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasTheSameAsksAgainTomorrow()
    {
        Bench bench;
        bench.begin();
        QVERIFY(asksForDigest(bench));
        tellHubHas(bench, ours);
        QVERIFY(bench.did<effect::Count>());
        bench.tell(event::Counted{.digest = ours});
        QCOMPARE(bench.engine.status().compared, bench.now.wall);
        QVERIFY(*bench.engine.due(bench.now) - bench.now.elapsed > 21 * 3'600'000);
    }

    void whoHasSomethingElseTwiceFetchesEverything()
    {
        Bench bench;
        bench.begin();
        QVERIFY(asksForDigest(bench));
        tellHubHas(bench, others);
        bench.tell(event::Counted{.digest = ours});
        QVERIFY(!bench.did<effect::ReadQueue>());
        QVERIFY(asksForDigest(bench));
        tellHubHas(bench, others);
        bench.tell(event::Counted{.digest = ours});
        QVERIFY(bench.did<effect::ReadQueue>());
        QCOMPARE(bench.engine.cursor(), 0);
        QCOMPARE(bench.engine.status().differences, 2);
    }

    void aHubThatWentOnIsNotCompared()
    {
        Bench bench;
        bench.begin();
        QVERIFY(asksForDigest(bench));
        tellHubHas(bench, others, 11);
        QVERIFY(!bench.did<effect::Count>());
        QVERIFY(!bench.engine.status().compared);
        QVERIFY(asksForDigest(bench));
    }

    void aHubThatKnowsNoSuchQuestionIsNotAskedAgain()
    {
        Bench bench;
        bench.begin();
        QVERIFY(asksForDigest(bench));
        bench.tell(event::Answered{bench.reply(404, "{\"code\":\"not_found\"}")});
        QCOMPARE(bench.engine.status().state, HubState::UpToDate);
        QVERIFY(!bench.engine.due(bench.now));
    }

    void nobodyComparesWhileSomethingWaits()
    {
        Bench bench;
        bench.begin();
        bench.tell(event::Queued{.urgency = Priority::Later, .waiting = 1});
        bench.waitUntilDue();
        QVERIFY(bench.did<effect::ReadQueue>());
    }

    void deskAndHubCountTheSameWhateverWaitsAtTheDesk()
    {
        SharedResort resort;
        resort.bookRex();
        const ConfirmedDigest atHub = resort.hub->digest();
        QCOMPARE(confirmedIn(resort.reception->database()), atHub);
        QCOMPARE(confirmedIn(resort.office->database()), atHub);

        QVERIFY(rename(*resort.office, resort.bySam(), resort.house().rex.id, u"Rexie"_s));
        QVERIFY(resort.book(*resort.office, resort.house().bella, 3));
        QCOMPARE(confirmedIn(resort.office->database()), atHub);

        QVERIFY(resort.settle());
        QVERIFY(!(resort.hub->digest() == atHub));
        QCOMPARE(confirmedIn(resort.office->database()), resort.hub->digest());
        QCOMPARE(confirmedIn(resort.reception->database()), resort.hub->digest());
    }

    void aRowThatWasChangedBehindOurBackIsNoticed()
    {
        SharedResort resort;
        resort.bookRex();
        const Result<> done = resort.office->store->writeConfirmed([](db::Database &database) {
            database.run("UPDATE pets SET _seq = _seq + 1 WHERE rowid = 1");
        });
        QVERIFY(done);
        QVERIFY(!(confirmedIn(resort.office->database()) == resort.hub->digest()));
    }
};

DESK_TEST(EngineComparingTest)
#include "tst_engine_comparing.moc"
