#include "ui/calendar/chart_words.h"

#include "ui/text/enum_text.h"
#include "ui/today/warning_chips.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// Sentences of the calendar, for the translators.
class CalendarText
{
    Q_DECLARE_TR_FUNCTIONS(CalendarText)
};

StayLook inHouse(const ChartBar &bar, QDate today)
{
    if (bar.isOverdue)
        return {.symbol = u"clock"_s,
                .text = CalendarText::tr("Should have left"),
                .tone = Theme::Trouble};
    if (bar.stay.leavesOn <= today)
        return {
            .symbol = u"out"_s, .text = CalendarText::tr("Leaves today"), .tone = Theme::Departing};
    return {.symbol = u"room"_s, .text = word(ReservationState::CheckedIn), .tone = Theme::InHouse};
}

QString certainty(const ChartBar &bar)
{
    if (bar.isCertain())
        return word(ReservationState::Confirmed);
    return bar.firm ? CalendarText::tr("Provisional") : CalendarText::tr("Not certain");
}

StayLook expected(const ChartBar &bar, QDate today)
{
    if (bar.stay.arrivesOn < today)
        return {
            .symbol = u"clock"_s, .text = CalendarText::tr("Has not come"), .tone = Theme::Trouble};
    return {.symbol = u"in"_s,
            .text = certainty(bar),
            .tone = bar.isCertain() ? Theme::Arriving : Theme::Provisional,
            .isHatched = !bar.isCertain()};
}

// Why the promise is provisional; empty when it is not.
QString whyProvisional(const ChartBar &bar)
{
    if (bar.stay.state != ReservationState::Confirmed || !bar.firm)
        return {};
    if (!bar.keeper.isEmpty())
        return CalendarText::tr("%1 keeps this room: firm once the hub has heard from there",
                                "name of a desk")
            .arg(bar.keeper);
    return bar.awaitsHub
        ? CalendarText::tr("Promised while this desk is alone: firm once the hub knows of it")
        : QString();
}

void addOnce(QString &line, const QString &word)
{
    if (word.isEmpty() || line.split(u", "_s).contains(word))
        return;
    line = line.isEmpty() ? word : QString(line % u", " % word);
}

QVariantMap asMap(const StayLook &look)
{
    return {{u"symbol"_s, look.symbol}, {u"text"_s, look.text}, {u"tone"_s, look.tone}};
}

} // namespace

StayLook lookOf(const ChartBar &bar, QDate today)
{
    switch (bar.stay.state) {
    case ReservationState::CheckedIn:
        return inHouse(bar, today);
    case ReservationState::Confirmed:
        return expected(bar, today);
    case ReservationState::Draft:
    case ReservationState::Requested:
    case ReservationState::Waitlisted:
        return {.symbol = u"mail"_s,
                .text = word(bar.stay.state),
                .tone = Theme::Provisional,
                .isHatched = true};
    case ReservationState::NoShow:
    case ReservationState::Cancelled:
    case ReservationState::Discarded:
        return {.symbol = u"cross"_s, .text = word(bar.stay.state), .isOver = true};
    case ReservationState::CheckedOut:
    case ReservationState::Completed:
        break;
    }
    return {.symbol = u"check"_s, .text = word(bar.stay.state), .isOver = true};
}

QString petsOf(const ChartSheet &sheet, const ChartBox &box)
{
    QStringList pets;
    for (const qsizetype bar : box.bars)
        pets += sheet.chart().bars[bar].stay.petName;
    return pets.join(u", "_s);
}

QVariantList ChartWords::alerts(const ChartBox &box) const
{
    const QHash<PetId, QVariantList> warnings = warningChips(m_sheet.chart().warnings);
    QVariantList chips;
    for (const qsizetype bar : box.bars)
        addChips(chips, warnings.value(m_sheet.chart().bars[bar].stay.pet));
    return chips;
}

