#pragma once

#include "ui/calendar/chart_carry.h"
#include "ui/calendar/chart_sheet.h"
#include "ui/kit/theme.h"
#include "ui/text/words.h"

#include <QVariantMap>

namespace desk::ui {

/// How a stay stands at a glance: an icon, a word, a colour.
struct StayLook
{
    QString symbol;
    QString text;
    Theme::Tone tone = Theme::Neutral;
    bool isHatched = false; ///< not promised, promised twice, or not for certain yet
    bool isOver = false;
};

StayLook lookOf(const ChartBar &bar, QDate today);

/// "Bella, Max"
QString petsOf(const ChartSheet &sheet, const ChartBox &box);

/// What the chart says in words.
class ChartWords
{
public:
    ChartWords(const ChartSheet &sheet, const Words &words, QDate today)
        : m_sheet(sheet)
        , m_words(words)
        , m_today(today)
    {
    }

    /// {pets, family, room, days, times, services, breeds, state, provisional, alerts,
    /// reservation}: for the card of a bar.
    QVariantMap card(const ChartBox &box) const;
    /// Somebody without a room: {reservation, pets, days, state}.
    QVariantMap roomless(const ChartStay &stay) const;
    /// What is at a place, read out: "K3, Thursday, 26 November: Bella, Smith, in house until
    /// Sunday."
    QString spoken(qsizetype row, qint64 day, const ChartBox *box) const;
    /// "Thu, 26 Nov – Sun, 29 Nov"
    QString days(const StayPlan &plan) const;
    /// "November 2026"
    QString month(qint64 day) const;

private:
    QString spokenBand(const ChartGroup &group, qint64 day) const;
    QString spokenShut(qsizetype row, qint64 day) const;
    QVariantList alerts(const ChartBox &box) const;

    const ChartSheet &m_sheet;
    const Words &m_words;
    QDate m_today;
};

} // namespace desk::ui
