#pragma once

#include "core/billing/receipt.h"

namespace desk {

/// To whom, and for what, money goes back.
struct GiveBackFor
{
    std::optional<HouseholdId> household = {};
    std::optional<BookingId> booking = {};
    std::optional<InvoiceId> invoice = {};
};

/// Money that went back: its receipt, and the ledger's sides of it.
struct GivenBack
{
    std::optional<ReceiptId> receipt;
    std::optional<TillSessionId> tillSession;
    QList<Side> sides;
};

/// Gives money back by one tender, on a receipt of its own. The caller posts the sides with what
/// they are for. Needs Permission::Refund. Refuses: TillClosed, TillCounting, OutOfRange (store
/// credit for a walk-in, or a deposit), CardReferenceMissing, CheckNumberMissing.
Result<GivenBack> giveBack(Writer &writer,
                           const GiveBackFor &what,
                           Money amount,
                           const TenderToTake &to);

/// The same as store credit, which needs no drawer and no permission of its own.
GivenBack giveBackAsCredit(Writer &writer, const GiveBackFor &what, Money amount);

} // namespace desk
