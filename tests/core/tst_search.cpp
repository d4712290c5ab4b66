#include "core/bookings/booking.h"
#include "core/db/select.h"
#include "core/households/archive_family.h"
#include "core/households/edit_family.h"
#include "core/households/family_lists.h"
#include "core/lodging/unit.h"
#include "core/search/find.h"
#include "core/search/index.h"
#include "tests/support/family_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;
using search::Found;
using search::FoundKind;

namespace {

/// Families from everywhere.
struct ManyFamilies
{
    TestResort resort;
    FamilyAdded smiths = addFamily(resort,
                                   person(u"Ann"_s, u"Smith"_s, u"+1 (505) 555-0142"_s),
                                   {pet(u"Rex"_s, u"Labrador"_s), pet(u"Luna"_s, u"Beagle"_s)});
    FamilyAdded garcias = addFamily(resort,
                                    person(u"José"_s, u"García"_s, u"+34 612 345 678"_s),
                                    {pet(u"Chispa"_s), pet(u"Rex"_s, u"Poodle"_s)});

    QList<Found> find(const QString &typed)
    {
        return search::find(resort.database(), {.typed = typed, .today = resort.today()});
    }

    QStringList titles(const QString &typed)
    {
        QStringList titles;
        for (const Found &found : find(typed))
            titles += found.title % u" / " % (found.family.isEmpty() ? u"-"_s : found.family);
        return titles;
    }

    UnitId room(const QString &name)
    {
        const Area area{.id = resort.newId<AreaId>(), .name = u"Dog wing"_s};
        const Unit unit{.id = resort.newId<UnitId>(), .area = area.id, .name = name};
        resort.put(area, unit);
        return unit.id;
    }

    void checkIn(const PetId &pet, const HouseholdId &household, const UnitId &unit)
    {
        const Reservation stay{.id = resort.newId<ReservationId>(),
                               .location = resort.founded.location,
                               .household = household,
                               .pet = pet,
                               .arrivesOn = resort.today(-1),
                               .leavesOn = resort.today(1),
                               .state = ReservationState::CheckedIn};
        const Segment segment{.id = resort.newId<SegmentId>(),
                              .reservation = stay.id,
                              .unit = unit,
                              .startsAt = resort.at(9, 0, -1),
                              .endsAt = resort.at(12, 0, 1)};
        resort.put(stay, segment);
    }
};

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPetIsFoundByItsNameWhileTyping()
    {
        ManyFamilies shop;
        QCOMPARE(shop.titles(u"lun"_s), QStringList{u"Luna / Smith"_s});
        const Found luna = shop.find(u"LUNA"_s).first();
        QCOMPARE(luna.kind, FoundKind::Pet);
        QCOMPARE(luna.pet, shop.smiths.pets[1]);
        QCOMPARE(luna.household, shop.smiths.household);
        QCOMPARE(luna.detail, u"Beagle"_s);
        QCOMPARE(luna.phone, u"+1 (505) 555-0142"_s);
    }

    void theOrderOfTheWordsDoesNotMatter_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
             {"rex smith", "smith rex", "smi re", "labrador ann", "REX, Smith!"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }

    void theOrderOfTheWordsDoesNotMatter()
    {
        QFETCH(QString, typed);
        ManyFamilies shop;
        const QStringList titles = shop.titles(typed);
        QVERIFY2(titles.contains(u"Rex / Smith"_s), qPrintable(titles.join(u", "_s)));
        QVERIFY(!titles.contains(u"Rex / García"_s));
    }

    void aFamilyAndAPersonAreFound()
    {
        ManyFamilies shop;
        QCOMPARE(shop.titles(u"smith"_s), QStringList{u"Smith / -"_s});
        QCOMPARE(shop.find(u"smith"_s).first().detail, u"Luna, Rex"_s);
        QCOMPARE(shop.titles(u"ann smith"_s), QStringList{u"Ann Smith / Smith"_s});
        QCOMPARE(shop.find(u"ann"_s).first().person, shop.smiths.people.first());
    }

