#include "core/billing/family_deposits.h"

#include "core/db/database.h"

namespace desk {

QList<BookingDeposit> familyDeposits(db::Database &database, const HouseholdId &household)
{
    return database.all<BookingDeposit>(R"sql(
        WITH money (booking, held) AS (
            SELECT ledger_entries.booking, -sum(postings.amount)
              FROM ledger_entries
              JOIN postings ON postings.entry = ledger_entries.id
               AND postings.account = 'DEPOSIT_LIABILITY'
             WHERE ledger_entries.household = ?1 AND ledger_entries.booking IS NOT NULL
             GROUP BY ledger_entries.booking
        ), shown (booking) AS (
            SELECT booking
              FROM reservations
             WHERE household = ?1 AND state IN ('REQUESTED', 'WAITLISTED', 'CONFIRMED', 'CHECKED_IN')
             UNION
            SELECT booking FROM money WHERE held <> 0
        )
        SELECT bookings.id, bookings.number,
               (SELECT group_concat(name, ', ')
                  FROM (SELECT DISTINCT pets.name
                          FROM reservations
                          JOIN pets ON pets.id = reservations.pet
                         WHERE reservations.booking = bookings.id
                         ORDER BY pets.name)),
               min(reservations.arrives_on), max(reservations.leaves_on),
               max(reservations.state IN ('REQUESTED', 'WAITLISTED', 'CONFIRMED', 'CHECKED_IN')),
               bookings.deposit_due, coalesce(money.held, 0)
          FROM shown
          JOIN bookings ON bookings.id = shown.booking
          JOIN reservations ON reservations.booking = bookings.id
          LEFT JOIN money ON money.booking = bookings.id
         GROUP BY bookings.id
         ORDER BY 6 DESC, 4, bookings.id
    )sql",
                                        household);
}

} // namespace desk
