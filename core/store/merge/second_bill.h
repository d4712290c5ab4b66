#pragma once

#include "core/store/merge/standing.h"

#include <QList>

namespace desk::merge {

/// An animal goes home once. Where a second desk, that did not know, checks it out too, the bill of
/// the first one stands.
struct SecondBill
{
    IdBytes bill{};
    /// Stays that are on another bill already: their check-out is done.
    QList<IdBytes> stays;
    /// Stays that another bill bills, and that were not checked out with it: they go on that bill.
    QList<IdBytes> lateStays;
    /// All that it bills stands on another bill: it is taken back. Where it bills more, it stays,
    /// and somebody takes those stays off one of the two.
    bool isTakenBack = false;
    QString number;    ///< what its paper says
    StandingRow first; ///< the bill that stands
};

/// The bills in an operation that bill what somebody else billed meanwhile.
QList<SecondBill> secondBillsIn(Standing &standing,
                                const Claim &claim,
                                const QList<Effect> &effects);

/// What takes back what such a bill posts: each entry of its issue, and of deposits used for it, is
/// reversed, and its goods are in stock again. Money that changed hands did so.
QList<Effect> takenBack(const SecondBill &second, const QList<Effect> &effects);

} // namespace desk::merge
