#include "core/calendar/tape_chart.h"

#include "core/db/database.h"
#include "core/db/select.h"
#include "core/leases/promises.h"
#include "core/waiting/waiting_list.h"

#include <QSet>

#include <algorithm>

namespace desk {

namespace {

/// A part of a stay as it is stored.
struct PartRow
{
    ReservationId reservation;
    UnitId unit;
    Instant startsAt{};
    Instant endsAt{};
    bool firm = true;
    bool isUnheard = false; ///< the hub has yet to say something of it
    QString keeper;
    bool hasEarlier = false;
    bool hasLater = false;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"reservation", &PartRow::reservation},
                            Field{"unit", &PartRow::unit},
                            Field{"starts_at", &PartRow::startsAt},
                            Field{"ends_at", &PartRow::endsAt},
                            Field{"firm", &PartRow::firm},
                            Field{"is_unheard", &PartRow::isUnheard},
                            Field{"keeper", &PartRow::keeper},
                            Field{"has_earlier", &PartRow::hasEarlier},
                            Field{"has_later", &PartRow::hasLater});
    }
};

QList<ChartUnit> unitsOf(db::Database &database, const LocationId &location)
{
    return database.all<ChartUnit>(R"sql(
        SELECT u.id, u.area, coalesce(a.name, ''), u.kind, coalesce(k.name, ''), u.name,
               u.occupancy, u.max_pets, u.cleanliness
          FROM units u
          LEFT JOIN areas a ON a.id = u.area
          LEFT JOIN unit_kinds k ON k.id = u.kind
         WHERE u.location = ? AND u.archived_at IS NULL
         ORDER BY a.position, a.name, a.id, k.position, k.name, k.id, u.position, u.name, u.id
    )sql",
                                   location);
}

// The second half finds who should have left before the first day and is still here: few, and what
// was ever in a room is not.
QList<PartRow> partsOf(db::Database &database,
                       const LocationId &location,
                       Interval shown,
                       Instant now)
{
    return database.all<PartRow>(R"sql(
        SELECT s.reservation, s.unit, s.starts_at AS starts_at,
               min(s.ends_at, coalesce(s.released_at, s.ends_at)), s.firm,
               EXISTS (SELECT 1 FROM sync_base b WHERE b.row_id = s.id AND b.tbl = 'segments'),
               CASE WHEN s.lease IS NULL THEN ''
                    ELSE coalesce((SELECT d.name
                                     FROM room_leases l
                                     JOIN devices d ON d.id = l.device
                                    WHERE l.id = s.lease AND l.unit = s.unit), '')
               END,
               EXISTS (SELECT 1 FROM segments o
                        WHERE o.reservation = s.reservation AND o.released_at IS NULL
                          AND o.starts_at < s.starts_at),
               EXISTS (SELECT 1 FROM segments o
                        WHERE o.reservation = s.reservation AND o.released_at IS NULL
                          AND o.starts_at > s.starts_at)
          FROM units u
         CROSS JOIN segments s ON s.unit = u.id AND s.ends_at > ?2 AND s.starts_at < ?3
          JOIN reservations r ON r.id = s.reservation
         WHERE u.location = ?1 AND u.archived_at IS NULL
           AND coalesce(s.released_at, s.ends_at) > max(s.starts_at, ?2)
           AND r.state IN ('REQUESTED', 'CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT', 'COMPLETED', 'NO_SHOW')
        UNION ALL
        SELECT s.reservation, s.unit, s.starts_at, s.ends_at, s.firm, 0, '',
               EXISTS (SELECT 1 FROM segments o
                        WHERE o.reservation = s.reservation AND o.released_at IS NULL
                          AND o.starts_at < s.starts_at),
               0
          FROM reservations r
         CROSS JOIN segments s ON s.reservation = r.id
          JOIN units u ON u.id = s.unit
         WHERE r.state = 'CHECKED_IN'
           AND r.leaves_on <= date(?2 / 1000, 'unixepoch', '+1 day')
           AND ?4 > ?2
           AND u.location = ?1 AND u.archived_at IS NULL
           AND s.released_at IS NULL
           AND s.ends_at <= ?2
           AND s.ends_at = (SELECT max(l.ends_at)
                              FROM segments l
                             WHERE l.reservation = r.id AND l.released_at IS NULL)
         ORDER BY starts_at, 1
    )sql",
                                 location,
                                 shown.from,
                                 shown.until,
                                 now);
}