    void aPhoneIsFoundHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"0142",
                                  "5550142",
                                  "555-0142",
                                  "(505) 555-0142",
                                  "505555",
                                  "+1 505 555 0142",
                                  "15055550142",
                                  "smith 0142"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }

    void aPhoneIsFoundHoweverItIsTyped()
    {
        QFETCH(QString, typed);
        ManyFamilies shop;
        QCOMPARE(shop.titles(typed), QStringList{u"Ann Smith / Smith"_s});
    }

    void accentsAndCaseDoNotMatter_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("typed");
        QTest::newRow("spanish") << u"Muñoz"_s << u"munoz"_s;
        QTest::newRow("typed with accents") << u"Munoz"_s << u"MUÑOZ"_s;
        QTest::newRow("german") << u"Weiß"_s << u"weiss"_s;
        QTest::newRow("german, other way") << u"Weiss"_s << u"weiß"_s;
        QTest::newRow("danish") << u"Sørensen"_s << u"sorensen"_s;
        QTest::newRow("polish") << u"Łukasiewicz"_s << u"lukas"_s;
        QTest::newRow("turkish") << u"Yıldız"_s << u"yildiz"_s;
        QTest::newRow("vietnamese") << u"Nguyễn"_s << u"nguyen"_s;
        QTest::newRow("decomposed") << u"Ne\u0301meth"_s << u"németh"_s;
        QTest::newRow("apostrophe") << u"O'Hara"_s << u"ohara"_s;
        QTest::newRow("typographic apostrophe") << u"O’Hara"_s << u"o'hara"_s;
        QTest::newRow("hyphen") << u"Smith-Jones"_s << u"jones"_s;
        QTest::newRow("greek") << u"Παπαδόπουλος"_s << u"παπαδοπουλοσ"_s;
        QTest::newRow("cyrillic") << u"Фёдоров"_s << u"федор"_s;
        QTest::newRow("hebrew") << u"כהן"_s << u"כהן"_s;
        QTest::newRow("arabic") << u"أحمد"_s << u"احمد"_s;
        QTest::newRow("han") << u"山田太郎"_s << u"田山"_s;
        QTest::newRow("kana") << u"さくら"_s << u"さく"_s;
        QTest::newRow("hangul") << u"김민준"_s << u"김민"_s;
        QTest::newRow("full width") << u"Ｓａｔｏ"_s << u"sato"_s;
        QTest::newRow("devanagari") << u"शर्मा"_s << u"शर्मा"_s;
    }

    void accentsAndCaseDoNotMatter()
    {
        QFETCH(QString, last);
        QFETCH(QString, typed);
        ManyFamilies shop;
        const FamilyAdded family = addFamily(shop.resort, person(u"X"_s, last), {});
        const QList<Found> found = shop.find(typed);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().household, family.household);
    }

    void oneTypoIsForgivenFromFourLettersOn_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"smoth",
                                  "smth",
                                  "smiith",
                                  "msith",
                                  "smiht",
                                  "smithh",
                                  "smuth rex",
                                  "rxe labardor",
                                  "lavrador",
                                  "labradro",
                                  "abrador",
                                  "labrd"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }

    void oneTypoIsForgivenFromFourLettersOn()
    {
        QFETCH(QString, typed);
        ManyFamilies shop;
        const QList<Found> found = shop.find(typed);
        if (typed.startsWith(u"rxe"_s)) { // three letters have to be right
            QVERIFY(found.isEmpty());
            return;
        }
        QVERIFY2(!found.isEmpty(), qPrintable(typed));
        QCOMPARE(found.first().household, shop.smiths.household);
    }

    void twoTyposAndShortWordsAreNotForgiven()
    {
        ManyFamilies shop;
        QCOMPARE(shop.titles(u"smouh"_s), QStringList());
        QCOMPARE(shop.titles(u"lnu"_s), QStringList());
        QCOMPARE(shop.titles(u"0124"_s), QStringList());
    }

    void whatWasTypedComesBeforeWhatMayHaveBeenMeant()
    {
        ManyFamilies shop;
        const FamilyAdded smyths = addFamily(shop.resort, person(u"Eve"_s, u"Smyth"_s), {});
        const QList<Found> found = shop.find(u"smith"_s);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().household, shop.smiths.household);
        QCOMPARE(found.last().household, smyths.household);
        addFamily(shop.resort, person(u"Eve"_s, u"Smithson"_s), {});
        QCOMPARE(shop.titles(u"smith"_s),
                 (QStringList{u"Smith / -"_s, u"Smithson / -"_s, u"Smyth / -"_s}));
    }

    void whoIsHereTodayComesFirstWithTheRoom()
    {
        ManyFamilies shop;
        const auto kin = addFamily(shop.resort, person(u"Zoe"_s, u"Smith"_s, {}), {pet(u"An"_s)});
        shop.checkIn(kin.pets[0], kin.household, shop.room(u"K13"_s));
        QCOMPARE(shop.find(u"an smith"_s).first().pet, kin.pets[0]); // Ann is not here
        shop.checkIn(shop.smiths.pets[0], shop.smiths.household, shop.room(u"K12"_s));
        const QList<Found> found = shop.find(u"rex"_s);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().pet, shop.smiths.pets[0]);
        QCOMPARE(found.first().stay, ReservationState::CheckedIn);
        QCOMPARE(found.first().room, u"K12"_s);
        QCOMPARE(found.last().stay, std::nullopt);
    }

    void aRoomIsFoundWithWhoIsInIt()
    {
        ManyFamilies shop;
        const UnitId k12 = shop.room(u"K12"_s);
        shop.room(u"K2"_s);
        shop.checkIn(shop.smiths.pets[0], shop.smiths.household, k12);
        const QList<Found> found = shop.find(u"k1"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().kind, FoundKind::Room);
        QCOMPARE(found.first().unit, k12);
        QCOMPARE(found.first().room, u"Rex"_s);
        QCOMPARE(shop.find(u"k12 dog"_s).size(), 1);
    }

    void aBookingIsFoundByItsNumber_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
             {"R-SFE-07-261121-014", "r-sfe-07-2611", "261121-014", "261121", " 261121-01 "})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }

    void aBookingIsFoundByItsNumber()
    {
        QFETCH(QString, typed);
        ManyFamilies shop;
        const auto book = [&](const QString &number) {
            const Booking booking{.id = shop.resort.newId<BookingId>(),
                                  .location = shop.resort.founded.location,
                                  .number = number,
                                  .household = shop.smiths.household};
            shop.resort.put(booking);
            return booking.id;
        };
        book(u"R-SFE-01-260101-001"_s);
        const BookingId booking = book(u"R-SFE-07-261121-014"_s);
        const QList<Found> found = shop.find(typed);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().kind, FoundKind::Booking);
        QCOMPARE(found.first().booking, booking);
        QCOMPARE(found.first().family, u"Smith"_s);
    }

    void theIndexFollowsEveryChange()
    {
        ManyFamilies shop;
        const By sam = shop.resort.bySam();
        const auto opened = openRecord<Pet>(shop.resort.database(), shop.smiths.pets[1]);
        Pet edited = opened->record;
        edited.name = u"Stella"_s;
        done(shop.resort, sam, EditPet{*opened, edited});
        QCOMPARE(shop.titles(u"luna"_s), QStringList());
        QCOMPARE(shop.titles(u"stela"_s), QStringList{u"Stella / Smith"_s});

        const PhoneId phone =
            done(shop.resort,
                 sam,
                 AddPhone{{.customer = shop.smiths.people[0], .typed = u"555 7788"_s}});
        QCOMPARE(shop.titles(u"7788"_s).size(), 1);
        done(shop.resort, sam, RemovePhone{phone});
        QCOMPARE(shop.titles(u"7788"_s).size(), 0);

        done(shop.resort, shop.resort.byMax(), ArchiveFamily{shop.smiths.household});
        QCOMPARE(shop.titles(u"smith"_s), QStringList());
        done(shop.resort, sam, RestoreFamily{shop.smiths.household});
        QCOMPARE(shop.titles(u"smith"_s).size(), 1);
    }

    void aNameThatNobodyHasAnyMoreLeavesNoTrace()
    {
        ManyFamilies shop;
        const auto words = [&] {
            return shop.resort.database().value<qint64>(
                "SELECT (SELECT count(*) FROM search_words) + (SELECT count(*) FROM search_typos)");
        };
        const qint64 before = words();
        const FamilyAdded family =
            addFamily(shop.resort, person(u"Ann"_s, u"Zimmermann"_s), {pet(u"Rex"_s)});
        QVERIFY(words() > before);
        done(shop.resort, shop.resort.byMax(), ArchiveFamily{family.household});
        QCOMPARE(words(), before);
        QCOMPARE(shop.titles(u"ann smith"_s).size(), 1);
    }

    void aRefusedCommandLeavesTheIndexAlone()
    {
        ManyFamilies shop;
        QVERIFY(!shop.resort.store->run(
            shop.resort.bySam(),
            AddFamily{.people = {person(u"Zoe"_s, u"Zander"_s)}, .pets = {pet(u""_s)}}));
        QCOMPARE(shop.titles(u"zoe"_s), QStringList());
    }

    void theIndexMadeAnewIsTheSame()
    {
        ManyFamilies shop;
        const auto contents = [&] {
            return shop.resort.database().values<QString>(R"sql(
                SELECT hex(household) || words FROM search_families
                 UNION ALL
                SELECT word || (SELECT count(*) FROM search_typos WHERE word = search_words.id)
                  FROM search_words
                 ORDER BY 1
            )sql");
        };
        const QStringList before = contents();
        QVERIFY(search::rebuild(shop.resort.database()));
        QCOMPARE(contents(), before);
        QCOMPARE(shop.titles(u"lnua"_s), QStringList{u"Luna / Smith"_s});
        const bool stopped =
            !search::rebuild(shop.resort.database(), [](qint64, qint64) { return false; });
        QVERIFY(stopped);
    }

    void anAnswerTakesTheSameFewStatementsHoweverManyAreFound()
    {
        ManyFamilies shop;
        const auto statements = [&] {
            int count = 0;
            shop.resort.database().beforeEachStatement = [&](const QByteArray &) { ++count; };
            shop.find(u"smi"_s);
            shop.resort.database().beforeEachStatement = nullptr;
            return count;
        };
        const int few = statements();
        for (int i = 0; i < 30; ++i)
            addFamily(shop.resort, person(u"Ann"_s, u"Smith"_s), {pet(u"Rex"_s), pet(u"Max"_s)});
        QCOMPARE(statements(), few);
        QCOMPARE(shop.find(u"rex"_s).size(), 30);
    }

    void whoMovesToAnotherFamilyIsFoundOnlyThere()
    {
        ManyFamilies shop;
        Pet luna = *shop.resort.database().find<Pet>(shop.smiths.pets[1]);
        luna.household = shop.garcias.household;
        Customer ann = *shop.resort.database().find<Customer>(shop.smiths.people[0]);
        ann.household = shop.garcias.household;
        shop.resort.put(luna, ann);

        QCOMPARE(shop.titles(u"luna"_s), QStringList{u"Luna / García"_s});
        QCOMPARE(shop.titles(u"0142"_s), QStringList{u"Ann Smith / García"_s});
    }

    void aPhoneThatPassesToSomebodyElseIsFoundOnlyThere()
    {
        ManyFamilies shop;
        const auto phones =
            db::select<Phone>(shop.resort.database(), "WHERE customer = ?", shop.smiths.people[0]);
        Phone moved = phones.first();
        moved.customer = shop.garcias.people[0];
        shop.resort.put(moved);

        QCOMPARE(shop.titles(u"0142"_s), QStringList{u"José García / García"_s});
    }
};

DESK_TEST(SearchTest)
#include "tst_search.moc"
