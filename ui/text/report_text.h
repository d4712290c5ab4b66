#pragma once

#include "core/reports/report.h"
#include "ui/text/words.h"

namespace desk::ui {

QString reportTitle(ReportKind kind);
/// What an empty report says.
QString emptyText(ReportKind kind);
QString columnTitle(ReportColumn column);
QStringList columnTitles(const Report &report);
/// Whether a column is aligned at its end.
bool isNumeric(ReportColumn column);

/// Columns that belong together and are shown as one: the lines of a cell on paper, one after the
/// other on a screen. Places in the report's list; a report without such columns has each alone.
QList<QList<int>> groupsOf(const Report &report);
/// What they are called together.
QStringList titlesOf(const Report &report, const QList<int> &group);
/// What a row says in them, without what is empty.
QStringList textsOf(const Report &report,
                    const QList<ReportCell> &row,
                    const QList<int> &group,
                    const Words &words);
bool isNumeric(const Report &report, const QList<int> &group);

QString cellText(const ReportCell &cell, const Words &words);
QStringList cellTexts(const QList<ReportCell> &cells, const Words &words);

/// UTF-8 with a byte order mark and CRLF, as spreadsheets want it. What begins like a formula gets
/// an apostrophe before it, so that a customer called "=HYPERLINK(...)" stays a name.
QByteArray csvOf(const Report &report, const Words &words);

} // namespace desk::ui
