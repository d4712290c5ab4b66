#include "core/bookings/check_in_form.h"

#include "core/bookings/agreements.h"
#include "core/health/verdicts.h"
#include "core/households/household.h"

namespace desk {

namespace {

constexpr int weightHoldsDays = 180;

QByteArray columns(const char *alias, const QList<QByteArray> &names)
{
    return alias + QByteArray(".") + names.join(QByteArray(", ") + alias + ".");
}

// Who is expected, and what the last check-in of each was. Parameters: the family and the day.
const QByteArray expected = R"sql(
    WITH expected AS (
        SELECT id, pet FROM reservations
         WHERE household = ?1 AND state = 'CONFIRMED' AND arrives_on <= ?2
    ), visits AS (
        SELECT c.id, c.reservation, r.pet, c.at, c.arrived_with, c.weight_grams, c.undone_at,
               row_number() OVER (PARTITION BY r.pet ORDER BY c.at DESC) AS age
          FROM reservations r
          JOIN check_ins c ON c.reservation = r.id
         WHERE r.pet IN (SELECT pet FROM expected)
    ), last AS (
        SELECT * FROM visits WHERE age = 1
    )
)sql";

QList<ArrivingPet> arrivingPets(db::Database &database, const HouseholdId &household, QDate day)
{
    return database.all<ArrivingPet>(expected + R"sql(
        SELECT r.id, p.id, p.name, p.species, p.breed, p.photo, p.weight_grams, p.weighed_on,
               s.id, s.name, s.needs_unit, r.arrives_on, r.leaves_on, r.arrives_at_minute,
               r.leaves_at_minute, r.notes, u.id, u.name, u.cleanliness
          FROM expected e
          JOIN reservations r ON r.id = e.id
          JOIN pets p ON p.id = r.pet
          JOIN services s ON s.id = r.service
          LEFT JOIN segments g
            ON g.id = (SELECT id FROM segments
                        WHERE reservation = r.id AND released_at IS NULL
                        ORDER BY starts_at LIMIT 1)
          LEFT JOIN units u ON u.id = g.unit
         ORDER BY p.name, r.arrives_on, r.id
    )sql",
                                     household,
                                     day);
}

/// Rows of the last visits, with the stay each belongs to.
template <class R>
QList<R> ofLastVisits(db::Database &database,
                      const QByteArray &join,
                      const HouseholdId &household,
                      QDate day)
{
    return database.all<R>(expected + "SELECT " + columns("x", db::columnsOf<R>())
                               + " FROM last JOIN " + R::table + " x ON " + join,
                           household,
                           day);
}

// What an undone check-in noted was put away with it, and is as good as ever.
const QByteArray ofThatVisit = "x.reservation = last.reservation AND (x.archived_at IS NULL OR "
                               "x.archived_at = last.undone_at) ORDER BY x.id";

QHash<PetId, LastTime> lastTimes(db::Database &database, const HouseholdId &household, QDate day)
{
    QHash<PetId, LastTime> found;
    QHash<ReservationId, PetId> petOf;
    for (const LastTime &visit : database.all<LastTime>(
             expected + "SELECT id, reservation, pet, at, arrived_with, weight_grams FROM last",
             household,
             day)) {
        found.insert(visit.pet, visit);
        petOf.insert(visit.reservation, visit.pet);
    }
    QHash<CheckInId, PetId> petOfCheckIn;
    for (const LastTime &visit : std::as_const(found))
        petOfCheckIn.insert(visit.checkIn, visit.pet);
    for (const CheckInAnswer &answer : ofLastVisits<CheckInAnswer>(
             database, "x.check_in = last.id ORDER BY x.position", household, day))
        found[petOfCheckIn.value(answer.checkIn)].answers += answer;
    for (const Belonging &item : ofLastVisits<Belonging>(database, ofThatVisit, household, day))
        found[petOf.value(item.reservation)].belongings += item;
    for (const FeedingPlan &meal : ofLastVisits<FeedingPlan>(database, ofThatVisit, household, day))
        found[petOf.value(meal.reservation)].care.feeding += meal;
    QHash<MedicationPlanId, std::pair<PetId, qsizetype>> place;
    for (const MedicationPlan &plan :
         ofLastVisits<MedicationPlan>(database, ofThatVisit, household, day)) {
        QList<MedicationWish> &drugs = found[petOf.value(plan.reservation)].care.medications;
        place.insert(plan.id, {petOf.value(plan.reservation), drugs.size()});
        drugs += MedicationWish{plan, {}};
    }
    for (const MedicationTime &time : ofLastVisits<MedicationTime>(
             database,
             "x.plan IN (SELECT id FROM medication_plans WHERE reservation = last.reservation)"
             " ORDER BY x.minute_of_day",
             household,
             day)) {
        if (!place.contains(time.plan))
            continue;
        const auto &[pet, position] = place[time.plan];
        found[pet].care.medications[position].minutesOfDay += time.minuteOfDay;
    }
    return found;
}

