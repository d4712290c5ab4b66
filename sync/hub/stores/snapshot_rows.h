#pragma once

#include "sync/protocol/snapshot.h"

#include <QDate>

namespace desk::hub {

/// A part that is finished; its text is not packed yet.
using PartDone = std::function<void(int number, bool isForToday, qint64 rows, QByteArray text)>;

/// Reads all rows of a resort and cuts them into parts, in the order in which a desk wants them:
/// first the house, its staff, catalogue and prices, the stays from `today` to a fortnight later,
/// whoever is still here, and all that belongs to them; then the rest. Each row is in one part.
/// Belongs into a transaction that reads. Throws db::Error.
/// A part ends with the first row that makes its text as long as `partText`.
void readSnapshot(db::Database &database, QDate today, const PartDone &done, qsizetype partText);

} // namespace desk::hub
