#pragma once

#include "core/base/id.h"
#include "core/base/progress.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace desk {

namespace db {
class Database;
}

/// The search index follows the rows inside the same transaction, whoever wrote them.
namespace search {

/// A row of a table that was written.
struct WrittenRow
{
    QByteArray table;
    IdBytes id{};
    /// When the write moved it: the family that a pet or a person left, the person that a phone
    /// left.
    std::optional<IdBytes> left = {};
};

/// The column in which a row of this table names the family or the person whose entry it is part
/// of; empty for other tables.
QByteArray ownerColumn(const QByteArray &table);

/// Brings the entries that depend on these rows up to date: a phone is part of its family's entry.
/// Tables that nobody searches cost nothing, and a family is indexed once however many of its rows
/// were written.
void refresh(db::Database &database, const QList<WrittenRow> &rows);

/// Makes the whole index anew, after rows were written in bulk. Belongs into a transaction. False
/// when `progress` said to stop: then the caller rolls back.
bool rebuild(db::Database &database, const Progress &progress = {});

} // namespace search
} // namespace desk
