#pragma once

#include "core/base/clock.h"
#include "core/db/record.h"
#include "core/store/by.h"

#include <QList>

namespace desk {

namespace db {
class Database;
}

/// What waits for the hub of one kind.
struct QueueState
{
    Priority priority = Priority::Later;
    qint64 count = 0;
    Instant oldest{}; ///< when the first of them was made

    bool operator==(const QueueState &) const = default;
};

namespace outbox {

/// What waits, the most urgent first; kinds of which nothing waits are not in it.
QList<QueueState> queueStates(db::Database &database);

} // namespace outbox
} // namespace desk
