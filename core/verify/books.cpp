#include "core/verify/books.h"

#include "core/till/close_till.h"
#include "core/verify/prices.h"
#include "core/verify/rule.h"

using namespace Qt::Literals;

namespace desk::verify {

namespace {

constexpr Rule rulesOfTheBooks[] = {
    {"ledger.entry_unbalanced", R"sql(
        SELECT lower(hex(entry)) || ' ' || sum(amount)
          FROM postings
         GROUP BY entry
        HAVING sum(amount) <> 0
    )sql"},
    {"ledger.entry_without_sides", R"sql(
        SELECT lower(hex(id))
          FROM ledger_entries
         WHERE (SELECT count(*) FROM postings WHERE postings.entry = ledger_entries.id) < 2
    )sql"},
    {"ledger.receivable_of_nobody", R"sql(
        SELECT lower(hex(id))
          FROM postings
         WHERE account = 'AR' AND invoice IS NULL
    )sql"},
    {"ledger.receivable_of_another_family", R"sql(
        SELECT lower(hex(postings.id))
          FROM postings JOIN invoices ON invoices.id = postings.invoice
         WHERE postings.account = 'AR'
           AND replace(postings.owner, '-', '') <> lower(hex(coalesce(invoices.household, '')))
    )sql"},
    {"ledger.negative_store_credit", R"sql(
        SELECT owner FROM postings WHERE account = 'STORE_CREDIT' GROUP BY owner HAVING sum(amount) > 0
    )sql"},
    {"ledger.negative_deposit", R"sql(
        SELECT owner FROM postings WHERE account = 'DEPOSIT_LIABILITY' GROUP BY owner HAVING sum(amount) > 0
    )sql"},
    {"credits.overdrawn", R"sql(
        SELECT lower(hex(purchase)) FROM credit_moves GROUP BY purchase HAVING sum(units) < 0
    )sql"},
    {"credits.more_than_sold", R"sql(
        SELECT lower(hex(package_purchases.id))
          FROM package_purchases
         WHERE package_purchases.units < (SELECT sum(units) FROM credit_moves
                                           WHERE purchase = package_purchases.id
                                             AND kind <> 'ADJUST')
    )sql"},
    {"credits.not_worth_what_the_ledger_says", R"sql(
        -- Two desks that both think theirs is the last unit differ by the cents that do not divide.
        WITH unused (purchase, units) AS (
            SELECT purchase, sum(units)
              FROM credit_moves
             WHERE kind NOT IN ('HOLD', 'RELEASE')
             GROUP BY purchase
        )
        SELECT lower(hex(package_purchases.id))
          FROM unused JOIN package_purchases ON package_purchases.id = unused.purchase
         WHERE package_purchases.units <= abs(
                   CASE WHEN unused.units <= 0
                        THEN unused.units * (worth / package_purchases.units)
                        ELSE worth - (package_purchases.units - unused.units)
                                         * (worth / package_purchases.units)
                   END
                   + (SELECT coalesce(sum(postings.amount), 0)
                        FROM postings
                       WHERE postings.account = 'PACKAGE_LIABILITY'
                         AND unhex(postings.owner, '-') = package_purchases.id))
    )sql"},
    {"invoice.not_the_sum_of_its_lines", R"sql(
        SELECT invoices.number || ' ' || lower(hex(invoices.id))
          FROM invoices
         WHERE invoices.subtotal <> (SELECT coalesce(sum(amount), 0) FROM invoice_lines
                                      WHERE invoice = invoices.id AND removed_at IS NULL)
            OR invoices.tax <> (SELECT coalesce(sum(tax), 0) FROM invoice_lines
                                 WHERE invoice = invoices.id AND removed_at IS NULL)
            OR invoices.total NOT IN (invoices.subtotal, invoices.subtotal + invoices.tax)
    )sql"},
    {"invoice.not_the_sum_of_its_taxes", R"sql(
        SELECT invoices.number || ' ' || lower(hex(invoices.id))
          FROM invoices
         WHERE invoices.issued_at IS NOT NULL
           AND invoices.tax <> (SELECT coalesce(sum(amount), 0) FROM invoice_taxes
                                 WHERE invoice = invoices.id AND removed_at IS NULL)
    )sql"},
    {"invoice.line_removed_after_issue", R"sql(
        SELECT DISTINCT invoices.number
          FROM invoices JOIN invoice_lines ON invoice_lines.invoice = invoices.id
         WHERE invoice_lines.removed_at > invoices.issued_at
    )sql"},
    {"invoice.not_in_the_ledger", R"sql(
        SELECT invoices.number
          FROM invoices
         WHERE invoices.issued_at IS NOT NULL
           AND invoices.total <> (
                SELECT coalesce(sum(postings.amount), 0)
                  FROM postings JOIN ledger_entries ON ledger_entries.id = postings.entry
                 WHERE postings.invoice = invoices.id AND postings.account = 'AR'
                   AND ledger_entries.kind IN ('INVOICE_ISSUED', 'CREDIT_NOTE')
                   AND ledger_entries.invoice = invoices.id)
    )sql"},
    {"invoice.in_the_ledger_as_a_draft", R"sql(
        SELECT DISTINCT lower(hex(invoices.id))
          FROM invoices JOIN postings ON postings.invoice = invoices.id
         WHERE invoices.issued_at IS NULL
    )sql"},
    {"invoice.void_and_owed", R"sql(
        SELECT invoices.number
          FROM invoices
         WHERE (invoices.voided_at IS NOT NULL OR invoices.written_off_at IS NOT NULL)
           AND 0 <> (SELECT coalesce(sum(amount), 0) FROM postings
                      WHERE invoice = invoices.id AND account = 'AR')
    )sql"},
    {"invoice.overpaid", R"sql(
        SELECT invoices.number
          FROM invoices
         WHERE invoices.kind <> 'CREDIT_NOTE'
           AND 0 > (SELECT coalesce(sum(amount), 0) FROM postings
                     WHERE invoice = invoices.id AND account = 'AR')
    )sql"},
    {"invoice.stay_billed_twice", R"sql(
        SELECT group_concat(DISTINCT invoices.number)
          FROM invoice_lines JOIN invoices ON invoices.id = invoice_lines.invoice
         WHERE invoice_lines.kind = 'LODGING' AND invoice_lines.reservation IS NOT NULL
           AND invoice_lines.removed_at IS NULL
           AND invoices.kind = 'STAY'
           AND invoices.issued_at IS NOT NULL AND invoices.voided_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM invoices AS notes WHERE notes.corrects = invoices.id)
         GROUP BY invoice_lines.reservation
        HAVING count(DISTINCT invoices.id) > 1
    )sql"},
    {"invoice.number_twice", R"sql(
        SELECT number FROM invoices WHERE number <> '' GROUP BY number HAVING count(*) > 1
    )sql"},
    {"invoice.number_missing", R"sql(
        -- A bill that two desks issued has one number; the card of the other tells of what it printed.
        WITH given (number) AS (
            SELECT number FROM invoices WHERE number <> ''
             UNION
            SELECT clash.value ->> 'other_number'
              FROM conflict_cards, json_each(conflict_cards.detail, '$.clashes') AS clash
             WHERE clash.value ->> 'other_number' <> '')
        SELECT substr(number, 1, length(number) - 6)
          FROM given
         GROUP BY substr(number, 1, length(number) - 6)
        HAVING count(*) <> max(CAST(substr(number, -6) AS INTEGER))
    )sql"},
    {"receipt.not_the_sum_of_its_tenders", R"sql(
        SELECT receipts.number
          FROM receipts
         WHERE receipts.total <> (SELECT coalesce(sum(amount), 0) FROM tenders
                                   WHERE receipt = receipts.id)
    )sql"},
    {"receipt.tips_not_in_the_ledger", R"sql(
        SELECT receipts.number
          FROM receipts
         WHERE (SELECT coalesce(sum(tip), 0) FROM tenders WHERE receipt = receipts.id)
               <> (SELECT -coalesce(sum(postings.amount), 0)
                     FROM ledger_entries JOIN postings ON postings.entry = ledger_entries.id
                    WHERE ledger_entries.receipt = receipts.id AND postings.account = 'TIPS_PAYABLE')
    )sql"},
    {"receipt.number_twice", R"sql(
        SELECT number FROM receipts GROUP BY number HAVING count(*) > 1
    )sql"},
    {"receipt.number_missing", R"sql(
        SELECT substr(number, 1, length(number) - 6)
          FROM receipts
         GROUP BY substr(number, 1, length(number) - 6)
        HAVING count(*) <> max(CAST(substr(number, -6) AS INTEGER))
    )sql"},
    {"booking.number_twice", R"sql(
        SELECT number FROM bookings WHERE number <> '' GROUP BY number HAVING count(*) > 1
    )sql"},
    {"till.z_number_missing", R"sql(
        SELECT lower(hex(till))
          FROM till_sessions
         WHERE z_number IS NOT NULL
         GROUP BY till
        HAVING count(*) <> max(z_number) OR min(z_number) <> 1
            OR count(DISTINCT z_number) <> count(*)
    )sql"},
    {"till.open_twice", R"sql(
        SELECT lower(hex(till))
          FROM till_sessions
         WHERE state IN ('OPEN', 'COUNTING')
         GROUP BY till
        HAVING count(*) > 1
    )sql"},
};

} // namespace

QList<Finding> brokenBooks(db::Database &database, const Progress &progress)
{
    QList<Finding> found = brokenRules(database, rulesOfTheBooks, progress);
    found += brokenPrices(database);
    for (const int number : brokenZs(database))
        found += Finding{u"till.z_chain_broken"_s, QString::number(number)};
    return found;
}

} // namespace desk::verify
