#pragma once

#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/store/pending.h"
#include "sync/hub/tenant_store.h"

namespace desk::hub {

/// A push into the embedded store: one write transaction, which nobody else's can overtake, so that
/// its commit number is the next.
class SqlitePush final : public Push
{
public:
    SqlitePush(db::Database &database, Instant now);
    ~SqlitePush() override;

    void foresee(const QList<QueuedOperation> &) override { }
    std::optional<merge::StandingRow> row(const QByteArray &table, const IdBytes &id) override;
    QList<merge::StandingRow> naming(const QByteArray &table,
                                     const QByteArray &column,
                                     const IdBytes &id) override;
    std::optional<QString> roomClash(const IdBytes &segment, Against against) override;
    std::optional<KeptRoom> keptRoom(const IdBytes &segment) override;
    void awaitKeeper(const WaitingPromise &promise) override;
    void awaitKeeperNoMore(const IdBytes &segment) override;
    QList<WaitingPromise> waitingPromises() override;
    qint64 overpaid(const IdBytes &invoice) override;
    DepositNow depositNow(const IdBytes &booking) override;
    qint64 overdrawn(const IdBytes &purchase) override;
    bool isGroomerTaken(const IdBytes &appointment) override;
    std::optional<IdBytes> sessionGivenTwice(const IdBytes &course, Instant after) override;
    bool isOverfull(const IdBytes &reservation) override;
    bool isCourseOverfull(const IdBytes &enrolment) override;

    qint64 lastOperation(const sync::DeviceLife &device) override;
    std::optional<Settled> settled(const sync::DeviceLife &device, qint64 operation) override;
    std::optional<Settled> settledBefore(const QByteArray &hash) override;
    void inherit(const sync::DeviceLife &device,
                 const QueuedOperation &operation,
                 qint64 commit) override;
    void write(const QList<merge::RowWrite> &writes, const Stamp &stamp, int incarnation) override;
    void keepDeadLetter(const sync::DeviceLife &device,
                        const QueuedOperation &operation,
                        const QString &why) override;
    void settle(const sync::DeviceLife &device, const Settled &settled) override;
    void overrule(const sync::DeviceLife &device, const Ruling &ruling) override;
    std::optional<Role> roleOf(const StaffId &staff) override;
    std::optional<LocationId> locationOf(const sync::DeviceLife &device) override;
    qint64 commonHistory() override;
    std::optional<qint64> commonWith(const QByteArray &epoch) override;
    void noteFormer(const QByteArray &epoch, qint64 former) override;
    bool hasCome(const QByteArray &epoch, qint64 former) override;
    std::optional<qint64> formerOf(const QByteArray &epoch, qint64 commit) override;
    void defer(const DeferredOperation &deferred) override;
    QList<DeferredOperation> deferred() override;
    void settleDeferred(const DeferredOperation &deferred, const Ruling &ruling) override;
    bool awaitsDesks() override;
    qint64 number() override { return m_number; }
    void commit() override;

private:
    merge::StandingRow standing(const TableShape &shape, const StoredRow &row);
    void writeRow(const merge::RowWrite &write, const merge::Mark &mark);
    void inheritRow(const merge::Mark &mark, const QByteArray &table, const IdBytes &id);
    QList<ReservationId> waitingIn(const UnitId &unit);
    /// The stay or the bill that a row is a part of, and not itself.
    std::optional<IdBytes> wholeOf(const TableShape &shape, const IdBytes &id);
    void touchUnit(const TableShape &shape, const merge::RowWrite &write, const merge::Mark &mark);
    void rewrite(const TableShape &shape,
                 const IdBytes &id,
                 const QJsonObject &columns,
                 const QList<QByteArray> &groups,
                 const merge::Mark &mark);
    void keepMarks(const QByteArray &table, const IdBytes &id, const merge::Marks &marks);
    merge::Marks marksOf(const QByteArray &table, const IdBytes &id);

    db::Database &m_database;
    db::Transaction m_transaction;
    Instant m_now;
    qint64 m_number;
    /// Rows as they stand, each looked for once until it is written.
    QHash<RowKey, std::optional<merge::StandingRow>> m_rows;
};

} // namespace desk::hub
