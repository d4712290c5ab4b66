#pragma once

#include "core/care/task.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

/// How a meal or a dose went; or, without a task, care that nobody had planned.
struct LogCare
{
    ReservationId reservation;
    std::optional<CareTaskId> task;
    CareOutcome outcome = CareOutcome::Given;
    std::optional<int> eatenQuarters; ///< 0 to 4
    QString note;
    std::optional<CareLogId> corrects; ///< an earlier entry that was wrong

    static constexpr Intent intent{"care.log", 1, Priority::Now};
    QJsonObject meant() const;
};

/// Refuses: Unknown (`reservation`, `task`, `corrects`), NotYetArrived, OutOfRange
/// (`eatenQuarters`), TooLong, CardNumberTyped, AlreadyTaken (`task`: it was logged by `what`
/// already; correct that entry), Changed (`corrects`: that entry was corrected already).
[[nodiscard]] Result<CareLogId> carryOut(Writer &writer, const LogCare &command);

} // namespace desk
