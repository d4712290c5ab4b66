#include "core/store/sync_state.h"
#include "sync/engine/replica_events.h"
#include "tests/support/test_program.h"
#include "tests/support/test_resort.h"
#include "tests/sync/engine_bench.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::sync;
using namespace desk::test;

namespace {

/// The bench over a real replica, which remembers what the engine has noted.
class RememberingBench : public Bench
{
public:
    explicit RememberingBench(TestResort &resort)
        : m_resort(resort)
    {
    }

    void start()
    {
        tell(m_resort.store->read(startedWith).value());
        keepNotes();
    }

    void exchange()
    {
        readQueue({});
        answer(0, 0);
        keepNotes();
        if (!did<effect::Publish>())
            return;
        tell(event::Published{.isDone = true, .waiting = 0});
        keepNotes();
    }

    void lookNow()
    {
        tell(event::Wanted{});
        exchange();
    }

    void findNobody()
    {
        tell(event::Wanted{});
        readQueue({});
        tell(event::Failed{});
        keepNotes();
    }

    int notes = 0;

private:
    void keepNotes()
    {
        const auto note = did<effect::NoteContact>();
        if (!note)
            return;
        ++notes;
        DESK_ASSERT(m_resort.store->writeConfirmed(
            [&](db::Database &database) { sync_state::noteContact(database, note->at); }));
    }

    TestResort &m_resort;
};

} // namespace

/// When the hub was last heard of is still known after the program was started anew.
class ContactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeskThatNeverHeardOfAHubSaysNothing()
    {
        TestResort resort;
        RememberingBench bench(resort);
        bench.start();
        QVERIFY(!bench.engine.status().lastContact);
    }

    void whoStartsTheDeskWithoutTheNetworkSeesWhenTheHubLastAnswered()
    {
        TestResort resort;
        Instant last{};
        {
            RememberingBench bench(resort);
            bench.start();
            bench.exchange();
            bench.wait(60'000);
            bench.lookNow();
            last = bench.now.wall;
            bench.wait(30'000);
            bench.findNobody();
        }
        RememberingBench tomorrow(resort);
        tomorrow.wait(86'400'000);
        tomorrow.start();
        QCOMPARE(tomorrow.engine.status().lastContact, last);
        tomorrow.readQueue({});
        tomorrow.tell(event::Failed{});
        QCOMPARE(tomorrow.engine.status().state, HubState::Unreachable);
        QCOMPARE(tomorrow.engine.status().lastContact, last);
        // What was heard of before the program began is no connection.
        QVERIFY(!tomorrow.did<effect::Listen>());
    }

    void aHubThatIsHeardAllTheTimeIsNotedEveryFiveMinutes()
    {
        TestResort resort;
        RememberingBench bench(resort);
        bench.start();
        bench.exchange();
        QCOMPARE(bench.notes, 1);
        for (int i = 0; i < 4; ++i) {
            bench.wait(60'000);
            bench.lookNow();
        }
        QCOMPARE(bench.notes, 1);
        QVERIFY(bench.engine.unnotedContact());
        bench.wait(60'000);
        bench.lookNow();
        QCOMPARE(bench.notes, 2);
        QVERIFY(!bench.engine.unnotedContact());
    }
};

DESK_TEST(ContactTest)
#include "tst_contact.moc"
