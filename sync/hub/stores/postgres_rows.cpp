#include "sync/hub/stores/postgres_rows.h"

#include "core/base/json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals;

namespace desk::hub::postgres_rows {

namespace {

QByteArray withPrefix(const QByteArray &prefix, const QList<QByteArray> &columns)
{
    QByteArrayList named;
    for (const QByteArray &column : columns)
        named += prefix + column;
    return named.join(", ");
}

QByteArray selectFrom(const TableShape &shape)
{
    return "SELECT " + withPrefix("t.", shape.columns()) + ", t._seq, t._extra, h.marks FROM "
        + shape.name()
        + " t JOIN hub_rows h ON h.tenant_id = t.tenant_id AND h.tbl = $2 AND h.row_id = t.id"
          " WHERE t.tenant_id = $1 AND ";
}

KeptRow rowOf(const TableShape &shape, const QList<db::Value> &values)
{
    static const QByteArray id = "id";
    const qsizetype columns = shape.columns().size();
    KeptRow row{.id = db::decodeId(values[shape.columns().indexOf(id)]),
                .values = values.first(columns),
                .commit = db::expect<qint64>(values[columns])};
    if (const auto *extra = std::get_if<QString>(&values[columns + 1]))
        row.extra = *extra;
    row.marks = db::expect<QByteArray>(values[columns + 2]);
    return row;
}

// INSERT INTO <table> (...) SELECT ... FROM json_to_recordset: one statement for any number of
// rows, whose columns have the types of the table.
QByteArray writeSql(const TableShape &shape)
{
    QByteArrayList typed;
    QByteArrayList replaced;
    for (const PostgresColumn &column : postgresColumns(shape)) {
        typed += column.name + ' ' + column.type;
        if (column.name != "id")
            replaced += column.name + " = excluded." + column.name;
    }
    const QByteArray names = shape.columns().join(", ") + ", _seq, _extra";
    return "INSERT INTO " + shape.name() + " (tenant_id, " + names + ") SELECT $1, " + names
        + " FROM json_to_recordset($2::json) AS r (" + typed.join(", ")
        + ", _seq bigint, _extra json) ON CONFLICT (tenant_id, id) DO UPDATE SET "
        + replaced.join(", ") + ", _seq = excluded._seq, _extra = excluded._extra";
}

/// A row as an object whose members are the columns of its table.
QJsonObject recordOf(const TableShape &shape, const StoredRow &row)
{
    QJsonObject record{{u"_seq"_s, row.commit}};
    QJsonObject extra;
    for (auto column = row.columns.begin(); column != row.columns.end(); ++column) {
        if (shape.member(column.key()))
            record.insert(column.key(), column.value());
        else
            extra.insert(column.key(), column.value());
    }
    for (const PostgresColumn &column : postgresColumns(shape)) {
        const QString name = QString::fromLatin1(column.name);
        if (column.type == "bytea" && record.value(name).isString())
            record.insert(name, QString(u"\\x"_s + record.value(name).toString()));
    }
    if (!extra.isEmpty())
        record.insert(u"_extra"_s, extra);
    return record;
}

QString textOf(const QJsonArray &records)
{
    return QString::fromUtf8(QJsonDocument(records).toJson(QJsonDocument::Compact));
}

} // namespace

QList<KeptRow> find(PostgresConnection &connection,
                    const ResortId &resort,
                    const TableShape &shape,
                    const QByteArray &condition,
                    const QList<db::Value> &parameters)
{
    QList<KeptRow> rows;
    connection.forEachRow(selectFrom(shape) + condition + " ORDER BY t.id",
                          QList<db::Value>{resort.bytes(), QString::fromLatin1(shape.name())}
                              + parameters,
                          [&](const QList<db::Value> &values) { rows += rowOf(shape, values); });
    return rows;
}

QList<KeptRow> find(PostgresConnection &connection,
                    const ResortId &resort,
                    const TableShape &shape,
                    const QList<IdBytes> &ids)
{
    if (ids.isEmpty())
        return {};
    return find(connection, resort, shape, "t.id = ANY ($3::uuid[])", {uuidArray(ids)});
}

void forEach(PostgresConnection &connection,
             const ResortId &resort,
             const TableShape &shape,
             const std::function<void(const KeptRow &)> &visit)
{
    constexpr qint64 atOnce = 2'000;
    const QByteArray sql = selectFrom(shape) + "t.id > $3 ORDER BY t.id LIMIT $4";
    IdBytes after{};
    for (qint64 found = atOnce; found == atOnce;) {
        found = 0;
        connection.forEachRow(sql,
                              {resort.bytes(), QString::fromLatin1(shape.name()), after, atOnce},
                              [&](const QList<db::Value> &values) {
                                  const KeptRow row = rowOf(shape, values);
                                  visit(row);
                                  after = row.id;
                                  ++found;
                              });
    }
}

QJsonObject columnsOf(const TableShape &shape, const KeptRow &row)
{
    QJsonObject columns;
    for (const TableShape::Member &member : shape.members())
        columns.insert(member.key, db::toJson(row.values[member.position]));
    if (row.extra) {
        const QJsonObject newer = QJsonDocument::fromJson(row.extra->toUtf8()).object();
        for (auto column = newer.begin(); column != newer.end(); ++column) {
            if (!shape.member(column.key()))
                columns.insert(column.key(), column.value());
        }
    }
    return columns;
}

void write(PostgresConnection &connection,
           const ResortId &resort,
           const TableShape &shape,
           const QList<StoredRow> &rows)
{
    QJsonArray records;
    for (const StoredRow &row : rows)
        records += recordOf(shape, row);
    connection.run(writeSql(shape), resort, textOf(records));
}

void writeEntries(PostgresConnection &connection,
                  const ResortId &resort,
                  const QList<RowEntry> &entries)
{
    QJsonArray records;
    for (const RowEntry &entry : entries)
        records += QJsonObject{{u"tbl"_s, QString::fromLatin1(entry.key.table)},
                               {u"row_id"_s, idText(entry.key.id)},
                               {u"commit_seq"_s, entry.commit},
                               {u"marks"_s, byteaText(entry.marks)}};
    connection.run(R"sql(
        INSERT INTO hub_rows (tenant_id, tbl, row_id, commit_seq, deleted, marks)
        SELECT $1, tbl, row_id, commit_seq, false, marks
          FROM json_to_recordset($2::json)
               AS r (tbl text, row_id uuid, commit_seq bigint, marks bytea)
            ON CONFLICT (tenant_id, tbl, row_id) DO UPDATE
            SET commit_seq = excluded.commit_seq, deleted = false, marks = excluded.marks
    )sql",
                   resort,
                   textOf(records));
}

} // namespace desk::hub::postgres_rows
