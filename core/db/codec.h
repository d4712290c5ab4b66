#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/names.h"
#include "core/db/value.h"

#include <QDate>
#include <QString>

#include <optional>

namespace desk::db {

/// How one of our types becomes a Value and back: the only place that knows. `currency` is that of
/// the resort whose file is being read: columns of money hold minor units only.
template <class T>
struct Codec;

template <class T>
const T &expect(const Value &value)
{
    if (const T *held = std::get_if<T>(&value))
        return *held;
    throw Error("a column holds another kind of value than the program expects");
}

template <>
struct Codec<qint64>
{
    static Value encode(qint64 number) { return number; }
    static qint64 decode(const Value &value, Currency) { return expect<qint64>(value); }
};

template <>
struct Codec<int>
{
    static Value encode(int number) { return qint64{number}; }
    static int decode(const Value &value, Currency) { return int(expect<qint64>(value)); }
};

template <>
struct Codec<bool>
{
    static Value encode(bool flag) { return qint64{flag}; }
    static bool decode(const Value &value, Currency) { return expect<qint64>(value) != 0; }
};

template <>
struct Codec<QString>
{
    static Value encode(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }
    static QString decode(const Value &value, Currency) { return expect<QString>(value); }
};

template <>
struct Codec<QByteArray>
{
    static Value encode(const QByteArray &bytes) { return bytes; }
    static QByteArray decode(const Value &value, Currency)
    {
        if (const auto *hex = std::get_if<QString>(&value))
            return QByteArray::fromHex(hex->toLatin1());
        return expect<QByteArray>(value);
    }
};

IdBytes decodeId(const Value &value);

template <class Tag>
struct Codec<Id<Tag>>
{
    static Value encode(const Id<Tag> &id) { return id.bytes(); }
    static Id<Tag> decode(const Value &value, Currency) { return Id<Tag>(decodeId(value)); }
};

template <>
struct Codec<Money>
{
    static Value encode(Money money) { return money.minor(); }
    static Money decode(const Value &value, Currency currency)
    {
        return Money::minor(expect<qint64>(value), currency);
    }
};

template <>
struct Codec<PartsPerMillion>
{
    static Value encode(PartsPerMillion share) { return share.value; }
    static PartsPerMillion decode(const Value &value, Currency)
    {
        return {.value = expect<qint64>(value)};
    }
};

template <>
struct Codec<Instant>
{
    static Value encode(Instant instant) { return toMilliseconds(instant); }
    static Instant decode(const Value &value, Currency)
    {
        return fromMilliseconds(expect<qint64>(value));
    }
};

template <>
struct Codec<QDate>
{
    static Value encode(QDate date)
    {
        DESK_ASSERT(date.isValid());
        return date.toString(Qt::ISODate);
    }
    static QDate decode(const Value &value, Currency)
    {
        const QDate date = QDate::fromString(expect<QString>(value), Qt::ISODate);
        if (!date.isValid())
            throw Error("a column of days holds no day");
        return date;
    }
};

template <Named Enum>
struct Codec<Enum>
{
    static Value encode(Enum value) { return QString(nameOf(value)); }
    static Enum decode(const Value &value, Currency)
    {
        if (const std::optional<Enum> known = fromName<Enum>(expect<QString>(value)))
            return *known;
        throw Error("a column holds a word that this version does not know");
    }
};

template <class T>
struct Codec<std::optional<T>>
{
    static Value encode(const std::optional<T> &maybe)
    {
        return maybe ? Codec<T>::encode(*maybe) : Value();
    }
    static std::optional<T> decode(const Value &value, Currency currency)
    {
        if (std::holds_alternative<std::monostate>(value))
            return std::nullopt;
        return Codec<T>::decode(value, currency);
    }
};

} // namespace desk::db
