#pragma once

#include "core/staff/permission.h"
#include "core/staff/staff.h"
#include "core/store/store.h"

namespace desk {

/// Somebody taps a tile and types a PIN.
struct SignIn
{
    StaffId staff;
    QString pin;
};

/// Checks a PIN on the store's thread. Three steps, each its own: the try is counted and committed,
/// the PIN is checked, a right one clears the count. Returns who it is. Refuses: Unknown (nobody
/// like that works here), PinNotChosen, PinLocked (`until`), WrongPin (`left`: tries before the
/// lock).
Result<Staff> signIn(Store &store, const SignIn &attempt);

/// Somebody else types a PIN to allow one thing that the one at the desk may not do alone.
struct Approve
{
    StaffId approver;
    QString pin;
    Permission permission{};
    QString reason;
};

/// Returns `by` with the approver, the reason and an action of its own, for one command. Refuses:
/// what signIn refuses, NotPermitted (`permission`), Missing, TooLong or CardNumberTyped
/// (`reason`).
Result<By> approve(Store &store, const By &by, const Approve &approval);

} // namespace desk
