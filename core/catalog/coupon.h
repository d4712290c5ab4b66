#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/db/record.h"

namespace desk {

enum class DiscountKind { Percent, Fixed };

template <>
inline constexpr auto names<DiscountKind> = std::array{
    std::pair{DiscountKind::Percent, "PERCENT"},
    std::pair{DiscountKind::Fixed, "FIXED"},
};

enum class DiscountScope { Everything, Lodging, AddOns, Products };

template <>
inline constexpr auto names<DiscountScope> = std::array{
    std::pair{DiscountScope::Everything, "EVERYTHING"},
    std::pair{DiscountScope::Lodging, "LODGING"},
    std::pair{DiscountScope::AddOns, "ADD_ONS"},
    std::pair{DiscountScope::Products, "PRODUCTS"},
};

/// A code that lowers a bill.
struct Coupon
{
    CouponId id;
    QString code; ///< capital letters and digits
    QString name;
    DiscountKind kind = DiscountKind::Percent;
    PartsPerMillion share;
    Money amount;
    DiscountScope scope = DiscountScope::Everything;
    QDate validFrom;
    std::optional<QDate> validUntil;
    std::optional<int> maxUses;
    std::optional<Instant> archivedAt;

    bool operator==(const Coupon &) const = default;

    static constexpr auto table = "coupons";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Coupon::id},
                            Field{"code", &Coupon::code},
                            Field{"name", &Coupon::name},
                            Field{"kind", &Coupon::kind},
                            Field{"share", &Coupon::share},
                            Field{"amount", &Coupon::amount},
                            Field{"scope", &Coupon::scope},
                            Field{"valid_from", &Coupon::validFrom},
                            Field{"valid_until", &Coupon::validUntil},
                            Field{"max_uses", &Coupon::maxUses},
                            Field{"archived_at", &Coupon::archivedAt});
    }
};

} // namespace desk
