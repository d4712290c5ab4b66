#pragma once

#include "core/lodging/unit.h"

#include <QList>

namespace desk {

namespace db {
class Database;
}

/// The house as it stands, for the settings and for choices: what was put away is left out.
namespace house {

/// In their order.
QList<Area> areas(db::Database &database, const LocationId &location);
/// In their order.
QList<UnitKind> unitKinds(db::Database &database);
/// In the order of their areas, then their own, then by name.
QList<Unit> units(db::Database &database, const LocationId &location);
/// What is or will be out of use, the next one first.
QList<UnitBlock> blocks(db::Database &database, const LocationId &location, Instant from);

} // namespace house
} // namespace desk
