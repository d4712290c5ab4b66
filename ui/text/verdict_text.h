#pragma once

#include "core/health/verdict.h"
#include "ui/text/words.h"

namespace desk::ui {

/// What a verdict is about.
struct VerdictFacts
{
    Verdict verdict = Verdict::Ok;
    QString pet;
    QString vaccine;
    std::optional<QDate> until;      ///< the day on which the vaccination ends
    std::optional<QDate> givenOn;    ///< TOO_RECENT
    std::optional<QDate> enoughFrom; ///< TOO_RECENT: when enough days have passed
    bool stops = true;               ///< whether the rule stops a check-in or only warns
};

/// "Bella's Rabies vaccination expires on 24 December 2026, during the stay. Ask for the new
/// certificate, or let a manager waive it."
QString verdictSentence(const VerdictFacts &facts, const Words &words);

} // namespace desk::ui
