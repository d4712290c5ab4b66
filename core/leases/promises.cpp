#include "core/leases/promises.h"

#include "core/db/database.h"

#include <QStringList>

namespace desk {

bool isOnlyDesk(db::Database &database)
{
    return database.value<qint64>("SELECT count(*) FROM devices") <= 1;
}

OwnRooms ownRooms(db::Database &database, const DeviceId &desk, Instant now)
{
    OwnRooms own{.isOnlyDesk = isOnlyDesk(database)};
    // What this desk has asked for meanwhile counts from the hub's answer on: until then it has
    // what was confirmed before.
    for (const UnitId &unit : database.values<UnitId>(R"sql(
             SELECT l.unit
               FROM room_leases l
               LEFT JOIN sync_base b ON b.row_id = l.id AND b.tbl = 'room_leases'
              WHERE l.device = ?1
                AND l.released_at IS NULL
                AND l.ends_at > ?2
                AND (b.row_id IS NULL
                     OR (json_extract(b.image, '$.device') = ?3
                         AND json_extract(b.image, '$.released_at') IS NULL
                         AND json_extract(b.image, '$.ends_at') > ?2))
         )sql",
                                                      desk,
                                                      now + leaseMargin,
                                                      desk.text()))
        own.leased.insert(unit);
    return own;
}

QSet<UnitId> keptElsewhere(db::Database &database, const DeviceId &desk, Instant now)
{
    const QList<UnitId> units = database.values<UnitId>(
        "SELECT unit FROM room_leases WHERE device <> ? AND released_at IS NULL AND ends_at > ?",
        desk,
        now);
    return {units.begin(), units.end()};
}

bool isAwaited(db::Database &database, const DeviceId &desk)
{
    return database.value<bool>(R"sql(
        SELECT EXISTS (SELECT 1
                         FROM segments s
                         JOIN room_leases l ON l.id = s.lease
                        WHERE s.lease IS NOT NULL AND l.device = ?)
    )sql",
                                desk);
}

QList<KeptKind> keptKinds(db::Database &database, const Place &place, Instant now)
{
    return database.all<KeptKind>(R"sql(
        SELECT k.id, k.name, count(*),
               sum(l.device IS ?2), sum(l.device IS NOT NULL AND l.device <> ?2),
               coalesce(group_concat(DISTINCT iif(l.device <> ?2, d.name, NULL)), ''),
               min(iif(l.device = ?2, l.ends_at, NULL))
          FROM units u
          JOIN unit_kinds k ON k.id = u.kind
          LEFT JOIN room_leases l
            ON l.unit = u.id AND l.released_at IS NULL AND l.ends_at > ?3
          LEFT JOIN devices d ON d.id = l.device
         WHERE u.location = ?1 AND u.archived_at IS NULL AND u.occupancy = 'ROOM'
         GROUP BY k.id
         ORDER BY k.position, k.name, k.id
    )sql",
                                  place.location.id,
                                  place.device.id,
                                  now);
}

std::optional<Instant> renewalDue(db::Database &database, const DeviceId &desk)
{
    const auto end = database.value<std::optional<Instant>>(
        "SELECT min(ends_at) FROM room_leases WHERE device = ? AND released_at IS NULL", desk);
    return end ? std::optional(*end - longestLease / 2) : std::nullopt;
}

} // namespace desk
