#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"

#include <QHash>
#include <QList>

namespace desk {

namespace db {
class Database;
}

/// Where a family stands.
struct HouseholdBalance
{
    Money owed;        ///< on issued bills; negative when the resort owes them
    Money storeCredit; ///< what they may still spend
    Money deposits;    ///< paid in advance for bookings, not used yet

    bool operator==(const HouseholdBalance &) const = default;
};

HouseholdBalance householdBalance(db::Database &database, HouseholdId household);

/// The same for many families with one statement; a family without money on record is not in it.
QHash<HouseholdId, HouseholdBalance> householdBalances(db::Database &database,
                                                       const QList<HouseholdId> &households);

/// What is still to pay for a bill; negative on a credit note that is not used up.
Money outstanding(db::Database &database, InvoiceId invoice);

/// What is left of the deposit for a booking.
Money depositHeld(db::Database &database, BookingId booking);

/// What the resort kept of the deposit for a booking.
Money depositKept(db::Database &database, BookingId booking);

/// What a family may still spend.
Money storeCreditOf(db::Database &database, HouseholdId household);

} // namespace desk
