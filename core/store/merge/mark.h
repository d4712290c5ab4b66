#pragma once

#include "core/base/stamp.h"

#include <QByteArray>
#include <QMap>

namespace desk::merge {

/// The last write of something that is merged as one (a group of columns, a stay, a bill).
struct Mark
{
    qint64 commit = 0; ///< the hub's number of the write
    Stamp stamp;       ///< when, and on which device
    int incarnation = 1;

    bool operator==(const Mark &) const = default;
};

/// By the name of the column group; under unitMark that of the whole.
using Marks = QMap<QByteArray, Mark>;

/// The key of the mark of a row as a whole, of a stay or of a bill.
inline const QByteArray unitMark;
/// The key of the mark of a stay's state. Who changes the days of a stay says nothing about what
/// somebody else did to its state before, and did not hear of it by that.
inline const QByteArray stateMark{"state"};

/// A change that wants in: made at `stamp` by a device in one of its lives, by someone who saw what
/// stood up to the commit `base`.
struct Claim
{
    qint64 base = 0;
    Stamp stamp;
    int incarnation = 1;

    bool operator==(const Claim &) const = default;
};

/// Causality first: whether who claims knew this write. A device knows what it wrote itself, even
/// before it heard of the commit.
bool hasSeen(const Claim &claim, const Mark &mark);

/// The clock second: of two who knew nothing of each other, the later one is heard.
bool prevails(const Claim &claim, const Mark &mark);

QByteArray encodeMarks(const Marks &marks);
/// Throws db::Error for bytes that are no marks.
Marks decodeMarks(const QByteArray &bytes);

} // namespace desk::merge
