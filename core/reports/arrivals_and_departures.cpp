#include "core/bookings/reservation.h"
#include "core/db/database.h"
#include "core/reports/report.h"

using namespace Qt::Literals;

namespace desk {

namespace {

struct Coming
{
    QString direction;
    int minute = 0;
    QString unit;
    QString pet;
    QString family;
    QString phone;
    QString breed;
    QString service;
    QDate arrivesOn;
    QDate leavesOn;
    QString state;
    QString alerts;
    QString addOns;
    Money balance;

    static constexpr auto fields()
    {
        using db::Field;
        return std::tuple{
            Field{"direction", &Coming::direction},
            Field{"minute", &Coming::minute},
            Field{"unit", &Coming::unit},
            Field{"pet", &Coming::pet},
            Field{"family", &Coming::family},
            Field{"phone", &Coming::phone},
            Field{"breed", &Coming::breed},
            Field{"service", &Coming::service},
            Field{"arrives_on", &Coming::arrivesOn},
            Field{"leaves_on", &Coming::leavesOn},
            Field{"state", &Coming::state},
            Field{"alerts", &Coming::alerts},
            Field{"add_ons", &Coming::addOns},
            Field{"balance", &Coming::balance},
        };
    }
};

// Whoever arrives and leaves on one day stands in both lists.
QList<Coming> comingOn(db::Database &database, QDate day)
{
    return database.all<Coming>(R"sql(
        WITH days (direction, id, minute) AS (
            SELECT 'ARRIVAL', id, arrives_at_minute FROM reservations
             WHERE arrives_on = ?1 AND state IN ('REQUESTED', 'CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT', 'COMPLETED')
             UNION ALL
            SELECT 'DEPARTURE', id, leaves_at_minute FROM reservations
             WHERE leaves_on = ?1 AND state IN ('CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT', 'COMPLETED')
        )
        SELECT days.direction, days.minute,
               COALESCE((SELECT units.name FROM segments JOIN units ON units.id = segments.unit
                          WHERE segments.reservation = reservations.id
                          ORDER BY segments.released_at IS NOT NULL,
                                   CASE days.direction WHEN 'ARRIVAL' THEN segments.starts_at
                                                       ELSE -segments.starts_at END
                          LIMIT 1), ''),
               pets.name, households.name,
               COALESCE((SELECT CASE phones.e164 WHEN '' THEN phones.typed ELSE phones.e164 END
                           FROM phones JOIN customers ON customers.id = phones.customer
                          WHERE customers.household = households.id AND phones.archived_at IS NULL
                          ORDER BY customers.id IS NOT households.billing_customer, phones.position
                          LIMIT 1), ''),
               pets.breed, services.name, reservations.arrives_on, reservations.leaves_on,
               reservations.state,
               COALESCE((SELECT group_concat(kind, ' ') FROM pet_alerts
                          WHERE pet_alerts.pet = pets.id AND archived_at IS NULL), ''),
               COALESCE((SELECT group_concat(add_ons.name, ', ')
                           FROM add_on_plans JOIN add_ons ON add_ons.id = add_on_plans.add_on
                          WHERE add_on_plans.reservation = reservations.id
                            AND add_on_plans.planned_on = ?1 AND add_on_plans.archived_at IS NULL), ''),
               COALESCE((SELECT SUM(amount) FROM postings
                          WHERE account = 'AR'
                            AND owner = lower(substr(hex(households.id), 1, 8) || '-' ||
                                              substr(hex(households.id), 9, 4) || '-' ||
                                              substr(hex(households.id), 13, 4) || '-' ||
                                              substr(hex(households.id), 17, 4) || '-' ||
                                              substr(hex(households.id), 21))), 0)
          FROM days JOIN reservations ON reservations.id = days.id
          JOIN pets ON pets.id = reservations.pet
          JOIN households ON households.id = reservations.household
          JOIN services ON services.id = reservations.service
         ORDER BY days.direction, days.minute, households.name, pets.name, reservations.id
    )sql",
                                day);
}

} // namespace

Report arrivalsAndDepartures(db::Database &database, QDate day)
{
    Report report{.kind = ReportKind::ArrivalsAndDepartures,
                  .day = day,
                  .columns = {ReportColumn::Direction,
                              ReportColumn::Time,
                              ReportColumn::Room,
                              ReportColumn::Pet,
                              ReportColumn::Family,
                              ReportColumn::Phone,
                              ReportColumn::Breed,
                              ReportColumn::Service,
                              ReportColumn::Nights,
                              ReportColumn::State,
                              ReportColumn::Alerts,
                              ReportColumn::AddOns,
                              ReportColumn::Balance}};
    for (const Coming &coming : comingOn(database, day)) {
        report.rows += QList<ReportCell>{ReportWord{coming.direction, u"Direction"_s},
                                         QTime::fromMSecsSinceStartOfDay(coming.minute * 60'000),
                                         coming.unit,
                                         coming.pet,
                                         coming.family,
                                         ReportWord{coming.phone, u"Phone"_s},
                                         coming.breed,
                                         coming.service,
                                         coming.arrivesOn.daysTo(coming.leavesOn),
                                         ReportWord{coming.state, u"ReservationState"_s},
                                         ReportWord{coming.alerts, u"AlertKinds"_s},
                                         coming.addOns,
                                         coming.balance};
    }
    return report;
}

} // namespace desk
