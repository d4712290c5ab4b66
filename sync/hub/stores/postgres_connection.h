#pragma once

#include "core/db/record.h"

#include <functional>
#include <memory>
#include <unordered_map>

struct pg_conn;
struct pg_result;

namespace desk::hub {

/// PostgreSQL said no. Who catches a db::Error of the embedded store catches this one: it is about
/// the data when the data broke a rule of a column or a table, and else something that may pass.
class PostgresError : public db::Error
{
public:
    /// `state`: the SQLSTATE of five letters; empty when there was no answer at all.
    PostgresError(const std::string &what, QByteArray state);

    const QByteArray &state() const { return m_state; }
    /// Somebody else came between: who begins anew may succeed.
    bool isAboutOthers() const;

private:
    QByteArray m_state;
};

/// One of the things that libpq has to know to connect.
struct PostgresSetting
{
    QByteArray name;     ///< in a connection string
    QByteArray variable; ///< in the environment of a program; empty where there is none for it
    QByteArray value;
};

/// One connection to a PostgreSQL, used by one thread at a time. Statements are prepared once and
/// their parameters are bound; a whole number is a bigint or a boolean there, an id a uuid, bytes
/// are bytea, and everything else is text. Throws PostgresError.
class PostgresConnection
{
public:
    /// `where`: a connection string of libpq, which may name several hosts.
    explicit PostgresConnection(const QByteArray &where);

    /// False once the connection broke: it never comes back, another one is made.
    bool isUsable() const;
    bool isInTransaction() const;

    /// With which somebody else gets to the same database, wherever they came from: a service's
    /// file, the environment. A password is among them.
    QList<PostgresSetting> settings() const;

    /// Runs a script of several statements, without parameters.
    void script(const QByteArray &sql);

    template <class... Args>
    void run(const QByteArray &sql, const Args &...args)
    {
        answerTo(sql, {db::Codec<Args>::encode(args)...});
    }

    /// Every column of every row: visit(values).
    void forEachRow(const QByteArray &sql,
                    const QList<db::Value> &parameters,
                    const std::function<void(const QList<db::Value> &)> &visit);

    /// The first column of the first row, which must be there.
    template <class T, class... Args>
    T value(const QByteArray &sql, const Args &...args)
    {
        const QList<T> found = values<T>(sql, args...);
        if (found.isEmpty())
            throw db::Error("a value was expected, and there is no row: " + sql.toStdString());
        return found.first();
    }

    /// The first column of every row.
    template <class T, class... Args>
    QList<T> values(const QByteArray &sql, const Args &...args)
    {
        QList<T> found;
        forEachRow(sql, {db::Codec<Args>::encode(args)...}, [&](const QList<db::Value> &row) {
            found += db::Codec<T>::decode(row.first(), Currency());
        });
        return found;
    }

    /// Every row. The columns of the query are the fields of R, in the same order.
    template <db::Row R, class... Args>
    QList<R> all(const QByteArray &sql, const Args &...args)
    {
        QList<R> found;
        forEachRow(sql, {db::Codec<Args>::encode(args)...}, [&](const QList<db::Value> &row) {
            found += db::fromValues<R>(row, Currency());
        });
        return found;
    }

    template <db::Row R, class... Args>
    std::optional<R> first(const QByteArray &sql, const Args &...args)
    {
        const QList<R> found = all<R>(sql, args...);
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    }

    /// How many rows the last statement wrote or found.
    qint64 changedRows() const { return m_changedRows; }

    /// Undoes the open transaction, if there is one.
    void rollBack() noexcept;

    /// Called before every statement with its text: a test listens.
    std::function<void(const QByteArray &)> beforeEachStatement;

private:
    struct Finish
    {
        void operator()(pg_conn *connection) const;
    };
    struct Clear
    {
        void operator()(pg_result *result) const;
    };
    using Answer = std::unique_ptr<pg_result, Clear>;

    const QByteArray &preparedName(const QByteArray &sql);
    Answer answerTo(const QByteArray &sql, const QList<db::Value> &parameters);
    Answer checked(pg_result *result);
    [[noreturn]] void fail(const pg_result *result);

    struct HashText
    {
        size_t operator()(const QByteArray &text) const { return qHash(text); }
    };

    std::unique_ptr<pg_conn, Finish> m_connection;
    std::unordered_map<QByteArray, QByteArray, HashText> m_prepared;
    qint64 m_changedRows = 0;
    bool m_isEnded = false;
};

/// The settings as a connection string, with another database.
QByteArray connectionString(const QList<PostgresSetting> &settings, const QByteArray &database);

/// Bytes as a text that becomes them again, within JSON.
QString byteaText(const QByteArray &bytes);

/// Ids as one parameter: `= ANY($1::uuid[])`.
QString uuidArray(const QList<IdBytes> &ids);

} // namespace desk::hub
