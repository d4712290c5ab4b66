#pragma once

#include "core/till/count.h"

#include <QJsonObject>

namespace desk {

/// Stops selling at this till, so that its money can be counted.
struct StartCounting
{
    static constexpr Intent intent{"till.count", 1, Priority::Now};
    QJsonObject meant() const { return {}; }
};

/// Refuses: TillClosed, TillCounting.
[[nodiscard]] Result<TillSession> carryOut(Writer &writer, const StartCounting &command);

/// Goes back to selling.
struct StopCounting
{
    static constexpr Intent intent{"till.sell_on", 1, Priority::Now};
    QJsonObject meant() const { return {}; }
};

/// Refuses: TillClosed.
[[nodiscard]] Result<TillSession> carryOut(Writer &writer, const StopCounting &command);

/// What was counted or read off a terminal for a tender other than cash.
struct CountedTender
{
    TenderKind tender = TenderKind::Card;
    Money amount;
};

/// Closes the till with what was counted, and gives the session its number. From open or counting.
struct CloseTill
{
    QList<CountedCoins> coins;
    QList<CountedTender> others = {};
    QString reason = {}; ///< when the cash is not what it should be
    std::optional<int> petsCounted = {};

    static constexpr Intent intent{"till.close", 1, Priority::Now};
    QJsonObject meant() const;
};

/// Needs Permission::CloseTill. Refuses: TillClosed, OutOfRange, VarianceNeedsReason, and
/// ApprovalNeeded when the cash is off by more than allowedVariance and nobody approved it.
[[nodiscard]] Result<TillSession> carryOut(Writer &writer, const CloseTill &command);

/// The hash of a closed session over what it came to and over the session before: a Z that was
/// changed afterwards breaks the chain.
QString zHashOf(db::Database &database, const TillSession &session);

/// The Z numbers of sessions whose hash or link is broken, per till in their order. Sessions that
/// came from before this desk and carry no hash are passed over.
QList<int> brokenZs(db::Database &database);

} // namespace desk
