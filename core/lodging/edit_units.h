#pragma once

#include "core/lodging/unit.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

// Rooms. Adding, editing and archiving refuse: NotPermitted or ApprovalNeeded (EDIT_RULES).

/// A new room, as a form holds it; id and location are given here.
struct AddUnit
{
    Unit unit;

    static constexpr Intent intent{"unit.add", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Missing, TooLong, CardNumberTyped, AlreadyTaken (`what`), Unknown (`area`, `kind`),
/// OutOfRange (`maxPets`, `maxWeightGrams`, `turnoverMinutes`).
[[nodiscard]] Result<UnitId> carryOut(Writer &writer, const AddUnit &command);

struct EditUnit
{
    Opened<Unit> opened;
    Unit edited;

    static constexpr Intent intent{"unit.edit", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: as AddUnit; HasFutureStay (`species`, `maxWeightGrams`, `maxPets`, `occupancy`,
/// `turnoverMinutes`: who is in it or booked into it would not be let in any more).
[[nodiscard]] Result<> carryOut(Writer &writer, const EditUnit &command);

struct ArchiveUnit
{
    UnitId unit;

    static constexpr Intent intent{"unit.archive", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown, HasFutureStay.
[[nodiscard]] Result<> carryOut(Writer &writer, const ArchiveUnit &command);

/// The room is clean now, or is not.
struct SetCleanliness
{
    UnitId unit;
    Cleanliness cleanliness = Cleanliness::Clean;

    static constexpr Intent intent{"unit.set_cleanliness", 1, Priority::Now};
    QJsonObject meant() const;
};

/// Refuses: Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const SetCleanliness &command);

} // namespace desk
