#pragma once

#include "sync/hub/stores/postgres_bench.h"
#include "sync/hub/stores/postgres_transaction.h"

#include <QMap>

namespace desk::hub {

/// A push into PostgreSQL: one transaction, which holds its resort from the first statement on, so
/// that its commit number is the next. What it decides about rows it decides on a bench (see
/// PostgresBench); what only the hub keeps it reads and writes there itself.
class PostgresPush final : public Push
{
public:
    PostgresPush(PostgresSeat &seat, const ResortId &resort, Instant now);
    ~PostgresPush() override = default;

    void foresee(const QList<QueuedOperation> &operations) override;
    std::optional<merge::StandingRow> row(const QByteArray &table, const IdBytes &id) override;
    QList<merge::StandingRow> naming(const QByteArray &table,
                                     const QByteArray &column,
                                     const IdBytes &id) override;
    void write(const QList<merge::RowWrite> &writes, const Stamp &stamp, int incarnation) override;
    void inherit(const sync::DeviceLife &device,
                 const QueuedOperation &operation,
                 qint64 commit) override;

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
    std::optional<Role> roleOf(const StaffId &staff) override;
    std::optional<LocationId> locationOf(const sync::DeviceLife &device) override;

    qint64 lastOperation(const sync::DeviceLife &device) override;
    std::optional<Settled> settled(const sync::DeviceLife &device, qint64 operation) override;
    std::optional<Settled> settledBefore(const QByteArray &hash) override;
    void settle(const sync::DeviceLife &device, const Settled &settled) override;
    void overrule(const sync::DeviceLife &device, const Ruling &ruling) override;
    void keepDeadLetter(const sync::DeviceLife &device,
                        const QueuedOperation &operation,
                        const QString &why) override;

    qint64 commonHistory() override { return m_bench.commonHistory(); }
    std::optional<qint64> commonWith(const QByteArray &epoch) override;
    void noteFormer(const QByteArray &epoch, qint64 former) override;
    bool hasCome(const QByteArray &epoch, qint64 former) override;
    std::optional<qint64> formerOf(const QByteArray &epoch, qint64 commit) override;
    void defer(const DeferredOperation &deferred) override;
    QList<DeferredOperation> deferred() override;
    void settleDeferred(const DeferredOperation &deferred, const Ruling &ruling) override;
    bool awaitsDesks() override;

    qint64 number() override { return m_bench.number(); }
    void commit() override;

private:
    /// The sessions of all courses in an interval.
    void bringSessions(const Interval &interval);
    /// The stay or the bill that a row is a part of; nothing when it is none.
    std::optional<RowKey> bringWhole(const TableShape &shape, const IdBytes &part);
    void bringEffects(const QList<Effect> &effects);
    void bringRulings(const QList<QueuedOperation> &operations);
    void keepRulings();
    void bringStaysIn(const UnitId &unit);
    void bringPetsOfStays();
    void bringDesks();
    void bringPromises();

    PostgresConnection &m_connection;
    ResortId m_resort;
    Instant m_now;
    PostgresTransaction m_transaction;
    PostgresBench m_bench;
    QSet<RowKey> m_inherited;
    QMap<sync::DeviceLife, qint64> m_last; ///< operations that were settled
    /// By the hash of an operation, what was decided on it when that was foreseen.
    QHash<QByteArray, std::optional<Settled>> m_before;
    /// Rulings that are not written yet.
    QList<std::pair<sync::DeviceLife, Settled>> m_settled;
    bool m_hasDesks = false;
    bool m_hasPromises = false;
};

} // namespace desk::hub
