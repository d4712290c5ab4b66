#pragma once

#include "core/base/clock.h"
#include "core/db/database.h"
#include "sync/hub/tenant_store.h"

namespace desk::hub {

/// A resort on the embedded store: one encrypted file with the tables of a replica, in which every
/// row is confirmed, and beside them what only the hub keeps (sqlite_tenant_schema.cpp).
class SqliteTenant final : public TenantStore
{
public:
    /// Takes over a resort that was founded on a desk. `replica` is a copy of that desk's file: it
    /// becomes the tenant's. Its operations count as settled. Throws db::Error.
    static void adopt(db::Database &replica, const QByteArray &epoch);

    /// `database` was adopted. Throws db::Error.
    SqliteTenant(db::Database database, const Clock &clock);

    QByteArray epoch() override;
    qint64 head() override;
    qint64 lastOperation(const sync::DeviceLife &device) override;
    ResortFacts facts() override;
    std::optional<Role> roleOf(const StaffId &staff) override;
    std::optional<Device> desk(int number) override;
    bool namesBlob(const QString &digest) override;
    std::unique_ptr<Push> beginPush() override;
    bool hasWaitingPromises() override;
    bool hasDeferred() override;
    bool awaits(int device) override;
    void awaitNoMore(int device) override;
    Page changesAfter(qint64 commit, qint64 limit) override;
    ConfirmedDigest digest() override;

    /// This file was put back to a backup: desks have to find out what it lost. `devices` are those
    /// that may send it again. Throws db::Error.
    void beginEpoch(const QByteArray &epoch, const QList<int> &devices);

    db::Database &database() { return m_database; }

private:
    db::Database m_database;
    const Clock &m_clock;
    /// Several desks compare, and counting takes a while.
    std::optional<std::pair<qint64, ConfirmedDigest>> m_counted; ///< after this commit
};

} // namespace desk::hub
