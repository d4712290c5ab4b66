#pragma once

#include "core/base/ids.h"
#include "core/db/record.h"

namespace desk {

/// A family: the people and pets that come together and pay together.
struct Household
{
    HouseholdId id;
    QString name;
    std::optional<CustomerId> billingCustomer;
    QString notes;
    QString doNotBookReason;                ///< empty when they are welcome
    std::optional<CouponId> standingCoupon; ///< lowers every bill
    std::optional<QDate> standingUntil;     ///< the last day on which it does; none: for good
    std::optional<QString> externalId;      ///< identity in the system it was imported from
    std::optional<Instant> archivedAt;

    bool operator==(const Household &) const = default;

    static constexpr auto table = "households";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Household::id},
                            Field{"name", &Household::name},
                            Field{"billing_customer", &Household::billingCustomer},
                            Field{"notes", &Household::notes},
                            Field{"do_not_book_reason", &Household::doNotBookReason},
                            Field{"standing_coupon", &Household::standingCoupon},
                            Field{"standing_until", &Household::standingUntil},
                            Field{"external_id", &Household::externalId},
                            Field{"archived_at", &Household::archivedAt});
    }
};

/// A word put on a family: "VIP", "pays by check".
struct HouseholdLabel
{
    HouseholdLabelId id;
    HouseholdId household;
    QString label;
    std::optional<Instant> archivedAt;

    bool operator==(const HouseholdLabel &) const = default;

    static constexpr auto table = "household_labels";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &HouseholdLabel::id},
                            Field{"household", &HouseholdLabel::household},
                            Field{"label", &HouseholdLabel::label},
                            Field{"archived_at", &HouseholdLabel::archivedAt});
    }
};

} // namespace desk
