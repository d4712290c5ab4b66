#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/store/confirmed_digest.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// What a desk and the hub say to each other about the desk itself: /api/v1/devices/*. Every
/// message is one JSON object. Decoding takes nothing on trust: nothing for a text that is not
/// exactly such a message; members of a newer version are passed over.
namespace desk {

namespace sync {

/// What becomes of a revoked device's data.
enum class Wipe {
    Drain, ///< it may still send what waits, for 24 hours, and then wipes itself
    Now,
    Keep, ///< nothing: nobody ordered it, two computers showed the same secret
};

} // namespace sync

template <>
inline constexpr auto names<sync::Wipe> = std::array{
    std::pair{sync::Wipe::Drain, "drain"},
    std::pair{sync::Wipe::Now, "now"},
    std::pair{sync::Wipe::Keep, "keep"},
};

namespace sync {

constexpr qsizetype publicKeyBytes = 32; ///< Ed25519
constexpr qsizetype signatureBytes = 64;
constexpr qsizetype refreshBytes = 32;
constexpr qsizetype epochBytes = 16;
constexpr qsizetype wishBytes = 16;

/// A code as the hub keeps it, from what somebody typed: capitals, no hyphens or spaces, and O, I
/// and L read as the digits that they look like (Crockford). Nothing when it can't be a code.
std::optional<QString> enrolmentCode(QStringView typed);

/// What a device signs to get new tokens: proof that it has its key, not the token alone.
QByteArray refreshMessage(const QByteArray &nonce, const QByteArray &refresh);

/// POST /api/v1/devices/enrol
struct EnrolRequest
{
    QString code;
    QByteArray publicKey;
    QString name;     ///< of the computer, as the other desks will show it
    QString platform; ///< "linux", "windows", "macos"
    QString version;  ///< of the program

    bool operator==(const EnrolRequest &) const = default;
    QByteArray encode() const;
    static std::optional<EnrolRequest> decode(const QByteArray &text);
};

struct EnrolAnswer
{
    ResortId tenant;
    QString resort; ///< its name
    LocationId location;
    DeviceId device;
    int number = 0;
    int incarnation = 1;
    bool isFounder = false; ///< the desk that founded it keeps its replica
    QByteArray epoch;
    QByteArray refresh;
    QByteArray access; ///< a JWT, as it goes into the Authorization header
    Instant accessExpires{};

    bool operator==(const EnrolAnswer &) const = default;
    QByteArray encode() const;
    static std::optional<EnrolAnswer> decode(const QByteArray &text);
};

/// POST /api/v1/devices/challenge
struct ChallengeRequest
{
    ResortId tenant;
    DeviceId device;

    bool operator==(const ChallengeRequest &) const = default;
    QByteArray encode() const;
    static std::optional<ChallengeRequest> decode(const QByteArray &text);
};

struct ChallengeAnswer
{
    QByteArray nonce;

    bool operator==(const ChallengeAnswer &) const = default;
    QByteArray encode() const;
    static std::optional<ChallengeAnswer> decode(const QByteArray &text);
};

/// POST /api/v1/devices/refresh
struct RefreshRequest
{
    ResortId tenant;
    DeviceId device;
    QByteArray refresh;
    QByteArray nonce;
    QByteArray signature; ///< of refreshMessage()

    bool operator==(const RefreshRequest &) const = default;
    QByteArray encode() const;
    static std::optional<RefreshRequest> decode(const QByteArray &text);
};

struct RefreshAnswer
{
    QByteArray refresh;
    QByteArray access;
    Instant accessExpires{};

    bool operator==(const RefreshAnswer &) const = default;
    QByteArray encode() const;
    static std::optional<RefreshAnswer> decode(const QByteArray &text);
};

/// POST /api/v1/devices/codes
struct CodeRequest
{
    StaffId staff; ///< the manager who asks for it

    bool operator==(const CodeRequest &) const = default;
    QByteArray encode() const;
    static std::optional<CodeRequest> decode(const QByteArray &text);
};

struct CodeAnswer
{
    QString code;
    Instant expires{};

    bool operator==(const CodeAnswer &) const = default;
    QByteArray encode() const;
    static std::optional<CodeAnswer> decode(const QByteArray &text);
};

/// A device as the hub knows it.
struct DeviceEntry
{
    DeviceId device;
    int number = 0;
    QString name;
    QString platform;
    QString version;
    Instant enrolled{};
    std::optional<Instant> lastContact = {};
    std::optional<Instant> revoked = {};

    bool operator==(const DeviceEntry &) const = default;
};

/// GET /api/v1/devices
struct DevicesAnswer
{
    QList<DeviceEntry> devices;

    bool operator==(const DevicesAnswer &) const = default;
    QByteArray encode() const;
    static std::optional<DevicesAnswer> decode(const QByteArray &text);
};

/// POST /api/v1/devices/{id}/revoke
struct RevokeRequest
{
    StaffId staff;
    Wipe wipe = Wipe::Drain;

    bool operator==(const RevokeRequest &) const = default;
    QByteArray encode() const;
    static std::optional<RevokeRequest> decode(const QByteArray &text);
};

/// POST /api/v1/devices/incarnate: a device whose file was restored or copied begins a new life.
struct IncarnateRequest
{
    int incarnation = 1; ///< the one that ends
    qint64 highest = 0;  ///< the last operation that the device knows it made in it
    /// By chance, and the same when it asks again: two copies that ask get a life each.
    QByteArray wish;

    bool operator==(const IncarnateRequest &) const = default;
    QByteArray encode() const;
    static std::optional<IncarnateRequest> decode(const QByteArray &text);
};

struct IncarnateAnswer
{
    int incarnation = 1;
    qint64 last = 0; ///< the hub's last operation of the life that ended
    QByteArray access;
    Instant accessExpires{};

    bool operator==(const IncarnateAnswer &) const = default;
    QByteArray encode() const;
    static std::optional<IncarnateAnswer> decode(const QByteArray &text);
};

/// GET /api/v1/sync/wake as a long poll
struct WakeAnswer
{
    qint64 head = 0;

    bool operator==(const WakeAnswer &) const = default;
    QByteArray encode() const;
    static std::optional<WakeAnswer> decode(const QByteArray &text);
};

/// GET /api/v1/sync/digest: what the hub has of the resort after a commit (ConfirmedDigest).
struct DigestAnswer
{
    QByteArray epoch;
    qint64 head = 0;
    ConfirmedDigest digest;

    bool operator==(const DigestAnswer &) const = default;
    QByteArray encode() const;
    static std::optional<DigestAnswer> decode(const QByteArray &text);
};

} // namespace sync
} // namespace desk
