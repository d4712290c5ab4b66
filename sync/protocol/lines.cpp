#include "sync/protocol/lines.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals;

namespace desk::sync {

namespace {

/// The one member of a line, which is an object itself.
std::optional<QJsonObject> only(const QByteArray &line, QLatin1StringView name)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.size() != 1 || !object.value(name).isObject())
        return std::nullopt;
    return object.value(name).toObject();
}

} // namespace

tl::expected<FramedLines, ExchangeFault> frame(const QByteArray &text)
{
    if (!text.endsWith('\n'))
        return tl::make_unexpected(ExchangeFault::Truncated);
    QByteArrayList lines = text.chopped(1).split('\n');
    const auto end = only(lines.takeLast(), "end"_L1);
    if (!end || lines.isEmpty())
        return tl::make_unexpected(ExchangeFault::Truncated);
    const auto head = only(lines.takeFirst(), "h"_L1);
    if (!head)
        return tl::make_unexpected(ExchangeFault::WrongShape);
    return FramedLines{.head = *head, .body = lines, .end = *end};
}

qint64 Members::number(QLatin1StringView name, qint64 least, qint64 greatest)
{
    const QJsonValue value = m_object.value(name);
    const double number = value.toDouble(std::nan(""));
    const bool isWell =
        number == std::trunc(number) && number >= double(least) && number <= double(greatest);
    m_areWell = m_areWell && isWell;
    return isWell ? value.toInteger() : least;
}

QByteArray Members::hex(QLatin1StringView name, qsizetype bytes)
{
    const QByteArray text = m_object.value(name).toString().toLatin1();
    const QByteArray found = QByteArray::fromHex(text);
    const bool isWell = m_object.value(name).isString() && found.toHex() == text
        && (found.isEmpty() || found.size() == bytes);
    m_areWell = m_areWell && isWell;
    return isWell ? found : QByteArray();
}

QByteArray Members::bytes(QLatin1StringView name, qsizetype least, qsizetype most)
{
    const QByteArray text = m_object.value(name).toString().toLatin1();
    const QByteArray found = QByteArray::fromHex(text);
    const bool isWell = found.toHex() == text && found.size() >= least && found.size() <= most;
    m_areWell = m_areWell && isWell;
    return isWell ? found : QByteArray();
}

QString Members::text(QLatin1StringView name, qsizetype least, qsizetype most)
{
    const QJsonValue value = m_object.value(name);
    const QString found = value.toString();
    const bool isWell = value.isString() && found.size() >= least && found.size() <= most
        && std::ranges::all_of(found, [](QChar c) { return c.category() != QChar::Other_Control; });
    m_areWell = m_areWell && isWell;
    return isWell ? found : QString();
}

bool Members::yes(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    m_areWell = m_areWell && value.isBool();
    return value.toBool();
}

} // namespace desk::sync
