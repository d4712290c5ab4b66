#pragma once

#include "core/store/writer.h"

#include <QJsonObject>
#include <QList>

namespace desk {

// What was done by mistake, within 24 hours. All of these refuse: Missing, Unknown, WrongState,
// UndoTooLate, and what stands against the stay as it would be again (UnitTaken, UnitBlocked,
// PetAlreadyBooked).

/// A cancelled stay is a wish again, and firm at once if it was.
struct UndoCancel
{
    QList<ReservationId> reservations;

    static constexpr Intent intent{"stay.undo_cancel", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses also: DepositMissing, when it went back meanwhile.
[[nodiscard]] Result<> carryOut(Writer &writer, const UndoCancel &command);

/// They came after all.
struct UndoNoShow
{
    QList<ReservationId> reservations;

    static constexpr Intent intent{"stay.undo_no_show", 1, Priority::Soon};
    QJsonObject meant() const;
};
[[nodiscard]] Result<> carryOut(Writer &writer, const UndoNoShow &command);

/// The pet is not here. What was noted at the check-in stays to be read, and counts no more. Who
/// walked in is not expected either: that stay is cancelled.
struct UndoCheckIn
{
    QList<ReservationId> reservations;

    static constexpr Intent intent{"stay.undo_check_in", 1, Priority::Now};
    QJsonObject meant() const;
};

/// Refuses also: UndoBlocked (care was logged).
[[nodiscard]] Result<> carryOut(Writer &writer, const UndoCheckIn &command);

/// The pets are still here, in rooms that need no cleaning. Needs UNDO_CHECK_OUT. Their bill is
/// taken back with a credit note; what was paid for it becomes store credit.
struct UndoCheckOut
{
    QList<ReservationId> reservations;

    static constexpr Intent intent{"stay.undo_check_out", 1, Priority::Now};
    QJsonObject meant() const;
};

/// Refuses also: NotPermitted, ApprovalNeeded, PetElsewhere, UndoBlocked (another pet left on the
/// same bill: undo them together).
[[nodiscard]] Result<> carryOut(Writer &writer, const UndoCheckOut &command);

} // namespace desk
