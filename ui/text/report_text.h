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

QString cellText(const ReportCell &cell, const Words &words);
QStringList cellTexts(const QList<ReportCell> &cells, const Words &words);

/// UTF-8 with a byte order mark and CRLF, as spreadsheets want it. What begins like a formula gets
/// an apostrophe before it, so that a customer called "=HYPERLINK(...)" stays a name.
QByteArray csvOf(const Report &report, const Words &words);

} // namespace desk::ui
