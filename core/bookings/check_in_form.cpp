#include "core/bookings/check_in_form.h"

#include "core/bookings/agreements.h"
#include "core/bookings/edit_questions.h"
#include "core/db/select.h"
#include "core/health/verdicts.h"
#include "core/households/household.h"
#include "core/pricing/charged_days.h"

namespace desk {

namespace {

constexpr int weightHoldsDays = 180;

QByteArray columns(const char *alias, const QList<QByteArray> &names)
{
    return alias + QByteArray(".") + names.join(QByteArray(", ") + alias + ".");
}

// Who is expected. Parameters: the family and the day.
const QByteArray expected = R"sql(
    WITH expected AS (
        SELECT id, pet FROM reservations
         WHERE household = ?1 AND state = 'CONFIRMED' AND arrives_on <= ?2
    )
)sql";

// Every pet of the family that is not in house. The same parameters.
const QByteArray everyPet = R"sql(
    WITH expected AS (
        SELECT NULL AS id, p.id AS pet FROM pets p
         WHERE p.household = ?1 AND p.archived_at IS NULL AND coalesce(p.deceased_on, ?2) >= ?2
           AND NOT EXISTS (SELECT 1 FROM reservations r
                            WHERE r.pet = p.id AND r.state = 'CHECKED_IN')
    )
)sql";

