#include "core/quote/typed_days.h"
#include "ui/quote/offer_text.h"
#include "ui/quote/quote_model.h"
#include "ui/text/enum_text.h"
#include "ui/text/refusal_text.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

QString QuoteModel::example() const
{
    if (!m_lexicon.today.isValid())
        return {};
    const QDate from = m_lexicon.today.addDays(14);
    const QString room = m_kinds.isEmpty() ? QString() : m_kinds.first().name;
    return QString(tr("smith", "a family in an example") % u' '
                   % daysAsTyped(from, from.addDays(4), m_lexicon) % u' ' % room)
        .trimmed();
}

QString QuoteModel::family() const
{
    return m_answer.families.isEmpty() ? QString() : m_answer.families.first().name;
}

QString QuoteModel::familyDetail() const
{
    if (m_answer.families.isEmpty())
        return {};
    const FamilyRow &family = m_answer.families.first();
    QStringList parts{family.payer, family.phone};
    parts.removeAll(QString());
    if (family.balance.isPositive())
        parts += tr("owes %1").arg(words().money(family.balance));
    return parts.join(u" · "_s);
}

QString QuoteModel::household() const
{
    return m_answer.families.isEmpty() ? QString() : m_answer.families.first().id.text();
}

bool QuoteModel::isUnknown() const
{
    return m_answer.families.isEmpty() && !m_asked.enquiry.who.isEmpty() && isSettled();
}

QVariantList QuoteModel::pets() const
{
    QVariantList list;
    for (const Pet &pet : m_answer.pets) {
        QStringList detail{pet.breed.isEmpty() ? word(pet.species) : pet.breed};
        if (pet.weightGrams)
            detail += words().weight(*pet.weightGrams);
        list += QVariantMap{{u"id"_s, pet.id.text()},
                            {u"name"_s, pet.name},
                            {u"detail"_s, detail.join(u" · "_s)},
                            {u"chosen"_s, m_answer.meant.contains(pet)}};
    }
    return list;
}

QStringList QuoteModel::services() const
{
    QStringList names;
    for (const Service &service : m_services)
        names += service.name;
    return names;
}

int QuoteModel::serviceIndex() const
{
    const auto found = std::ranges::find_if(m_services, [this](const Service &service) {
        return m_answer.service && service.id == m_answer.service->id;
    });
    return found == m_services.end() ? -1 : int(found - m_services.begin());
}

QString QuoteModel::arrives() const
{
    return m_answer.arrivesOn ? words().date(*m_answer.arrivesOn) : QString();
}

QString QuoteModel::leaves() const
{
    return m_answer.leavesOn ? words().date(*m_answer.leavesOn) : QString();
}

QString QuoteModel::period() const
{
    if (!m_answer.arrivesOn || !m_answer.leavesOn)
        return {};
    const QDate today = session()->today();
    const int nights = int(m_answer.arrivesOn->daysTo(*m_answer.leavesOn));
    if (nights == 0)
        return words().longDate(*m_answer.arrivesOn);
    return words().period(*m_answer.arrivesOn, *m_answer.leavesOn, today) % u" · "
        % words().nights(nights);
}

QStringList QuoteModel::kinds() const
{
    QStringList names{tr("Any room")};
    for (const UnitKind &kind : m_kinds)
        names += kind.name;
    return names;
}

int QuoteModel::kindIndex() const
{
    const auto found = std::ranges::find_if(
        m_kinds, [this](const UnitKind &kind) { return kind.id == m_asked.enquiry.kind; });
    return found == m_kinds.end() ? 0 : int(found - m_kinds.begin()) + 1;
}

QVariantList QuoteModel::addOns() const
{
    QVariantList list;
    for (const AddOn &addOn : m_addOns) {
        const QList<WishedAddOn> &wished = m_asked.enquiry.addOns;
        const auto known = std::ranges::find(wished, addOn.id, &WishedAddOn::addOn);
        const int days = known == wished.end() ? 0 : known->days == AddOnDays::Departure ? 1 : 2;
        list += QVariantMap{
            {u"name"_s, addOn.name}, {u"price"_s, words().money(addOn.price)}, {u"days"_s, days}};
    }
    return list;
}

QString QuoteModel::deposit() const
{
    if (!m_asked.enquiry.deposit || !session())
        return {};
    return words().amount(Money::minor(*m_asked.enquiry.deposit, session()->currency()));
}

