#pragma once

#include "core/till/count.h"

#include <QJsonObject>

namespace desk {

/// Opens the till of this desk with a counted float.
struct OpenTill
{
    QList<CountedCoins> coins;

    static constexpr Intent intent{"till.open", 1, Priority::Now};
    QJsonObject meant() const;
};

/// Needs Permission::OpenTill. Refuses: TillAlreadyOpen, Unknown (the desk has no till),
/// OutOfRange.
[[nodiscard]] Result<TillSession> carryOut(Writer &writer, const OpenTill &command);

/// Cash that comes or goes without a sale, or a drawer that is opened for nothing.
struct MoveCash
{
    CashMoveKind kind = CashMoveKind::In;
    Money amount; ///< nothing for NO_SALE
    QString reason;

    static constexpr Intent intent{"till.move_cash", 1, Priority::Now};
    QJsonObject meant() const;
};

/// Taking out needs Permission::PaidOut. Refuses: TillClosed, TillCounting, OutOfRange, Missing
/// (`reason`), TenderTooLarge (more than is in the drawer).
[[nodiscard]] Result<CashMove> carryOut(Writer &writer, const MoveCash &command);

} // namespace desk
