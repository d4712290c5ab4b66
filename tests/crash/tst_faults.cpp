#include "core/store/attachment_files.h"
#include "core/verify/books.h"
#include "core/verify/chain.h"
#include "core/verify/digest.h"
#include "core/verify/files.h"
#include "core/verify/house.h"
#include "core/verify/orphans.h"
#include "tests/crash/gesture.h"
#include "tests/support/fault_file_system.h"
#include "tests/support/test_program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

qint64 auditEventsIn(Store &store)
{
    return store.database().value<qint64>("SELECT count(*) FROM audit_events");
}

/// Everything that a gesture may leave behind.
struct Content
{
    std::optional<QByteArray> rows;
    qint64 operations = 0;
    qint64 auditEvents = 0;
    QList<QString> series;

    bool operator==(const Content &) const = default;
};

Content contentOf(Store &store)
{
    db::Database &database = store.database();
    return {.rows = verify::contentDigest(database),
            .operations = outbox::waitingCount(database),
            .auditEvents = auditEventsIn(store),
            .series = database.values<QString>("SELECT name || last FROM series ORDER BY name")};
}

/// A resort that is ready for a gesture, kept in a file, and as many fresh copies as are needed.
class Scene
{
public:
    explicit Scene(const Prepare &prepare)
        : m_gesture(prepare(m_folder.filePath(u"original.db"_s)))
        , m_clock(m_gesture.at)
        , m_before(contentOf(*openCopy()))
    {
    }

    const Gesture &gesture() const { return m_gesture; }
    /// What each copy holds at first.
    const Content &before() const { return m_before; }

    QString attachments() const { return attachmentsBeside(m_folder.filePath(u"original.db"_s)); }

    std::unique_ptr<Store> openCopy(const QByteArray &fileSystem = {})
    {
        const QString copy = m_folder.filePath(u"copy.db"_s);
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(copy + ending);
        DESK_ASSERT(QFile::copy(m_folder.filePath(u"original.db"_s), copy));
        m_random = SeededRandom(2);
        return std::make_unique<Store>(
            db::Database::open({.path = copy, .key = testKey(), .fileSystem = fileSystem}),
            m_clock,
            m_random);
    }

private:
    QTemporaryDir m_folder;
    Gesture m_gesture;
    ManualClock m_clock;
    SeededRandom m_random{2};
    Content m_before;
};

bool holds(Store &store)
{
    db::Database &database = store.database();
    return verify::brokenAudit(database).isEmpty() && verify::brokenBooks(database).isEmpty()
        && verify::brokenHouse(database).isEmpty();
}

bool isFault(const Refusals &refusals)
{
    return refusals.size() == 1
        && (refusals.front().reason == Reason::StorageFailed
            || refusals.front().reason == Reason::StorageFull);
}

} // namespace

Q_DECLARE_METATYPE(desk::test::Prepare)
Q_DECLARE_METATYPE(desk::test::DiskFault)
Q_DECLARE_METATYPE(desk::test::Lasting)