QVariantMap ChartWords::card(const ChartBox &box) const
{
    const ChartBar &bar = m_sheet.barOf(box);
    QString breeds;
    QString services;
    for (const qsizetype index : box.bars) {
        const ChartStay &stay = m_sheet.chart().bars[index].stay;
        addOnce(breeds, stay.breed.isEmpty() ? word(stay.species) : stay.breed);
        addOnce(services, stay.serviceName);
    }
    const ChartStay &stay = bar.stay;
    QString room = box.row < 0 ? QString() : m_sheet.unitOf(m_sheet.rows()[box.row]).name;
    if (bar.comesFromElsewhere || bar.goesElsewhere)
        room = CalendarText::tr("%1, a part of the stay", "room").arg(room);
    return {{u"reservation"_s, stay.reservation.text()},
            {u"pets"_s, petsOf(m_sheet, box)},
            {u"family"_s, stay.family},
            {u"room"_s, room},
            {u"days"_s, m_words.period(stay.arrivesOn, stay.leavesOn, m_today)},
            {u"nights"_s, m_words.nights(int(stay.arrivesOn.daysTo(stay.leavesOn)))},
            {u"times"_s,
             CalendarText::tr("from %1, until %2", "times of the day")
                 .arg(m_words.minuteOfDay(stay.arrivesAtMinute),
                      m_words.minuteOfDay(stay.leavesAtMinute))},
            {u"services"_s, services},
            {u"breeds"_s, breeds},
            {u"state"_s, asMap(lookOf(bar, m_today))},
            {u"provisional"_s, whyProvisional(bar)},
            {u"alerts"_s, alerts(box)}};
}

QVariantMap ChartWords::roomless(const ChartStay &stay) const
{
    ChartBar bar;
    bar.stay = stay;
    return {{u"reservation"_s, stay.reservation.text()},
            {u"pets"_s, stay.petName},
            {u"family"_s, stay.family},
            {u"days"_s, m_words.period(stay.arrivesOn, stay.leavesOn, m_today)},
            {u"state"_s, asMap(lookOf(bar, m_today))}};
}

QString ChartWords::spokenBand(const ChartGroup &group, qint64 day) const
{
    const NightLoad *load = m_sheet.loadOf(group.nights, day);
    const QString free = load
        ? CalendarText::tr("%1 of %2 free on the night of %3", "places, places, day")
              .arg(m_words.number(load->free()),
                   m_words.number(load->places),
                   m_words.shortDay(QDate::fromJulianDay(day), m_today))
        : QString();
    return group.isFolded
        ? CalendarText::tr("%1: %2. Folded.", "kind of room").arg(group.title, free)
        : CalendarText::tr("%1: %2.", "kind of room").arg(group.title, free);
}

QString ChartWords::spokenShut(qsizetype row, qint64 day) const
{
    for (const ChartShut &shut : m_sheet.shut()) {
        if (shut.row == row && shut.from < qreal(day) + 1 && qreal(day) < shut.until)
            return CalendarText::tr("Blocked: %1").arg(m_sheet.chart().blocks[shut.block].reason);
    }
    return CalendarText::tr("Free");
}

QString ChartWords::spoken(qsizetype row, qint64 day, const ChartBox *box) const
{
    const ChartRow &line = m_sheet.rows()[row];
    if (line.isBand())
        return spokenBand(m_sheet.groups()[line.group], day);
    const ChartUnit &unit = m_sheet.unitOf(line);
    QStringList parts{unit.name, m_words.shortDay(QDate::fromJulianDay(day), m_today)};
    if (unit.cleanliness != Cleanliness::Clean && day == m_today.toJulianDay())
        parts += word(unit.cleanliness);
    if (!box)
        return (parts << spokenShut(row, day)).join(u" · "_s);
    const QVariantMap about = card(*box);
    parts += about.value(u"pets"_s).toString() % u' ' % about.value(u"family"_s).toString();
    parts += about.value(u"state"_s).toMap().value(u"text"_s).toString();
    if (const QString why = about.value(u"provisional"_s).toString(); !why.isEmpty())
        parts += why;
    parts += about.value(u"days"_s).toString();
    for (const QVariant &alert : about.value(u"alerts"_s).toList())
        parts += alert.toMap().value(u"text"_s).toString();
    return parts.join(u" · "_s);
}

QString ChartWords::days(const StayPlan &plan) const
{
    return m_words.period(plan.arrivesOn, plan.leavesOn, m_today);
}

QString ChartWords::month(qint64 day) const
{
    const QDate date = QDate::fromJulianDay(day);
    return m_words.speech().standaloneMonthName(date.month()) % u' ' % QString::number(date.year());
}

} // namespace desk::ui
