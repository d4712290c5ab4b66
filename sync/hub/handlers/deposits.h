#pragma once

#include "sync/hub/tenant_store.h"

#include <QJsonArray>

namespace desk::hub {

/// Looks whether the deposits that these rows use are there: two desks that were cut apart may each
/// have settled one, or one used it for a bill. Money that changed hands did so; what the resort
/// kept of a deposit beyond what was left of it is taken back, by an entry of its own. Returns
/// clashes: "deposit_counted_once", where that was enough, and "deposit_overdrawn", where the
/// family has had too much; "over" is how much.
QJsonArray countDepositsOnce(Push &push,
                             const QList<merge::RowWrite> &writes,
                             const Stamp &stamp,
                             int writer);

} // namespace desk::hub
