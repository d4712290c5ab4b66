#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/db/record.h"

#include <QDate>
#include <QList>

namespace desk {

/// Credits are counted in half visits, so that half a day can be paid with one.
inline constexpr int unitsOfAVisit = 2;

/// A service that a package pays for, and how many units a charged day of it takes.
struct CoveredService
{
    ServiceId service;
    int units = unitsOfAVisit;

    bool operator==(const CoveredService &) const = default;
};

using CoveredServices = QList<CoveredService>;

/// Visits that are paid for together, in advance. A changed plan is a new version; the old one
/// ends, and holds for whoever bought it.
struct PackagePlan
{
    PackagePlanId id;
    QString name; ///< as a family is told: "Ten days of daycare"
    int units = 20;
    Money price;
    TaxClassId taxClass;
    CoveredServices services;
    bool forOnePet = false;          ///< else for every pet of the family
    std::optional<int> validityDays; ///< from the day it is sold; none: for ever
    int graceDays = 0;               ///< that it can still be used after
    int version = 1;
    QDate validFrom;                 ///< sold from this day on
    std::optional<QDate> validUntil; ///< exclusive

    bool operator==(const PackagePlan &) const = default;

    static constexpr auto table = "package_plans";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &PackagePlan::id},
                            Field{"name", &PackagePlan::name},
                            Field{"units", &PackagePlan::units},
                            Field{"price", &PackagePlan::price},
                            Field{"tax_class", &PackagePlan::taxClass},
                            Field{"services", &PackagePlan::services},
                            Field{"for_one_pet", &PackagePlan::forOnePet},
                            Field{"validity_days", &PackagePlan::validityDays},
                            Field{"grace_days", &PackagePlan::graceDays},
                            Field{"version", &PackagePlan::version},
                            Field{"valid_from", &PackagePlan::validFrom},
                            Field{"valid_until", &PackagePlan::validUntil});
    }
};

namespace db {

/// As a text: ids and units, "0190…:2 0191…:1".
template <>
struct Codec<CoveredServices>
{
    static Value encode(const CoveredServices &services);
    static CoveredServices decode(const Value &value, Currency currency);
};

} // namespace db
} // namespace desk
