#pragma once

#include "core/base/refusal.h"
#include "core/packages/credits.h"
#include "core/reports/bill.h"
#include "core/reports/document_head.h"

namespace desk {

/// What is handed over after money changed hands: 80 mm wide.
struct ReceiptDocument
{
    DocumentHead head;
    Receipt receipt;
    QString cashier;
    QString till;
    QString family;           ///< empty: a walk-in
    std::optional<Bill> bill; ///< none: a deposit
    QString bookingNumber;
    QString reverses; ///< the number of the receipt that this one takes back
    QList<Tender> tenders;
    Money storeCredit;              ///< what the family may still spend
    Money depositHeld;              ///< for the booking
    QList<PackageCredits> packages; ///< of the family, of which something is left
    std::optional<QDate> nextArrival;
    bool notSentYet = false; ///< the hub does not know it; its number is final all the same

    bool operator==(const ReceiptDocument &) const = default;
};

/// Refuses: Unknown.
Result<ReceiptDocument> receiptDocument(db::Database &database,
                                        ReceiptId receipt,
                                        const Printing &printing);

} // namespace desk
