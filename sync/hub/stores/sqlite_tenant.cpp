#include "sync/hub/stores/sqlite_tenant.h"

#include "sync/hub/stores/sqlite_push.h"
#include "sync/hub/stores/sqlite_tenant_schema.h"

using namespace Qt::Literals;

namespace desk::hub {

namespace {

using AnyId = Id<struct AnyRow>;

/// What the founding desk wrote is the first commit.
constexpr qint64 adoption = 1;

struct ChangedKey
{
    QString table;
    AnyId id;
    qint64 commit = 0;
    bool isDeleted = false;

    static constexpr auto fields()
    {
        using db::Field;
        return std::tuple{Field{"tbl", &ChangedKey::table},
                          Field{"row_id", &ChangedKey::id},
                          Field{"commit_seq", &ChangedKey::commit},
                          Field{"deleted", &ChangedKey::isDeleted}};
    }
};

struct TenantRow
{
    QByteArray epoch;
    qint64 head = 0;

    static constexpr auto fields()
    {
        using db::Field;
        return std::tuple{Field{"epoch", &TenantRow::epoch}, Field{"head", &TenantRow::head}};
    }
};

void adoptRows(db::Database &database)
{
    const QByteArray noMarks = merge::encodeMarks({});
    for (const TableShape &shape : tableShapes()) {
        database.run("UPDATE " + shape.name() + " SET _seq = ?", adoption);
        database.run("INSERT INTO hub_rows (tbl, row_id, commit_seq, deleted, marks) SELECT ?, id, "
                     "?, 0, ? FROM "
                         + shape.name(),
                     QString::fromUtf8(shape.name()),
                     adoption,
                     noMarks);
    }
}

void adoptOperations(db::Database &database)
{
    database.run(R"sql(
        INSERT INTO hub_rulings
               (device, incarnation, op_seq, hash, kind, commit_seq, detail, settled_at)
        SELECT (SELECT v FROM sync_state WHERE k = 'device_no'),
               (SELECT v FROM sync_state WHERE k = 'incarnation'),
               op_seq, hash, 'applied', ?, CAST('{}' AS BLOB), created_ms
          FROM outbox
    )sql",
                 adoption);
    database.run(R"sql(
        INSERT INTO hub_devices (device, incarnation, last_operation)
        SELECT (SELECT v FROM sync_state WHERE k = 'device_no'),
               (SELECT v FROM sync_state WHERE k = 'incarnation'),
               (SELECT v FROM sync_state WHERE k = 'next_op') - 1
    )sql");
    database.script("DELETE FROM outbox_row; DELETE FROM outbox; DELETE FROM sync_base");
}

QList<ChangedKey> keysAfter(db::Database &database, qint64 commit, qint64 limit)
{
    return database.all<ChangedKey>(R"sql(
        SELECT tbl, row_id, commit_seq, deleted
          FROM hub_rows
         WHERE commit_seq > ?
         ORDER BY commit_seq, tbl, row_id
         LIMIT ?
    )sql",
                                    commit,
                                    limit);
}

QList<ChangedKey> keysOf(db::Database &database, qint64 commit)
{
    return database.all<ChangedKey>(R"sql(
        SELECT tbl, row_id, commit_seq, deleted
          FROM hub_rows
         WHERE commit_seq = ?
         ORDER BY tbl, row_id
    )sql",
                                    commit);
}

/// Keys of whole commits, and whether there are more.
struct CutKeys
{
    QList<ChangedKey> keys;
    bool areAll = true;
};

CutKeys wholeCommitsAfter(db::Database &database, qint64 commit, qint64 limit)
{
    // One more than the limit says whether it cuts a commit.
    CutKeys found{.keys = keysAfter(database, commit, limit + 1)};
    if (found.keys.size() <= limit)
        return found;
    found.areAll = false;
    const qint64 cut = found.keys.last().commit;
    if (found.keys.first().commit == cut)
        found.keys = keysOf(database, cut);
    else
        found.keys.removeIf([&](const ChangedKey &key) { return key.commit == cut; });
    return found;
}

ConfirmedRow rowOf(db::Database &database, const ChangedKey &key)
{
    ConfirmedRow row{.table = key.table.toUtf8(),
                     .row = {.id = key.id.bytes(), .columns = {}, .commit = key.commit},
                     .isDeleted = key.isDeleted};
    if (row.isDeleted)
        return row;
    const TableShape *shape = shapeOf(row.table);
    DESK_ASSERT(shape);
    const std::optional<StoredRow> stored = stored_rows::find(database, *shape, row.row.id);
    DESK_ASSERT(stored);
    row.row.columns = stored->columns;
    return row;
}

} // namespace

void SqliteTenant::adopt(db::Database &replica, const QByteArray &epoch)
{
    db::Transaction transaction(replica, db::Transaction::Kind::Write);
    replica.setWriteMode(db::Database::WriteMode::Merge);
    makeHubTables(replica);
    adoptRows(replica);
    adoptOperations(replica);
    replica.run("INSERT INTO hub_tenant (epoch, head) VALUES (?, ?)", epoch, adoption);
    replica.setWriteMode(db::Database::WriteMode::None);
    transaction.commit();
}

SqliteTenant::SqliteTenant(db::Database database, const Clock &clock)
    : m_database(std::move(database))
    , m_clock(clock)
{
}

QByteArray SqliteTenant::epoch()
{
    return m_database.value<QByteArray>("SELECT epoch FROM hub_tenant");
}

std::unique_ptr<Push> SqliteTenant::beginPush()
{
    return std::make_unique<SqlitePush>(m_database, m_clock.now());
}

Page SqliteTenant::changesAfter(qint64 commit, qint64 limit)
{
    const db::Transaction snapshot(m_database, db::Transaction::Kind::Read);
    const auto tenant = m_database.first<TenantRow>("SELECT epoch, head FROM hub_tenant");
    DESK_ASSERT(tenant);
    const CutKeys found = wholeCommitsAfter(m_database, commit, limit);
    Page page{.epoch = tenant->epoch,
              .head = tenant->head,
              .reached = found.areAll ? tenant->head : found.keys.last().commit,
              .rows = {}};
    for (const ChangedKey &key : found.keys)
        page.rows += rowOf(m_database, key);
    return page;
}

} // namespace desk::hub
