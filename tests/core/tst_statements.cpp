#include "core/store/audit.h"
#include "tests/crash/gesture.h"
#include "tests/support/deposit_errand.h"
#include "tests/support/double_rows.h"
#include "tests/support/errands.h"
#include "tests/support/explain.h"
#include "tests/support/listener.h"
#include "tests/support/package_errands.h"
#include "tests/support/screen_queries.h"
#include "tests/support/test_program.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// A piece of a statement as core writes it, and where.
struct WrittenSql
{
    QString place;
    QString text;
};

// Raw strings, and plain ones that begin like a statement.
QList<WrittenSql> sqlWrittenIn(const QString &path)
{
    static const QRegularExpression raw(u"R\"sql\\((.*?)\\)sql\""_s,
                                        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression plain(
        u"\"((?:SELECT|INSERT|UPDATE|DELETE|WITH|WHERE) (?:[^\"\\\\]|\\\\.)*)\""_s);
    static const QRegularExpression seam(u"\"\\s*\n\\s*\""_s);
    QFile file(path);
    DESK_ASSERT(file.open(QIODevice::ReadOnly));
    const QString source = QString::fromUtf8(file.readAll()).remove(seam);
    QList<WrittenSql> found;
    for (const QRegularExpression &pattern : {raw, plain}) {
        for (auto each = pattern.globalMatch(source); each.hasNext();)
            found += {QFileInfo(path).fileName(), each.next().captured(1).simplified()};
    }
    return found;
}

// What no screen asks: it makes a resort up, measures or proves one, keeps its file, reads the
// lists of another system, or follows the hub.
bool isBehindTheScreens(const QString &path)
{
    static const QStringList parts{u"/generate/"_s,
                                   u"/measure/"_s,
                                   u"/verify/"_s,
                                   u"/import/"_s,
                                   u"/db/"_s,
                                   u"/resort/found.cpp"_s,
                                   u"/store/checkpoint.cpp"_s,
                                   u"/store/confirmed_digest.cpp"_s,
                                   u"/store/joining.cpp"_s,
                                   u"/store/pending.cpp"_s,
                                   u"/store/replica.cpp"_s,
                                   u"/store/spool.cpp"_s,
                                   u"/store/sync_state.cpp"_s,
                                   u"/store/table_shape.h"_s,
                                   u"/store/transfers.cpp"_s,
                                   u"/store/unknown_rows.cpp"_s};
    return std::ranges::any_of(parts, [&](const QString &part) { return path.contains(part); });
}

QList<WrittenSql> sqlOf(bool (*isWanted)(const QString &path))
{
    QList<WrittenSql> all;
    QDirIterator files(QStringLiteral(CORE_SOURCE),
                       {u"*.cpp"_s, u"*.h"_s},
                       QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (isWanted(path))
            all += sqlWrittenIn(path);
    }
    return all;
}

// One row by its key, when a life begins or a change is undone before it was ever sent.
bool isOfOneRowForSync(const QString &sql)
{
    return sql.startsWith(u"INSERT INTO devices ("_s) || sql.startsWith(u"DELETE FROM sync_base"_s);
}

// The index of words keeps its own books.
bool isAboutRows(const QByteArray &sql)
{
    if (sql.contains("'main'.'search_index"))
        return false;
    static const QSet<QByteArray> verbs{"SELECT", "INSERT", "UPDATE", "DELETE", "WITH"};
    return verbs.contains(sql.simplified().split(' ').first().toUpper());
}

// A failure shows all of them.
bool isNone(const QStringList &offences)
{
    for (const QString &offence : offences)
        qWarning("%s", qPrintable(offence));
    return offences.isEmpty();
}

} // namespace

