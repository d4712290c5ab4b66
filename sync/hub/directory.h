#pragma once

#include "core/resort/resort.h"
#include "sync/protocol/enrolment.h"

#include <tl/expected.hpp>

namespace desk::hub {

/// A resort that the hub keeps.
struct TenantEntry
{
    ResortId id;
    Tier tier = Tier::Free;
    Instant adopted{};

    bool operator==(const TenantEntry &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &TenantEntry::id},
                            Field{"tier", &TenantEntry::tier},
                            Field{"adopted", &TenantEntry::adopted});
    }
};

/// A device that enrolled.
struct KnownDevice
{
    ResortId tenant;
    DeviceId id;
    int number = 0;
    int incarnation = 1;
    QString name;
    QString platform;
    QString version;
    QByteArray publicKey;
    qint64 generation = 0;      ///< how often its refresh token was renewed
    qint64 seenGeneration = -1; ///< of the newest token that it has shown
    Instant enrolled{};
    std::optional<Instant> lastContact;
    std::optional<Instant> revoked;
    sync::Wipe wipe = sync::Wipe::Drain;

    bool operator==(const KnownDevice &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"tenant", &KnownDevice::tenant},
                            Field{"id", &KnownDevice::id},
                            Field{"number", &KnownDevice::number},
                            Field{"incarnation", &KnownDevice::incarnation},
                            Field{"name", &KnownDevice::name},
                            Field{"platform", &KnownDevice::platform},
                            Field{"version", &KnownDevice::version},
                            Field{"public_key", &KnownDevice::publicKey},
                            Field{"generation", &KnownDevice::generation},
                            Field{"seen_generation", &KnownDevice::seenGeneration},
                            Field{"enrolled", &KnownDevice::enrolled},
                            Field{"last_contact", &KnownDevice::lastContact},
                            Field{"revoked", &KnownDevice::revoked},
                            Field{"wipe", &KnownDevice::wipe});
    }
};

/// A device that exists already, for a code that enrols this one and no other.
struct BoundDevice
{
    DeviceId id;
    int number = 0;
    int incarnation = 1;

    bool operator==(const BoundDevice &) const = default;
};

/// A code as it is kept.
struct KeptCode
{
    QByteArray digest;
    ResortId tenant;
    std::optional<BoundDevice> device; ///< nothing for a code that makes a new device
    Instant expires{};
};

/// Whoever shows a code wants to become a device.
struct Enrolment
{
    QByteArray codeDigest;
    DeviceId freshId;    ///< of a new device
    int freshNumber = 0; ///< the least that a new device may get
    QString name;
    QString platform;
    QString version;
    QByteArray publicKey;
    QByteArray refreshDigest;
    Instant now{};
};

/// What a code made of it.
struct Enrolled
{
    KnownDevice device;
    bool existedBefore = false; ///< the code was for a device that has its data already
};

enum class CodeFault { Unknown, Expired, Used };

/// Whoever shows a refresh token wants the next one.
struct Renewal
{
    ResortId tenant;
    DeviceId device;
    QByteArray shown; ///< digests
    QByteArray next;
    QByteArray challenge; ///< the nonce that was signed
    Instant challenged{}; ///< when the hub made it
    Instant now{};
};

enum class RenewalFault {
    Unknown, ///< no such device
    Revoked,
    Stale,  ///< a newer challenge was answered since, or this very one: the network repeats itself
    Reused, ///< two hold this token: the device has just been revoked
};

/// All that the hub keeps beside the resorts' own data: which there are, and who may speak for
/// them. Each function is one transaction, so that of two who come at once one is first. May be
/// called from several threads. All throw db::Error.
class Directory
{
public:
    /// How long an unanswered renewal may be repeated after its answer was seen.
    static constexpr std::chrono::seconds grace{60};

    virtual ~Directory() = default;

    virtual QList<TenantEntry> tenants() = 0;
    virtual std::optional<TenantEntry> tenant(const ResortId &id) = 0;
    /// False when there is no such resort.
    virtual bool setTier(const ResortId &id, Tier tier) = 0;

    virtual void keepCode(const KeptCode &code) = 0;
    /// The resort that a code is for, used or not.
    virtual std::optional<ResortId> tenantOfCode(const QByteArray &digest) = 0;
    /// Uses a code up and makes the device. Whoever used it may ask again with the same key until
    /// it shows its token, since the answer may have been lost.
    virtual tl::expected<Enrolled, CodeFault> enrol(const Enrolment &enrolment) = 0;

    virtual QList<KnownDevice> devices(const ResortId &tenant) = 0;
    virtual std::optional<KnownDevice> device(const ResortId &tenant, const DeviceId &id) = 0;
    /// The device spoke with an access token that came with this generation of its refresh token.
    virtual void noteContact(const KnownDevice &device, qint64 generation, Instant now) = 0;
    /// Revokes once; the first time stays.
    virtual void revoke(const ResortId &tenant,
                        const DeviceId &id,
                        sync::Wipe wipe,
                        Instant now) = 0;

    /// The next refresh token instead of the one shown. One that was renewed before is taken only
    /// from who can't have heard the answer: no token of the answer was ever shown, or only the
    /// access token, once, within `grace`. From anybody else it is a copy. What answers no newer
    /// challenge than the last renewal did changes nothing: it is that renewal, come twice, or one
    /// before it, come late.
    virtual tl::expected<KnownDevice, RenewalFault> renew(const Renewal &renewal) = 0;

    /// The incarnation after `ended` and all that there were. Who asks again with the wish that the
    /// present one was given to gets the present one: its answer was lost.
    virtual int beginLife(const ResortId &tenant,
                          const DeviceId &id,
                          int ended,
                          const QByteArray &wish) = 0;
};

} // namespace desk::hub
