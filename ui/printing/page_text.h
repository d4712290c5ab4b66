#pragma once

#include "ui/printing/page.h"

#include <QFont>
#include <QStringList>

class QPainter;

namespace desk::ui {

QFont pageFont(TextSize size, TextWeight weight);

/// How high one line is.
qreal lineHeight(TextSize size);

/// How wide the text is when nothing wraps it.
qreal naturalWidth(const QString &text, TextSize size, TextWeight weight);

/// How high the text is when it is wrapped into its box.
qreal heightOf(const PageText &text);

/// The lines of a long text, wrapped, for texts that go over pages.
QStringList linesOf(const PageText &text);

void draw(QPainter &painter, const PageText &text);

} // namespace desk::ui
