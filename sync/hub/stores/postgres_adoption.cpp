// How a resort goes from the embedded store to PostgreSQL.

#include "core/db/database.h"
#include "sync/hub/stores/postgres_rows.h"
#include "sync/hub/stores/postgres_tenant.h"
#include "sync/hub/stores/postgres_transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

// Rows that are written with one statement.
constexpr qsizetype rowsAtOnce = 1'000;

/// A table of the hub's own, which is the same in both stores.
struct HubTable
{
    const char *name;
    const char *columns;
    const char *types;
};

constexpr std::array hubTables{
    HubTable{"hub_tenant", "epoch head common_history", "bytea bigint bigint"},
    HubTable{"hub_rows", "tbl row_id commit_seq deleted marks", "text uuid bigint boolean bytea"},
    HubTable{"hub_devices", "device incarnation last_operation", "bigint bigint bigint"},
    HubTable{"hub_rulings",
             "device incarnation op_seq hash kind commit_seq detail settled_at desk_stamp",
             "bigint bigint bigint bytea text bigint bytea bigint bytea"},
    HubTable{"hub_dead_letters",
             "device incarnation op_seq body why kept_at",
             "bigint bigint bigint bytea text bigint"},
    HubTable{"hub_epochs", "epoch common_history", "bytea bigint"},
    HubTable{"hub_former_commits", "commit_seq epoch former", "bigint bytea bigint"},
    HubTable{"hub_awaited", "device", "bigint"},
    HubTable{"hub_deferred",
             "device incarnation op_seq cmd cmd_ver prio hlc staff_id action_id body hash "
             "commit_seq epoch since",
             "bigint bigint bigint text bigint bigint bytea uuid uuid bytea bytea bigint bytea "
             "bigint"},
    HubTable{"hub_waiting_promises",
             "segment device incarnation op_seq cmd hlc staff_id",
             "uuid bigint bigint bigint text bytea uuid"},
};

// What a file calls one tenant are the tenants here.
QByteArray nameInPostgres(const HubTable &table)
{
    return table.name == "hub_tenant"_ba ? "hub_tenants" : table.name;
}

QJsonValue jsonOf(const db::Value &value, const QByteArray &type)
{
    if (std::holds_alternative<std::monostate>(value))
        return QJsonValue::Null;
    if (type == "uuid")
        return idText(db::decodeId(value));
    if (type == "bytea")
        return byteaText(db::expect<QByteArray>(value));
    return db::toJson(value);
}

/// Brings rows over, so many at once.
class Carrying
{
public:
    Carrying(PostgresConnection &connection, const ResortId &resort, db::Database &embedded)
        : m_connection(connection)
        , m_resort(resort)
        , m_embedded(embedded)
    {
    }

    void carry(const HubTable &table)
    {
        const QByteArrayList columns = QByteArray(table.columns).split(' ');
        const QByteArrayList types = QByteArray(table.types).split(' ');
        QByteArrayList typed;
        for (qsizetype i = 0; i < columns.size(); ++i)
            typed += columns[i] + ' ' + types[i];
        const QByteArray names = columns.join(", ");
        const QByteArray insert = "INSERT INTO " + nameInPostgres(table) + " (tenant_id, " + names
            + ") SELECT $1, " + names + " FROM json_to_recordset($2::json) AS r ("
            + typed.join(", ") + ')';
        QJsonArray records;
        const auto write = [&] {
            if (!records.isEmpty())
                m_connection.run(
                    insert,
                    m_resort,
                    QString::fromUtf8(QJsonDocument(records).toJson(QJsonDocument::Compact)));
            records = {};
        };
        m_embedded.forEachRow(
            "SELECT " + names + " FROM " + table.name, [&](const QList<db::Value> &row) {
                QJsonObject record;
                for (qsizetype i = 0; i < columns.size(); ++i)
                    record.insert(QString::fromLatin1(columns[i]), jsonOf(row[i], types[i]));
                records += record;
                if (records.size() == rowsAtOnce)
                    write();
            });
        write();
    }

    void carry(const TableShape &shape)
    {
        QList<IdBytes> ids = idsIn(shape);
        for (qsizetype from = 0; from < ids.size(); from += rowsAtOnce) {
            QList<StoredRow> rows;
            for (const IdBytes &id : ids.sliced(from, std::min(rowsAtOnce, ids.size() - from)))
                rows += *stored_rows::find(m_embedded, shape, id);
            postgres_rows::write(m_connection, m_resort, shape, rows);
        }
    }

private:
    QList<IdBytes> idsIn(const TableShape &shape)
    {
        QList<IdBytes> ids;
        m_embedded.forEachRow(
            "SELECT id FROM " + shape.name() + " ORDER BY id",
            [&](const QList<db::Value> &row) { ids += db::decodeId(row.first()); });
        return ids;
    }

    PostgresConnection &m_connection;
    ResortId m_resort;
    db::Database &m_embedded;
};

} // namespace

void PostgresTenant::adopt(PostgresConnection &connection,
                           const ResortId &resort,
                           db::Database &embedded,
                           const std::function<void(PostgresConnection &)> &also)
{
    const db::Transaction moment(embedded, db::Transaction::Kind::Read);
    PostgresTransaction transaction(connection, resort, PostgresTransaction::Kind::Write);
    // Between two statements a thousand rows are read from the file; nobody waits for them.
    connection.run(R"sql(
        SELECT set_config('statement_timeout', '2min', true),
               set_config('idle_in_transaction_session_timeout', '10min', true)
    )sql");
    Carrying carrying(connection, resort, embedded);
    for (const HubTable &table : hubTables)
        carrying.carry(table);
    for (const TableShape &shape : tableShapes())
        carrying.carry(shape);
    also(connection);
    transaction.commit();
}

} // namespace desk::hub
