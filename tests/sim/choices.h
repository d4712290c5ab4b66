#pragma once

#include "core/base/random.h"
#include "core/db/select.h"
#include "core/store/store.h"
#include "tests/sim/workload.h"

#include <QList>

namespace desk::sim {

template <class T>
const T &oneOf(const QList<T> &all, Random &random)
{
    return all[qsizetype(random.below(quint64(all.size())))];
}

/// One of the records that fit a condition, which orders them; nothing when there is none.
template <db::Record R, class... P>
std::optional<R> oneOfThem(Store &store,
                           Random &random,
                           const QByteArray &condition,
                           const P &...parameters)
{
    const QList<R> found = db::select<R>(store.database(), condition, parameters...);
    return found.isEmpty() ? std::nullopt : std::optional(oneOf(found, random));
}

template <class T>
Deed said(const char *what, const Result<T> &result)
{
    return {.what =
                QString::fromLatin1(what) + (result ? QString() : QStringLiteral(" (refused)"))};
}

} // namespace desk::sim
