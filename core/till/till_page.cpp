#include "core/till/till_page.h"

#include "core/db/database.h"
#include "core/resort/resort.h"
#include "core/staff/staff.h"
#include "core/till/expected.h"
#include "core/till/open_session.h"

namespace desk {

namespace {

QList<TillReceipt> receiptsOf(db::Database &database, TillSessionId session)
{
    return database.all<TillReceipt>(R"sql(
        SELECT receipts.id, receipts.number, receipts.kind, receipts.at, receipts.invoice,
               COALESCE(households.name, ''), COALESCE(staff.name, ''),
               COALESCE(GROUP_CONCAT(DISTINCT tenders.kind), ''),
               receipts.total, COALESCE(SUM(tenders.tip), 0)
          FROM receipts LEFT JOIN tenders ON tenders.receipt = receipts.id
          LEFT JOIN households ON households.id = receipts.household
          LEFT JOIN staff ON staff.id = receipts.staff
         WHERE receipts.till_session = ?
         GROUP BY receipts.id
         ORDER BY receipts.at DESC, receipts.number DESC
    )sql",
                                     session);
}

QList<TillMove> movesOf(db::Database &database, TillSessionId session)
{
    return database.all<TillMove>(R"sql(
        SELECT cash_moves.id, cash_moves.kind, cash_moves.amount, cash_moves.reason, cash_moves.at,
               COALESCE(staff.name, '')
          FROM cash_moves LEFT JOIN staff ON staff.id = cash_moves.staff
         WHERE cash_moves.till_session = ?
         ORDER BY cash_moves.at DESC, cash_moves.id DESC
    )sql",
                                  session);
}

QList<ClosedTill> closedOf(db::Database &database, TillId till)
{
    return database.all<ClosedTill>(R"sql(
        SELECT till_sessions.id, till_sessions.z_number, till_sessions.business_date,
               COALESCE(till_sessions.closed_at, 0), COALESCE(staff.name, ''),
               till_sessions.cash_counted, till_sessions.variance, till_sessions.variance_reason
          FROM till_sessions LEFT JOIN staff ON staff.id = till_sessions.closed_by
         WHERE till_sessions.till = ? AND till_sessions.z_number IS NOT NULL
         ORDER BY till_sessions.z_number DESC
         LIMIT 366
    )sql",
                                    till);
}

} // namespace

TillPage tillPage(db::Database &database, TillId till)
{
    TillPage page{.session = sessionOf(database, till), .earlier = closedOf(database, till)};
    if (const auto found = database.find<Till>(till))
        page.floatTarget = found->floatTarget;
    if (!page.session)
        return page;
    const TillSessionId session = page.session->id;
    if (const auto opener = database.find<Staff>(page.session->openedBy))
        page.openedBy = opener->name;
    page.cashExpected = expectedCash(database, session);
    page.takings = takingsOf(database, session);
    page.receipts = receiptsOf(database, session);
    page.moves = movesOf(database, session);
    return page;
}

TillClosing tillClosing(db::Database &database, TillId till, QDate day)
{
    TillClosing closing{.session = sessionOf(database, till),
                        .heads = headCount(database, day),
                        .stillHere = petsStillHere(database, day)};
    if (!closing.session)
        return closing;
    closing.cashExpected = expectedCash(database, closing.session->id);
    closing.takings = takingsOf(database, closing.session->id);
    return closing;
}

} // namespace desk
