#include "core/packages/credits.h"

#include "core/db/select.h"

#include <algorithm>

namespace desk {

namespace {

const QByteArray selectPackages = R"sql(
    SELECT package_purchases.id,
           package_purchases.plan,
           package_plans.version,
           package_purchases.name,
           package_purchases.household,
           package_purchases.pet,
           package_purchases.units,
           package_purchases.worth,
           package_purchases.sold_on,
           package_purchases.expires_on,
           package_purchases.usable_on,
           package_plans.services,
           (SELECT coalesce(sum(credit_moves.units), 0)
              FROM credit_moves
             WHERE credit_moves.purchase = package_purchases.id),
           (SELECT coalesce(-sum(credit_moves.units), 0)
              FROM credit_moves
             WHERE credit_moves.purchase = package_purchases.id
               AND credit_moves.kind IN ('HOLD', 'RELEASE'))
      FROM package_purchases
      JOIN package_plans ON package_plans.id = package_purchases.plan
)sql";

} // namespace

Money worthOf(const PackageCredits &package, int unused)
{
    const Money each =
        Money::minor(package.worth.minor() / package.units, package.worth.currency());
    return unused <= 0 ? each * unused : package.worth - each * (package.units - unused);
}

int unitsPerDay(const CoveredServices &services, const ServiceId &service)
{
    const auto covered = std::ranges::find(services, service, &CoveredService::service);
    return covered == services.end() ? 0 : covered->units;
}

QList<PackageCredits> packagesOf(db::Database &database, const HouseholdId &household)
{
    return packagesOf(database, QList{household});
}

QList<PackageCredits> packagesOf(db::Database &database, const QList<HouseholdId> &households)
{
    return database.all<PackageCredits>(selectPackages + R"sql(
     WHERE package_purchases.household IN (SELECT unhex(value) FROM json_each(?))
     ORDER BY package_purchases.pet IS NULL,
              package_purchases.usable_on IS NULL,
              package_purchases.usable_on,
              package_purchases.sold_on,
              package_purchases.id
)sql",
                                        db::jsonOfIds(households));
}

std::optional<PackageCredits> packageCredits(db::Database &database,
                                             const PackagePurchaseId &purchase)
{
    return database.first<PackageCredits>(selectPackages + " WHERE package_purchases.id = ?",
                                          purchase);
}

int overdrawn(db::Database &database, const PackagePurchaseId &purchase)
{
    int over = 0;
    for (const CreditMove &move : movesOf(database, purchase)) {
        if (move.kind != CreditMoveKind::Expire)
            over -= move.units;
    }
    return over;
}

QList<CreditsTaken> takeCredits(QList<PackageCredits> &packages,
                                const PetId &pet,
                                const ServiceId &service,
                                qsizetype days,
                                QDate today)
{
    QList<CreditsTaken> taken;
    for (PackageCredits &package : packages) {
        const int perDay = unitsPerDay(package.services, service);
        const bool isForIt = perDay > 0 && (!package.pet || *package.pet == pet);
        const bool isInTime = !package.usableOn || today <= *package.usableOn;
        if (!isForIt || !isInTime || package.available < perDay || days == 0)
            continue;
        const qsizetype paid = std::min<qsizetype>(days, package.available / perDay);
        taken += CreditsTaken{.purchase = package.purchase,
                              .name = package.name,
                              .units = int(paid) * perDay,
                              .before = package.available};
        package.available -= taken.last().units;
        days -= paid;
    }
    return taken;
}

QList<CreditMove> movesOf(db::Database &database, const PackagePurchaseId &purchase)
{
    return db::select<CreditMove>(database, "WHERE purchase = ? ORDER BY at, rowid", purchase);
}

} // namespace desk
