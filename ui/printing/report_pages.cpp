#include "ui/printing/document_pages.h"
#include "ui/text/report_text.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

// How wide a column is, next to the others.
qreal shareOf(ReportColumn column)
{
    switch (column) {
    case ReportColumn::Family:
    case ReportColumn::Pet:
    case ReportColumn::Service:
    case ReportColumn::Category:
    case ReportColumn::Receipt:
    case ReportColumn::Invoice:
    case ReportColumn::Alerts:
    case ReportColumn::Vaccines:
    case ReportColumn::Belongings:
    case ReportColumn::Medication:
        return 4;
    case ReportColumn::Time:
    case ReportColumn::Amount:
    case ReportColumn::Tip:
    case ReportColumn::Change:
    case ReportColumn::Gross:
    case ReportColumn::Discount:
    case ReportColumn::Net:
    case ReportColumn::Tax:
    case ReportColumn::Average:
    case ReportColumn::Balance:
    case ReportColumn::WeekBefore:
    case ReportColumn::YearBefore:
        return 2.6;
    case ReportColumn::Count:
    case ReportColumn::Room:
        return 2.2;
    case ReportColumn::In:
    case ReportColumn::Out:
        return 2;
    case ReportColumn::Box:
        return 1.2;
    default:
        return 3;
    }
}

class ReportPages
{
    Q_DECLARE_TR_FUNCTIONS(ReportPages)

public:
    ReportPages(const Report &report, const DocumentHead &head, const Words &words)
        : m_report(report)
        , m_words(words)
        , m_groups(columnsBeside(report))
        , m_page(m_groups.size() > mostUpright ? PaperKind::Wide : PaperKind::Sheet, head, words)
    {
    }

    Pages pages();

private:
    static constexpr qsizetype mostUpright = 7;

    static QList<QList<int>> columnsBeside(const Report &report);
    void rows();
    void turnTo(const ReportCell &value);
    void head();
    void tableHead();
    void row(const QList<ReportCell> &row, TextWeight weight);
    QStringList linesOf(const QList<ReportCell> &row, const QList<int> &group) const;
    Cell cellOf(const QList<int> &group, const QStringList &lines, TextWeight weight) const;
    void boxes(qreal top, qreal height);

    const Report &m_report;
    const Words &m_words;
    QList<QList<int>> m_groups;
    ReportCell m_pageFor; ///< whose page is written; nothing before the first
    PageBuilder m_page;
};

// What the pages are for stands above them.
QList<QList<int>> ReportPages::columnsBeside(const Report &report)
{
    QList<QList<int>> groups = groupsOf(report);
    if (report.pagesFor)
        groups.removeOne(QList<int>{int(report.columns.indexOf(*report.pagesFor))});
    return groups;
}

Cell ReportPages::cellOf(const QList<int> &group, const QStringList &lines, TextWeight weight) const
{
    return {.text = lines.join(u'\n'),
            .share = shareOf(m_report.columns.at(group.first())),
            .align = isNumeric(m_report, group) ? TextAlign::End : TextAlign::Start,
            .weight = weight,
            .mostLines = 24};
}

void ReportPages::tableHead()
{
    QList<Cell> cells;
    for (const QList<int> &group : m_groups)
        cells += cellOf(group, titlesOf(m_report, group), TextWeight::Bold);
    m_page.row(cells);
    m_page.rule();
}

// On paper, things are ticked off one by one.
QStringList ReportPages::linesOf(const QList<ReportCell> &row, const QList<int> &group) const
{
    QStringList lines;
    for (const int place : group) {
        const ReportCell cell = row.value(place);
        if (const auto *items = std::get_if<QList<ReportItem>>(&cell)) {
            for (const ReportItem &item : *items)
                lines += u"\u25A1 "_s + cellText(QList<ReportItem>{item}, m_words);
        } else {
            lines += textsOf(m_report, row, {place}, m_words);
        }
    }
    return lines;
}

void ReportPages::row(const QList<ReportCell> &row, TextWeight weight)
{
    QList<Cell> cells;
    for (const QList<int> &group : m_groups)
        cells += cellOf(group, linesOf(row, group), weight);
    m_page.row(cells);
}

// Something to tick, at the end of the line.
void ReportPages::boxes(qreal top, qreal height)
{
    static constexpr qreal side = points(12);
    if (m_report.columns.contains(ReportColumn::Box) && height >= side)
        m_page.frameAt({m_page.left() + m_page.width() - side, top, side, side});
}

void ReportPages::head()
{
    if (m_report.pagesFor) {
        const auto place = m_report.columns.indexOf(*m_report.pagesFor);
        const auto count = std::ranges::count_if(m_report.rows, [&](const QList<ReportCell> &row) {
            return row.at(place) == m_pageFor;
        });
        m_page.row({{.text = cellText(m_pageFor, m_words),
                     .weight = TextWeight::Bold,
                     .size = TextSize::Lead},
                    {.text = m_words.pets(int(count)),
                     .align = TextAlign::End,
                     .weight = TextWeight::Bold,
                     .size = TextSize::Lead}});
        m_page.space(points(6));
    }
    tableHead();
}

// The next value begins a page; the first one is under the head of the business already.
void ReportPages::turnTo(const ReportCell &value)
{
    const bool isFirst = m_pageFor == ReportCell();
    if (m_pageFor == value)
        return;
    m_pageFor = value;
    if (isFirst)
        head();
    else
        m_page.newPage();
}

void ReportPages::rows()
{
    for (const auto &each : m_report.rows) {
        if (m_report.pagesFor)
            turnTo(each.at(m_report.columns.indexOf(*m_report.pagesFor)));
        row(each, TextWeight::Regular);
        const qreal height = m_page.rowHeight();
        boxes(m_page.y() - height, height);
        m_page.space(points(m_report.columns.contains(ReportColumn::Box) ? 6 : 3));
        if (m_report.pagesFor) {
            m_page.space(points(5));
            m_page.rule();
        }
    }
}

Pages ReportPages::pages()
{
    m_page.businessHead(reportTitle(m_report.kind), m_words.longDate(m_report.day));
    m_page.space(points(6));
    if (!m_report.pagesFor || m_report.rows.isEmpty())
        tableHead();
    m_page.onNewPage = [this] { head(); };
    rows();
    if (m_report.rows.isEmpty())
        m_page.text(emptyText(m_report.kind));
    if (!m_report.subtotals.isEmpty())
        m_page.rule();
    for (const auto &each : m_report.subtotals)
        row(each, TextWeight::Regular);
    if (!m_report.totals.isEmpty()) {
        m_page.rule();
        row(m_report.totals, TextWeight::Bold);
    }
    m_page.onNewPage = nullptr;
    return m_page.finish(reportTitle(m_report.kind));
}

} // namespace

Pages pagesOf(const Report &report, const DocumentHead &head, const Words &words)
{
    return ReportPages(report, head, words).pages();
}

} // namespace desk::ui
