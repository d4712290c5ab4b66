#include "app/hub/backups/manifest.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

constexpr int formatVersion = 1;

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray fromHex(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

QJsonObject toJson(const Contents &contents)
{
    QJsonObject rows;
    for (auto table = contents.rows.begin(); table != contents.rows.end(); ++table)
        rows.insert(table.key(), *table);
    return {{u"digest"_s, hexOf(contents.digest)}, {u"rows"_s, rows}};
}

Contents contentsIn(const QJsonObject &object)
{
    Contents contents{.rows = {}, .digest = fromHex(object[u"digest"_s])};
    const QJsonObject rows = object[u"rows"_s].toObject();
    for (auto table = rows.begin(); table != rows.end(); ++table)
        contents.rows.insert(table.key(), table->toInteger());
    return contents;
}

QJsonObject toJson(const ResortContents &resort)
{
    QJsonObject object = toJson(resort.contents);
    object.insert(u"id"_s, resort.resort.text());
    object.insert(u"commit"_s, resort.commit);
    return object;
}

std::optional<ResortContents> resortIn(const QJsonObject &object)
{
    const auto id = ResortId::parse(object[u"id"_s].toString());
    if (!id)
        return std::nullopt;
    return ResortContents{
        .resort = *id, .commit = object[u"commit"_s].toInteger(), .contents = contentsIn(object)};
}

} // namespace

QByteArray Manifest::encode() const
{
    QJsonArray resorts;
    for (const ResortContents &resort : inventory.resorts)
        resorts += toJson(resort);
    const auto when = QDateTime::fromMSecsSinceEpoch(toMilliseconds(taken), QTimeZone::utc());
    return QJsonDocument(QJsonObject{{u"format"_s, formatVersion},
                                     {u"taken"_s, when.toString(Qt::ISODateWithMs)},
                                     {u"program"_s, program},
                                     {u"postgresql"_s, server},
                                     {u"bytes"_s, bytes},
                                     {u"sha256"_s, hexOf(sha256)},
                                     {u"schema"_s, inventory.schema},
                                     {u"directory"_s, toJson(inventory.directory)},
                                     {u"resorts"_s, resorts}})
        .toJson();
}

std::optional<Manifest> Manifest::decode(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto when = QDateTime::fromString(object[u"taken"_s].toString(), Qt::ISODateWithMs);
    if (object[u"format"_s].toInt() != formatVersion || !when.isValid())
        return std::nullopt;
    Manifest manifest{.taken = fromMilliseconds(when.toMSecsSinceEpoch()),
                      .program = object[u"program"_s].toString(),
                      .server = object[u"postgresql"_s].toString(),
                      .bytes = object[u"bytes"_s].toInteger(),
                      .sha256 = fromHex(object[u"sha256"_s]),
                      .inventory = {.schema = object[u"schema"_s].toInteger(),
                                    .resorts = {},
                                    .directory = contentsIn(object[u"directory"_s].toObject())}};
    for (const QJsonValue &value : object[u"resorts"_s].toArray()) {
        const auto resort = resortIn(value.toObject());
        if (!resort)
            return std::nullopt;
        manifest.inventory.resorts += *resort;
    }
    return manifest;
}

} // namespace desk::hub
