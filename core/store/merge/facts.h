#pragma once

#include "core/store/merge/columns.h"

#include <functional>

namespace desk::merge {

/// What a table whose rows have a state of their own says of it.
struct FactRule
{
    /// How far a state has come, by its stored name: of two that did not know of each other the
    /// further one stands, whenever it was decided. Throws db::Error for a state that this version
    /// does not know.
    std::function<int(const QString &state)> weightOf;
    const char *state = "state"; ///< the column; its group is what is weighed
    const char *planned = "";    ///< a state that nobody misses when another one stands
    /// Who says the same as another, or only plans what another did, has nothing to be told.
    bool isQuiet = false;
};

/// A change of such a row. Group by group, as columns are, but for its state: facts beat plans.
/// The first bill that stands on it stays.
MergedColumns mergeFacts(const FactRule &rule,
                         const TableShape &shape,
                         const QJsonObject &row,
                         const Marks &marks,
                         const Claim &claim,
                         const QJsonObject &change);

} // namespace desk::merge
