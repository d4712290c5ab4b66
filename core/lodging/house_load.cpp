#include "core/lodging/house_load.h"

#include "core/db/database.h"

namespace desk {

std::optional<PartsPerMillion> HouseLoad::occupancy(QDate night,
                                                    const std::optional<UnitKindId> &kind) const
{
    if (!firstNight.isValid())
        return std::nullopt;
    const qint64 at = firstNight.daysTo(night);
    if (at < 0 || at >= house.size())
        return std::nullopt;
    if (!kind)
        return house[at].occupancy();
    const auto rooms = kinds.constFind(*kind);
    return rooms == kinds.cend() ? std::nullopt : rooms->nights[at].occupancy();
}

QList<RoomsHeld::Held> RoomsHeld::taken(db::Database &database,
                                        const LocationId &location,
                                        Instant firstMidnight,
                                        Instant lastMidnight)
{
    return database.all<Held>(R"sql(
        SELECT s.unit, r.household, s.starts_at, min(s.ends_at, coalesce(s.released_at, s.ends_at))
          FROM units u
         CROSS JOIN segments s
            ON s.unit = u.id AND s.ends_at > ?2 AND s.starts_at <= ?3
          JOIN reservations r ON r.id = s.reservation
         WHERE u.location = ?1
           AND u.archived_at IS NULL
           AND s.firm = 1
           AND r.state IN ('CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT', 'COMPLETED', 'NO_SHOW')
    )sql",
                              location,
                              firstMidnight,
                              lastMidnight);
}

QList<RoomsHeld::Held> RoomsHeld::blocked(db::Database &database,
                                          const LocationId &location,
                                          Instant firstMidnight,
                                          Instant lastMidnight)
{
    return database.all<Held>(R"sql(
        SELECT b.unit, NULL, b.starts_at, b.ends_at
          FROM units u
          JOIN unit_blocks b ON b.unit = u.id
         WHERE u.location = ?1
           AND u.archived_at IS NULL
           AND b.archived_at IS NULL
           AND b.ends_at > ?2
           AND b.starts_at <= ?3
    )sql",
                              location,
                              firstMidnight,
                              lastMidnight);
}

RoomsHeld::RoomsHeld(db::Database &database,
                     const ResortTime &time,
                     const LocationId &location,
                     QDate first,
                     QDate last)
    : m_firstNight(first)
{
    for (QDate day = first; day <= last; day = day.addDays(1))
        m_midnights += time.at(day.addDays(1), 0);
    if (m_midnights.isEmpty())
        return;
    m_taken = taken(database, location, m_midnights.first(), m_midnights.last());
    m_blocked = blocked(database, location, m_midnights.first(), m_midnights.last());
    m_rooms = database.all<Room>(R"sql(
        SELECT units.id, units.kind, coalesce(unit_kinds.name, ''), units.occupancy, units.max_pets
          FROM units
          LEFT JOIN unit_kinds ON unit_kinds.id = units.kind
         WHERE units.location = ? AND units.archived_at IS NULL
    )sql",
                                 location);
}

// Counts a night of a room for each midnight at which it is held.
QHash<UnitId, QList<int>> RoomsHeld::nightsOf(const QList<Held> &held,
                                              const HouseholdId &without) const
{
    QHash<UnitId, QList<int>> nights;
    for (const Held &one : held) {
        if (one.household == without)
            continue;
        QList<int> &counted = nights[one.unit];
        counted.resize(m_midnights.size());
        auto midnight = std::ranges::lower_bound(m_midnights, one.from);
        for (; midnight != m_midnights.end() && *midnight < one.until; ++midnight)
            ++counted[midnight - m_midnights.begin()];
    }
    return nights;
}

HouseLoad RoomsHeld::without(const HouseholdId &household) const
{
    HouseLoad load{
        .firstNight = m_firstNight, .house = QList<NightLoad>(m_midnights.size()), .kinds = {}};
    const auto heads = nightsOf(m_taken, household);
    const auto blocks = nightsOf(m_blocked, household);
    for (const Room &room : m_rooms) {
        KindLoad &kind = load.kinds[room.kind];
        kind.name = room.kindName;
        kind.nights.resize(m_midnights.size());
        const QList<int> there = heads.value(room.unit);
        const QList<int> blocked = blocks.value(room.unit);
        for (qsizetype night = 0; night < m_midnights.size(); ++night) {
            const NightLoad one =
                loadOf(room.occupancy, room.maxPets, there.value(night), blocked.value(night) > 0);
            kind.nights[night] += one;
            load.house[night] += one;
        }
    }
    return load;
}

} // namespace desk
