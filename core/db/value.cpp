#include "core/db/value.h"

#include <sqlite3.h>

#include <cmath>

namespace desk::db {

bool Error::isDiskFull() const
{
    return (m_code & 0xff) == SQLITE_FULL;
}

bool Error::isAboutData() const
{
    return m_code == SQLITE_OK || (m_code & 0xff) == SQLITE_CONSTRAINT;
}

QJsonValue toJson(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return QString::fromLatin1(bytes->toHex());
    if (const auto *id = std::get_if<IdBytes>(&value))
        return idText(*id);
    return QJsonValue::Null;
}

Value fromJson(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Double:
        if (json.toDouble() != std::trunc(json.toDouble()))
            throw Error("a number is not whole");
        return json.toInteger();
    case QJsonValue::String:
        return json.toString();
    default:
        throw Error("a value is neither a number nor a text");
    }
}

} // namespace desk::db
