#pragma once

#include "core/quote/lexemes.h"
#include "core/quote/lexicon.h"

namespace desk {

/// The days that a line names, from a lexeme on.
struct TypedDays
{
    QDate arrivesOn; ///< not valid: what is written is no day, or over
    std::optional<QDate> leavesOn;
    qsizetype taken = 0; ///< lexemes

    bool isValid() const { return arrivesOn.isValid(); }
    bool operator==(const TypedDays &) const = default;
};

/// "23/12", "23-27/12", "12/23-27" where months come first, "23 dec - 3 jan", "fri-mon", "next
/// fri", "tomorrow", "2026-12-23". A day without a year lies ahead. None: no day begins here.
std::optional<TypedDays> typedDays(const QList<Lexeme> &lexemes,
                                   qsizetype from,
                                   const Lexicon &lexicon);

/// The same days as one would type them.
QString daysAsTyped(QDate arrivesOn, std::optional<QDate> leavesOn, const Lexicon &lexicon);

} // namespace desk
