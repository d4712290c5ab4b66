#include "core/db/integrity.h"
#include "core/db/migrations.h"
#include "core/households/household.h"
#include "core/resort/found.h"
#include "core/store/backups.h"
#include "core/store/replica.h"
#include "tests/support/test_program.h"
#include "tests/support/test_resort.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

class SameKey final : public KeyProvider
{
public:
    explicit SameKey(char byte = 'k')
        : m_byte(byte)
    {
    }
    Result<db::Key> key() override { return db::Key(QByteArray(32, m_byte)); }
    Result<> destroy() override { return {}; }

private:
    char m_byte;
};

/// A folder for a replica, with what opening it needs.
struct Folder
{
    QTemporaryDir directory;
    ManualClock clock{fromMilliseconds(1'795'267'800'000)};
    SeededRandom random{7};
    SameKey keys;

    QString path() const { return directory.path(); }
    QString file(const QString &name) const { return directory.filePath(name); }
    Result<Replica> create() { return Replica::create(path(), keys, clock, random, pineRidge()); }
    Result<Replica> open() { return Replica::open(path(), keys, clock, random); }
};

Reason reasonOf(const auto &result)
{
    return result.error().front().reason;
}

void addFamily(Store &store, const QString &name)
{
    const Result<> outcome =
        store.write({}, {"test.put", 1, Priority::Later}, {}, [&](Writer &writer) -> Result<> {
            writer.put(Household{.id = writer.newId<HouseholdId>(), .name = name});
            return {};
        });
    QVERIFY(outcome);
}

QList<QString> families(db::Database &database)
{
    return database.values<QString>("SELECT name FROM households ORDER BY name");
}

/// A file of the program before the last migration, with a resort in it.
void writeOldReplica(Folder &folder)
{
    const db::Key key(QByteArray(32, 'k'));
    const ReplicaPointer pointer{
        .number = 1, .movedAt = folder.clock.now(), .keyMark = markOf(key)};
    auto database = db::Database::open(
        {.path = pointer.databaseIn(folder.path()), .key = key, .fileSystem = {}});
    db::migrateTo(database, db::newestSchema() - 1);
    QVERIFY(found(database, folder.clock, folder.random, pineRidge()));
    QVERIFY(pointer.write(folder.path()));
}

void damage(const QString &path, qint64 offset)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    const char byte = char(~file.peek(1).at(0));
    QCOMPARE(file.write(&byte, 1), 1);
}

} // namespace

class ReplicaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSavedIsThereTheNextTime()
    {
        Folder folder;
        {
            Result<Replica> replica = folder.create();
            QVERIFY(replica);
            addFamily(*replica->takeStore(), u"Smith"_s);
        }
        Result<Replica> again = folder.open();
        QVERIFY(again);
        QCOMPARE(families(again->takeStore()->database()), QList<QString>{u"Smith"_s});
    }

    void onlyOneProcessHasIt()
    {
        Folder folder;
        const Result<Replica> first = folder.create();
        QVERIFY(first);
        QCOMPARE(reasonOf(folder.open()), Reason::ReplicaLocked);
    }

    void aLockOfADeadProcessIsTakenOver()
    {
        Folder folder;
        QVERIFY(folder.create());
        QFile lock(folder.file(u"replica.lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        // No process has this number: Linux counts to 2^22, others to less.
        lock.write("2147483000\ntailtown-desk\n" + QSysInfo::machineHostName().toUtf8() + "\n");
        lock.close();
        QVERIFY(folder.open());
    }

    void aWrongKeyIsToldFromADamagedFile()
    {
        Folder folder;
        QVERIFY(folder.create());
        SameKey wrong('w');
        QCOMPARE(reasonOf(Replica::open(folder.path(), wrong, folder.clock, folder.random)),
                 Reason::KeyWrong);
        damage(folder.file(u"replica-1.db"_s), 100);
        QCOMPARE(reasonOf(folder.open()), Reason::ReplicaUnreadable);
    }

    void aMissingFileIsUnreadable()
    {
        Folder folder;
        QCOMPARE(reasonOf(folder.open()), Reason::ReplicaUnreadable);
        QVERIFY(!Replica::existsIn(folder.path()));
    }

    void aSecondResortInTheFolderIsRefused()
    {
        Folder folder;
        QVERIFY(folder.create());
        QCOMPARE(reasonOf(folder.create()), Reason::AlreadyTaken);
    }

    void aFileOfANewerVersionIsLeftAlone()
    {
        Folder folder;
        {
            Result<Replica> replica = folder.create();
            replica->takeStore()->database().script("PRAGMA user_version = 9999");
        }
        QCOMPARE(reasonOf(folder.open()), Reason::ReplicaTooNew);
        QCOMPARE(ReplicaPointer::read(folder.path())->number, 1);
    }

    void anOlderFileIsMigratedInACopy()
    {
        Folder folder;
        writeOldReplica(folder);
        Result<Replica> migrated = folder.open();
        QVERIFY(migrated);
        QCOMPARE(migrated->path(), folder.file(u"replica-2.db"_s));
        auto store = migrated->takeStore();
        QCOMPARE(store->database().values<QString>("SELECT name FROM resorts"),
                 QList<QString>{pineRidge().resort.name});
        QCOMPARE(db::schemaOf(store->database()), db::newestSchema());
        QVERIFY(QFile::exists(folder.file(u"replica-1.db"_s)));
    }

    void theFileBeforeAMigrationIsKeptForAWeek()
    {
        Folder folder;
        QVERIFY(folder.create());
        QFile old(folder.file(u"replica-0.db"_s));
        QVERIFY(old.open(QIODevice::WriteOnly));
        folder.clock.advance(std::chrono::days(6));
        QVERIFY(folder.open());
        QVERIFY(old.exists());
        folder.clock.advance(std::chrono::days(1));
        QVERIFY(folder.open());
        QVERIFY(!old.exists());
        QVERIFY(QFile::exists(folder.file(u"replica-1.db"_s)));
    }

    void aFailedMigrationLeavesTheOldFile()
    {
        Folder folder;
        writeOldReplica(folder);
        const auto stop = [](qint64, qint64) { return false; };
        QCOMPARE(
            reasonOf(Replica::open(folder.path(), folder.keys, folder.clock, folder.random, stop)),
            Reason::Cancelled);
        QCOMPARE(ReplicaPointer::read(folder.path())->number, 1);
        QVERIFY(!QFile::exists(folder.file(u"replica-2.db"_s)));
        QVERIFY(!QFile::exists(folder.file(u"replica-2.db.part"_s)));
    }

    void readersSeeWhatTheStoreSavedAndWriteNothing()
    {
        Folder folder;
        Result<Replica> replica = folder.create();
        const auto store = replica->takeStore();
        db::Database reader = replica->openReader();
        addFamily(*store, u"Smith"_s);
        QCOMPARE(families(reader), QList<QString>{u"Smith"_s});
        QCOMPARE(reader.currency(), *Currency::parse(u"USD"));
        QVERIFY_EXCEPTION_THROWN(reader.run("DELETE FROM series"), db::Error);
    }

    void aBackupHoldsWhatWasThereAndCanBeRestored()
    {
        Folder folder;
        const QString file = folder.file(u"copy.db"_s);
        {
            Result<Replica> replica = folder.create();
            const auto store = replica->takeStore();
            addFamily(*store, u"Smith"_s);
            db::Database reader = replica->openReader();
            QVERIFY(backups::backUp(reader, replica->key(), file));
            addFamily(*store, u"Jones"_s);
            QCOMPARE(reasonOf(restoreReplica(folder.path(), folder.keys, folder.clock, file)),
                     Reason::ReplicaLocked);
        }
        QVERIFY(restoreReplica(folder.path(), folder.keys, folder.clock, file));
        Result<Replica> restored = folder.open();
        QVERIFY(restored);
        const auto store = restored->takeStore();
        QCOMPARE(families(store->database()), QList<QString>{u"Smith"_s});
        QCOMPARE(store->place().device.incarnation, 2);
    }

    void aSecondRestoreOfTheSameBackupIsAnIncarnationOfItsOwn()
    {
        Folder folder;
        const QString file = folder.file(u"copy.db"_s);
        {
            Result<Replica> replica = folder.create();
            db::Database reader = replica->openReader();
            QVERIFY(backups::backUp(reader, replica->key(), file));
        }
        QVERIFY(restoreReplica(folder.path(), folder.keys, folder.clock, file));
        QVERIFY(restoreReplica(folder.path(), folder.keys, folder.clock, file));
        Result<Replica> restored = folder.open();
        QVERIFY(restored);
        QCOMPARE(restored->takeStore()->place().device.incarnation, 3);
    }

    void aDamagedBackupIsNotRestored()
    {
        Folder folder;
        const QString file = folder.file(u"copy.db"_s);
        {
            Result<Replica> replica = folder.create();
            db::Database reader = replica->openReader();
            QVERIFY(backups::backUp(reader, replica->key(), file));
        }
        damage(file, QFileInfo(file).size() - 2'000);
        QCOMPARE(reasonOf(restoreReplica(folder.path(), folder.keys, folder.clock, file)),
                 Reason::ReplicaUnreadable);
        QCOMPARE(ReplicaPointer::read(folder.path())->number, 1);
        QVERIFY(folder.open());
    }

    void aCancelledBackupLeavesNoFile()
    {
        Folder folder;
        Result<Replica> replica = folder.create();
        db::Database reader = replica->openReader();
        const auto stop = [](qint64, qint64) { return false; };
        const QString file = folder.file(u"copy.db"_s);
        QCOMPARE(reasonOf(backups::backUp(reader, replica->key(), file, stop)), Reason::Cancelled);
        QVERIFY(!QFile::exists(file));
        QVERIFY(!QFile::exists(file + u".part"_s));
    }

    void oneBackupADayAndSevenAreKept()
    {
        Folder folder;
        Result<Replica> replica = folder.create();
        db::Database reader = replica->openReader();
        const QDate first(2026, 11, 21);
        for (int day = 0; day < 9; ++day) {
            const auto made =
                backups::backUpIfDue(reader, replica->key(), folder.path(), first.addDays(day));
            QVERIFY(made && *made);
        }
        QCOMPARE(*backups::backUpIfDue(reader, replica->key(), folder.path(), first.addDays(8)),
                 std::optional<QString>());
        const QList<backups::BackupFile> all = backups::in(folder.path());
        QCOMPARE(all.size(), 7);
        QCOMPARE(all.first().businessDate, first.addDays(8));
        QCOMPARE(all.last().businessDate, first.addDays(2));
    }

    void damageIsFound()
    {
        Folder folder;
        {
            Result<Replica> replica = folder.create();
            addFamily(*replica->takeStore(), u"Smith"_s);
        }
        const QString path = folder.file(u"replica-1.db"_s);
        qint64 place = 0;
        {
            auto database = db::Database::open(
                {.path = path, .key = db::Key(QByteArray(32, 'k')), .fileSystem = {}});
            QVERIFY(db::checkIntegrity(database, db::Depth::Full).problems.isEmpty());
            // In the middle of the families: without its schema a file does not even open.
            const auto page = database.value<qint64>(
                "SELECT rootpage FROM sqlite_schema WHERE name = 'households'");
            const auto pageSize = database.value<qint64>("PRAGMA page_size");
            place = (page - 1) * pageSize + pageSize / 2;
        }
        damage(path, place);
        auto database = db::Database::open(
            {.path = path, .key = db::Key(QByteArray(32, 'k')), .fileSystem = {}});
        QVERIFY(!db::checkIntegrity(database, db::Depth::Quick).problems.isEmpty());
    }
};

DESK_TEST(ReplicaTest)
#include "tst_replica.moc"
