#include "core/till/expected.h"

#include "core/db/database.h"

namespace desk {

Money expectedCash(db::Database &database, TillSessionId session)
{
    return database.value<Money>(R"sql(
        SELECT coalesce(sum(amount), 0) FROM postings WHERE account = 'CASH' AND owner = ?
    )sql",
                                 session.text());
}

Money expectedOf(db::Database &database, TillSessionId session, TenderKind kind)
{
    return database.value<Money>(R"sql(
        SELECT coalesce(sum(tenders.amount + tenders.tip), 0)
          FROM receipts JOIN tenders ON tenders.receipt = receipts.id
         WHERE receipts.till_session = ? AND tenders.kind = ?
    )sql",
                                 session,
                                 kind);
}

Money allowedVariance(Currency currency)
{
    qint64 minor = 5;
    for (int i = 0; i < currency.exponent(); ++i)
        minor *= 10;
    return Money::minor(minor, currency);
}

} // namespace desk
