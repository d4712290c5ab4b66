#include "ui/waiting/waiting_rows.h"

#include "ui/kit/theme.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

WaitingText::WaitingText(const WaitingFamily &waiting,
                         const std::optional<WaitingAnswer> &answer,
                         const Words &words,
                         Instant now)
    : m_waiting(waiting)
    , m_answer(answer)
    , m_words(words)
    , m_now(now)
{
}

QDate WaitingText::today() const
{
    return m_words.time().businessDate(m_now);
}

QDate WaitingText::arrivesOn() const
{
    return std::ranges::min(m_waiting.stays, {}, &WaitingStay::arrivesOn).arrivesOn;
}

QDate WaitingText::leavesOn() const
{
    return std::ranges::max(m_waiting.stays, {}, &WaitingStay::leavesOn).leavesOn;
}

QString WaitingText::pets() const
{
    QStringList names;
    for (const WaitingStay &stay : m_waiting.stays)
        names += stay.petName;
    return m_words.list(names);
}

QString WaitingText::days() const
{
    return m_words.period(arrivesOn(), leavesOn(), today());
}

QString WaitingText::flexible() const
{
    const int days = m_waiting.entry.flexibleDays;
    return days == 0 ? QString() : u"± "_s + m_words.days(days);
}

bool WaitingText::isOver() const
{
    return arrivesOn() < today();
}

bool WaitingText::isOfferOpen() const
{
    return m_waiting.offer && m_waiting.offer->answer == OfferAnswer::Open
        && m_waiting.offer->until > m_now;
}

QString WaitingText::offer() const
{
    if (!m_waiting.offer || m_waiting.offer->answer != OfferAnswer::Open)
        return {};
    if (!isOfferOpen())
        return tr("The offer has expired");
    const QDate day = m_words.day(m_waiting.offer->until);
    return day == m_words.day(m_now)
        ? tr("Offered until %1").arg(m_words.timeOfDay(m_waiting.offer->until))
        : tr("Offered until %1").arg(m_words.dayInSentence(day, m_words.day(m_now)));
}

QString WaitingText::answer() const
{
    if (isOver())
        return tr("Their days have passed.");
    if (!m_answer)
        return tr("Looking for a room…");
    if (const auto &room = m_answer->room) {
        const QString what = tr("%1 is free: %2.", "rooms, days")
                                 .arg(m_words.list(room->rooms),
                                      m_words.period(room->arrivesOn, room->leavesOn, today()));
        return room->total ? what + u' ' + tr("It costs %1.").arg(m_words.money(*room->total))
                           : what;
    }
    if (m_answer->fullNights.isEmpty())
        return tr("No room is free for all of these nights.");
    QStringList nights;
    for (const QDate &night : m_answer->fullNights)
        nights += m_words.shortDay(night, today());
    return tr("Full: %1.").arg(m_words.list(nights));
}

void WaitingText::tellHow(WaitingLine &line) const
{
    if (isOver()) {
        line.symbol = u"clock"_s;
        line.chip = tr("Days have passed");
        line.tone = Theme::Neutral;
    } else if (const QString offered = offer(); !offered.isEmpty()) {
        line.symbol = u"phone"_s;
        line.chip = offered;
        line.tone = isOfferOpen() ? Theme::Departing : Theme::Trouble;
    } else if (!m_answer) {
        line.symbol = u"clock"_s;
        line.chip = tr("Looking…");
        line.tone = Theme::Neutral;
    } else if (m_answer->room) {
        line.symbol = u"check"_s;
        line.chip = m_answer->room->shift == 0
            ? tr("%1 is free").arg(m_words.list(m_answer->room->rooms))
            : tr("Free from %1").arg(m_words.shortDay(m_answer->room->arrivesOn, today()));
        line.tone = m_answer->room->shift == 0 ? Theme::InHouse : Theme::Arriving;
    } else {
        line.symbol = u"cross"_s;
        line.chip = tr("Full");
        line.tone = Theme::Neutral;
    }
}

WaitingLine WaitingText::line(const QString &kind) const
{
    QStringList wish{m_waiting.stays.first().serviceName, days(), kind, flexible()};
    wish.removeAll(QString());
    WaitingLine line{.id = m_waiting.entry.id.text(),
                     .pets = pets(),
                     .family = m_waiting.family.name,
                     .wish = wish.join(u" · "_s),
                     .chip = {},
                     .symbol = {},
                     .comesFirst = m_waiting.entry.comesFirst};
    tellHow(line);
    return line;
}

QHash<int, QByteArray> WaitingRows::roleNames() const
{
    return {{PetsRole, "pets"},
            {FamilyRole, "family"},
            {WishRole, "wish"},
            {ChipRole, "chip"},
            {SymbolRole, "symbol"},
            {ToneRole, "tone"},
            {ComesFirstRole, "comesFirst"}};
}

QVariant WaitingRows::value(const WaitingLine &line, int role) const
{
    switch (role) {
    case PetsRole:
        return line.pets;
    case FamilyRole:
        return line.family;
    case WishRole:
        return line.wish;
    case ChipRole:
        return line.chip;
    case SymbolRole:
        return line.symbol;
    case ToneRole:
        return line.tone;
    case ComesFirstRole:
        return line.comesFirst;
    }
    return {};
}

} // namespace desk::ui
