#pragma once

#include "core/base/clock.h"
#include "sync/hub/stores/postgres_pool.h"
#include "sync/hub/tenant_store.h"

namespace desk::hub {

/// A resort in PostgreSQL: rows of tables that it shares with others, and that nobody else's
/// transaction sees (postgres_schema.h, postgres/).
class PostgresTenant final : public TenantStore
{
public:
    /// Brings everything over that the embedded store keeps of a resort. `also` is done in the same
    /// transaction. Throws db::Error, when the resort is here already too; then nothing changes.
    static void adopt(PostgresConnection &connection,
                      const ResortId &resort,
                      db::Database &embedded,
                      const std::function<void(PostgresConnection &)> &also);

    /// The seat and the clock outlive it.
    PostgresTenant(PostgresSeat &seat, const ResortId &resort, const Clock &clock);

    /// Whether this PostgreSQL keeps the resort at all.
    bool isKept();

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

private:
    template <class Ask>
    auto asked(Ask ask);

    PostgresSeat &m_seat;
    PostgresConnection &m_connection;
    ResortId m_resort;
    const Clock &m_clock;
};

} // namespace desk::hub
