#include "sync/desk/credentials.h"

#include "core/base/assert.h"
#include "core/base/json.h"
#include "core/base/random_bytes.h"
#include "sync/protocol/enrolment.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

using namespace Qt::Literals;

namespace desk::sync {

namespace {

const QString name = u"hub"_s;

struct KeyPair
{
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> open{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret{};

    explicit KeyPair(const QByteArray &seed)
    {
        DESK_ASSERT(seed.size() == crypto_sign_SEEDBYTES);
        crypto_sign_seed_keypair(
            open.data(), secret.data(), reinterpret_cast<const unsigned char *>(seed.constData()));
    }
    ~KeyPair() { sodium_memzero(secret.data(), secret.size()); }
    KeyPair(const KeyPair &) = delete;
    KeyPair &operator=(const KeyPair &) = delete;
};

} // namespace

DeviceKey DeviceKey::make(Random &random)
{
    return {.seed = randomBytes(random, crypto_sign_SEEDBYTES)};
}

QByteArray DeviceKey::publicKey() const
{
    const KeyPair pair(seed);
    return {reinterpret_cast<const char *>(pair.open.data()), qsizetype(pair.open.size())};
}

QByteArray DeviceKey::sign(const QByteArray &message) const
{
    const KeyPair pair(seed);
    std::array<unsigned char, crypto_sign_BYTES> signature{};
    crypto_sign_detached(signature.data(),
                         nullptr,
                         reinterpret_cast<const unsigned char *>(message.constData()),
                         std::size_t(message.size()),
                         pair.secret.data());
    return {reinterpret_cast<const char *>(signature.data()), qsizetype(signature.size())};
}

QByteArray Credentials::encode() const
{
    QJsonObject object{{u"hub"_s, hub.toString()},
                       {u"tenant"_s, tenant.text()},
                       {u"device"_s, device.text()},
                       {u"seed"_s, QString::fromLatin1(key.seed.toHex())},
                       {u"refresh"_s, QString::fromLatin1(refresh.toHex())}};
    if (hubKey)
        object.insert(u"hubKey"_s, hubKey->text());
    return canonicalJson(object);
}

std::optional<Credentials> Credentials::decode(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto bytes = [&](QLatin1StringView member) {
        return QByteArray::fromHex(object.value(member).toString().toLatin1());
    };
    const auto tenant = ResortId::parse(object.value("tenant"_L1).toString());
    const auto device = DeviceId::parse(object.value("device"_L1).toString());
    const QUrl hub(object.value("hub"_L1).toString(), QUrl::StrictMode);
    const QByteArray seed = bytes("seed"_L1);
    const QByteArray refresh = bytes("refresh"_L1);
    const std::optional<HubKey> hubKey = HubKey::parse(object.value("hubKey"_L1).toString());
    // A key that can't be read must not become none.
    if (!hubKey && object.contains("hubKey"_L1))
        return std::nullopt;
    if (!tenant || !device || !hub.isValid() || seed.size() != crypto_sign_SEEDBYTES
        || refresh.size() != refreshBytes)
        return std::nullopt;
    return Credentials{.hub = hub,
                       .tenant = *tenant,
                       .device = *device,
                       .key = {.seed = seed},
                       .refresh = refresh,
                       .hubKey = hubKey};
}

tl::expected<Credentials, SecretFault> Credentials::read(Secrets &secrets)
{
    const tl::expected<QByteArray, SecretFault> text = secrets.read(name);
    if (!text)
        return tl::make_unexpected(text.error());
    const std::optional<Credentials> credentials = decode(*text);
    if (!credentials)
        return tl::make_unexpected(SecretFault::Failed);
    return *credentials;
}

tl::expected<void, SecretFault> Credentials::keep(Secrets &secrets) const
{
    return secrets.write(name, encode());
}

tl::expected<void, SecretFault> Credentials::forget(Secrets &secrets)
{
    return secrets.remove(name);
}

} // namespace desk::sync
