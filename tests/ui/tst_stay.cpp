#include "core/bookings/decide_stays.h"
#include "core/bookings/segments.h"
#include "core/health/edit_rules.h"
#include "core/health/vaccinate.h"
#include "tests/support/desk_window.h"
#include "tests/support/returning_family.h"
#include "tests/support/test_program.h"
#include "ui/kit/theme.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// Saturday at eight; Rex of the Smiths is booked for three nights.
class BookedHouse : public FamilyHouse
{
public:
    BookedHouse()
    {
        clock.set(at(8));
        booking = book(smiths, {rex}, boarding, 3);
    }

    QVariantMap page() { return {{u"reservation"_s, stays().first().text()}}; }

    BookingId booking;
};

/// The same; Rex is here, with a bath planned for today and one for tomorrow.
class BathingHouse : public BookedHouse
{
public:
    BathingHouse()
    {
        for (const int day : {0, 1})
            put(AddOnPlan{.id = newId<AddOnPlanId>(),
                          .reservation = stays().first(),
                          .addOn = bath.id,
                          .plannedOn = today(day)});
        DESK_ASSERT(store->run(
            bySam(),
            CheckIn{.arrivals = {{.reservation = stays().first()}}, .arrivedWith = u"Ann"_s}));
    }

    int openBaths()
    {
        return database().value<int>(
            "SELECT count(*) FROM add_on_plans WHERE done_at IS NULL AND archived_at IS NULL");
    }
};

} // namespace

class StayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        ui::Theme::instance()->setReducedMotion(true);
    }

    void aStayIsExplained()
    {
        BookedHouse house;
        DeskWindow desk(house);
        desk.open(u"stay"_s, house.page());
        for (const QString &text :
             {u"Rex"_s, u"Smith"_s, u"Boarding"_s, u"K1"_s, u"$165.00"_s, u"Confirmed"_s})
            QVERIFY2(desk.hand().says(text), qPrintable(text));
        desk.resize(1280, 720);
        desk.screenshot(u"stay_1280x720"_s);
        desk.resize(1024, 640);
        desk.screenshot(u"stay_1024x640"_s);
    }

    void theHistorySaysByWhichRuleThePetWasLetIn()
    {
        BookedHouse house;
        const auto rabies =
            house.store->run(house.byMax(), AddVaccine{.key = u"rabies"_s, .name = u"Rabies"_s});
        QVERIFY(rabies);
        const VaccineRule rule{.vaccine = *rabies,
                               .species = Species::Dog,
                               .validityMonths = 12,
                               .effectiveFrom = house.today()};
        QVERIFY(house.store->run(house.byMax(), AddVaccineRule{.rule = rule, .services = {}}));
        QVERIFY(house.store->run(house.byMax(),
                                 RecordVaccination{.pet = house.rex.id,
                                                   .vaccine = *rabies,
                                                   .givenOn = house.today(-30),
                                                   .verified = true}));
        QVERIFY(house.store->run(house.bySam(),
                                 CheckIn{.arrivals = {{.reservation = house.stays().first()}},
                                         .arrivedWith = u"Ann"_s}));
        DeskWindow desk(house);
        desk.open(u"stay"_s, house.page());
        QVERIFY(desk.hand().says(u"holds until 10/22/2027 (rule 1)"_s));
        desk.resize(1280, 720);
        desk.screenshot(u"stay_judged"_s);
    }

    void enterOnTodayOpensWhoIsInHouse()
    {
        BookedHouse house;
        QVERIFY(house.store->run(house.bySam(),
                                 CheckIn{.arrivals = {{.reservation = house.stays().first()}},
                                         .arrivedWith = u"Ann"_s}));
        DeskWindow desk(house);
        desk.hand().type(u"rex"_s);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(desk.hand().says(u"What happened"_s));
        QVERIFY(desk.hand().says(u"Checked in by Sam"_s));
        ui::Theme::instance()->setScheme(ui::Theme::Dark);
        desk.screenshot(u"stay_dark"_s);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
        desk.hand().click(u"action.undo_check_in"_s);
        QCOMPARE(house.stay(0).state, ReservationState::Confirmed);
    }

    void aStayIsCancelledWithAReasonAndTakenBack()
    {
        BookedHouse house;
        DeskWindow desk(house);
        desk.open(u"stay"_s, house.page());
        desk.hand().click(u"action.cancel"_s);
        desk.hand().press(Qt::Key_Return);
        QCOMPARE(house.stay(0).state, ReservationState::Confirmed); // a reason has to be given
        desk.hand().type(u"The dog is ill"_s);
        desk.screenshot(u"stay_cancel"_s);
        desk.hand().press(Qt::Key_Return);
        QCOMPARE(house.stay(0).state, ReservationState::Cancelled);
        QCOMPARE(house.stay(0).cancelReason, u"The dog is ill"_s);
        QVERIFY(desk.hand().says(u"The dog is ill"_s));
        desk.hand().press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(house.stay(0).state, ReservationState::Confirmed);
    }

    void nothingIsOfferedThatCanNotBeUndoneAnyMore()
    {
        BookedHouse house;
        QVERIFY(house.store->run(house.bySam(), CancelStays{house.stays(), u"Ill"_s}));
        house.clock.advance(std::chrono::hours(23));
        DeskWindow desk(house);
        desk.open(u"stay"_s, house.page());
        QVERIFY(desk.hand().shows(u"action.undo_cancel"_s));
        desk.back();
        house.clock.advance(std::chrono::hours(1));
        desk.open(u"stay"_s, house.page());
        QVERIFY(!desk.hand().shows(u"action.undo_cancel"_s));
    }

    void whoDidNotComeComesBack()
    {
        BookedHouse house;
        house.clock.set(house.at(12));
        DeskWindow desk(house);
        desk.open(u"stay"_s, house.page());
        desk.hand().click(u"action.no_show"_s);
        QCOMPARE(house.stay(0).state, ReservationState::NoShow);
        desk.hand().click(u"action.undo_no_show"_s);
        QCOMPARE(house.stay(0).state, ReservationState::Confirmed);
    }

    void aKeySaysThatTheNextAddOnIsDone()
    {
        BathingHouse house;
        DeskWindow desk(house);
        desk.resize(1280, 720);
        desk.open(u"stay"_s, house.page());
        QVERIFY(desk.hand().says(u"Not done yet, planned for today"_s));
        QVERIFY(desk.hand().says(u"Planned for tomorrow"_s));
        desk.screenshot(u"stay_add_ons"_s);
        desk.hand().press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(desk.hand().says(u"Done today at 8:00 AM by Sam"_s));
        QCOMPARE(house.openBaths(), 1);
        desk.screenshot(u"stay_add_ons_done"_s);
        desk.hand().press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.hand().says(u"Not done yet, planned for today"_s));
        QCOMPARE(house.openBaths(), 2);
    }

    void anAddOnIsTickedInItsBoxAndUnticked()
    {
        BathingHouse house;
        DeskWindow desk(house);
        QVariantMap page = house.page();
        page.insert(u"at"_s, u"add_ons"_s);
        desk.open(u"stay"_s, page);
        desk.hand().press(Qt::Key_Space);
        QCOMPARE(house.openBaths(), 1);
        QVERIFY(desk.item(u"addOn.0"_s)->hasActiveFocus());
        desk.hand().press(Qt::Key_Space);
        QCOMPARE(house.openBaths(), 2);
        desk.hand().click(u"addOn.1"_s);
        QCOMPARE(house.openBaths(), 1);
    }

    void anAddOnIsTakenOffWithAReasonAndPutBack()
    {
        BathingHouse house;
        DeskWindow desk(house);
        desk.open(u"stay"_s, house.page());
        desk.hand().click(u"dropAddOn.0"_s);
        desk.hand().press(Qt::Key_Return);
        QCOMPARE(house.openBaths(), 2); // a reason has to be given
        desk.hand().type(u"Afraid of the water"_s);
        desk.screenshot(u"stay_add_on_drop"_s);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(desk.hand().says(u"Taken off by Sam: Afraid of the water"_s));
        QCOMPARE(house.openBaths(), 1);
        ui::Theme::instance()->setScheme(ui::Theme::Dark);
        desk.screenshot(u"stay_add_on_dropped_dark"_s);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
        QVERIFY(desk.item(u"dropAddOn.0"_s)->hasActiveFocus());
        desk.hand().press(Qt::Key_Return);
        QCOMPARE(house.openBaths(), 2);
    }

    void aWishIsAcceptedOrDeclined()
    {
        BookedHouse house;
        const auto wish = house.store->run(house.bySam(),
                                           Book{.household = house.joneses.id,
                                                .stays = {{.pet = house.ziggy.id,
                                                           .service = house.boarding.id,
                                                           .unit = house.k2.id,
                                                           .arrivesOn = house.today(2),
                                                           .leavesOn = house.today(4)}},
                                                .as = BookAs::Request});
        QVERIFY(wish);
        const ReservationId stay = wish->reservations.first();
        DeskWindow desk(house);
        desk.open(u"stay"_s, {{u"reservation"_s, stay.text()}});
        desk.screenshot(u"stay_requested"_s);
        desk.hand().press(Qt::Key_Return); // the primary action
        QCOMPARE(house.database().find<Reservation>(stay)->state, ReservationState::Confirmed);
    }

    void aLongerStaySaysWhatItCostsBeforeItIsAgreed()
    {
        BookedHouse house;
        DeskWindow desk(house);
        desk.open(u"stay"_s, house.page());
        desk.hand().click(u"action.change_dates"_s);
        desk.hand().press(Qt::Key_Tab);
        desk.hand().press(Qt::Key_Plus);
        QVERIFY(desk.hand().says(u"$177.28 becomes $236.37"_s));
        desk.screenshot(u"stay_dates"_s);
        desk.hand().press(Qt::Key_Return);
        QCOMPARE(house.stay(0).leavesOn, house.today(4));
        desk.hand().press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(house.stay(0).leavesOn, house.today(3));
    }

    void anotherRoomIsChosenFromThoseThatAreFree()
    {
        BookedHouse house;
        DeskWindow desk(house);
        desk.open(u"stay"_s, house.page());
        desk.hand().click(u"action.move"_s);
        desk.screenshot(u"stay_move"_s);
        desk.hand().click(u"dialogConfirm"_s);
        QVERIFY(desk.hand().says(u"K2"_s));
    }

    // Task 8.
    void aPetMovesMidStayWithNineKeys()
    {
        BathingHouse house;
        house.clock.set(house.at(11, 0, 1));
        DeskWindow desk(house);
        Hand &hand = desk.hand();
        const int before = hand.keysPressed();
        hand.type(u"rex"_s);
        hand.press(Qt::Key_Return);
        hand.press(Qt::Key_M, Qt::ControlModifier);
        desk.screenshot(u"stay_move_mid_stay"_s);
        hand.press(Qt::Key_Tab);
        hand.press(Qt::Key_Tab);
        hand.press(Qt::Key_Return);
        const int keys = hand.keysPressed() - before;
        qInfo("task 8: keys %d", keys);
        QVERIFY(hand.says(u"K2"_s));
        QVERIFY(keys <= 9);
        const QList<Segment> rooms = segmentsOf(house.database(), house.stays().first());
        QCOMPARE(rooms.size(), 2);
        QCOMPARE(rooms.last().unit, house.k2.id);
    }
};

DESK_TEST(StayTest)
#include "tst_stay.moc"
