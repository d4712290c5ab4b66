#include "core/base/json.h"

#include "core/base/assert.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace desk {

namespace {

constexpr qsizetype usualLength = 512;
/// Ours are a fifth of that.
constexpr int deepest = 64;

bool isPlain(QChar character)
{
    const char16_t unit = character.unicode();
    return unit >= 0x20 && unit < 0x80 && unit != u'"' && unit != u'\\';
}

// Ids, days, names of columns: nearly all there is.
void appendPlain(QByteArray &out, const QString &text)
{
    const qsizetype begin = out.size();
    out.resize(begin + text.size() + 2);
    char *next = out.data() + begin;
    *next++ = '"';
    for (const QChar character : text)
        *next++ = char(character.unicode());
    *next = '"';
}

void appendText(QByteArray &out, const QString &text)
{
    if (std::ranges::all_of(text, isPlain)) {
        appendPlain(out, text);
        return;
    }
    constexpr char digits[] = "0123456789abcdef";
    const QByteArray utf8 = text.toUtf8();
    out += '"';
    qsizetype plain = 0; // where what needs no change begins
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char byte = utf8[i];
        const bool isControl = quint8(byte) < 0x20;
        if (byte != '"' && byte != '\\' && !isControl)
            continue;
        out.append(utf8.constData() + plain, i - plain);
        plain = i + 1;
        if (isControl)
            out.append("\\u00").append(digits[quint8(byte) >> 4]).append(digits[quint8(byte) & 15]);
        else
            out.append('\\').append(byte);
    }
    out.append(utf8.constData() + plain, utf8.size() - plain);
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
    QByteArray text;
    text.reserve(usualLength);
    append(text, value);
    return text;
}

bool isNestedTooDeep(QByteArrayView text)
{
    int depth = 0;
    bool isWithinText = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char byte = text[i];
        if (byte == '\n') {
            depth = 0;
            isWithinText = false;
        } else if (isWithinText) {
            i += byte == '\\' ? 1 : 0;
            isWithinText = byte != '"';
        } else if (byte == '"') {
            isWithinText = true;
        } else if (byte == '[' || byte == '{') {
            if (++depth > deepest)
                return true;
        } else if (byte == ']' || byte == '}') {
            --depth;
        }
    }
    return false;
}

void appendCanonicalJson(QByteArray &text, const QJsonValue &value)
{
    append(text, value);
}

} // namespace desk
