#include "sync/hub/auth/access_token.h"

#include "core/base/json.h"
#include "sync/hub/auth/bytes.h"
#include "sync/protocol/lines.h"

#include <QJsonDocument>

#include <sodium.h>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

constexpr int directoryVersion = 1;
constexpr qsizetype longestToken = 2'048;
// Clocks of two hubs may differ by so much.
constexpr std::chrono::seconds leeway{30};

const QString cell = u"local"_s;

const QByteArray &tokenHead()
{
    static const QByteArray head =
        canonicalJson(QJsonObject{{u"alg"_s, u"EdDSA"_s}, {u"typ"_s, u"JWT"_s}});
    return head;
}

QByteArray webText(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> fromWebText(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    // There is one text for the bytes, so that nobody can write the same token twice.
    return decoded && webText(*decoded) == text ? std::optional(*decoded) : std::nullopt;
}

qint64 seconds(Instant instant)
{
    return toMilliseconds(instant) / 1000;
}

Instant inSeconds(qint64 seconds)
{
    return fromMilliseconds(seconds * 1000);
}

QByteArray claimsOf(const Access &access)
{
    return canonicalJson(QJsonObject{{u"tid"_s, access.tenant.text()},
                                     {u"did"_s, access.device.text()},
                                     {u"dno"_s, access.number},
                                     {u"inc"_s, access.incarnation},
                                     {u"tier"_s, QString(nameOf(access.tier))},
                                     {u"gen"_s, access.generation},
                                     {u"iat"_s, seconds(access.issued)},
                                     {u"exp"_s, seconds(access.expires)},
                                     {u"cell"_s, cell},
                                     {u"dv"_s, directoryVersion}});
}

std::optional<Access> readClaims(const QByteArray &text)
{
    constexpr qint64 lastSecond = sync::Members::most / 1000;
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    sync::Members members(object);
    const Access access{.tenant = members.id<ResortId>("tid"_L1),
                        .device = members.id<DeviceId>("did"_L1),
                        .number = int(members.number("dno"_L1, 1, 0xffff)),
                        .incarnation = int(members.number("inc"_L1, 1, 0x7fffffff)),
                        .tier = members.word<Tier>("tier"_L1),
                        .generation = members.number("gen"_L1, 0, sync::Members::most),
                        .issued = inSeconds(members.number("iat"_L1, 0, lastSecond)),
                        .expires = inSeconds(members.number("exp"_L1, 0, lastSecond))};
    return members.areWell() ? std::optional(access) : std::nullopt;
}

} // namespace

AccessTokens::AccessTokens(const QByteArray &seed)
    : m_publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized)
    , m_secretKey(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized)
{
    DESK_ASSERT(seed.size() == qsizetype(crypto_sign_SEEDBYTES));
    crypto_sign_seed_keypair(writable(m_publicKey), writable(m_secretKey), readable(seed));
}

AccessTokens::~AccessTokens()
{
    sodium_memzero(m_secretKey.data(), size_t(m_secretKey.size()));
}

QByteArray AccessTokens::issue(const Access &access) const
{
    const QByteArray text = webText(tokenHead()) + '.' + webText(claimsOf(access));
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(
        writable(signature), nullptr, readable(text), size_t(text.size()), readable(m_secretKey));
    return text + '.' + webText(signature);
}

tl::expected<Access, TokenFault> AccessTokens::read(const QByteArray &token, Instant now) const
{
    const auto invalid = tl::make_unexpected(TokenFault::Invalid);
    const QByteArrayList parts = token.size() > longestToken ? QByteArrayList() : token.split('.');
    // Our own head, byte for byte: whoever writes another algorithm there is not read at all.
    if (parts.size() != 3 || parts[0] != webText(tokenHead()))
        return invalid;
    const std::optional<QByteArray> claims = fromWebText(parts[1]);
    const std::optional<QByteArray> signature = fromWebText(parts[2]);
    if (!claims || !signature || signature->size() != qsizetype(crypto_sign_BYTES))
        return invalid;
    const QByteArray text = parts[0] + '.' + parts[1];
    const int verified = crypto_sign_verify_detached(
        readable(*signature), readable(text), size_t(text.size()), readable(m_publicKey));
    const std::optional<Access> access = verified == 0 ? readClaims(*claims) : std::nullopt;
    if (!access || access->issued > now + leeway)
        return invalid;
    if (access->expires <= now)
        return tl::make_unexpected(TokenFault::Expired);
    return *access;
}

} // namespace desk::hub
