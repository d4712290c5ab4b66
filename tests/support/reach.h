#pragma once

#include "tests/support/seen_text.h"

namespace desk::test {

/// Texts and controls that nobody can get to see whole: they stand beyond the edge of the window,
/// or of the panel or dialog they belong to, and no scrolling up or down brings them. A place to
/// scroll in that is lower than a row counts, too.
QStringList outOfReach(const QQuickWindow &window);

/// Words that begin in one line and end in the next.
QStringList brokenWords(const QList<SeenText> &texts);

} // namespace desk::test
