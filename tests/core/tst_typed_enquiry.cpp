#include "tests/support/quote_fixtures.h"
#include "tests/support/test_program.h"

using namespace desk;
using namespace desk::test;

namespace {

QDate december(int day)
{
    return QDate(2026, 12, day);
}

} // namespace

class TypedEnquiryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheDeskTypesOnThePhone()
    {
        const Offering offering;
        const Enquiry wished{.who = u"smi"_s,
                             .arrivesOn = december(23),
                             .leavesOn = december(27),
                             .kind = offering.king};
        QCOMPARE(offering.read(u"smi 23-27/12 king"_s), wished);
        QCOMPARE(offering.read(u"smi, 23 - 27 dec, king suite"_s), wished);
        QCOMPARE(offering.read(u"smi king suite 23/12 4n"_s), wished);
        QCOMPARE(offering.read(u"  SMI from 23/12/2026 until 27.12.2026 King  "_s).who, u"SMI"_s);
    }

    void days_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("monthFirst");
        QTest::addColumn<QDate>("arrives");
        QTest::addColumn<QDate>("leaves");
        const auto row = [](const char *typed, bool monthFirst, QDate arrives, QDate leaves) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << monthFirst << arrives << leaves;
        };
        row("23-27/12", false, december(23), december(27));
        row("12/23-27", true, december(23), december(27));
        row("12/23-12/27", true, december(23), december(27));
        row("23/12-27/12", false, december(23), december(27));
        row("23/12 27/12", false, december(23), december(27));
        row("23 dec - 27 dec", false, december(23), december(27));
        row("dec 23-27", true, december(23), december(27));
        row("23-27 december 2026", false, december(23), december(27));
        row("23/12 to 3/1", false, december(23), QDate(2027, 1, 3));
        row("28-3/1", false, december(28), QDate(2027, 1, 3));
        row("12/28-3", true, december(28), QDate(2027, 1, 3));
        row("2026-12-23 - 2026-12-27", false, december(23), december(27));
        row("2026-12-23-2026-12-27", true, december(23), december(27));
        row("23-27", false, QDate(2026, 11, 23), QDate(2026, 11, 27));
        row("fri-mon", false, QDate(2026, 11, 27), QDate(2026, 11, 30));
        row("tomorrow 2 nights", false, QDate(2026, 11, 22), QDate(2026, 11, 24));
        row("2n today", false, QDate(2026, 11, 21), QDate(2026, 11, 23));
        row("sat", false, QDate(2026, 11, 28), QDate()); // today is one
        row("next fri", false, QDate(2026, 11, 27), QDate());
        row("next sun", false, QDate(2026, 11, 29), QDate());
        row("20-25/11", false, QDate(2027, 11, 20), QDate(2027, 11, 25)); // yesterday is over
        row("29/2", false, QDate(2028, 2, 29), QDate());
        row("24-24/12", false, december(24), december(24)); // a day without a night
        row("12/24-24", true, december(24), december(24));
        row("fri-27", false, QDate(2026, 11, 27), QDate(2026, 11, 27));
        row("28/12/26-3/1/27", false, december(28), QDate(2027, 1, 3));
        row("1 jul - 20 jun", false, QDate(), QDate()); // turned round
        row("23/12-20/12", false, QDate(), QDate());
        row("27-23/12", false, QDate(), QDate());
        row("12/27-23", true, QDate(), QDate());
        row("fri - next mon", false, QDate(), QDate());
        row("tomorrow - today", false, QDate(), QDate());
        row("2026-11-20 - 2026-11-25", false, QDate(), QDate()); // it is over
        row("20 - 25/11/2026", false, QDate(), QDate());
        row("23/12 - 20/12/2026", false, QDate(), QDate());
        row("24/12/20266", false, QDate(), QDate());
        row("24/12/0", false, QDate(), QDate());
        row("24/12/2026-24/12/2028", false, QDate(), QDate()); // longer than anybody stays
        row("29/2/2027", false, QDate(), QDate());
    }

    void days()
    {
        QFETCH(QString, typed);
        QFETCH(bool, monthFirst);
        QFETCH(QDate, arrives);
        QFETCH(QDate, leaves);
        const Enquiry read = Offering(monthFirst).read(u"smith "_s + typed);
        QCOMPARE(read.who, u"smith"_s);
        QCOMPARE(read.arrivesOn.value_or(QDate()), arrives);
        QCOMPARE(read.leavesOn.value_or(QDate()), leaves);
    }

    void whatCanBeReadInTwoWaysIsNotRead()
    {
        const Offering dayFirst;
        QCOMPARE(dayFirst.read(u"smith 12/24"_s).arrivesOn, std::nullopt);
        QCOMPARE(dayFirst.read(u"smith 30/2"_s).arrivesOn, std::nullopt);
        QCOMPARE(dayFirst.read(u"smith 23/12-20/12/2026"_s).leavesOn, std::nullopt);
        const TypedEnquiry read = typedEnquiry(u"smith 30/2"_s, dayFirst.lexicon);
        QCOMPARE(read.pieces.last().kind, PieceKind::Nothing);
    }

    void aNameStandsFirst()
    {
        const Offering offering;
        QCOMPARE(offering.read(u"king 23/12 king"_s).who, u"king"_s);
        QCOMPARE(offering.read(u"king 23/12 king"_s).kind, offering.king);
        QCOMPARE(offering.read(u"ann king 23/12"_s).who, u"ann king"_s);
        QCOMPARE(offering.read(u"\"may bath\" 23/12 bath"_s).who, u"may bath"_s);
        QCOMPARE(offering.read(u"23/12 run smith rex"_s).who, u"smith rex"_s);
        QCOMPARE(offering.read(u"0142 23/12"_s).who, u"0142"_s);
        QCOMPARE(offering.read(u"O'Brien 23/12"_s).who, u"O'Brien"_s);
    }

    void petsRoomsAndExtras()
    {
        const Offering offering;
        const Enquiry read = offering.read(
            u"smith two dogs and 1 cat 23-27/12 boarding one king daily long walk bath dep 50"_s);
        QCOMPARE(read.pets,
                 (QList<PetCount>{{.count = 2, .species = Species::Dog},
                                  {.count = 1, .species = Species::Cat}}));
        QCOMPARE(read.service, offering.boarding);
        QCOMPARE(read.kind, offering.king);
        QCOMPARE(read.together, true);
        QCOMPARE(read.addOns,
                 (QList<WishedAddOn>{{offering.walk, AddOnDays::EveryDay},
                                     {offering.bath, AddOnDays::Departure}}));
        QCOMPARE(read.deposit, 5'000);
        QCOMPARE(offering.read(u"smith 3 pets 2 rooms"_s).together, false);
        QCOMPARE(offering.read(u"smith deposit $12.50"_s).deposit, 1'250);
        QCOMPARE(offering.read(u"smith deposit $1,250.50"_s).deposit, 125'050);
        QCOMPARE(offering.read(u"smith deposit 1.250,50 €"_s).deposit, 125'050);
        QCOMPARE(offering.read(u"smith deposit 1,000"_s).deposit, 100'000);
        QCOMPARE(offering.read(u"smith deposit 10.1234 23/12"_s).deposit, std::nullopt);
        QCOMPARE(offering.read(u"smith deposit 1,000.000 23/12"_s).deposit, std::nullopt);
        QCOMPARE(offering.read(u"smith deposit 10.1234 23/12"_s).arrivesOn, december(23));
        QCOMPARE(offering.read(u"smith 23/12 walk daily"_s).addOns, QList<WishedAddOn>());
        QCOMPARE(offering.read(u"smith 23/12 long daily"_s).addOns,
                 (QList<WishedAddOn>{{offering.walk, AddOnDays::EveryDay}}));
    }

    void anAbbreviationOfTwoThingsIsNeither()
    {
        Offering offering;
        offering.lexicon.addOns += {offering.ids.make<AddOnId>(), u"Bathrobe"_s};
        QCOMPARE(offering.read(u"smith 23/12 ba"_s).addOns, QList<WishedAddOn>());
        QCOMPARE(offering.read(u"smith 23/12 bath"_s).addOns.size(), 1); // written out
    }

    void whatIsTypedCanBeCompleted()
    {
        const Offering offering;
        const auto names = [&](const QString &line) {
            QStringList found;
            for (const Completion &one : typedEnquiry(line, offering.lexicon).completions)
                found += one.name;
            return found;
        };
        QCOMPARE(names(u"smith 23-27/12 ki"_s), QStringList{u"King suite"_s});
        QCOMPARE(names(u"smith 23-27/12 b"_s), QStringList({u"Boarding"_s, u"Bath"_s}));
        QCOMPARE(names(u"smith 23-27/12 king su"_s), QStringList{u"King suite"_s});
        QCOMPARE(names(u"smith 23-27/12 "_s), QStringList());
        QCOMPARE(
            typedEnquiry(u"smith 23-27/12 king s"_s, offering.lexicon).completions.first().start,
            15);
    }

    void whatIsTooLongIsNotUnderstood()
    {
        const Offering offering;
        const QString line = u"smith 23-27/12 "_s.leftJustified(longestLine) + u"king"_s;
        const TypedEnquiry read = typedEnquiry(line, offering.lexicon);
        QCOMPARE(read.enquiry.kind, std::nullopt);
        QCOMPARE(read.pieces.last(), (EnquiryPiece{PieceKind::Nothing, longestLine, 4}));
    }

    void eachPartIsFoundInTheText()
    {
        const Offering offering;
        const QString line = u"smith 23-27/12 king qqq"_s;
        QStringList parts;
        for (const EnquiryPiece &piece : typedEnquiry(line, offering.lexicon).pieces)
            parts += line.mid(piece.start, piece.length);
        QCOMPARE(parts, QStringList({u"smith"_s, u"23-27/12"_s, u"king"_s, u"qqq"_s}));
    }
};

DESK_TEST(TypedEnquiryTest)
#include "tst_typed_enquiry.moc"
