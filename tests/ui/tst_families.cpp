#include "core/bookings/pick_up.h"
#include "core/health/edit_rules.h"
#include "core/households/family_lists.h"
#include "core/households/family_page.h"
#include "core/households/family_rows.h"
#include "core/households/papers.h"
#include "core/households/pet_page.h"
#include "core/households/pet_vet.h"
#include "tests/support/desk_window.h"
#include "tests/support/family_fixtures.h"
#include "tests/support/test_program.h"
#include "tests/support/today_fixtures.h"
#include "ui/families/household_lines.h"
#include "ui/kit/theme.h"
#include "ui/pets/pet_lines.h"
#include "ui/pictures/arrivals.h"

#include <QBuffer>
#include <QTemporaryDir>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

const auto longPetName = u"Luna Esmeralda of the Silver Moon over the Sangre de Cristo"_s;

/// Ann Smith arrives with Bella today, Rex García is in house, and a family writes Arabic.
struct FamilyMorning
{
    TestResort resort;
    MorningHouse house{resort};
    FamilyAdded smiths = addFamily(resort,
                                   person(u"Ann"_s, u"Smith"_s, u"+1 505 555 0142"_s),
                                   {pet(u"Bella"_s, u"Beagle"_s), pet(longPetName)});
    FamilyAdded garcias = addFamily(
        resort, person(u"José"_s, u"García"_s, u"+1 505 555 0177"_s), {pet(u"Rex"_s, u"Boxer"_s)});
    FamilyAdded haddads =
        addFamily(resort, person(u"ليلى"_s, u"حداد"_s, u"+20 2 2735 1234"_s), {pet(u"قمر"_s)});

    FamilyMorning()
    {
        done(resort, resort.byMia(), AddUsualVaccines{});
        done(resort, resort.bySam(), AddAlert{{.pet = smiths.pets[0], .kind = AlertKind::Bites}});
        house.stay(smiths.household, {smiths.pets[0]}, ReservationState::Confirmed, 0, 3);
        house.stay(garcias.household, garcias.pets, ReservationState::CheckedIn, -2, 2);
        house.stay(garcias.household, garcias.pets, ReservationState::Completed, -20, -17);
    }

    FamilyPage family(const FamilyAdded &added)
    {
        return *familyPage(resort.database(), added.household, resort.today());
    }
};

QByteArray png(Qt::GlobalColor colour)
{
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(colour);
    QBuffer buffer;
    picture.save(&buffer, "PNG");
    return buffer.data();
}

QVariantMap withId(const QString &id)
{
    return {{u"id"_s, id}};
}

} // namespace

class FamiliesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { DeskWindow::failOnWarnings(); }

    void theFamiliesOfTheDayStandFirstAndTypingFindsAnyOther()
    {
        FamilyMorning morning;
        DeskWindow desk(morning.resort);
        desk.hand().press(Qt::Key_3, Qt::AltModifier);
        QVERIFY(desk.hand().says(u"Arrives today"_s));
        QVERIFY(desk.hand().says(u"In house, S1"_s));
        QVERIFY(!desk.hand().says(u"حداد"_s));
        desk.resize(1280, 720);
        desk.screenshot(u"families"_s);
        desk.hand().type(u"حد"_s);
        QVERIFY(desk.hand().says(u"حداد"_s));
        desk.screenshot(u"families_found"_s);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(desk.hand().shows(u"familyOverview"_s));
        desk.hand().press(Qt::Key_Escape);
        QVERIFY(desk.hand().shows(u"familyFilter"_s));
    }

    void aNewFamilyIsTakenInByKeysAlone()
    {
        FamilyMorning morning;
        DeskWindow desk(morning.resort);
        desk.hand().press(Qt::Key_3, Qt::AltModifier);
        desk.hand().press(Qt::Key_N, Qt::ControlModifier);
        desk.hand().type(u"Kim"_s);
        desk.hand().press(Qt::Key_Tab);
        desk.hand().type(u"Park"_s);
        desk.hand().press(Qt::Key_Tab);
        desk.hand().type(u"+1 505 555 0142"_s);
        QVERIFY(desk.hand().says(u"Perhaps they are here already"_s));
        QVERIFY(desk.hand().says(u"Smith"_s));
        desk.resize(1280, 720);
        desk.screenshot(u"new_family_same"_s);
        desk.hand().press(Qt::Key_Backspace);
        desk.hand().type(u"9"_s);
        QVERIFY(!desk.hand().says(u"Perhaps they are here already"_s));
        desk.hand().press(Qt::Key_P, Qt::AltModifier);
        desk.hand().type(u"Coco"_s);
        desk.screenshot(u"new_family"_s);
        desk.hand().press(Qt::Key_Return, Qt::ControlModifier);

        QVERIFY(desk.hand().shows(u"familyOverview"_s));
        const auto newest = newestFamilies(morning.resort.database(), 1);
        const FamilyPage page =
            *familyPage(morning.resort.database(), newest.first(), morning.resort.today());
        QCOMPARE(page.household.name, u"Park"_s);
        QCOMPARE(page.pets.size(), 1);
        QCOMPARE(page.pets[0].pet.name, u"Coco"_s);
    }

    void withoutANameNobodyIsTakenIn()
    {
        FamilyMorning morning;
        DeskWindow desk(morning.resort);
        desk.open(u"new_family"_s);
        desk.hand().press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.hand().shows(u"firstName"_s));
        QVERIFY(!desk.item(u"firstName"_s)->property("error").toString().isEmpty());
        desk.screenshot(u"new_family_refused"_s);
    }

    void aPhoneIsCorrectedInPlace()
    {
        FamilyMorning morning;
        DeskWindow desk(morning.resort);
        desk.open(u"household"_s, withId(morning.smiths.household.text()));
        desk.resize(1280, 720);
        desk.screenshot(u"household"_s);
        desk.hand().press(Qt::Key_Right);
        desk.hand().press(Qt::Key_Down);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(desk.hand().shows(u"field.typed"_s));
        desk.screenshot(u"household_phone"_s);
        desk.hand().type(u"505 555 0199"_s);
        desk.hand().press(Qt::Key_Return);

        QCOMPARE(morning.family(morning.smiths).people[0].phones[0].typed, u"505 555 0199"_s);
        QVERIFY(!desk.hand().shows(u"recordInspector"_s));
        QVERIFY(desk.item(u"familyDetails"_s)->hasActiveFocus());
        desk.hand().press(Qt::Key_5, Qt::ControlModifier);
        QVERIFY(desk.hand().says(u"Number: 505 555 0199, was +1 505 555 0142"_s));
        desk.screenshot(u"household_history"_s);
    }

    void whatIsRefusedStandsAtItsField()
    {
        FamilyMorning morning;
        DeskWindow desk(morning.resort);
        desk.open(u"household"_s, withId(morning.smiths.household.text()));
        desk.hand().press(Qt::Key_E, Qt::ControlModifier);
        desk.hand().press(Qt::Key_Delete);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(!desk.item(u"field.name"_s)->property("error").toString().isEmpty());
        desk.hand().press(Qt::Key_Escape);
        QVERIFY(!desk.hand().shows(u"recordInspector"_s));
        QCOMPARE(morning.family(morning.smiths).household.name, u"Smith"_s);
    }

    void theStaysOfAFamilyAreListedWithWhatIsOver()
    {
        FamilyMorning morning;
        DeskWindow desk(morning.resort);
        desk.open(u"household"_s, withId(morning.garcias.household.text()));
        desk.resize(1280, 720);
        desk.hand().press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(desk.hand().says(u"Here now"_s));
        QVERIFY(desk.hand().says(u"Before"_s));
        desk.screenshot(u"household_stays"_s);
        desk.hand().press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(desk.hand().says(u"Nothing was billed or paid yet."_s));
    }

    void aPetShowsWhetherItWouldBeLetIn()
    {
        FamilyMorning morning;
        DeskWindow desk(morning.resort);
        desk.open(u"pet"_s, withId(morning.smiths.pets[0].text()));
        desk.resize(1280, 720);
        QVERIFY(desk.hand().says(u"There is no Rabies vaccination on file for Bella."_s));
        QVERIFY(desk.hand().says(u"Bites"_s));
        desk.screenshot(u"pet"_s);
    }

    void ofARegularOnlyTheNextStaysStandBeforeWhatMustBeKnown()
    {
        FamilyMorning morning;
        const QList<PetId> bella{morning.smiths.pets[0]};
        for (int day = 7; day <= 35; day += 7)
            morning.house.stay(
                morning.smiths.household, bella, ReservationState::Confirmed, day, day + 2);
        DeskWindow desk(morning.resort);
        const QDate day = morning.resort.today();
        const auto page = petPage(morning.resort.database(), morning.smiths.pets[0], day);
        const auto lines = careLines(*page, {}, desk.session().words(), day);
        QCOMPARE(lines[3].group, u"What must be known"_s);
    }

    void aVaccinationIsNotedByKeys()
    {
        FamilyMorning morning;
        DeskWindow desk(morning.resort);
        desk.open(u"pet"_s, withId(morning.smiths.pets[1].text()));
        desk.resize(1280, 720);
        desk.hand().press(Qt::Key_N, Qt::ControlModifier);
        desk.screenshot(u"pet_vaccination"_s);
        desk.hand().press(Qt::Key_Down);
        desk.hand().press(Qt::Key_Tab);
        desk.hand().type(u"10/01/2026"_s);
        desk.hand().press(Qt::Key_Return, Qt::ControlModifier);

        const auto page =
            *petPage(morning.resort.database(), morning.smiths.pets[1], morning.resort.today());
        QCOMPARE(page.vaccinations.size(), 1);
        QCOMPARE(page.vaccinations[0].givenOn, QDate(2026, 10, 1));
        QVERIFY(page.vaccinations[0].verifiedAt);
        desk.screenshot(u"pet_long"_s);
    }

    void ofAFoundlingOnlyTheYearIsKnown()
    {
        FamilyMorning morning;
        DeskWindow desk(morning.resort);
        const PetId bella = morning.smiths.pets[0];
        desk.open(u"pet"_s, withId(bella.text()));
        desk.resize(1280, 720);
        desk.hand().press(Qt::Key_Right);
        desk.hand().press(Qt::Key_Return);
        desk.item(u"field.bornOn"_s)->forceActiveFocus(Qt::TabFocusReason);
        desk.hand().type(u"2019"_s);
        desk.hand().press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(desk.hand().says(u"Born 2019"_s), qPrintable(desk.hand().texts().join(u'\n')));
        const Pet pet = *morning.resort.database().find<Pet>(bella);
        QCOMPARE(pet.bornOn, QDate(2019, 1, 1));
        QCOMPARE(pet.bornPrecision, BirthPrecision::Year);
    }

    void aPhotoIsKeptAndShown()
    {
        FamilyMorning morning;
        DeskWindow desk(morning.resort);
        QTemporaryDir folder;
        QImage picture(64, 48, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        const QString path = folder.filePath(u"bella.png"_s);
        QVERIFY(picture.save(path));
        desk.open(u"pet"_s, withId(morning.smiths.pets[0].text()));
        desk.resize(1280, 720);
        desk.hand().press(Qt::Key_Right);
        desk.hand().press(Qt::Key_Down);
        desk.hand().press(Qt::Key_Return);
        desk.hand().type(folder.filePath(u"nothing.png"_s));
        desk.hand().press(Qt::Key_Return);
        QVERIFY(!desk.item(u"field.path"_s)->property("error").toString().isEmpty());
        desk.hand().press(Qt::Key_A, Qt::ControlModifier);
        desk.hand().type(path);
        desk.hand().press(Qt::Key_Return);

        const auto page =
            *petPage(morning.resort.database(), morning.smiths.pets[0], morning.resort.today());
        QVERIFY(page.pet.photo);
        desk.screenshot(u"pet_photo"_s);
        desk.open(u"household"_s, withId(morning.smiths.household.text()));
        desk.hand().press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(desk.hand().says(u"Photos"_s));
        desk.hand().press(Qt::Key_Return);
        QVERIFY(desk.hand().says(u"Close"_s));
        desk.screenshot(u"household_photo"_s);
    }

    void aPhotoOfAnotherDeskSaysThatItIsOnItsWayAndThenShows()
    {
        FamilyMorning morning;
        DeskWindow desk(morning.resort);
        desk.resize(1280, 720);
        // The row is here, and the file still at the desk that took it.
        const QTemporaryDir elsewhere;
        const AttachmentFiles others(elsewhere.path(), testKey());
        const QByteArray photo = png(Qt::darkCyan);
        const KeptFile kept = *others.keep(photo, u"image/png"_s);
        done(morning.resort,
             morning.resort.bySam(),
             SetPetPhoto{.pet = morning.smiths.pets[0], .photo = kept});
        desk.open(u"pet"_s, withId(morning.smiths.pets[0].text()));
        QVERIFY(desk.hand().shows(u"photoOnItsWay"_s));
        desk.screenshot(u"pet_photo_on_its_way"_s);
        desk.open(u"household"_s, withId(morning.smiths.household.text()));
        desk.hand().press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(desk.hand().says(u"On its way from the other desk"_s));
        desk.hand().press(Qt::Key_Return);
        QVERIFY(desk.hand().says(u"It shows here by itself as soon as it has come."_s));
        desk.screenshot(u"household_photo_on_its_way"_s);

        QVERIFY(desk.files().keep(photo, u"image/png"_s));
        ui::Arrivals::instance()->note();
        desk.hand().settle();
        QVERIFY(!desk.hand().says(u"On its way from the other desk"_s));
        desk.screenshot(u"household_photo_has_come"_s);
    }

    void whoMayPickUpAPetIsSaidOnItsPageAndThatOfItsFamily()
    {
        FamilyMorning morning;
        DeskWindow desk(morning.resort);
        desk.resize(1280, 720);
        const PetId bella = morning.smiths.pets[0];
        desk.open(u"pet"_s, withId(bella.text()));
        desk.hand().press(Qt::Key_Right);
        desk.hand().repeat(Qt::Key_Down, 3);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(desk.hand().says(u"Ann Smith and Bella"_s));
        desk.screenshot(u"pet_owner"_s);
        desk.hand().press(Qt::Key_Space);
        desk.hand().press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.hand().says(u"may not pick up"_s));

        const auto allowed = allowedPickUps(
            morning.resort.database(), morning.smiths.household, morning.resort.today());
        QVERIFY(!allowed.first().mayTake(bella));
        QVERIFY(allowed.first().mayTake(morning.smiths.pets[1]));
        const PickUp ann{.name = u"Ann"_s, .customer = morning.smiths.people[0]};
        QVERIFY(!mayPickUp(allowed, ann, bella));
        QVERIFY(!mayPickUp(allowed, {.name = u"Ann"_s}, morning.smiths.pets[1]));

        desk.open(u"household"_s, withId(morning.smiths.household.text()));
        QVERIFY(desk.hand().says(u"may not pick up Bella"_s));
        desk.screenshot(u"household_no_pick_up"_s);
    }

    void aPracticeIsCorrectedForEveryPet()
    {
        FamilyMorning morning;
        for (const PetId &pet : morning.smiths.pets)
            done(morning.resort,
                 morning.resort.bySam(),
                 SetPetVet{.pet = pet, .vet = {.clinic = u"Mesa Vets"_s}});
        DeskWindow desk(morning.resort);
        desk.resize(1280, 720);
        desk.open(u"pet"_s, withId(morning.smiths.pets[0].text()));
        desk.hand().press(Qt::Key_Right);
        desk.hand().repeat(Qt::Key_Down, 4);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(desk.hand().says(u"every pet of this practice"_s));
        desk.screenshot(u"pet_vet"_s);
        desk.hand().type(u"Mesa Animal Hospital"_s);
        desk.hand().press(Qt::Key_Return);
        for (const PetId &pet : morning.smiths.pets)
            QCOMPARE(petPage(morning.resort.database(), pet, morning.resort.today())->vet->clinic,
                     u"Mesa Animal Hospital"_s);
    }

    void aVaccinationThatOnlyWarnsIsNoTrouble()
    {
        FamilyPage family;
        family.pets = {FamilyPet{}};
        HealthVerdict &health = family.pets[0].health;
        health.verdict = Verdict::Missing;
        health.findings = {Finding{}};
        const ui::Words words((Resort()), {.zone = QTimeZone::utc()}, QLocale::c());
        const auto tone = [&](Severity severity) {
            health.findings[0].severity = severity;
            return ui::overviewLines(family, words, QDate(2026, 11, 22)).first().tone;
        };
        QCOMPARE(tone(Severity::Warn), int(ui::Theme::Departing));
        QCOMPARE(tone(Severity::Block), int(ui::Theme::Trouble));
    }

    void aFamilyThatIsNotThereSaysSo()
    {
        FamilyMorning morning;
        DeskWindow desk(morning.resort);
        desk.open(u"household"_s, withId(morning.smiths.pets[0].text()));
        QVERIFY(desk.hand().says(u"There is no such family."_s));
        desk.open(u"pet"_s, withId(u"nonsense"_s));
    }
};

DESK_TEST(FamiliesTest)
#include "tst_families.moc"
