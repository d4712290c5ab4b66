#include "ui/stay/stay_facts.h"

#include "ui/check_in/health_light.h"
#include "ui/kit/theme.h"
#include "ui/printing/care_rows.h"
#include "ui/text/enum_text.h"
#include "ui/text/price_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct StayFacts
{
    Q_DECLARE_TR_FUNCTIONS(StayFacts)
};

void addFact(QVariantList &facts, const QString &label, const QString &text)
{
    if (!text.isEmpty())
        facts += QVariantMap{{u"label"_s, label}, {u"text"_s, text}};
}

QVariantMap chip(const QString &symbol, const QString &text, Theme::Tone tone)
{
    return {{u"symbol"_s, symbol}, {u"text"_s, text}, {u"tone"_s, tone}};
}

QString withNote(const QString &what, const QString &note)
{
    return note.isEmpty() ? what : QString(what % u": " % note);
}

QString dayAndTime(QDate day, int minute, const Words &words, QDate today)
{
    return StayFacts::tr("%1 at %2", "day, time")
        .arg(words.relativeDay(day, today), words.minuteOfDay(minute));
}

QString nameOf(const StayRoom &room)
{
    if (!room.firm)
        return StayFacts::tr("%1 (not firm)").arg(room.name);
    if (!room.keeper.isEmpty())
        return StayFacts::tr("%1 (provisional: %2 keeps it)", "room, desk")
            .arg(room.name, room.keeper);
    return room.isUnheard ? StayFacts::tr("%1 (provisional)").arg(room.name) : room.name;
}

QString roomText(const StayRoom &room, qsizetype rooms, const Words &words, QDate today)
{
    const QString name = nameOf(room);
    if (rooms == 1)
        return name;
    return StayFacts::tr("%1 from %2", "room, day")
        .arg(name, words.dayInSentence(words.time().civilDate(room.from), today));
}

QString careText(const StayCare &care)
{
    QString text =
        care.what.isEmpty() ? word(care.outcome) : QString(care.what % u": " % word(care.outcome));
    if (care.eatenQuarters)
        text += StayFacts::tr(", %1 of 4 eaten").arg(*care.eatenQuarters);
    return withNote(text, care.note);
}

/// Something that happened, before it is put in order.
struct Event
{
    Instant at{};
    QString text;
};

QString judgedText(const StayFinding &finding, const Words &words)
{
    const QString verdict = word(finding.verdict);
    const QString version = words.number(finding.ruleVersion);
    if (finding.verdict == Verdict::Waived && finding.waivedUntil)
        return StayFacts::tr("%1: %2 until %3 (rule %4)", "vaccine, verdict, day, version")
            .arg(finding.vaccine, verdict, words.date(*finding.waivedUntil), version);
    if (finding.expiresOn)
        return StayFacts::tr("%1: %2, holds until %3 (rule %4)", "vaccine, verdict, day, version")
            .arg(finding.vaccine, verdict, words.date(*finding.expiresOn), version);
    return StayFacts::tr("%1: %2 (rule %3)", "vaccine, verdict, version")
        .arg(finding.vaccine, verdict, version);
}

// By what the pet was let in: what a manager, or a health inspector, asks afterwards.
QString judgedText(const StayCheckIn &checkIn, const StayPage &page, const Words &words)
{
    QStringList rules;
    for (const StayFinding &finding : page.judgedBy) {
        if (finding.checkIn == checkIn.id)
            rules += judgedText(finding, words);
    }
    return rules.join(u'\n');
}

QList<Event> checkInEvents(const StayPage &page, const Words &words)
{
    QList<Event> events;
    for (const StayCheckIn &checkIn : page.checkIns) {
        QStringList texts{StayFacts::tr("Checked in by %1", "a member of staff").arg(checkIn.staff),
                          judgedText(checkIn, page, words)};
        texts.removeAll(QString());
        events += {checkIn.at, texts.join(u'\n')};
        if (checkIn.undoneAt)
            events += {*checkIn.undoneAt, StayFacts::tr("The check-in was taken back")};
    }
    return events;
}

QList<Event> events(const StayPage &page, const Words &words)
{
    QList<Event> events{
        {page.booking.createdAt,
         StayFacts::tr("Booked: %1", "desk, phone, walk-in").arg(word(page.booking.channel))}};
    events += checkInEvents(page, words);
    for (const StayCare &care : page.careGiven)
        events +=
            {care.at,
             care.staff.isEmpty() ? careText(care) : QString(careText(care) % u" · " % care.staff)};
    const Reservation &stay = page.stay;
    if (stay.checkedOutAt)
        events += {*stay.checkedOutAt, withNote(StayFacts::tr("Checked out"), stay.pickedUpBy)};
    if (stay.state == ReservationState::Cancelled || stay.state == ReservationState::NoShow)
        events += {stay.stateChangedAt, withNote(word(stay.state), stay.cancelReason)};
    return events;
}

} // namespace

