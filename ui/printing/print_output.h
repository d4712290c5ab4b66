#pragma once

#include "core/base/clock.h"
#include "core/base/refusal.h"
#include "ui/printing/page.h"

#include <QByteArray>

class QPainter;
class QPrinter;

namespace desk::ui {

// All of these may run on a worker thread.

/// `painter` in units of the page.
void paint(QPainter &painter, const Page &page);

/// The same pages at the same moment give the same bytes.
QByteArray pdfOf(const Pages &pages, Instant created);

/// Writes the file as a whole or not at all. Refuses: StorageFailed.
Result<> savePdf(const QString &path, const Pages &pages, Instant created);

/// To a printer, or to the file it was told. Refuses: StorageFailed.
Result<> print(QPrinter &printer, const Pages &pages);

/// A page as a picture for the screen.
QImage imageOf(const Pages &pages, int page, qreal dotsPerInch);

} // namespace desk::ui
