#pragma once

#include "core/households/change_rows.h"
#include "ui/families/line_row.h"
#include "ui/text/words.h"

namespace desk::ui {

/// Who changed what, and when: the values before and after in words, under the day of the change.
QList<LineRow> changeLines(const QList<ChangeRow> &changes, const Words &words, QDate today);

} // namespace desk::ui
