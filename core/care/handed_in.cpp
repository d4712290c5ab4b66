#include "core/care/handed_in.h"

#include "core/base/resort_time.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr qint64 mostThousandths = 100'000'000;

template <class R>
QList<R> standingPlans(db::Database &database, const ReservationId &reservation)
{
    return database.all<R>("SELECT " + db::columnsOf<R>().join(", ") + " FROM "
                               + QByteArray(R::table)
                               + " WHERE reservation = ? AND archived_at IS NULL",
                           reservation);
}

void checkRange(TypedTexts &texts, const QString &field, qint64 value, qint64 least, qint64 most)
{
    if (value < least || value > most)
        texts.refusals.push_back(
            {Reason::OutOfRange, field, {{u"least"_s, least}, {u"most"_s, most}}});
}

FeedingPlan checkedMeal(FeedingPlan meal, const QString &field, TypedTexts &texts)
{
    meal.food = texts.required(field + u".food"_s, meal.food);
    meal.amountUnit = texts.line(field + u".amountUnit"_s, meal.amountUnit, limits::word);
    meal.method = texts.line(field + u".method"_s, meal.method);
    meal.notes = texts.lines(field + u".notes"_s, meal.notes);
    checkRange(texts, field + u".minuteOfDay"_s, meal.minuteOfDay, 0, minutesOfADay - 1);
    checkRange(texts, field + u".amount"_s, meal.amountThousandths, 0, mostThousandths);
    return meal;
}

void checkTimes(const MedicationWish &wish, const QString &field, TypedTexts &texts)
{
    if (wish.minutesOfDay.isEmpty() && !wish.plan.asNeeded)
        texts.refusals.push_back({Reason::Missing, field + u".minutesOfDay"_s, {}});
    for (const int minute : wish.minutesOfDay)
        checkRange(texts, field + u".minutesOfDay"_s, minute, 0, minutesOfADay - 1);
    if (wish.plan.endsOn && *wish.plan.endsOn < wish.plan.startsOn)
        texts.refusals.push_back({Reason::DatesReversed, field + u".endsOn"_s, {}});
}

MedicationWish checkedMedication(MedicationWish wish, const QString &field, TypedTexts &texts)
{
    MedicationPlan &plan = wish.plan;
    plan.drug = texts.required(field + u".drug"_s, plan.drug);
    plan.strength = texts.line(field + u".strength"_s, plan.strength, limits::word);
    plan.doseUnit = texts.line(field + u".doseUnit"_s, plan.doseUnit, limits::word);
    plan.route = texts.line(field + u".route"_s, plan.route, limits::word);
    plan.notes = texts.lines(field + u".notes"_s, plan.notes);
    checkRange(texts, field + u".dose"_s, plan.doseThousandths, 0, mostThousandths);
    checkRange(
        texts, field + u".countIn"_s, plan.countInThousandths.value_or(0), 0, mostThousandths);
    checkRange(texts, field + u".windowMinutes"_s, plan.windowMinutes, 0, minutesOfADay);
    checkTimes(wish, field, texts);
    return wish;
}

} // namespace

CareWish checkedCare(const CareWish &wish, const QString &field, TypedTexts &texts)
{
    CareWish checked;
    for (qsizetype i = 0; i < wish.feeding.size(); ++i)
        checked.feeding += checkedMeal(wish.feeding[i], field + u".feeding.%1"_s.arg(i), texts);
    for (qsizetype i = 0; i < wish.medications.size(); ++i)
        checked.medications +=
            checkedMedication(wish.medications[i], field + u".medications.%1"_s.arg(i), texts);
    return checked;
}

void putCare(Writer &writer, const ReservationId &reservation, const PetId &pet, CareWish wish)
{
    for (FeedingPlan &meal : wish.feeding) {
        meal.id = writer.newId<FeedingPlanId>();
        meal.reservation = reservation;
        meal.pet = pet;
        writer.put(meal);
    }
    for (MedicationWish &medication : wish.medications) {
        medication.plan.id = writer.newId<MedicationPlanId>();
        medication.plan.reservation = reservation;
        medication.plan.pet = pet;
        writer.put(medication.plan);
        std::ranges::sort(medication.minutesOfDay);
        for (const int minute : std::as_const(medication.minutesOfDay))
            writer.put(MedicationTime{.id = writer.newId<MedicationTimeId>(),
                                      .plan = medication.plan.id,
                                      .minuteOfDay = minute});
    }
}

void archiveCare(Writer &writer, const ReservationId &reservation)
{
    for (FeedingPlan &meal : standingPlans<FeedingPlan>(writer.database(), reservation)) {
        meal.archivedAt = writer.now();
        writer.put(meal);
    }
    for (MedicationPlan &plan : standingPlans<MedicationPlan>(writer.database(), reservation)) {
        plan.archivedAt = writer.now();
        writer.put(plan);
    }
}

} // namespace desk
