#include "core/households/household.h"
#include "core/resort/found.h"
#include "core/store/replica.h"
#include "sync/protocol/operation_line.h"
#include "tests/support/test_program.h"
#include "tests/support/test_resort.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

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
        QTest::addRow("nothing") << QStringList();
        QTest::addRow("an unknown command") << QStringList{u"fly"_s};
        QTest::addRow("a missing place") << QStringList{u"backup"_s, u"here"_s};
        QTest::addRow("an unknown option") << QStringList{u"verify"_s, u"--fast"_s, u"here"_s};
        QTest::addRow("a size that is none")
            << QStringList{u"generate"_s, u"--size"_s, u"Q"_s, u"here"_s};
        QTest::addRow("a day that is none")
            << QStringList{u"generate"_s, u"--date"_s, u"2026-02-30"_s, u"here"_s};
    }

    void wrongUsageIsTold()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = deskctl(arguments);
        QCOMPARE(answer.exit, WrongUsage);
        QVERIFY(!answer.errors.isEmpty());
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
                                       u"verify"_s}) {
            const Answer answer = deskctl({command, u"--help"_s});
            QCOMPARE(answer.exit, Done);
            QVERIFY(answer.output.startsWith(u"Usage: tailtown-deskctl "_s + command));
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
        QVERIFY(!answer.errors.isEmpty());
        QVERIFY(QDir(empty.path()).isEmpty());
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
