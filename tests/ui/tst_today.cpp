#include "core/bookings/reservation.h"
#include "core/catalog/service.h"
#include "core/households/customer.h"
#include "tests/support/desk_window.h"
#include "tests/support/test_program.h"
#include "tests/support/today_fixtures.h"
#include "ui/today/today_model.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// A morning: the Smiths arrive with two dogs, Rex is in house, Luna leaves today.
struct Morning
{
    TestResort resort;
    MorningHouse house{resort};
    HouseholdId smiths = house.family(u"Smith"_s);
    HouseholdId garcias = house.family(u"García"_s);
    HouseholdId haddads = house.family(u"حداد"_s);

    Morning()
    {
        const PetId bella = house.pet(smiths, u"Bella"_s, u"Beagle"_s);
        const PetId max = house.pet(smiths, u"Max"_s, u"Boxer"_s);
        const PetId rex = house.pet(garcias, u"Rex"_s, u"Bernese mountain dog"_s);
        const PetId luna = house.pet(
            haddads, u"Luna Esmeralda of the Silver Moon over the Sangre de Cristo Hills"_s);
        house.stay(smiths, {bella, max}, ReservationState::Confirmed, 0, 3);
        house.stay(garcias, {rex}, ReservationState::CheckedIn, -2, 2);
        house.stay(haddads, {luna}, ReservationState::CheckedIn, -4, 0);
    }

    /// Luna was to have a bath before she leaves.
    void wishABath()
    {
        AddOn bath;
        bath.id = resort.newId<AddOnId>();
        bath.name = u"Bath"_s;
        AddOnPlan plan{.id = resort.newId<AddOnPlanId>(),
                       .reservation = resort.database().value<ReservationId>(
                           "SELECT id FROM reservations WHERE leaves_on = ?", resort.today()),
                       .addOn = bath.id,
                       .plannedOn = resort.today()};
        resort.put(bath, plan);
    }

    /// Somebody of a family, by name.
    void knows(const HouseholdId &family, const QString &first, const QString &last)
    {
        Customer customer;
        customer.id = resort.newId<CustomerId>();
        customer.household = family;
        customer.firstName = first;
        customer.lastName = last;
        resort.put(customer);
    }

    /// Max bites, and must not have penicillin, chicken or beef.
    void warnOfMax()
    {
        const auto max =
            resort.database().value<PetId>("SELECT id FROM pets WHERE name = ?", u"Max"_s);
        for (const QString &substance : {u"Penicillin"_s, u"Chicken"_s, u"Beef"_s})
            resort.put(Allergy{.id = resort.newId<AllergyId>(),
                               .pet = max,
                               .substance = substance,
                               .reaction = {}});
        resort.put(PetAlert{
            .id = resort.newId<PetAlertId>(), .pet = max, .kind = AlertKind::Bites, .note = {}});
    }

    /// Dogs need a vaccine that nobody here has.
    void needVaccine()
    {
        Vaccine rabies;
        rabies.id = resort.newId<VaccineId>();
        rabies.name = u"Rabies"_s;
        VaccineRule rule;
        rule.id = resort.newId<VaccineRuleId>();
        rule.vaccine = rabies.id;
        rule.effectiveFrom = QDate(2020, 1, 1);
        resort.put(rabies, rule);
    }

    int openAddOns()
    {
        return resort.database().value<int>(
            "SELECT count(*) FROM add_on_plans WHERE done_at IS NULL");
    }
};

} // namespace

class TodayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { DeskWindow::failOnWarnings(); }

    void aFamilyIsOneRowWithItsPets()
    {
        Morning morning;
        DeskWindow desk(morning.resort);
        QVERIFY(desk.hand().says(u"Bella, Max"_s));
        QVERIFY(desk.hand().says(u"0 of 2 arrived"_s));
        QVERIFY(desk.hand().says(u"0 of 1 left"_s));
        QVERIFY(desk.hand().says(u"2 pets here"_s)); // of whom Luna stands under Leaving
        QVERIFY(desk.hand().says(u"1 stays tonight"_s));
        desk.screenshot(u"today"_s);
        desk.resize(1280, 720);
        desk.screenshot(u"today_1280x720"_s);
    }

    void typingAnywhereFiltersAllColumns()
    {
        Morning morning;
        DeskWindow desk(morning.resort);
        auto *board = desk.window()->findChild<ui::TodayModel *>();
        desk.hand().type(u"garcia"_s);
        QCOMPARE(board->arriving()->rowCount(), 0);
        QCOMPARE(board->inHouse()->rowCount(), 1);
        desk.hand().press(Qt::Key_Escape);
        QCOMPARE(board->arriving()->rowCount(), 1);
    }

    void whoIsAskedForWithBothNamesIsFound()
    {
        Morning morning;
        morning.knows(morning.smiths, u"Mary"_s, u"Smith"_s);
        DeskWindow desk(morning.resort);
        desk.resize(1280, 720);
        auto *board = desk.window()->findChild<ui::TodayModel *>();
        desk.hand().type(u"mary"_s);
        desk.hand().press(Qt::Key_Space);
        desk.hand().type(u"smith"_s);
        QCOMPARE(board->filter(), u"mary smith"_s);
        QCOMPARE(board->arriving()->rowCount(), 1);
        QCOMPARE(board->inHouse()->rowCount(), 0);
        QVERIFY(!desk.hand().shows(u"nextThing"_s)); // the space was for the filter
        QVERIFY(desk.hand().says(u"Nobody here matches “mary smith”."_s));
        desk.screenshot(u"today_filtered"_s);
        desk.hand().press(Qt::Key_Escape);
        desk.hand().type(u"smith bella"_s);
        QCOMPARE(board->arriving()->rowCount(), 1);
    }

    void aFilterThatFindsNobodySaysSo()
    {
        Morning morning;
        DeskWindow desk(morning.resort);
        desk.hand().type(u"zorro xx"_s);
        desk.screenshot(u"today_nobody"_s);
        QVERIFY(desk.hand().waitForText(u"Nobody here matches “zorro xx”."_s));
        QVERIFY(!desk.hand().says(u"Nobody else arrives today."_s));
        desk.hand().repeat(Qt::Key_Backspace, 8);
        QVERIFY(desk.hand().says(u"Bella, Max"_s));
    }

    void daysWithinASentenceAreSmall()
    {
        Morning morning;
        const PetId coco = morning.house.pet(morning.smiths, u"Coco"_s);
        morning.house.stay(morning.smiths, {coco}, ReservationState::CheckedIn, -1, 1);
        DeskWindow desk(morning.resort);
        QVERIFY(desk.hand().says(u"until tomorrow"_s));
        QVERIFY(desk.hand().says(u"until Monday"_s));
        desk.session().setLanguage(u"es"_s);
        desk.hand().settle();
        QVERIFY(desk.hand().says(u"hasta mañana"_s));
        QVERIFY(desk.hand().says(u"hasta el lunes"_s));
        desk.session().setLanguage(u"en"_s);
    }

    void whatIsStillToDoLeadsToTheStay()
    {
        Morning morning;
        morning.wishABath();
        DeskWindow desk(morning.resort);
        desk.resize(1280, 720);
        QVERIFY(desk.hand().says(u"1 add-on still to do"_s));
        desk.screenshot(u"today_to_do"_s);
        desk.hand().click(u"toDo"_s);
        QVERIFY(desk.hand().says(u"Not done yet, planned for today"_s));
        desk.hand().press(Qt::Key_Space);
        QCOMPARE(morning.openAddOns(), 0);
        desk.hand().press(Qt::Key_Escape);
        QVERIFY(!desk.hand().says(u"still to do"_s));
    }

    void aKeyLeadsToWhatIsStillToDo()
    {
        Morning morning;
        morning.wishABath();
        DeskWindow desk(morning.resort);
        desk.resize(1280, 720);
        desk.hand().type(u"luna"_s);
        (void)desk.hand().picture(); // the columns that have lost their rows have seen it
        desk.hand().press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(desk.item(u"addOn.0"_s)->hasActiveFocus());
    }

    void thatAPetBitesIsSaidBeforeWhatItMustNotBeGiven()
    {
        Morning morning;
        morning.warnOfMax();
        DeskWindow desk(morning.resort);
        desk.resize(1280, 720);
        QVERIFY(desk.hand().says(u"Allergy: Penicillin"_s));
        QVERIFY(desk.hand().says(u"Bites"_s));
        QVERIFY(!desk.hand().says(u"Allergy: Beef"_s));
        QVERIFY(desk.hand().says(u"+1"_s)); // there is more than the row has place for
        desk.screenshot(u"today_warnings"_s);
    }

    void theLightsOfVaccinesAreThereAfterAnotherPage()
    {
        Morning morning;
        morning.needVaccine();
        DeskWindow desk(morning.resort);
        const qsizetype lights = desk.hand().texts().count(u"Rabies: Missing"_s);
        QVERIFY(lights > 0);
        desk.hand().press(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(desk.hand().says(u"What can be done now"_s));
        desk.hand().press(Qt::Key_Escape);
        QVERIFY(desk.hand().says(u"0 of 2 arrived"_s));
        QCOMPARE(desk.hand().texts().count(u"Rabies: Missing"_s), lights);
    }

    void spaceShowsTheStayBesideTheBoard()
    {
        Morning morning;
        DeskWindow desk(morning.resort);
        desk.resize(1280, 720);
        QVERIFY(!desk.hand().shows(u"nextThing"_s));
        desk.hand().press(Qt::Key_Space);
        QVERIFY(desk.hand().shows(u"nextThing"_s));
        desk.screenshot(u"today_inspector"_s);
        desk.hand().press(Qt::Key_Space);
        QVERIFY(!desk.hand().shows(u"nextThing"_s));
    }

    void aKeyOpensTheStayOfTheRow()
    {
        Morning morning;
        DeskWindow desk(morning.resort);
        desk.hand().type(u"rex"_s);
        desk.hand().press(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(desk.hand().says(u"What can be done now"_s));
        desk.hand().press(Qt::Key_Escape);
        QVERIFY(desk.hand().says(u"0 of 2 arrived"_s));
    }

    void aChangeShowsAtOnce()
    {
        Morning morning;
        DeskWindow desk(morning.resort);
        const PetId coco = morning.house.pet(morning.smiths, u"Coco"_s);
        morning.house.stay(morning.smiths, {coco}, ReservationState::Confirmed, 0, 1);
        desk.hand().settle();
        QVERIFY(desk.hand().says(u"0 of 3 arrived"_s));
    }
};

DESK_TEST(TodayTest)
#include "tst_today.moc"
