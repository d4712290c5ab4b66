#pragma once

#include "core/base/money.h"
#include "core/base/resort_time.h"
#include "core/households/pet.h"
#include "core/resort/resort.h"

#include <QCoreApplication>
#include <QLocale>

namespace desk::ui {

/// How this resort writes numbers, money, days, times, weights and names.
/// Numbers, money and short dates follow the resort's settings whatever language is shown; names of
/// months and days, and every sentence, are in the language shown. A value: copy it to workers.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    /// `language` is the language shown; the resort's own when it is the C locale.
    Words(const Resort &resort, const ResortTime &time, const QLocale &language);
    explicit Words(const Place &place, const QLocale &language = QLocale::c());

    const QLocale &locale() const { return m_locale; }
    /// The locale of months, days and lists in sentences.
    const QLocale &speech() const { return m_speech; }
    const ResortTime &time() const { return m_time; }
    Currency currency() const { return m_currency; }
    bool isRightToLeft() const { return m_speech.textDirection() == Qt::RightToLeft; }

    // Numbers
    QString number(qint64 value) const;
    /// "1,234.50", without the currency.
    QString amount(Money money) const;
    /// "$1,234.50", "1.234,50 €"
    QString money(Money money) const;
    /// "+$5.00", "−$5.00": for what is added or taken.
    QString change(Money money) const;
    /// "7.44 %"
    QString percent(PartsPerMillion share) const;
    /// "+20 %", "−50 %"
    QString percentChange(PartsPerMillion share) const;
    /// Thousandths without needless zeros: "1.5".
    QString thousandths(qint64 value) const;
    /// "42.5 lb" where people weigh in pounds, else "19.3 kg"; small animals in ounces or grams.
    QString weight(int grams) const;
    bool weighsInPounds() const { return m_pounds; }

    // Days and times
    /// Numeric, with four digits of the year: "12/24/2026", "24/12/2026".
    QString date(QDate day) const;
    /// "Thursday, 24 December 2026"
    QString longDate(QDate day) const;
    /// "24 December 2026", "December 24, 2026"
    QString dayMonthYear(QDate day) const;
    /// "24 December", "December 24"
    QString dayAndMonth(QDate day) const;
    /// "Thu, 24 Dec"; with the year when it is not that of `today`.
    QString shortDay(QDate day, QDate today) const;
    /// "Today", "Tomorrow", "Yesterday", "Thursday" within the coming week, else shortDay.
    QString relativeDay(QDate day, QDate today) const;
    /// The same within a sentence, as in "until tomorrow", "hasta el jueves".
    QString dayInSentence(QDate day, QDate today) const;
    /// "Thu"
    QString weekday(QDate day) const;
    /// "7:05 AM", "07:05"
    QString timeOfDay(QTime time) const;
    QString timeOfDay(Instant instant) const;
    QString minuteOfDay(int minute) const;
    QString dateAndTime(Instant instant) const;
    /// The day of the calendar that it is then at the resort.
    QDate day(Instant instant) const { return m_time.civilDate(instant); }
    /// "Thu, 24 Dec – Sun, 27 Dec"
    QString period(QDate from, QDate to, QDate today) const;
    /// "just now", "12 minutes ago", "3 hours ago", "2 days ago"
    QString ago(Instant then, Instant now) const;
    QString nights(int count) const;
    QString days(int count) const;
    QString minutes(int count) const;
    /// "45 minutes", "2 hours 15 minutes", "3 days 4 hours": no finer than that matters.
    QString duration(int minutes) const;
    QString pets(int count) const;

    // People and pets
    /// Given name first, or family name first where it is written so.
    QString fullName(const QString &given, const QString &family) const;
    /// One or two capital letters for a tile.
    QString initials(const QString &name) const;
    /// "3 years", "5 months", "9 weeks"; "about 3 years" when only the year is known.
    QString age(QDate bornOn, BirthPrecision precision, QDate on) const;
    /// "12/24/2020", "May 2020" or "2020": as exactly as it is known.
    QString birth(QDate bornOn, BirthPrecision precision) const;
    /// "(505) 555-0123" at home, "+44 207 946 0958" from abroad, as typed when it can't be read.
    QString phone(const QString &e164, const QString &typed) const;
    /// "a, b and c"
    QString list(const QStringList &items) const;

    /// Digits of the locale, grouped as it groups, with `decimals` after the point.
    QString decimal(qint64 value, int decimals) const;

private:
    QString digits(const QString &ascii) const;
    QString grouped(const QString &ascii) const;
    QString minus() const;
    QString symbol() const;

    QLocale m_locale;
    QLocale m_speech;
    ResortTime m_time;
    Currency m_currency;
    QString m_country; ///< ISO 3166
    bool m_pounds = false;
};

} // namespace desk::ui