QString QuoteModel::depositHint() const
{
    const Money due = hasOffer() ? m_answer.offer->terms.depositDue : Money();
    return due.isPositive() ? tr("By the rule: %1.").arg(words().money(due))
                            : tr("Firm when it is taken.");
}

QString QuoteModel::currency() const
{
    return session() ? session()->currency().code() : QString();
}

QString QuoteModel::hint() const
{
    if (m_answer.offer || !session())
        return {};
    const Enquiry &enquiry = m_asked.enquiry;
    if (enquiry.who.isEmpty() && !enquiry.arrivesOn)
        return tr("Type who calls, the days and the room.");
    if (m_answer.families.isEmpty())
        return enquiry.who.isEmpty() ? tr("Who is it for?")
                                     : tr("Nobody is called “%1”.").arg(enquiry.who);
    if (m_answer.pets.isEmpty())
        return tr("There is no pet on file for %1.").arg(family());
    if (m_answer.meant.isEmpty())
        return tr("Which of the pets?");
    return tr("From when to when?");
}

QString QuoteModel::total() const
{
    return hasOffer() && m_answer.offer->price ? words().money(m_answer.offer->price->total)
                                               : QString();
}

QString QuoteModel::priceProblem() const
{
    return hasOffer() && !m_answer.offer->price
        ? refusalText(m_answer.offer->price.error(), words())
        : QString();
}

QString QuoteModel::rooms() const
{
    return hasOffer() ? OfferText(m_answer, words(), session()->today()).rooms() : QString();
}

QVariant QuoteModel::state() const
{
    return hasOffer() ? OfferText(m_answer, words(), session()->today()).state() : QVariantMap();
}

QStringList QuoteModel::reasons() const
{
    return hasOffer() ? OfferText(m_answer, words(), session()->today()).reasons() : QStringList();
}

QVariantList QuoteModel::nights() const
{
    return hasOffer() ? OfferText(m_answer, words(), session()->today()).nights() : QVariantList();
}

QVariantList QuoteModel::alternatives() const
{
    return hasOffer() ? OfferText(m_answer, words(), session()->today()).alternatives()
                      : QVariantList();
}

QVariantList QuoteModel::lines() const
{
    return hasOffer() ? OfferText(m_answer, words(), session()->today()).lines() : QVariantList();
}

QVariantList QuoteModel::sums() const
{
    return hasOffer() ? OfferText(m_answer, words(), session()->today()).sums() : QVariantList();
}

QStringList QuoteModel::terms() const
{
    if (!hasOffer())
        return {};
    return OfferText(m_answer, words(), session()->today()).terms(words().day(session()->now()));
}

QVariantList QuoteModel::checks() const
{
    if (!hasOffer())
        return {};
    const Words words = this->words();
    const OfferText text(m_answer, words, session()->today());
    QVariantList checks = text.scarcePlaces() + text.checks();
    if (isCutOff(session()->hubStatus().state, false))
        checks += text.promiseAlone();
    return checks;
}

bool QuoteModel::canBeBooked() const
{
    return hasOffer() && m_answer.offer->price.has_value()
        && m_answer.offer->alreadyBooked.isEmpty() && m_answer.missing == 0;
}

bool QuoteModel::isBookable() const
{
    return canBeBooked() && m_answer.offer->hasRoom;
}

bool QuoteModel::isBookableAfterMove() const
{
    return canBeBooked() && !m_answer.offer->staysAfterMove.isEmpty();
}

bool QuoteModel::isWaitable() const
{
    return hasOffer() && isSettled() && !m_answer.offer->hasRoom
        && m_answer.offer->alreadyBooked.isEmpty() && m_answer.missing == 0;
}

// What stands beside a field of the form is not said twice.
QString QuoteModel::refused() const
{
    QStringList sentences;
    if (m_insisted && !notUnderstood().isEmpty())
        sentences += notUnderstood();
    if (!problem().isEmpty())
        sentences += problem();
    const QVariantMap byField = problems();
    for (const auto [field, sentence] : byField.asKeyValueRange()) {
        if (field.startsWith(u"stays") && !sentences.contains(sentence.toString()))
            sentences += sentence.toString();
    }
    return sentences.join(u'\n');
}

QString QuoteModel::petsInWords() const
{
    QStringList names;
    for (const Pet &pet : m_answer.meant)
        names += pet.name;
    return words().list(names);
}

} // namespace desk::ui
