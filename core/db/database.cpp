#include "core/db/database.h"

#include "core/base/log.h"

#include <sodium.h>
#include <sqlite3.h>

namespace desk::db {

namespace {

constexpr int keyBytes = 32;

// Limits far above what our own statements need and far below what could hurt.
void lowerLimits(sqlite3 *connection)
{
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_limit(connection, SQLITE_LIMIT_SQL_LENGTH, 256 * 1024);
    sqlite3_limit(connection, SQLITE_LIMIT_COLUMN, 200);
    sqlite3_limit(connection, SQLITE_LIMIT_EXPR_DEPTH, 200);
    sqlite3_limit(connection, SQLITE_LIMIT_COMPOUND_SELECT, 20);
    sqlite3_limit(connection, SQLITE_LIMIT_VARIABLE_NUMBER, 500);
    sqlite3_limit(connection, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
    sqlite3_limit(connection, SQLITE_LIMIT_WORKER_THREADS, 0);
}

int refuseAttach(void *, int action, const char *, const char *, const char *, const char *)
{
    return action == SQLITE_ATTACH || action == SQLITE_DETACH ? SQLITE_DENY : SQLITE_OK;
}

// write_mode() in SQL: the guard triggers of synced tables let through what a unit of work or a
// merge writes.
void tellWriteMode(sqlite3_context *context, int, sqlite3_value **)
{
    const auto *mode = static_cast<const Database::WriteMode *>(sqlite3_user_data(context));
    sqlite3_result_int(context, int(*mode));
}

QByteArray keyPragma(const Key &key)
{
    DESK_ASSERT(key.bytes().size() == keyBytes);
    return "PRAGMA key = 'raw:" + key.bytes().toHex() + "'";
}

} // namespace

Key::Key(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

Key::~Key()
{
    // The last owner wipes; data() of a shared array would only wipe a copy.
    if (m_bytes.isDetached())
        sodium_memzero(m_bytes.data(), size_t(m_bytes.size()));
}

Database::Database(sqlite3 *connection)
    : m_connection(connection)
    , m_writeMode(std::make_unique<WriteMode>(WriteMode::None))
{
}

void Database::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

Database Database::open(const Location &location)
{
    sqlite3 *connection = nullptr;
    const int flags = (location.access == Access::Read ? SQLITE_OPEN_READONLY
                                                       : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
        | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    const int code =
        sqlite3_open_v2(location.path.toUtf8().constData(),
                        &connection,
                        flags,
                        location.fileSystem.isEmpty() ? nullptr : location.fileSystem.constData());
    Database database(connection);
    if (code != SQLITE_OK)
        fail(connection, "open");
    // The authenticated cipher is the integrity check, too: every damaged page is noticed when it
    // is read.
    // A database without a file has nothing to encrypt, and refuses a key.
    if (location.path != QStringLiteral(":memory:")) {
        database.script("PRAGMA cipher = 'aegis'");
        database.script(keyPragma(location.key));
    }
    database.defend(location.access);
    return database;
}

void Database::defend(Access access)
{
    sqlite3 *connection = m_connection.get();
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    // Else every statement with "LIMIT ?" is prepared anew each time that it is asked.
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
    lowerLimits(connection);
    sqlite3_create_function_v2(connection,
                               "write_mode",
                               0,
                               SQLITE_UTF8 | SQLITE_INNOCUOUS,
                               m_writeMode.get(),
                               tellWriteMode,
                               nullptr,
                               nullptr,
                               nullptr);
    script("PRAGMA busy_timeout = 5000;"
           "PRAGMA foreign_keys = ON;"
           "PRAGMA temp_store = MEMORY;"
           "PRAGMA mmap_size = 0;"
           "PRAGMA cache_size = -8000;" // what a board reads, so that it is deciphered once
           "PRAGMA cell_size_check = ON;");
    if (access == Access::Read) {
        script("PRAGMA query_only = ON; PRAGMA wal_autocheckpoint = 0;");
    } else {
        script("PRAGMA journal_mode = WAL;"
               "PRAGMA synchronous = FULL;"
               // The log is folded when nobody waits (foldLog); this only bounds it in between.
               "PRAGMA wal_autocheckpoint = 8000;"
               "PRAGMA secure_delete = ON;");
    }
    if (access != Access::Maintain)
        sqlite3_set_authorizer(connection, refuseAttach, nullptr);
}

void Database::script(const QByteArray &sql)
{
    if (beforeEachStatement)
        beforeEachStatement(sql);
    if (sqlite3_exec(m_connection.get(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(m_connection.get(), sql.startsWith("PRAGMA key") ? "key" : sql.toStdString());
}

namespace {

void bindAll(Statement &statement, const QList<Value> &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        statement.bind(int(i) + 1, values[i]);
}

} // namespace

void Database::runWith(const QByteArray &sql, const QList<Value> &values)
{
    Use statement(*this, sql);
    bindAll(*statement, values);
    while (statement->step()) { }
}

void Database::forEachRow(const QByteArray &sql,
                          const std::function<void(const QList<Value> &)> &visit,
                          const QList<Value> &parameters)
{
    Use statement(*this, sql);
    bindAll(*statement, parameters);
    while (statement->step()) {
        QList<Value> values;
        values.reserve(statement->columnCount());
        for (int column = 0; column < statement->columnCount(); ++column)
            values += statement->value(column);
        visit(values);
    }
}

qint64 Database::changedRows() const
{
    return sqlite3_changes64(m_connection.get());
}

void Database::foldLog()
{
    // PASSIVE waits for nobody: what a reader still needs stays for the next time.
    const int code = sqlite3_wal_checkpoint_v2(
        m_connection.get(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (code != SQLITE_OK && code != SQLITE_BUSY)
        fail(m_connection.get(), "checkpoint");
}

void Database::interrupt() noexcept
{
    sqlite3_interrupt(m_connection.get());
}

void Database::rollBack() noexcept
{
    if (sqlite3_get_autocommit(m_connection.get()))
        return;
    if (sqlite3_exec(m_connection.get(), "ROLLBACK", nullptr, nullptr, nullptr) != SQLITE_OK)
        log::error("db.rollback_failed", {{"code", sqlite3_extended_errcode(m_connection.get())}});
}

Statement &Database::prepared(const QByteArray &sql)
{
    if (beforeEachStatement)
        beforeEachStatement(sql);
    if (const auto known = m_statements.find(sql); known != m_statements.end())
        return known->second;
    return m_statements.emplace(sql, Statement(m_connection.get(), sql)).first->second;
}

Transaction::Transaction(Database &database, Kind kind)
    : m_database(database)
{
    m_database.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN DEFERRED");
}

Transaction::~Transaction()
{
    if (m_open)
        m_database.rollBack();
}

void Transaction::commit()
{
    m_database.run("COMMIT");
    m_open = false;
}

} // namespace desk::db
