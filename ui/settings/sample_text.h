#pragma once

#include "core/bookings/sample_prices.h"
#include "ui/text/words.h"

namespace desk::ui {

/// "Smith, 23 – 27 Dec, 2 pets: $206.27 now, would be $226.90 ($20.63 more)"
QString samplePriceText(const SamplePrice &sample, QDate today, const Words &words);

/// One for each.
QStringList samplePriceTexts(const QList<SamplePrice> &samples, QDate today, const Words &words);

} // namespace desk::ui