QSet<ToAsk> toAsk(const ArrivingPet &pet, QDate day)
{
    QSet<ToAsk> questions;
    if (!pet.weightGrams || !pet.weighedOn || pet.weighedOn->daysTo(day) > weightHoldsDays)
        questions += ToAsk::Weight;
    if (!pet.lastTime || pet.lastTime->care.feeding.isEmpty())
        questions += ToAsk::Feeding;
    if (!pet.lastTime)
        questions += ToAsk::Medication;
    if (pet.needsUnit && !pet.unit)
        questions += ToAsk::Room;
    if (pet.cleanliness && *pet.cleanliness != Cleanliness::Clean)
        questions += ToAsk::CleanRoom;
    if (pet.health.stops())
        questions += ToAsk::Vaccines;
    return questions;
}

void judgeHealth(db::Database &database, QList<ArrivingPet> &pets)
{
    QList<StayToJudge> stays;
    for (const ArrivingPet &pet : std::as_const(pets))
        stays += StayToJudge{pet.pet, pet.service, pet.arrivesOn, pet.leavesOn};
    const QList<HealthVerdict> judged = verdicts(database, stays);
    for (qsizetype i = 0; i < pets.size(); ++i)
        pets[i].health = judged[i];
}

} // namespace

std::optional<CheckInForm> checkInForm(db::Database &database,
                                       const HouseholdId &household,
                                       QDate day)
{
    const auto family = database.find<Household>(household);
    if (!family)
        return std::nullopt;
    CheckInForm form{.household = household,
                     .family = family->name,
                     .pets = arrivingPets(database, household, day)};
    judgeHealth(database, form.pets);
    const QHash<PetId, LastTime> visits = lastTimes(database, household, day);
    for (ArrivingPet &pet : form.pets) {
        if (visits.contains(pet.pet))
            pet.lastTime = visits.value(pet.pet);
        pet.toAsk = toAsk(pet, day);
    }
    form.toSign = agreementInForce(database, day);
    if (form.toSign && validSignature(database, *form.toSign, household, day))
        form.toSign.reset();
    return form;
}

CareWish careOf(db::Database &database, const ReservationId &reservation)
{
    CareWish care;
    care.feeding = database.all<FeedingPlan>(
        "SELECT " + db::columnsOf<FeedingPlan>().join(", ")
            + " FROM feeding_plans WHERE reservation = ? AND archived_at IS NULL"
              " ORDER BY minute_of_day, id",
        reservation);
    QHash<MedicationPlanId, qsizetype> place;
    for (const MedicationPlan &plan : database.all<MedicationPlan>(
             "SELECT " + db::columnsOf<MedicationPlan>().join(", ")
                 + " FROM medication_plans WHERE reservation = ? AND archived_at IS NULL"
                   " ORDER BY id",
             reservation)) {
        place.insert(plan.id, care.medications.size());
        care.medications += MedicationWish{plan, {}};
    }
    for (const MedicationTime &time : database.all<MedicationTime>(
             "SELECT " + columns("t", db::columnsOf<MedicationTime>())
                 + " FROM medication_plans p JOIN medication_times t ON t.plan = p.id"
                   " WHERE p.reservation = ? AND p.archived_at IS NULL AND t.archived_at IS NULL"
                   " ORDER BY t.minute_of_day",
             reservation))
        care.medications[place.value(time.plan)].minutesOfDay += time.minuteOfDay;
    return care;
}

} // namespace desk
