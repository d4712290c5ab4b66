#pragma once

#include "core/db/database.h"

#include <QHash>

namespace desk::db {

/// The records of a table for which the rest of the statement holds:
///     select<Pet>(database, "WHERE household = ? AND archived_at IS NULL ORDER BY name, id", id)
template <Record R, class... Args>
QList<R> select(Database &database, const QByteArray &rest, const Args &...args)
{
    static const QByteArray head =
        "SELECT " + columnsOf<R>().join(", ") + " FROM " + QByteArray(R::table) + ' ';
    return database.all<R>(head + rest, args...);
}

/// Ids as one bound value, for `IN (SELECT unhex(value) FROM json_each(?))`: one statement for any
/// number of rows.
template <class I>
QString jsonOfIds(const QList<I> &ids)
{
    QByteArray json = "[";
    for (const I &id : ids) {
        const IdBytes &bytes = id.bytes();
        json += json.size() > 1 ? ",\"" : "\"";
        json += QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()))
                    .toHex();
        json += '"';
    }
    return QString::fromLatin1(json + ']');
}

/// The records with these ids; without those that are unknown.
template <Record R>
QHash<decltype(R::id), R> byId(Database &database, const QList<decltype(R::id)> &ids)
{
    QHash<decltype(R::id), R> found;
    for (const R &record :
         select<R>(database, "WHERE id IN (SELECT unhex(value) FROM json_each(?))", jsonOfIds(ids)))
        found.insert(record.id, record);
    return found;
}

} // namespace desk::db
