#include "core/db/integrity.h"
#include "core/db/migrations.h"
#include "tests/support/test_program.h"
#include "tests/support/test_resort.h"

#include <QHash>
#include <QTemporaryDir>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

struct Column
{
    QString name;
    QString type;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"name", &Column::name}, Field{"type", &Column::type});
    }
};

QList<QString> tables(db::Database &database)
{
    return database.values<QString>(R"sql(
        SELECT name
          FROM sqlite_schema
         WHERE type = 'table' AND sql LIKE '%STRICT%' AND name <> 'outbox_row'
         ORDER BY name
    )sql");
}

db::Value someValue(const QString &type, int row)
{
    if (type == u"INTEGER"_s)
        return qint64{row};
    if (type == u"TEXT"_s)
        return u"text %1"_s.arg(row);
    return QByteArray(16, char(row));
}

// Two rows with something in every column: what a migration might lose or refuse.
void fill(db::Database &database, const QString &table)
{
    const auto columns = database.all<Column>("SELECT name, type FROM pragma_table_info(?)", table);
    for (int row = 1; row <= 2; ++row) {
        QList<QByteArray> names;
        QList<QByteArray> places;
        QList<db::Value> values;
        for (const Column &column : columns) {
            names += column.name.toUtf8();
            places += "?";
            values += someValue(column.type, row);
        }
        database.runWith("INSERT INTO " + table.toUtf8() + " (" + names.join(", ") + ") VALUES ("
                             + places.join(", ") + ")",
                         values);
    }
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVersionComesUpToTheNewestWithItsRows_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < db::newestSchema(); ++version)
            QTest::addRow("from %d", version) << version;
    }

    void everyVersionComesUpToTheNewestWithItsRows()
    {
        QFETCH(int, version);
        auto database =
            db::Database::open({.path = u":memory:"_s, .key = testKey(), .fileSystem = {}});
        db::migrateTo(database, version);
        QCOMPARE(db::schemaOf(database), version);
        const QList<QString> old = tables(database);
        database.setWriteMode(db::Database::WriteMode::Merge);
        for (const QString &table : old)
            fill(database, table);
        database.setWriteMode(db::Database::WriteMode::None);
        const auto rowsIn = [&](const QString &table) {
            return database.value<qint64>("SELECT count(*) FROM " + table.toUtf8());
        };
        QHash<QString, qint64> before; // some tables begin with a row
        for (const QString &table : old)
            before.insert(table, rowsIn(table));

        db::migrate(database);

        QCOMPARE(db::schemaOf(database), db::newestSchema());
        for (const QString &table : old) {
            // Nothing ever stood in these: cards were made rows of the resort before one was shown,
            // and no file travelled before there was a table that says which.
            if (table != u"sync_conflict"_s && table != u"blob_queue"_s)
                QCOMPARE(rowsIn(table), before.value(table));
        }
        QVERIFY(db::checkIntegrity(database, db::Depth::Full).problems.isEmpty());
    }

    void aMigrationThatFailsHalfWayLeavesTheVersionBefore()
    {
        auto database =
            db::Database::open({.path = u":memory:"_s, .key = testKey(), .fileSystem = {}});
        db::migrateTo(database, 4);
        const QList<QString> before = tables(database);
        database.beforeEachStatement = [](const QByteArray &sql) {
            if (sql.startsWith("PRAGMA user_version = 5"))
                throw db::Error("the disk is full");
        };
        QVERIFY_EXCEPTION_THROWN(db::migrate(database), db::Error);
        database.beforeEachStatement = {};
        QCOMPARE(db::schemaOf(database), 4);
        QCOMPARE(tables(database), before);
        db::migrate(database);
        QCOMPARE(db::schemaOf(database), db::newestSchema());
    }

    void aNewerDatabaseIsRefused()
    {
        auto database =
            db::Database::open({.path = u":memory:"_s, .key = testKey(), .fileSystem = {}});
        database.script("PRAGMA user_version = 9999");
        QVERIFY_EXCEPTION_THROWN(db::migrate(database), db::Error);
    }
};

DESK_TEST(MigrationsTest)
#include "tst_migrations.moc"
