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

/// Something that was done here and waits for the hub.
struct QueuedChange
{
    qint64 sequence = 0; ///< as this desk counts
    QString command;
    Instant made{};
    QString staff; ///< their name; empty when nobody was signed in

    bool operator==(const QueuedChange &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"op_seq", &QueuedChange::sequence},
                            Field{"cmd", &QueuedChange::command},
                            Field{"created_ms", &QueuedChange::made},
                            Field{"name", &QueuedChange::staff});
    }
};

namespace outbox {

/// What waits, the most urgent first; kinds of which nothing waits are not in it.
QList<QueueState> queueStates(db::Database &database);

/// At most so many of what waits, in the order in which it goes.
QList<QueuedChange> queuedChanges(db::Database &database, qint64 most);

} // namespace outbox
} // namespace desk
