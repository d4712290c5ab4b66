#pragma once

#include "core/base/refusal.h"
#include "core/billing/stay_bill.h"
#include "core/packages/credits.h"
#include "core/reports/bill.h"

namespace desk {

/// A bill before it is one: what the screen shows while it is put together.
struct BillAhead
{
    Bill bill;
    Money deposit;     ///< of the booking, that will be used
    Money due;         ///< what is left to pay then
    Money storeCredit; ///< what the family may spend
    Money owedBefore;  ///< on other bills
    /// The packages that pay for something on it, as they are afterwards.
    QList<PackageCredits> credits = {};
    /// What could pay for stays that hold no credits.
    QList<CreditsTaken> offered = {};
};

/// A quote as a bill, with the names of its pets.
Bill asBill(db::Database &database, const Quote &quote);

/// The bill of a check-out as it would be now. Refuses what priceStayBill refuses.
Result<BillAhead> checkOutBillAhead(db::Database &database,
                                    const ResortTime &time,
                                    const StayBill &bill,
                                    const BookingId &booking,
                                    Instant now);

} // namespace desk
