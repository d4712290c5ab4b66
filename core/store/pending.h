#pragma once

#include "core/store/operation.h"
#include "core/store/stored_rows.h"

#include <QSet>

#include <functional>

namespace desk {

/// Where an operation is on its way. Stored in outbox.state.
enum class OperationState {
    Queued = 0,
    InFlight = 1,
    Acknowledged = 2,
    Rejected = 3,
    Quarantined = 4,
    Blocked = 5,
    Archived = 6,
};

struct RowKey
{
    QByteArray table;
    IdBytes id{};

    bool operator==(const RowKey &) const = default;

    friend size_t qHash(const RowKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.table, QByteArrayView(key.id));
    }
};

/// Rows and the waiting operations that touch them, in order, such that no other operation touches
/// these rows and these operations touch no other row.
struct PendingGroup
{
    QSet<RowKey> rows;
    QList<qint64> operations;
};

/// The operations of this desk that wait for the hub, and the rows beneath them as the hub knows
/// them. Works in the open transaction, in write mode Merge. Throws db::Error.
class Pending
{
public:
    explicit Pending(db::Database &database);

    QSet<RowKey> rowsOf(qint64 operation);
    /// The operation waits no longer.
    void settle(qint64 operation, OperationState state, qint64 commit, const QByteArray &ruling);

    /// The row before our first waiting operation touched it; nothing when it was not there.
    bool hasBase(const RowKey &key);
    std::optional<StoredRow> baseOf(const RowKey &key);
    void setBase(const RowKey &key, const std::optional<StoredRow> &row, qint64 commit);
    void forgetBaseIfSettled(const RowKey &key);

    /// The rows that the hub once confirmed.
    QSet<RowKey> confirmedRows();

    /// Those of them that lie beneath a change of ours and are not in the spool.
    QList<RowKey> unheardBases();

    /// The hub lost our operations from this one on: they wait again, on top of what it has.
    void waitAgain(qint64 from);

    PendingGroup groupOf(const QSet<RowKey> &rows);

    /// Merges a waiting operation onto what stands, and says of each row that it is about to write
    /// it.
    void replay(qint64 operation, const std::function<void(const RowKey &)> &writes);

private:
    QList<qint64> operationsOn(const RowKey &key);
    void waitOnRow(qint64 operation, const RowKey &key);

    db::Database &m_database;
};

} // namespace desk
