#include "core/store/unknown_rows.h"

#include "core/base/json.h"
#include "core/db/database.h"

#include <QJsonDocument>

namespace desk::unknown_rows {

namespace {

using UnknownId = Id<struct UnknownTag>;

struct KeptRow
{
    QString table;
    UnknownId id;
    qint64 commit = 0;
    QByteArray body;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"tbl", &KeptRow::table},
                            Field{"row_id", &KeptRow::id},
                            Field{"seq", &KeptRow::commit},
                            Field{"body", &KeptRow::body});
    }
};

struct KeptColumns
{
    UnknownId id;
    QString extra;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &KeptColumns::id}, Field{"_extra", &KeptColumns::extra});
    }
};

QJsonObject objectIn(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

void settleRows(db::Database &database)
{
    for (const KeptRow &kept :
         database.all<KeptRow>("SELECT tbl, row_id, seq, body FROM sync_unknown")) {
        const QByteArray table = kept.table.toUtf8();
        const TableShape *shape = shapeOf(table);
        if (!shape)
            continue;
        stored_rows::write(
            database,
            *shape,
            {.id = kept.id.bytes(), .columns = objectIn(kept.body), .commit = kept.commit});
        forget(database, table, kept.id.bytes());
    }
}

void settleColumns(db::Database &database, const TableShape &shape)
{
    const auto rows = database.all<KeptColumns>("SELECT id, _extra FROM " + shape.name()
                                                + " WHERE _extra IS NOT NULL");
    for (const KeptColumns &kept : rows) {
        QList<QByteArray> columns;
        QList<db::Value> values;
        QJsonObject newer = objectIn(kept.extra.toUtf8());
        for (const QString &name : newer.keys()) {
            const QByteArray column = name.toUtf8();
            if (!shape.has(column))
                continue;
            columns += column;
            values += shape.valueOf(column, db::fromJson(newer.take(name)));
        }
        if (columns.isEmpty())
            continue;
        columns += "_extra";
        values +=
            newer.isEmpty() ? db::Value() : db::Value(QString::fromUtf8(canonicalJson(newer)));
        values += db::Value(kept.id.bytes());
        database.runWith("UPDATE " + shape.name() + " SET " + columns.join(" = ?, ")
                             + " = ? WHERE id = ?",
                         values);
    }
}

} // namespace

void keep(db::Database &database, const QByteArray &table, const StoredRow &row)
{
    database.run(R"sql(
        INSERT INTO sync_unknown (tbl, row_id, seq, body) VALUES (?, ?, ?, ?)
            ON CONFLICT (tbl, row_id) DO UPDATE SET seq = excluded.seq, body = excluded.body
    )sql",
                 QString::fromUtf8(table),
                 UnknownId(row.id),
                 row.commit,
                 canonicalJson(row.columns));
}

void forget(db::Database &database, const QByteArray &table, const IdBytes &id)
{
    database.run("DELETE FROM sync_unknown WHERE tbl = ? AND row_id = ?",
                 QString::fromUtf8(table),
                 UnknownId(id));
}

void settle(db::Database &database)
{
    db::Transaction transaction(database, db::Transaction::Kind::Write);
    database.setWriteMode(db::Database::WriteMode::Merge);
    settleRows(database);
    for (const TableShape &shape : tableShapes())
        settleColumns(database, shape);
    database.setWriteMode(db::Database::WriteMode::None);
    transaction.commit();
}

} // namespace desk::unknown_rows
