#pragma once

#include "core/base/id_source.h"
#include "core/quote/typed_enquiry.h"

using namespace Qt::Literals;

namespace desk::test {

/// What the words of a quote line mean at a resort that offers a little of everything, on Saturday
/// 21 November 2026.
struct Offering
{
    ManualClock clock{Instant{}};
    SeededRandom random{5};
    IdSource ids{clock, random};
    ServiceId boarding = ids.make<ServiceId>();
    ServiceId daycare = ids.make<ServiceId>();
    UnitKindId run = ids.make<UnitKindId>();
    UnitKindId suite = ids.make<UnitKindId>();
    UnitKindId king = ids.make<UnitKindId>();
    AddOnId bath = ids.make<AddOnId>();
    AddOnId walk = ids.make<AddOnId>();
    Lexicon lexicon;

    explicit Offering(bool monthFirst = false)
    {
        lexicon.today = QDate(2026, 11, 21);
        lexicon.monthFirst = monthFirst;
        lexicon.services = {{boarding, u"Boarding"_s}, {daycare, u"Daycare"_s}};
        lexicon.kinds = {{run, u"Run"_s}, {suite, u"Suite"_s}, {king, u"King suite"_s}};
        lexicon.addOns = {{bath, u"Bath"_s}, {walk, u"Long walk"_s}};
        const QStringList months =
            u"january february march april may june july august september october november december"_s
                .split(u' ');
        const QStringList days =
            u"monday tuesday wednesday thursday friday saturday sunday"_s.split(u' ');
        for (size_t i = 0; i < 12; ++i)
            lexicon.months[i] = {months[qsizetype(i)]};
        for (size_t i = 0; i < 7; ++i)
            lexicon.weekdays[i] = {days[qsizetype(i)]};
        lexicon.todayWords = {u"today"_s};
        lexicon.tomorrow = {u"tomorrow"_s};
        lexicon.next = {u"next"_s};
        lexicon.until = {u"to"_s, u"until"_s};
        lexicon.nights = {u"n"_s, u"night"_s, u"nights"_s};
        lexicon.rooms = {u"room"_s, u"rooms"_s};
        lexicon.together = {u"together"_s};
        lexicon.apart = {u"apart"_s};
        lexicon.daily = {u"daily"_s};
        lexicon.deposit = {u"deposit"_s, u"dep"_s};
        lexicon.fillers = {u"and"_s, u"for"_s, u"from"_s};
        lexicon.petWords = {u"pets"_s, u"pet"_s};
        lexicon.species = {{u"dog"_s, Species::Dog},
                           {u"dogs"_s, Species::Dog},
                           {u"cat"_s, Species::Cat},
                           {u"cats"_s, Species::Cat}};
        lexicon.numbers = {{u"one"_s, 1}, {u"two"_s, 2}, {u"three"_s, 3}};
    }

    Enquiry read(const QString &line) const { return typedEnquiry(line, lexicon).enquiry; }
};

} // namespace desk::test
