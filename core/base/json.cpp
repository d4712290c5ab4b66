#include "core/base/json.h"

#include "core/base/assert.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace desk {

namespace {

void appendText(QByteArray &out, const QString &text)
{
    constexpr char digits[] = "0123456789abcdef";
    out += '"';
    for (const char byte : text.toUtf8()) {
        if (byte == '"' || byte == '\\') {
            out += '\\';
            out += byte;
        } else if (quint8(byte) < 0x20) {
            out += "\\u00";
            out += digits[quint8(byte) >> 4];
            out += digits[quint8(byte) & 15];
        } else {
            out += byte;
        }
    }
    out += '"';
}

void append(QByteArray &out, const QJsonValue &value);

void appendArray(QByteArray &out, const QJsonArray &array)
{
    out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ',';
        append(out, array.at(i));
    }
    out += ']';
}

// QJsonObject keeps its keys sorted.
void appendObject(QByteArray &out, const QJsonObject &object)
{
    out += '{';
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member != object.begin())
            out += ',';
        appendText(out, member.key());
        out += ':';
        append(out, member.value());
    }
    out += '}';
}

void append(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        return;
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return;
    case QJsonValue::Double:
        DESK_ASSERT(value.toDouble() == std::trunc(value.toDouble()));
        out += QByteArray::number(value.toInteger());
        return;
    case QJsonValue::String:
        appendText(out, value.toString());
        return;
    case QJsonValue::Array:
        appendArray(out, value.toArray());
        return;
    case QJsonValue::Object:
        appendObject(out, value.toObject());
        return;
    }
}

} // namespace

QByteArray canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    append(out, value);
    return out;
}

} // namespace desk
