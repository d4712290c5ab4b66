#pragma once

#include "core/quote/lexicon.h"
#include "ui/text/words.h"

namespace desk::ui {

/// What words mean in a quote line, in English and in the language shown, with days in the order in
/// which the resort writes them; what the resort offers is not among them yet.
Lexicon quoteWords(const Words &words, QDate today);

} // namespace desk::ui
