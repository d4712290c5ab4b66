#pragma once

#include "core/db/database.h"
#include "sync/hub/directory.h"

namespace desk::hub {

/// A directory that also has the keys of what the hub keeps of resorts in files.
class KeyedDirectory : public Directory
{
public:
    /// Nothing when the hub keeps no such resort. Throws db::Error.
    virtual std::optional<db::Key> keyOf(const ResortId &tenant) = 0;
};

} // namespace desk::hub
