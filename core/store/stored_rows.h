#pragma once

#include "core/store/table_shape.h"

namespace desk {

namespace db {
class Database;
}

/// A row of any synced table, by the names of its columns, as an operation's effects say them.
/// Columns of a newer version are among them.
struct StoredRow
{
    IdBytes id{};
    QJsonObject columns;
    qint64 commit = 0;

    bool operator==(const StoredRow &) const = default;
};

/// How rows are read and written by whoever knows their table only while the program runs: the
/// rebase of a desk, and the hub. All throw db::Error. Writes belong into a transaction whose write
/// mode is Merge.
namespace stored_rows {

std::optional<StoredRow> find(db::Database &database, const TableShape &shape, const IdBytes &id);

/// The rows whose column names this id, in the order of their own ids.
QList<StoredRow> naming(db::Database &database,
                        const TableShape &shape,
                        const QByteArray &column,
                        const IdBytes &id);

/// Writes these columns of the row, which is made when it is not there: then every column without a
/// default must be among them.
void write(db::Database &database, const TableShape &shape, const StoredRow &row);
/// The same for whoever has just looked: `stood` is what find() answered.
void write(db::Database &database,
           const TableShape &shape,
           const StoredRow &row,
           const std::optional<StoredRow> &stood);

void remove(db::Database &database, const TableShape &shape, const IdBytes &id);

} // namespace stored_rows
} // namespace desk
