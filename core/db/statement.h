#pragma once

#include "core/db/value.h"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace desk::db {

/// A prepared statement, stepped row by row. Throws Error.
class Statement
{
public:
    Statement(sqlite3 *connection, const QByteArray &sql);

    /// Claims the statement until reset(): a query can't run inside its own loop.
    void begin();
    void bind(int position, const Value &value);
    /// Whether there is a row.
    bool step();
    Value value(int column) const;
    int columnCount() const;
    void reset() noexcept;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    bool m_busy = false;
};

/// Throws the connection's last error.
[[noreturn]] void fail(sqlite3 *connection, const std::string &doing);

} // namespace desk::db
