#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"

namespace desk {

namespace db {
class Database;
}

/// What a family owes us (positive), or we owe them, over all its bills.
Money balanceOf(db::Database &database, const HouseholdId &household);

/// What we hold for a family to spend.
Money storeCreditOf(db::Database &database, const HouseholdId &household);

/// What a family has paid in advance for bookings, and was neither used nor given back.
Money depositsOf(db::Database &database, const HouseholdId &household);

} // namespace desk