// What the last check-in of each of them was.
const QByteArray lastVisits = R"sql(
    , visits AS (
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
        SELECT r.id, r.booking, p.id, p.name, p.species, p.breed, p.photo, p.weight_grams,
               p.weighed_on, s.id, s.name, s.needs_unit, r.arrives_on, r.leaves_on, r.arrives_at_minute,
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

QList<ArrivingPet> petsToWalkIn(db::Database &database, const HouseholdId &household, QDate day)
{
    QList<ArrivingPet> pets;
    for (const Pet &pet :
         database.all<Pet>(everyPet + "SELECT " + columns("p", db::columnsOf<Pet>())
                               + " FROM expected e JOIN pets p ON p.id = e.pet"
                                 " ORDER BY p.name, p.id",
                           household,
                           day))
        pets += ArrivingPet{.pet = pet.id,
                            .name = pet.name,
                            .species = pet.species,
                            .breed = pet.breed,
                            .photo = pet.photo,
                            .weightGrams = pet.weightGrams,
                            .weighedOn = pet.weighedOn,
                            .arrivesOn = day,
                            .leavesOn = day};
    return pets;
}

/// Rows of the last visits, with the stay each belongs to.
template <class R>
QList<R> ofLastVisits(db::Database &database,
                      const QByteArray &who,
                      const QByteArray &join,
                      const HouseholdId &household,
                      QDate day)
{
    return database.all<R>(who + lastVisits + "SELECT " + columns("x", db::columnsOf<R>())
                               + " FROM last JOIN " + R::table + " x ON " + join,
                           household,
                           day);
}

// What an undone check-in noted was put away with it, and is as good as ever.
const QByteArray ofThatVisit = "x.reservation = last.reservation AND (x.archived_at IS NULL OR "
                               "x.archived_at = last.undone_at) ORDER BY x.id";

QHash<PetId, LastTime> lastTimes(db::Database &database,
                                 const QByteArray &who,
                                 const HouseholdId &household,
                                 QDate day)
{
    QHash<PetId, LastTime> found;
    QHash<ReservationId, PetId> petOf;
    for (const LastTime &visit : database.all<LastTime>(
             who + lastVisits
                 + "SELECT id, reservation, pet, at, arrived_with, weight_grams FROM last",
             household,
             day)) {
        found.insert(visit.pet, visit);
        petOf.insert(visit.reservation, visit.pet);
    }
    QHash<CheckInId, PetId> petOfCheckIn;
    for (const LastTime &visit : std::as_const(found))
        petOfCheckIn.insert(visit.checkIn, visit.pet);
    for (const CheckInAnswer &answer : ofLastVisits<CheckInAnswer>(
             database, who, "x.check_in = last.id ORDER BY x.position", household, day))
        found[petOfCheckIn.value(answer.checkIn)].answers += answer;
    for (const Belonging &item :
         ofLastVisits<Belonging>(database, who, ofThatVisit, household, day))
        found[petOf.value(item.reservation)].belongings += item;
    for (const FeedingPlan &meal :
         ofLastVisits<FeedingPlan>(database, who, ofThatVisit, household, day))
        found[petOf.value(meal.reservation)].care.feeding += meal;
    QHash<MedicationPlanId, std::pair<PetId, qsizetype>> place;
    for (const MedicationPlan &plan :
         ofLastVisits<MedicationPlan>(database, who, ofThatVisit, household, day)) {
        QList<MedicationWish> &drugs = found[petOf.value(plan.reservation)].care.medications;
        place.insert(plan.id, {petOf.value(plan.reservation), drugs.size()});
        drugs += MedicationWish{plan, {}};
    }
    for (const MedicationTime &time : ofLastVisits<MedicationTime>(
             database,
             who,
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
        stays += StayToJudge{pet.pet,
                             pet.service.isNull() ? std::nullopt : std::optional(pet.service),
                             pet.arrivesOn,
                             pet.leavesOn};
    const QList<HealthVerdict> judged = verdicts(database, stays);
    for (qsizetype i = 0; i < pets.size(); ++i)
        pets[i].health = judged[i];
}

QList<Customer> peopleOf(db::Database &database, const Household &family)
{
    return database.all<Customer>(
        "SELECT " + db::columnsOf<Customer>().join(", ")
            + " FROM customers WHERE household = ? AND archived_at IS NULL"
              " ORDER BY id = ? DESC, id",
        family.id,
        family.billingCustomer);
}

// What one pet takes the next one does not have.
void foreseeCredits(db::Database &database, CheckInForm &form, QDate day)
{
    QList<PackageCredits> packages = packagesOf(database, form.household);
    if (packages.isEmpty())
        return;
    QList<ServiceId> ids;
    for (const ArrivingPet &pet : std::as_const(form.pets))
        ids += pet.service;
    const auto services = db::byId<Service>(database, ids);
    for (ArrivingPet &pet : form.pets) {
        const auto service = services.constFind(pet.service);
        if (service != services.cend())
            pet.credits = takeCredits(packages,
                                      pet.pet,
                                      pet.service,
                                      chargedDays(*service,
                                                  {.pet = pet.pet,
                                                   .reservation = pet.reservation,
                                                   .weightGrams = pet.weightGrams,
                                                   .service = pet.service,
                                                   .arrivesOn = pet.arrivesOn,
                                                   .arrivesAtMinute = pet.arrivesAtMinute,
                                                   .leavesOn = pet.leavesOn,
                                                   .leavesAtMinute = pet.leavesAtMinute,
                                                   .rooms = {}})
                                          .size(),
                                      day);
    }
}

/// What is known besides the pets, and what has to be asked because it is not.
CheckInForm completed(db::Database &database,
                      const QByteArray &who,
                      const Household &family,
                      QDate day,
                      QList<ArrivingPet> pets)
{
    CheckInForm form{.household = family.id,
                     .family = family.name,
                     .pets = std::move(pets),
                     .people = peopleOf(database, family),
                     .questions = checkInQuestions(database)};
    judgeHealth(database, form.pets);
    const QHash<PetId, LastTime> visits = lastTimes(database, who, family.id, day);
    for (ArrivingPet &pet : form.pets) {
        if (visits.contains(pet.pet))
            pet.lastTime = visits.value(pet.pet);
        pet.toAsk = toAsk(pet, day);
    }
    foreseeCredits(database, form, day);
    form.toSign = agreementInForce(database, day);
    if (form.toSign && validSignature(database, *form.toSign, family.id, day))
        form.toSign.reset();
    return form;
}

} // namespace

std::optional<CheckInForm> checkInForm(db::Database &database,
                                       const HouseholdId &household,
                                       QDate day)
{
    const auto family = database.find<Household>(household);
    if (!family)
        return std::nullopt;
    return completed(database, expected, *family, day, arrivingPets(database, household, day));
}

std::optional<CheckInForm> walkInForm(db::Database &database,
                                      const HouseholdId &household,
                                      QDate day)
{
    const auto family = database.find<Household>(household);
    if (!family)
        return std::nullopt;
    return completed(database, everyPet, *family, day, petsToWalkIn(database, household, day));
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
