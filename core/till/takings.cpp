#include "core/till/takings.h"

#include "core/db/database.h"

namespace desk {

QList<TenderSum> takingsOf(db::Database &database, TillSessionId session)
{
    return database.all<TenderSum>(R"sql(
        SELECT tenders.kind, COUNT(*),
               SUM(MAX(tenders.amount, 0)), SUM(MIN(tenders.amount, 0)), SUM(tenders.tip)
          FROM receipts JOIN tenders ON tenders.receipt = receipts.id
         WHERE receipts.till_session = ?
         GROUP BY tenders.kind
         ORDER BY tenders.kind
    )sql",
                                   session);
}

} // namespace desk
