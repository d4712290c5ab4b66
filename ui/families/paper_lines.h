#pragma once

#include "core/households/papers.h"
#include "ui/families/line_row.h"
#include "ui/text/words.h"

namespace desk::ui {

/// Photos, certificates and signatures; Enter shows the picture: page "picture" with {picture,
/// title}. A PDF can not be shown and leads nowhere.
QList<LineRow> paperLines(const QList<PaperRow> &papers, const Words &words, QDate today);

} // namespace desk::ui
