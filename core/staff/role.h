#pragma once

#include "core/base/names.h"

namespace desk {

enum class Role { Admin, Manager, Staff };

template <>
inline constexpr auto names<Role> = std::array{
    std::pair{Role::Admin, "ADMIN"},
    std::pair{Role::Manager, "MANAGER"},
    std::pair{Role::Staff, "STAFF"},
};

} // namespace desk
