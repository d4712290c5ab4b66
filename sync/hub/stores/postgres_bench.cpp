#include "sync/hub/stores/postgres_bench.h"

using namespace Qt::Literals;

namespace desk::hub {

namespace {

using AnyId = Id<struct AnyRow>;

struct TenantOnBench
{
    QByteArray epoch;
    qint64 head = 0;
    qint64 commonHistory = 0;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"epoch", &TenantOnBench::epoch},
                            Field{"head", &TenantOnBench::head},
                            Field{"common_history", &TenantOnBench::commonHistory});
    }
};

struct EntryOnBench
{
    QString table;
    AnyId id;
    qint64 commit = 0;
    QByteArray marks;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"tbl", &EntryOnBench::table},
                            Field{"row_id", &EntryOnBench::id},
                            Field{"commit_seq", &EntryOnBench::commit},
                            Field{"marks", &EntryOnBench::marks});
    }
};

QByteArray insertInto(const TableShape &shape)
{
    const QByteArrayList places(shape.columns().size() + 2, "?");
    return "INSERT INTO " + shape.name() + " (" + shape.columns().join(", ")
        + ", _seq, _extra) VALUES (" + places.join(", ") + ")";
}

} // namespace

void putOnBench(db::Database &bench, const TableShape &shape, const postgres_rows::KeptRow &row)
{
    const db::Value extra = row.extra ? db::Value(*row.extra) : db::Value();
    bench.runWith(insertInto(shape), row.values + QList<db::Value>{row.commit, extra});
    bench.run("INSERT INTO hub_rows (tbl, row_id, commit_seq, deleted, marks)"
              " VALUES (?, ?, ?, 0, ?)",
              QString::fromLatin1(shape.name()),
              AnyId(row.id),
              row.commit,
              row.marks);
}

PostgresBench::PostgresBench(PostgresSeat &seat, const ResortId &resort, Instant now)
    : m_connection(seat.connection)
    , m_rows(seat.bench())
    , m_resort(resort)
{
    const qint64 head = lockTenant();
    m_rows.run("DELETE FROM hub_tenant");
    m_rows.run("INSERT INTO hub_tenant (epoch, head) VALUES (x'', ?)", head);
    m_judge.emplace(m_rows, now);
    m_number = m_judge->number();
}

// Pushes of a resort come one after the other, whatever hub they come to: what one decides rests on
// rows that it does not write, such as the other stays in a room.
qint64 PostgresBench::lockTenant()
{
    const auto tenant = m_connection.first<TenantOnBench>(R"sql(
        SELECT epoch, head, common_history FROM hub_tenants WHERE tenant_id = $1 FOR NO KEY UPDATE
    )sql",
                                                          m_resort);
    if (!tenant)
        throw db::Error("a resort is not kept in this PostgreSQL");
    m_commonHistory = tenant->commonHistory;
    return tenant->head;
}

void PostgresBench::bring(const TableShape &shape, const QList<IdBytes> &ids)
{
    QList<IdBytes> missing;
    for (const IdBytes &id : ids) {
        const RowKey key{shape.name(), id};
        if (!m_known.contains(key) && !missing.contains(id))
            missing += id;
    }
    for (const postgres_rows::KeptRow &row :
         postgres_rows::find(m_connection, m_resort, shape, missing))
        put(shape, row);
    for (const IdBytes &id : std::as_const(missing))
        m_known.insert({shape.name(), id});
}

void PostgresBench::bringWhere(const TableShape &shape,
                               const QByteArray &condition,
                               const QList<db::Value> &parameters)
{
    for (const postgres_rows::KeptRow &row :
         postgres_rows::find(m_connection, m_resort, shape, condition, parameters))
        put(shape, row);
}

void PostgresBench::bringNaming(const TableShape &shape,
                                const QByteArray &column,
                                const QList<IdBytes> &ids)
{
    QList<IdBytes> missing;
    for (const IdBytes &id : ids) {
        const RowKey key{shape.name() + '.' + column, id};
        if (m_named.contains(key))
            continue;
        m_named.insert(key);
        missing += id;
    }
    if (!missing.isEmpty())
        bringWhere(shape, "t." + column + " = ANY ($3::uuid[])", {uuidArray(missing)});
}

// What is here already may have been changed since.
void PostgresBench::put(const TableShape &shape, const postgres_rows::KeptRow &row)
{
    const RowKey key{shape.name(), row.id};
    if (m_known.contains(key))
        return;
    m_known.insert(key);
    putOnBench(m_rows, shape, row);
}

void PostgresBench::bringBack(const QSet<RowKey> &inherited)
{
    QHash<QByteArray, QList<StoredRow>> rows;
    QList<postgres_rows::RowEntry> entries;
    const auto add = [&](const EntryOnBench &entry) {
        entries += {.key = {entry.table.toLatin1(), entry.id.bytes()},
                    .commit = entry.commit,
                    .marks = entry.marks};
    };
    for (const EntryOnBench &entry : m_rows.all<EntryOnBench>(
             "SELECT tbl, row_id, commit_seq, marks FROM hub_rows WHERE commit_seq = ?",
             m_number)) {
        const QByteArray table = entry.table.toLatin1();
        rows[table] += *stored_rows::find(m_rows, *shapeOf(table), entry.id.bytes());
        add(entry);
    }
    for (const RowKey &key : inherited) {
        const auto entry = m_rows.first<EntryOnBench>(
            "SELECT tbl, row_id, commit_seq, marks FROM hub_rows WHERE tbl = ? AND row_id = ?",
            QString::fromLatin1(key.table),
            AnyId(key.id));
        if (entry && entry->commit != m_number)
            add(*entry);
    }
    for (const TableShape &shape : tableShapes()) {
        if (rows.contains(shape.name()))
            postgres_rows::write(m_connection, m_resort, shape, rows.value(shape.name()));
    }
    if (!entries.isEmpty())
        postgres_rows::writeEntries(m_connection, m_resort, entries);
    m_connection.run(R"sql(
        WITH told AS (
            INSERT INTO hub_directory.heads (tenant, head) VALUES ($1, $2)
            ON CONFLICT (tenant) DO UPDATE SET head = excluded.head
        )
        UPDATE hub_tenants SET head = $2 WHERE tenant_id = $1
    )sql",
                     m_resort,
                     m_number);
}

} // namespace desk::hub
