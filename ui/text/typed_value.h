#pragma once

#include "ui/text/words.h"

#include <optional>

namespace desk::ui {

// What a person typed, as a value. Strict: what can be read in two ways is not read at all, because
// a guess about money or a date is worse than a question. Digits may be those of the locale or
// 0 to 9; spaces around do not matter. Nothing passes through a double.

/// "12.50", "1,234.50", "$12", "−5,00 €": no more decimals than the currency has, groups where they
/// belong.
std::optional<Money> typedMoney(QStringView text, const Words &words);

/// A whole number.
std::optional<qint64> typedNumber(QStringView text, const Words &words);

/// "7.44", "7.44 %" as millionths.
std::optional<PartsPerMillion> typedPercent(QStringView text, const Words &words);

/// "1.5", "½", "1 ½" as thousandths: meals and doses.
std::optional<qint64> typedThousandths(QStringView text, const Words &words);

/// "42", "42.5 lb", "19 kg" as grams; without a unit, in the unit of the resort.
std::optional<int> typedWeight(QStringView text, const Words &words);

/// "7:30", "7.30", "730", "7 pm", "19:30" as the minute of the day.
std::optional<int> typedMinuteOfDay(QStringView text, const Words &words);

/// In which direction a date without a year is looked for.
enum class Looking {
    Ahead, ///< arrivals: today or later
    Back,  ///< birthdays: today or earlier
};

/// "24/12", "12/24" as the locale orders it, "24 dec", "2026-12-24", "today", "tomorrow", "+3",
/// "fri" (the next one). Names in English and in the language shown.
std::optional<QDate> typedDate(QStringView text, QDate today, Looking looking, const Words &words);

/// When an animal was born, as exactly as its family knows.
struct Birth
{
    QDate on; ///< the first day of the month or year when no more is known
    BirthPrecision precision = BirthPrecision::Day;

    bool operator==(const Birth &) const = default;
};

/// A date as above, or "5/2020", "2020-05", "May 2020", or "2020".
std::optional<Birth> typedBirth(QStringView text, QDate today, const Words &words);

} // namespace desk::ui
