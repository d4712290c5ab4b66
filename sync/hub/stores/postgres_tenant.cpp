#include "sync/hub/stores/postgres_tenant.h"

#include "sync/hub/stores/postgres_push.h"
#include "sync/hub/stores/postgres_rows.h"

namespace desk::hub {

namespace {

struct KeyOnFile
{
    QString table;
    Id<struct AnyRow> id;
    qint64 commit = 0;
    bool isDeleted = false;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"tbl", &KeyOnFile::table},
                            Field{"row_id", &KeyOnFile::id},
                            Field{"commit_seq", &KeyOnFile::commit},
                            Field{"deleted", &KeyOnFile::isDeleted});
    }
};

struct FactsOnFile
{
    ResortId id;
    QString name;
    LocationId location;
    int highestDevice = 0;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &FactsOnFile::id},
                            Field{"name", &FactsOnFile::name},
                            Field{"location", &FactsOnFile::location},
                            Field{"highest_device", &FactsOnFile::highestDevice});
    }
};

struct StandOnFile
{
    QByteArray epoch;
    qint64 head = 0;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"epoch", &StandOnFile::epoch}, Field{"head", &StandOnFile::head});
    }
};

/// Reads what was written after a commit.
class Paging
{
public:
    Paging(PostgresConnection &connection, const ResortId &resort)
        : m_connection(connection)
        , m_resort(resort)
    {
    }

    Page after(qint64 commit, qint64 limit)
    {
        const auto stand = m_connection.first<StandOnFile>(
            "SELECT epoch, head FROM hub_tenants WHERE tenant_id = $1", m_resort);
        if (!stand)
            throw db::Error("a resort is not kept in this PostgreSQL");
        Page page{.epoch = stand->epoch, .head = stand->head, .reached = stand->head, .rows = {}};
        // One more than the limit says whether it cuts a commit.
        QList<KeyOnFile> keys = keysAfter(commit, limit + 1);
        if (keys.size() > limit) {
            keys = wholeCommitsOf(keys);
            page.reached = keys.last().commit;
        }
        page.rows = rowsOf(keys);
        return page;
    }

private:
    QList<KeyOnFile> keysAfter(qint64 commit, qint64 limit)
    {
        return m_connection.all<KeyOnFile>(R"sql(
            SELECT tbl, row_id, commit_seq, deleted
              FROM hub_rows
             WHERE tenant_id = $1 AND commit_seq > $2
             ORDER BY commit_seq, tbl, row_id
             LIMIT $3
        )sql",
                                           m_resort,
                                           commit,
                                           limit);
    }

    QList<KeyOnFile> wholeCommitsOf(QList<KeyOnFile> keys)
    {
        const qint64 cut = keys.last().commit;
        if (keys.first().commit != cut) {
            keys.removeIf([cut](const KeyOnFile &key) { return key.commit == cut; });
            return keys;
        }
        return m_connection.all<KeyOnFile>(R"sql(
            SELECT tbl, row_id, commit_seq, deleted
              FROM hub_rows
             WHERE tenant_id = $1 AND commit_seq = $2
             ORDER BY tbl, row_id
        )sql",
                                           m_resort,
                                           cut);
    }

    // With one statement for each table that is among them.
    QList<ConfirmedRow> rowsOf(const QList<KeyOnFile> &keys)
    {
        QHash<QByteArray, QList<IdBytes>> ids;
        for (const KeyOnFile &key : keys) {
            if (!key.isDeleted)
                ids[key.table.toLatin1()] += key.id.bytes();
        }
        QHash<RowKey, QJsonObject> columns;
        for (auto table = ids.begin(); table != ids.end(); ++table) {
            const TableShape *shape = shapeOf(table.key());
            DESK_ASSERT(shape);
            for (const postgres_rows::KeptRow &row :
                 postgres_rows::find(m_connection, m_resort, *shape, *table))
                columns.insert({shape->name(), row.id}, postgres_rows::columnsOf(*shape, row));
        }
        QList<ConfirmedRow> rows;
        for (const KeyOnFile &key : keys) {
            const RowKey row{key.table.toLatin1(), key.id.bytes()};
            rows += ConfirmedRow{
                .table = row.table,
                .row = {.id = row.id, .columns = columns.value(row), .commit = key.commit},
                .isDeleted = key.isDeleted};
        }
        return rows;
    }

    PostgresConnection &m_connection;
    ResortId m_resort;
};

} // namespace

PostgresTenant::PostgresTenant(PostgresSeat &seat, const ResortId &resort, const Clock &clock)
    : m_seat(seat)
    , m_connection(seat.connection)
    , m_resort(resort)
    , m_clock(clock)
{
}

// Within the push that is open, or of one moment.
template <class Ask>
auto PostgresTenant::asked(Ask ask)
{
    if (m_connection.isInTransaction())
        return ask();
    const PostgresTransaction moment(m_connection, m_resort, PostgresTransaction::Kind::Read);
    return ask();
}

