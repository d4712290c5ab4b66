#include "core/households/family_bills.h"

#include "core/db/select.h"

#include <QHash>

#include <algorithm>

namespace desk {

namespace {

struct Owed
{
    InvoiceId invoice;
    Money amount;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"invoice", &Owed::invoice}, Field{"amount", &Owed::amount});
    }
};

QHash<InvoiceId, Money> owedOn(db::Database &database, const QList<Invoice> &invoices)
{
    QList<InvoiceId> ids;
    for (const Invoice &invoice : invoices)
        ids += invoice.id;
    QHash<InvoiceId, Money> owed;
    for (const Owed &row : database.all<Owed>(R"sql(
             SELECT invoice, sum(amount)
               FROM postings
              WHERE invoice IN (SELECT unhex(value) FROM json_each(?)) AND account = 'AR'
              GROUP BY invoice
         )sql",
                                              db::jsonOfIds(ids)))
        owed.insert(row.invoice, row.amount);
    return owed;
}

} // namespace

QList<FamilyBill> familyBills(db::Database &database, const HouseholdId &household, int limit)
{
    const auto invoices = db::select<Invoice>(database,
                                              R"sql(
         WHERE household = ? AND discarded_at IS NULL
         ORDER BY created_at DESC, id DESC
         LIMIT ?
    )sql",
                                              household,
                                              limit);
    const QHash<InvoiceId, Money> owed = owedOn(database, invoices);
    QList<FamilyBill> bills;
    for (const Invoice &invoice : invoices)
        bills += {.invoice = invoice.id,
                  .receipt = std::nullopt,
                  .invoiceKind = invoice.kind,
                  .number = invoice.number,
                  .day = invoice.businessDate,
                  .total = invoice.total,
                  .outstanding = owed.value(invoice.id, Money::minor(0, database.currency())),
                  .voided = invoice.voidedAt.has_value()};
    const auto receipts = db::select<Receipt>(
        database, "WHERE household = ? ORDER BY at DESC, id DESC LIMIT ?", household, limit);
    for (const Receipt &receipt : receipts)
        bills += {.invoice = receipt.invoice,
                  .receipt = receipt.id,
                  .receiptKind = receipt.kind,
                  .number = receipt.number,
                  .day = receipt.businessDate,
                  .total = receipt.total,
                  .outstanding = Money::minor(0, database.currency())};
    std::stable_sort(bills.begin(), bills.end(), [](const FamilyBill &a, const FamilyBill &b) {
        return a.day > b.day;
    });
    return bills;
}

} // namespace desk
