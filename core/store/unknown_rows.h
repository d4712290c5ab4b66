#pragma once

#include "core/store/stored_rows.h"

namespace desk {

/// What a newer version of the program gave to rows and this one can't read: whole rows of tables
/// that it does not know, and columns of rows that it does (`_extra`). Neither is ever blanked.
namespace unknown_rows {

/// Keeps a row of a table that this version does not know. Throws db::Error.
void keep(db::Database &database, const QByteArray &table, const StoredRow &row);
/// The hub has no such row any more.
void forget(db::Database &database, const QByteArray &table, const IdBytes &id);

/// After a migration: what was kept and is known now moves to where it belongs. What this version
/// does not know either stays as it is. In a transaction of its own. Throws db::Error.
void settle(db::Database &database);

} // namespace unknown_rows
} // namespace desk