QList<UnitBlock> blocksOf(db::Database &database, const LocationId &location, Interval shown)
{
    return database.all<UnitBlock>(R"sql(
        SELECT b.id, b.unit, b.starts_at, b.ends_at, b.reason, b.archived_at
          FROM units u
          JOIN unit_blocks b ON b.unit = u.id
         WHERE u.location = ?1 AND u.archived_at IS NULL
           AND b.archived_at IS NULL AND b.starts_at < ?3 AND b.ends_at > ?2
         ORDER BY b.starts_at, b.id
    )sql",
                                   location,
                                   shown.from,
                                   shown.until);
}

QList<ChartStay> staysOf(db::Database &database, const QList<PartRow> &parts)
{
    QList<ReservationId> ids;
    for (const PartRow &part : parts)
        ids += part.reservation;
    return database.all<ChartStay>(R"sql(
        SELECT r.id, r.booking, r.household, h.name, r.pet, p.name, p.species, p.breed, v.name,
               r.state, r.arrives_on, r.leaves_on, r.arrives_at_minute, r.leaves_at_minute
          FROM (SELECT DISTINCT value FROM json_each(?)) AS wanted
          JOIN reservations r ON r.id = unhex(wanted.value)
          JOIN households h ON h.id = r.household
          JOIN pets p ON p.id = r.pet
          JOIN services v ON v.id = r.service
    )sql",
                                   db::jsonOfIds(ids));
}

QList<ChartStay> roomlessOf(db::Database &database,
                            const LocationId &location,
                            QDate first,
                            QDate last)
{
    return database.all<ChartStay>(R"sql(
        SELECT r.id, r.booking, r.household, h.name, r.pet, p.name, p.species, p.breed, v.name,
               r.state, r.arrives_on, r.leaves_on, r.arrives_at_minute, r.leaves_at_minute
          FROM reservations r
          JOIN services v ON v.id = r.service
          JOIN households h ON h.id = r.household
          JOIN pets p ON p.id = r.pet
         WHERE r.state IN ('REQUESTED', 'CONFIRMED')
           AND r.leaves_on >= ?2 AND r.arrives_on <= ?3
           AND r.location = ?1
           AND v.needs_unit
           AND NOT EXISTS (SELECT 1 FROM segments s
                            WHERE s.reservation = r.id AND s.released_at IS NULL)
         ORDER BY r.arrives_on, r.leaves_on, h.name, p.name, r.id
    )sql",
                                   location,
                                   first,
                                   last);
}

QList<PetId> petsOf(const TapeChart &chart)
{
    QSet<PetId> pets;
    for (const ChartBar &bar : chart.bars)
        pets += bar.stay.pet;
    for (const ChartStay &stay : chart.roomless)
        pets += stay.pet;
    return pets.values();
}

ChartBar barOf(const PartRow &part, const ChartStay &stay, const OwnRooms &own, Instant now)
{
    ChartBar bar{.stay = stay,
                 .unit = part.unit,
                 .startsAt = part.startsAt,
                 .endsAt = part.endsAt,
                 .firm = part.firm,
                 .awaitsHub = part.isUnheard && !own.has(part.unit),
                 .keeper = part.keeper,
                 .comesFromElsewhere = part.hasEarlier,
                 .goesElsewhere = part.hasLater};
    bar.isOverdue =
        stay.state == ReservationState::CheckedIn && !part.hasLater && part.endsAt <= now;
    if (bar.isOverdue)
        bar.endsAt = std::max(part.endsAt, now);
    return bar;
}

} // namespace

TapeChart tapeChart(db::Database &database, const Place &place, QDate first, int days, Instant now)
{
    const LocationId &location = place.location.id;
    const Interval shown{place.time.at(first, 0), place.time.at(first.addDays(days), 0)};
    TapeChart chart{.first = first, .days = days, .units = unitsOf(database, location)};
    const QList<PartRow> parts = partsOf(database, location, shown, now);
    const OwnRooms own = ownRooms(database, place.device.id, now);
    QHash<ReservationId, ChartStay> stays;
    for (const ChartStay &stay : staysOf(database, parts))
        stays.insert(stay.reservation, stay);
    chart.bars.reserve(parts.size());
    for (const PartRow &part : parts) {
        const auto stay = stays.constFind(part.reservation);
        if (stay != stays.cend())
            chart.bars += barOf(part, *stay, own, now);
    }
    chart.blocks = blocksOf(database, location, shown);
    chart.roomless = roomlessOf(database, location, first, first.addDays(days - 1));
    chart.waiting = waitingCount(database, location);
    chart.warnings = warningsOf(database, petsOf(chart));
    return chart;
}

} // namespace desk
