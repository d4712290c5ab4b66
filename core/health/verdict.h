#pragma once

#include "core/base/names.h"

namespace desk {

/// What a pet's vaccinations say about a stay, from good to bad: the worst rule decides.
enum class Verdict {
    Ok,
    Waived,
    Expiring, ///< within 30 days after the stay
    ExpiresDuringStay,
    Grace,
    Unverified,
    TooRecent,
    Expired,
    Missing,
};

template <>
inline constexpr auto names<Verdict> = std::array{
    std::pair{Verdict::Ok, "OK"},
    std::pair{Verdict::Waived, "WAIVED"},
    std::pair{Verdict::Expiring, "EXPIRING"},
    std::pair{Verdict::ExpiresDuringStay, "EXPIRES_DURING_STAY"},
    std::pair{Verdict::Grace, "GRACE"},
    std::pair{Verdict::Unverified, "UNVERIFIED"},
    std::pair{Verdict::TooRecent, "TOO_RECENT"},
    std::pair{Verdict::Expired, "EXPIRED"},
    std::pair{Verdict::Missing, "MISSING"},
};

} // namespace desk
