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

Money depositsOf(db::Database &database, const HouseholdId &household)
{
    return database.value<Money>(R"sql(
        SELECT coalesce(-sum(postings.amount), 0)
          FROM ledger_entries JOIN postings ON postings.entry = ledger_entries.id
         WHERE ledger_entries.household = ? AND ledger_entries.booking IS NOT NULL
           AND postings.account = 'DEPOSIT_LIABILITY'
    )sql",
                                 household);
}

} // namespace desk
