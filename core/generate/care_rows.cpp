#include "core/generate/care_rows.h"

#include "core/care/plan.h"
#include "core/care/task.h"
#include "core/generate/words.h"

using namespace Qt::Literals;

namespace desk::generate {

namespace {

constexpr int breakfast = 7 * 60 + 30;
constexpr int dinner = 17 * 60;

void writeLog(World &world, const CareTask &task)
{
    CareLog log;
    log.id = world.newId<CareLogId>();
    log.task = task.id;
    log.reservation = task.reservation;
    log.pet = task.pet;
    log.at = task.dueAt + std::chrono::minutes(world.chance.between(0, 25));
    log.staff = world.somebody();
    log.outcome = careOutcome(world);
    if (task.kind == CareKind::Feed)
        log.eatenQuarters = quartersEaten(log.outcome);
    world.bulk.add(log);
}

void writeTasks(World &world, const Party &party, int minute, Instant now, CareTask task)
{
    const Instant arrival = world.at(party.arrivesOn, party.arrivesAtMinute);
    const Instant departure = world.at(party.leavesOn, party.leavesAtMinute);
    for (QDate day = party.arrivesOn; day <= party.leavesOn; day = day.addDays(1)) {
        task.dueAt = world.at(day, minute);
        if (task.dueAt < arrival || task.dueAt >= departure)
            continue;
        task.id = world.newId<CareTaskId>();
        world.bulk.add(task);
        if (task.dueAt < now)
            writeLog(world, task);
    }
}

void writeMeal(World &world, const Party &party, FeedingPlan meal, Instant now)
{
    meal.id = world.newId<FeedingPlanId>();
    world.bulk.add(meal);
    CareTask task;
    task.reservation = meal.reservation;
    task.pet = meal.pet;
    task.kind = CareKind::Feed;
    task.feedingPlan = meal.id;
    writeTasks(world, party, meal.minuteOfDay, now, task);
}

void writeMedication(World &world, const Party &party, MedicationWish wish, Instant now)
{
    wish.plan.id = world.newId<MedicationPlanId>();
    world.bulk.add(wish.plan);
    for (const int minute : std::as_const(wish.minutesOfDay)) {
        world.bulk.add(MedicationTime{.id = world.newId<MedicationTimeId>(),
                                      .plan = wish.plan.id,
                                      .minuteOfDay = minute,
                                      .archivedAt = std::nullopt});
        CareTask task;
        task.reservation = wish.plan.reservation;
        task.pet = wish.plan.pet;
        task.kind = CareKind::Medicate;
        task.medicationPlan = wish.plan.id;
        writeTasks(world, party, minute, now, task);
    }
}

QList<FeedingPlan> mealsWished(World &world, const Guest &guest)
{
    const Animal &animal = world.animals[guest.animal];
    FeedingPlan meal;
    meal.reservation = guest.reservation;
    meal.pet = animal.id;
    meal.food = world.chance.pick(words::foods()).toString();
    meal.source = meal.food.startsWith(u"House"_s) ? FoodSource::House : FoodSource::Own;
    meal.amountThousandths = 250 * std::clamp(animal.grams / 6'000, 1, 12);
    meal.amountUnit = u"cup"_s;
    QList<FeedingPlan> meals;
    for (const int minute : {breakfast, dinner}) {
        meal.minuteOfDay = minute;
        meals += meal;
    }
    return meals;
}

MedicationWish medicationWished(World &world, const Party &party, const Guest &guest)
{
    const words::Drug &drug = world.chance.pick(words::drugs());
    MedicationWish wish;
    MedicationPlan &plan = wish.plan;
    plan.reservation = guest.reservation;
    plan.pet = world.animals[guest.animal].id;
    plan.drug = drug.name.toString();
    plan.strength = drug.strength.toString();
    plan.doseThousandths = 1'000;
    plan.doseUnit = drug.unit.toString();
    plan.route = drug.route.toString();
    plan.withFood = world.chance.percent(60);
    plan.startsOn = party.arrivesOn;
    wish.minutesOfDay = {8 * 60};
    if (world.chance.percent(60))
        wish.minutesOfDay += 20 * 60;
    const auto days = party.arrivesOn.daysTo(party.leavesOn) + 1;
    plan.countInThousandths = 1'000 * (days * wish.minutesOfDay.size() + 2);
    return wish;
}

} // namespace

CareOutcome careOutcome(World &world)
{
    constexpr int shares[] = {93, 4, 2, 1};
    constexpr CareOutcome outcomes[] = {
        CareOutcome::Given, CareOutcome::Partial, CareOutcome::Refused, CareOutcome::Missed};
    return outcomes[world.chance.weighted(shares)];
}

int quartersEaten(CareOutcome outcome)
{
    return outcome == CareOutcome::Given ? 4 : outcome == CareOutcome::Partial ? 2 : 0;
}

CareWish careWished(World &world, const Party &party, const Guest &guest)
{
    CareWish wish{.feeding = mealsWished(world, guest), .medications = {}};
    if (world.animals[guest.animal].onMedication)
        wish.medications += medicationWished(world, party, guest);
    return wish;
}

void writeCare(World &world, const Party &party, const Guest &guest, Instant now)
{
    const CareWish wish = careWished(world, party, guest);
    for (const FeedingPlan &meal : wish.feeding)
        writeMeal(world, party, meal, now);
    for (const MedicationWish &medication : wish.medications)
        writeMedication(world, party, medication, now);
}

} // namespace desk::generate
