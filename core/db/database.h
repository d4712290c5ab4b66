#pragma once

#include "core/db/record.h"
#include "core/db/statement.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>
#include <unordered_map>

struct sqlite3;

namespace desk::db {

/// 32 bytes from a key provider. Wiped when it goes.
class Key
{
public:
    explicit Key(QByteArray bytes);
    ~Key();
    Key(const Key &) = default;
    Key &operator=(const Key &) = default;

    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

enum class Access {
    Write, ///< the one writing connection of a replica; it alone checkpoints
    Read,
    Maintain, ///< may attach other files: backup, restore, export
};

struct Location
{
    QString path; ///< ":memory:" for a database without a file
    Key key;
    Access access = Access::Write;
    /// The virtual file system to use, for tests that break it; empty for the system's.
    QByteArray fileSystem;
};

/// One connection to an encrypted database file, used by one thread at a time. Throws Error.
class Database
{
public:
    static Database open(const Location &location);

    Database(Database &&) noexcept = default;
    Database &operator=(Database &&) noexcept = default;
    ~Database() = default;

    /// The currency of the resort in this file, with which columns of money are read.
    Currency currency() const { return m_currency; }
    void setCurrency(Currency currency) { m_currency = currency; }

    /// Runs a script of several statements, without parameters.
    void script(const QByteArray &sql);

    template <class... Args>
    void run(const QByteArray &sql, const Args &...args)
    {
        Use statement(*this, sql, args...);
        while (statement->step()) { }
    }

    void runWith(const QByteArray &sql, const QList<Value> &values);

    /// The first column of the first row, which must be there.
    template <class T, class... Args>
    T value(const QByteArray &sql, const Args &...args)
    {
        Use statement(*this, sql, args...);
        if (!statement->step())
            throw Error("a value was expected, and there is no row: " + sql.toStdString());
        return Codec<T>::decode(statement->value(0), m_currency);
    }

    /// The first column of every row.
    template <class T, class... Args>
    QList<T> values(const QByteArray &sql, const Args &...args)
    {
        Use statement(*this, sql, args...);
        QList<T> found;
        while (statement->step())
            found += Codec<T>::decode(statement->value(0), m_currency);
        return found;
    }

    /// Every row. The columns of the query are the fields of R, in the same order.
    template <Row R, class... Args>
    QList<R> all(const QByteArray &sql, const Args &...args)
    {
        Use statement(*this, sql, args...);
        QList<R> rows;
        while (statement->step())
            rows += read<R>(*statement);
        return rows;
    }

    template <Row R, class... Args>
    std::optional<R> first(const QByteArray &sql, const Args &...args)
    {
        Use statement(*this, sql, args...);
        if (!statement->step())
            return std::nullopt;
        return read<R>(*statement);
    }

    /// The record with this id, if it is there.
    template <Record R, class I>
    std::optional<R> find(const I &id)
    {
        static const QByteArray sql = "SELECT " + columnsOf<R>().join(", ") + " FROM "
            + QByteArray(R::table) + " WHERE id = ?";
        return first<R>(sql, id);
    }

    /// Every column of every row, whatever its type, for who knows the columns only while the
    /// program runs: visit(values).
    void forEachRow(const QByteArray &sql,
                    const std::function<void(const QList<Value> &)> &visit,
                    const QList<Value> &parameters = {});

    qint64 changedRows() const;

    /// Moves what was committed from the write-ahead log into the file, as far as no reader needs
    /// it.
    void foldLog();

    /// Ends the running statement from another thread; it throws Error.
    void interrupt() noexcept;

    /// Undoes the open transaction, if SQLite has not done so by itself.
    void rollBack() noexcept;

    /// What a write is allowed to be right now: the guard triggers of synced tables ask.
    enum class WriteMode { None = 0, Command = 1, Merge = 2 };
    void setWriteMode(WriteMode mode) { *m_writeMode = mode; }

    /// Called before every statement with its text. A test throws Error from here to see what
    /// breaks, or listens.
    std::function<void(const QByteArray &)> beforeEachStatement;

    sqlite3 *handle() const { return m_connection.get(); }

private:
    struct Close
    {
        void operator()(sqlite3 *connection) const;
    };
    explicit Database(sqlite3 *connection);

    Statement &prepared(const QByteArray &sql);
    void defend(Access access);

    /// A cached statement with its parameters bound, reset when the scope ends.
    class Use
    {
    public:
        template <class... Args>
        Use(Database &database, const QByteArray &sql, const Args &...args)
            : m_statement(database.prepared(sql))
        {
            m_statement.begin();
            int position = 0;
            (m_statement.bind(++position, Codec<Args>::encode(args)), ...);
        }
        ~Use() { m_statement.reset(); }
        Use(const Use &) = delete;
        Use &operator=(const Use &) = delete;
        Statement *operator->() const { return &m_statement; }
        Statement &operator*() const { return m_statement; }

    private:
        Statement &m_statement;
    };

    template <Row R>
    R read(const Statement &statement) const
    {
        R row;
        int column = 0;
        forEachField<R>([&]<class T>(const Field<R, T> &field) {
            row.*field.member = Codec<T>::decode(statement.value(column++), m_currency);
        });
        return row;
    }

    struct HashText
    {
        size_t operator()(const QByteArray &text) const { return qHash(text); }
    };

    std::unique_ptr<sqlite3, Close> m_connection;
    std::unordered_map<QByteArray, Statement, HashText> m_statements;
    std::unique_ptr<WriteMode> m_writeMode;
    Currency m_currency;
};

/// All or nothing: rolls back when it goes out of scope without a commit.
class Transaction
{
public:
    enum class Kind { Read, Write };

    Transaction(Database &database, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace desk::db
