#include "core/generate/generate.h"
#include "core/store/key_provider.h"
#include "core/store/replica.h"
#include "core/store/table_shape.h"
#include "sync/hub/handlers/exchange.h"
#include "sync/hub/stores/sqlite_tenant.h"
#include "sync/protocol/enrolment.h"
#include "sync/protocol/operation_line.h"
#include "tests/support/test_program.h"
#include "tests/support/test_resort.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QTemporaryDir>

#include <set>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

using AnyId = Id<struct AnyRow>;

const QString dayOfTheTour = QStringLiteral(OUTBOX_DAYS "/outbox-day.ndjson");
const QString olderDay = QStringLiteral(OUTBOX_DAYS "/outbox-day-of-an-older-desk.ndjson");
const sync::DeviceLife reception{.number = 1, .incarnation = 1};
// Eight in the evening at the resort: by then the till is closed.
const Instant evening = fromMilliseconds(1'795'316'400'000);
// The real cost of a PIN would be most of the test's time.
const PinCost cheap{.passes = 1, .memoryBytes = 8 * 1024};

/// The key that the hub of the tests knows.
class TestKeyProvider final : public KeyProvider
{
public:
    Result<db::Key> key() override { return testKey(); }
    Result<> destroy() override { return {}; }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    DESK_ASSERT(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QList<QueuedOperation> operationsOf(const QString &path)
{
    QList<QueuedOperation> operations;
    for (const QByteArray &line : bytesOf(path).trimmed().split('\n')) {
        const auto operation = sync::decodeOperation(line);
        DESK_ASSERT(operation);
        operations += *operation;
    }
    return operations;
}

/// A row as an operation says that it is.
struct Said
{
    QByteArray table;
    IdBytes id{};
    QJsonObject columns;
};

QList<Said> saidBy(const QueuedOperation &operation)
{
    QList<Said> rows;
    const QJsonObject body = QJsonDocument::fromJson(operation.body).object();
    for (const QJsonValue &effect : body.value("effects"_L1).toArray()) {
        const QJsonArray parts = effect.toArray();
        rows += Said{.table = parts[0].toString().toUtf8(),
                     .id = *parseIdText(parts[1].toString()),
                     .columns = parts[3].toObject()};
    }
    return rows;
}

/// What a day comes to: a row that changes twice is what it was said to be last.
QMap<std::pair<QByteArray, IdBytes>, QJsonObject> cameTo(const QList<QueuedOperation> &day)
{
    QMap<std::pair<QByteArray, IdBytes>, QJsonObject> rows;
    for (const QueuedOperation &operation : day) {
        for (const Said &said : saidBy(operation)) {
            QJsonObject &row = rows[{said.table, said.id}];
            for (auto column = said.columns.begin(); column != said.columns.end(); ++column)
                row.insert(column.key(), *column);
        }
    }
    return rows;
}

/// The made-up resort of the tour, in the morning: its files are made once and copied.
class MorningOfTheTour
{
public:
    MorningOfTheTour()
    {
        TestKeyProvider keys;
        const Result<> made = generate::generate(
            m_made.path(),
            keys,
            {.size = generate::Size::Small, .seed = 1, .date = QDate(2026, 11, 21)},
            cheap);
        DESK_ASSERT(made);
    }

    db::Database open()
    {
        m_copies.push_back(std::make_unique<QTemporaryDir>());
        const QString path = m_copies.back()->filePath(u"desk.db"_s);
        DESK_ASSERT(QFile::copy(QDir(m_made.path()).filePath(u"replica-1.db"_s), path));
        return db::Database::open({.path = path, .key = testKey(), .fileSystem = {}});
    }

private:
    QTemporaryDir m_made;
    std::vector<std::unique_ptr<QTemporaryDir>> m_copies;
};

/// Takes back that the desk of the morning had done as much as it has: the next is `next`.
void countOperationsFrom(db::Database &desk, qint64 next)
{
    desk.run("DELETE FROM outbox_row WHERE op_seq >= ?", next);
    desk.run("DELETE FROM outbox WHERE op_seq >= ?", next);
    desk.run("UPDATE sync_state SET v = ? WHERE k = 'next_op'", next);
}

/// The row of `table` that today's day changes with that command, or any.
IdBytes rowLike(db::Database &desk, const QString &command, const QByteArray &table)
{
    for (const QueuedOperation &operation : operationsOf(dayOfTheTour)) {
        for (const Said &said : saidBy(operation)) {
            if (operation.command == command && said.table == table)
                return said.id;
        }
    }
    return desk.values<AnyId>("SELECT id FROM " + table + " LIMIT 1").first().bytes();
}

/// The older desk's families were others: what it changed of theirs is put beside those of today.
void lendRowsOf(db::Database &desk, const QList<QueuedOperation> &day)
{
    db::Transaction transaction(desk, db::Transaction::Kind::Write);
    desk.setWriteMode(db::Database::WriteMode::Merge);
    std::set<std::pair<QByteArray, IdBytes>> met;
    for (const QueuedOperation &operation : day) {
        for (const Said &said : saidBy(operation)) {
            const bool isNew = said.columns.contains("id"_L1);
            if (!met.insert({said.table, said.id}).second || isNew)
                continue;
            desk.run("CREATE TEMP TABLE lent AS SELECT * FROM " + said.table + " WHERE id = ?",
                     AnyId(rowLike(desk, operation.command, said.table)));
            desk.run("UPDATE lent SET id = ?", AnyId(said.id));
            desk.run("INSERT OR IGNORE INTO " + said.table + " SELECT * FROM lent");
            desk.run("DROP TABLE lent");
        }
    }
    desk.setWriteMode(db::Database::WriteMode::None);
    transaction.commit();
}

} // namespace

/// The days of a tour that are kept as files, sent to a hub as they are.
class KeptDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_morning = std::make_unique<MorningOfTheTour>(); }
    void cleanupTestCase() { m_morning.reset(); }

    void theDayIsTakenAsItIs() { sendAll(m_morning->open(), dayOfTheTour); }

    // A desk that was not updated yet says nothing of columns that came later.
    void theDayOfAnOlderDeskIsTakenAsItIs()
    {
        db::Database desk = m_morning->open();
        countOperationsFrom(desk, operationsOf(olderDay).first().sequence);
        lendRowsOf(desk, operationsOf(olderDay));
        sendAll(std::move(desk), olderDay);
    }

