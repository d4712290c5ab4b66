#pragma once

#include "core/base/ids.h"
#include "core/db/record.h"
#include "core/households/pet.h"

namespace desk {

/// The price of a service per night, day, 24 hours or visit. The most particular one that fits
/// wins.
struct Rate
{
    RateId id;
    ServiceId service;
    std::optional<UnitKindId> unitKind; ///< none: any
    std::optional<Species> species;     ///< none: any
    std::optional<int> minWeightGrams;
    std::optional<int> maxWeightGrams; ///< exclusive
    Money amount;
    int version = 1;
    QDate validFrom;
    std::optional<QDate> validUntil; ///< exclusive

    bool operator==(const Rate &) const = default;

    static constexpr auto table = "rates";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Rate::id},
                            Field{"service", &Rate::service},
                            Field{"unit_kind", &Rate::unitKind},
                            Field{"species", &Rate::species},
                            Field{"min_weight_grams", &Rate::minWeightGrams},
                            Field{"max_weight_grams", &Rate::maxWeightGrams},
                            Field{"amount", &Rate::amount},
                            Field{"version", &Rate::version},
                            Field{"valid_from", &Rate::validFrom},
                            Field{"valid_until", &Rate::validUntil});
    }
};

} // namespace desk
