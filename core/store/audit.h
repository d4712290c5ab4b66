#pragma once

#include "core/base/progress.h"
#include "core/store/operation.h"

namespace desk {

/// What changed in one row, for the audit: canonical JSON of the changed columns before (empty for
/// a new row) and after.
struct AuditedChange
{
    QByteArray table;
    IdBytes id{};
    QByteArray before;
    QByteArray after;
};

/// One event of the audit log: one hash chain per device and incarnation. The chain covers digests,
/// so that an erasure may empty the values and the chain still holds.
struct AuditEvent
{
    qint64 position = 0; ///< dense from 1
    Instant at{};
    std::optional<StaffId> staff;
    QString role;
    std::optional<StaffId> approver;
    QString reasonDigest; ///< SHA-256 in hexadecimal; the words are among the values
    std::optional<TillId> till;
    QString command;
    ActionId action;
    std::optional<qint64> operation; ///< the sequence of its operation, if it changed rows
    QString valuesDigest;            ///< SHA-256 over meaning, reason and changes, in hexadecimal
    QString previousHash;
    QString hash;

    bool operator==(const AuditEvent &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"position", &AuditEvent::position},
                            Field{"at", &AuditEvent::at},
                            Field{"staff", &AuditEvent::staff},
                            Field{"role", &AuditEvent::role},
                            Field{"approver", &AuditEvent::approver},
                            Field{"reason_digest", &AuditEvent::reasonDigest},
                            Field{"till", &AuditEvent::till},
                            Field{"command", &AuditEvent::command},
                            Field{"action", &AuditEvent::action},
                            Field{"op_seq", &AuditEvent::operation},
                            Field{"values_digest", &AuditEvent::valuesDigest},
                            Field{"previous_hash", &AuditEvent::previousHash},
                            Field{"hash", &AuditEvent::hash});
    }
};

namespace audit {

/// Adds an event at the end of the chain.
void append(db::Database &database,
            const Intent &intent,
            const QJsonObject &meant,
            const By &by,
            Instant at,
            std::optional<qint64> operation,
            const QList<AuditedChange> &changes);

/// The positions at which the chain or the digest of the values does not hold, as far as `progress`
/// let it look. Values that an erasure emptied are fine.
QList<qint64> brokenLinks(db::Database &database, const Progress &progress = {});

} // namespace audit
} // namespace desk
