#pragma once

#include "core/store/merge/mark.h"
#include "core/store/operation.h"
#include "core/store/table_shape.h"

namespace desk::merge {

/// A row as it stands where changes are merged: on the hub, or among what a desk knows to be
/// confirmed.
struct StandingRow
{
    QByteArray table;
    IdBytes id{};
    QJsonObject columns;
    qint64 commit = 0; ///< of the row's last write
    Marks marks;

    bool operator==(const StandingRow &) const = default;
};

/// Where what stands is read from.
class Standing
{
public:
    virtual ~Standing() = default;

    /// Nothing for a row that is not there.
    virtual std::optional<StandingRow> row(const QByteArray &table, const IdBytes &id) = 0;
    /// The rows whose column names this id: the rooms of a stay, those that were given back too.
    virtual QList<StandingRow> naming(const QByteArray &table,
                                      const QByteArray &column,
                                      const IdBytes &id) = 0;
};

/// A row as it shall be written: the columns that differ, or the whole of a new row.
struct RowWrite
{
    QByteArray table;
    IdBytes id{};
    QJsonObject columns;
    /// The column groups whose last write it is; for a part of a stay or a bill, that of the unit.
    /// None for what decides nothing: it leaves the marks as they are.
    QList<QByteArray> groups;

    bool operator==(const RowWrite &) const = default;
};

} // namespace desk::merge
