#pragma once

#include "core/base/ids.h"

#include <functional>

namespace desk::db {
class Database;
}

namespace desk::hub {

/// Where the rows of snapshots are read.
class SnapshotSource
{
public:
    virtual ~SnapshotSource() = default;

    /// Calls back with a file, or something like one, in which all rows of a resort stand as they
    /// were at one moment, with the epoch and the head of that moment in hub_tenant; others write
    /// meanwhile. False, without a call, when the resort is not kept here. Throws db::Error.
    virtual bool atOneMoment(const ResortId &tenant,
                             const std::function<void(db::Database &)> &use) = 0;
};

} // namespace desk::hub
