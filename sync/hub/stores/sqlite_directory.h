#pragma once

#include "core/base/random.h"
#include "core/db/database.h"
#include "sync/hub/auth/secrets.h"
#include "sync/hub/directory.h"

#include <mutex>

namespace desk::hub {

/// The directory of a hub on the embedded store: one encrypted file beside those of the resorts,
/// whose keys it holds under a seal.
class SqliteDirectory final : public Directory
{
public:
    /// Makes the tables when they are not there. Throws db::Error.
    SqliteDirectory(db::Database database, Secrets secrets, Random &random);

    /// False when the resort is there already.
    bool add(const TenantEntry &entry, const db::Key &key);
    std::optional<db::Key> keyOf(const ResortId &tenant);

    QList<TenantEntry> tenants() override;
    std::optional<TenantEntry> tenant(const ResortId &id) override;
    bool setTier(const ResortId &id, Tier tier) override;

    void keepCode(const KeptCode &code) override;
    std::optional<ResortId> tenantOfCode(const QByteArray &digest) override;
    tl::expected<Enrolled, CodeFault> enrol(const Enrolment &enrolment) override;

    QList<KnownDevice> devices(const ResortId &tenant) override;
    std::optional<KnownDevice> device(const ResortId &tenant, const DeviceId &id) override;
    void noteContact(const KnownDevice &device, qint64 generation, Instant now) override;
    void revoke(const ResortId &tenant, const DeviceId &id, sync::Wipe wipe, Instant now) override;
    tl::expected<KnownDevice, RenewalFault> renew(const Renewal &renewal) override;
    int beginLife(const ResortId &tenant,
                  const DeviceId &id,
                  int ended,
                  const QByteArray &wish) override;

private:
    void revokeIn(const ResortId &tenant, const DeviceId &id, sync::Wipe wipe, Instant now);

    std::mutex m_mutex;
    db::Database m_database;
    Secrets m_secrets;
    Random &m_random;
};

} // namespace desk::hub