bool PostgresTenant::isKept()
{
    return asked([this] {
        return m_connection.value<bool>(
            "SELECT EXISTS (SELECT FROM hub_tenants WHERE tenant_id = $1)", m_resort);
    });
}

QByteArray PostgresTenant::epoch()
{
    return asked([this] {
        return m_connection.value<QByteArray>("SELECT epoch FROM hub_tenants WHERE tenant_id = $1",
                                              m_resort);
    });
}

qint64 PostgresTenant::head()
{
    return asked([this] {
        return m_connection.value<qint64>("SELECT head FROM hub_tenants WHERE tenant_id = $1",
                                          m_resort);
    });
}

qint64 PostgresTenant::lastOperation(const sync::DeviceLife &device)
{
    return asked([&] {
        return m_connection
            .values<qint64>(R"sql(
                SELECT last_operation
                  FROM hub_devices
                 WHERE tenant_id = $1 AND device = $2 AND incarnation = $3
            )sql",
                            m_resort,
                            device.number,
                            device.incarnation)
            .value(0);
    });
}

ResortFacts PostgresTenant::facts()
{
    const auto facts = asked([this] {
        return m_connection.first<FactsOnFile>(R"sql(
            SELECT resorts.id, resorts.name,
                   (SELECT id
                      FROM locations
                     WHERE tenant_id = $1 AND archived_at IS NULL
                     ORDER BY id
                     LIMIT 1),
                   (SELECT max(number) FROM devices WHERE tenant_id = $1)
              FROM resorts
             WHERE tenant_id = $1
             ORDER BY resorts.id
             LIMIT 1
        )sql",
                                               m_resort);
    });
    if (!facts)
        throw db::Error("a resort is not kept in this PostgreSQL");
    return {.id = facts->id,
            .name = facts->name,
            .location = facts->location,
            .highestDevice = facts->highestDevice};
}

std::optional<Role> PostgresTenant::roleOf(const StaffId &staff)
{
    const auto roles = asked([&] {
        return m_connection.values<Role>(
            "SELECT role FROM staff WHERE tenant_id = $1 AND id = $2 AND archived_at IS NULL",
            m_resort,
            staff);
    });
    return roles.isEmpty() ? std::nullopt : std::optional(roles.first());
}

std::optional<Device> PostgresTenant::desk(int number)
{
    static const QByteArray sql = "SELECT " + db::columnsOf<Device>().join(", ")
        + " FROM devices WHERE tenant_id = $1 AND number = $2";
    return asked([&] { return m_connection.first<Device>(sql, m_resort, number); });
}

bool PostgresTenant::namesBlob(const QString &digest)
{
    return asked([&] {
        return m_connection.value<bool>(
            "SELECT EXISTS (SELECT FROM attachments WHERE tenant_id = $1 AND digest = $2)",
            m_resort,
            digest);
    });
}

std::unique_ptr<Push> PostgresTenant::beginPush()
{
    return std::make_unique<PostgresPush>(m_seat, m_resort, m_clock.now());
}

bool PostgresTenant::hasWaitingPromises()
{
    return asked([this] {
        return m_connection.value<bool>(
            "SELECT EXISTS (SELECT FROM hub_waiting_promises WHERE tenant_id = $1)", m_resort);
    });
}

bool PostgresTenant::hasDeferred()
{
    return asked([this] {
        return m_connection.value<bool>(
            "SELECT EXISTS (SELECT FROM hub_deferred WHERE tenant_id = $1)", m_resort);
    });
}

bool PostgresTenant::awaits(int device)
{
    return asked([&] {
        return m_connection.value<bool>(
            "SELECT EXISTS (SELECT FROM hub_awaited WHERE tenant_id = $1 AND device = $2)",
            m_resort,
            device);
    });
}

void PostgresTenant::awaitNoMore(int device)
{
    PostgresTransaction transaction(m_connection, m_resort, PostgresTransaction::Kind::Write);
    m_connection.run(
        "DELETE FROM hub_awaited WHERE tenant_id = $1 AND device = $2", m_resort, device);
    transaction.commit();
}

Page PostgresTenant::changesAfter(qint64 commit, qint64 limit)
{
    return asked([&] { return Paging(m_connection, m_resort).after(commit, limit); });
}

ConfirmedDigest PostgresTenant::digest()
{
    ConfirmedDigest digest;
    asked([&] {
        m_connection.forEachRow(
            "SELECT tbl, row_id, commit_seq FROM hub_rows WHERE tenant_id = $1 AND NOT deleted",
            {m_resort.bytes()},
            [&](const QList<db::Value> &row) {
                digest.add(db::expect<QString>(row[0]).toUtf8(),
                           db::decodeId(row[1]),
                           db::expect<qint64>(row[2]));
            });
    });
    return digest;
}

} // namespace desk::hub
