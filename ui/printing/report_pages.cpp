#include "ui/printing/document_pages.h"
#include "ui/text/report_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

// How wide a column is, next to the others.
qreal shareOf(ReportColumn column)
{
    switch (column) {
    case ReportColumn::Phone:
        return 5;
    case ReportColumn::Family:
    case ReportColumn::Category:
    case ReportColumn::Receipt:
    case ReportColumn::Invoice:
    case ReportColumn::Alerts:
    case ReportColumn::AddOns:
        return 4;
    case ReportColumn::Pet:
    case ReportColumn::Breed:
    case ReportColumn::Service:
    case ReportColumn::Staff:
    case ReportColumn::Till:
    case ReportColumn::State:
    case ReportColumn::TenderKind:
    case ReportColumn::Direction:
        return 3;
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
        return 2.6;
    case ReportColumn::Count:
    case ReportColumn::Room:
    case ReportColumn::Nights:
        return 2;
    }
    return 3;
}

QList<Cell> cellsOf(const Report &report, const QStringList &texts, TextWeight weight)
{
    QList<Cell> cells;
    for (qsizetype i = 0; i < report.columns.size(); ++i)
        cells += Cell{.text = texts.value(i),
                      .share = shareOf(report.columns[i]),
                      .align = isNumeric(report.columns[i]) ? TextAlign::End : TextAlign::Start,
                      .weight = weight,
                      .mostLines = 2};
    return cells;
}

} // namespace

Pages pagesOf(const Report &report, const DocumentHead &head, const Words &words)
{
    static constexpr qsizetype mostUpright = 7;
    const bool wide = report.columns.size() > mostUpright;
    PageBuilder page(wide ? PaperKind::Wide : PaperKind::Sheet, head, words);
    page.businessHead(reportTitle(report.kind), words.longDate(report.day));
    page.space(points(6));
    const auto putHead = [&] {
        page.row(cellsOf(report, columnTitles(report), TextWeight::Bold));
        page.rule();
    };
    putHead();
    page.onNewPage = putHead;
    for (const auto &row : report.rows) {
        page.row(cellsOf(report, cellTexts(row, words), TextWeight::Regular));
        page.space(points(3));
    }
    if (report.rows.isEmpty())
        page.text(emptyText(report.kind));
    if (!report.totals.isEmpty()) {
        page.rule();
        page.row(cellsOf(report, cellTexts(report.totals, words), TextWeight::Bold));
    }
    page.onNewPage = nullptr;
    return page.finish(reportTitle(report.kind));
}

} // namespace desk::ui
