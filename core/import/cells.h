#pragma once

#include "core/base/csv.h"
#include "core/base/typed_text.h"

#include <QDate>
#include <QHash>

#include <span>

namespace desk::import {

/// A column of a file: what we call it, and the other headers it is known by. Case, spaces and
/// punctuation of headers do not matter.
struct Column
{
    const char *name;
    const char *aliases = ""; ///< separated by spaces
    bool required = false;

    QStringList otherNames() const;
};

/// Which column of a file is what.
class Header
{
public:
    /// Refuses: FileHeaderUnknown (`what`: a required column that is not there).
    static Result<Header> read(std::span<const Column> columns, const csv::Row &row);

    /// The headers of the file that nothing is known about.
    const QStringList &ignored() const { return m_ignored; }
    qsizetype size() const { return m_size; }
    qsizetype indexOf(const QString &name) const { return m_places.value(name, -1); }
    /// What the file calls this column; its own name when it is not there.
    QString heading(const QString &name) const { return m_headings.value(name, name); }

private:
    QHash<QString, qsizetype> m_places;
    QHash<QString, QString> m_headings;
    QStringList m_ignored;
    qsizetype m_size = 0;
};

/// The cells of one line by the names of their columns, read as what they are. A cell that can't be
/// read is refused with the name of its column and `value`, its text; an empty one is nothing.
class Cells
{
public:
    Cells(const Header &header, const csv::Row &row, TypedTexts &texts)
        : m_header(header)
        , m_row(row)
        , m_texts(texts)
    {
    }

    QString text(const char *column) const;
    /// Into `member`, which an empty cell leaves as it was.
    void take(const char *column, QString &member) const;
    /// Also refuses: Missing.
    QString required(const char *column) const;
    /// ISO dates, with or without a time; days in the order of a country are not guessed. Refuses:
    /// NotADate.
    std::optional<QDate> day(const char *column) const;
    /// Yes, true, 1, y, t, active against no, false, 0, n, f, inactive. Refuses: OutOfRange.
    std::optional<bool> flag(const char *column) const;
    /// A decimal number in thousandths. Refuses: NotANumber.
    std::optional<qint64> thousandths(const char *column) const;

    /// Says that the cell of a column can't be taken.
    void refuse(Reason reason, const char *column) const;
    /// Says from which column the member of a record was read that was refused.
    void wasReadFrom(const QString &member, const char *column) const;
    /// Names the columns of all that was refused, members of records as well (firstName was read
    /// from first_name), and adds the `heading` that they have in the file.
    void nameColumns() const;

private:
    const Header &m_header;
    const csv::Row &m_row;
    TypedTexts &m_texts;
};

} // namespace desk::import
