#include "core/store/attachment_files.h"
#include "core/store/replica.h"
#include "core/store/replica_pointer.h"
#include "core/store/shredding.h"
#include "tests/support/test_program.h"
#include "tests/support/test_resort.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// The folder of a desk with a key, a secret, an attachment and what a migration left.
struct DeskFolder
{
    QTemporaryDir directory;
    ManualClock clock{fromMilliseconds(1'795'267'800'000)};
    SeededRandom random{7};
    KeyFile keys{directory.filePath(u"replica.key"_s), random};
    int forgotten = 0;

    DeskFolder()
    {
        Result<Replica> replica =
            Replica::create(directory.path(), keys, clock, random, pineRidge());
        DESK_ASSERT(replica);
        QDir().mkpath(AttachmentFiles::folderIn(directory.path()));
        put(u"attachments/photo"_s);
        put(u"replica-0.db"_s);
    }

    void put(const QString &name) const
    {
        QFile file(directory.filePath(name));
        DESK_ASSERT(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    }
    QString file(const QString &name) const { return directory.filePath(name); }

    Result<> finish()
    {
        return shredding::finish(directory.path(), keys, [this] {
            ++forgotten;
            return true;
        });
    }

    QStringList left() const
    {
        QStringList names =
            QDir(directory.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        names.removeAll(u"replica.lock"_s);
        return names;
    }
};

} // namespace

/// A desk that was shut out leaves nothing behind, whenever it is killed.
class ShreddingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftAndAResortCanBeFoundedAnew()
    {
        DeskFolder desk;
        QVERIFY(!shredding::isBegun(desk.directory.path()));
        QVERIFY(shredding::begin(desk.directory.path()));
        QVERIFY(shredding::isBegun(desk.directory.path()));
        QVERIFY(desk.finish());
        QCOMPARE(desk.left(), QStringList());
        QCOMPARE(desk.forgotten, 1);
        QVERIFY(!shredding::isBegun(desk.directory.path()));
        QVERIFY(Replica::create(
            desk.directory.path(), desk.keys, desk.clock, desk.random, pineRidge()));
    }

    void aDeskThatWasKilledInBetweenEndsAtTheNextStart_data()
    {
        QTest::addColumn<QStringList>("gone");
        QTest::newRow("after the mark") << QStringList{};
        QTest::newRow("after the key") << QStringList{u"replica.key"_s};
        QTest::newRow("after the files")
            << QStringList{u"replica.key"_s, u"attachments/photo"_s, u"replica-0.db"_s};
        QTest::newRow("after the pointer") << QStringList{
            u"replica.key"_s, u"attachments/photo"_s, u"replica-0.db"_s, u"replica.json"_s};
    }

    void aDeskThatWasKilledInBetweenEndsAtTheNextStart()
    {
        QFETCH(QStringList, gone);
        DeskFolder desk;
        QVERIFY(shredding::begin(desk.directory.path()));
        for (const QString &name : gone)
            QVERIFY(QFile::remove(desk.file(name)));
        QVERIFY(shredding::isBegun(desk.directory.path()));
        QVERIFY(desk.finish());
        QCOMPARE(desk.left(), QStringList());
    }

    void theKeyGoesFirst()
    {
        DeskFolder desk;
        QVERIFY(shredding::begin(desk.directory.path()));
        // The keychain is locked: the files are still there, and nobody can read them.
        QVERIFY(!shredding::finish(desk.directory.path(), desk.keys, [] { return false; }));
        QVERIFY(!QFile::exists(desk.file(u"replica.key"_s)));
        QVERIFY(shredding::isBegun(desk.directory.path()));
        QVERIFY(QFile::exists(ReplicaPointer::pathIn(desk.directory.path())));
        QVERIFY(desk.finish());
        QCOMPARE(desk.left(), QStringList());
    }
};

DESK_TEST(ShreddingTest)
#include "tst_shredding.moc"
