#include "core/generate/grooming_scene.h"

#include "core/grooming/advance_appointment.h"
#include "core/grooming/book_appointment.h"
#include "core/grooming/groomer_days.h"
#include "core/grooming/keep_hours.h"

#include <array>

using namespace Qt::Literals;

namespace desk::generate {

namespace {

// The administrator, the manager and Sam have other things to do.
constexpr size_t firstGroomer = 3;
constexpr std::array shifts{std::pair{8 * 60, 16 * 60}, std::pair{9 * 60, 17 * 60 + 30}};
constexpr int lunchAt = 12 * 60;
constexpr int daysOfAWeek = 7;

QList<ServiceId> salonServices(const World &world)
{
    QList<ServiceId> services;
    for (const Service &service : world.catalogue.services) {
        if (service.kind == ServiceKind::Grooming)
            services += service.id;
    }
    return services;
}

// Those that nobody has to keep away.
QList<PetId> dogs(FrontDesk &desk, int most)
{
    return desk.database().values<PetId>(R"sql(
        SELECT p.id
          FROM pets AS p JOIN households AS h ON h.id = p.household
         WHERE p.species = 'DOG' AND p.archived_at IS NULL AND p.deceased_on IS NULL
           AND p.do_not_book_reason = '' AND h.archived_at IS NULL AND h.do_not_book_reason = ''
         ORDER BY substr(p.id, -4), p.id
         LIMIT ?
    )sql",
                                         qint64{most});
}

void keepLunchFree(FrontDesk &desk, QDate day)
{
    for (const Staff &groomer : groomers(desk.database()))
        (void)desk.run(desk.somebody(),
                       AddBreak{.groomer = groomer.id,
                                .startsAt = desk.world().at(day, lunchAt),
                                .minutes = 45,
                                .reason = u"Lunch"_s});
}

QList<ServiceId> wishOf(const QList<ServiceId> &services, int number)
{
    // Every third has its nails done besides.
    QList<ServiceId> wish{services[number % (services.size() - 1)]};
    if (number % 3 == 0)
        wish += services.last();
    return wish;
}

void fillDay(FrontDesk &desk, QDate day, const QList<PetId> &pets, int &next)
{
    const QList<ServiceId> services = salonServices(desk.world());
    const Instant last = desk.world().at(day, 15 * 60);
    for (const Staff &groomer : groomers(desk.database())) {
        Instant from = desk.world().at(day, 8 * 60);
        while (next < pets.size()) {
            const QList<ServiceId> wish = wishOf(services, next);
            int minutes = 0;
            for (const ServiceId &service : wish)
                minutes += desk.database().find<Service>(service)->durationMinutes;
            const auto free = firstFreeTime(desk.database(),
                                            desk.world().place.time,
                                            std::chrono::minutes(minutes),
                                            from,
                                            groomer.id);
            if (!free || free->startsAt > last)
                break;
            (void)desk.run(desk.somebody(),
                           BookAppointment{.pet = pets[next],
                                           .services = wish,
                                           .groomer = groomer.id,
                                           .startsAt = free->startsAt,
                                           .notes = next % 4 == 1
                                               ? u"Shy of the dryer. Teddy cut, ears long."_s
                                               : QString()});
            // Now and then somebody could still come.
            from = free->startsAt + std::chrono::minutes(minutes + (next % 3 == 1 ? 45 : 0));
            ++next;
        }
    }
}

void openTheSalon(FrontDesk &desk)
{
    const auto first = desk.database().values<AppointmentId>(R"sql(
        SELECT id FROM appointments WHERE state = 'BOOKED' ORDER BY starts_at, id LIMIT 2
    )sql");
    for (const AppointmentId &id : first)
        (void)desk.run(desk.somebody(), AdvanceAppointment{id, AppointmentState::Arrived});
    if (!first.isEmpty())
        (void)desk.run(desk.somebody(),
                       AdvanceAppointment{first.first(), AppointmentState::Started});
}

} // namespace

void addGroomers(World &world, int groomers)
{
    for (size_t i = 0; i < size_t(groomers) && firstGroomer + i < world.staff.size(); ++i) {
        const StaffId &staff = world.staff[firstGroomer + i];
        const auto &[from, until] = shifts[i % shifts.size()];
        for (int weekday = 1; weekday <= daysOfAWeek; ++weekday)
            world.bulk.add(WorkingHours{.id = workingHoursId(world.place.resort.id, staff, weekday),
                                        .staff = staff,
                                        .weekday = weekday,
                                        .fromMinute = from,
                                        .untilMinute = until});
    }
}

void bookTheSalon(FrontDesk &desk)
{
    const QList<PetId> pets = dogs(desk, 40);
    int next = 0;
    for (const QDate day : {desk.today(), desk.today().addDays(1)}) {
        keepLunchFree(desk, day);
        fillDay(desk, day, pets, next);
    }
    openTheSalon(desk);
}

} // namespace desk::generate