private:
    void sendAll(db::Database desk, const QString &path)
    {
        hub::SqliteTenant::adopt(desk, QByteArray(sync::epochBytes, 'e'));
        const ManualClock clock(evening);
        hub::SqliteTenant tenant(std::move(desk), clock);
        const sync::ExchangeRequest request{.device = reception,
                                            .epoch = tenant.epoch(),
                                            .after = tenant.head(),
                                            .now = toMilliseconds(evening),
                                            .limit = 1'000,
                                            .operations = operationsOf(path)};
        const QByteArray sent = sync::encodeRequest(request);
        QVERIFY(sent.contains(bytesOf(path)));
        hearThatAllIsTaken(tenant, sent);
        // Whoever lost the answer asks again.
        hearThatAllIsTaken(tenant, sent);
        judge(tenant, request.operations);
    }

    static void hearThatAllIsTaken(hub::TenantStore &tenant, const QByteArray &sent)
    {
        const auto request = sync::decodeRequest(sent);
        QVERIFY(request);
        const auto answer = hub::exchange(tenant, *request, evening);
        QVERIFY(answer);
        QCOMPARE(answer->rulings.size(), request->operations.size());
        for (qsizetype at = 0; at < answer->rulings.size(); ++at) {
            const Ruling &ruling = answer->rulings[at];
            QCOMPARE(ruling.operation, request->operations[at].sequence);
            QVERIFY2(ruling.kind == RulingKind::Applied,
                     qPrintable(request->operations[at].command + u' ' + nameOf(ruling.kind)));
            QCOMPARE(ruling.detail, QJsonObject());
        }
    }

    /// The hub knows each by the digest of its bytes, and has every value that they say.
    static void judge(hub::TenantStore &tenant, const QList<QueuedOperation> &day)
    {
        const std::unique_ptr<hub::Push> push = tenant.beginPush();
        for (const QueuedOperation &operation : day) {
            const auto settled = push->settled(reception, operation.sequence);
            QVERIFY(settled);
            QCOMPARE(settled->hash, operationHash(operation.body));
        }
        const auto rows = cameTo(day);
        QVERIFY(rows.size() > 30);
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            const auto standing = push->row(row.key().first, row.key().second);
            QVERIFY2(standing, row.key().first.constData());
            for (auto column = row->begin(); column != row->end(); ++column)
                QCOMPARE(standing->columns.value(column.key()), *column);
        }
    }

    std::unique_ptr<MorningOfTheTour> m_morning;
};

DESK_TEST(KeptDaysTest)
#include "tst_kept_days.moc"
