#include "core/store/stored_rows.h"

#include "core/base/json.h"
#include "core/db/database.h"

#include <QJsonDocument>

namespace desk::stored_rows {

namespace {

QByteArray selectSql(const TableShape &shape, const QByteArray &column)
{
    return "SELECT " + shape.columns().join(", ") + ", _seq, _extra FROM " + shape.name()
        + " WHERE " + column + " = ? ORDER BY id";
}

StoredRow rowOf(const TableShape &shape, const QList<db::Value> &values)
{
    StoredRow row;
    const QList<QByteArray> &columns = shape.columns();
    if (const auto *extra = std::get_if<QString>(&values.last()))
        row.columns = QJsonDocument::fromJson(extra->toUtf8()).object();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const db::Value value = shape.valueOf(columns[i], values[i]);
        if (columns[i] == "id")
            row.id = db::decodeId(value);
        row.columns.insert(QString::fromLatin1(columns[i]), db::toJson(value));
    }
    row.commit = db::expect<qint64>(values[columns.size()]);
    return row;
}

/// The columns of a row that this version has, and what a newer one added.
struct Split
{
    QList<QByteArray> columns;
    QList<db::Value> values;
    QJsonObject extra;
};

Split split(const TableShape &shape, const QJsonObject &columns)
{
    Split split;
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const QByteArray name = column.key().toUtf8();
        if (!shape.has(name)) {
            split.extra.insert(column.key(), column.value());
            continue;
        }
        split.columns += name;
        split.values += shape.valueOf(name, db::fromJson(column.value()));
    }
    return split;
}

QString extraText(const QJsonObject &extra)
{
    return QString::fromUtf8(canonicalJson(extra));
}

void insert(db::Database &database, const TableShape &shape, const StoredRow &row, Split split)
{
    split.columns << "_seq";
    split.values << db::Value(row.commit);
    if (!split.extra.isEmpty()) {
        split.columns << "_extra";
        split.values << db::Value(extraText(split.extra));
    }
    const QList<QByteArray> places(split.columns.size(), "?");
    database.runWith("INSERT INTO " + shape.name() + " (" + split.columns.join(", ") + ") VALUES ("
                         + places.join(", ") + ")",
                     split.values);
}

// What a newer version added and this change does not name stays.
QJsonObject withExtraOf(const TableShape &shape, const StoredRow &stood, const QJsonObject &extra)
{
    QJsonObject all = extra;
    for (auto column = stood.columns.begin(); column != stood.columns.end(); ++column) {
        if (!shape.has(column.key().toUtf8()) && !all.contains(column.key()))
            all.insert(column.key(), column.value());
    }
    return all;
}

void update(db::Database &database,
            const TableShape &shape,
            const StoredRow &row,
            const StoredRow &stood,
            Split split)
{
    split.columns << "_seq";
    split.values << db::Value(row.commit);
    if (!split.extra.isEmpty()) {
        split.columns << "_extra";
        split.values << db::Value(extraText(withExtraOf(shape, stood, split.extra)));
    }
    split.values << db::Value(row.id);
    database.runWith("UPDATE " + shape.name() + " SET " + split.columns.join(" = ?, ")
                         + " = ? WHERE id = ?",
                     split.values);
}

} // namespace

std::optional<StoredRow> find(db::Database &database, const TableShape &shape, const IdBytes &id)
{
    const QList<StoredRow> rows = naming(database, shape, "id", id);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

QList<StoredRow> naming(db::Database &database,
                        const TableShape &shape,
                        const QByteArray &column,
                        const IdBytes &id)
{
    QList<StoredRow> rows;
    database.forEachRow(selectSql(shape, column),
                        [&](const QList<db::Value> &values) { rows += rowOf(shape, values); },
                        {db::Value(id)});
    return rows;
}

void write(db::Database &database, const TableShape &shape, const StoredRow &row)
{
    write(database, shape, row, find(database, shape, row.id));
}

void write(db::Database &database,
           const TableShape &shape,
           const StoredRow &row,
           const std::optional<StoredRow> &stood)
{
    const Split columns = split(shape, row.columns);
    if (stood)
        update(database, shape, row, *stood, columns);
    else
        insert(database, shape, row, columns);
}

void remove(db::Database &database, const TableShape &shape, const IdBytes &id)
{
    database.runWith("DELETE FROM " + shape.name() + " WHERE id = ?", {db::Value(id)});
}

} // namespace desk::stored_rows
