#pragma once

#include "core/base/ids.h"
#include "sync/hub/stores/postgres_connection.h"

#include <QMap>

namespace desk::hub {

/// What tables hold. Two with the same digest hold the same rows, whatever their order on the disk.
struct Contents
{
    QMap<QString, qint64> rows; ///< by table, with its schema; those without any are left out
    QByteArray digest;          ///< of all of them, SHA-256

    bool operator==(const Contents &) const = default;
};

struct ResortContents
{
    ResortId resort;
    qint64 commit = 0; ///< its last one
    Contents contents;

    bool operator==(const ResortContents &) const = default;
};

/// All that a hub keeps in a PostgreSQL, but for the copies of resorts that it can make anew.
struct Inventory
{
    qint64 schema = 0; ///< the version of the tables
    QList<ResortContents> resorts;
    Contents directory; ///< what belongs to no resort: who may speak, how often

    QList<ResortId> ids() const;

    bool operator==(const Inventory &) const = default;
};

/// Whether a hub ever made its tables there.
bool keepsHub(PostgresConnection &connection);

/// The resorts of whoever goes around the wall.
QList<ResortId> resortsIn(PostgresConnection &connection);

/// Takes stock within the transaction that is open; of these resorts alone, so that it can be done
/// behind the wall too. Nothing when `keepOn`, which is asked before each, does not want it any
/// more. Throws db::Error, also when one of them is not there.
std::optional<Inventory> inventoryOf(PostgresConnection &connection,
                                     const QList<ResortId> &resorts,
                                     const std::function<bool()> &keepOn);

/// Where the second differs from the first, in words; nothing when it does not.
std::optional<QString> differenceOf(const Inventory &expected, const Inventory &found);

} // namespace desk::hub