/// What the screens ask of a resort of real size, and what is written from them: nothing reads all
/// of a large table, and no screen asks more often because there is more.
class StatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_town = std::make_unique<Town>();
        m_small = tablesThatStaySmall(m_town->database());
        for (const auto &[name, ask] : screens())
            m_asked.insert(name, statementsOf(ask));
        askForDocumentsOfSeveral(*m_town, m_town->database());
        for (const auto &[name, prepare] : gestures())
            act(prepare);
        runErrands();
        runPackageErrands();
        runDepositErrand();
        // What is sent and what is proved is read a page at a time.
        outbox::waiting(m_town->database(), 0, 100);
        audit::brokenLinks(m_town->database());
        m_heard = m_listener.heard();
        m_town->database().script("ANALYZE");
    }
    void cleanupTestCase() { m_town.reset(); }

    // A new statement belongs to a screen, or to a command: it is asked for above.
    void everyStatementOfTheScreensIsHeard()
    {
        QStringList heard;
        for (const QByteArray &sql : std::as_const(m_heard))
            heard += QString::fromUtf8(sql).simplified();
        QStringList missing;
        for (const WrittenSql &written :
             sqlOf([](const QString &path) { return !isBehindTheScreens(path); })) {
            if (!isOfOneRowForSync(written.text)
                && std::ranges::none_of(
                    heard, [&](const QString &sql) { return sql.contains(written.text); }))
                missing += written.place % u": "_s % written.text;
        }
        QVERIFY(isNone(missing));
    }

    void noScreenReadsALargeTableFromEndToEnd_data()
    {
        QTest::addColumn<bool>("isAnalyzed");
        QTest::addRow("a resort that was made up") << true;
        QTest::addRow("a resort that was founded") << false;
    }

    // Only a resort that was made up has counted how its rows are spread.
    void noScreenReadsALargeTableFromEndToEnd()
    {
        QFETCH(bool, isAnalyzed);
        if (!isAnalyzed)
            m_town->database().script("DROP TABLE sqlite_stat1");
        db::Database reader = m_town->replica->openReader();
        const QList<WrittenSql> others = sqlOf(isBehindTheScreens);
        QStringList scans;
        for (const QByteArray &sql : std::as_const(m_heard)) {
            const QString text = QString::fromUtf8(sql).simplified();
            const bool isOfAScreen = std::ranges::none_of(
                others, [&](const WrittenSql &other) { return text.contains(other.text); });
            if (!isAboutRows(sql) || !isOfAScreen)
                continue;
            for (const QString &table : scannedTables(reader, sql, m_small))
                scans += table % u" in "_s % text;
        }
        QVERIFY(isNone(scans));
    }

    void aFullScanIsSeen()
    {
        db::Database reader = m_town->replica->openReader();
        const auto scanned = [&](const QByteArray &sql) {
            return scannedTables(reader, sql, m_small);
        };
        QCOMPARE(scanned("SELECT p.id FROM pets p WHERE p.colour = ?"), {u"pets"_s});
        QCOMPARE(scanned("UPDATE pets SET name = '' WHERE colour = ?"), {u"pets"_s});
        QCOMPARE(scanned("SELECT rowid FROM search_index"), {u"search_index"_s});
        QCOMPARE(scanned("SELECT id FROM pets WHERE id = ?"), QStringList());
        QCOMPARE(scanned("SELECT name FROM staff"), QStringList());
    }

    // The last one: afterwards every family has twice as many pets, and every pet two of each.
    void noScreenAsksMoreOftenOfTwiceAsMuch()
    {
        doubleEverything(*m_town->store);
        for (const auto &[name, ask] : screens())
            QVERIFY2(statementsOf(ask) == m_asked.value(name),
                     qPrintable(u"%1: %2, and then %3"_s.arg(name)
                                    .arg(m_asked.value(name))
                                    .arg(statementsOf(ask))));
    }

private:
    static void act(const Prepare &prepare)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"resort.db"_s);
        const Gesture gesture = prepare(path);
        const ManualClock clock(gesture.at);
        SeededRandom random(2);
        Store store(
            db::Database::open({.path = path, .key = testKey(), .fileSystem = {}}), clock, random);
        QVERIFY(gesture.act(store).empty());
    }

    int statementsOf(const Ask &ask)
    {
        int count = 0;
        m_town->database().beforeEachStatement = [&](const QByteArray &) { ++count; };
        ask(*m_town, m_town->database());
        m_town->database().beforeEachStatement = {};
        return count;
    }

    Listener m_listener;
    std::unique_ptr<Town> m_town;
    QSet<QString> m_small;
    QSet<QByteArray> m_heard;
    QHash<QString, int> m_asked;
};

DESK_TEST(StatementsTest)
#include "tst_statements.moc"
