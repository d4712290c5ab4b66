#pragma once

#include "core/base/progress.h"

#include <QList>
#include <QString>

namespace desk {

class Store;

namespace generate {

/// Takes away the indexes that can be made again, and says how: rows are written many times faster
/// without them. Throws db::Error.
QList<QString> setIndexesAside(Store &store);
/// Throws db::Error.
void makeIndexes(Store &store, const QList<QString> &indexes, const Progress &progress);

} // namespace generate
} // namespace desk
