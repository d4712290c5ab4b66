#pragma once

#include "core/store/pending.h"
#include "core/store/stored_rows.h"
#include "sync/hub/stores/postgres_schema.h"

namespace desk::hub {

/// Rows of any synced table of a resort as PostgreSQL keeps them. Each works in the open
/// transaction of that resort, with one statement for a table, however many rows there are. All
/// throw db::Error.
namespace postgres_rows {

/// A row as it is kept, and what is written beside it: who wrote it last.
struct KeptRow
{
    IdBytes id{};
    QList<db::Value> values; ///< of shape.columns(), in their order
    qint64 commit = 0;
    std::optional<QString> extra; ///< what a newer version added: a JSON object
    QByteArray marks;
};

/// The rows of a table that a condition holds for. The table is "t" in it, the resort's id $1, and
/// the parameters are $3 and those that follow.
QList<KeptRow> find(PostgresConnection &connection,
                    const ResortId &resort,
                    const TableShape &shape,
                    const QByteArray &condition,
                    const QList<db::Value> &parameters);

/// The same by ids; those that are not there are left out.
QList<KeptRow> find(PostgresConnection &connection,
                    const ResortId &resort,
                    const TableShape &shape,
                    const QList<IdBytes> &ids);

/// All rows of a table, in the order of their ids.
void forEach(PostgresConnection &connection,
             const ResortId &resort,
             const TableShape &shape,
             const std::function<void(const KeptRow &)> &visit);

/// The columns as they travel, those of a newer version among them.
QJsonObject columnsOf(const TableShape &shape, const KeptRow &row);

/// Writes whole rows of one table; columns that this version does not know are kept beside them.
void write(PostgresConnection &connection,
           const ResortId &resort,
           const TableShape &shape,
           const QList<StoredRow> &rows);

/// When a row was last written, and by whom.
struct RowEntry
{
    RowKey key;
    qint64 commit = 0;
    QByteArray marks;
};

void writeEntries(PostgresConnection &connection,
                  const ResortId &resort,
                  const QList<RowEntry> &entries);

} // namespace postgres_rows
} // namespace desk::hub
