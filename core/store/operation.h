#pragma once

#include "core/base/stamp.h"
#include "core/db/record.h"
#include "core/store/by.h"

#include <QJsonObject>
#include <QList>

namespace desk {

namespace db {
class Database;
}

/// What an operation did to one row: the columns that changed, and the commit of the hub that the
/// change was based on.
struct Effect
{
    QByteArray table;
    IdBytes id{};
    /// `_seq` of the row as it was seen, for a part of a stay or a bill that of the whole; 0 when
    /// the hub does not know it.
    qint64 base = 0;
    QJsonObject columns; ///< those that changed, with the rest of their column groups
};

/// A stored operation as it waits for the hub; what is stored is what will be sent.
struct QueuedOperation
{
    qint64 sequence = 0; ///< dense per device and incarnation, from 1
    QString command;
    int version = 0;
    int priority = 0;
    QByteArray stamp;
    std::optional<StaffId> staff;
    ActionId action;
    QByteArray body; ///< canonical JSON
    QByteArray hash; ///< the first 8 bytes of SHA-256(body)
    /// The commit that the hub took it as, before it was put back to a backup and lost it.
    std::optional<qint64> former = {};

    bool operator==(const QueuedOperation &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"op_seq", &QueuedOperation::sequence},
                            Field{"cmd", &QueuedOperation::command},
                            Field{"cmd_ver", &QueuedOperation::version},
                            Field{"prio", &QueuedOperation::priority},
                            Field{"hlc", &QueuedOperation::stamp},
                            Field{"staff_id", &QueuedOperation::staff},
                            Field{"action_id", &QueuedOperation::action},
                            Field{"body", &QueuedOperation::body},
                            Field{"hash", &QueuedOperation::hash},
                            Field{"commit_seq", &QueuedOperation::former});
    }
};

/// `{action, by, cmd, effects, meant, ver}`, canonical.
QByteArray operationBody(const Intent &intent,
                         const QJsonObject &meant,
                         const By &by,
                         const QList<Effect> &effects);

/// The effects that a canonical body carries. Throws db::Error for a body that carries none, or
/// anything else in their place.
QList<Effect> effectsIn(const QByteArray &body);

QByteArray operationHash(const QByteArray &body);

namespace outbox {

void append(db::Database &database,
            const QueuedOperation &operation,
            const QList<Effect> &effects,
            Instant now);

/// Waiting operations after `sequence`, in order.
QList<QueuedOperation> waiting(db::Database &database, qint64 after, qint64 limit);
qint64 waitingCount(db::Database &database);

/// The sequence of the last operation before those that wait.
qint64 lastSettled(db::Database &database);

} // namespace outbox
} // namespace desk
