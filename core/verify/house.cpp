#include "core/verify/house.h"

#include "core/bookings/segments.h"
#include "core/lodging/unit.h"
#include "core/resort/place.h"
#include "core/verify/rule.h"
#include "core/verify/sheets.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::verify {

namespace {

/// A pet in a unit for a while.
struct Taken
{
    UnitId unit;
    Occupancy occupancy{};
    int maxPets = 0;
    int turnoverMinutes = 0;
    HouseholdId household;
    ReservationId reservation;
    Instant from{};
    Instant until{};
    bool came = false;   ///< the pet is in it, or was
    bool missed = false; ///< it was promised, and nobody has come in all that time

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"unit", &Taken::unit},
                            Field{"occupancy", &Taken::occupancy},
                            Field{"max_pets", &Taken::maxPets},
                            Field{"turnover_minutes", &Taken::turnoverMinutes},
                            Field{"household", &Taken::household},
                            Field{"reservation", &Taken::reservation},
                            Field{"starts_at", &Taken::from},
                            Field{"ends_at", &Taken::until},
                            Field{"came", &Taken::came},
                            Field{"missed", &Taken::missed});
    }
};

// A room that became smaller did not make wrong what was before: that is left out. The present is
// when something was done last.
QList<Taken> taken(db::Database &database)
{
    return database.all<Taken>(R"sql(
        SELECT segments.unit, units.occupancy, units.max_pets, units.turnover_minutes,
               reservations.household, segments.reservation,
               max(segments.starts_at, units.limits_since) AS since,
               min(segments.ends_at, coalesce(segments.released_at, segments.ends_at)),
               reservations.state <> 'CONFIRMED',
               reservations.state = 'CONFIRMED'
                   AND segments.ends_at <= coalesce((SELECT at FROM audit_events ORDER BY position DESC LIMIT 1), 0)
          FROM segments
          JOIN reservations ON reservations.id = segments.reservation
          JOIN units ON units.id = segments.unit
         WHERE segments.firm
           AND min(segments.ends_at, coalesce(segments.released_at, segments.ends_at)) > since
           AND reservations.state IN ('CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT', 'COMPLETED')
         ORDER BY segments.unit, since, segments.id
    )sql");
}

// A room is still being made ready when its turnover time has not passed: it is taken for another
// family, but nobody's head counts any more.
Instant freeAgain(const Taken &taken)
{
    return taken.occupancy == Occupancy::Room
        ? taken.until + std::chrono::minutes(taken.turnoverMinutes)
        : taken.until;
}

void compare(const Taken &newcomer, const QList<Taken> &there, QList<Finding> &found)
{
    int heads = 1;
    for (const Taken &other : there) {
        // A pet that stayed on was there instead of the one that never came.
        if ((newcomer.missed && other.came) || (other.missed && newcomer.came))
            continue;
        const bool isThere = newcomer.from < other.until;
        heads += isThere;
        if (isThere && other.reservation == newcomer.reservation)
            found += Finding{u"stay.twice_in_a_room"_s, newcomer.reservation.text()};
        else if (newcomer.occupancy == Occupancy::Room && other.household != newcomer.household)
            found += Finding{u"room.two_families"_s,
                             newcomer.reservation.text() % u' ' % other.reservation.text()};
    }
    if (heads > newcomer.maxPets)
        found += Finding{u"room.too_many_pets"_s, newcomer.unit.text()};
}

QList<Finding> brokenRooms(db::Database &database)
{
    QList<Finding> found;
    QList<Taken> there;
    for (const Taken &newcomer : taken(database)) {
        there.removeIf([&](const Taken &other) {
            return other.unit != newcomer.unit || freeAgain(other) <= newcomer.from;
        });
        compare(newcomer, there, found);
        there += newcomer;
    }
    return found;
}

// Of those who come or are here; whoever has left had a room as long as they stayed.
QList<Finding> brokenCover(db::Database &database)
{
    QList<Finding> found;
    const ResortTime time = placeOf(database).time;
    for (const ReservationId &id : database.values<ReservationId>(R"sql(
             SELECT reservations.id
               FROM reservations JOIN services ON services.id = reservations.service
              WHERE services.needs_unit AND reservations.state IN ('CONFIRMED', 'CHECKED_IN')
         )sql")) {
        const QList<Segment> segments = segmentsOf(database, id);
        if (!segments.isEmpty()
            && !cover(segments, stayInterval(time, *database.find<Reservation>(id))))
            found += Finding{u"stay.not_covered"_s, id.text()};
    }
    return found;
}

