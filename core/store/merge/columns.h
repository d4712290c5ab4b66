#pragma once

#include "core/store/merge/mark.h"
#include "core/store/table_shape.h"

namespace desk::merge {

/// A group of columns that two people changed without knowing of each other: what stands now, and
/// what gave way to it.
struct GivenWay
{
    QByteArray group;
    QJsonObject stands;
    QJsonObject gaveWay;
    bool isClaims = false; ///< whether it was the claim that gave way, or what stood before
    Mark met;              ///< the write that the claim met

    bool operator==(const GivenWay &) const = default;
};

struct MergedColumns
{
    QJsonObject columns;      ///< to be written; the rest of the row stays
    QList<QByteArray> groups; ///< whose last write is now the claim
    QList<GivenWay> givenWay;
};

/// A change of some columns of a row that stands for itself. Group by group: who knew the other's
/// write is heard; of two who did not know, the later one. The order in which changes arrive makes
/// no difference.
MergedColumns mergeColumns(const TableShape &shape,
                           const QJsonObject &row,
                           const Marks &marks,
                           const Claim &claim,
                           const QJsonObject &change);

} // namespace desk::merge
