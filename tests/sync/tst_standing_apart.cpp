#include "core/bookings/decide_stays.h"
#include "core/bookings/segments.h"
#include "core/standing_plans/book_instance.h"
#include "core/standing_plans/keep_standing_plans.h"
#include "core/standing_plans/standing_list.h"
#include "core/verify/house.h"
#include "tests/support/test_program.h"
#include "tests/sync/shared_resort.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

StandingPlanId rexComesEveryDay(SharedResort &resort)
{
    const Shop &house = resort.house();
    const StandingPlan plan{.household = house.rex.household,
                            .service = house.boarding.id,
                            .unitKind = std::nullopt,
                            .weekdays = 1 << (house.today(3).dayOfWeek() - 1),
                            .nights = 1,
                            .arrivesAtMinute = 840,
                            .leavesAtMinute = 600,
                            .startsOn = house.today(1),
                            .endsOn = std::nullopt,
                            .notes = {}};
    const auto added =
        resort.reception->store->run(resort.bySam(), AddStandingPlan{plan, {house.rex.id}});
    DESK_ASSERT(added);
    DESK_ASSERT(resort.settle());
    return *added;
}

ReservationId stayOn(SharedDesk &desk, QDate day)
{
    return desk.database().value<ReservationId>(
        "SELECT r.id FROM standing_instances i JOIN reservations r ON r.booking = i.booking"
        " WHERE i.planned_on = ?",
        day);
}

} // namespace

/// The standing plans of two desks that were cut apart.
class StandingApartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothBookTheSameDayAndThereIsOneStay()
    {
        SharedResort resort;
        const StandingPlanId plan = rexComesEveryDay(resort);
        const BookInstance book{plan, resort.house().today(3)};
        QVERIFY(resort.reception->store->run(resort.bySam(), book));
        QVERIFY(resort.office->store->run(resort.bySam(), book));
        QVERIFY(resort.settle());
        for (SharedDesk *desk : {&*resort.reception, &*resort.office}) {
            db::Database &database = desk->database();
            const auto count = [&](const QByteArray &what) {
                return database.value<qint64>("SELECT count(*) FROM " + what);
            };
            QCOMPARE(count("standing_instances"), 1);
            QCOMPARE(count("reservations r JOIN standing_instances i ON i.booking = r.booking"), 1);
            QCOMPARE(segmentsOf(database, stayOn(*desk, resort.house().today(3))).size(), 1);
            QVERIFY(verify::brokenHouse(database).isEmpty());
        }
        QCOMPARE(resort.reception->cards(), QStringList());
        QVERIFY(resort.agrees());
    }

    void whatOneDidWithItsStayHoldsForTheOther()
    {
        SharedResort resort;
        const StandingPlanId plan = rexComesEveryDay(resort);
        const QDate day = resort.house().today(3);
        QVERIFY(resort.reception->store->run(resort.bySam(), BookInstance{plan, day}));
        QVERIFY(resort.reception->exchange(*resort.hub));
        // The office has not heard of it, books the same day, and then they call it off there.
        QVERIFY(resort.office->store->run(resort.bySam(), BookInstance{plan, day}));
        QVERIFY(resort.office->store->run(resort.bySam(),
                                          CancelStays{{stayOn(*resort.office, day)}, u"Ill"_s}));
        QVERIFY(resort.settle());
        const ReservationId stay = stayOn(*resort.reception, day);
        QCOMPARE(resort.reception->database().find<Reservation>(stay)->state,
                 ReservationState::Cancelled);
        QVERIFY(verify::brokenHouse(resort.reception->database()).isEmpty());
        QVERIFY(resort.agrees());
    }

    void whoSkippedADayThatTheOtherBookedIsHeard()
    {
        SharedResort resort;
        const StandingPlanId plan = rexComesEveryDay(resort);
        const QDate day = resort.house().today(3);
        QVERIFY(resort.reception->store->run(resort.bySam(), SkipInstance{plan, day, u"Away"_s}));
        QVERIFY(resort.reception->exchange(*resort.hub));
        QVERIFY(resort.office->store->run(resort.bySam(), BookInstance{plan, day}));
        QVERIFY(resort.settle());
        QCOMPARE(resort.office->database().value<qint64>(
                     "SELECT count(*) FROM reservations WHERE booking IN"
                     " (SELECT booking FROM standing_instances)"),
                 0);
        QVERIFY(resort.agrees());
    }
};

DESK_TEST(StandingApartTest)
#include "tst_standing_apart.moc"
