#pragma once

#include "core/pricing/rate.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

// All of these refuse: NotPermitted or ApprovalNeeded (EDIT_PRICES), HubDecides.

/// A price where there was none, from a day on.
struct AddRate
{
    Rate rate; ///< without id, version and end

    static constexpr Intent intent{"rate.add", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown (`service`, `unitKind`), AlreadyTaken (`service`: there is a rate for the same
/// room, species and weight), OutOfRange (`amount`, `minWeightGrams`, `maxWeightGrams`; `validFrom`
/// is past), NotADate.
[[nodiscard]] Result<RateId> carryOut(Writer &writer, const AddRate &command);

/// From `changed.validFrom` on it costs something else: the old version ends, and what was priced
/// by it stays.
struct ChangeRate
{
    RateId rate;
    Rate changed;

    static constexpr Intent intent{"rate.change", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: as AddRate, and Unknown, Changed (somebody else has ended it already).
[[nodiscard]] Result<RateId> carryOut(Writer &writer, const ChangeRate &command);

/// From that day on there is no such price.
struct EndRate
{
    RateId rate;
    QDate on;

    static constexpr Intent intent{"rate.end", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown, Changed, NotADate, OutOfRange (`on`).
[[nodiscard]] Result<> carryOut(Writer &writer, const EndRate &command);

} // namespace desk
