#pragma once

#include "core/store/merge/columns.h"
#include "core/store/merge/invoice.h"
#include "core/store/merge/stay.h"

namespace desk::merge {

/// A stay or a bill that a change met in another state than its author knew.
struct UnitClash
{
    QByteArray table; ///< "reservations" or "invoices"
    IdBytes id{};
    QString what; ///< the name of a StayClash or an InvoiceClash, or secondBill
    bool held = false;
    QJsonObject stood; ///< the stay or the bill as it stood
    Mark met;          ///< its last write
    /// What the paper of a bill says that stands under another number, or not at all.
    QString otherNumber = {};
};

/// UnitClash::what of a bill whose stays were billed at another desk already; it stands in `stood`.
inline constexpr QLatin1StringView secondBill{"second_bill"};

/// Columns of a row that two people changed.
struct RowClash
{
    QByteArray table;
    IdBytes id{};
    QList<GivenWay> groups;
};

/// What becomes of an operation: what is written, and whatever did not go as its author meant it.
/// Nothing of the latter is ever dropped; who merges makes a card of it.
struct MergedOperation
{
    QList<RowWrite> writes;
    QList<UnitClash> units;
    QList<RowClash> rows;
    /// Rows that it changes and that are not there: what made them was refused, or has not come.
    /// What it wants of them is left out.
    QList<Effect> orphans;
    /// It tells what happened: an animal came or left, or money changed hands. That stands although
    /// a part of it is left out.
    bool isFact = false;

    bool wentAsMeant() const { return units.isEmpty() && rows.isEmpty() && orphans.isEmpty(); }
};

/// Whether an effect makes its row, or changes one that has to be there.
bool makesRow(const Effect &effect);

/// Merges an operation's effects into what stands. Stays and bills are merged as units; rows of a
/// ledger are added once and never change; every other row is merged by column groups. Pure: the
/// same effects on the same rows give the same answer on a desk and on the hub. Throws db::Error
/// for effects that no desk of ours would have made.
MergedOperation mergeOperation(Standing &standing,
                               const QList<Effect> &effects,
                               const Stamp &stamp,
                               int incarnation);

} // namespace desk::merge
