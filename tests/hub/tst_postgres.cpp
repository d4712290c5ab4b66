#include "core/households/pet.h"
#include "sync/hub/handlers/exchange.h"
#include "sync/hub/stores/postgres_rows.h"
#include "sync/hub/stores/postgres_tenants.h"
#include "sync/hub/stores/postgres_transaction.h"
#include "sync/hub/stores/sqlite_tenant.h"
#include "tests/hub/hub_world.h"
#include "tests/hub/postgres_store.h"
#include "tests/hub/store_maker.h"
#include "tests/support/test_program.h"

#include <QJsonArray>

#include <limits>
#include <thread>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

constexpr sync::DeviceLife office{.number = 2, .incarnation = 1};

/// A resort in a database of its own.
struct Kept
{
    PostgresStore another() const { return {where, resort, shop.clock}; }

    QTemporaryDir folder;
    Shop shop{folder.filePath(u"desk.db"_s)};
    QByteArray where = PostgresCluster::shared().freshDatabase();
    ResortId resort = takeOverIntoPostgres(where, shop.database(), folder.path());
    PostgresStore store = another();
};

hub::Page everythingIn(hub::TenantStore &store)
{
    return store.changesAfter(0, std::numeric_limits<qint32>::max());
}

enum class Blame { Nobody, Data, Store };

Blame blamed(const std::function<void()> &act)
{
    try {
        act();
    } catch (const db::Error &error) {
        return error.isAboutData() ? Blame::Data : Blame::Store;
    }
    return Blame::Nobody;
}

/// Renames a pet, as a commit of its own.
qint64 rename(hub::TenantStore &store, const Shop &shop, const QString &name)
{
    const auto push = store.beginPush();
    push->write({{.table = Pet::table,
                  .id = shop.rex.id.bytes(),
                  .columns = {{u"name"_s, name}},
                  .groups = {"name"}}},
                Stamp{.milliseconds = toMilliseconds(shop.clock.now()), .counter = 0, .device = 2},
                office.incarnation);
    push->commit();
    return push->number();
}

/// A value that is hard to keep exactly.
QJsonValue hardValueOf(const hub::PostgresColumn &column, IdSource &ids)
{
    if (column.type == "bigint")
        return (qint64{1} << 53) + 1;
    if (column.type == "boolean")
        return 1;
    if (column.type == "bytea")
        return u"00ff5c27"_s;
    if (column.type == "date")
        return u"0987-02-28"_s;
    if (column.type == "uuid")
        return ids.make<PetId>().text();
    return u"Zo\u00eb \"O'Hara\" \\ {,}\n\u72ac \U0001F415 \u0645"_s;
}

/// What the office's desk says when it renamed a pet so often.
sync::ExchangeRequest renamed(const Shop &shop, int times)
{
    sync::ExchangeRequest request{.device = office, .limit = 10'000};
    request.now = toMilliseconds(shop.clock.now());
    request.operations = renamings(shop, 1, times);
    return request;
}

} // namespace

