#pragma once

#include "core/store/merge/columns.h"

namespace desk::merge {

/// A change of a pet's place in a course. Who was promised one keeps it though another desk had put
/// the pet on the waiting list; who left has left, unless somebody decided otherwise later. Two
/// that enrol the same pet do it once, and the first bill stands.
MergedColumns mergeEnrolment(const TableShape &shape,
                             const QJsonObject &row,
                             const Marks &marks,
                             const Claim &claim,
                             const QJsonObject &change);

/// What was noted of a pet at a session. Who was seen was there, whatever another desk noted and
/// whenever; who was excused had called. Two that note the same note it once.
MergedColumns mergeAttendance(const TableShape &shape,
                              const QJsonObject &row,
                              const Marks &marks,
                              const Claim &claim,
                              const QJsonObject &change);

} // namespace desk::merge
