#include "core/db/statement.h"

#include "core/base/assert.h"

#include <sqlite3.h>

namespace desk::db {

void fail(sqlite3 *connection, const std::string &doing)
{
    throw Error(doing + ": " + sqlite3_errmsg(connection), sqlite3_extended_errcode(connection));
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3 *connection, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(connection,
                                        sql.constData(),
                                        int(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT,
                                        &statement,
                                        nullptr);
    if (code != SQLITE_OK)
        fail(connection, sql.toStdString());
    m_statement.reset(statement);
}

void Statement::begin()
{
    DESK_ASSERT(!m_busy);
    m_busy = true;
}

void Statement::bind(int position, const Value &value)
{
    sqlite3_stmt *statement = m_statement.get();
    int code = SQLITE_OK;
    if (const auto *number = std::get_if<qint64>(&value)) {
        code = sqlite3_bind_int64(statement, position, *number);
    } else if (const auto *text = std::get_if<QString>(&value)) {
        const QByteArray utf8 = text->toUtf8();
        code = sqlite3_bind_text64(statement,
                                   position,
                                   utf8.constData(),
                                   sqlite3_uint64(utf8.size()),
                                   SQLITE_TRANSIENT,
                                   SQLITE_UTF8);
    } else if (const auto *bytes = std::get_if<QByteArray>(&value)) {
        // A null pointer would bind NULL, and an empty blob is not nothing.
        code = sqlite3_bind_blob64(statement,
                                   position,
                                   bytes->isEmpty() ? "" : bytes->constData(),
                                   sqlite3_uint64(bytes->size()),
                                   SQLITE_TRANSIENT);
    } else if (const auto *id = std::get_if<IdBytes>(&value)) {
        code =
            sqlite3_bind_blob(statement, position, id->data(), int(id->size()), SQLITE_TRANSIENT);
    } else {
        code = sqlite3_bind_null(statement, position);
    }
    if (code != SQLITE_OK)
        fail(sqlite3_db_handle(statement), "bind");
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        fail(sqlite3_db_handle(m_statement.get()), sqlite3_sql(m_statement.get()));
    return code == SQLITE_ROW;
}

Value Statement::value(int column) const
{
    sqlite3_stmt *statement = m_statement.get();
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return qint64{sqlite3_column_int64(statement, column)};
    case SQLITE_TEXT:
        return QString::fromUtf8(
            reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
            sqlite3_column_bytes(statement, column));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, column)),
                          sqlite3_column_bytes(statement, column));
    default:
        throw Error("a column holds a fraction");
    }
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement.get());
}

void Statement::reset() noexcept
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    m_busy = false;
}

} // namespace desk::db
