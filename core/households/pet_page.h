#pragma once

#include "core/care/plan.h"
#include "core/health/verdicts.h"
#include "core/households/household.h"
#include "core/households/stay_rows.h"
#include "core/households/vet.h"

namespace desk {

/// A person of the pet's family, and what they may do for it.
struct OwnerRow
{
    CustomerId customer;
    QString firstName;
    QString lastName;
    bool isPrimary = false;
    bool mayBook = true;
    bool mayPickUp = true;

    bool operator==(const OwnerRow &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"customer", &OwnerRow::customer},
                            Field{"first_name", &OwnerRow::firstName},
                            Field{"last_name", &OwnerRow::lastName},
                            Field{"is_primary", &OwnerRow::isPrimary},
                            Field{"may_book", &OwnerRow::mayBook},
                            Field{"may_pick_up", &OwnerRow::mayPickUp});
    }
};

/// All that the page of a pet shows but its history: see pastStays for that.
struct PetPage
{
    Pet pet;
    Household household;
    std::optional<Vet> vet;
    QList<OwnerRow> owners; ///< the first answers for it
    QList<PetAlert> alerts;
    QList<Allergy> allergies;
    QList<VaccineRow> vaccinations;
    QList<VaccineWaiver> waivers;
    HealthVerdict health;             ///< for a stay today, by the rules of every service
    QList<FeedingPlan> feeding;       ///< as told at the last check-in
    QList<MedicationPlan> medication; ///< as told at the last check-in
    QList<StayRow> openStays;

    bool operator==(const PetPage &) const = default;
};

/// The same number of statements for any pet. None: there is no such pet.
std::optional<PetPage> petPage(db::Database &database, const PetId &id, QDate today);

/// The practices whose name begins so, in order; case of ASCII letters does not matter.
QList<Vet> vetsBeginning(db::Database &database, const QString &typed, int limit);

} // namespace desk
