#include "core/store/stored_rows.h"

#include "core/base/json.h"
#include "core/db/database.h"

#include <QJsonDocument>

namespace desk::stored_rows {

namespace {

// What is stored was read when it was written: only ids have another form in JSON.
QJsonValue stored(const TableShape::Member &member, const db::Value &value)
{
    const bool isId = member.isId && !std::holds_alternative<std::monostate>(value);
    return isId ? QJsonValue(idText(db::decodeId(value))) : db::toJson(value);
}

StoredRow rowOf(const TableShape &shape, const QList<db::Value> &values)
{
    static const QString idKey = QStringLiteral("id");
    StoredRow row;
    for (const TableShape::Member &member : shape.members()) {
        const db::Value &value = values[member.position];
        if (member.key == idKey)
            row.id = db::decodeId(value);
        row.columns.insert(member.key, stored(member, value));
    }
    if (const auto *extra = std::get_if<QString>(&values.last())) {
        const QJsonObject newer = QJsonDocument::fromJson(extra->toUtf8()).object();
        for (auto column = newer.begin(); column != newer.end(); ++column) {
            if (!shape.member(column.key()))
                row.columns.insert(column.key(), column.value());
        }
    }
    row.commit = db::expect<qint64>(values[shape.columns().size()]);
    return row;
}

/// The columns of a row that this version has, and what a newer one added.
struct Split
{
    QList<QByteArray> columns;
    QList<db::Value> values;
    QJsonObject extra;
};

// Without those that stand already, if something stands: no index is written for nothing.
Split split(const TableShape &shape,
            const QJsonObject &columns,
            const std::optional<StoredRow> &stood)
{
    Split split;
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const TableShape::Member *member = shape.member(column.key());
        if (!member) {
            split.extra.insert(column.key(), column.value());
            continue;
        }
        const db::Value value = member->read(db::fromJson(column.value()));
        if (stood && stood->columns.value(column.key()) == db::toJson(value))
            continue;
        split.columns += shape.columns()[member->position];
        split.values += value;
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
        if (!shape.member(column.key()) && !all.contains(column.key()))
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
    database.forEachRow(shape.selectAll() + " WHERE " + column + " = ? ORDER BY id",
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
    const Split columns = split(shape, row.columns, stood);
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
