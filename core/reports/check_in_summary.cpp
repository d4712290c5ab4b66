#include "core/reports/check_in_summary.h"

#include "core/bookings/booking.h"
#include "core/catalog/service.h"
#include "core/db/select.h"
#include "core/pricing/price_rule.h"

namespace desk {

namespace {

struct StayNames
{
    QString pet;
    QString service;
    QString unitKind;
    Money estimate;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"pet", &StayNames::pet},
                            Field{"service", &StayNames::service},
                            Field{"unit_kind", &StayNames::unitKind},
                            Field{"estimate", &StayNames::estimate});
    }
};

StayNames namesOf(db::Database &database, ReservationId reservation)
{
    return database
        .first<StayNames>(R"sql(
            SELECT pets.name, services.name,
                   COALESCE((SELECT unit_kinds.name
                               FROM segments JOIN units ON units.id = segments.unit
                               JOIN unit_kinds ON unit_kinds.id = units.kind
                              WHERE segments.reservation = reservations.id
                                AND segments.released_at IS NULL
                              ORDER BY segments.starts_at LIMIT 1), ''),
                   COALESCE((SELECT SUM(amount) FROM price_steps
                              WHERE price_steps.reservation = reservations.id
                                AND superseded_at IS NULL AND invoice_line IS NULL), 0)
              FROM reservations
              JOIN pets ON pets.id = reservations.pet
              JOIN services ON services.id = reservations.service
             WHERE reservations.id = ?
        )sql",
                          reservation)
        .value_or(StayNames());
}

QStringList addOnsOf(db::Database &database, ReservationId reservation)
{
    return database.values<QString>(R"sql(
        SELECT add_ons.name
          FROM add_on_plans JOIN add_ons ON add_ons.id = add_on_plans.add_on
         WHERE add_on_plans.reservation = ? AND add_on_plans.archived_at IS NULL
         GROUP BY add_ons.id
         ORDER BY MIN(add_on_plans.planned_on), add_ons.name
    )sql",
                                    reservation);
}

SummarizedStay summarized(db::Database &database, const Reservation &stay)
{
    const StayNames names = namesOf(database, stay.id);
    return {.stay = stay,
            .pet = names.pet,
            .service = names.service,
            .unitKind = names.unitKind,
            .addOns = addOnsOf(database, stay.id),
            .care = careSheetOf(database, stay.id),
            .estimate = names.estimate};
}

std::optional<PriceRule> lateRule(db::Database &database, QDate day)
{
    const auto rules = db::select<PriceRule>(database,
                                             "WHERE kind = 'LATE_DEPARTURE' AND valid_from <= ? "
                                             "AND (valid_until IS NULL OR valid_until > ?) "
                                             "ORDER BY priority DESC, id LIMIT 1",
                                             day,
                                             day);
    return rules.isEmpty() ? std::nullopt : std::optional(rules.front());
}

} // namespace

Result<CheckInSummary> checkInSummary(db::Database &database,
                                      BookingId id,
                                      const Printing &printing)
{
    const std::optional<Booking> booking = database.find<Booking>(id);
    const auto stays = db::select<Reservation>(
        database,
        "WHERE booking = ? AND state NOT IN ('CANCELLED', 'NO_SHOW', 'DISCARDED') "
        "ORDER BY arrives_on, id",
        id);
    if (!booking || stays.isEmpty())
        return refuse(Reason::Unknown);
    CheckInSummary summary{
        .head = documentHead(database, printing),
        .bookingNumber = booking->number,
        .owner = addresseeOf(database, booking->household),
        .depositHeld = -database.value<Money>("SELECT COALESCE(SUM(amount), 0) FROM postings "
                                              "WHERE account = 'DEPOSIT_LIABILITY' AND owner = ?",
                                              id.text())};
    for (const Reservation &stay : stays)
        summary.stays += summarized(database, stay);
    if (const auto service = database.find<Service>(stays.front().service))
        summary.pickUpUntil = service->departureUntil;
    if (const auto rule = lateRule(database, stays.front().leavesOn)) {
        summary.lateFeeName = rule->name;
        summary.lateFee = rule->amount;
    }
    return summary;
}

} // namespace desk
