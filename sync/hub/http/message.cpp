#include "sync/hub/http/message.h"

#include <algorithm>

namespace desk::hub {

namespace {

auto isNamed(QByteArrayView name)
{
    return [name](const std::pair<QByteArray, QByteArray> &field) {
        return field.first.compare(name, Qt::CaseInsensitive) == 0;
    };
}

} // namespace

Headers::Headers(std::initializer_list<std::pair<QByteArray, QByteArray>> fields)
    : m_fields(fields)
{
}

void Headers::add(const QByteArray &name, const QByteArray &value)
{
    m_fields.emplaceBack(name, value);
}

void Headers::set(const QByteArray &name, const QByteArray &value)
{
    m_fields.removeIf(isNamed(name));
    add(name, value);
}

QByteArray Headers::value(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(m_fields, isNamed(name));
    return found == m_fields.end() ? QByteArray() : found->second;
}

bool Headers::has(QByteArrayView name) const
{
    return std::ranges::any_of(m_fields, isNamed(name));
}

} // namespace desk::hub
