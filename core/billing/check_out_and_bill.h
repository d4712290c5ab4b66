#pragma once

#include "core/billing/stay_bill.h"
#include "core/billing/take_payment.h"
#include "core/bookings/check_out.h"

namespace desk {

/// A family goes home: pets, belongings, bill, deposit and money in one unit of work.
struct CheckOutAndBill
{
    CheckOut checkOut;
    QList<AddOnToBill> addOns = {}; ///< what was done besides: noted as done now
    QList<ItemToSell> items = {};   ///< what they take along
    std::optional<DiscountWish> discount = {};
    QList<TenderToTake> tenders = {}; ///< none: nothing is due, or it stays on account

    static constexpr Intent intent{"stay.check_out_and_bill", 1, Priority::Now};
    QJsonObject meant() const;
};

/// What a check-out came to.
struct CheckedOut
{
    Invoice invoice;
    Money deposit;                  ///< that was used
    Money depositLeft;              ///< that is still held for the booking
    std::optional<Receipt> receipt; ///< of what was paid
    Money change;                   ///< to give back
    Money left;                     ///< on account
};

/// Leaving with an open balance needs Permission::OnAccount. Refuses what the check-out, the
/// pricing, the discount and the tenders refuse.
[[nodiscard]] Result<CheckedOut> carryOut(Writer &writer, const CheckOutAndBill &command);

} // namespace desk
