#include "core/generate/bulk.h"

namespace desk::generate {

namespace {

// A statement takes at most 500 values (see core/db/database.cpp).
constexpr qsizetype valuesAtOnce = 480;

QByteArray insertSql(const QByteArray &table, const QList<QByteArray> &columns, qsizetype rows)
{
    const QByteArray row = "(" + QList<QByteArray>(columns.size(), "?").join(", ") + ")";
    return "INSERT INTO " + table + " (" + columns.join(", ") + ") VALUES "
        + QList<QByteArray>(rows, row).join(", ");
}

} // namespace

qsizetype Bulk::rowsAtOnce(const Table &table)
{
    return valuesAtOnce / table.width;
}

void Bulk::prepare(Table &table, const QByteArray &name, QList<QByteArray> columns)
{
    columns += "_seq";
    table.width = columns.size();
    table.insertMany = insertSql(name, columns, rowsAtOnce(table));
    table.insertOne = insertSql(name, columns, 1);
    table.values.reserve(table.width * rowsAtOnce(table));
}

void Bulk::write(Table &table)
{
    m_database.runWith(table.insertMany, table.values);
    table.values.resize(0);
}

void Bulk::flush()
{
    for (Table &table : m_tables) {
        for (qsizetype at = 0; at < table.values.size(); at += table.width)
            m_database.runWith(table.insertOne, table.values.mid(at, table.width));
        table.values.resize(0);
    }
}

} // namespace desk::generate
