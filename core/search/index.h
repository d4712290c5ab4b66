#pragma once

#include "core/base/id.h"

#include <QByteArray>

namespace desk {

namespace db {
class Database;
}

/// The search index follows the rows inside the same transaction, whoever wrote them.
namespace search {

/// Brings the entries that depend on this row up to date. Tables that nobody searches cost nothing.
void refresh(db::Database &database, const QByteArray &table, const IdBytes &id);

} // namespace search
} // namespace desk
