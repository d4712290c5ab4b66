#include "core/standing_plans/standing_list.h"

#include "core/catalog/service.h"
#include "core/db/select.h"
#include "core/lodging/unit.h"

#include <QHash>

#include <algorithm>

namespace desk {

namespace {

using DayKey = std::pair<StandingPlanId, QDate>;

QList<StandingPlan> livingPlans(db::Database &database, const LocationId &location, QDate today)
{
    return db::select<StandingPlan>(
        database,
        "WHERE location = ?1 AND (ends_on IS NULL OR ends_on >= ?2) ORDER BY id",
        location,
        today);
}

QHash<DayKey, StandingInstance> instancesFrom(db::Database &database, QDate today)
{
    QHash<DayKey, StandingInstance> found;
    for (const StandingInstance &instance :
         db::select<StandingInstance>(database, "WHERE planned_on >= ? ORDER BY id", today))
        found.insert({instance.plan, instance.plannedOn}, instance);
    return found;
}

struct PlannedPet
{
    StandingPlanId plan;
    QString name;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"plan", &PlannedPet::plan}, Field{"name", &PlannedPet::name});
    }
};

QHash<StandingPlanId, QStringList> petNames(db::Database &database,
                                            const QList<StandingPlanId> &plans)
{
    QHash<StandingPlanId, QStringList> names;
    for (const PlannedPet &pet : database.all<PlannedPet>(R"sql(
             SELECT s.plan, p.name
               FROM standing_pets s
               JOIN pets p ON p.id = s.pet
              WHERE s.plan IN (SELECT unhex(value) FROM json_each(?))
              ORDER BY p.name, p.id
         )sql",
                                                          db::jsonOfIds(plans)))
        names[pet.plan] += pet.name;
    return names;
}

struct BookedDay
{
    BookingId booking;
    ReservationId id;
    ReservationState state = ReservationState::Draft;
    QDate arrivesOn;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"booking", &BookedDay::booking},
                            Field{"id", &BookedDay::id},
                            Field{"state", &BookedDay::state},
                            Field{"arrives_on", &BookedDay::arrivesOn});
    }
};

// The first stay of each booking: the pets of a plan come and go together.
QHash<BookingId, BookedDay> bookedDays(db::Database &database, QDate today)
{
    QHash<BookingId, BookedDay> found;
    for (const BookedDay &day : database.all<BookedDay>(R"sql(
             SELECT r.booking, r.id, r.state, r.arrives_on
               FROM standing_instances i
               JOIN reservations r ON r.booking = i.booking
              WHERE i.planned_on >= ?
              ORDER BY r.id DESC
         )sql",
                                                        today))
        found.insert(day.booking, day);
    return found;
}

StandingDay dayOf(QDate plannedOn,
                  const QHash<DayKey, StandingInstance> &instances,
                  const QHash<BookingId, BookedDay> &booked,
                  const StandingPlanId &plan)
{
    StandingDay day{.plannedOn = plannedOn,
                    .instance = std::nullopt,
                    .state = std::nullopt,
                    .stay = std::nullopt,
                    .arrivesOn = plannedOn};
    const auto instance = instances.constFind({plan, plannedOn});
    if (instance == instances.constEnd())
        return day;
    day.instance = *instance;
    if (!instance->booking || !booked.contains(*instance->booking))
        return day;
    const BookedDay stay = booked.value(*instance->booking);
    day.state = stay.state;
    day.stay = stay.id;
    day.arrivesOn = stay.arrivesOn;
    return day;
}

} // namespace

QList<StandingFamily> standingList(db::Database &database, const LocationId &location, QDate today)
{
    const QList<StandingPlan> plans = livingPlans(database, location, today);
    QList<StandingPlanId> ids;
    QList<HouseholdId> households;
    QList<ServiceId> services;
    QList<UnitKindId> kinds;
    for (const StandingPlan &plan : plans) {
        ids += plan.id;
        households += plan.household;
        services += plan.service;
        if (plan.unitKind)
            kinds += *plan.unitKind;
    }
    QHash<HouseholdId, FamilyRow> families;
    for (const FamilyRow &row : familyRows(database, households, today))
        families.insert(row.id, row);
    const auto offered = db::byId<Service>(database, services);
    const auto rooms = db::byId<UnitKind>(database, kinds);
    const auto pets = petNames(database, ids);
    const auto instances = instancesFrom(database, today);
    const auto booked = bookedDays(database, today);

    QList<StandingFamily> list;
    for (const StandingPlan &plan : plans) {
        StandingFamily family{.plan = plan,
                              .family = families.value(plan.household),
                              .pets = pets.value(plan.id),
                              .service = offered.value(plan.service).name,
                              .unitKind =
                                  plan.unitKind ? rooms.value(*plan.unitKind).name : QString(),
                              .days = {}};
        for (const QDate day : daysOf(plan, today, today.addDays(plan.daysAhead + 1)))
            family.days += dayOf(day, instances, booked, plan.id);
        list += family;
    }
    std::ranges::stable_sort(list, {}, [](const StandingFamily &one) { return one.family.name; });
    return list;
}

QList<DueInstance> dueInstances(db::Database &database, const LocationId &location, QDate today)
{
    const auto instances = instancesFrom(database, today);
    QList<DueInstance> due;
    for (const StandingPlan &plan : livingPlans(database, location, today)) {
        for (const QDate day : daysOf(plan, today, today.addDays(plan.daysAhead + 1))) {
            if (!instances.contains({plan.id, day}))
                due += DueInstance{plan.id, day};
        }
    }
    std::ranges::stable_sort(due, {}, &DueInstance::plannedOn);
    return due;
}

} // namespace desk
