#pragma once

#include "core/store/checkpoint.h"
#include "core/store/pending.h"

namespace desk {

/// Pages of the hub that are no checkpoint yet lie in a table of the replica. What they say is
/// compared with what stands here as they come, in slices of a few milliseconds, so that a desk
/// which asks for everything, and knows most of it, publishes little: a commit alone is written at
/// once, for nobody sees it. That of a stay or a bill waits until all of its rows have come, since
/// the commit of the whole speaks for its parts.
///
/// All work in the open transaction, in write mode Merge, and throw db::Error.
namespace spool {

/// So many rows at once keep nobody waiting.
constexpr qsizetype slice = 200;

/// Keeps rows. `isWhole`: they belong to all that the hub has, so that it is remembered which came.
void keep(db::Database &database, const QList<ConfirmedRow> &rows, bool isWhole);

/// How far the preparation of a checkpoint has come: it is told in slices.
struct Preparation
{
    bool isWhole = false;
    std::optional<IdBytes> unit = {}; ///< the last one that was looked at
    bool areUnitsDone = false;
    qsizetype table = 0; ///< in which confirmed rows are looked for that the hub does not have
    qint64 row = 0;
    QSet<RowKey> unheard = {};
};

/// Does the next slice of what can be done before all of it becomes visible: the commits of stays
/// and bills that are the same, and which rows the hub does not have any more. Whether there is
/// more to do.
bool prepare(db::Database &database, Preparation &preparation);

/// What is left to be published.
QList<ConfirmedRow> rows(db::Database &database);
/// Rows whose commit alone is left.
QList<ConfirmedRow> commits(db::Database &database);

/// Forgets a slice of what was kept. Whether there is more.
bool clear(db::Database &database);

} // namespace spool
} // namespace desk
