#pragma once

#include "core/billing/invoice.h"
#include "core/billing/post.h"
#include "core/billing/settle.h"
#include "core/till/till_session.h"

namespace desk {

/// What a receipt is about.
struct ReceiptToWrite
{
    ReceiptKind kind{};
    std::optional<HouseholdId> household = {};
    std::optional<InvoiceId> invoice = {};
    std::optional<BookingId> booking = {};
    std::optional<TillSessionId> tillSession = {};
    std::optional<ReceiptId> reverses = {};
    Money total;
};

/// Numbers and writes a receipt.
Receipt putReceipt(Writer &writer, const ReceiptToWrite &receipt);

/// Writes the tenders of a receipt.
void putTenders(Writer &writer, const Receipt &receipt, const QList<SettledTender> &tenders);

/// The ledger's sides of tenders that were taken for a receipt: the money that came, the tips, the
/// rounding of cash. What it pays for is up to the caller.
QList<Side> sidesOf(const Receipt &receipt, const QList<SettledTender> &tenders);

/// The ledger's account of a kind of tender, for this receipt.
Side tenderSide(TenderKind kind, const Receipt &receipt, Money amount);

/// Whether a family has the store credit, and a booking the deposit, that tenders spend. Refuses:
/// CreditTooSmall.
Result<> checkCredit(db::Database &database,
                     const std::optional<HouseholdId> &household,
                     const std::optional<BookingId> &booking,
                     const QList<TenderToTake> &tenders);

QList<Tender> tendersOf(db::Database &database, ReceiptId receipt);

} // namespace desk
