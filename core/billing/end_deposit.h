#pragma once

#include "core/billing/give_back.h"
#include "core/bookings/booking.h"

namespace desk {

/// How a deposit ends.
struct DepositEnd
{
    Money held;
    Money back;
    QString reason;
};

/// Posts the end of a deposit: what is not given back becomes revenue. Something is held, so there
/// is an entry.
LedgerEntryId endDeposit(Writer &writer,
                         const Booking &booking,
                         const DepositEnd &end,
                         const GivenBack &given);

/// Takes the end of a deposit back: the family has paid it again by the money in which it went
/// back, on a receipt of its own, and what was kept is held again. Answers what stands against it:
/// TillClosed, TillCounting (not for store credit), CreditTooSmall (it was spent).
Refusals takeDepositAgain(Writer &writer, const LedgerEntryId &entry);

} // namespace desk
