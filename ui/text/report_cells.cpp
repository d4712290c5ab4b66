#include "ui/text/enum_text.h"
#include "ui/text/report_text.h"

#include <QHash>

#include <functional>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct ReportCells
{
    Q_DECLARE_TR_FUNCTIONS(ReportCells)
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

QString flagText(const QString &flag)
{
    static const QHash<QString, const char *> sentences{
        {u"FIRST_TIME"_s, QT_TRANSLATE_NOOP("ReportCells", "First time here")},
        {u"SIGNED"_s, QT_TRANSLATE_NOOP("ReportCells", "Signed")},
        {u"TO_SIGN"_s, QT_TRANSLATE_NOOP("ReportCells", "To be signed")},
        {u"OWN_FOOD"_s, QT_TRANSLATE_NOOP("ReportCells", "Own food: give it back")},
        {u"WAITING"_s, QT_TRANSLATE_NOOP("ReportCells", "Waiting")},
        {u"SENT"_s, QT_TRANSLATE_NOOP("ReportCells", "Sent")},
        {u"CONFLICT"_s, QT_TRANSLATE_NOOP("ReportCells", "Conflict")},
        {u"BOOKED"_s, QT_TRANSLATE_NOOP("ReportCells", "Booked")},
        {u"ARRIVED"_s, QT_TRANSLATE_NOOP("ReportCells", "Came")},
        {u"NO_SHOWS"_s, QT_TRANSLATE_NOOP("ReportCells", "Did not come")},
        {u"MOST_AT_ONCE"_s, QT_TRANSLATE_NOOP("ReportCells", "Most at once")},
        {u"CAME"_s, QT_TRANSLATE_NOOP("ReportCells", "Came, of those booked")},
    };
    const char *sentence = sentences.value(flag);
    return sentence ? ReportCells::tr(sentence) : flag;
}

// A light that survives a photocopy: the fuller, the worse.
QString verdictText(const QString &stored, bool stops)
{
    const auto verdict = fromName<Verdict>(stored);
    if (!verdict)
        return stored;
    const QString light = stops ? u"\u25CF"_s : *verdict == Verdict::Ok ? u"\u25CB"_s : u"\u25D0"_s;
    return light + u' ' + word(*verdict);
}

QString weightText(const QString &grams, const Words &words)
{
    return grams.isEmpty() ? QString() : words.weight(grams.toInt());
}

QString salesCategory(const QString &stored)
{
    return stored == u"VOIDED" ? ReportCells::tr("Voided bills of earlier days")
                               : wordOr<SalesCategory>(stored);
}

QString wordText(const ReportWord &cell, const Words &words)
{
    using Reader = std::function<QString(const QString &, const Words &)>;
    static const QHash<QString, Reader> readers{
        {u"SalesCategory"_s, [](const QString &w, const Words &) { return salesCategory(w); }},
        {u"TenderKind"_s, [](const QString &w, const Words &) { return wordOr<TenderKind>(w); }},
        {u"ReservationState"_s,
         [](const QString &w, const Words &) { return wordOr<ReservationState>(w); }},
        {u"AppointmentState"_s,
         [](const QString &w, const Words &) { return wordOr<AppointmentState>(w); }},
        {u"Species"_s, [](const QString &w, const Words &) { return wordOr<Species>(w); }},
        {u"AlertKinds"_s, [](const QString &w, const Words &) { return alertWords(w); }},
        {u"Verdict"_s, [](const QString &w, const Words &) { return verdictText(w, false); }},
        {u"StoppingVerdict"_s,
         [](const QString &w, const Words &) { return verdictText(w, true); }},
        {u"Flag"_s, [](const QString &w, const Words &) { return flagText(w); }},
        {u"Weight"_s, weightText},
        {u"PlayGroup"_s, [](const QString &w, const Words &) { return wordOr<PlayGroup>(w); }},
        {u"Percent"_s,
         [](const QString &w, const Words &words) {
             return words.percent(PartsPerMillion{w.toLongLong()});
         }},
        {u"Payments"_s,
         [](const QString &w, const Words &) {
             return ReportCells::tr("%n payment(s)", nullptr, w.toInt());
         }},
        {u"Phone"_s, [](const QString &w, const Words &words) { return words.phone(w, w); }},
    };
    const Reader reader = readers.value(cell.enumeration);
    return reader ? reader(cell.word, words) : cell.word;
}

QString itemText(const ReportItem &item, const Words &words)
{
    constexpr qint64 one = 1'000;
    if (!item.thousandths || (item.unit.isEmpty() && *item.thousandths == one))
        return item.what;
    const QString count = words.thousandths(*item.thousandths);
    return ReportCells::tr("%1 × %2", "how many, what")
        .arg(item.unit.isEmpty() ? count : count + u' ' + item.unit, item.what);
}

struct CellText
{
    const Words &words;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 count) const { return words.number(count); }
    QString operator()(Money money) const { return words.amount(money); }
    QString operator()(QTime time) const { return words.timeOfDay(time); }
    QString operator()(QDate day) const { return words.date(day); }
    QString operator()(const QList<ReportItem> &items) const
    {
        QStringList texts;
        for (const ReportItem &item : items)
            texts += itemText(item, words);
        return texts.join(u", "_s);
    }
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
    for (const auto &row : report.rows + report.subtotals)
        text += csvLine(row, words, separator);
    if (!report.totals.isEmpty())
        text += csvLine(report.totals, words, separator);
    return "\xEF\xBB\xBF" + text.toUtf8();
}

} // namespace desk::ui
