#pragma once

#include "core/base/ids.h"
#include "core/db/record.h"

namespace desk {

/// What is taxed alike.
struct TaxClass
{
    TaxClassId id;
    QString name;
    std::optional<Instant> archivedAt;

    bool operator==(const TaxClass &) const = default;

    static constexpr auto table = "tax_classes";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &TaxClass::id},
                            Field{"name", &TaxClass::name},
                            Field{"archived_at", &TaxClass::archivedAt});
    }
};

/// The tax on a class from a day on. A new rate is a new row; the old one ends.
struct TaxRate
{
    TaxRateId id;
    TaxClassId taxClass;
    QString jurisdiction; ///< as printed: "NM gross receipts"
    PartsPerMillion rate;
    QDate validFrom;
    std::optional<QDate> validUntil;

    bool operator==(const TaxRate &) const = default;

    static constexpr auto table = "tax_rates";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &TaxRate::id},
                            Field{"tax_class", &TaxRate::taxClass},
                            Field{"jurisdiction", &TaxRate::jurisdiction},
                            Field{"rate", &TaxRate::rate},
                            Field{"valid_from", &TaxRate::validFrom},
                            Field{"valid_until", &TaxRate::validUntil});
    }
};

} // namespace desk
