#include "sync/protocol/operation_line.h"

#include "core/base/json.h"
#include "core/base/stamp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals;

namespace desk::sync {

namespace {

constexpr qsizetype members = 8;
constexpr qsizetype stampBytes = 10;
constexpr qsizetype hashBytes = 8;

QByteArray quoted(const QByteArray &plain)
{
    return '"' + plain + '"';
}

/// The bytes of a text in lower-case hexadecimal of this length, or nothing.
std::optional<QByteArray> fromHex(const QJsonValue &value, qsizetype bytes)
{
    const QByteArray hex = value.toString().toLatin1();
    const QByteArray found = QByteArray::fromHex(hex);
    if (!value.isString() || found.size() != bytes || found.toHex() != hex)
        return std::nullopt;
    return found;
}

std::optional<qint64> wholeNumber(const QJsonValue &value, qint64 most)
{
    constexpr qint64 missing = -1;
    const qint64 number = value.toInteger(missing);
    if (!value.isDouble() || number < 1 || number > most)
        return std::nullopt;
    return number;
}

bool isCommandName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 60
        && std::all_of(name.begin(), name.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || c == u'.' || c == u'_';
           });
}

// A fraction has no canonical text.
bool holdsFraction(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble() != std::trunc(value.toDouble());
    if (value.isArray())
        return std::ranges::any_of(value.toArray(), holdsFraction);
    return value.isObject() && std::ranges::any_of(value.toObject(), holdsFraction);
}

/// The text of the body as it stands in the line: a reader that wrote it anew could hide that two
/// lines differ.
QByteArray bodyText(const QByteArray &line, const QJsonArray &operation)
{
    if (holdsFraction(operation.last()))
        return {};
    const QByteArray canonical = canonicalJson(operation.last());
    return line.endsWith(QByteArray(',' + canonical + "]}")) ? canonical : QByteArray();
}

std::optional<QueuedOperation> read(const QJsonArray &list)
{
    const auto sequence = wholeNumber(list[0], (qint64{1} << 53) - 1);
    const auto version = wholeNumber(list[2], 10'000);
    const auto stamp = fromHex(list[3], stampBytes);
    const auto staff = StaffId::parse(list[4].toString());
    const auto action = ActionId::parse(list[5].toString());
    const auto hash = fromHex(list[6], hashBytes);
    const QString command = list[1].toString();
    const bool isComplete = sequence && version && stamp && action && hash
        && (staff || list[4].isNull()) && isCommandName(command) && list[7].isObject();
    if (!isComplete)
        return std::nullopt;
    return QueuedOperation{.sequence = *sequence,
                           .command = command,
                           .version = int(*version),
                           .priority = int(Priority::Later),
                           .stamp = *stamp,
                           .staff = staff,
                           .action = *action,
                           .body = {},
                           .hash = *hash};
}

bool matchesItsBody(const QueuedOperation &operation, const QJsonObject &body)
{
    return body.value("cmd"_L1).toString() == operation.command
        && body.value("ver"_L1).toInteger() == operation.version
        && body.value("action"_L1).toString() == operation.action.text();
}

} // namespace

QByteArray encodeOperation(const QueuedOperation &operation)
{
    const QByteArray staff =
        operation.staff ? quoted(operation.staff->text().toLatin1()) : QByteArray("null");
    const QByteArrayList parts{
        QByteArray::number(operation.sequence),
        quoted(operation.command.toLatin1()),
        QByteArray::number(operation.version),
        quoted(operation.stamp.toHex()),
        staff,
        quoted(operation.action.text().toLatin1()),
        quoted(operation.hash.toHex()),
        operation.body,
    };
    return "{\"o\":[" + parts.join(',') + "]}\n";
}

tl::expected<QueuedOperation, LineFault> decodeOperation(const QByteArray &line)
{
    const QByteArray text = line.endsWith('\n') ? line.chopped(1) : line;
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return tl::make_unexpected(LineFault::NotJson);
    const QJsonObject object = document.object();
    const QJsonArray list = object.value("o"_L1).toArray();
    if (object.size() != 1 || list.size() != members)
        return tl::make_unexpected(LineFault::WrongShape);
    std::optional<QueuedOperation> operation = read(list);
    if (!operation || !matchesItsBody(*operation, list.last().toObject()))
        return tl::make_unexpected(LineFault::WrongShape);

    operation->body = bodyText(text, list);
    if (operation->body.isEmpty() || encodeOperation(*operation) != text + '\n')
        return tl::make_unexpected(LineFault::NotCanonical);
    if (operationHash(operation->body) != operation->hash)
        return tl::make_unexpected(LineFault::HashWrong);
    return *operation;
}

} // namespace desk::sync
