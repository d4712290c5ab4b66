#pragma once

#include "core/store/stored_rows.h"

namespace desk {

namespace db {
class Database;
}

/// Writes rows of a snapshot, many of a table one after the other: whole, confirmed, and each for
/// the first time. What this version does not know, a table or a column, it keeps. Works in the
/// open transaction, in write mode Merge. Throws db::Error, also for a row that is there already.
class Filling
{
public:
    explicit Filling(db::Database &database);

    /// The following rows are of this table, and their values in the order of these columns, of
    /// which one is "id".
    void beginTable(const QByteArray &table, const QList<QByteArray> &columns);

    /// `commit` is the hub's; `extra` are columns that only some rows have.
    void add(qint64 commit, const QList<db::Value> &values, const QJsonObject &extra);

    qint64 count() const { return m_count; }

private:
    /// What is known of a column; without a reader the column is one of a newer version.
    struct Column
    {
        QByteArray name;
        TableShape::Read read = nullptr;
    };

    void insert(qint64 commit, const QList<db::Value> &values);
    StoredRow rowOf(qint64 commit, const QList<db::Value> &values, const QJsonObject &extra) const;

    db::Database &m_database;
    QByteArray m_table;
    bool m_isKnown = false;
    QList<Column> m_columns;
    QByteArray m_sql;
    QList<db::Value> m_values;
    qint64 m_count = 0;
};

} // namespace desk
