#include "core/bookings/book.h"
#include "core/bookings/change_stay.h"
#include "core/bookings/check_in.h"
#include "core/bookings/check_out.h"
#include "core/bookings/undo.h"
#include "core/care/care_round.h"
#include "core/care/log_care.h"
#include "core/verify/house.h"
#include "tests/support/stay_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// Rex is here until tomorrow at noon, eats at 7 and at 17, and has a drug at 20 until tomorrow.
class LateDesk : public SmallHouse
{
public:
    LateDesk()
    {
        const auto booked = store->run(bySam(),
                                       Book{.household = smiths.id,
                                            .stays = {{.pet = rex.id,
                                                       .service = boarding.id,
                                                       .unit = k1.id,
                                                       .arrivesOn = today(),
                                                       .leavesOn = today(1)}}});
        stay = booked->reservations.first();
        DESK_ASSERT(arrive());
    }

    Result<CheckedIn> arrive()
    {
        const FeedingPlan morning{.minuteOfDay = 7 * 60, .food = u"Kibble"_s};
        const FeedingPlan evening{.minuteOfDay = 17 * 60, .food = u"Kibble"_s};
        const MedicationWish drug{
            .plan = {.drug = u"Apoquel"_s, .startsOn = today(), .endsOn = today(1)},
            .minutesOfDay = {20 * 60}};
        return store->run(
            bySam(),
            CheckIn{.arrivals = {{.reservation = stay,
                                  .care = {.feeding = {morning, evening}, .medications = {drug}}}},
                    .arrivedWith = u"Ann"_s});
    }

    Result<> leavesOn(const QDate &day)
    {
        return store->run(bySam(),
                          ChangeDates{.reservation = stay,
                                      .arrivesOn = today(),
                                      .leavesOn = day,
                                      .arrivesAtMinute = 7 * 60,
                                      .leavesAtMinute = 12 * 60});
    }

    QList<CareRow> round(int daysLater)
    {
        return careRound(database(), store->place().time, today(daysLater), clock.now());
    }

    QList<int> hoursOf(int daysLater)
    {
        QList<int> hours;
        for (const CareRow &row : round(daysLater))
            hours += store->place().time.timeOfDay(row.dueAt).hour();
        return hours;
    }

    Result<CareLogId> log(const CareRow &row)
    {
        return store->run(bySam(), LogCare{.reservation = row.reservation, .task = row.task});
    }

    Result<> leave()
    {
        return store->run(bySam(),
                          CheckOut{.departures = {{.reservation = stay}},
                                   .pickUp = {.name = u"Ann Smith"_s, .customer = ann.id}});
    }

    QStringList complaints()
    {
        QStringList rules;
        for (const verify::Finding &finding : verify::brokenHouse(database()))
            rules += finding.rule;
        return rules;
    }

    ReservationId stay;
};

} // namespace

