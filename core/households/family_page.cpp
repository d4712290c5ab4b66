#include "core/households/family_page.h"

#include "core/billing/balance.h"
#include "core/db/select.h"
#include "core/health/verdicts.h"
#include "core/packages/package_lines.h"

#include <QHash>

namespace desk {

namespace {

template <class R, class I>
QHash<I, QList<R>> byOwner(const QList<R> &rows, I R::*owner)
{
    QHash<I, QList<R>> grouped;
    for (const R &row : rows)
        grouped[row.*owner] += row;
    return grouped;
}

QList<FamilyPerson> people(db::Database &database, const Household &household)
{
    const auto phones = byOwner(db::select<Phone>(database,
                                                  R"sql(
         WHERE customer IN (SELECT id FROM customers WHERE household = ?) AND archived_at IS NULL
         ORDER BY position, id
    )sql",
                                                  household.id),
                                &Phone::customer);
    QList<FamilyPerson> found;
    for (const Customer &customer : db::select<Customer>(
             database,
             "WHERE household = ? AND archived_at IS NULL ORDER BY id = ? DESC, id",
             household.id,
             household.billingCustomer))
        found += {.person = customer, .phones = phones.value(customer.id)};
    return found;
}

QList<FamilyPet> pets(db::Database &database, const HouseholdId &household, QDate today)
{
    const auto alerts = byOwner(db::select<PetAlert>(database,
                                                     R"sql(
         WHERE pet IN (SELECT id FROM pets WHERE household = ?) AND archived_at IS NULL
         ORDER BY id
    )sql",
                                                     household),
                                &PetAlert::pet);
    const auto allergies = byOwner(db::select<Allergy>(database,
                                                       R"sql(
         WHERE pet IN (SELECT id FROM pets WHERE household = ?) AND archived_at IS NULL
         ORDER BY id
    )sql",
                                                       household),
                                   &Allergy::pet);
    QList<FamilyPet> found;
    QList<StayToJudge> stays;
    const auto rows = db::select<Pet>(database,
                                      R"sql(
         WHERE household = ? AND archived_at IS NULL
         ORDER BY deceased_on IS NOT NULL, name, id
    )sql",
                                      household);
    for (const Pet &pet : rows) {
        found += {.pet = pet,
                  .alerts = alerts.value(pet.id),
                  .allergies = allergies.value(pet.id),
                  .health = {}};
        stays += {.pet = pet.id, .service = std::nullopt, .arrives = today, .leaves = today};
    }
    const QList<HealthVerdict> health = verdicts(database, stays);
    for (qsizetype i = 0; i < found.size(); ++i)
        found[i].health = health[i];
    return found;
}

QList<NoPickUp> noPickUps(db::Database &database, const HouseholdId &household)
{
    return database.all<NoPickUp>(R"sql(
        SELECT o.customer, o.pet, p.name
          FROM customers c
          JOIN pet_owners o ON o.customer = c.id AND o.archived_at IS NULL AND o.may_pick_up = 0
          JOIN pets p ON p.id = o.pet AND p.archived_at IS NULL
         WHERE c.household = ? AND c.archived_at IS NULL
         ORDER BY c.id, p.name, p.id
    )sql",
                                  household);
}

// What is used up, or expired, is told by the bills.
QList<PackageCredits> packagesLeft(db::Database &database, const HouseholdId &id)
{
    QList<PackageCredits> packages = packagesOf(database, id);
    packages.removeIf(
        [](const PackageCredits &package) { return package.available == 0 && package.held == 0; });
    return packages;
}

} // namespace

std::optional<FamilyPage> familyPage(db::Database &database, const HouseholdId &id, QDate today)
{
    const std::optional<Household> household = database.find<Household>(id);
    if (!household)
        return std::nullopt;
    const HouseholdBalance balance = householdBalance(database, id);
    return FamilyPage{
        .household = *household,
        .labels = db::select<HouseholdLabel>(
            database, "WHERE household = ? AND archived_at IS NULL ORDER BY id", id),
        .people = people(database, *household),
        .pets = pets(database, id, today),
        .contacts = db::select<Contact>(
            database, "WHERE household = ? AND archived_at IS NULL ORDER BY name, id", id),
        .noPickUps = noPickUps(database, id),
        .openStays = openStays(database, id),
        .balance = balance.owed,
        .storeCredit = balance.storeCredit,
        .deposits = familyDeposits(database, id),
        .packages = packagesLeft(database, id),
        .packagesSold = !plansOnSale(database, today).isEmpty(),
        .standingCoupon = database.find<Coupon>(household->standingCoupon.value_or(CouponId())),
    };
}

} // namespace desk
