#include "core/store/spool.h"

#include "core/base/json.h"
#include "core/db/database.h"

#include <QJsonDocument>

namespace desk::spool {

namespace {

using SpooledId = Id<struct SpooledTag>;

constexpr qint64 unitsASlice = 40;
constexpr qint64 rowsLookedAt = 2'000;

/// What a kept row says. Stored in sync_spool.state.
enum class Said { Differs = 0, Deleted = 1, Same = 2, Stamped = 3 };

struct SpooledRow
{
    QString table;
    SpooledId id;
    qint64 commit = 0;
    int state = 0;
    std::optional<QByteArray> body;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"tbl", &SpooledRow::table},
                            Field{"row_id", &SpooledRow::id},
                            Field{"seq", &SpooledRow::commit},
                            Field{"state", &SpooledRow::state},
                            Field{"body", &SpooledRow::body});
    }
};

struct PlacedRow
{
    qint64 place = 0;
    SpooledId id;
    bool isUnheard = false;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"rowid", &PlacedRow::place},
                            Field{"id", &PlacedRow::id},
                            Field{"is_unheard", &PlacedRow::isUnheard});
    }
};

std::optional<SpooledId> unitOf(const TableShape *shape, const ConfirmedRow &row)
{
    if (!shape || shape->unitColumn().isEmpty() || row.isDeleted)
        return std::nullopt;
    const QString column = QString::fromLatin1(shape->unitColumn());
    return SpooledId::parse(row.row.columns.value(column).toString());
}

void stamp(db::Database &database, const QByteArray &table, const SpooledId &id, qint64 commit)
{
    database.run("UPDATE " + table + " SET _seq = ? WHERE id = ?", commit, id);
}

void insert(db::Database &database,
            const ConfirmedRow &row,
            const std::optional<SpooledId> &unit,
            Said said)
{
    database.run(R"sql(
        INSERT INTO sync_spool (tbl, row_id, unit, seq, state, body) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (tbl, row_id) DO UPDATE
            SET unit = excluded.unit, seq = excluded.seq, state = excluded.state,
                body = excluded.body
    )sql",
                 QString::fromUtf8(row.table),
                 SpooledId(row.row.id),
                 unit,
                 row.row.commit,
                 int(said),
                 said == Said::Differs ? std::optional(canonicalJson(row.row.columns))
                                       : std::nullopt);
}

// A row with a change of ours is never the same: what is confirmed lies beneath it.
bool isSame(db::Database &database,
            Pending &pending,
            const TableShape &shape,
            const ConfirmedRow &row)
{
    if (pending.hasBase({row.table, row.row.id}))
        return false;
    const auto stood = stored_rows::find(database, shape, row.row.id);
    return stood && stood->columns == row.row.columns;
}

void stampUnit(db::Database &database, Pending &pending, const SpooledId &unit)
{
    const auto rows = database.all<SpooledRow>(R"sql(
        SELECT tbl, row_id, seq, state, body FROM sync_spool WHERE unit = ?
    )sql",
                                               unit);
    const bool areSame = std::ranges::all_of(rows, [&](const SpooledRow &row) {
        return row.state == int(Said::Same)
            && !pending.hasBase({row.table.toUtf8(), row.id.bytes()});
    });
    if (!areSame)
        return;
    for (const SpooledRow &row : rows)
        stamp(database, row.table.toUtf8(), row.id, row.commit);
    database.run("UPDATE sync_spool SET state = ? WHERE unit = ?", int(Said::Stamped), unit);
}

void stampUnits(db::Database &database, Preparation &preparation)
{
    Pending pending(database);
    const auto units = database.values<SpooledId>(
        R"sql(
        SELECT DISTINCT unit
          FROM sync_spool
         WHERE unit IS NOT NULL AND unit > ?
         ORDER BY unit
         LIMIT ?
    )sql",
        preparation.unit ? QByteArray(reinterpret_cast<const char *>(preparation.unit->data()),
                                      qsizetype(preparation.unit->size()))
                         : QByteArray(),
        unitsASlice);
    for (const SpooledId &unit : units)
        stampUnit(database, pending, unit);
    preparation.areUnitsDone = units.size() < unitsASlice;
    if (!units.isEmpty())
        preparation.unit = units.last().bytes();
}

void findUnheard(db::Database &database, Preparation &preparation)
{
    const TableShape &shape = tableShapes()[std::size_t(preparation.table)];
    const auto rows =
        database.all<PlacedRow>("SELECT rowid, id, _seq > 0 AND NOT EXISTS (SELECT 1 FROM "
                                "sync_spool WHERE tbl = ? AND row_id = id) FROM "
                                    + shape.name() + " WHERE rowid > ? ORDER BY rowid LIMIT ?",
                                QString::fromUtf8(shape.name()),
                                preparation.row,
                                rowsLookedAt);
    for (const PlacedRow &row : rows) {
        if (row.isUnheard)
            preparation.unheard.insert({shape.name(), row.id.bytes()});
    }
    preparation.row = rows.isEmpty() ? 0 : rows.last().place;
    if (rows.size() < rowsLookedAt) {
        ++preparation.table;
        preparation.row = 0;
    }
}

QList<ConfirmedRow> rowsIn(db::Database &database, Said from, Said to)
{
    QList<ConfirmedRow> rows;
    for (const SpooledRow &kept : database.all<SpooledRow>(R"sql(
             SELECT tbl, row_id, seq, state, body FROM sync_spool WHERE state BETWEEN ? AND ?
         )sql",
                                                           int(from),
                                                           int(to)))
        rows += {.table = kept.table.toUtf8(),
                 .row = {.id = kept.id.bytes(),
                         .columns = QJsonDocument::fromJson(kept.body.value_or("")).object(),
                         .commit = kept.commit},
                 .isDeleted = kept.state == int(Said::Deleted)};
    return rows;
}

} // namespace

void keep(db::Database &database, const QList<ConfirmedRow> &rows, bool isWhole)
{
    Pending pending(database);
    for (const ConfirmedRow &row : rows) {
        const TableShape *shape = shapeOf(row.table);
        const auto unit = unitOf(shape, row);
        if (row.isDeleted) {
            insert(database, row, unit, Said::Deleted);
        } else if (!shape || !isSame(database, pending, *shape, row)) {
            insert(database, row, unit, Said::Differs);
        } else if (unit) {
            insert(database, row, unit, Said::Same);
        } else {
            stamp(database, row.table, SpooledId(row.row.id), row.row.commit);
            if (isWhole)
                insert(database, row, unit, Said::Stamped);
        }
    }
}

bool prepare(db::Database &database, Preparation &preparation)
{
    if (!preparation.areUnitsDone) {
        stampUnits(database, preparation);
        return true;
    }
    if (!preparation.isWhole || preparation.table == qsizetype(tableShapes().size()))
        return false;
    findUnheard(database, preparation);
    return true;
}

QList<ConfirmedRow> rows(db::Database &database)
{
    return rowsIn(database, Said::Differs, Said::Deleted);
}

QList<ConfirmedRow> commits(db::Database &database)
{
    return rowsIn(database, Said::Same, Said::Same);
}

bool clear(db::Database &database)
{
    database.run(R"sql(
        DELETE FROM sync_spool
         WHERE (tbl, row_id) IN (SELECT tbl, row_id FROM sync_spool LIMIT ?)
    )sql",
                 qint64{slice} * 5);
    return database.value<bool>("SELECT EXISTS (SELECT 1 FROM sync_spool)");
}

} // namespace desk::spool