/// A pet whose family is late is fed and treated as before.
class OvertimeCareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoShouldHaveLeftIsFedUntilItDoes()
    {
        LateDesk desk;
        desk.clock.set(desk.at(11, 59, 1));
        QCOMPARE(desk.hoursOf(1), {7});
        desk.clock.set(desk.at(12, 0, 1));
        QCOMPARE(desk.hoursOf(1), QList({7, 17, 20}));
        // The drug was to be given until that day, and is not any longer.
        QCOMPARE(desk.hoursOf(2), QList({7, 17}));
        const CareRow dinner = desk.round(1)[1];
        QCOMPARE(dinner.what, u"Kibble"_s);
        QCOMPARE(dinner.unit, u"K1"_s);
        QCOMPARE(dinner.family, u"Smith"_s);

        desk.clock.set(desk.at(18, 0, 1));
        QVERIFY(desk.leave());
        QCOMPARE(desk.hoursOf(2), QList<int>());
    }

    void aMealOfTheExtraTimeIsLoggedOnceLikeAnyOther()
    {
        LateDesk desk;
        desk.clock.set(desk.at(17, 10, 1));
        const CareRow dinner = desk.round(1)[1];
        QVERIFY(desk.log(dinner));
        const CareRow eaten = desk.round(1)[1];
        QCOMPARE(eaten.task, dinner.task);
        QCOMPARE(eaten.loggedBy, u"Sam"_s);
        QCOMPARE(desk.hoursOf(1), QList({7, 17, 20}));
        QCOMPARE(reasons(desk.log(dinner)), {Reason::AlreadyTaken});
        QCOMPARE(desk.complaints(), QStringList());
    }

    void whatIsNotDueCanNotBeLogged()
    {
        LateDesk desk;
        desk.clock.set(desk.at(13, 0, 1));
        const CareRow dinner = desk.round(1)[1];
        desk.clock.set(desk.at(11, 0, 1));
        QCOMPARE(reasons(desk.log(dinner)), {Reason::Unknown});
    }

    void whatNobodyLoggedBeforeTheyLeftStaysOnFile()
    {
        LateDesk desk;
        desk.clock.set(desk.at(20, 30, 1));
        QVERIFY(desk.log(desk.round(1)[1]));
        QVERIFY(desk.leave());
        QCOMPARE(desk.hoursOf(1), QList({7, 17, 20}));
        QCOMPARE(desk.complaints(), QStringList());

        QVERIFY(desk.store->run(desk.byMax(), UndoCheckOut{{desk.stay}}));
        QCOMPARE(desk.hoursOf(1), QList({7, 17, 20}));
        QCOMPARE(desk.hoursOf(2), QList({7, 17}));
        QCOMPARE(desk.complaints(), QStringList());
    }

    void aStayThatIsExtendedAfterItsEndHasEachMealOnce()
    {
        LateDesk desk;
        desk.clock.set(desk.at(18, 0, 1));
        QVERIFY(desk.log(desk.round(1)[1]));
        QVERIFY(desk.leavesOn(desk.today(3)));
        QCOMPARE(desk.hoursOf(1), QList({7, 17, 20}));
        QCOMPARE(desk.hoursOf(2), QList({7, 17}));
        QCOMPARE(desk.hoursOf(3), {7});
        QCOMPARE(desk.complaints(), QStringList());
    }

    // Whatever is withdrawn in one instant carries the same moment.
    void aCheckInThatIsDoneAgainAtOnceDoesNotComeBackWithItsFirstMeals()
    {
        LateDesk desk;
        QVERIFY(desk.store->run(desk.byMax(), UndoCheckIn{{desk.stay}}));
        QVERIFY(desk.arrive());
        QVERIFY(desk.leave());
        QVERIFY(desk.store->run(desk.byMax(), UndoCheckOut{{desk.stay}}));
        QCOMPARE(desk.hoursOf(0), QList({7, 17, 20}));
        QCOMPARE(desk.hoursOf(1), {7});
        QCOMPARE(desk.complaints(), QStringList());
    }

    void aStayThatIsShortenedAndGrowsAtOnceComesBackWithEachMealOnce()
    {
        LateDesk desk;
        QVERIFY(desk.leavesOn(desk.today()));
        QVERIFY(desk.leavesOn(desk.today(1)));
        QVERIFY(desk.leave());
        QVERIFY(desk.store->run(desk.byMax(), UndoCheckOut{{desk.stay}}));
        QCOMPARE(desk.hoursOf(0), QList({7, 17, 20}));
        QCOMPARE(desk.hoursOf(1), {7});
        QCOMPARE(desk.complaints(), QStringList());
    }

    // Two desks that log or keep the same meal make one task of it.
    void everyDeskKnowsAMealOfTheExtraTimeByTheSameId()
    {
        LateDesk desk;
        desk.clock.set(desk.at(18, 0, 1));
        const CareTaskId dinner = desk.round(1)[1].task;
        QCOMPARE(dinner.text().at(14), u'8');
        desk.clock.set(desk.at(20, 0, 1));
        QCOMPARE(desk.round(1)[1].task, dinner);
        QVERIFY(desk.round(1)[2].task != dinner);
        QVERIFY(desk.leave());
        QCOMPARE(desk.database().find<CareTask>(dinner)->dueAt, desk.at(17, 0, 1));
    }

    void verifyFindsAMealOfTheExtraTimeThatIsThereTwice()
    {
        LateDesk desk;
        desk.clock.set(desk.at(18, 0, 1));
        QVERIFY(desk.log(desk.round(1)[1]));
        QCOMPARE(desk.complaints(), QStringList());
        CareTask again = *desk.database().find<CareTask>(desk.round(1)[1].task);
        again.id = desk.newId<CareTaskId>();
        desk.put(again);
        QCOMPARE(desk.complaints(), {u"care.sheet_is_not_the_plan"_s});
    }
};

DESK_TEST(OvertimeCareTest)
#include "tst_overtime_care.moc"
