#pragma once

#include "core/base/assert.h"

#include <QLatin1StringView>
#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>
#include <type_traits>
#include <utility>

namespace desk {

/// The words under which the values of an enum are stored and travel. Specialise it beside the
/// enum:
///     template <> inline constexpr auto names<Sex> = std::array{std::pair{Sex::Male, "MALE"},
///     ...};
template <class Enum>
inline constexpr auto names = nullptr;

template <class Enum>
concept Named =
    std::is_enum_v<Enum> && !std::is_null_pointer_v<std::remove_cv_t<decltype(names<Enum>)>>;

template <Named Enum>
QLatin1StringView nameOf(Enum value)
{
    const auto found = std::find_if(names<Enum>.begin(), names<Enum>.end(), [&](const auto &pair) {
        return pair.first == value;
    });
    DESK_ASSERT(found != names<Enum>.end());
    return QLatin1StringView(found->second);
}

template <Named Enum>
std::optional<Enum> fromName(QStringView name)
{
    const auto found = std::find_if(names<Enum>.begin(), names<Enum>.end(), [&](const auto &pair) {
        return QLatin1StringView(pair.second) == name;
    });
    return found == names<Enum>.end() ? std::nullopt : std::optional(found->first);
}

} // namespace desk
