#pragma once

#include "core/billing/invoice.h"
#include "core/billing/tender.h"

namespace desk {

namespace db {
class Database;
}

/// A bill or a receipt as the page of a family lists it.
struct FamilyBill
{
    std::optional<InvoiceId> invoice; ///< of a receipt: the bill it is for
    std::optional<ReceiptId> receipt; ///< none: the line is a bill
    InvoiceKind invoiceKind = InvoiceKind::Stay;
    ReceiptKind receiptKind{};
    QString number; ///< empty: a draft
    QDate day;
    Money total;
    Money outstanding; ///< of a bill
    bool voided = false;

    bool operator==(const FamilyBill &) const = default;
};

/// Bills and receipts of a family, the newest first, no more than `limit` of each; drafts that were
/// thrown away are left out.
QList<FamilyBill> familyBills(db::Database &database, const HouseholdId &household, int limit);

} // namespace desk
