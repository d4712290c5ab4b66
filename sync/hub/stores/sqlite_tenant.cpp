#include "sync/hub/stores/sqlite_tenant.h"

#include "core/base/planted_bug.h"
#include "core/resort/place.h"
#include "core/staff/staff.h"
#include "sync/hub/stores/sqlite_push.h"
#include "sync/hub/stores/sqlite_tenant_schema.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

using AnyId = Id<struct AnyRow>;

/// Rows of an adopted resort that are one commit: pages are whole commits.
constexpr qint64 rowsACommit = 2'000;

struct ChangedKey
{
    QString table;
    AnyId id;
    qint64 commit = 0;
    bool isDeleted = false;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"tbl", &ChangedKey::table},
                            Field{"row_id", &ChangedKey::id},
                            Field{"commit_seq", &ChangedKey::commit},
                            Field{"deleted", &ChangedKey::isDeleted});
    }
};

struct FactsRow
{
    ResortId id;
    QString name;
    LocationId location;
    int highestDevice = 0;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &FactsRow::id},
                            Field{"name", &FactsRow::name},
                            Field{"location", &FactsRow::location},
                            Field{"highest_device", &FactsRow::highestDevice});
    }
};

struct TenantRow
{
    QByteArray epoch;
    qint64 head = 0;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"epoch", &TenantRow::epoch}, Field{"head", &TenantRow::head});
    }
};

/// Numbers the rows of the founding desk as commits, and answers the last number.
qint64 adoptRows(db::Database &database)
{
    const QByteArray noMarks = merge::encodeMarks({});
    qint64 last = 0;
    for (const TableShape &shape : tableShapes()) {
        database.run("UPDATE " + shape.name() + " SET _seq = ? + rowid / ?", last + 1, rowsACommit);
        database.run("INSERT INTO hub_rows (tbl, row_id, commit_seq, deleted, marks) SELECT ?, id, "
                     "_seq, 0, ? FROM "
                         + shape.name(),
                     QString::fromUtf8(shape.name()),
                     noMarks);
        last = std::max(
            last, database.value<qint64>("SELECT coalesce(max(_seq), 0) FROM " + shape.name()));
    }
    return last;
}

void adoptOperations(db::Database &database, qint64 head)
{
    database.run(R"sql(
        INSERT INTO hub_rulings
               (device, incarnation, op_seq, hash, kind, commit_seq, detail, settled_at)
        SELECT (SELECT v FROM sync_state WHERE k = 'device_no'),
               (SELECT v FROM sync_state WHERE k = 'incarnation'),
               op_seq, hash, 'applied', ?, CAST('{}' AS BLOB), created_ms
          FROM outbox
    )sql",
                 head);
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
    if (isPlanted(PlantedBug::CommitCutInTwo))
        return found;
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
    const qint64 head = adoptRows(replica);
    adoptOperations(replica, head);
    replica.run("INSERT INTO hub_tenant (epoch, head) VALUES (?, ?)", epoch, head);
    replica.setWriteMode(db::Database::WriteMode::None);
    transaction.commit();
}

SqliteTenant::SqliteTenant(db::Database database, const Clock &clock)
    : m_database(std::move(database))
    , m_clock(clock)
{
    bringUpHubTables(m_database);
    // Money is read in the resort's currency.
    placeOf(m_database);
}

QByteArray SqliteTenant::epoch()
{
    return m_database.value<QByteArray>("SELECT epoch FROM hub_tenant");
}

void SqliteTenant::beginEpoch(const QByteArray &epoch, const QList<int> &devices)
{
    db::Transaction transaction(m_database, db::Transaction::Kind::Write);
    m_database.script(R"sql(
        UPDATE hub_epochs SET common_history = min(common_history, (SELECT head FROM hub_tenant));
        INSERT OR REPLACE INTO hub_epochs (epoch, common_history) SELECT epoch, head FROM hub_tenant;
        DELETE FROM hub_awaited;
    )sql");
    for (const int device : devices)
        m_database.run("INSERT INTO hub_awaited (device) VALUES (?)", device);
    m_database.run(R"sql(
        UPDATE hub_tenant
           SET epoch = ?,
               common_history = CASE common_history WHEN 0 THEN head
                                ELSE min(common_history, head) END
    )sql",
                   epoch);
    transaction.commit();
}

