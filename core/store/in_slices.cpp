#include "core/store/in_slices.h"

#include <memory>

namespace desk {

namespace {

/// A slice of work: whether there is more, or what stands in the way.
using Slice = std::function<Result<bool>(Store &)>;

void inSlices(const StoreAccess &store,
              const Slice &slice,
              const std::function<void(Store &, bool isDone)> &done)
{
    store([store, slice, done](Store &tool) {
        const Result<bool> isMore = slice(tool);
        if (isMore && *isMore)
            inSlices(store, slice, done);
        else
            done(tool, isMore.has_value());
    });
}

Slice keeping(const QList<ConfirmedRow> &rows, bool isWhole)
{
    const auto next = std::make_shared<qsizetype>(0);
    return [rows, isWhole, next](Store &store) -> Result<bool> {
        if (const Result<> kept = store.keep(rows.mid(*next, spool::slice), isWhole); !kept)
            return refuse(kept.error());
        *next += spool::slice;
        return *next < rows.size();
    };
}

Result<bool> clearASlice(Store &store)
{
    return store.clearSpool();
}

} // namespace

void keepInSlices(const StoreAccess &store,
                  const QList<ConfirmedRow> &rows,
                  bool isFirst,
                  bool isWhole,
                  const std::function<void(bool isDone)> &done)
{
    const auto keepAll = [store, rows, isWhole, done] {
        inSlices(store, keeping(rows, isWhole), [done](Store &, bool isDone) { done(isDone); });
    };
    if (!isFirst) {
        keepAll();
        return;
    }
    inSlices(store, &clearASlice, [keepAll, done](Store &, bool isDone) {
        if (isDone)
            keepAll();
        else
            done(false);
    });
}

void publishInSlices(const StoreAccess &store,
                     const Checkpoint &checkpoint,
                     const std::function<void(Store &, bool isDone)> &done)
{
    const auto preparation = std::make_shared<spool::Preparation>();
    preparation->isWhole = checkpoint.isWhole;
    const auto publish = [store, checkpoint, preparation, done](Store &tool, bool isPrepared) {
        if (!isPrepared || !tool.merge(checkpoint, *preparation)) {
            done(tool, false);
            return;
        }
        // What is left in the spool means nothing any more, also when it can't be removed now.
        inSlices(store, &clearASlice, [done](Store &emptied, bool) { done(emptied, true); });
    };
    inSlices(
        store, [preparation](Store &tool) { return tool.prepare(*preparation); }, publish);
}

void countInSlices(const StoreAccess &store,
                   const std::function<void(const std::optional<ConfirmedDigest> &)> &done)
{
    const auto progress = std::make_shared<confirmed_digest::Progress>();
    inSlices(
        store,
        [progress](Store &tool) {
            return tool.read([&](db::Database &database) {
                return confirmed_digest::countASlice(database, *progress);
            });
        },
        [progress, done](Store &, bool isDone) {
            done(isDone ? std::optional(progress->digest) : std::nullopt);
        });
}

} // namespace desk
