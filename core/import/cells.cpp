#include "core/import/cells.h"

#include <QRegularExpression>

using namespace Qt::Literals;

namespace desk::import {

namespace {

constexpr qsizetype longestShown = 60;

QString plain(const QString &header)
{
    QString letters;
    for (const QChar c : header.toCaseFolded()) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

// firstName: first_name
QString columnOf(const QString &member)
{
    QString column;
    for (const QChar c : member) {
        if (c.isUpper())
            column += u'_';
        column += c.toLower();
    }
    return column;
}

} // namespace

QStringList Column::otherNames() const
{
    return QString::fromLatin1(aliases).split(u' ', Qt::SkipEmptyParts);
}

Result<Header> Header::read(std::span<const Column> columns, const csv::Row &row)
{
    QHash<QString, QString> known;
    for (const Column &column : columns) {
        const QString name = QString::fromLatin1(column.name);
        known.insert(plain(name), name);
        for (const QString &other : column.otherNames())
            known.insert(plain(other), name);
    }
    Header header;
    header.m_size = row.cells.size();
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString name = known.value(plain(row.cells[i]));
        if (name.isEmpty() || header.m_places.contains(name)) {
            header.m_ignored += row.cells[i].left(longestShown);
        } else {
            header.m_places.insert(name, i);
            header.m_headings.insert(name, row.cells[i].trimmed().left(longestShown));
        }
    }
    Refusals refusals;
    for (const Column &column : columns) {
        const QString name = QString::fromLatin1(column.name);
        if (column.required && !header.m_places.contains(name))
            refusals.push_back({Reason::FileHeaderUnknown, {}, {{u"what"_s, name}}});
    }
    if (!refusals.empty())
        return desk::refuse(std::move(refusals));
    return header;
}

void Cells::refuse(Reason reason, const char *column) const
{
    m_texts.refuse(
        reason, QString::fromLatin1(column), {{u"value"_s, text(column).left(longestShown)}});
}

void Cells::wasReadFrom(const QString &member, const char *column) const
{
    for (Refusal &refusal : m_texts.refusals) {
        if (refusal.field == member)
            refusal.field = QString::fromLatin1(column);
    }
}

void Cells::nameColumns() const
{
    for (Refusal &refusal : m_texts.refusals) {
        refusal.field = columnOf(refusal.field);
        refusal.values.insert(u"heading"_s, m_header.heading(refusal.field));
    }
}

QString Cells::text(const char *column) const
{
    const qsizetype place = m_header.indexOf(QString::fromLatin1(column));
    return place < 0 ? QString() : m_row.cells.value(place).trimmed();
}

void Cells::take(const char *column, QString &member) const
{
    if (const QString found = text(column); !found.isEmpty())
        member = found;
}

QString Cells::required(const char *column) const
{
    const QString found = text(column);
    if (found.isEmpty())
        refuse(Reason::Missing, column);
    return found;
}

std::optional<QDate> Cells::day(const char *column) const
{
    static const QRegularExpression iso(
        u"^([0-9]{4}-[0-9]{2}-[0-9]{2})([T ][0-9:.]+(Z|[-+][0-9:]+)?)?$"_s);
    const QString typed = text(column);
    if (typed.isEmpty())
        return std::nullopt;
    const QDate day = QDate::fromString(iso.match(typed).captured(1), Qt::ISODate);
    if (day.isValid() && day.year() >= 1900)
        return day;
    refuse(Reason::NotADate, column);
    return std::nullopt;
}

std::optional<bool> Cells::flag(const char *column) const
{
    static const QStringList yes{u"yes"_s, u"true"_s, u"1"_s, u"y"_s, u"t"_s, u"active"_s};
    static const QStringList no{u"no"_s, u"false"_s, u"0"_s, u"n"_s, u"f"_s, u"inactive"_s};
    const QString typed = text(column).toLower();
    if (typed.isEmpty())
        return std::nullopt;
    if (!yes.contains(typed) && !no.contains(typed))
        refuse(Reason::OutOfRange, column);
    return yes.contains(typed);
}

std::optional<qint64> Cells::thousandths(const char *column) const
{
    static const QRegularExpression decimal(u"^([0-9]{1,7})([.,]([0-9]{1,3})[0-9]*)?$"_s);
    const QString typed = text(column);
    if (typed.isEmpty())
        return std::nullopt;
    const QRegularExpressionMatch match = decimal.match(typed);
    if (!match.hasMatch()) {
        refuse(Reason::NotANumber, column);
        return std::nullopt;
    }
    return match.captured(1).toLongLong() * 1000
        + match.captured(3).leftJustified(3, u'0').toLongLong();
}

} // namespace desk::import
