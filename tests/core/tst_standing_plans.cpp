#include "core/bookings/change_stay.h"
#include "core/bookings/check_in.h"
#include "core/bookings/decide_stays.h"
#include "core/verify/house.h"
#include "tests/support/standing_fixtures.h"
#include "tests/support/test_program.h"

using namespace desk;
using namespace desk::test;

namespace {

StandingPlan everyOtherMonday(QDate from)
{
    StandingPlan plan;
    plan.weekdays = RegularHouse::mondays;
    plan.everyWeeks = 2;
    plan.startsOn = from;
    return plan;
}

} // namespace

/// A family that comes again and again.
class StandingPlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDaysOfAPlanAreThoseOfItsWeeks()
    {
        // It begins on a Wednesday: the Monday of that week is no day of it, and the next one is in
        // a week between.
        const StandingPlan plan = everyOtherMonday(QDate(2026, 11, 25));
        QCOMPARE(daysOf(plan, QDate(2026, 11, 1), QDate(2027, 1, 5)),
                 (QList{QDate(2026, 12, 7), QDate(2026, 12, 21), QDate(2027, 1, 4)}));
        StandingPlan short_ = plan;
        short_.endsOn = QDate(2026, 12, 7);
        QCOMPARE(daysOf(short_, QDate(2026, 11, 1), QDate(2027, 1, 5)), QList{QDate(2026, 12, 7)});
        QVERIFY(!isDayOf(short_, QDate(2026, 12, 21)));
        QVERIFY(!isDayOf(short_, QDate()));
    }

    void itsDaysAreBookedSomeWeeksAhead()
    {
        RegularHouse house;
        house.agreed(house.daycarePlan(), {house.bella.id, house.rex.id});
        QCOMPARE(house.bookAhead(), 4);
        const QList<QDate> days{house.today(2), house.today(4), house.today(9), house.today(11)};
        QCOMPARE(house.comesOn(house.bella.id), days);
        QCOMPARE(house.comesOn(house.rex.id), days);
        QCOMPARE(house.bookAhead(), 0); // and once
        // A week later the next days have come near enough.
        house.clock.set(house.at(9, 0, 7));
        QCOMPARE(house.bookAhead(), 2);
        QVERIFY(verify::brokenHouse(house.database()).isEmpty());
    }

    void aNightNeedsARoomAndTwoPetsShareIt()
    {
        RegularHouse house;
        house.agreed(house.boardingPlan(), {house.bella.id, house.rex.id});
        QCOMPARE(house.bookAhead(), 2);
        const StandingDay first = house.planned().days.first();
        QCOMPARE(first.plannedOn, house.today(2));
        QCOMPARE(first.state, std::optional(ReservationState::Confirmed));
        QCOMPARE(house.database().value<qint64>(
                     "SELECT count(DISTINCT unit) FROM segments WHERE reservation IN"
                     " (SELECT id FROM reservations WHERE booking = ?)",
                     *first.instance->booking),
                 1);
    }

    void whereNoRoomIsFreeTheyWaitForOne()
    {
        RegularHouse house;
        house.block(house.ks1, 1, 4);
        house.block(house.ks2, 1, 4);
        house.agreed(house.boardingPlan(), {house.bella.id});
        QCOMPARE(house.bookAhead(), 2);
        const QList<StandingDay> days = house.planned().days;
        QCOMPARE(days[0].state, std::optional(ReservationState::Waitlisted));
        QCOMPARE(days[1].state, std::optional(ReservationState::Confirmed));
        QVERIFY(verify::brokenHouse(house.database()).isEmpty());
    }

    void aDayIsSkippedBeforeAndAfterItWasBooked()
    {
        RegularHouse house;
        const StandingPlanId plan = house.agreed(house.daycarePlan(), {house.bella.id});
        const SkipInstance first{plan, house.today(2), u"On holiday"_s};
        QVERIFY(house.store->run(house.bySam(), first));
        QVERIFY(!house.store->run(house.bySam(), first));
        QCOMPARE(house.bookAhead(), 3);
        QVERIFY(!house.comesOn(house.bella.id).contains(house.today(2)));
        QVERIFY(house.store->run(house.bySam(), SkipInstance{plan, house.today(4), u"Ill"_s}));
        QVERIFY(!house.comesOn(house.bella.id).contains(house.today(4)));
        QCOMPARE(house.bookAhead(), 0); // neither comes back
        QCOMPARE(house.planned().days[1].instance->skipReason, u"Ill"_s);
        QCOMPARE(house.planned().days[1].state, std::optional(ReservationState::Cancelled));
    }

    void aDayThatWasMovedOrCancelledIsNotBookedAgain()
    {
        RegularHouse house;
        house.agreed(house.daycarePlan(RegularHouse::mondays), {house.bella.id});
        QCOMPARE(house.bookAhead(), 2);
        const StandingDay monday = house.planned().days.first();
        QVERIFY(house.store->run(house.bySam(),
                                 ChangeDates{.reservation = *monday.stay,
                                             .arrivesOn = house.today(3),
                                             .leavesOn = house.today(3),
                                             .arrivesAtMinute = 450,
                                             .leavesAtMinute = 1'050}));
        QCOMPARE(house.planned().days.first().arrivesOn, house.today(3));
        QVERIFY(house.store->run(house.bySam(),
                                 CancelStays{{*house.planned().days[1].stay}, u"Ill"_s}));
        QCOMPARE(house.bookAhead(), 0);
        QCOMPARE(house.comesOn(house.bella.id), QList{house.today(3)});
    }

    void whoComesNoMoreIsOffTheBooksAndWhoIsHereStays()
    {
        RegularHouse house;
        StandingPlan plan = house.daycarePlan();
        plan.startsOn = house.today();
        const StandingPlanId id = house.agreed(plan, {house.bella.id});
        house.clock.set(house.at(8, 0, 2));
        QCOMPARE(house.bookAhead(), 5);
        const StandingDay today = house.planned().days.first();
        QVERIFY(
            house.store->run(house.bySam(), CheckIn{.arrivals = {{.reservation = *today.stay}}}));
        QVERIFY(house.store->run(house.bySam(),
                                 EndStandingPlan{id, house.day().addDays(-1), u"Moved away"_s}));
        QCOMPARE(house.comesOn(house.bella.id), QList{house.day()});
        QVERIFY(house.due().isEmpty());
        QVERIFY(standingList(house.database(), house.founded.location, house.day()).isEmpty());
    }

    void aDogThatMayNotComeIsNotBookedAndSaysSo()
    {
        RegularHouse house;
        const StandingPlanId plan = house.agreed(house.daycarePlan(), {house.bella.id});
        house.bella.doNotBookReason = u"Bit a groomer"_s;
        house.put(house.bella);
        QCOMPARE(house.bookAhead(), 0);
        const auto refused = house.store->run(house.bySam(), BookInstance{plan, house.today(2)});
        QVERIFY(!refused);
        QVERIFY(!house.planned().days.first().instance);
        QCOMPARE(house.comesOn(house.bella.id), QList<QDate>());
    }

    void whatIsNotMeantIsRefused()
    {
        RegularHouse house;
        const auto refuses = [&](const StandingPlan &plan, const QList<PetId> &pets) {
            return !house.store->run(house.bySam(), AddStandingPlan{plan, pets});
        };
        StandingPlan plan = house.daycarePlan();
        QVERIFY(refuses(plan, {}));
        QVERIFY(refuses(plan, {house.ziggy.id})); // of another family
        plan.weekdays = 0;
        QVERIFY(refuses(plan, {house.bella.id}));
        plan = house.daycarePlan();
        plan.endsOn = house.today();
        QVERIFY(refuses(plan, {house.bella.id}));
        plan = house.daycarePlan();
        plan.everyWeeks = 0;
        QVERIFY(refuses(plan, {house.bella.id}));
        plan = house.daycarePlan();
        plan.notes = u"4111 1111 1111 1111"_s;
        QVERIFY(refuses(plan, {house.bella.id}));
        const StandingPlanId id = house.agreed(house.daycarePlan(), {house.bella.id});
        QVERIFY(!house.store->run(house.bySam(), BookInstance{id, house.today(3)}));
        QVERIFY(!house.store->run(house.bySam(), SkipInstance{id, house.today(2), {}}));
        QVERIFY(!house.store->run(house.bySam(), EndStandingPlan{id, house.today(), {}}));
    }
};

DESK_TEST(StandingPlansTest)
#include "tst_standing_plans.moc"
