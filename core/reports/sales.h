#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/db/record.h"

namespace desk {

/// What a resort earns with, as a manager reads it: each kind of service, then what is sold
/// besides.
enum class SalesCategory {
    Boarding,
    Daycare,
    Grooming,
    Training,
    AddOn,
    Fee,
    Product,
    Package,
    Redemption,
    Other
};

template <>
inline constexpr auto names<SalesCategory> = std::array{
    std::pair{SalesCategory::Boarding, "BOARDING"},
    std::pair{SalesCategory::Daycare, "DAYCARE"},
    std::pair{SalesCategory::Grooming, "GROOMING"},
    std::pair{SalesCategory::Training, "TRAINING"},
    std::pair{SalesCategory::AddOn, "ADD_ON"},
    std::pair{SalesCategory::Fee, "FEE"},
    std::pair{SalesCategory::Product, "PRODUCT"},
    std::pair{SalesCategory::Package, "PACKAGE"},
    std::pair{SalesCategory::Redemption, "REDEMPTION"},
    std::pair{SalesCategory::Other, "OTHER"},
};

/// What bills hold of a category.
struct SoldOf
{
    SalesCategory category{};
    qint64 count = 0;
    Money gross;    ///< before the discounts
    Money discount; ///< its lines' parts of the discounts of their bills: never positive on a sale
    Money tax;

    bool operator==(const SoldOf &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"category", &SoldOf::category},
                            Field{"count", &SoldOf::count},
                            Field{"gross", &SoldOf::gross},
                            Field{"discount", &SoldOf::discount},
                            Field{"tax", &SoldOf::tax});
    }
};

/// The lines of these bills by category, in the order of the categories.
QList<SoldOf> soldOn(db::Database &database, const QList<InvoiceId> &bills);

} // namespace desk
