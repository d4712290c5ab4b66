#pragma once

#include "core/pricing/price_step.h"
#include "ui/text/words.h"

#include <QList>

namespace desk::ui {

/// How a step of a price came about: "$55.00 × 3 nights", "Christmas +20 % on 24 December",
/// "Second pet −50 %".
QString priceStepText(const PriceStep &step, const Words &words);

/// A line's explanation in one line: "$55.00 × 3 nights · Christmas +20 % on 24 December".
QString explanationText(const QList<PriceStep> &steps, const Words &words);

} // namespace desk::ui
