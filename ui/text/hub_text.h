#pragma once

#include "core/base/hub_status.h"
#include "core/store/queue_state.h"
#include "ui/text/words.h"

namespace desk::ui {

/// How the desk stands with the hub, in words.
struct HubText
{
    QString title;
    QString story;          ///< what it means, and what to do
    bool isTrouble = false; ///< somebody has to do something
};

/// The icon that stands for it.
QString hubSymbol(HubState state);

HubText hubText(const HubStatus &status, qint64 waiting, const Words &words, Instant now);

/// The same in the strip: only what matters.
QString stripText(const HubStatus &status, qint64 waiting, const Words &words, Instant now);

/// "This computer's clock is 2 hours ahead"; empty while nobody has to care.
QString skewText(const HubStatus &status, const Words &words);

/// "14 of 100 requests left", while so few are left that it matters; else empty.
QString scarceText(const HubStatus &status, const Words &words, Instant now);

/// What that means, and when goes what waits; empty while nobody has to care.
QString scarceStory(const HubStatus &status, qint64 waiting, const Words &words, Instant now);

/// That what waits is safe, and when it goes; or that nothing waits.
QString queueText(const HubStatus &status, qint64 waiting, const Words &words, Instant now);

/// What stands in the way of photos and papers, and what to do; empty when nothing does.
QString filesText(const HubStatus &status);

/// "in 40 seconds", "at 14:05"
QString soonText(Instant then, const Words &words, Instant now);

/// "1.2 MB"
QString bytesText(qint64 bytes, const Words &words);

/// "Money and check-ins"
QString word(Priority priority);

} // namespace desk::ui
