#include "core/households/household.h"
#include "core/import/import.h"
#include "core/resort/found.h"
#include "core/store/replica.h"
#include "sync/protocol/operation_line.h"
#include "tests/support/test_program.h"
#include "tests/support/test_resort.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

enum Exit { Done = 0, FoundSomethingWrong = 1, WrongUsage = 2 };

struct Answer
{
    int exit = -1;
    QString output;
    QString errors;
};

Answer deskctl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(DESKCTL), arguments);
    process.waitForFinished();
    return {.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .output = QString::fromUtf8(process.readAllStandardOutput()),
            .errors = QString::fromUtf8(process.readAllStandardError())};
}

QString manual()
{
    QFile file(QStringLiteral(DESKCTL_MANUAL));
    DESK_ASSERT(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// The folder of a founded resort, as a person hands it to the program.
struct Folder
{
    QTemporaryDir directory;
    SystemClock clock;
    SystemRandom random;
    KeyFile keys{directory.filePath(u"replica.key"_s), random};

    Folder() { DESK_ASSERT(Replica::create(path(), keys, clock, random, pineRidge())); }

    QString path() const { return directory.path(); }
    QString file(const QString &name) const { return directory.filePath(name); }

    void write(const std::function<void(Store &)> &work)
    {
        Result<Replica> replica = Replica::open(path(), keys, clock, random);
        DESK_ASSERT(replica);
        work(*replica->takeStore());
    }

    void addFamily()
    {
        write([](Store &store) {
            const Result<> done = store.write(
                {}, {"test.put", 1, Priority::Later}, {}, [](Writer &writer) -> Result<> {
                    writer.put(Household{.id = writer.newId<HouseholdId>(), .name = u"Smith"_s});
                    return {};
                });
            QVERIFY(done);
        });
    }

    QString digest() const { return deskctl({u"verify"_s, u"--digest"_s, path()}).output; }
};

} // namespace

class DeskctlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("told");
        const QString usage = u"Usage: "_s;
        QTest::addRow("nothing") << QStringList() << usage;
        QTest::addRow("an unknown command") << QStringList{u"fly"_s} << usage;
        QTest::addRow("a missing place") << QStringList{u"backup"_s, u"here"_s} << usage;
        QTest::addRow("an unknown option")
            << QStringList{u"verify"_s, u"--fast"_s, u"here"_s} << u"Unknown option 'fast'."_s;
        QTest::addRow("a size that is none")
            << QStringList{u"generate"_s, u"--size"_s, u"Q"_s, u"here"_s}
            << u"There is no size Q. Choose S, M, L or XL.\n"_s;
        QTest::addRow("a day that is none")
            << QStringList{u"generate"_s, u"--date"_s, u"2026-02-30"_s, u"here"_s}
            << u"2026-02-30 is not a day. Write one as 2026-11-21.\n"_s;
        QTest::addRow("a seed that is none")
            << QStringList{u"generate"_s, u"--seed"_s, u"apple"_s, u"here"_s}
            << u"The seed apple is not a number. Write it in digits.\n"_s;
        QTest::addRow("a short form of nothing")
            << QStringList{u"bench"_s, u"--short"_s, u"here"_s} << u"--short goes with --sync.\n"_s;
        QTest::addRow("a place where nothing can be")
            << QStringList{u"bench"_s, u"--sync"_s, u"--short"_s, u"/nonexistent"_s}
            << u"Nothing can be written to /nonexistent.\n"_s;
    }

    void wrongUsageIsTold()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = deskctl(arguments);
        QFETCH(QString, told);
        QCOMPARE(answer.exit, WrongUsage);
        QVERIFY2(answer.errors.startsWith(told), qPrintable(answer.errors));
        QVERIFY(answer.output.isEmpty());
    }

    void everyCommandHasHelp()
    {
        for (const QString &command : {u"backup"_s,
                                       u"bench"_s,
                                       u"export-operations"_s,
                                       u"generate"_s,
                                       u"import"_s,
                                       u"restore"_s,
                                       u"sync"_s,
                                       u"verify"_s}) {
            const Answer answer = deskctl({command, u"--help"_s});
            QCOMPARE(answer.exit, Done);
            QVERIFY(answer.output.startsWith(u"Usage: tailtown-deskctl "_s + command));
            const QString inManual = QString(command).replace(u'-', u"\\-"_s);
            QVERIFY2(manual().contains(u"\n.B %1\n"_s.arg(inManual)), qPrintable(command));
        }
    }

    void aSoundResortHolds()
    {
        const Folder folder;
        const Answer answer = deskctl({u"verify"_s, folder.path()});
        QCOMPARE(answer.exit, Done);
        QCOMPARE(answer.output.count(u"holds"_s), 8);
        // Each part says how far it has come.
        QCOMPARE(answer.errors.count(u" 100 %"_s), 8);
    }

    void aBrokenChainIsFound()
    {
        Folder folder;
        folder.write([](Store &store) {
            QVERIFY(store.writeConfirmed([](db::Database &database) {
                database.run("UPDATE audit_values SET after = 'x' WHERE ordinal = 0");
            }));
        });
        const Answer answer = deskctl({u"verify"_s, folder.path()});
        QCOMPARE(answer.exit, FoundSomethingWrong);
        QVERIFY(answer.output.contains(u"audit.link_broken: 1"_s));
    }

    void aFolderWithoutAResortIsTold()
    {
        const QTemporaryDir empty;
        const Answer answer = deskctl({u"verify"_s, empty.path()});
        QCOMPARE(answer.exit, FoundSomethingWrong);
        QCOMPARE(answer.errors,
                 u"There is no resort in %1. Check the name of the folder.\n"_s.arg(empty.path()));
        QVERIFY(QDir(empty.path()).isEmpty());
        QCOMPARE(deskctl({u"verify"_s, u"/nonexistent"_s}).errors,
                 u"There is no resort in /nonexistent. Check the name of the folder.\n"_s);
    }

    void aMissingKeyIsTold()
    {
        const Folder folder;
        QVERIFY(QFile::remove(folder.file(u"replica.key"_s)));
        const QString told = u"There is no key %1, and the data is locked with it.\n"_s.arg(
            folder.file(u"replica.key"_s));
        QCOMPARE(deskctl({u"verify"_s, folder.path()}).errors, told);
        QCOMPARE(deskctl({u"restore"_s, folder.path(), u"a.backup"_s}).errors, told);
    }

    void aBackupThatIsMissingOrCutShortIsToldAndChangesNothing()
    {
        Folder folder;
        const QString before = folder.digest();
        const QString path = folder.file(u"a.backup"_s);
        const QStringList restore{u"restore"_s, folder.path(), path};
        const Answer missing = deskctl(restore);
        QCOMPARE(missing.exit, FoundSomethingWrong);
        QCOMPARE(missing.errors, u"There is no backup %1. Check its name.\n"_s.arg(path));

        QCOMPARE(deskctl({u"backup"_s, folder.path(), path}).exit, Done);
        const qint64 whole = QFileInfo(path).size();
        for (const qint64 size : {whole / 2, qint64{100}, qint64{0}}) {
            QVERIFY(QFile::resize(path, size));
            const Answer cutShort = deskctl(restore);
            QCOMPARE(cutShort.exit, FoundSomethingWrong);
            QVERIFY2(cutShort.errors.contains(
                         u"The backup %1 can't be read: it is damaged, cut short or locked with "
                         "another key. Use another one.\n"_s.arg(path)),
                     qPrintable(cutShort.errors));
        }
        QCOMPARE(folder.digest(), before);
    }

    void theColumnsOfTheFilesAreListed()
    {
        const QString help = deskctl({u"import"_s, u"--help"_s}).output;
        const QStringList ofManual = manual().split(u".TP\n"_s);
        for (const import::FileKind kind : import::fileKinds) {
            const QString name = import::fileName(kind);
            for (const import::Column &column : import::columnsOf(kind)) {
                for (const QString &known :
                     column.otherNames() + QStringList(QString::fromLatin1(column.name)))
                    QVERIFY2(help.contains(known), qPrintable(known));
            }
            const auto entry = std::ranges::find_if(
                ofManual, [&](const QString &text) { return text.startsWith(u".I "_s + name); });
            QVERIFY2(entry != ofManual.end(), qPrintable(name));
            QCOMPARE(entry->section(u".SH"_s, 0, 0).simplified(),
                     u".I %1 Must have: %2. May have: %3."_s.arg(
                         name,
                         import::columnNames(kind, true).join(u", "_s),
                         import::columnNames(kind, false).join(u", "_s)));
        }
    }

    void aRefusedLineSaysWhatIsWrongWithIt()
    {
        const Folder folder;
        const QTemporaryDir books;
        QCOMPARE(deskctl({u"import"_s, folder.path(), books.path()}).errors,
                 u"There is none of these files in it: customers.csv, pets.csv, vaccinations.csv, "
                 u"reservations.csv.\n"_s);
        QFile file(books.filePath(u"pets.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,owner,name,dob\np1,c9,Rex,3/1/2020\n");
        file.close();
        const Answer answer = deskctl({u"import"_s, folder.path(), books.path()});
        QCOMPARE(answer.exit, FoundSomethingWrong);
        QVERIFY(answer.output.contains(u"line 2, owner: There is no customer “c9”."_s));
        QVERIFY(answer.output.contains(u"line 2, dob: “3/1/2020” is not a date as it is read here. "
                                       u"Write it as 2026-12-24."_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,owner\np1,c9\n");
        file.close();
        QVERIFY(
            deskctl({u"import"_s, folder.path(), books.path()})
                .errors.contains(u"pets.csv: The first line does not name the column “name”"_s));
    }

    void aResortThatIsOpenElsewhereIsTold()
    {
        Folder folder;
        const Result<Replica> open =
            Replica::open(folder.path(), folder.keys, folder.clock, folder.random);
        QVERIFY(open);
        QCOMPARE(deskctl({u"verify"_s, folder.path()}).exit, FoundSomethingWrong);
    }

    void aBackupComesBackAsItWas()
    {
        Folder folder;
        const QString before = folder.digest();
        QCOMPARE(deskctl({u"backup"_s, folder.path(), folder.file(u"a.backup"_s)}).exit, Done);
        folder.addFamily();
        QVERIFY(folder.digest() != before);
        QCOMPARE(deskctl({u"restore"_s, folder.path(), folder.file(u"a.backup"_s)}).exit, Done);
        folder.write([](Store &store) {
            QCOMPARE(store.place().device.incarnation, 2);
            QCOMPARE(store.database().value<qint64>("SELECT count(*) FROM households"), 0);
        });
    }

    void whatIsExportedIsWhatWasStored()
    {
        Folder folder;
        folder.addFamily();
        const QString path = folder.file(u"out.ndjson"_s);
        QCOMPARE(deskctl({u"export-operations"_s, folder.path(), path}).exit, Done);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        folder.write([&](Store &store) {
            for (const QueuedOperation &stored : outbox::waiting(store.database(), 0, 100)) {
                const auto read = sync::decodeOperation(file.readLine());
                QVERIFY(read);
                QCOMPARE(read->body, stored.body);
                QCOMPARE(read->sequence, stored.sequence);
            }
        });
        QVERIFY(file.atEnd());
    }
};

DESK_TEST(DeskctlTest)
#include "tst_deskctl.moc"
