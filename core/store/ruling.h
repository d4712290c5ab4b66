#pragma once

#include "core/base/names.h"

#include <QJsonObject>

namespace desk {

/// What the hub made of an operation.
enum class RulingKind {
    Applied,     ///< as it was meant
    Merged,      ///< with other changes: something gave way
    Conflicted,  ///< accepted, and somebody has to settle it
    Rejected,    ///< nothing of it stands
    Quarantined, ///< the hub could not read it; it keeps it
    Blocked,     ///< it builds on one that was quarantined
    Deferred,    ///< what it builds on was lost at the hub, and is about to be sent again
};

template <>
inline constexpr auto names<RulingKind> = std::array{
    std::pair{RulingKind::Applied, "applied"},
    std::pair{RulingKind::Merged, "merged"},
    std::pair{RulingKind::Conflicted, "conflicted"},
    std::pair{RulingKind::Rejected, "rejected"},
    std::pair{RulingKind::Quarantined, "quarantined"},
    std::pair{RulingKind::Blocked, "blocked"},
    std::pair{RulingKind::Deferred, "deferred"},
};

struct Ruling
{
    qint64 operation = 0; ///< its sequence
    RulingKind kind = RulingKind::Applied;
    qint64 commit = 0;  ///< 0 when nothing was committed
    QJsonObject detail; ///< what gave way and to what

    bool operator==(const Ruling &) const = default;
};

} // namespace desk
