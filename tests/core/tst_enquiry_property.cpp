#include "core/search/fold.h"
#include "tests/support/quote_fixtures.h"
#include "tests/support/test_program.h"

#include <rapidcheck.h>

using namespace desk;
using namespace desk::test;

namespace {

/// What somebody chose in the form; the numbers choose which.
struct Choices
{
    int today = 0;
    int who = 0;
    int ahead = 0;
    int nights = 0;
    int service = 0;
    int kind = 0;
    int rooms = 0;
    int addOns = 0;
    int pets = 0;
    int deposit = 0;
};

std::ostream &operator<<(std::ostream &out, const Choices &choices)
{
    return out << choices.today << ':' << choices.who << '/' << choices.ahead << '/'
               << choices.nights << '/' << choices.service << '/' << choices.kind << '/'
               << choices.rooms << '/' << choices.addOns << '/' << choices.pets << '/'
               << choices.deposit;
}

const QList<QDate> todays{QDate(2026, 11, 21),
                          QDate(2026, 12, 31),
                          QDate(2027, 1, 31),
                          QDate(2028, 2, 28),
                          QDate(2028, 2, 29)};

// Names that are also something else.
const QStringList callers{u"Smith"_s,
                          u"Ann Smith"_s,
                          u"May"_s,
                          u"King"_s,
                          u"Boarding"_s,
                          u"Friday"_s,
                          u"Bath"_s,
                          u"Long"_s,
                          u"O'Brien"_s,
                          u"Nguyễn"_s,
                          u"محمد علي"_s,
                          u"山田"_s,
                          u"Two Dogs"_s,
                          u"Mar 3"_s,
                          u"0142"_s,
                          u"Smith-Jones"_s,
                          u"Dep 5"_s,
                          u"Tomorrow"_s,
                          u"Sun"_s};

Enquiry enquiryOf(const Choices &choices, const Offering &offering)
{
    Enquiry enquiry{.who = callers[choices.who % callers.size()]};
    enquiry.arrivesOn = offering.lexicon.today.addDays(choices.ahead);
    if (choices.nights >= 0)
        enquiry.leavesOn = enquiry.arrivesOn->addDays(choices.nights);
    if (choices.service > 0)
        enquiry.service = choices.service == 1 ? offering.boarding : offering.daycare;
    if (choices.kind > 0)
        enquiry.kind = std::array{offering.run, offering.suite, offering.king}[choices.kind - 1];
    if (choices.rooms > 0)
        enquiry.together = choices.rooms == 1;
    if (choices.addOns & 1)
        enquiry.addOns += {offering.bath, choices.addOns & 4 ? AddOnDays::EveryDay : AddOnDays{}};
    if (choices.addOns & 2)
        enquiry.addOns += {offering.walk, choices.addOns & 8 ? AddOnDays::EveryDay : AddOnDays{}};
    if (choices.pets > 0)
        enquiry.pets += PetCount{choices.pets, choices.pets % 2 ? Species::Dog : Species::Cat};
    if (choices.deposit > 0)
        enquiry.deposit = choices.deposit;
    return enquiry;
}

bool agrees(bool monthFirst)
{
    return rc::check([&](const Choices &choices) {
        static std::array offerings{Offering(false), Offering(true)};
        Offering &offering = offerings[monthFirst];
        offering.lexicon.today = todays[choices.today];
        const Enquiry wished = enquiryOf(choices, offering);
        const QString line = lineOf(wished, offering.lexicon);
        RC_LOG() << line.toStdString();
        RC_ASSERT(offering.read(line) == wished);
    });
}

} // namespace

template <>
struct rc::Arbitrary<Choices>
{
    static Gen<Choices> arbitrary()
    {
        return gen::build<Choices>(
            gen::set(&Choices::today, gen::inRange<int>(0, int(todays.size()))),
            gen::set(&Choices::who, gen::inRange(0, 19)),
            gen::set(&Choices::ahead, gen::inRange(0, 800)),
            gen::set(&Choices::nights, gen::inRange(-1, 366)),
            gen::set(&Choices::service, gen::inRange(0, 3)),
            gen::set(&Choices::kind, gen::inRange(0, 4)),
            gen::set(&Choices::rooms, gen::inRange(0, 3)),
            gen::set(&Choices::addOns, gen::inRange(0, 16)),
            gen::set(&Choices::pets, gen::inRange(0, 21)),
            gen::set(&Choices::deposit, gen::inRange(0, 100'000)));
    }
};

class EnquiryPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", "max_success=10000 max_size=400"); }

    void theLineAgreesWithTheFormWhereDaysComeFirst() { QVERIFY(agrees(false)); }
    void theLineAgreesWithTheFormWhereMonthsComeFirst() { QVERIFY(agrees(true)); }

    void noTextIsTooMuch()
    {
        const Offering offering;
        const QString alphabet =
            u"smith 2327/12-.,\"'dec fri next n king long walk $%&()\u0301\u202e"
            u"\U0001F415٣山ß\t\n"_s;
        QVERIFY(rc::check([&](const std::vector<unsigned char> &chosen) {
            QString text;
            for (const unsigned char one : chosen)
                text += alphabet[one % alphabet.size()];
            const TypedEnquiry read = typedEnquiry(text, offering.lexicon);
            qsizetype end = 0;
            for (const EnquiryPiece &piece : read.pieces) {
                RC_ASSERT(piece.start >= end);
                RC_ASSERT(piece.length > 0);
                end = piece.start + piece.length;
            }
            RC_ASSERT(end <= text.size());
            const Enquiry &found = read.enquiry;
            if (found.leavesOn) {
                RC_ASSERT(found.arrivesOn.has_value());
                RC_ASSERT(*found.leavesOn >= *found.arrivesOn);
            }
            if (found.arrivesOn)
                RC_ASSERT(*found.arrivesOn >= offering.lexicon.today);
        }));
    }
};

DESK_TEST(EnquiryPropertyTest)
#include "tst_enquiry_property.moc"
