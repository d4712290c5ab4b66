#include "core/reports/invoice_document.h"

#include "core/db/select.h"

namespace desk {

namespace {

QList<InvoiceStay> staysOf(db::Database &database, InvoiceId invoice)
{
    return database.all<InvoiceStay>(R"sql(
        SELECT reservations.id, pets.name, services.name,
               COALESCE((SELECT unit_kinds.name
                           FROM segments JOIN units ON units.id = segments.unit
                           JOIN unit_kinds ON unit_kinds.id = units.kind
                          WHERE segments.reservation = reservations.id
                          ORDER BY segments.released_at IS NOT NULL, segments.starts_at
                          LIMIT 1), ''),
               reservations.arrives_on, reservations.leaves_on
          FROM reservations
          JOIN pets ON pets.id = reservations.pet
          JOIN services ON services.id = reservations.service
         WHERE reservations.id IN (SELECT reservation FROM invoice_lines
                                    WHERE invoice = ? AND reservation IS NOT NULL)
         ORDER BY reservations.arrives_on, pets.name, reservations.id
    )sql",
                                     invoice);
}

QList<InvoicePayment> paymentsOf(db::Database &database, InvoiceId invoice)
{
    return database.all<InvoicePayment>(R"sql(
        SELECT receipts.number, receipts.business_date, tenders.kind, tenders.last_four, tenders.amount
          FROM receipts JOIN tenders ON tenders.receipt = receipts.id
         WHERE receipts.invoice = ?
         ORDER BY receipts.at, receipts.id, tenders.position
    )sql",
                                        invoice);
}

} // namespace

Result<InvoiceDocument> invoiceDocument(db::Database &database,
                                        InvoiceId id,
                                        const Printing &printing)
{
    const std::optional<Bill> bill = billOf(database, id);
    if (!bill)
        return refuse(Reason::Unknown);
    const Invoice &invoice = bill->invoice;
    InvoiceDocument document{.head = documentHead(database, printing),
                             .bill = *bill,
                             .stays = staysOf(database, id),
                             .payments = paymentsOf(database, id)};
    if (invoice.household)
        document.addressee = addresseeOf(database, *invoice.household);
    if (invoice.booking)
        document.bookingNumber = database.value<QString>(
            "SELECT COALESCE((SELECT number FROM bookings WHERE id = ?), '')", *invoice.booking);
    if (invoice.corrects)
        document.corrects = database.value<QString>(
            "SELECT COALESCE((SELECT number FROM invoices WHERE id = ?), '')", *invoice.corrects);
    return document;
}

} // namespace desk
