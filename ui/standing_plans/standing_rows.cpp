#include "ui/standing_plans/standing_rows.h"

#include "ui/kit/theme.h"
#include "ui/text/enum_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct StandingText
{
    Q_DECLARE_TR_FUNCTIONS(StandingText)
};

QString weekdaysText(int weekdays, const Words &words)
{
    QStringList names;
    const QDate monday(2024, 1, 1);
    for (int day = 0; day < 7; ++day) {
        if ((weekdays >> day & 1) == 1)
            names += words.weekday(monday.addDays(day));
    }
    return words.list(names);
}

Theme::Tone standingTone(ReservationState state)
{
    switch (state) {
    case ReservationState::Confirmed:
    case ReservationState::CheckedIn:
    case ReservationState::CheckedOut:
    case ReservationState::Completed:
        return Theme::InHouse;
    case ReservationState::Requested:
    case ReservationState::Waitlisted:
        return Theme::Departing;
    case ReservationState::Draft:
    case ReservationState::Discarded:
    case ReservationState::Cancelled:
    case ReservationState::NoShow:
        break;
    }
    return Theme::Neutral;
}

} // namespace

bool isOpen(const StandingDay &day)
{
    return !day.instance;
}

StandingPlanLine standingPlanLine(const StandingFamily &family, const Words &words)
{
    const StandingPlan &plan = family.plan;
    QStringList rhythm{family.service, weekdaysText(plan.weekdays, words)};
    if (plan.everyWeeks > 1)
        rhythm += StandingText::tr("every %Ln week(s)", nullptr, plan.everyWeeks);
    if (plan.nights > 0)
        rhythm += words.nights(plan.nights);
    if (!family.unitKind.isEmpty())
        rhythm += family.unitKind;
    StandingPlanLine line{.id = plan.id.text(),
                          .pets = words.list(family.pets),
                          .family = family.family.name,
                          .rhythm = rhythm.join(u" · "_s),
                          .chip = {}};
    const int open = int(std::ranges::count_if(family.days, isOpen));
    if (open > 0) {
        line.chip = StandingText::tr("%Ln day(s) not booked", nullptr, open);
        line.tone = Theme::Trouble;
    } else if (plan.endsOn) {
        line.chip = StandingText::tr("until %1").arg(words.dayAndMonth(*plan.endsOn));
        line.tone = Theme::Neutral;
    }
    return line;
}

StandingDayLine standingDayLine(const StandingDay &day, const Words &words, QDate today)
{
    StandingDayLine line{.id = day.plannedOn.toString(Qt::ISODate),
                         .day = words.shortDay(day.plannedOn, today),
                         .chip = {},
                         .note = {}};
    if (isOpen(day)) {
        line.chip = StandingText::tr("Not booked");
        line.tone = Theme::Trouble;
    } else if (!day.instance->skipReason.isEmpty()) {
        line.chip = StandingText::tr("Skipped");
        line.note = day.instance->skipReason;
        line.tone = Theme::Neutral;
    } else if (day.state) {
        line.chip = word(*day.state);
        line.tone = standingTone(*day.state);
        if (day.arrivesOn != day.plannedOn)
            line.note = StandingText::tr("Moved to %1").arg(words.shortDay(day.arrivesOn, today));
    }
    return line;
}

QHash<int, QByteArray> StandingPlanRows::roleNames() const
{
    return {{PetsRole, "pets"},
            {FamilyRole, "family"},
            {RhythmRole, "rhythm"},
            {ChipRole, "chip"},
            {ToneRole, "tone"}};
}

QVariant StandingPlanRows::value(const StandingPlanLine &line, int role) const
{
    switch (role) {
    case PetsRole:
        return line.pets;
    case FamilyRole:
        return line.family;
    case RhythmRole:
        return line.rhythm;
    case ChipRole:
        return line.chip;
    case ToneRole:
        return line.tone;
    }
    return {};
}

QHash<int, QByteArray> StandingDayRows::roleNames() const
{
    return {{DayRole, "day"}, {ChipRole, "chip"}, {NoteRole, "note"}, {ToneRole, "tone"}};
}

QVariant StandingDayRows::value(const StandingDayLine &line, int role) const
{
    switch (role) {
    case DayRole:
        return line.day;
    case ChipRole:
        return line.chip;
    case NoteRole:
        return line.note;
    case ToneRole:
        return line.tone;
    }
    return {};
}

} // namespace desk::ui
