#pragma once

#include <QStringList>

namespace desk::ui {

/// A part of a line in which others stand beside it: one that is written from right to left keeps
/// its place among them, and does not turn the line round.
QString isolated(const QString &part);

/// The parts that say something, in one line: "Beagle · Female, spayed · 3 years".
QString joined(const QStringList &parts);

} // namespace desk::ui
