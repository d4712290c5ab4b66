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
    qint64 base = 0; ///< `_seq` of the row as it was seen; 0 for a row the hub does not know
    QJsonObject columns;
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

    bool operator==(const QueuedOperation &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return std::tuple{
            Field{"op_seq", &QueuedOperation::sequence},
            Field{"cmd", &QueuedOperation::command},
            Field{"cmd_ver", &QueuedOperation::version},
            Field{"prio", &QueuedOperation::priority},
            Field{"hlc", &QueuedOperation::stamp},
            Field{"staff_id", &QueuedOperation::staff},
            Field{"action_id", &QueuedOperation::action},
            Field{"body", &QueuedOperation::body},
            Field{"hash", &QueuedOperation::hash},
        };
    }
};

/// `{action, by, cmd, effects, meant, ver}`, canonical.
QByteArray operationBody(const Intent &intent,
                         const QJsonObject &meant,
                         const By &by,
                         const QList<Effect> &effects);

QByteArray operationHash(const QByteArray &body);

namespace outbox {

void append(db::Database &database,
            const QueuedOperation &operation,
            const QList<Effect> &effects,
            Instant now);

/// Waiting operations after `sequence`, in order.
QList<QueuedOperation> waiting(db::Database &database, qint64 after, qint64 limit);
qint64 waitingCount(db::Database &database);

} // namespace outbox
} // namespace desk
