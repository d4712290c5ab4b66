#include "core/households/balance.h"

#include "core/db/database.h"

namespace desk {

Money balanceOf(db::Database &database, const HouseholdId &household)
{
    return database.value<Money>(
        "SELECT coalesce(sum(amount), 0) FROM postings WHERE account = 'AR' AND owner = ?",
        household.text());
}

Money storeCreditOf(db::Database &database, const HouseholdId &household)
{
    return database.value<Money>(R"sql(
        SELECT coalesce(-sum(amount), 0) FROM postings WHERE account = 'STORE_CREDIT' AND owner = ?
    )sql",
                                 household.text());
}

} // namespace desk
