#include "core/grooming/appointment_price.h"

#include "core/db/select.h"
#include "core/pricing/house_to_price.h"

#include <algorithm>

namespace desk {

namespace {

PetToPrice visitOf(const Pet &pet, const Service &service, QDate day)
{
    return {.pet = pet.id,
            .reservation = std::nullopt,
            .species = pet.species,
            .weightGrams = pet.weightGrams,
            .service = service.id,
            .arrivesOn = day,
            .arrivesAtMinute = service.arrivalFrom,
            .leavesOn = day,
            .leavesAtMinute = service.departureUntil,
            .rooms = {}};
}

} // namespace

StayToPrice appointmentsToPrice(db::Database &database,
                                const ResortTime &time,
                                const QList<Appointment> &appointments)
{
    StayToPrice toPrice{.pets = {}, .taxedOn = QDate()};
    if (appointments.isEmpty())
        return toPrice;
    toPrice.location = appointments.first().location;
    toPrice.household = appointments.first().household;
    QList<PetId> ids;
    QList<ServiceId> wanted;
    for (const Appointment &appointment : appointments) {
        ids += appointment.pet;
        wanted += appointment.services;
    }
    const auto pets = db::byId<Pet>(database, ids);
    const auto services = db::byId<Service>(database, wanted);
    for (const Appointment &appointment : appointments) {
        const QDate day = time.civilDate(appointment.startsAt);
        for (const ServiceId &id : appointment.services) {
            Service service = services.value(id);
            service.id = id; // an unknown one is refused with its price
            toPrice.pets += visitOf(pets.value(appointment.pet), service, day);
        }
    }
    return toPrice;
}

Result<Quote> priceVisits(db::Database &database, const ResortTime &time, StayToPrice toPrice)
{
    QDate first = toPrice.taxedOn;
    QDate last = toPrice.taxedOn;
    for (const PetToPrice &visit : std::as_const(toPrice.pets)) {
        first = std::min(first, visit.arrivesOn);
        last = std::max(last, visit.leavesOn);
    }
    const PriceBook book = loadPriceBook(database, first, last);
    if (!toPrice.pets.isEmpty())
        toPrice.house = houseToPrice(database, time, book, {toPrice});
    return quote(book, toPrice);
}

Result<Quote> priceAppointments(db::Database &database,
                                const ResortTime &time,
                                const QList<Appointment> &appointments,
                                QDate taxedOn)
{
    StayToPrice toPrice = appointmentsToPrice(database, time, appointments);
    toPrice.taxedOn = taxedOn;
    return priceVisits(database, time, std::move(toPrice));
}

QList<Appointment> toBillWith(db::Database &database, const QList<ReservationId> &stays)
{
    QList<Appointment> found =
        db::select<Appointment>(database,
                                "WHERE reservation IN (SELECT unhex(value) FROM json_each(?))"
                                " AND state IN ('STARTED', 'FINISHED', 'PICKED_UP')"
                                " ORDER BY starts_at, id",
                                db::jsonOfIds(stays));
    found.removeIf([&](const Appointment &appointment) { return isBilled(database, appointment); });
    return found;
}

bool isBilled(db::Database &database, const Appointment &appointment)
{
    const auto bill =
        appointment.invoice ? database.find<Invoice>(*appointment.invoice) : std::nullopt;
    return bill && bill->issuedAt && !bill->voidedAt;
}

} // namespace desk
