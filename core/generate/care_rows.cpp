#include "core/generate/care_rows.h"

#include "core/care/plan.h"
#include "core/care/task.h"
#include "core/generate/words.h"

using namespace Qt::Literals;

namespace desk::generate {

namespace {

constexpr int breakfast = 7 * 60 + 30;
constexpr int dinner = 17 * 60;

CareOutcome outcome(World &world)
{
    constexpr int shares[] = {93, 4, 2, 1};
    constexpr CareOutcome outcomes[] = {
        CareOutcome::Given, CareOutcome::Partial, CareOutcome::Refused, CareOutcome::Missed};
    return outcomes[world.chance.weighted(shares)];
}

void writeLog(World &world, const CareTask &task)
{
    CareLog log;
    log.id = world.newId<CareLogId>();
    log.task = task.id;
    log.reservation = task.reservation;
    log.pet = task.pet;
    log.at = task.dueAt + std::chrono::minutes(world.chance.between(0, 25));
    log.staff = world.somebody();
    log.outcome = outcome(world);
    if (task.kind == CareKind::Feed)
        log.eatenQuarters = log.outcome == CareOutcome::Given ? 4
            : log.outcome == CareOutcome::Partial             ? 2
                                                              : 0;
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

void writeFeeding(World &world, const Party &party, const Guest &guest, Instant now)
{
    const Animal &animal = world.animals[guest.animal];
    FeedingPlan plan;
    plan.reservation = guest.reservation;
    plan.pet = animal.id;
    plan.food = world.chance.pick(words::foods()).toString();
    plan.source = plan.food.startsWith(u"House"_s) ? FoodSource::House : FoodSource::Own;
    plan.amountThousandths = 250 * std::clamp(animal.grams / 6'000, 1, 12);
    plan.amountUnit = u"cup"_s;
    for (const int minute : {breakfast, dinner}) {
        plan.id = world.newId<FeedingPlanId>();
        plan.minuteOfDay = minute;
        world.bulk.add(plan);
        CareTask task;
        task.reservation = guest.reservation;
        task.pet = animal.id;
        task.kind = CareKind::Feed;
        task.feedingPlan = plan.id;
        writeTasks(world, party, minute, now, task);
    }
}

void writeMedication(World &world, const Party &party, const Guest &guest, Instant now)
{
    const words::Drug &drug = world.chance.pick(words::drugs());
    MedicationPlan plan;
    plan.id = world.newId<MedicationPlanId>();
    plan.reservation = guest.reservation;
    plan.pet = world.animals[guest.animal].id;
    plan.drug = drug.name.toString();
    plan.strength = drug.strength.toString();
    plan.doseThousandths = 1'000;
    plan.doseUnit = drug.unit.toString();
    plan.route = drug.route.toString();
    plan.withFood = world.chance.percent(60);
    plan.startsOn = party.arrivesOn;
    const bool isTwiceADay = world.chance.percent(60);
    const auto days = party.arrivesOn.daysTo(party.leavesOn) + 1;
    plan.countInThousandths = 1'000 * (days * (isTwiceADay ? 2 : 1) + 2);
    world.bulk.add(plan);
    for (const int minute : {8 * 60, 20 * 60}) {
        if (minute > 12 * 60 && !isTwiceADay)
            break;
        world.bulk.add(MedicationTime{.id = world.newId<MedicationTimeId>(),
                                      .plan = plan.id,
                                      .minuteOfDay = minute,
                                      .archivedAt = std::nullopt});
        CareTask task;
        task.reservation = guest.reservation;
        task.pet = plan.pet;
        task.kind = CareKind::Medicate;
        task.medicationPlan = plan.id;
        writeTasks(world, party, minute, now, task);
    }
}

} // namespace

void writeCare(World &world, const Party &party, const Guest &guest, Instant now)
{
    writeFeeding(world, party, guest, now);
    if (world.animals[guest.animal].onMedication)
        writeMedication(world, party, guest, now);
}

} // namespace desk::generate
