#pragma once

#include "core/billing/invoice.h"
#include "core/store/writer.h"

namespace desk {

/// Takes back a bill on which nothing was paid: its number stays, its money goes.
struct VoidInvoice
{
    InvoiceId invoice;
    QString reason;

    static constexpr Intent intent{"invoice.void", 1, Priority::Now};
    QJsonObject meant() const;
};

/// On a later business day than that of the bill it needs Permission::VoidInvoice. Refuses:
/// Unknown, InvoiceNotOpen, InvoiceHasPayments, Missing (`reason`).
[[nodiscard]] Result<> carryOut(Writer &writer, const VoidInvoice &command);

/// Gives up what is still owed for a bill.
struct WriteOff
{
    InvoiceId invoice;
    QString reason;

    static constexpr Intent intent{"invoice.write_off", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Needs Permission::WriteOff. Refuses: Unknown, InvoiceNotOpen, NothingToPay, Missing (`reason`).
[[nodiscard]] Result<> carryOut(Writer &writer, const WriteOff &command);

} // namespace desk
