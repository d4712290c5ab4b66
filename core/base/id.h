#pragma once

#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace desk {

/// A UUID: version 7 for rows made by somebody, version 8 for rows that every desk would make the
/// same.
using IdBytes = std::array<quint8, 16>;

/// Lower case, 8-4-4-4-12.
QString idText(const IdBytes &bytes);
std::optional<IdBytes> parseIdText(QStringView text);

/// The identity of one record. Ids of different records are different types, so that a PetId
/// can't be handed over where a UnitId is meant. Text only at the edges.
template <class Tag>
class Id
{
public:
    constexpr Id() = default;
    explicit constexpr Id(const IdBytes &bytes)
        : m_bytes(bytes)
    {
    }

    static std::optional<Id> parse(QStringView text)
    {
        const std::optional<IdBytes> bytes = parseIdText(text);
        return bytes ? std::optional(Id(*bytes)) : std::nullopt;
    }

    constexpr const IdBytes &bytes() const { return m_bytes; }
    QString text() const { return idText(m_bytes); }
    constexpr bool isNull() const { return m_bytes == IdBytes{}; }

    constexpr bool operator==(const Id &) const = default;
    constexpr auto operator<=>(const Id &) const = default;

    friend size_t qHash(const Id &id, size_t seed = 0)
    {
        return qHashBits(id.m_bytes.data(), id.m_bytes.size(), seed);
    }

private:
    IdBytes m_bytes{};
};

} // namespace desk

template <class Tag>
struct std::hash<desk::Id<Tag>>
{
    size_t operator()(const desk::Id<Tag> &id) const noexcept { return qHash(id); }
};