/// Every change of a file and every SQL statement of what people do fails, once and for good: the
/// person is told, nothing is half done, and the next try works.
class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileWriteFails_data()
    {
        QTest::addColumn<Prepare>("prepare");
        QTest::addColumn<DiskFault>("fault");
        QTest::addColumn<Lasting>("lasting");
        for (const auto &[name, prepare] : gestures()) {
            QTest::addRow("%s, disk full", name.constData())
                << prepare << DiskFault::Full << Lasting::ForEver;
            QTest::addRow("%s, disk full for a moment", name.constData())
                << prepare << DiskFault::Full << Lasting::Once;
            QTest::addRow("%s, disk broken", name.constData())
                << prepare << DiskFault::Broken << Lasting::ForEver;
            QTest::addRow("%s, disk broken for a moment", name.constData())
                << prepare << DiskFault::Broken << Lasting::Once;
        }
    }

    void everyFileWriteFails()
    {
        QFETCH(Prepare, prepare);
        QFETCH(DiskFault, fault);
        QFETCH(Lasting, lasting);
        FaultFileSystem disk;
        Scene scene(prepare);
        int met = 0;
        for (int change = 1;; ++change) {
            const auto store = scene.openCopy(disk.name());
            disk.failAt(change, fault, lasting);
            const Refusals refusals = scene.gesture().act(*store);
            const bool wasMet = disk.hasFailed();
            disk.heal();
            if (!wasMet) {
                QVERIFY(refusals.empty());
                break;
            }
            ++met;
            judge(scene, *store, refusals);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(met > 3);
    }

    void theFileOfASignatureFails_data()
    {
        const QString digest = QString::fromLatin1(
            QCryptographicHash::hash(drawing, QCryptographicHash::Sha256).toHex());
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("isFolder");
        QTest::addRow("no folder") << QString() << false;
        QTest::addRow("no folder in it") << digest.left(2) << false;
        QTest::addRow("not its place") << QString(digest.left(2) % u'/' % digest) << true;
    }

    // Something is in the way of the file, in place of the folder or the file.
    void theFileOfASignatureFails()
    {
        QFETCH(QString, place);
        QFETCH(bool, isFolder);
        Scene scene(signAtCheckIn);
        const auto store = scene.openCopy();
        const QString obstacle = QDir::cleanPath(scene.attachments() % u'/' % place);
        QVERIFY(QDir().mkpath(isFolder ? obstacle : QFileInfo(obstacle).path()));
        if (!isFolder)
            QVERIFY(QFile(obstacle).open(QIODevice::WriteOnly));

        const Refusals refusals = scene.gesture().act(*store);

        QVERIFY(!refusals.empty());
        QVERIFY(isFolder ? QDir(obstacle).removeRecursively() : QFile::remove(obstacle));
        judge(scene, *store, refusals);
        const AttachmentFiles files(scene.attachments(), testKey());
        QCOMPARE(store->database().value<int>("SELECT count(*) FROM attachments"), 1);
        QCOMPARE(verify::brokenFiles(store->database(), files), QList<verify::Finding>());
    }

    void everyStatementFails_data()
    {
        QTest::addColumn<Prepare>("prepare");
        QTest::addColumn<Lasting>("lasting");
        for (const auto &[name, prepare] : gestures()) {
            QTest::addRow("%s, once", name.constData()) << prepare << Lasting::Once;
            QTest::addRow("%s, for good", name.constData()) << prepare << Lasting::ForEver;
        }
    }

    void everyStatementFails()
    {
        QFETCH(Prepare, prepare);
        QFETCH(Lasting, lasting);
        Scene scene(prepare);
        int met = 0;
        for (int statement = 1;; ++statement) {
            const auto store = scene.openCopy();
            int count = 0;
            store->database().beforeEachStatement = [&](const QByteArray &) {
                ++count;
                if (count == statement || (count > statement && lasting == Lasting::ForEver))
                    throw db::Error("this statement fails", 10);
            };
            const Refusals refusals = scene.gesture().act(*store);
            store->database().beforeEachStatement = {};
            if (count < statement) {
                QVERIFY(refusals.empty());
                break;
            }
            ++met;
            judge(scene, *store, refusals);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(met > 5);
    }

private:
    // Done as a whole or not at all; if not, the person knows, and may press again.
    static void judge(Scene &scene, Store &store, const Refusals &refusals)
    {
        if (!refusals.empty()) {
            QVERIFY(isFault(refusals));
            QCOMPARE(contentOf(store), scene.before());
            QVERIFY(scene.gesture().act(store).empty());
        }
        QCOMPARE(auditEventsIn(store), scene.before().auditEvents + 1);
        QVERIFY(holds(store));
    }
};

DESK_TEST(FaultsTest)
#include "tst_faults.moc"
