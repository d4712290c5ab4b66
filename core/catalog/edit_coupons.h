#pragma once

#include "core/catalog/coupon.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

// All of these refuse: NotPermitted or ApprovalNeeded (EDIT_PRICES), HubDecides.

/// A new coupon, as a form holds it. Its code is written in capitals.
struct AddCoupon
{
    Coupon coupon;

    static constexpr Intent intent{"coupon.add", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Missing, TooLong, CardNumberTyped, AlreadyTaken (`code`), OutOfRange (`code`: other
/// than letters and digits; `share`, `amount`, `maxUses`, `validUntil`), NotADate.
[[nodiscard]] Result<CouponId> carryOut(Writer &writer, const AddCoupon &command);

/// Bills on which it was used stay as they are.
struct EditCoupon
{
    Opened<Coupon> opened;
    Coupon edited;

    static constexpr Intent intent{"coupon.edit", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: as AddCoupon, and Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const EditCoupon &command);

struct ArchiveCoupon
{
    CouponId coupon;

    static constexpr Intent intent{"coupon.archive", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const ArchiveCoupon &command);

} // namespace desk
