#pragma once

#include "core/billing/stay_bill.h"
#include "core/billing/take_payment.h"
#include "core/classes/enrolment.h"
#include "core/grooming/appointment.h"
#include "core/packages/package_lines.h"

namespace desk {

/// A sale over the counter: goods, money and change in one go. No family is needed.
struct Sell
{
    QList<ItemToSell> items;
    QList<TenderToTake> tenders;
    std::optional<HouseholdId> household = {};
    std::optional<DiscountWish> discount = {};
    QList<PackageToSell> packages = {};     ///< for the family
    QList<AppointmentId> appointments = {}; ///< of the family: what was done, without a stay
    QList<EnrolmentId> enrolments = {};     ///< of the family: places in courses

    static constexpr Intent intent{"sale.ring_up", 1, Priority::Now};
    QJsonObject meant() const;
};

/// What was sold.
struct Sold
{
    Invoice invoice;
    std::optional<Receipt> receipt; ///< none when there was nothing to pay
    Money change;                   ///< to give back
    Money left;                     ///< on the family's account; a walk-in pays at once
};

/// Refuses: Missing (`items`), Unknown, PackageForFamily, PackageForPet, OutOfRange, TillClosed,
/// TillCounting, TenderTooSmall, Changed (`appointments`: not begun, on the bill of a stay or
/// billed meanwhile; `enrolments`: without a place or billed), what settle, the discount and the
/// prices refuse.
[[nodiscard]] Result<Sold> carryOut(Writer &writer, const Sell &command);

/// What a sale would come to: for the screen, before it is rung up. `household`: who buys, where
/// that is known.
Result<Quote> priceSale(db::Database &database,
                        const QList<ItemToSell> &items,
                        const std::optional<DiscountWish> &discount,
                        QDate day,
                        const QList<PackageToSell> &packages = {},
                        const QList<AppointmentId> &appointments = {},
                        const std::optional<HouseholdId> &household = {},
                        const QList<EnrolmentId> &enrolments = {});

} // namespace desk
