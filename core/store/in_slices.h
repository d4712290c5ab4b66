#pragma once

#include "core/store/confirmed_digest.h"
#include "core/store/spool.h"
#include "core/store/store.h"

#include <functional>
#include <optional>

namespace desk {

/// Posts work to the store's thread.
using StoreAccess = std::function<void(std::function<void(Store &)>)>;

// What takes long is posted a slice at a time, so that a person's command gets between any two of
// them. `done` is called in the store's thread.

/// Keeps rows in the spool; `isFirst`: what it holds is of an attempt that came to nothing.
void keepInSlices(const StoreAccess &store,
                  const QList<ConfirmedRow> &rows,
                  bool isFirst,
                  bool isWhole,
                  const std::function<void(bool isDone)> &done);

/// Prepares what is in the spool, publishes it as one transaction, and empties the spool.
void publishInSlices(const StoreAccess &store,
                     const Checkpoint &checkpoint,
                     const std::function<void(Store &, bool isDone)> &done);

/// Counts what is confirmed; nothing when that can't be read.
void countInSlices(const StoreAccess &store,
                   const std::function<void(const std::optional<ConfirmedDigest> &)> &done);

} // namespace desk