QVariantList stayFacts(const StayPage &page, const Words &words, QDate today, Instant now)
{
    QVariantList facts;
    const Reservation &stay = page.stay;
    addFact(facts, StayFacts::tr("Service"), page.service.name);
    addFact(facts,
            StayFacts::tr("Arrives"),
            stay.checkedInAt
                ? StayFacts::tr("%1, %2", "date and time, how long ago")
                      .arg(words.dateAndTime(*stay.checkedInAt), words.ago(*stay.checkedInAt, now))
                : dayAndTime(stay.arrivesOn, stay.arrivesAtMinute, words, today));
    addFact(facts,
            StayFacts::tr("Leaves"),
            stay.checkedOutAt ? words.dateAndTime(*stay.checkedOutAt)
                              : dayAndTime(stay.leavesOn, stay.leavesAtMinute, words, today));
    QStringList rooms;
    for (const StayRoom &room : page.rooms)
        rooms += roomText(room, page.rooms.size(), words, today);
    addFact(facts,
            StayFacts::tr("Room"),
            rooms.isEmpty() && page.service.needsUnit ? StayFacts::tr("none yet")
                                                      : rooms.join(u'\n'));
    if (!page.checkIns.isEmpty() && !page.checkIns.constFirst().undoneAt)
        addFact(facts, StayFacts::tr("Brought by"), page.checkIns.constFirst().arrivedWith);
    addFact(facts, StayFacts::tr("Taken home by"), stay.pickedUpBy);
    if (page.pet.weightGrams)
        addFact(facts, StayFacts::tr("Weight"), words.weight(*page.pet.weightGrams));
    addFact(facts, StayFacts::tr("Notes"), stay.notes);
    addFact(facts, StayFacts::tr("Booking"), page.booking.number);
    addFact(facts, StayFacts::tr("Booking notes"), page.booking.notes);
    return facts;
}

QVariantList stayAlerts(const StayPage &page, const Words &words)
{
    QVariantList chips;
    for (const PetAlert &alert : page.alerts)
        chips += chip(u"alert"_s,
                      withNote(word(alert.kind), alert.note),
                      alert.kind == AlertKind::Bites ? Theme::Trouble : Theme::Departing);
    for (const Allergy &allergy : page.allergies)
        chips +=
            chip(u"alert"_s, StayFacts::tr("Allergy: %1").arg(allergy.substance), Theme::Trouble);
    const QVariantList health = healthSentences(page.health, page.pet.name, words);
    if (health.isEmpty())
        chips += healthLight(page.health);
    return chips + health;
}

QVariantList stayCare(const StayPage &page, const Words &words)
{
    QVariantList lines;
    const auto add = [&](const QString &symbol, const QString &text) {
        lines += QVariantMap{{u"symbol"_s, symbol}, {u"text"_s, text}};
    };
    for (const FeedingPlan &meal : page.care.feeding)
        add(u"bowl"_s, mealText(meal, words));
    for (const MedicationWish &drug : page.care.medications)
        add(u"pill"_s, medicationText({drug.plan, drug.minutesOfDay}, words));
    for (const Belonging &item : page.belongings)
        add(u"bag"_s,
            item.returnedAt ? StayFacts::tr("%1 (given back)").arg(belongingText(item, words))
                            : withNote(belongingText(item, words), item.notReturnedReason));
    for (const CheckInAnswer &answer : page.answers)
        add(u"note"_s, QString(answer.question % u' ' % answer.answer).trimmed());
    return lines;
}

QVariantList stayHistory(const StayPage &page, const Words &words)
{
    QList<Event> all = events(page, words);
    std::stable_sort(
        all.begin(), all.end(), [](const Event &a, const Event &b) { return a.at > b.at; });
    QVariantList lines;
    for (const Event &event : std::as_const(all))
        lines += QVariantMap{{u"when"_s, words.dateAndTime(event.at)}, {u"text"_s, event.text}};
    return lines;
}

QVariantList stayPrice(const StayPage &page, const Words &words)
{
    QVariantList lines;
    for (const PriceStep &step : page.price)
        lines += QVariantMap{{u"text"_s, priceStepText(step, words)},
                             {u"amount"_s, words.amount(step.amount)}};
    return lines;
}

QVariantMap stayState(const Reservation &stay)
{
    switch (stay.state) {
    case ReservationState::Draft:
    case ReservationState::Requested:
    case ReservationState::Waitlisted:
        return chip(u"clock"_s, word(stay.state), Theme::Provisional);
    case ReservationState::Confirmed:
        return chip(u"in"_s, word(stay.state), Theme::Arriving);
    case ReservationState::CheckedIn:
        return chip(u"room"_s, word(stay.state), Theme::InHouse);
    case ReservationState::CheckedOut:
        return chip(u"out"_s, word(stay.state), Theme::Departing);
    case ReservationState::Completed:
        return chip(u"check"_s, word(stay.state), Theme::Neutral);
    case ReservationState::Discarded:
    case ReservationState::Cancelled:
    case ReservationState::NoShow:
        return chip(u"cross"_s, word(stay.state), Theme::Trouble);
    }
    Q_UNREACHABLE();
}

} // namespace desk::ui
