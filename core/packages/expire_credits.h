#pragma once

#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

/// Closes packages whose last day has passed: what nobody holds of them is earned. Stays that are
/// no longer in the house hold nothing. Done when a desk begins its day; done again it does
/// nothing, and two desks that do it do it once.
struct ExpireCredits
{
    static constexpr Intent intent{"credits.expire", 1, Priority::Later};
    QJsonObject meant() const { return {}; }
};

/// How many packages it closed.
[[nodiscard]] Result<int> carryOut(Writer &writer, const ExpireCredits &command);

/// Whether there is anything for it to do.
bool creditsExpire(db::Database &database, QDate today);

} // namespace desk