qint64 SqliteTenant::head()
{
    return m_database.value<qint64>("SELECT head FROM hub_tenant");
}

qint64 SqliteTenant::lastOperation(const sync::DeviceLife &device)
{
    const QList<qint64> last = m_database.values<qint64>(R"sql(
        SELECT last_operation FROM hub_devices WHERE device = ? AND incarnation = ?
    )sql",
                                                         device.number,
                                                         device.incarnation);
    return last.value(0);
}

ResortFacts SqliteTenant::facts()
{
    const auto facts = m_database.first<FactsRow>(R"sql(
        SELECT resorts.id, resorts.name,
               (SELECT id FROM locations WHERE archived_at IS NULL ORDER BY id LIMIT 1),
               (SELECT max(number) FROM devices)
          FROM resorts
         ORDER BY resorts.id
         LIMIT 1
    )sql");
    if (!facts)
        throw db::Error("no resort was founded in this file");
    return {.id = facts->id,
            .name = facts->name,
            .location = facts->location,
            .highestDevice = facts->highestDevice};
}

std::optional<Role> SqliteTenant::roleOf(const StaffId &id)
{
    const auto staff = m_database.find<Staff>(id);
    return staff && !staff->archivedAt ? std::optional(staff->role) : std::nullopt;
}

std::optional<Device> SqliteTenant::desk(int number)
{
    const auto ids = m_database.values<DeviceId>("SELECT id FROM devices WHERE number = ?", number);
    return ids.isEmpty() ? std::nullopt : m_database.find<Device>(ids.first());
}

bool SqliteTenant::namesBlob(const QString &digest)
{
    return m_database.value<bool>("SELECT EXISTS (SELECT 1 FROM attachments WHERE digest = ?)",
                                  digest);
}

std::unique_ptr<Push> SqliteTenant::beginPush()
{
    return std::make_unique<SqlitePush>(m_database, m_clock.now());
}

bool SqliteTenant::hasWaitingPromises()
{
    return m_database.value<bool>("SELECT EXISTS (SELECT 1 FROM hub_waiting_promises)");
}

bool SqliteTenant::hasDeferred()
{
    return m_database.value<bool>("SELECT EXISTS (SELECT 1 FROM hub_deferred)");
}

bool SqliteTenant::awaits(int device)
{
    return m_database.value<bool>("SELECT EXISTS (SELECT 1 FROM hub_awaited WHERE device = ?)",
                                  device);
}

void SqliteTenant::awaitNoMore(int device)
{
    m_database.run("DELETE FROM hub_awaited WHERE device = ?", device);
}

Page SqliteTenant::changesAfter(qint64 commit, qint64 limit)
{
    const db::Transaction snapshot(m_database, db::Transaction::Kind::Read);
    const auto tenant = m_database.first<TenantRow>("SELECT epoch, head FROM hub_tenant");
    DESK_ASSERT(tenant);
    const CutKeys found = wholeCommitsAfter(m_database, commit, limit);
    Page page{.epoch = tenant->epoch,
              .head = tenant->head,
              .reached = found.areAll || isPlanted(PlantedBug::PageReachesTooFar)
                  ? tenant->head
                  : found.keys.last().commit,
              .rows = {}};
    for (const ChangedKey &key : found.keys)
        page.rows += rowOf(m_database, key);
    return page;
}

ConfirmedDigest SqliteTenant::digest()
{
    const db::Transaction snapshot(m_database, db::Transaction::Kind::Read);
    const qint64 head = this->head();
    if (m_counted && m_counted->first == head)
        return m_counted->second;
    ConfirmedDigest digest;
    m_database.forEachRow("SELECT tbl, row_id, commit_seq FROM hub_rows WHERE deleted = 0",
                          [&](const QList<db::Value> &row) {
                              digest.add(db::expect<QString>(row[0]).toUtf8(),
                                         db::decodeId(row[1]),
                                         db::expect<qint64>(row[2]));
                          });
    m_counted = {head, digest};
    return digest;
}

} // namespace desk::hub
