#pragma once

#include <QtGlobal>

#include <functional>

namespace desk {

/// Told from time to time how far long work has come, on the thread of the work. Answers whether to
/// go on. An empty one always does.
using Progress = std::function<bool(qint64 done, qint64 total)>;

inline bool goesOn(const Progress &progress, qint64 done, qint64 total)
{
    return !progress || progress(done, total);
}

} // namespace desk
