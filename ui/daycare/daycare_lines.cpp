#include "ui/daycare/daycare_lines.h"

#include "core/packages/package_plan.h"
#include "ui/check_in/health_light.h"
#include "ui/kit/theme.h"
#include "ui/text/credit_text.h"
#include "ui/text/enum_text.h"
#include "ui/text/joined.h"
#include "ui/today/warning_chips.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// Words of the daycare, for the translators.
class DaycareText
{
    Q_DECLARE_TR_FUNCTIONS(DaycareText)
};

// After so many minutes somebody is late.
constexpr int patience = 30;

/// What the lines are judged by.
struct DaycareView
{
    const Words &words;
    Instant now;
    QHash<PetId, QVariantList> warnings;

    QDate today() const { return words.time().businessDate(now); }
};

void tellExpected(DaycareLine &line, const DaycareStay &stay, const DaycareView &view)
{
    const int minuteNow = view.words.time().minuteOfDay(view.now);
    const bool late = stay.arrivesAtMinute + patience < minuteNow;
    const QString time = view.words.minuteOfDay(stay.arrivesAtMinute);
    line.symbol = late ? u"clock"_s : u"in"_s;
    line.state = late ? DaycareText::tr("Late, expected at %1").arg(time)
                      : DaycareText::tr("Expected at %1").arg(time);
    line.tone = late ? Theme::Trouble : Theme::Arriving;
}

void tellHere(DaycareLine &line, const DaycareStay &stay, const DaycareView &view)
{
    line.symbol = u"check"_s;
    line.tone = Theme::InHouse;
    if (stay.arrivesOn < view.today())
        line.state = DaycareText::tr("Here since %1", "a day or a time")
                         .arg(view.words.dayInSentence(stay.arrivesOn, view.today()));
    else
        line.state = stay.checkedInAt ? DaycareText::tr("Here since %1", "a day or a time")
                                            .arg(view.words.timeOfDay(*stay.checkedInAt))
                                      : word(stay.state);
}

void tellState(DaycareLine &line, const DaycareStay &stay, const DaycareView &view)
{
    switch (stay.state) {
    case ReservationState::Confirmed:
        return tellExpected(line, stay, view);
    case ReservationState::CheckedIn:
        return tellHere(line, stay, view);
    case ReservationState::CheckedOut:
    case ReservationState::Completed:
        line.symbol = u"out"_s;
        line.tone = Theme::Neutral;
        line.state = stay.checkedOutAt
            ? DaycareText::tr("Went home at %1").arg(view.words.timeOfDay(*stay.checkedOutAt))
            : word(stay.state);
        return;
    case ReservationState::Draft:
    case ReservationState::Discarded:
    case ReservationState::Requested:
    case ReservationState::Waitlisted:
    case ReservationState::Cancelled:
    case ReservationState::NoShow:
        line.symbol = u"cross"_s;
        line.tone = Theme::Neutral;
        line.state = word(stay.state);
        return;
    }
}

void tellCredits(DaycareLine &line, const DaycareStay &stay, const Words &words)
{
    if (!stay.creditsLeft)
        return;
    line.credits = DaycareText::tr("%1 left", "7 visits").arg(visitsText(*stay.creditsLeft, words));
    line.creditsGone = *stay.creditsLeft < unitsOfAVisit;
}

DaycareLine lineOf(const DaycareStay &stay, const DaycareView &view)
{
    DaycareLine line{.id = stay.id.text(),
                     .playGroup = stay.group,
                     .stayState = stay.state,
                     .pet = stay.petName,
                     .family = stay.family,
                     .breed = stay.breed.isEmpty() ? word(stay.species) : stay.breed,
                     .service = stay.serviceName,
                     .room = stay.unit,
                     .alerts = view.warnings.value(stay.pet)};
    if (stay.health)
        line.health = healthLight(*stay.health);
    tellState(line, stay, view);
    tellCredits(line, stay, view.words);
    return line;
}

int placeOf(PlayGroup group)
{
    return int(std::ranges::find(playGroups, group) - playGroups.begin());
}

int placeOf(const DaycareLine &line)
{
    const int state = line.isBooked()                ? 0
        : line.isHere()                              ? 1
        : line.stayState == ReservationState::NoShow ? 3
                                                     : 2;
    return placeOf(line.playGroup) * 10 + state;
}

} // namespace

QList<DaycareLine> linesOf(const DaycareDay &day, const Words &words, Instant now)
{
    const DaycareView view{.words = words, .now = now, .warnings = warningChips(day.warnings)};
    QList<DaycareLine> lines;
    for (const DaycareStay &stay : day.stays)
        lines += lineOf(stay, view);
    std::ranges::stable_sort(lines, {}, [](const DaycareLine &line) { return placeOf(line); });
    return lines;
}

GroupCount countOf(const QList<DaycareLine> &lines, std::optional<PlayGroup> group)
{
    GroupCount count;
    for (const DaycareLine &line : lines) {
        if (group && line.playGroup != *group)
            continue;
        const bool isNoShow = line.stayState == ReservationState::NoShow;
        count.booked += line.isBooked();
        count.here += line.isHere();
        count.noShows += isNoShow;
        count.gone += !line.isBooked() && !line.isHere() && !isNoShow;
    }
    return count;
}

QString countText(const GroupCount &count)
{
    QString text = DaycareText::tr("%1 of %2 here", "pets").arg(count.here).arg(count.expected());
    if (count.gone > 0)
        text = DaycareText::tr("%1, %2", "11 of 14 here, 2 gone")
                   .arg(text, DaycareText::tr("%Ln gone", nullptr, count.gone));
    if (count.noShows > 0)
        text = DaycareText::tr("%1, %2", "11 of 14 here, 2 gone")
                   .arg(text, DaycareText::tr("%Ln no-show(s)", nullptr, count.noShows));
    return text;
}

QString placesText(const PlacesOfDay &places, const Words &words)
{
    return DaycareText::tr("%1: %2 of %3 places", "a yard, numbers")
        .arg(places.group.name, words.number(places.taken), words.number(places.group.places));
}

QHash<int, QByteArray> DaycareLines::roleNames() const
{
    return {{GroupRole, "group"},
            {PetRole, "pet"},
            {FamilyRole, "family"},
            {DetailRole, "detail"},
            {StateRole, "stateText"},
            {SymbolRole, "symbol"},
            {ToneRole, "tone"},
            {AlertsRole, "alerts"},
            {HealthRole, "health"},
            {CreditsRole, "credits"},
            {CreditsGoneRole, "creditsGone"},
            {ReasonRole, "reason"},
            {ChosenRole, "chosen"},
            {OverRole, "over"}};
}

QVariant DaycareLines::value(const DaycareLine &line, int role) const
{
    switch (role) {
    case GroupRole:
        return QString(nameOf(line.playGroup));
    case PetRole:
        return line.pet;
    case FamilyRole:
        return isolated(line.family);
    case DetailRole:
        return joined({line.breed, line.service, line.room});
    case StateRole:
        return line.state;
    case SymbolRole:
        return line.symbol;
    case ToneRole:
        return line.tone;
    case AlertsRole:
        return line.alerts;
    case HealthRole:
        return line.health;
    case CreditsRole:
        return line.credits;
    case CreditsGoneRole:
        return line.creditsGone;
    case ReasonRole:
        return line.reason;
    case ChosenRole:
        return line.chosen;
    case OverRole:
        return !line.isBooked() && !line.isHere();
    default:
        return {};
    }
}

} // namespace desk::ui
