#include "core/db/integrity.h"
#include "core/db/migrations.h"
#include "core/resort/found.h"
#include "core/store/replica.h"
#include "core/store/replica_pointer.h"
#include "core/verify/chain.h"
#include "tests/support/test_program.h"
#include "tests/support/test_resort.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals;

using namespace desk;

namespace {

constexpr int usualDeaths = 60;
constexpr int longestRunMs = 60'000;
constexpr int families = 2'000;

int deaths()
{
    bool isSet = false;
    const int wished = qEnvironmentVariableIntValue("DESK_KILLS", &isSet);
    return isSet ? wished : usualDeaths;
}

/// What a program of one version ago left in a folder: a resort with some families.
struct OldFolder
{
    QTemporaryDir directory;
    SystemClock clock;
    SystemRandom random;
    KeyFile keys{directory.filePath(u"replica.key"_s), random};

    OldFolder()
    {
        const db::Key key = *keys.key();
        const ReplicaPointer pointer{.number = 1, .movedAt = clock.now(), .keyMark = markOf(key)};
        auto database = db::Database::open(
            {.path = pointer.databaseIn(directory.path()), .key = key, .fileSystem = {}});
        db::migrateTo(database, db::newestSchema() - 1);
        DESK_ASSERT(found(database, clock, random, test::pineRidge()));
        Store store(std::move(database), clock, random);
        const Result<> written = store.writeConfirmed([](db::Database &of) {
            of.run(R"sql(
                WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
                INSERT INTO vets (id, name, clinic, phone, email)
                SELECT randomblob(16), 'Vet ' || i, hex(randomblob(200)), '', '' FROM n
            )sql",
                   families);
        });
        DESK_ASSERT(written);
        DESK_ASSERT(pointer.write(directory.path()));
    }

    /// A new folder with the same content.
    std::unique_ptr<QTemporaryDir> copy() const
    {
        auto made = std::make_unique<QTemporaryDir>();
        for (const QString &file : QDir(directory.path()).entryList(QDir::Files))
            DESK_ASSERT(QFile::copy(directory.filePath(file), made->filePath(file)));
        return made;
    }
};

struct Death
{
    int exitCode = 0;
    int changes = 0; ///< of files, when it lived
};

Death openedBy(const QString &folder, int change)
{
    QProcess desk;
    desk.setStandardErrorFile(QProcess::nullDevice());
    desk.start(QStringLiteral(DOOMED_MIGRATION), {folder, QString::number(change)});
    desk.waitForFinished(longestRunMs);
    return {desk.exitCode(), desk.readAllStandardOutput().trimmed().toInt()};
}

qint64 vetsIn(db::Database &database)
{
    return database.value<qint64>("SELECT count(*) FROM vets");
}

} // namespace

/// A desk dies at any change of a file while it migrates: the file that counts is the old one or
/// the new one, each with all that is in it, and the next start ends at the new one.
class KillMigrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledMigrationLosesNothing()
    {
        const OldFolder old;
        const auto whole = old.copy();
        const Death lived = openedBy(whole->path(), 0);
        QCOMPARE(lived.exitCode, 0);
        QVERIFY(lived.changes > 100);
        SeededRandom dice(17);
        int died = 0;
        for (int i = 0; i < deaths(); ++i) {
            // The last changes are those around the moment at which the new file takes over.
            const int change = i % 2 ? int(dice.below(quint32(lived.changes))) + 1
                                     : std::max(1, lived.changes - i / 2);
            const auto folder = old.copy();
            died += openedBy(folder->path(), change).exitCode == 9;
            judge(folder->path());
            if (QTest::currentTestFailed()) {
                qWarning("died at change %d of %d", change, lived.changes);
                return;
            }
        }
        QVERIFY(died > deaths() / 2);
    }

private:
    static void judge(const QString &folder)
    {
        SystemRandom random;
        const SystemClock clock;
        KeyFile keys(QDir(folder).filePath(u"replica.key"_s), random);
        const auto pointer = ReplicaPointer::read(folder);
        QVERIFY(pointer);
        {
            auto counts = db::Database::open(
                {.path = pointer->databaseIn(folder), .key = *keys.key(), .fileSystem = {}});
            const int schema = db::schemaOf(counts);
            QCOMPARE(schema, pointer->number == 1 ? db::newestSchema() - 1 : db::newestSchema());
            QCOMPARE(vetsIn(counts), families);
        }
        auto replica = Replica::open(folder, keys, clock, random);
        QVERIFY(replica);
        const auto store = replica->takeStore();
        QCOMPARE(db::schemaOf(store->database()), db::newestSchema());
        QCOMPARE(vetsIn(store->database()), families);
        QVERIFY(db::checkIntegrity(store->database(), db::Depth::Full).problems.isEmpty());
        QVERIFY(verify::brokenAudit(store->database()).isEmpty());
        // The file of before is kept as the backup.
        auto backup = db::Database::open({.path = QDir(folder).filePath(u"replica-1.db"_s),
                                          .key = *keys.key(),
                                          .fileSystem = {}});
        QCOMPARE(db::schemaOf(backup), db::newestSchema() - 1);
        QCOMPARE(vetsIn(backup), families);
    }
};

DESK_TEST(KillMigrationTest)
#include "tst_kill_migration.moc"
