#pragma once

#include "core/base/refusal.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace desk::csv {

// Comma-separated values as RFC 4180 has them.

inline constexpr qint64 largestFile = 64 * 1024 * 1024;
inline constexpr qsizetype largestField = 1024 * 1024;
inline constexpr qsizetype mostColumns = 200;

/// One line of a file, which may go over several lines of text.
struct Row
{
    qint64 line = 0; ///< the number of its first line of text, from 1
    QStringList cells;
};

/// Reads a file row by row: UTF-8 with or without a byte order mark; the separator is the comma,
/// semicolon or tab that the first line has most of; lines end with CR, LF or both; empty lines are
/// skipped. `visit` answers whether to go on. Refuses, with `line`: FileTooLarge (file, field or
/// number of columns), FileNotText (not UTF-8, or with NUL), FileMalformed (something behind a
/// closing quote), FileTruncated (a quote is never closed). What was visited before a refusal
/// counts for nothing: read the file once before anything is done with it.
Result<> read(const QByteArray &file, const std::function<bool(const Row &)> &visit);

/// A cell as it is written: quoted where it has to be. A text that a spreadsheet would take for a
/// formula gets an apostrophe in front; plain numbers stay numbers.
QByteArray cell(QStringView text);

/// A line of cells, ended by CR LF.
QByteArray line(const QStringList &cells);

} // namespace desk::csv
