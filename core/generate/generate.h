#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/refusal.h"
#include "core/generate/plan.h"
#include "core/staff/pin.h"

namespace desk {

class KeyProvider;

namespace generate {

/// What the staff of a made-up resort sign in with.
struct DemoPin
{
    QStringView name;
    QStringView pin;
};

/// Mia the administrator, Max the manager, Sam at the desk.
std::span<const DemoPin> demoPins();

/// The PIN of one of them.
QString demoPin(QStringView name);

/// Which day it is at the made-up resort, in Santa Fe.
QDate businessDate(Instant now);

/// Makes up a resort in a folder: three or five years of history, and a desk that is about to open
/// on the day of the plan at half past six. The same plan gives the same content. Refuses what
/// Replica::create refuses, and Cancelled; then nothing is left in the folder.
Result<> generate(const QString &folder,
                  KeyProvider &keys,
                  const Plan &plan,
                  const PinCost &pinCost = {},
                  const Progress &progress = {});

} // namespace generate
} // namespace desk
