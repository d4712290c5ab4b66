#include "ui/quote/offer_text.h"

#include "core/capacity/places.h"
#include "ui/check_in/health_light.h"
#include "ui/kit/theme.h"
#include "ui/text/price_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/terms_text.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

QVariantMap chip(const QString &symbol, const QString &text, Theme::Tone tone)
{
    return {{u"symbol"_s, symbol}, {u"text"_s, text}, {u"tone"_s, tone}};
}

} // namespace

QString OfferText::kindName(const std::optional<UnitKindId> &kind) const
{
    return kind ? m_offer.kindNames.value(*kind) : tr("Any room");
}

QVariantMap OfferText::state() const
{
    if (m_answer.missing > 0)
        return chip(u"alert"_s, tr("Not all on file"), Theme::Trouble);
    if (!m_offer.alreadyBooked.isEmpty())
        return chip(u"alert"_s, tr("Booked already"), Theme::Trouble);
    if (m_offer.isSplit)
        return chip(u"check"_s, tr("Free in two rooms"), Theme::Departing);
    if (m_offer.hasRoom && !m_offer.places.empty())
        return chip(u"alert"_s, tr("Ask a manager"), Theme::Departing);
    if (m_offer.hasRoom)
        return chip(u"check"_s, tr("Free"), Theme::InHouse);
    if (!m_offer.availability.unfit.empty())
        return chip(u"cross"_s, tr("Does not fit"), Theme::Trouble);
    if (arePlacesTaken(m_offer.places))
        return chip(u"cross"_s, tr("Full"), Theme::Trouble);
    if (m_offer.availability.makingRoom)
        return chip(u"alert"_s, tr("Free with one move"), Theme::Departing);
    return chip(u"cross"_s, tr("Full"), Theme::Trouble);
}

QString OfferText::daysFull() const
{
    QStringList days;
    for (const NightOfRooms &night : m_offer.availability.nights) {
        if (!night.enough)
            days += m_words.shortDay(night.night, m_today);
    }
    return m_words.list(days);
}

QStringList OfferText::reasons() const
{
    const Availability &found = m_offer.availability;
    QStringList sentences;
    if (m_answer.missing > 0)
        sentences += tr("%n more pet(s) asked for than are on file.", nullptr, m_answer.missing);
    for (const StandingStay &stay : m_offer.alreadyBooked)
        sentences +=
            tr("%1 is booked from %2 to %3 already.")
                .arg(stay.petName, m_words.dateAndTime(stay.from), m_words.dateAndTime(stay.until));
    if (m_offer.hasRoom && !m_offer.isSplit)
        return sentences;
    if (!found.unfit.empty())
        return sentences << refusalText(found.unfit, m_words);
    if (arePlacesTaken(m_offer.places))
        return sentences << refusalText(m_offer.places, m_words);
    const QString full = daysFull();
    sentences += full.isEmpty()
        ? tr("%1: free every night, but no one room for all nights.")
              .arg(kindName(m_offer.availability.kind))
        : tr("%1: full on %2.").arg(kindName(m_offer.availability.kind), full);
    if (found.makingRoom && !m_offer.isSplit)
        sentences += tr("Free with one move: %1 (%2) from %3 to %4.")
                         .arg(m_words.list(found.makingRoom->pets),
                              found.makingRoom->family,
                              m_offer.unitNames.value(found.makingRoom->from),
                              m_offer.unitNames.value(found.makingRoom->to));
    return sentences;
}

QString OfferText::roomsOf(const RoomPlan &plan) const
{
    QStringList first;
    QStringList later;
    QDate move;
    for (const QList<RoomFromDay> &rooms : plan) {
        for (qsizetype part = 0; part < rooms.size(); ++part) {
            QStringList &names = part == 0 ? first : later;
            const QString name = m_offer.unitNames.value(rooms[part].unit);
            if (!names.contains(name))
                names += name;
            if (part > 0)
                move = rooms[part].from;
        }
    }
    if (later.isEmpty())
        return m_words.list(first);
    return tr("%1, then %2 from %3", "rooms, rooms, a day")
        .arg(m_words.list(first), m_words.list(later), m_words.shortDay(move, m_today));
}

QString OfferText::rooms() const
{
    RoomPlan plan;
    for (const StayWish &stay : m_offer.stays) {
        if (!stay.unit)
            return {};
        QList<RoomFromDay> rooms{{stay.arrivesOn, *stay.unit}};
        for (const MoveWish &move : stay.moves)
            rooms += {move.on, move.unit};
        plan += rooms;
    }
    if (plan.isEmpty())
        return {};
    const bool areOfOneKind = !m_offer.isSplit && m_offer.availability.kind;
    return areOfOneKind ? QString(kindName(m_offer.availability.kind) % u' ' % roomsOf(plan))
                        : roomsOf(plan);
}

QVariantList OfferText::nights() const
{
    QVariantList list;
    for (const NightOfRooms &night : m_offer.availability.nights) {
        const bool isShut = night.rooms > 0 && night.blocked == night.rooms;
        const QString free = night.free > 0 ? tr("%n free", "rooms", night.free)
            : isShut                        ? tr("Blocked")
                                            : tr("Full");
        list += QVariantMap{{u"weekday"_s, m_words.weekday(night.night)},
                            {u"day"_s, QString::number(night.night.day())},
                            {u"text"_s, free},
                            {u"tone"_s, night.enough ? Theme::InHouse : Theme::Trouble},
                            {u"symbol"_s, night.enough ? u"check"_s : u"cross"_s},
                            {u"name"_s,
                             tr("%1: %2", "a night, how many rooms are free")
                                 .arg(m_words.longDate(night.night), free)}};
    }
    return list;
}

