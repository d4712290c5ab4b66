#include "core/grooming/grooming_day.h"

#include "core/billing/invoice_state.h"
#include "core/catalog/service.h"
#include "core/db/select.h"
#include "core/grooming/groomer_days.h"

#include <algorithm>

namespace desk {

namespace {

/// All that the appointments of a day mention.
struct Mentioned
{
    QHash<PetId, Pet> pets;
    QHash<ServiceId, Service> services;
    QHash<HouseholdId, FamilyRow> families;
    PetWarnings warnings;
    QHash<PetId, QString> rooms; ///< of those that are in the house
    QSet<InvoiceId> bills;       ///< that count
};

QList<Appointment> appointmentsOn(db::Database &database, const Place &place, QDate day)
{
    return db::select<Appointment>(
        database,
        "WHERE starts_at >= ?1 AND starts_at < ?2 AND state NOT IN ('CANCELLED', 'NO_SHOW')"
        " ORDER BY starts_at, id",
        place.time.at(day, 0),
        place.time.at(day.addDays(1), 0));
}

struct PetInRoom
{
    PetId pet;
    QString room;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"pet", &PetInRoom::pet}, Field{"room", &PetInRoom::room});
    }
};

QHash<PetId, QString> roomsOf(db::Database &database, const QList<PetId> &pets)
{
    QHash<PetId, QString> rooms;
    for (const PetInRoom &one : database.all<PetInRoom>(R"sql(
             SELECT r.pet, coalesce((SELECT units.name
                                       FROM segments JOIN units ON units.id = segments.unit
                                      WHERE segments.reservation = r.id
                                        AND segments.released_at IS NULL
                                      ORDER BY segments.starts_at DESC
                                      LIMIT 1), '')
               FROM json_each(?) AS wanted
               JOIN reservations AS r ON r.pet = unhex(wanted.value)
              WHERE r.state = 'CHECKED_IN'
         )sql",
                                                        db::jsonOfIds(pets)))
        rooms.insert(one.pet, one.room);
    return rooms;
}

Mentioned mentionedIn(db::Database &database, const QList<Appointment> &appointments, QDate day)
{
    QList<PetId> pets;
    QList<ServiceId> services;
    QList<HouseholdId> households;
    QList<InvoiceId> invoices;
    for (const Appointment &appointment : appointments) {
        pets += appointment.pet;
        services += appointment.services;
        households += appointment.household;
        if (appointment.invoice)
            invoices += *appointment.invoice;
    }
    Mentioned mentioned{.pets = db::byId<Pet>(database, pets),
                        .services = db::byId<Service>(database, services),
                        .families = {},
                        .warnings = warningsOf(database, pets),
                        .rooms = roomsOf(database, pets),
                        .bills = billsThatCount(database, invoices)};
    for (const FamilyRow &row : familyRows(database, households, day))
        mentioned.families.insert(row.id, row);
    return mentioned;
}

GroomedPet groomed(const Appointment &appointment, const Mentioned &mentioned)
{
    GroomedPet one{.appointment = appointment,
                   .pet = mentioned.pets.value(appointment.pet),
                   .family = mentioned.families.value(appointment.household),
                   .services = {},
                   .warnings = warningsAbout(mentioned.warnings, appointment.pet),
                   .inHouse = mentioned.rooms.contains(appointment.pet),
                   .room = mentioned.rooms.value(appointment.pet),
                   .billed = appointment.invoice && mentioned.bills.contains(*appointment.invoice)};
    for (const ServiceId &service : appointment.services)
        one.services += mentioned.services.value(service).name;
    return one;
}

GroomerColumn &columnOf(QList<GroomerColumn> &columns,
                        const StaffId &groomer,
                        const QHash<StaffId, Staff> &others)
{
    const auto known = std::ranges::find_if(
        columns, [&](const GroomerColumn &column) { return column.groomer.id == groomer; });
    if (known != columns.end())
        return *known;
    Staff person = others.value(groomer);
    person.id = groomer;
    columns += GroomerColumn{.groomer = person, .hours = std::nullopt, .breaks = {}, .pets = {}};
    return columns.last();
}

} // namespace

QList<GroomerColumn> groomingDay(db::Database &database, const Place &place, QDate day)
{
    QList<GroomerColumn> columns;
    const QList<GroomerDay> days = groomerDays(database, place.time, day, day);
    for (const Staff &person : groomers(database)) {
        const auto own = std::ranges::find(days, person.id, &GroomerDay::groomer);
        columns += GroomerColumn{.groomer = person,
                                 .hours = own == days.end() ? std::nullopt : own->hours,
                                 .breaks = {},
                                 .pets = {}};
    }
    for (const GroomerBreak &pause : breaksOn(database, place.time, day)) {
        for (GroomerColumn &column : columns) {
            if (column.groomer.id == pause.staff)
                column.breaks += pause;
        }
    }
    const QList<Appointment> appointments = appointmentsOn(database, place, day);
    QList<StaffId> busy;
    for (const Appointment &appointment : appointments)
        busy += appointment.groomer;
    const auto people = db::byId<Staff>(database, busy);
    const Mentioned mentioned = mentionedIn(database, appointments, day);
    for (const Appointment &appointment : appointments)
        columnOf(columns, appointment.groomer, people).pets += groomed(appointment, mentioned);
    return columns;
}

} // namespace desk
