#pragma once

#include "core/base/refusal.h"
#include "ui/text/words.h"

namespace desk::ui {

/// What stands against it and what to do next, in a sentence or two.
QString refusalText(const Refusal &refusal, const Words &words);

/// All of them, each once, a line each.
QString refusalText(const Refusals &refusals, const Words &words);

} // namespace desk::ui
