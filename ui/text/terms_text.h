#pragma once

#include "core/bookings/promised_end.h"
#include "ui/text/words.h"

namespace desk::ui {

// What a family is told about its deposit and about not coming.

/// How much is asked for: "50 %", "all of it", "$50.00", "20 % + $25.00", "nothing".
QString depositShareText(PartsPerMillion share, Money amount, const Words &words);

/// "Deposit due $149.13: 50 %, Christmas rule 2"; empty when no rule asks for one.
QString depositDueText(const BookingTerms &terms, const Words &words);

/// What it costs to cancel, from today on: "Cancelling is free until 16 Dec, then half of the
/// deposit is kept, from 21 Dec all of it." Empty without a rule.
QString cancellationText(const BookingTerms &terms,
                         QDate arrivesOn,
                         QDate today,
                         const Words &words);

/// "When nobody comes, half of the deposit is kept." Empty when nothing is kept, or without a rule.
QString noShowText(const BookingTerms &terms, const Words &words);

/// What was agreed for a booking, and why: as depositDueText, until it is paid.
QString depositText(const BookingTerms &terms, const DepositSums &sums, const Words &words);

/// "Cancelled 3 days before they were to come: half of the deposit is kept (Christmas rule 2).
/// $74.57 is kept, $74.56 goes back."
QString promisedEndText(const PromisedEnd &end, const Words &words);

} // namespace desk::ui
