#pragma once

#include "core/generate/bill_rows.h"

namespace desk::generate {

/// The till is opened in the morning with its float counted.
TillDay openTill(World &world, QDate day);

/// It is counted and closed at night; now and then a little is short.
void closeTill(World &world, TillDay &till);

} // namespace desk::generate
