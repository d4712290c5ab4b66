#include "ui/text/report_text.h"

#include "ui/text/enum_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

template <class Enum>
QString wordOr(const QString &stored)
{
    const auto value = fromName<Enum>(stored);
    return value ? word(*value) : stored;
}

QString alertWords(const QString &stored)
{
    QStringList words;
    for (const QString &kind : stored.split(u' ', Qt::SkipEmptyParts))
        words += wordOr<AlertKind>(kind);
    words.removeDuplicates();
    return words.join(u", "_s);
}

QString wordText(const ReportWord &cell, const Words &words)
{
    if (cell.enumeration == u"LineKind")
        return wordOr<LineKind>(cell.word);
    if (cell.enumeration == u"TenderKind")
        return wordOr<TenderKind>(cell.word);
    if (cell.enumeration == u"ReservationState")
        return wordOr<ReservationState>(cell.word);
    if (cell.enumeration == u"AlertKinds")
        return alertWords(cell.word);
    if (cell.enumeration == u"Phone")
        return words.phone(cell.word, cell.word);
    if (cell.enumeration == u"Direction")
        return cell.word == u"ARRIVAL" ? ReportText::tr("Arrival") : ReportText::tr("Departure");
    return cell.word;
}

struct CellText
{
    const Words &words;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 count) const { return words.number(count); }
    QString operator()(Money money) const { return words.amount(money); }
    QString operator()(QTime time) const { return words.timeOfDay(time); }
    QString operator()(Instant instant) const { return words.timeOfDay(instant); }
    QString operator()(const ReportWord &word) const { return wordText(word, words); }
};

bool isNumber(const ReportCell &cell)
{
    return std::holds_alternative<qint64>(cell) || std::holds_alternative<Money>(cell);
}

bool beginsLikeAFormula(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r\u2212"_s.contains(text.front());
}

QString csvCell(const QString &text, bool number)
{
    QString cell = !number && beginsLikeAFormula(text) ? u'\'' + text : text;
    // Spreadsheets know the ASCII minus only, and no groups with a space that does not break.
    if (number)
        cell.replace(QChar(0x2212), u'-').remove(QChar(0x00A0)).remove(QChar(0x202F));
    cell.replace(u'"', u"\"\""_s);
    return u'"' + cell + u'"';
}

QString csvLine(const QList<ReportCell> &cells, const Words &words, QChar separator)
{
    QStringList line;
    for (const ReportCell &cell : cells)
        line += csvCell(cellText(cell, words), isNumber(cell));
    return line.join(separator) + u"\r\n"_s;
}

} // namespace

QString reportTitle(ReportKind kind)
{
    switch (kind) {
    case ReportKind::DaySales:
        return ReportText::tr("Day sales");
    case ReportKind::ArrivalsAndDepartures:
        return ReportText::tr("Arrivals and departures");
    case ReportKind::PaymentsJournal:
        return ReportText::tr("Payments journal");
    }
    DESK_ASSERT(!"ReportKind");
    return {};
}

QString emptyText(ReportKind kind)
{
    switch (kind) {
    case ReportKind::DaySales:
        return ReportText::tr("Nothing was sold on this day.");
    case ReportKind::ArrivalsAndDepartures:
        return ReportText::tr("Nobody arrives or leaves on this day.");
    case ReportKind::PaymentsJournal:
        return ReportText::tr("No money was taken on this day.");
    }
    DESK_ASSERT(!"ReportKind");
    return {};
}

