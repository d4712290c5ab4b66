#pragma once

#include "core/bookings/stay_page.h"
#include "ui/text/words.h"

#include <QVariantList>

namespace desk::ui {

// A stay in words, as its page shows it.

/// {label, text}: when, where, what for, who brought and who took it.
QVariantList stayFacts(const StayPage &page, const Words &words, QDate today, Instant now);

/// {symbol, text, tone}: what staff must know before they open the door.
QVariantList stayAlerts(const StayPage &page, const Words &words);

/// {symbol, text}: food, drugs, belongings, answers.
QVariantList stayCare(const StayPage &page, const Words &words);

/// {when, text}: what has happened, the newest first.
QVariantList stayHistory(const StayPage &page, const Words &words);

/// {text, amount}: how the price came about.
QVariantList stayPrice(const StayPage &page, const Words &words);

/// The state as {symbol, text, tone}.
QVariantMap stayState(const Reservation &stay);

} // namespace desk::ui
