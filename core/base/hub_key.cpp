#include "core/base/hub_key.h"

#include <QCryptographicHash>
#include <QStringBuilder>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr qsizetype hashBytes = 32;
constexpr qsizetype group = 4;

} // namespace

std::optional<HubKey> HubKey::of(const QByteArray &publicKey)
{
    if (publicKey.isEmpty())
        return std::nullopt;
    return HubKey{QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256)};
}

std::optional<HubKey> HubKey::parse(const QString &text)
{
    const auto read = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!read || read.decoded.size() != hashBytes)
        return std::nullopt;
    return HubKey{read.decoded};
}

QString HubKey::text() const
{
    return QString::fromLatin1(
        sha256.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString HubKey::fingerprint() const
{
    QString shown = QString::fromLatin1(sha256.toHex().toUpper());
    for (qsizetype at = shown.size() - group; at > 0; at -= group)
        shown.insert(at, u' ');
    return shown;
}

QString invitation(const QString &address, const QString &code, const std::optional<HubKey> &hubKey)
{
    const QString both = address % u'#' % code;
    return hubKey ? QString(both % u"&pin="_s % hubKey->text()) : both;
}

} // namespace desk
