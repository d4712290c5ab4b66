#include "core/reports/sales.h"

#include "core/db/select.h"

#include <algorithm>

namespace desk {

// What a line was charged for is the service of the rate that its first step names, also when the
// stay was changed since. A line of a credit note has no steps: it is what it corrects.
QList<SoldOf> soldOn(db::Database &database, const QList<InvoiceId> &bills)
{
    QList<SoldOf> sold = database.all<SoldOf>(R"sql(
        SELECT CASE WHEN invoice_lines.kind NOT IN ('LODGING', 'ADDITIONAL_PET', 'OTHER')
                    THEN invoice_lines.kind
                    ELSE coalesce(
                        (SELECT services.kind
                           FROM price_steps
                           JOIN rates ON rates.id = unhex(replace(price_steps.rule, '-', ''))
                           JOIN services ON services.id = rates.service
                          WHERE price_steps.invoice_line
                                    = coalesce(invoice_lines.corrects, invoice_lines.id)
                            AND price_steps.kind = 'BASE'
                          LIMIT 1),
                        (SELECT services.kind
                           FROM reservations
                           JOIN services ON services.id = reservations.service
                          WHERE reservations.id = invoice_lines.reservation),
                        'OTHER')
               END AS category,
               SUM(invoice_lines.quantity), SUM(invoice_lines.amount),
               SUM(invoice_lines.discount), SUM(invoice_lines.tax)
          FROM json_each(?) AS bills
          JOIN invoice_lines ON invoice_lines.invoice = unhex(bills.value)
         WHERE invoice_lines.kind <> 'DISCOUNT' AND invoice_lines.removed_at IS NULL
         GROUP BY category
    )sql",
                                              db::jsonOfIds(bills));
    std::ranges::sort(sold, {}, &SoldOf::category);
    return sold;
}

} // namespace desk
