#pragma once

#include "core/households/papers.h"
#include "ui/families/line_row.h"
#include "ui/text/words.h"

namespace desk::ui {

/// Photos, certificates and signatures; Enter shows the picture: page "picture" with {picture,
/// title}. A PDF can not be shown and leads nowhere. What another desk took says when it is still
/// on its way here.
QList<LineRow> paperLines(const QList<PaperRow> &papers,
                          const AttachmentFiles &files,
                          const Words &words,
                          QDate today);

} // namespace desk::ui