QString columnTitle(ReportColumn column)
{
    switch (column) {
    case ReportColumn::Time:
        return ReportText::tr("Time");
    case ReportColumn::Receipt:
        return ReportText::tr("Receipt");
    case ReportColumn::Family:
        return ReportText::tr("Family");
    case ReportColumn::Invoice:
        return ReportText::tr("Bill");
    case ReportColumn::TenderKind:
        return ReportText::tr("Paid by");
    case ReportColumn::Amount:
        return ReportText::tr("Amount");
    case ReportColumn::Tip:
        return ReportText::tr("Tip");
    case ReportColumn::Change:
        return ReportText::tr("Change");
    case ReportColumn::Staff:
        return ReportText::tr("Staff");
    case ReportColumn::Till:
        return ReportText::tr("Till");
    case ReportColumn::State:
        return ReportText::tr("State");
    case ReportColumn::Category:
        return ReportText::tr("Category");
    case ReportColumn::Count:
        return ReportText::tr("Count");
    case ReportColumn::Gross:
        return ReportText::tr("Gross");
    case ReportColumn::Discount:
        return ReportText::tr("Discount");
    case ReportColumn::Net:
        return ReportText::tr("Net");
    case ReportColumn::Tax:
        return ReportText::tr("Tax");
    case ReportColumn::Average:
        return ReportText::tr("Average");
    case ReportColumn::Direction:
        return ReportText::tr("In or out");
    case ReportColumn::Room:
        return ReportText::tr("Room");
    case ReportColumn::Pet:
        return ReportText::tr("Pet");
    case ReportColumn::Breed:
        return ReportText::tr("Breed");
    case ReportColumn::Service:
        return ReportText::tr("Service");
    case ReportColumn::Nights:
        return ReportText::tr("Nights");
    case ReportColumn::Phone:
        return ReportText::tr("Phone");
    case ReportColumn::Alerts:
        return ReportText::tr("Alerts");
    case ReportColumn::AddOns:
        return ReportText::tr("Add-ons");
    case ReportColumn::Balance:
        return ReportText::tr("Balance");
    }
    DESK_ASSERT(!"ReportColumn");
    return {};
}

QStringList columnTitles(const Report &report)
{
    QStringList titles;
    for (const ReportColumn column : report.columns)
        titles += columnTitle(column);
    return titles;
}

bool isNumeric(ReportColumn column)
{
    switch (column) {
    case ReportColumn::Amount:
    case ReportColumn::Tip:
    case ReportColumn::Change:
    case ReportColumn::Count:
    case ReportColumn::Gross:
    case ReportColumn::Discount:
    case ReportColumn::Net:
    case ReportColumn::Tax:
    case ReportColumn::Average:
    case ReportColumn::Nights:
    case ReportColumn::Balance:
        return true;
    case ReportColumn::Time:
    case ReportColumn::Receipt:
    case ReportColumn::Family:
    case ReportColumn::Invoice:
    case ReportColumn::TenderKind:
    case ReportColumn::Staff:
    case ReportColumn::Till:
    case ReportColumn::State:
    case ReportColumn::Category:
    case ReportColumn::Direction:
    case ReportColumn::Room:
    case ReportColumn::Pet:
    case ReportColumn::Breed:
    case ReportColumn::Service:
    case ReportColumn::Phone:
    case ReportColumn::Alerts:
    case ReportColumn::AddOns:
        return false;
    }
    return false;
}

QString cellText(const ReportCell &cell, const Words &words)
{
    return std::visit(CellText{words}, cell);
}

QStringList cellTexts(const QList<ReportCell> &cells, const Words &words)
{
    QStringList texts;
    for (const ReportCell &cell : cells)
        texts += cellText(cell, words);
    return texts;
}

QByteArray csvOf(const Report &report, const Words &words)
{
    // Where the comma is the decimal point, spreadsheets want a semicolon.
    const QChar separator = words.locale().decimalPoint() == u"," ? u';' : u',';
    QList<ReportCell> titles;
    for (const QString &title : columnTitles(report))
        titles += ReportCell(title);
    QString text = csvLine(titles, words, separator);
    for (const auto &row : report.rows)
        text += csvLine(row, words, separator);
    if (!report.totals.isEmpty())
        text += csvLine(report.totals, words, separator);
    return "\xEF\xBB\xBF" + text.toUtf8();
}

} // namespace desk::ui
