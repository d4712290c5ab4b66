#pragma once

#include "core/store/merge/columns.h"

namespace desk::merge {

/// A change of an appointment. Group by group, as columns are; but a pet that came, was groomed or
/// left did so, whatever was decided about its appointment and whenever: facts beat plans, and of
/// two facts the further one stands. A bill that stands on it stays.
MergedColumns mergeAppointment(const TableShape &shape,
                               const QJsonObject &row,
                               const Marks &marks,
                               const Claim &claim,
                               const QJsonObject &change);

} // namespace desk::merge
