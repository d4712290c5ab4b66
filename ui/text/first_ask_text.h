#pragma once

#include "core/daycare/regulars.h"

namespace desk::ui {

/// What is asked first, in sentences: "Weigh it again. The agreement is to be signed."
QString firstAskText(const QSet<FirstAsk> &asks);

} // namespace desk::ui
