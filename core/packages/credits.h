#pragma once

#include "core/packages/package_plan.h"
#include "core/packages/package_purchase.h"

namespace desk {

namespace db {
class Database;
}

/// A package of a family, with what is left of it.
struct PackageCredits
{
    PackagePurchaseId purchase;
    PackagePlanId plan;
    int planVersion = 1;
    QString name;
    HouseholdId household;
    std::optional<PetId> pet;
    int units = 0; ///< bought
    Money worth;
    QDate soldOn;
    std::optional<QDate> expiresOn;
    std::optional<QDate> usableOn;
    CoveredServices services;
    int available = 0; ///< not used, and held by nobody
    int held = 0;      ///< by stays in the house

    bool operator==(const PackageCredits &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &PackageCredits::purchase},
                            Field{"plan", &PackageCredits::plan},
                            Field{"version", &PackageCredits::planVersion},
                            Field{"name", &PackageCredits::name},
                            Field{"household", &PackageCredits::household},
                            Field{"pet", &PackageCredits::pet},
                            Field{"units", &PackageCredits::units},
                            Field{"worth", &PackageCredits::worth},
                            Field{"sold_on", &PackageCredits::soldOn},
                            Field{"expires_on", &PackageCredits::expiresOn},
                            Field{"usable_on", &PackageCredits::usableOn},
                            Field{"services", &PackageCredits::services},
                            Field{"available", &PackageCredits::available},
                            Field{"held", &PackageCredits::held});
    }

    /// What was sold and not used, held or not.
    int unused() const { return available + held; }
};

/// What so many unused units of a package are worth: each the same, and the last one the cents that
/// do not divide. What was used beyond the package counts as much, below nothing.
Money worthOf(const PackageCredits &package, int unused);

/// The units of a package that a charged day of a service takes; none: it does not pay for it.
int unitsPerDay(const CoveredServices &services, const ServiceId &service);

/// The packages of a family in the order in which they are used: for one pet before those for all,
/// then by their last day, then the oldest. Those that are used up too.
QList<PackageCredits> packagesOf(db::Database &database, const HouseholdId &household);
/// The same of several families.
QList<PackageCredits> packagesOf(db::Database &database, const QList<HouseholdId> &households);

std::optional<PackageCredits> packageCredits(db::Database &database,
                                             const PackagePurchaseId &purchase);

/// How many units more than it holds were used of a package, whatever expired of it; none or less
/// when there were not.
int overdrawn(db::Database &database, const PackagePurchaseId &purchase);

/// What a stay takes of a package.
struct CreditsTaken
{
    PackagePurchaseId purchase;
    QString name;
    int units = 0;
    int before = 0; ///< that were left before

    bool operator==(const CreditsTaken &) const = default;
};

/// Takes the charged days of a stay from packages, in their order, as far as they go.
QList<CreditsTaken> takeCredits(QList<PackageCredits> &packages,
                                const PetId &pet,
                                const ServiceId &service,
                                qsizetype days,
                                QDate today);

/// What happened to a package, the oldest first.
QList<CreditMove> movesOf(db::Database &database, const PackagePurchaseId &purchase);

} // namespace desk
