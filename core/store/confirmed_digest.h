#pragma once

#include "core/base/id.h"

#include <QByteArray>

namespace desk {

namespace db {
class Database;
}

/// What a replica has of the hub, as one number: two who have the same rows in the same commits
/// come to the same, in whatever order they count. A row's share is SipHash-2-4 of its table, id
/// and commit under a key of zeros, and shares are added modulo 2^64.
struct ConfirmedDigest
{
    qint64 rows = 0;
    quint64 sum = 0;

    void add(QByteArrayView table, const IdBytes &id, qint64 commit);

    bool operator==(const ConfirmedDigest &) const = default;
};

namespace confirmed_digest {

/// How far the counting of a replica has come. Commands of people may come in between: what lies
/// beneath their changes is counted, which they do not change.
struct Progress
{
    ConfirmedDigest digest;
    qsizetype table = 0;
    qint64 row = 0; ///< the last that was counted there
};

/// Counts some rows more; whether there is more to do. Throws db::Error.
bool countASlice(db::Database &database, Progress &progress);

} // namespace confirmed_digest
} // namespace desk
