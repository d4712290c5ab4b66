#include "core/store/filling.h"

#include "core/base/json.h"
#include "core/db/database.h"
#include "core/store/unknown_rows.h"

namespace desk {

Filling::Filling(db::Database &database)
    : m_database(database)
{
}

void Filling::beginTable(const QByteArray &table, const QList<QByteArray> &columns)
{
    if (!columns.contains("id"))
        throw db::Error("rows without an id");
    const TableShape *shape = shapeOf(table);
    m_table = table;
    m_isKnown = shape;
    m_columns.clear();
    QList<QByteArray> known;
    for (const QByteArray &name : columns) {
        const bool isKnown = shape && shape->has(name);
        m_columns += Column{.name = name, .read = isKnown ? shape->readerOf(name) : nullptr};
        if (isKnown)
            known += name;
    }
    if (!shape)
        return;
    known << "_seq"
          << "_extra";
    const QList<QByteArray> places(known.size(), "?");
    m_sql =
        "INSERT INTO " + table + " (" + known.join(", ") + ") VALUES (" + places.join(", ") + ")";
}

void Filling::add(qint64 commit, const QList<db::Value> &values, const QJsonObject &extra)
{
    if (values.size() != m_columns.size() || commit < 1)
        throw db::Error("a row of another shape than its table");
    ++m_count;
    if (m_isKnown && extra.isEmpty()) {
        insert(commit, values);
        return;
    }
    const StoredRow row = rowOf(commit, values, extra);
    if (m_isKnown)
        stored_rows::write(m_database, *shapeOf(m_table), row, std::nullopt);
    else
        unknown_rows::keep(m_database, m_table, row);
}

void Filling::insert(qint64 commit, const QList<db::Value> &values)
{
    QJsonObject newer;
    m_values.resize(0);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (m_columns[i].read)
            m_values += m_columns[i].read(values[i]);
        else
            newer.insert(QString::fromUtf8(m_columns[i].name), db::toJson(values[i]));
    }
    m_values += db::Value(commit);
    m_values += newer.isEmpty() ? db::Value() : db::Value(QString::fromUtf8(canonicalJson(newer)));
    m_database.runWith(m_sql, m_values);
}

StoredRow Filling::rowOf(qint64 commit,
                         const QList<db::Value> &values,
                         const QJsonObject &extra) const
{
    StoredRow row{.id = {}, .columns = extra, .commit = commit};
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (m_columns[i].name == "id")
            row.id = db::decodeId(values[i]);
        row.columns.insert(QString::fromUtf8(m_columns[i].name), db::toJson(values[i]));
    }
    return row;
}

} // namespace desk
