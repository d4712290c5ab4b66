#pragma once

#include "core/records.h"
#include "core/store/store.h"

namespace desk::test {

/// Every row of the resort once more, under what the first belongs to: twice the pets of a family,
/// twice the stays of a booking, twice the lines of a bill. Only the place itself stays one.
inline void doubleEverything(Store &store)
{
    // No id begins like that: they begin with the time. One that follows from what the row says
    // may, and its row stays one.
    const auto other = [](const QByteArray &column, const QByteArray &byte = "ff") -> QByteArray {
        return "CAST(x'" + byte + "' || substr(" + column + ", 2) AS BLOB)";
    };
    const QSet<QByteArray> once{"resorts", "locations", "devices", "tills"};
    const Result<> doubled = store.writeConfirmed([&](db::Database &database) {
        const auto again = [&](const QByteArray &table, QList<QByteArray> columns) {
            if (once.contains(table))
                return;
            const QByteArray names = columns.join(", ");
            columns.replace(columns.indexOf("id"), other("id"));
            database.run("INSERT INTO " + table + " (" + names + ") SELECT " + columns.join(", ")
                         + " FROM " + table + " WHERE substr(id, 1, 1) <> x'ff'");
        };
        std::apply([&]<class... R>(const R &...) { (again(R::table, db::columnsOf<R>()), ...); },
                   Records());
        // A stay has its price by its room, and by what was agreed.
        database.run(
            "INSERT INTO segments (id, reservation, unit, starts_at, ends_at, firm) SELECT "
            + other("id", "fe") + ", " + other("reservation")
            + ", unit, starts_at, ends_at, firm FROM segments WHERE released_at IS NULL"
              " AND substr(id, 1, 1) <> x'ff'");
        QList<QByteArray> columns = db::columnsOf<PriceStep>();
        const QByteArray names = columns.join(", ");
        columns.replace(columns.indexOf("id"), other("id", "fe"));
        columns.replace(columns.indexOf("reservation"), other("reservation"));
        database.run("INSERT INTO price_steps (" + names + ") SELECT " + columns.join(", ")
                     + " FROM price_steps WHERE reservation IS NOT NULL"
                       " AND substr(id, 1, 1) <> x'ff'");
    });
    DESK_ASSERT(doubled);
}

} // namespace desk::test
