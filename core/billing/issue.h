#pragma once

#include "core/billing/invoice.h"
#include "core/store/writer.h"

namespace desk {

/// Gives a draft its number and puts it in the ledger: from now on its lines stay as they are.
/// Refuses: InvoiceNotOpen.
Result<Invoice> issue(Writer &writer, Invoice invoice);

/// Uses what was paid in advance for the bill's booking, as far as both reach. Answers how much.
Money applyDeposit(Writer &writer, const Invoice &invoice);

} // namespace desk
