#include "core/bookings/stay_page.h"

#include "core/billing/balance.h"
#include "core/bookings/check_in_form.h"
#include "core/bookings/stay_price.h"
#include "core/db/select.h"
#include "core/health/verdicts.h"

namespace desk {

namespace {

constexpr int mostCareShown = 50;

QList<StayRoom> roomsOf(db::Database &database, const ReservationId &id)
{
    return database.all<StayRoom>(R"sql(
        SELECT s.id, u.id, u.name, s.starts_at, s.ends_at, s.firm,
               EXISTS (SELECT 1 FROM sync_base b WHERE b.row_id = s.id AND b.tbl = 'segments'),
               coalesce(d.name, '')
          FROM segments s
          JOIN units u ON u.id = s.unit
          LEFT JOIN room_leases l ON l.id = s.lease AND l.unit = s.unit
          LEFT JOIN devices d ON d.id = l.device
         WHERE s.reservation = ? AND s.released_at IS NULL
         ORDER BY s.starts_at
    )sql",
                                  id);
}

QList<StayCheckIn> checkInsOf(db::Database &database, const ReservationId &id)
{
    return database.all<StayCheckIn>(R"sql(
        SELECT c.id, c.at, coalesce(s.name, ''), c.arrived_with, c.weight_grams,
               c.vaccine_verdict, c.undone_at
          FROM check_ins c
          LEFT JOIN staff s ON s.id = c.staff
         WHERE c.reservation = ?
         ORDER BY c.at DESC, c.id DESC
    )sql",
                                     id);
}

QList<StayFinding> findingsOf(db::Database &database, const ReservationId &id)
{
    return database.all<StayFinding>(R"sql(
        SELECT f.check_in, coalesce(v.name, ''), f.rule_version, f.severity, f.verdict, f.given_on,
               f.expires_on, f.waived_until
          FROM check_ins c
          JOIN check_in_findings f ON f.check_in = c.id
          LEFT JOIN vaccines v ON v.id = f.vaccine
         WHERE c.reservation = ?
         ORDER BY f.check_in, f.position
    )sql",
                                     id);
}

QList<CheckInAnswer> answersOf(db::Database &database, const ReservationId &id)
{
    return db::select<CheckInAnswer>(database,
                                     R"sql(
         WHERE check_in IN (SELECT id FROM check_ins WHERE reservation = ? AND undone_at IS NULL)
         ORDER BY position
    )sql",
                                     id);
}

QList<StayCare> careGivenTo(db::Database &database, const ReservationId &id)
{
    return database.all<StayCare>(R"sql(
        SELECT l.id, l.at, coalesce(s.name, ''), coalesce(f.food, m.drug, ''), l.outcome,
               l.eaten_quarters, l.note
          FROM care_logs l
          LEFT JOIN staff s ON s.id = l.staff
          LEFT JOIN care_tasks t ON t.id = l.task
          LEFT JOIN feeding_plans f ON f.id = t.feeding_plan
          LEFT JOIN medication_plans m ON m.id = t.medication_plan
         WHERE l.reservation = ?
         ORDER BY l.at DESC, l.id DESC
         LIMIT ?
    )sql",
                                  id,
                                  mostCareShown);
}

QList<StayRow> othersOf(db::Database &database, const Reservation &stay)
{
    return database.all<StayRow>(R"sql(
        SELECT r.id, r.booking, b.number, p.id, p.name, s.name, r.arrives_on, r.leaves_on, r.state,
               coalesce((SELECT u.name
                           FROM segments g
                           JOIN units u ON u.id = g.unit
                          WHERE g.reservation = r.id AND g.released_at IS NULL
                          ORDER BY g.starts_at DESC
                          LIMIT 1), ''),
               r.invoice
          FROM reservations r
          JOIN bookings b ON b.id = r.booking
          JOIN pets p ON p.id = r.pet
          JOIN services s ON s.id = r.service
         WHERE r.booking = ? AND r.id <> ?
         ORDER BY p.name, r.arrives_on, r.id
    )sql",
                                 stay.booking,
                                 stay.id);
}

} // namespace

std::optional<StayPage> stayPage(db::Database &database, const ReservationId &id)
{
    const auto stay = database.find<Reservation>(id);
    if (!stay)
        return std::nullopt;
    const auto booking = database.find<Booking>(stay->booking);
    const auto household = database.find<Household>(stay->household);
    const auto pet = database.find<Pet>(stay->pet);
    const auto service = database.find<Service>(stay->service);
    if (!booking || !household || !pet || !service)
        return std::nullopt;
    return StayPage{
        .stay = *stay,
        .booking = *booking,
        .household = *household,
        .pet = *pet,
        .service = *service,
        .health = verdict(database,
                          {.pet = pet->id,
                           .service = service->id,
                           .arrives = stay->arrivesOn,
                           .leaves = stay->leavesOn}),
        .alerts = db::select<PetAlert>(
            database, "WHERE pet = ? AND archived_at IS NULL ORDER BY id", pet->id),
        .allergies = db::select<Allergy>(
            database, "WHERE pet = ? AND archived_at IS NULL ORDER BY id", pet->id),
        .rooms = roomsOf(database, id),
        .care = careOf(database, id),
        .belongings = db::select<Belonging>(
            database, "WHERE reservation = ? AND archived_at IS NULL ORDER BY id", id),
        .checkIns = checkInsOf(database, id),
        .judgedBy = findingsOf(database, id),
        .answers = answersOf(database, id),
        .careGiven = careGivenTo(database, id),
        .price = quoteSteps(database, id),
        .depositHeld = depositHeld(database, booking->id),
        .promise = promiseOf(database, *booking),
        .together = othersOf(database, *stay),
    };
}

} // namespace desk
