#pragma once

#include "core/base/clock.h"
#include "core/base/names.h"
#include "sync/protocol/exchange.h"

#include <QJsonObject>

namespace desk::sync {

/// A text of lines between a head and an end: {"h":{...}}, the lines of the body, {"end":{...}}.
struct FramedLines
{
    QJsonObject head;
    QByteArrayList body;
    QJsonObject end;
};

/// Truncated when the text does not end with an end line and its line feed.
tl::expected<FramedLines, ExchangeFault> frame(const QByteArray &text);

/// Reads the members of an object that came from outside, and remembers whether one was missing or
/// out of its range.
class Members
{
public:
    /// The largest whole number that every reader of JSON keeps exact.
    static constexpr qint64 most = (qint64{1} << 53) - 1;

    explicit Members(const QJsonObject &object)
        : m_object(object)
    {
    }

    qint64 number(QLatin1StringView name, qint64 least, qint64 greatest);
    /// Lower-case hexadecimal of this many bytes, or nothing at all.
    QByteArray hex(QLatin1StringView name, qsizetype bytes);
    /// Lower-case hexadecimal of `least` to `most` bytes.
    QByteArray bytes(QLatin1StringView name, qsizetype least, qsizetype most);
    /// `least` to `most` characters, none of which ends a line or is otherwise for machines.
    QString text(QLatin1StringView name, qsizetype least, qsizetype most);
    bool yes(QLatin1StringView name);
    Instant instant(QLatin1StringView name) { return fromMilliseconds(number(name, 0, most)); }

    template <class I>
    I id(QLatin1StringView name)
    {
        const std::optional<I> found = I::parse(m_object.value(name).toString());
        m_areWell = m_areWell && found;
        return found.value_or(I());
    }

    template <Named E>
    E word(QLatin1StringView name)
    {
        const std::optional<E> found = fromName<E>(m_object.value(name).toString());
        m_areWell = m_areWell && found;
        return found.value_or(E());
    }

    bool areWell() const { return m_areWell; }

private:
    const QJsonObject &m_object;
    bool m_areWell = true;
};

} // namespace desk::sync
