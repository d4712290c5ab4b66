#pragma once

#include "core/bookings/check_in_record.h"
#include "ui/text/words.h"

namespace desk::ui {

/// What came with a pet in one line, as people say it: "blue blanket, 2 toys". A number in front is
/// how many.
QList<Belonging> typedBelongings(const QString &text, const Words &words);

/// The line that reads back as these.
QString belongingsText(const QList<Belonging> &belongings, const Words &words);

} // namespace desk::ui
