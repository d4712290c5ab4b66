#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/base/refusal.h"

namespace desk {

class Store;

namespace generate {

/// Makes up families until a made-up resort has so many customers: people, phones, pets and what is
/// known of them, without stays. Refuses Cancelled; then there are fewer, and nobody finds them.
Result<> crowd(Store &store,
               qint64 customers,
               ManualClock &clock,
               Random &random,
               const Progress &progress = {});

} // namespace generate
} // namespace desk
