#pragma once

#include "sync/hub/stores/postgres_pool.h"
#include "sync/hub/stores/postgres_rows.h"
#include "sync/hub/stores/sqlite_push.h"

#include <QSet>

namespace desk::hub {

/// Puts a row into a database that has the tables of a desk's file and those of the hub.
void putOnBench(db::Database &bench, const TableShape &shape, const postgres_rows::KeptRow &row);

/// The part of a resort that one push works on: its rows are brought here from PostgreSQL when they
/// are asked for, judged and changed by the push of the embedded store, which has every rule that
/// a desk's own file has, and brought back at the end. Nothing of it is left when it goes.
class PostgresBench
{
public:
    /// The transaction of the resort is open on the seat's connection.
    PostgresBench(PostgresSeat &seat, const ResortId &resort, Instant now);

    /// Whatever the judge is asked about has to be here before.
    SqlitePush &judge() { return *m_judge; }
    db::Database &rows() { return m_rows; }
    qint64 commonHistory() const { return m_commonHistory; }
    /// Of the push as a commit.
    qint64 number() const { return m_number; }

    void bring(const TableShape &shape, const QList<IdBytes> &ids);
    template <db::Record R, class I>
    std::optional<R> bring(const I &id)
    {
        bring(*shapeOf(R::table), {id.bytes()});
        return m_rows.find<R>(id);
    }
    template <db::Record R>
    void bringWhere(const QByteArray &condition, const QList<db::Value> &parameters)
    {
        bringWhere(*shapeOf(R::table), condition, parameters);
    }
    void bringWhere(const TableShape &shape,
                    const QByteArray &condition,
                    const QList<db::Value> &parameters);

    /// The rows of a table whose column names one of these ids.
    void bringNaming(const TableShape &shape, const QByteArray &column, const QList<IdBytes> &ids);

    /// Brings back what the push wrote, rows and who wrote them last, and the number of its commit.
    /// `inherited` are rows that it wrote nothing to but the latter.
    void bringBack(const QSet<RowKey> &inherited);
    /// The next push may have the bench: nobody is asked any more.
    void leave() { m_judge.reset(); }

private:
    qint64 lockTenant();
    void put(const TableShape &shape, const postgres_rows::KeptRow &row);

    PostgresConnection &m_connection;
    db::Database &m_rows;
    ResortId m_resort;
    qint64 m_commonHistory = 0;
    qint64 m_number = 0;
    std::optional<SqlitePush> m_judge;
    QSet<RowKey> m_known; ///< those that are here, and those that are nowhere
    QSet<RowKey> m_named; ///< "<table>.<column>" and an id: all that name it are here
};

} // namespace desk::hub