QVariantMap OfferText::alternative(const PricedAlternative &priced) const
{
    const Alternative &one = priced.alternative;
    QString title;
    QString detail;
    switch (one.what) {
    case AlternativeKind::OtherKind:
        title = kindName(one.kind);
        detail = tr("%1 for all nights", "a room").arg(roomsOf(one.plan));
        break;
    case AlternativeKind::SplitStay:
        title = tr("In two rooms");
        detail = roomsOf(one.plan);
        break;
    case AlternativeKind::OtherDates:
        title = m_words.period(one.dates.arrivesOn, one.dates.leavesOn, m_today);
        if (one.kind)
            detail = QString(kindName(one.kind) % u' ' % roomsOf(one.plan));
        break;
    }
    QString change;
    if (priced.total && m_offer.price)
        change = m_words.change(*priced.total - m_offer.price->total);
    if (priced.total && m_offer.price && *priced.total == m_offer.price->total)
        change = tr("same price");
    return {{u"title"_s, title},
            {u"detail"_s, detail},
            {u"price"_s, priced.total ? m_words.money(*priced.total) : tr("No price")},
            {u"change"_s, change}};
}

QVariantList OfferText::alternatives() const
{
    QVariantList list;
    for (const PricedAlternative &one : m_offer.alternatives)
        list += alternative(one);
    return list;
}

QString OfferText::petName(const std::optional<PetId> &id) const
{
    const auto pet =
        std::ranges::find_if(m_answer.meant, [&](const Pet &one) { return one.id == id; });
    return pet == m_answer.meant.end() ? QString() : pet->name;
}

QVariantList OfferText::lines() const
{
    QVariantList list;
    if (!m_offer.price)
        return list;
    for (const QuoteLine &line : m_offer.price->lines) {
        QVariantList steps;
        for (const PriceStep &step : line.steps) {
            const bool isRule = step.ruleVersion > 0;
            steps += QVariantMap{
                {u"text"_s, priceStepText(step, m_words)},
                {u"amount"_s, m_words.amount(step.amount)},
                {u"version"_s,
                 isRule ? tr("v%1", "version of a price rule").arg(step.ruleVersion) : QString()}};
        }
        const QString pet = petName(line.pet);
        list += QVariantMap{
            {u"text"_s,
             pet.isEmpty() ? line.description : QString(line.description % u" · " % pet)},
            {u"amount"_s, m_words.amount(line.amount)},
            {u"steps"_s, steps}};
    }
    return list;
}

QVariantList OfferText::sums() const
{
    QVariantList list;
    if (!m_offer.price)
        return list;
    const Quote &price = *m_offer.price;
    if (!price.taxInclusive)
        list += QVariantMap{{u"text"_s, tr("Without tax")},
                            {u"amount"_s, m_words.amount(price.subtotal)}};
    for (const QuoteTax &tax : price.taxes)
        list += QVariantMap{
            {u"text"_s,
             price.taxInclusive
                 ? tr("Tax %1 %2, included").arg(tax.jurisdiction, m_words.percent(tax.rate))
                 : tr("Tax %1 %2").arg(tax.jurisdiction, m_words.percent(tax.rate))},
            {u"amount"_s, m_words.amount(tax.amount)}};
    return list;
}

QStringList OfferText::terms(QDate day) const
{
    QStringList sentences{
        depositDueText(m_offer.terms, m_words),
        cancellationText(m_offer.terms, m_answer.arrivesOn.value_or(day), day, m_words),
        noShowText(m_offer.terms, m_words)};
    sentences.removeAll(QString());
    return sentences;
}

QVariantList OfferText::checks() const
{
    QVariantList list;
    for (qsizetype i = 0; i < m_offer.health.size(); ++i) {
        const HealthVerdict &health = m_offer.health[i];
        const QString pet = m_answer.meant[i].name;
        const QVariantList sentences = healthSentences(health, pet, m_words);
        if (sentences.isEmpty())
            list +=
                chip(u"syringe"_s, tr("%1: vaccines fine for this stay").arg(pet), Theme::InHouse);
        list += sentences;
    }
    if (m_offer.toSign)
        list += chip(
            u"signature"_s, tr("The agreement is to be signed at the check-in."), Theme::Departing);
    else
        list += chip(u"check"_s, tr("The agreement is signed."), Theme::InHouse);
    return list;
}

QVariantList OfferText::scarcePlaces() const
{
    if (!m_offer.hasRoom || m_offer.places.empty())
        return {};
    return {chip(u"alert"_s, refusalText(m_offer.places, m_words), Theme::Departing)};
}

QVariantList OfferText::promiseAlone() const
{
    QSet<UnitId> doubtful;
    for (const StayWish &stay : m_offer.stays) {
        QList<UnitId> rooms;
        if (stay.unit)
            rooms += *stay.unit;
        for (const MoveWish &move : stay.moves)
            rooms += move.unit;
        for (const UnitId &room : std::as_const(rooms)) {
            if (!m_offer.own.has(room))
                doubtful += room;
        }
    }
    if (!m_offer.hasRoom || doubtful.isEmpty())
        return {};
    QStringList names;
    for (const UnitId &room : std::as_const(doubtful))
        names += m_offer.unitNames.value(room);
    names.sort();
    return {chip(u"clock"_s,
                 tr("Without the hub this is provisional: another desk may promise %1 as well.")
                     .arg(m_words.list(names)),
                 Theme::Provisional)};
}

} // namespace desk::ui
