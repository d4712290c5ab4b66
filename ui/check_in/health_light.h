#pragma once

#include "core/health/judge.h"
#include "ui/kit/theme.h"
#include "ui/text/words.h"

#include <QVariantMap>

namespace desk::ui {

/// How a verdict looks everywhere: red is kept for what stops a check-in.
Theme::Tone toneOf(Verdict verdict, bool stops);

/// What the vaccinations say at a glance, as {symbol, text, tone}: an icon, a word, a colour.
QVariantMap healthLight(const HealthVerdict &health);

/// Each rule that does not simply say yes, as a sentence with what to do: {symbol, text, tone}.
QVariantList healthSentences(const HealthVerdict &health, const QString &pet, const Words &words);

} // namespace desk::ui
