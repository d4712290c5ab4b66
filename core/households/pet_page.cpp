#include "core/households/pet_page.h"

#include "core/db/select.h"

namespace desk {

namespace {

// The plans of the stay for which plans were made last: ids grow with time.
template <class Plan>
QList<Plan> latestPlans(db::Database &database, const PetId &pet, const QByteArray &order)
{
    const QByteArray table(Plan::table);
    return db::select<Plan>(database,
                            "WHERE pet = ? AND archived_at IS NULL"
                            "  AND reservation = (SELECT reservation FROM "
                                + table
                                + "                     WHERE pet = ? AND archived_at IS NULL"
                                  "                     ORDER BY id DESC LIMIT 1)"
                                  " ORDER BY "
                                + order,
                            pet,
                            pet);
}

QList<OwnerRow> owners(db::Database &database, const PetId &pet)
{
    return database.all<OwnerRow>(R"sql(
        SELECT customers.id, customers.first_name, customers.last_name,
               coalesce(pet_owners.is_primary, 0), coalesce(pet_owners.may_book, 1),
               coalesce(pet_owners.may_pick_up, 1)
          FROM pets
          JOIN customers ON customers.household = pets.household AND customers.archived_at IS NULL
          LEFT JOIN pet_owners ON pet_owners.pet = pets.id
           AND pet_owners.customer = customers.id AND pet_owners.archived_at IS NULL
         WHERE pets.id = ?
         ORDER BY 4 DESC, customers.id
    )sql",
                                  pet);
}

} // namespace

std::optional<PetPage> petPage(db::Database &database, const PetId &id, QDate today)
{
    const std::optional<Pet> pet = database.find<Pet>(id);
    const std::optional<Household> household =
        pet ? database.find<Household>(pet->household) : std::nullopt;
    if (!household)
        return std::nullopt;
    return PetPage{
        .pet = *pet,
        .household = *household,
        .vet = pet->vet ? database.find<Vet>(*pet->vet) : std::nullopt,
        .owners = owners(database, id),
        .alerts =
            db::select<PetAlert>(database, "WHERE pet = ? AND archived_at IS NULL ORDER BY id", id),
        .allergies =
            db::select<Allergy>(database, "WHERE pet = ? AND archived_at IS NULL ORDER BY id", id),
        .vaccinations = vaccinations(database, id),
        .waivers = db::select<VaccineWaiver>(
            database, "WHERE pet = ? AND archived_at IS NULL ORDER BY until DESC, id", id),
        .health = verdict(database,
                          {.pet = id, .service = std::nullopt, .arrives = today, .leaves = today}),
        .feeding = latestPlans<FeedingPlan>(database, id, "minute_of_day, id"),
        .medication = latestPlans<MedicationPlan>(database, id, "drug, id"),
        .openStays = openStays(database, id),
    };
}

QList<Vet> vetsBeginning(db::Database &database, const QString &typed, int limit)
{
    return db::select<Vet>(database,
                           R"sql(
         WHERE clinic >= ? COLLATE NOCASE AND clinic < ? COLLATE NOCASE AND archived_at IS NULL
         ORDER BY clinic COLLATE NOCASE
         LIMIT ?
    )sql",
                           typed,
                           QString(typed + QChar(0xffff)),
                           limit);
}

} // namespace desk