constexpr Rule rulesOfTheHouse[] = {
    {"room.of_another_species", R"sql(
        SELECT DISTINCT lower(hex(r.id))
          FROM segments AS s
          JOIN reservations AS r ON r.id = s.reservation
          JOIN units AS u ON u.id = s.unit
          JOIN pets AS p ON p.id = r.pet
         WHERE s.firm AND s.released_at IS NULL AND r.state IN ('CONFIRMED', 'CHECKED_IN')
           AND u.species <> p.species
    )sql"},
    // A heavy pet may be let into a small room by somebody who may, for a reason.
    {"room.too_small_for_a_pet", R"sql(
        SELECT DISTINCT lower(hex(r.id))
          FROM segments AS s
          JOIN reservations AS r ON r.id = s.reservation
          JOIN units AS u ON u.id = s.unit
          JOIN pets AS p ON p.id = r.pet
         WHERE s.firm AND s.released_at IS NULL AND r.state IN ('CONFIRMED', 'CHECKED_IN')
           AND p.weight_grams > u.max_weight_grams
           AND NOT EXISTS (SELECT 1
                             FROM audit_values AS written
                             JOIN audit_values AS reason
                               ON reason.event = written.event AND reason.ordinal = 0
                            WHERE written.row_id IN (r.id, s.id) AND reason.after <> '')
    )sql"},
    {"pet.in_two_places", R"sql(
        SELECT lower(hex(pet))
          FROM reservations
         WHERE state = 'CHECKED_IN'
         GROUP BY pet
        HAVING count(*) > 1
    )sql"},
    {"stay.without_a_room", R"sql(
        SELECT lower(hex(reservations.id))
          FROM reservations JOIN services ON services.id = reservations.service
         WHERE services.needs_unit AND reservations.state IN ('CONFIRMED', 'CHECKED_IN')
           AND NOT EXISTS (SELECT 1 FROM segments WHERE segments.reservation = reservations.id)
    )sql"},
    {"stay.with_a_gap", R"sql(
        SELECT DISTINCT lower(hex(reservation))
          FROM (SELECT s.reservation, s.starts_at,
                       lag(s.ends_at) OVER (PARTITION BY s.reservation ORDER BY s.starts_at, s.ends_at)
                           AS before
                  FROM segments AS s
                 WHERE s.released_at IS NULL)
         WHERE before <> starts_at
           AND EXISTS (SELECT 1 FROM reservations
                        WHERE reservations.id = reservation
                          AND state IN ('CHECKED_OUT', 'COMPLETED'))
    )sql"},
    {"stay.room_until_another_time", R"sql(
        SELECT lower(hex(r.id))
          FROM reservations AS r JOIN services ON services.id = r.service
         WHERE services.needs_unit AND r.state IN ('CHECKED_OUT', 'COMPLETED')
           AND (r.checked_in_at <> (SELECT min(starts_at) FROM segments
                                     WHERE reservation = r.id AND released_at IS NULL)
                OR r.checked_out_at <> (SELECT max(ends_at) FROM segments
                                         WHERE reservation = r.id AND released_at IS NULL))
    )sql"},
    {"stay.waits_in_a_room", R"sql(
        SELECT DISTINCT lower(hex(r.id))
          FROM reservations AS r JOIN segments ON segments.reservation = r.id
         WHERE r.state = 'WAITLISTED' AND segments.released_at IS NULL
    )sql"},
    {"stay.waits_without_an_entry", R"sql(
        SELECT lower(hex(r.id))
          FROM reservations AS r
         WHERE r.state = 'WAITLISTED'
           AND NOT EXISTS (SELECT 1 FROM waiting_entries WHERE booking = r.booking)
    )sql"},
    {"appointment.ends_before_it_begins", R"sql(
        SELECT lower(hex(id)) FROM appointments WHERE ends_at <= starts_at
    )sql"},
    {"appointment.state_without_its_time", R"sql(
        SELECT lower(hex(id))
          FROM appointments
         WHERE (state = 'ARRIVED' AND arrived_at IS NULL)
            OR (state = 'STARTED' AND started_at IS NULL)
            OR (state = 'FINISHED' AND finished_at IS NULL)
            OR (state = 'PICKED_UP' AND picked_up_at IS NULL)
    )sql"},
    {"appointment.in_the_stay_of_another_pet", R"sql(
        SELECT lower(hex(appointments.id))
          FROM appointments JOIN reservations ON reservations.id = appointments.reservation
         WHERE reservations.pet <> appointments.pet
    )sql"},
    {"course_session.ends_before_it_begins", R"sql(
        SELECT lower(hex(id)) FROM course_sessions WHERE ends_at <= starts_at
    )sql"},
    {"attendance.of_a_pet_without_a_place", R"sql(
        SELECT lower(hex(a.id))
          FROM attendances AS a JOIN course_sessions AS s ON s.id = a.session
         WHERE NOT EXISTS (SELECT 1
                             FROM enrolments AS e
                            WHERE e.course = s.course AND e.pet = a.pet)
    )sql"},
    {"stay.ends_before_it_begins", R"sql(
        SELECT lower(hex(id)) FROM reservations WHERE leaves_on < arrives_on
    )sql"},
    {"stay.state_without_its_time", R"sql(
        SELECT lower(hex(id))
          FROM reservations
         WHERE (state = 'CHECKED_IN' AND checked_in_at IS NULL)
            OR (state IN ('CHECKED_OUT', 'COMPLETED') AND checked_out_at IS NULL)
    )sql"},
};

} // namespace

QList<Finding> brokenHouse(db::Database &database, const Progress &progress)
{
    QList<Finding> found = brokenRooms(database);
    found += brokenCover(database);
    found += brokenRules(database, rulesOfTheHouse, progress);
    found += brokenSheets(database);
    return found;
}

} // namespace desk::verify
