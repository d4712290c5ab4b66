#pragma once

#include "core/store/replica.h"

namespace desk::ctl {

/// Where the key of a demonstration resort lies: replica.key in its folder.
QString keyFileIn(const QString &folder);

/// What stands against working with a folder that has no key file.
Refusals keyMissing(const QString &folder);

/// The clock and the dice of a program that is used for real.
const Clock &systemClock();
Random &systemRandom();

/// The resort of a folder, opened as the desk would. Refuses what Replica::open refuses;
/// ReplicaUnreadable (`folder`) when no resort is there, and keyMissing().
Result<Replica> openFolder(const QString &folder, const Clock &clock = systemClock());

} // namespace desk::ctl
