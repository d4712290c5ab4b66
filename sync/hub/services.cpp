#include "sync/hub/services.h"

#include "core/base/random_bytes.h"

namespace desk::hub {

Services::Services(Directory &directory,
                   Tenants &tenants,
                   Snapshots &snapshots,
                   Blobs &blobs,
                   Limits &limits,
                   const Secrets &secrets,
                   const Clock &clock,
                   Random &random)
    : directory(directory)
    , snapshots(snapshots)
    , blobs(blobs)
    , limits(limits)
    , secrets(secrets)
    , tokens(secrets.signing())
    , nonces(secrets.nonces())
    , clock(clock)
    , random(random)
    , m_tenants(tenants)
    , m_ids(clock, random)
{
}

bool Services::withTenant(const ResortId &tenant, const std::function<void(TenantStore &)> &use)
{
    qint64 head = 0;
    const bool isKept = m_tenants.with(tenant, [&](TenantStore &store) {
        use(store);
        head = store.head();
    });
    if (isKept)
        heads.note(tenant, head);
    return isKept;
}

Access Services::accessFor(const KnownDevice &device, Tier tier, Instant now) const
{
    const Instant issued = std::chrono::floor<std::chrono::seconds>(now);
    return {.tenant = device.tenant,
            .device = device.id,
            .number = device.number,
            .incarnation = device.incarnation,
            .tier = tier,
            .generation = device.generation,
            .issued = issued,
            .expires = issued + accessLife};
}

QByteArray Services::randomBytes(qsizetype count)
{
    return desk::randomBytes(random, count);
}

} // namespace desk::hub
