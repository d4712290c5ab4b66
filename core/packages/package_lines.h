#pragma once

#include "core/base/refusal.h"
#include "core/packages/credits.h"
#include "core/pricing/quote.h"

namespace desk {

namespace db {
class Database;
}

/// A package for a family, or for one pet of it.
struct PackageToSell
{
    PackagePlanId plan;
    std::optional<PetId> pet = {};

    bool operator==(const PackageToSell &) const = default;
};

/// The lines of packages at today's prices. Refuses: Unknown, PackageForPet (`package`).
Result<QList<QuoteLine>> packageLines(db::Database &database,
                                      const QList<PackageToSell> &packages,
                                      QDate day);

/// What is sold on a day to whoever used a package up: the same one, or what has its name now.
std::optional<PackagePlan> renewalOf(db::Database &database,
                                     const PackageCredits &package,
                                     QDate day);

/// What is sold on a day: by name.
QList<PackagePlan> plansOnSale(db::Database &database, QDate day);

} // namespace desk
