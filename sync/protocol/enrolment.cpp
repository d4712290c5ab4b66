#include "sync/protocol/enrolment.h"

#include "core/base/json.h"
#include "sync/protocol/lines.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals;

namespace desk::sync {

namespace {

constexpr qsizetype mostNonce = 128;
constexpr qsizetype mostToken = 4'096;
constexpr qsizetype mostName = 200;
constexpr qsizetype mostWord = 60;
constexpr int mostDevices = 0xffff;
constexpr int mostLives = 0x7fffffff;

QString hexText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonValue millisecondsOf(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toMilliseconds(*instant)) : QJsonValue(QJsonValue::Null);
}

QJsonObject objectIn(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

template <class Message>
std::optional<Message> ifWell(const Members &members, Message message)
{
    return members.areWell() ? std::optional(std::move(message)) : std::nullopt;
}

std::optional<Instant> ifThere(const QJsonObject &object, Members &members, QLatin1StringView name)
{
    return object.value(name).isNull() ? std::nullopt : std::optional(members.instant(name));
}

QJsonObject entryLine(const DeviceEntry &entry)
{
    return {{u"device"_s, entry.device.text()},
            {u"number"_s, entry.number},
            {u"name"_s, entry.name},
            {u"platform"_s, entry.platform},
            {u"version"_s, entry.version},
            {u"enrolled"_s, toMilliseconds(entry.enrolled)},
            {u"last_contact"_s, millisecondsOf(entry.lastContact)},
            {u"revoked"_s, millisecondsOf(entry.revoked)}};
}

std::optional<DeviceEntry> readEntry(const QJsonObject &object)
{
    Members members(object);
    const DeviceEntry entry{.device = members.id<DeviceId>("device"_L1),
                            .number = int(members.number("number"_L1, 1, mostDevices)),
                            .name = members.text("name"_L1, 0, mostName),
                            .platform = members.text("platform"_L1, 0, mostWord),
                            .version = members.text("version"_L1, 0, mostWord),
                            .enrolled = members.instant("enrolled"_L1),
                            .lastContact = ifThere(object, members, "last_contact"_L1),
                            .revoked = ifThere(object, members, "revoked"_L1)};
    return ifWell(members, entry);
}

} // namespace

std::optional<QString> enrolmentCode(QStringView typed)
{
    constexpr qsizetype length = 8;
    static const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    QString code;
    for (const QChar given : typed) {
        QChar c = given.toUpper();
        if (c == u'-' || c.isSpace())
            continue;
        if (c == u'O')
            c = u'0';
        if (c == u'I' || c == u'L')
            c = u'1';
        if (!alphabet.contains(c) || code.size() == length)
            return std::nullopt;
        code += c;
    }
    return code.size() == length ? std::optional(code) : std::nullopt;
}

QByteArray refreshMessage(const QByteArray &nonce, const QByteArray &refresh)
{
    return "tailtown-refresh\n" + nonce + refresh;
}

QByteArray EnrolRequest::encode() const
{
    return canonicalJson(QJsonObject{{u"code"_s, code},
                                     {u"public_key"_s, hexText(publicKey)},
                                     {u"name"_s, name},
                                     {u"platform"_s, platform},
                                     {u"version"_s, version}});
}

std::optional<EnrolRequest> EnrolRequest::decode(const QByteArray &text)
{
    const QJsonObject object = objectIn(text);
    Members members(object);
    return ifWell(
        members,
        EnrolRequest{.code = members.text("code"_L1, 1, mostWord),
                     .publicKey = members.bytes("public_key"_L1, publicKeyBytes, publicKeyBytes),
                     .name = members.text("name"_L1, 1, mostName),
                     .platform = members.text("platform"_L1, 1, mostWord),
                     .version = members.text("version"_L1, 1, mostWord)});
}

QByteArray EnrolAnswer::encode() const
{
    return canonicalJson(QJsonObject{{u"tenant"_s, tenant.text()},
                                     {u"resort"_s, resort},
                                     {u"location"_s, location.text()},
                                     {u"device"_s, device.text()},
                                     {u"number"_s, number},
                                     {u"incarnation"_s, incarnation},
                                     {u"founder"_s, isFounder},
                                     {u"epoch"_s, hexText(epoch)},
                                     {u"refresh"_s, hexText(refresh)},
                                     {u"access"_s, QString::fromLatin1(access)},
                                     {u"access_expires"_s, toMilliseconds(accessExpires)}});
}

std::optional<EnrolAnswer> EnrolAnswer::decode(const QByteArray &text)
{
    const QJsonObject object = objectIn(text);
    Members members(object);
    return ifWell(members,
                  EnrolAnswer{.tenant = members.id<ResortId>("tenant"_L1),
                              .resort = members.text("resort"_L1, 0, mostName),
                              .location = members.id<LocationId>("location"_L1),
                              .device = members.id<DeviceId>("device"_L1),
                              .number = int(members.number("number"_L1, 1, mostDevices)),
                              .incarnation = int(members.number("incarnation"_L1, 1, mostLives)),
                              .isFounder = members.yes("founder"_L1),
                              .epoch = members.bytes("epoch"_L1, epochBytes, epochBytes),
                              .refresh = members.bytes("refresh"_L1, refreshBytes, refreshBytes),
                              .access = members.text("access"_L1, 1, mostToken).toLatin1(),
                              .accessExpires = members.instant("access_expires"_L1)});
}

QByteArray ChallengeRequest::encode() const
{
    return canonicalJson(QJsonObject{{u"tenant"_s, tenant.text()}, {u"device"_s, device.text()}});
}

std::optional<ChallengeRequest> ChallengeRequest::decode(const QByteArray &text)
{
    const QJsonObject object = objectIn(text);
    Members members(object);
    return ifWell(members,
                  ChallengeRequest{.tenant = members.id<ResortId>("tenant"_L1),
                                   .device = members.id<DeviceId>("device"_L1)});
}

QByteArray ChallengeAnswer::encode() const
{
    return canonicalJson(QJsonObject{{u"nonce"_s, hexText(nonce)}});
}

std::optional<ChallengeAnswer> ChallengeAnswer::decode(const QByteArray &text)
{
    const QJsonObject object = objectIn(text);
    Members members(object);
    return ifWell(members, ChallengeAnswer{.nonce = members.bytes("nonce"_L1, 1, mostNonce)});
}

QByteArray RefreshRequest::encode() const
{
    return canonicalJson(QJsonObject{{u"tenant"_s, tenant.text()},
                                     {u"device"_s, device.text()},
                                     {u"refresh"_s, hexText(refresh)},
                                     {u"nonce"_s, hexText(nonce)},
                                     {u"signature"_s, hexText(signature)}});
}

std::optional<RefreshRequest> RefreshRequest::decode(const QByteArray &text)
{
    const QJsonObject object = objectIn(text);
    Members members(object);
    return ifWell(
        members,
        RefreshRequest{.tenant = members.id<ResortId>("tenant"_L1),
                       .device = members.id<DeviceId>("device"_L1),
                       .refresh = members.bytes("refresh"_L1, refreshBytes, refreshBytes),
                       .nonce = members.bytes("nonce"_L1, 1, mostNonce),
                       .signature = members.bytes("signature"_L1, signatureBytes, signatureBytes)});
}

QByteArray RefreshAnswer::encode() const
{
    return canonicalJson(QJsonObject{{u"refresh"_s, hexText(refresh)},
                                     {u"access"_s, QString::fromLatin1(access)},
                                     {u"access_expires"_s, toMilliseconds(accessExpires)}});
}

std::optional<RefreshAnswer> RefreshAnswer::decode(const QByteArray &text)
{
    const QJsonObject object = objectIn(text);
    Members members(object);
    return ifWell(members,
                  RefreshAnswer{.refresh = members.bytes("refresh"_L1, refreshBytes, refreshBytes),
                                .access = members.text("access"_L1, 1, mostToken).toLatin1(),
                                .accessExpires = members.instant("access_expires"_L1)});
}

QByteArray CodeRequest::encode() const
{
    return canonicalJson(QJsonObject{{u"staff"_s, staff.text()}});
}

std::optional<CodeRequest> CodeRequest::decode(const QByteArray &text)
{
    const QJsonObject object = objectIn(text);
    Members members(object);
    return ifWell(members, CodeRequest{.staff = members.id<StaffId>("staff"_L1)});
}

QByteArray CodeAnswer::encode() const
{
    return canonicalJson(QJsonObject{{u"code"_s, code}, {u"expires"_s, toMilliseconds(expires)}});
}

std::optional<CodeAnswer> CodeAnswer::decode(const QByteArray &text)
{
    const QJsonObject object = objectIn(text);
    Members members(object);
    return ifWell(members,
                  CodeAnswer{.code = members.text("code"_L1, 1, mostWord),
                             .expires = members.instant("expires"_L1)});
}

QByteArray DevicesAnswer::encode() const
{
    QJsonArray lines;
    for (const DeviceEntry &entry : devices)
        lines += entryLine(entry);
    return canonicalJson(QJsonObject{{u"devices"_s, lines}});
}

std::optional<DevicesAnswer> DevicesAnswer::decode(const QByteArray &text)
{
    const QJsonValue lines = objectIn(text).value("devices"_L1);
    if (!lines.isArray())
        return std::nullopt;
    DevicesAnswer answer;
    for (const QJsonValue &line : lines.toArray()) {
        const std::optional<DeviceEntry> entry = readEntry(line.toObject());
        if (!entry)
            return std::nullopt;
        answer.devices += *entry;
    }
    return answer;
}

QByteArray RevokeRequest::encode() const
{
    return canonicalJson(
        QJsonObject{{u"staff"_s, staff.text()}, {u"wipe"_s, QString(nameOf(wipe))}});
}

std::optional<RevokeRequest> RevokeRequest::decode(const QByteArray &text)
{
    const QJsonObject object = objectIn(text);
    Members members(object);
    return ifWell(members,
                  RevokeRequest{.staff = members.id<StaffId>("staff"_L1),
                                .wipe = members.word<Wipe>("wipe"_L1)});
}

QByteArray IncarnateRequest::encode() const
{
    return canonicalJson(QJsonObject{
        {u"incarnation"_s, incarnation}, {u"highest"_s, highest}, {u"wish"_s, hexText(wish)}});
}

std::optional<IncarnateRequest> IncarnateRequest::decode(const QByteArray &text)
{
    const QJsonObject object = objectIn(text);
    Members members(object);
    return ifWell(
        members,
        IncarnateRequest{.incarnation = int(members.number("incarnation"_L1, 1, mostLives)),
                         .highest = members.number("highest"_L1, 0, Members::most),
                         .wish = members.bytes("wish"_L1, wishBytes, wishBytes)});
}

QByteArray IncarnateAnswer::encode() const
{
    return canonicalJson(QJsonObject{{u"incarnation"_s, incarnation},
                                     {u"last"_s, last},
                                     {u"access"_s, QString::fromLatin1(access)},
                                     {u"access_expires"_s, toMilliseconds(accessExpires)}});
}

std::optional<IncarnateAnswer> IncarnateAnswer::decode(const QByteArray &text)
{
    const QJsonObject object = objectIn(text);
    Members members(object);
    return ifWell(
        members,
        IncarnateAnswer{.incarnation = int(members.number("incarnation"_L1, 1, mostLives)),
                        .last = members.number("last"_L1, 0, Members::most),
                        .access = members.text("access"_L1, 1, mostToken).toLatin1(),
                        .accessExpires = members.instant("access_expires"_L1)});
}

QByteArray WakeAnswer::encode() const
{
    return canonicalJson(QJsonObject{{u"head"_s, head}});
}

std::optional<WakeAnswer> WakeAnswer::decode(const QByteArray &text)
{
    const QJsonObject object = objectIn(text);
    Members members(object);
    return ifWell(members, WakeAnswer{.head = members.number("head"_L1, 0, Members::most)});
}

// All 64 bits of the sum, which a number in JSON has no room for.
QByteArray DigestAnswer::encode() const
{
    return canonicalJson(
        QJsonObject{{u"epoch"_s, QString::fromLatin1(epoch.toHex())},
                    {u"head"_s, head},
                    {u"rows"_s, digest.rows},
                    {u"sum"_s, u"%1"_s.arg(digest.sum, 16, 16, QLatin1Char('0'))}});
}

std::optional<DigestAnswer> DigestAnswer::decode(const QByteArray &text)
{
    const QJsonObject object = objectIn(text);
    Members members(object);
    return ifWell(
        members,
        DigestAnswer{
            .epoch = members.bytes("epoch"_L1, epochBytes, epochBytes),
            .head = members.number("head"_L1, 0, Members::most),
            .digest = {.rows = members.number("rows"_L1, 0, Members::most),
                       .sum = members.bytes("sum"_L1, 8, 8).toHex().toULongLong(nullptr, 16)}});
}

} // namespace desk::sync
