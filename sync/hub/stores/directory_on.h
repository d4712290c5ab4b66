#pragma once

#include "core/base/random_bytes.h"
#include "sync/hub/auth/secrets.h"
#include "sync/hub/stores/directory_tables.h"
#include "sync/hub/stores/keyed_directory.h"

namespace desk::hub {

/// A directory on whatever its tables stand. A Ground calls back with DirectoryTables and answers
/// what the callback did: once() for a single statement, together() for several that happen at once
/// or not at all.
template <class Ground>
class DirectoryOn : public KeyedDirectory
{
public:
    /// False when the resort is there already.
    bool add(const TenantEntry &entry, const db::Key &key)
    {
        return m_ground.once([&](auto &tables) { return tables.add(entry, sealed(key)); });
    }

    std::optional<db::Key> keyOf(const ResortId &tenant) override
    {
        const auto sealed = m_ground.once([&](auto &tables) { return tables.sealedKeyOf(tenant); });
        return sealed ? std::optional(m_secrets.unsealed(*sealed)) : std::nullopt;
    }

    QList<TenantEntry> tenants() override
    {
        return m_ground.once([](auto &tables) { return tables.tenants(); });
    }

    std::optional<TenantEntry> tenant(const ResortId &id) override
    {
        return m_ground.once([&](auto &tables) { return tables.tenant(id); });
    }

    bool setTier(const ResortId &id, Tier tier) override
    {
        return m_ground.once([&](auto &tables) { return tables.setTier(id, tier); });
    }

    void keepCode(const KeptCode &code) override
    {
        m_ground.together([&](auto &tables) { return tables.keepCode(code); });
    }

    std::optional<ResortId> tenantOfCode(const QByteArray &digest) override
    {
        return m_ground.once([&](auto &tables) { return tables.tenantOfCode(digest); });
    }

    tl::expected<Enrolled, CodeFault> enrol(const Enrolment &enrolment) override
    {
        return m_ground.together([&](auto &tables) { return tables.enrol(enrolment); });
    }

    QList<KnownDevice> devices(const ResortId &tenant) override
    {
        return m_ground.once([&](auto &tables) { return tables.devices(tenant); });
    }

    std::optional<KnownDevice> device(const ResortId &tenant, const DeviceId &id) override
    {
        return m_ground.once([&](auto &tables) { return tables.device(tenant, id); });
    }

    void noteContact(const KnownDevice &device, qint64 generation, Instant now) override
    {
        m_ground.once([&](auto &tables) { return tables.noteContact(device, generation, now); });
    }

    void revoke(const ResortId &tenant, const DeviceId &id, sync::Wipe wipe, Instant now) override
    {
        m_ground.once([&](auto &tables) { return tables.revoke(tenant, id, wipe, now); });
    }

    tl::expected<KnownDevice, RenewalFault> renew(const Renewal &renewal) override
    {
        return m_ground.together([&](auto &tables) { return tables.renew(renewal); });
    }

    int beginLife(const ResortId &tenant,
                  const DeviceId &id,
                  int ended,
                  const QByteArray &wish) override
    {
        return m_ground.together(
            [&](auto &tables) { return tables.beginLife(tenant, id, ended, wish); });
    }

protected:
    template <class... Args>
    explicit DirectoryOn(Secrets secrets, Random &random, Args &&...ground)
        : m_secrets(std::move(secrets))
        , m_random(random)
        , m_ground(std::forward<Args>(ground)...)
    {
    }

    /// A key as it is kept.
    QByteArray sealed(const db::Key &key)
    {
        return m_secrets.sealed(key, randomBytes(m_random, Secrets::sealNonceBytes));
    }

private:
    Secrets m_secrets;
    Random &m_random;
    Ground m_ground;
};

} // namespace desk::hub
