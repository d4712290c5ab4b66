#pragma once

#include "core/db/database.h"

#include <QHash>

namespace desk::generate {

/// Writes confirmed rows of all kinds, many at a time. They are in the database after flush().
class Bulk
{
public:
    explicit Bulk(db::Database &database)
        : m_database(database)
    {
    }

    /// The number of the commit that the following rows are said to have come with (`_seq`).
    void setCommit(qint64 commit) { m_commit = commit; }
    qint64 commit() const { return m_commit; }

    template <db::Record R>
    void add(const R &row)
    {
        Table &table = tableOf<R>();
        db::forEachField<R>([&]<class T>(const db::Field<R, T> &field) {
            table.values += db::Codec<T>::encode(row.*field.member);
        });
        table.values += db::Value(m_commit);
        if (table.values.size() == table.width * rowsAtOnce(table))
            write(table);
    }

    void flush();

private:
    struct Table
    {
        qsizetype width = 0;
        QByteArray insertMany;
        QByteArray insertOne;
        QList<db::Value> values;
    };

    template <db::Record R>
    Table &tableOf()
    {
        Table &table = m_tables[R::table];
        if (table.width == 0)
            prepare(table, R::table, db::columnsOf<R>());
        return table;
    }

    static qsizetype rowsAtOnce(const Table &table);
    static void prepare(Table &table, const QByteArray &name, QList<QByteArray> columns);
    void write(Table &table);

    db::Database &m_database;
    QHash<const char *, Table> m_tables;
    qint64 m_commit = 1;
};

} // namespace desk::generate
