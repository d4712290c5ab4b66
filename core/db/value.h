#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <stdexcept>
#include <variant>

namespace desk::db {

/// SQLite said no (the disk is full, the file is damaged, the SQL is wrong), or a column holds what
/// no column of ours can. Thrown in core/db, caught in Store, seen outside as a refusal.
class Error : public std::runtime_error
{
public:
    explicit Error(const std::string &what, int code = 0)
        : std::runtime_error(what)
        , m_code(code)
    {
    }

    /// SQLite's extended result code, or 0.
    int code() const { return m_code; }
    bool isDiskFull() const;
    /// Whether what was to be written is to blame, and not the disk or the file.
    bool isAboutData() const;

private:
    int m_code;
};

/// What a cell of a table, and a member of an operation's effect, can hold.
using Value = std::variant<std::monostate, qint64, QString, QByteArray, IdBytes>;

/// Ids as text, other bytes in hexadecimal. Codec reads both forms.
QJsonValue toJson(const Value &value);

/// What JSON can say of a value: nothing, a whole number or a text. Anything else throws Error.
Value fromJson(const QJsonValue &json);

} // namespace desk::db
