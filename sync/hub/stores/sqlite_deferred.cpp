#include "core/base/json.h"
#include "sync/hub/stores/sqlite_push.h"

// What a push into the embedded store knows of the epochs before, and of operations that wait for
// others.

namespace desk::hub {

namespace {

struct DeferredRow
{
    int device = 0;
    int incarnation = 0;
    qint64 sequence = 0;
    QString command;
    int version = 0;
    int priority = 0;
    QByteArray stamp;
    std::optional<StaffId> staff;
    ActionId action;
    QByteArray body;
    QByteArray hash;
    std::optional<qint64> former;
    QByteArray epoch;
    Instant since{};

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"device", &DeferredRow::device},
                            Field{"incarnation", &DeferredRow::incarnation},
                            Field{"op_seq", &DeferredRow::sequence},
                            Field{"cmd", &DeferredRow::command},
                            Field{"cmd_ver", &DeferredRow::version},
                            Field{"prio", &DeferredRow::priority},
                            Field{"hlc", &DeferredRow::stamp},
                            Field{"staff_id", &DeferredRow::staff},
                            Field{"action_id", &DeferredRow::action},
                            Field{"body", &DeferredRow::body},
                            Field{"hash", &DeferredRow::hash},
                            Field{"commit_seq", &DeferredRow::former},
                            Field{"epoch", &DeferredRow::epoch},
                            Field{"since", &DeferredRow::since});
    }
};

DeferredOperation operationOf(const DeferredRow &row)
{
    return {.device = {.number = row.device, .incarnation = row.incarnation},
            .operation = {.sequence = row.sequence,
                          .command = row.command,
                          .version = row.version,
                          .priority = row.priority,
                          .stamp = row.stamp,
                          .staff = row.staff,
                          .action = row.action,
                          .body = row.body,
                          .hash = row.hash,
                          .former = row.former},
            .epoch = row.epoch,
            .since = row.since};
}

} // namespace

std::optional<qint64> SqlitePush::commonWith(const QByteArray &epoch)
{
    const QList<qint64> common =
        m_database.values<qint64>("SELECT common_history FROM hub_epochs WHERE epoch = ?", epoch);
    return common.isEmpty() ? std::nullopt : std::optional(common.first());
}

void SqlitePush::noteFormer(const QByteArray &epoch, qint64 former)
{
    m_database.run(R"sql(
        INSERT OR IGNORE INTO hub_former_commits (commit_seq, epoch, former) VALUES (?, ?, ?)
    )sql",
                   m_number,
                   epoch,
                   former);
}

bool SqlitePush::hasCome(const QByteArray &epoch, qint64 former)
{
    return m_database.value<bool>(R"sql(
        SELECT EXISTS (SELECT 1 FROM hub_former_commits WHERE former = ? AND epoch = ?)
    )sql",
                                  former,
                                  epoch);
}

std::optional<qint64> SqlitePush::formerOf(const QByteArray &epoch, qint64 commit)
{
    const QList<qint64> former = m_database.values<qint64>(
        "SELECT former FROM hub_former_commits WHERE commit_seq = ? AND epoch = ?", commit, epoch);
    return former.isEmpty() ? std::nullopt : std::optional(former.first());
}

void SqlitePush::defer(const DeferredOperation &deferred)
{
    const QueuedOperation &operation = deferred.operation;
    m_database.run(R"sql(
        INSERT INTO hub_deferred
               (device, incarnation, op_seq, cmd, cmd_ver, prio, hlc, staff_id, action_id, body,
                hash, commit_seq, epoch, since)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    )sql",
                   deferred.device.number,
                   deferred.device.incarnation,
                   operation.sequence,
                   operation.command,
                   operation.version,
                   operation.priority,
                   operation.stamp,
                   operation.staff,
                   operation.action,
                   operation.body,
                   operation.hash,
                   operation.former,
                   deferred.epoch,
                   deferred.since);
}

QList<DeferredOperation> SqlitePush::deferred()
{
    QList<DeferredOperation> deferred;
    const auto rows = m_database.all<DeferredRow>(R"sql(
        SELECT device, incarnation, op_seq, cmd, cmd_ver, prio, hlc, staff_id, action_id, body,
               hash, commit_seq, epoch, since
          FROM hub_deferred
         ORDER BY since, device, incarnation, op_seq
    )sql");
    for (const DeferredRow &row : rows)
        deferred += operationOf(row);
    return deferred;
}

// A desk in a new life may have sent it again meanwhile: it is the same operation.
void SqlitePush::settleDeferred(const DeferredOperation &deferred, const Ruling &ruling)
{
    m_database.run(R"sql(
        UPDATE hub_rulings SET kind = ?, commit_seq = ?, detail = ? WHERE hash = ? AND kind = ?
    )sql",
                   ruling.kind,
                   ruling.commit,
                   canonicalJson(ruling.detail),
                   deferred.operation.hash,
                   RulingKind::Deferred);
    m_database.run("DELETE FROM hub_deferred WHERE device = ? AND incarnation = ? AND op_seq = ?",
                   deferred.device.number,
                   deferred.device.incarnation,
                   deferred.operation.sequence);
}

bool SqlitePush::awaitsDesks()
{
    return m_database.value<bool>("SELECT EXISTS (SELECT 1 FROM hub_awaited)");
}

} // namespace desk::hub
