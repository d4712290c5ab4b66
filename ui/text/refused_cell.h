#pragma once

#include "core/base/refusal.h"
#include "ui/text/words.h"

namespace desk::ui {

/// What stands against a cell of a file that is imported, after the name that its column has there:
/// "dob: “1/3/2020” is not a date as it is read here. Write it as 2026-12-24."
QString refusedCellText(const Refusal &refusal, const Words &words);

} // namespace desk::ui
