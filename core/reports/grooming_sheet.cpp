#include "core/grooming/appointment_price.h"
#include "core/grooming/grooming_day.h"
#include "core/reports/report.h"
#include "core/resort/place.h"

using namespace Qt::Literals;

namespace desk {

namespace {

QString alertsOf(const PetWarnings &warnings)
{
    QStringList kinds;
    for (const PetAlert &alert : warnings.alerts)
        kinds += QString(nameOf(alert.kind));
    return kinds.join(u' ');
}

QString allergiesOf(const PetWarnings &warnings)
{
    QStringList substances;
    for (const Allergy &allergy : warnings.allergies)
        substances += allergy.substance;
    return substances.join(u", "_s);
}

// What groomers have to know of a pet before they touch it.
QString notesOf(const GroomedPet &pet)
{
    QStringList notes;
    for (const PetAlert &alert : pet.warnings.alerts)
        notes += alert.note;
    notes += pet.appointment.notes;
    notes.removeAll(QString());
    return notes.join(u" · "_s);
}

ReportCell priceOf(db::Database &database, const Place &place, const GroomedPet &pet, QDate day)
{
    const Result<Quote> price = priceAppointments(database, place.time, {pet.appointment}, day);
    return price ? ReportCell(price->total) : ReportCell();
}

} // namespace

Report groomingSheet(db::Database &database, QDate day)
{
    Report report{.kind = ReportKind::GroomingSheet,
                  .day = day,
                  .columns = {ReportColumn::Staff,
                              ReportColumn::Time,
                              ReportColumn::Until,
                              ReportColumn::Pet,
                              ReportColumn::Breed,
                              ReportColumn::Room,
                              ReportColumn::Family,
                              ReportColumn::Phone,
                              ReportColumn::Service,
                              ReportColumn::Alerts,
                              ReportColumn::Allergies,
                              ReportColumn::Notes,
                              ReportColumn::Amount,
                              ReportColumn::State,
                              ReportColumn::Box}};
    const Place place = placeOf(database);
    for (const GroomerColumn &column : groomingDay(database, place, day)) {
        for (const GroomedPet &pet : column.pets)
            report.rows +=
                {column.groomer.name,
                 place.time.timeOfDay(pet.appointment.startsAt),
                 place.time.timeOfDay(pet.appointment.endsAt),
                 pet.pet.name,
                 pet.pet.breed,
                 pet.room,
                 pet.family.name,
                 pet.family.phone,
                 pet.services.join(u", "_s),
                 ReportWord{alertsOf(pet.warnings), u"AlertKinds"_s},
                 allergiesOf(pet.warnings),
                 notesOf(pet),
                 priceOf(database, place, pet, day),
                 ReportWord{QString(nameOf(pet.appointment.state)), u"AppointmentState"_s},
                 std::monostate()};
    }
    return report;
}

} // namespace desk