/// What PostgreSQL has to do beyond the conformance suite: others share it, and it may go away.
class PostgresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresCluster::isInstalled())
            QSKIP("no PostgreSQL is installed");
    }

    void aResortIsTheSameInBothStores()
    {
        Kept kept;
        QTemporaryDir folder;
        hub::SqliteTenant embedded(adoptedCopy(kept.shop.database(), folder.path()),
                                   kept.shop.clock);
        const hub::Page there = everythingIn(embedded);
        const hub::Page here = everythingIn(kept.store.tenant);
        QCOMPARE(here.epoch, there.epoch);
        QCOMPARE(here.head, there.head);
        QCOMPARE(here.rows.size(), there.rows.size());
        for (qsizetype i = 0; i < here.rows.size(); ++i) {
            QCOMPARE(here.rows[i].table, there.rows[i].table);
            QCOMPARE(here.rows[i].row.id, there.rows[i].row.id);
            QCOMPARE(here.rows[i].row.commit, there.rows[i].row.commit);
            QCOMPARE(here.rows[i].row.columns, there.rows[i].row.columns);
        }
    }

    void bothStoresGiveADeskTheSameAnswer()
    {
        Kept kept;
        QTemporaryDir folder;
        hub::SqliteTenant embedded(adoptedCopy(kept.shop.database(), folder.path()),
                                   kept.shop.clock);
        const sync::ExchangeRequest request = renamed(kept.shop, 20);
        const auto there = hub::exchange(embedded, request, kept.shop.clock.now());
        const auto here = hub::exchange(kept.store.tenant, request, kept.shop.clock.now());
        QVERIFY(there && here);
        QCOMPARE(here->rulings, there->rulings);
        QCOMPARE(*here, *there);
        const auto again = hub::exchange(kept.store.tenant, request, kept.shop.clock.now());
        QCOMPARE(again->rulings, there->rulings);
        QCOMPARE(again->head, there->head);
    }

    void aRequestTakesAsManyStatementsHoweverLongItIs()
    {
        Kept kept;
        int statements = 0;
        kept.store.seat.connection.beforeEachStatement = [&](const QByteArray &) { ++statements; };
        const auto countFor = [&](qint64 first, int count) {
            sync::ExchangeRequest request = renamed(kept.shop, 0);
            request.after = kept.store.tenant.head();
            request.operations = renamings(kept.shop, first, count);
            statements = 0;
            const auto answer = hub::exchange(kept.store.tenant, request, kept.shop.clock.now());
            DESK_ASSERT(answer && answer->rulings.size() == count);
            return statements;
        };
        const int few = countFor(1, 2);
        QCOMPARE(countFor(3, 200), few);
        qInfo("an exchange takes %d statements", few);
    }

    void everyColumnComesBackAsItWent()
    {
        Kept kept;
        for (const TableShape &shape : tableShapes()) {
            StoredRow full{.id = kept.shop.newId<PetId>().bytes(), .columns = {}, .commit = 7};
            StoredRow bare = full;
            bare.id = kept.shop.newId<PetId>().bytes();
            SeededRandom random{3};
            IdSource ids(kept.shop.clock, random);
            for (const hub::PostgresColumn &column : hub::postgresColumns(shape)) {
                const QString name = QString::fromLatin1(column.name);
                full.columns.insert(name, hardValueOf(column, ids));
                bare.columns.insert(name,
                                    column.mayBeNull ? QJsonValue() : hardValueOf(column, ids));
            }
            full.columns.insert(
                u"newer"_s, QJsonObject{{u"a"_s, QJsonArray{QJsonArray{1.5, true}, QJsonValue()}}});
            full.columns.insert(u"id"_s, idText(full.id));
            bare.columns.insert(u"id"_s, idText(bare.id));

            hub::PostgresConnection &connection = kept.store.seat.connection;
            hub::PostgresTransaction transaction(
                connection, kept.resort, hub::PostgresTransaction::Kind::Write);
            for (const StoredRow &row : {full, bare, full}) {
                hub::postgres_rows::write(connection, kept.resort, shape, {row});
                hub::postgres_rows::writeEntries(connection,
                                                 kept.resort,
                                                 {{.key = {shape.name(), row.id},
                                                   .commit = row.commit,
                                                   .marks = QByteArray("\0m", 2)}});
            }
            for (const auto &row :
                 hub::postgres_rows::find(connection, kept.resort, shape, {full.id, bare.id})) {
                const StoredRow &wrote = row.id == full.id ? full : bare;
                QCOMPARE(hub::postgres_rows::columnsOf(shape, row), wrote.columns);
                QCOMPARE(row.commit, 7);
                QCOMPARE(row.marks, QByteArray("\0m", 2));
            }
        }
    }

    void everyTableOfAResortStandsBehindTheWall()
    {
        const QByteArray where = PostgresCluster::shared().freshDatabase();
        hub::PostgresConnection owner(PostgresCluster::shared().asSuperuser(where));
        const auto tables = owner.values<QString>(R"sql(
            SELECT c.relname::text
              FROM pg_class c
              JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
             WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
        )sql");
        QVERIFY(tables.size() > qsizetype(tableShapes().size()));
        const auto open = owner.values<QString>(R"sql(
            SELECT c.relname::text
              FROM pg_class c
             WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
               AND c.relname <> 'hub_schema'
               AND NOT (c.relrowsecurity AND c.relforcerowsecurity
                        AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid))
        )sql");
        QCOMPARE(open, QList<QString>());
    }

    void whoNamesAnotherResortSeesNothingOfThisOne()
    {
        Kept kept;
        hub::PostgresConnection &connection = kept.store.seat.connection;
        const QByteArray count = "SELECT count(*) FROM pets";
        QCOMPARE(connection.value<qint64>(count), 0);
        {
            const hub::PostgresTransaction own(
                connection, kept.resort, hub::PostgresTransaction::Kind::Read);
            QVERIFY(connection.value<qint64>(count) > 0);
        }
        const hub::PostgresTransaction others(
            connection, kept.shop.newId<ResortId>(), hub::PostgresTransaction::Kind::Write);
        QCOMPARE(connection.value<qint64>(count), 0);
        connection.run("UPDATE pets SET name = 'Nobody'");
        QCOMPARE(connection.changedRows(), 0);
        QVERIFY_EXCEPTION_THROWN(
            connection.run("INSERT INTO hub_awaited (tenant_id, device) VALUES ($1, 1)",
                           kept.resort),
            hub::PostgresError);
    }

    void whoGoesAroundTheWallMayNotServe()
    {
        const QByteArray where = PostgresCluster::shared().freshDatabase();
        hub::PostgresConnection hub(where);
        hub::expectWall(hub);
        hub::PostgresConnection owner(PostgresCluster::shared().asSuperuser(where));
        QVERIFY_EXCEPTION_THROWN(hub::expectWall(owner), db::Error);
    }

    void whatIsThereAlreadyIsBroughtUpWithoutALoss()
    {
        Kept kept;
        const hub::Page before = everythingIn(kept.store.tenant);
        {
            // As a version without this column had it.
            hub::PostgresConnection connection(kept.where);
            connection.script("ALTER TABLE segments DROP COLUMN lease; DROP TABLE room_leases");
            hub::bringUpPostgres(connection);
            hub::bringUpPostgres(connection);
        }
        PostgresStore later = kept.another();
        QCOMPARE(everythingIn(later.tenant).rows, before.rows);
    }

    void aNewerVersionsTablesAreLeftAlone()
    {
        hub::PostgresConnection connection(PostgresCluster::shared().freshDatabase());
        connection.script("INSERT INTO hub_schema (version) VALUES (999)");
        QVERIFY_EXCEPTION_THROWN(hub::bringUpPostgres(connection), db::Error);
        QVERIFY(!connection.isInTransaction());
    }

    void aTextThatNoColumnCanHoldIsLeftOutAlone()
    {
        Kept kept;
        const auto push = kept.store.tenant.beginPush();
        const QString zero(u"Re\0x"_s);
        for (const QJsonObject &columns :
             {QJsonObject{{u"name"_s, zero}},
              QJsonObject{{u"newer"_s, QJsonArray{QJsonObject{{u"deep"_s, zero}}}}},
              QJsonObject{{u"newer"_s, QJsonObject{{zero, 1}}}}}) {
            const merge::RowWrite wrong{.table = Pet::table,
                                        .id = kept.shop.rex.id.bytes(),
                                        .columns = columns,
                                        .groups = {}};
            QCOMPARE(blamed([&] { push->write({wrong}, Stamp(), 1); }), Blame::Data);
        }
        push->commit();
        QCOMPARE(rename(kept.store.tenant, kept.shop, u"Rexie"_s), push->number() + 1);
    }

    void hubsThatPushAtOnceCountOneAfterTheOther()
    {
        Kept kept;
        constexpr int each = 25;
        const qint64 before = kept.store.tenant.head();
        QList<qint64> first;
        QList<qint64> second;
        const auto work = [&](QList<qint64> &numbers) {
            PostgresStore hub = kept.another();
            for (int i = 0; i < each; ++i)
                numbers += rename(hub.tenant, kept.shop, u"Rex %1"_s.arg(i));
        };
        {
            const std::jthread one([&] { work(first); });
            const std::jthread other([&] { work(second); });
        }
        QVERIFY(std::ranges::is_sorted(first));
        QVERIFY(std::ranges::is_sorted(second));
        QList<qint64> all = first + second;
        std::ranges::sort(all);
        for (qsizetype i = 0; i < all.size(); ++i)
            QCOMPARE(all[i], before + i + 1);
        QCOMPARE(kept.store.tenant.head(), before + 2 * each);
    }

    void whoWaitsTooLongForAnotherHubIsToldToComeAgain()
    {
        Kept kept;
        PostgresStore other = kept.another();
        const auto push = kept.store.tenant.beginPush();
        QCOMPARE(blamed([&] { other.tenant.beginPush(); }), Blame::Store);
        QCOMPARE(other.tenant.head() + 1, push->number());
    }

    void whoFindsAllConnectionsInUseIsToldToComeAgain()
    {
        hub::PostgresPool pool(PostgresCluster::shared().freshDatabase(), 1);
        {
            const hub::PostgresPool::Lease only = pool.lease();
            QCOMPARE(blamed([&] { pool.lease(); }), Blame::Store);
        }
        QCOMPARE(pool.lease()->connection.value<qint64>("SELECT 1"), 1);
    }

    void whatIsNotKeptThereIsNotServed()
    {
        Kept kept;
        hub::PostgresPool pool(kept.where, 2);
        hub::PostgresTenants tenants(pool, kept.shop.clock);
        QVERIFY(!tenants.with(kept.shop.newId<ResortId>(), [](hub::TenantStore &) { QFAIL(""); }));
        qint64 head = 0;
        QVERIFY(tenants.with(kept.resort, [&](hub::TenantStore &store) { head = store.head(); }));
        QCOMPARE(head, kept.store.tenant.head());
    }

    void aServerThatFellIsFoundAgainWithAllThatItSaid()
    {
        Kept kept;
        hub::PostgresPool pool(kept.where, 2);
        hub::PostgresTenants tenants(pool, kept.shop.clock);
        qint64 number = 0;
        tenants.with(kept.resort, [&](hub::TenantStore &store) {
            number = rename(store, kept.shop, u"Rexie"_s);
        });
        PostgresCluster::shared().crash();
        const auto look = [&] {
            tenants.with(kept.resort,
                         [&](hub::TenantStore &store) { QCOMPARE(store.head(), number); });
        };
        QCOMPARE(blamed(look), Blame::Store);
        look();
    }
};

DESK_TEST(PostgresTest)
#include "tst_postgres.moc"
