#include "core/quote/typed_days.h"
#include "core/quote/typed_enquiry.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

template <class I>
QString calledOf(const QList<Called<I>> &things, const I &id)
{
    const auto found = std::ranges::find(things, id, &Called<I>::id);
    return found == things.end() ? QString() : found->name;
}

QString petsAsTyped(const PetCount &pets, const Lexicon &lexicon)
{
    QString word = lexicon.petWords.value(0);
    QStringList words;
    for (const auto [name, species] : lexicon.species.asKeyValueRange()) {
        if (species == pets.species)
            words += name;
    }
    words.sort();
    if (pets.species)
        word = words.value(0);
    return pets.count ? QString(QString::number(*pets.count) % u' ' % word) : word;
}

QString amountAsTyped(qint64 minor, int decimals)
{
    QString digits = QString::number(minor).rightJustified(decimals + 1, u'0');
    if (decimals > 0 && !digits.endsWith(QString(decimals, u'0')))
        digits.insert(digits.size() - decimals, u'.');
    else
        digits.chop(decimals);
    return digits;
}

QString written(const Enquiry &enquiry, const Lexicon &lexicon, bool quoted)
{
    QStringList parts;
    if (!enquiry.who.isEmpty())
        parts += quoted ? QString(u'"' % enquiry.who % u'"') : enquiry.who;
    if (enquiry.arrivesOn)
        parts += daysAsTyped(*enquiry.arrivesOn, enquiry.leavesOn, lexicon);
    for (const PetCount &pets : enquiry.pets)
        parts += petsAsTyped(pets, lexicon);
    if (enquiry.service)
        parts += calledOf(lexicon.services, *enquiry.service);
    if (enquiry.kind)
        parts += calledOf(lexicon.kinds, *enquiry.kind);
    if (enquiry.together)
        parts += (*enquiry.together ? lexicon.together : lexicon.apart).value(0);
    for (const WishedAddOn &wished : enquiry.addOns) {
        if (wished.days == AddOnDays::EveryDay)
            parts += lexicon.daily.value(0);
        parts += calledOf(lexicon.addOns, wished.addOn);
    }
    if (enquiry.deposit) {
        parts += lexicon.deposit.value(0);
        parts += amountAsTyped(*enquiry.deposit, lexicon.decimals);
    }
    return parts.join(u' ');
}

} // namespace

QString lineOf(const Enquiry &enquiry, const Lexicon &lexicon)
{
    Enquiry plain = enquiry;
    plain.who.remove(u'"');
    plain.who = plain.who.simplified();
    const QString line = written(plain, lexicon, false);
    return typedEnquiry(line, lexicon).enquiry == plain ? line : written(plain, lexicon, true);
}

} // namespace desk
