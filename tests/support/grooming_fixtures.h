#pragma once

#include "core/grooming/advance_appointment.h"
#include "core/grooming/appointment_price.h"
#include "core/grooming/book_appointment.h"
#include "core/grooming/groomer_days.h"
#include "core/grooming/grooming_day.h"
#include "core/grooming/keep_hours.h"
#include "tests/support/money_fixtures.h"

namespace desk::test {

/// The shop with a salon: Sam grooms from nine to five every day, Max from ten to two. A full groom
/// takes an hour and a half and costs 68.00, nails take a quarter of an hour and cost 15.00. Today
/// is Saturday, the 21st of November 2026, half past six.
class Salon : public Shop
{
public:
    Salon()
    {
        full = grooming(QStringLiteral("Full groom"), 90, 6'800);
        nails = grooming(QStringLiteral("Nails"), 15, 1'500);
        works(sam, 9 * 60, 17 * 60);
        works(max, 10 * 60, 14 * 60);
    }

    void works(const StaffId &staff, int from, int until)
    {
        QList<DayHours> days;
        for (int weekday = 1; weekday <= 7; ++weekday)
            days += DayHours{weekday, from, until};
        DESK_ASSERT(store->run(byMia(), SetWorkingHours{staff, days}));
    }

    BookAppointment wish(const Pet &pet, Instant startsAt, const QList<ServiceId> &services = {})
    {
        return {.pet = pet.id,
                .services = services.isEmpty() ? QList{full.id} : services,
                .groomer = sam,
                .startsAt = startsAt};
    }

    AppointmentId booked(const Pet &pet, Instant startsAt, const QList<ServiceId> &services = {})
    {
        const auto made = store->run(bySam(), wish(pet, startsAt, services));
        DESK_ASSERT(made);
        return *made;
    }

    Result<> advanced(const AppointmentId &id, AppointmentState to)
    {
        return store->run(bySam(), AdvanceAppointment{id, to});
    }

    /// All that happens to a pet until it is finished.
    void groom(const AppointmentId &id)
    {
        using enum AppointmentState;
        for (const AppointmentState state : {Arrived, Started, Finished})
            DESK_ASSERT(advanced(id, state));
    }

    Appointment appointment(const AppointmentId &id) { return *database().find<Appointment>(id); }

    QList<GroomerColumn> day(int daysLater = 0)
    {
        return groomingDay(database(), store->place(), today(daysLater));
    }

    Service full;
    Service nails;

private:
    Service grooming(const QString &name, int minutes, qint64 price)
    {
        Service service = daycare;
        service.id = newId<ServiceId>();
        service.name = name;
        service.kind = ServiceKind::Grooming;
        service.chargedBy = ChargedBy::Visit;
        service.needsUnit = false;
        service.durationMinutes = minutes;
        service.revenueAccount = QStringLiteral("grooming");
        put(service,
            Rate{.id = newId<RateId>(),
                 .service = service.id,
                 .amount = money(price),
                 .validFrom = QDate(2020, 1, 1)});
        return service;
    }
};

} // namespace desk::test
