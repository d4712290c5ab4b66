#include "core/bookings/book.h"
#include "core/bookings/segments.h"
#include "core/households/edit_family.h"
#include "core/store/in_slices.h"
#include "core/store/sync_state.h"
#include "tests/support/test_program.h"
#include "tests/sync/shared_resort.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// The store's thread, one piece of work at a time: whatever a test does in between, a person could
/// do.
class Turns
{
public:
    explicit Turns(Store &store)
        : m_store(store)
    {
    }

    StoreAccess access()
    {
        return [this](std::function<void(Store &)> work) { m_waiting += std::move(work); };
    }

    /// How many turns it took.
    int takeAll()
    {
        int turns = 0;
        for (; !m_waiting.isEmpty(); ++turns)
            m_waiting.takeFirst()(m_store);
        return turns;
    }

private:
    Store &m_store;
    QList<std::function<void(Store &)>> m_waiting;
};

/// All that the hub has, as the founder hears it after the adoption.
Checkpoint everythingAt(SharedResort &resort)
{
    const hub::Page all = resort.hub->changesAfter(0, std::numeric_limits<int>::max());
    return {.rows = all.rows,
            .rulings = {},
            .cursor = all.reached,
            .epoch = all.epoch,
            .isWhole = true};
}

/// A desk that asks for everything: its rows lie in the spool.
class Asking
{
public:
    Asking(SharedDesk &desk, Checkpoint all)
        : m_desk(desk)
        , m_turns(*desk.store)
        , m_all(std::move(all))
    {
        desk.store->listen([this](const Changes &changes) { seen.unite(changes.tables); });
    }

    int hear()
    {
        keepInSlices(m_turns.access(),
                     std::exchange(m_all.rows, {}),
                     true,
                     m_all.isWhole,
                     [this](bool isDone) { isKept = isDone; });
        m_all.isSpooled = true;
        return m_turns.takeAll();
    }

    void publish()
    {
        publishInSlices(
            m_turns.access(), m_all, [this](Store &, bool isDone) { isShown = isDone; });
        m_turns.takeAll();
    }

    qint64 inSpool() { return m_desk.database().value<qint64>("SELECT count(*) FROM sync_spool"); }

    QSet<QByteArray> seen; ///< tables in which somebody could see a change
    bool isKept = false;
    bool isShown = false;

private:
    SharedDesk &m_desk;
    Turns m_turns;
    Checkpoint m_all;
};

qint64 commitOf(SharedDesk &desk, const QByteArray &table, const IdBytes &id)
{
    return stored_rows::find(desk.database(), *shapeOf(table), id)->commit;
}

/// As a founder's are before it heard of the hub.
void forgetCommits(SharedDesk &desk)
{
    const Result<> done = desk.store->writeConfirmed([](db::Database &database) {
        for (const TableShape &shape : tableShapes())
            database.run("UPDATE " + shape.name() + " SET _seq = 0");
    });
    DESK_ASSERT(done);
}

} // namespace

/// A desk that hears a lot at once, while somebody works at it.
class CatchingUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFounderHearsWhatItKnowsAndNobodySeesAChange()
    {
        SharedResort resort;
        resort.bookRex();
        forgetCommits(*resort.reception);
        Asking asking(*resort.reception, everythingAt(resort));
        QVERIFY(asking.hear() > 1);
        QVERIFY(asking.isKept);
        QVERIFY(spool::rows(resort.reception->database()).isEmpty());
        asking.publish();
        QVERIFY(asking.isShown);
        QCOMPARE(asking.seen, QSet<QByteArray>());
        QCOMPARE(asking.inSpool(), 0);
        for (const TableShape &shape : tableShapes())
            QCOMPARE(resort.reception->database().value<qint64>("SELECT count(*) FROM "
                                                                + shape.name() + " WHERE _seq = 0"),
                     0);
        QVERIFY(resort.agrees());
    }

    void theCommitOfAStayWaitsForAllThatBelongsToIt()
    {
        SharedResort resort;
        const ReservationId stay = resort.bookRex();
        forgetCommits(*resort.reception);
        Checkpoint all = everythingAt(resort);
        // Another desk has moved the pet, which nobody has seen here yet.
        for (ConfirmedRow &row : all.rows) {
            if (row.table == "segments")
                row.row.columns.insert(u"unit"_s, resort.house().k2.id.text());
        }
        Asking asking(*resort.reception, all);
        asking.hear();
        // A pet speaks for itself, the stay for its room as well.
        QVERIFY(commitOf(*resort.reception, "pets", resort.house().rex.id.bytes()) > 0);
        QCOMPARE(commitOf(*resort.reception, "reservations", stay.bytes()), 0);
        asking.publish();
        QVERIFY(commitOf(*resort.reception, "reservations", stay.bytes()) > 0);
        QCOMPARE(segmentsOf(resort.reception->database(), stay).first().unit, resort.house().k2.id);
        QVERIFY(asking.seen.contains("segments"));
    }

    void whatIsDoneWhileThePagesComeStaysOnTop()
    {
        SharedResort resort;
        const PetId rex = resort.house().rex.id;
        forgetCommits(*resort.reception);
        Asking asking(*resort.reception, everythingAt(resort));
        asking.hear();
        QVERIFY(rename(*resort.reception, resort.bySam(), rex, u"Rexie"_s));
        asking.publish();
        QCOMPARE(resort.reception->database().find<Pet>(rex)->name, u"Rexie"_s);
        QCOMPARE(resort.reception->waiting(), 1);
        QVERIFY(resort.settle());
        QCOMPARE(resort.office->database().find<Pet>(rex)->name, u"Rexie"_s);
        QVERIFY(resort.agrees());
    }

    void whatTheHubDoesNotHaveAnyMoreIsForgotten()
    {
        SharedResort resort;
        const PetId rex = resort.house().rex.id;
        const PetId bella = resort.house().bella.id;
        Checkpoint all = everythingAt(resort);
        all.rows.removeIf([&](const ConfirmedRow &row) {
            return row.row.id == rex.bytes() || row.row.id == bella.bytes();
        });
        QVERIFY(rename(*resort.reception, resort.bySam(), bella, u"Belle"_s));
        Asking asking(*resort.reception, all);
        asking.hear();
        QVERIFY(resort.reception->database().find<Pet>(rex));
        asking.publish();
        QVERIFY(!resort.reception->database().find<Pet>(rex));
        QVERIFY(asking.seen.contains("pets"));
        QCOMPARE(resort.reception->waiting(), 1);
    }

    void pagesOfAnAttemptThatCameToNothingAreNotPublished()
    {
        SharedResort resort;
        Checkpoint wrong = everythingAt(resort);
        for (ConfirmedRow &row : wrong.rows) {
            if (row.table == "pets")
                row.row.columns.insert(u"name"_s, u"Nobody"_s);
        }
        Asking first(*resort.reception, wrong);
        first.hear();
        QVERIFY(first.inSpool() > 0);
        Asking second(*resort.reception, everythingAt(resort));
        second.hear();
        second.publish();
        QVERIFY(resort.agrees());
    }
};

DESK_TEST(CatchingUpTest)
#include "tst_catching_up.moc"
