#pragma once

#include "core/base/id.h"

#include <QByteArray>

namespace desk {

/// The identity of a row that every desk of a resort would make the same, so that two that make it
/// make one: a UUID of version 8 with 122 bits of the SHA-256 of the resort, the table and what
/// tells the row from the others of its table.
IdBytes naturalId(const IdBytes &resort, const QByteArray &table, const QByteArray &key);

/// Whether an id was made so.
bool isNaturalId(const IdBytes &id);

} // namespace desk
