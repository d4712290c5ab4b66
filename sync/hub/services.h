#pragma once

#include "core/base/id_source.h"
#include "sync/hub/auth/access_token.h"
#include "sync/hub/auth/nonces.h"
#include "sync/hub/auth/secrets.h"
#include "sync/hub/blobs.h"
#include "sync/hub/directory.h"
#include "sync/hub/heads.h"
#include "sync/hub/limits/limits.h"
#include "sync/hub/metrics.h"
#include "sync/hub/snapshots.h"
#include "sync/hub/tenants.h"

#include <atomic>

namespace desk::hub {

/// All that handlers work with. Shared by the threads that answer requests.
class Services
{
public:
    /// What is handed over outlives it.
    Services(Directory &directory,
             Tenants &tenants,
             Snapshots &snapshots,
             Blobs &blobs,
             Limits &limits,
             const Secrets &secrets,
             const Clock &clock,
             Random &random);

    /// Calls back with the store of a resort and notes its head afterwards. False when it is not
    /// kept here. Throws db::Error.
    bool withTenant(const ResortId &tenant, const std::function<void(TenantStore &)> &use);

    /// A token with which this device speaks as what it is now.
    Access accessFor(const KnownDevice &device, Tier tier, Instant now) const;

    QByteArray randomBytes(qsizetype count);
    template <class I>
    I newId()
    {
        const std::scoped_lock lock(m_idMutex);
        return m_ids.make<I>();
    }

    Directory &directory;
    Snapshots &snapshots;
    Blobs &blobs;
    Limits &limits;
    const Secrets secrets;
    const AccessTokens tokens;
    const Nonces nonces;
    const Clock &clock;
    Random &random;
    Heads heads;
    Metrics metrics;
    /// What whoever asks for the metrics has to show; asked each time, so that it may change.
    /// Nobody gets them where it says nothing.
    std::function<QByteArray()> metricsToken;
    /// Set when the hub is about to end: it still answers, and wants nobody new.
    std::atomic<bool> isDraining = false;

private:
    Tenants &m_tenants;
    std::mutex m_idMutex;
    IdSource m_ids;
};

} // namespace desk::hub
