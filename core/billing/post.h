#pragma once

#include "core/billing/ledger.h"
#include "core/store/writer.h"

namespace desk {

/// One side of an entry to post: debit positive, credit negative.
struct Side
{
    Account account{};
    QString owner;
    Money amount;
    std::optional<InvoiceId> invoice = {};
};

/// What happened, with the sides that must sum to nothing.
struct EntryToPost
{
    EntryKind kind{};
    std::optional<HouseholdId> household = {};
    std::optional<BookingId> booking = {};
    std::optional<InvoiceId> invoice = {};
    std::optional<ReceiptId> receipt = {};
    std::optional<LedgerEntryId> reverses = {};
    std::optional<TillSessionId> tillSession = {};
    QString reason = {};
    QList<Side> sides;
    /// The row from which it follows: two desks that write that row, under one id, post it once.
    std::optional<IdBytes> follows = {};
};

/// The only way into the ledger. Sides of nothing are left out; an entry without sides is none.
/// That the sides balance is a promise of the caller: one that is broken ends the program.
std::optional<LedgerEntryId> post(Writer &writer, const EntryToPost &entry);

/// The sides of an earlier entry, turned around.
QList<Side> reversed(db::Database &database, LedgerEntryId entry);

/// What a family owes for a bill. A walk-in has no name.
Side receivable(const std::optional<HouseholdId> &household, InvoiceId invoice, Money amount);
/// What a family paid in advance for a booking, and is not used up.
Side depositLiability(BookingId booking, Money amount);
/// What the resort owes a family.
Side storeCredit(HouseholdId household, Money amount);
/// The drawer of a till session.
Side cashIn(TillSessionId session, Money amount);

} // namespace desk
