#include "sync/hub/http/target.h"

#include <algorithm>

namespace desk::hub {

namespace {

constexpr qsizetype longestTarget = 2'048;

std::optional<QByteArray> decoded(const QByteArray &text)
{
    const QByteArray plain = QByteArray::fromPercentEncoding(text);
    // What is no escape stays as it is: then a percent sign is left that was not escaped.
    const qsizetype signs = text.count('%');
    const bool isWell = plain.size() == text.size() - 2 * signs
        && std::ranges::none_of(plain, [](char c) { return quint8(c) < 0x20 || c == 0x7f; });
    return isWell ? std::optional(plain) : std::nullopt;
}

bool readPath(const QByteArray &text, QByteArrayList &path)
{
    for (const QByteArray &part : text.sliced(1).split('/')) {
        const std::optional<QByteArray> name = decoded(part);
        if (!name)
            return false;
        path += *name;
    }
    return true;
}

bool readQuery(const QByteArray &text, QMap<QByteArray, QByteArray> &query)
{
    for (const QByteArray &part : text.split('&')) {
        const qsizetype equals = part.indexOf('=');
        const auto name = decoded(equals < 0 ? part : part.first(equals));
        const auto value = decoded(equals < 0 ? QByteArray() : part.sliced(equals + 1));
        if (!name || !value || query.contains(*name))
            return false;
        query.insert(*name, *value);
    }
    return true;
}

} // namespace

std::optional<Target> Target::parse(const QByteArray &text)
{
    if (!text.startsWith('/') || text.size() > longestTarget || text.contains('#'))
        return std::nullopt;
    Target target;
    const qsizetype mark = text.indexOf('?');
    const bool isWell = readPath(mark < 0 ? text : text.first(mark), target.path)
        && (mark < 0 || readQuery(text.sliced(mark + 1), target.query));
    return isWell ? std::optional(target) : std::nullopt;
}

std::optional<qint64> Target::number(const QByteArray &name) const
{
    const QByteArray text = query.value(name);
    const bool isPlain = !text.isEmpty() && text.size() <= 15
        && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return isPlain ? std::optional(text.toLongLong()) : std::nullopt;
}

} // namespace desk::hub
