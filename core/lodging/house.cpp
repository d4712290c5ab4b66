#include "core/lodging/house.h"

#include "core/db/database.h"

namespace desk::house {

namespace {

template <class R>
QByteArray columns()
{
    const QByteArray dot = QByteArray(R::table) + ".";
    return dot + db::columnsOf<R>().join(", " + dot);
}

} // namespace

QList<Area> areas(db::Database &database, const LocationId &location)
{
    static const QByteArray sql = "SELECT " + columns<Area>()
        + " FROM areas WHERE location = ? AND archived_at IS NULL ORDER BY position, name";
    return database.all<Area>(sql, location);
}

QList<UnitKind> unitKinds(db::Database &database)
{
    static const QByteArray sql = "SELECT " + columns<UnitKind>()
        + " FROM unit_kinds WHERE archived_at IS NULL ORDER BY position, name";
    return database.all<UnitKind>(sql);
}

QList<Unit> units(db::Database &database, const LocationId &location)
{
    static const QByteArray sql = "SELECT " + columns<Unit>()
        + " FROM units JOIN areas ON areas.id = units.area"
          " WHERE units.location = ? AND units.archived_at IS NULL"
          " ORDER BY areas.position, areas.name, units.position, units.name";
    return database.all<Unit>(sql, location);
}

QList<UnitBlock> blocks(db::Database &database, const LocationId &location, Instant from)
{
    static const QByteArray sql = "SELECT " + columns<UnitBlock>()
        + " FROM units JOIN unit_blocks ON unit_blocks.unit = units.id"
          " WHERE units.location = ? AND unit_blocks.archived_at IS NULL"
          "   AND unit_blocks.ends_at > ?"
          " ORDER BY unit_blocks.starts_at, unit_blocks.id";
    return database.all<UnitBlock>(sql, location, from);
}

} // namespace desk::house
