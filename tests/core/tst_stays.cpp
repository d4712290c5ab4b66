#include "core/bookings/change_stay.h"
#include "core/bookings/check_out.h"
#include "core/bookings/decide_stays.h"
#include "core/bookings/segments.h"
#include "core/bookings/undo.h"
#include "core/bookings/walk_in.h"
#include "core/care/log_care.h"
#include "core/lodging/edit_units.h"
#include "core/verify/house.h"
#include "tests/support/stay_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// The small house with the words of the desk.
class StaysDesk : public SmallHouse
{
public:
    StayWish nights(const Pet &pet, const std::optional<UnitId> &unit, int from, int until) const
    {
        return {.pet = pet.id,
                .service = boarding.id,
                .unit = unit,
                .arrivesOn = today(from),
                .leavesOn = today(until)};
    }

    Result<Booked> book(const Household &family, const QList<StayWish> &stays)
    {
        return store->run(bySam(), Book{.household = family.id, .stays = stays});
    }

    /// Books nights from today on, and answers the stay.
    ReservationId booked(const Household &family, const Pet &pet, const Unit &unit, int nightCount)
    {
        const auto done = book(family, {nights(pet, unit.id, 0, nightCount)});
        return done ? done->reservations.first() : ReservationId();
    }

    Result<CheckedIn> checkIn(const QList<ReservationId> &reservations)
    {
        CheckIn command{.arrivals = {}, .arrivedWith = u"Ann Smith"_s};
        for (const ReservationId &id : reservations)
            command.arrivals += Arrival{.reservation = id};
        return store->run(bySam(), command);
    }

    Result<> checkOut(const ReservationId &reservation)
    {
        return store->run(bySam(),
                          CheckOut{.departures = {{.reservation = reservation}},
                                   .pickUp = {.name = u"Ann Smith"_s, .customer = ann.id}});
    }

    ReservationState stateOf(const ReservationId &id)
    {
        return database().find<Reservation>(id)->state;
    }

    Cleanliness cleanliness(const Unit &unit)
    {
        return database().find<Unit>(unit.id)->cleanliness;
    }

    By approved() const
    {
        By by = bySam();
        by.approver = max;
        by.reason = u"The owner is a friend"_s;
        return by;
    }
};

} // namespace

class StaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFamilyBooksOneRoomForTwoPets()
    {
        StaysDesk desk;
        const auto booked = desk.book(
            desk.smiths,
            {desk.nights(desk.rex, desk.k1.id, 1, 4), desk.nights(desk.bella, desk.k1.id, 1, 4)});
        QVERIFY(booked);
        QCOMPARE(booked->number, u"R-SFE-01-261121-001"_s);
        QCOMPARE(desk.stateOf(booked->reservations[1]), ReservationState::Confirmed);
        QVERIFY(verify::brokenHouse(desk.database()).isEmpty());
    }

    void aTakenRoomIsRefusedWithWhoHasIt()
    {
        StaysDesk desk;
        QVERIFY(desk.book(desk.smiths, {desk.nights(desk.rex, desk.k1.id, 1, 4)}));
        const auto second = desk.book(desk.joneses, {desk.nights(desk.ziggy, desk.k1.id, 3, 5)});
        QCOMPARE(reasons(second), {Reason::UnitTaken});
        QCOMPARE(second.error().front().field, u"stays.0.unit"_s);
        QCOMPARE(second.error().front().values.value(u"pet"_s), RefusalValue(u"Rex"_s));
    }

    void theNextFamilyComesAfterTheRoomWasMadeReady()
    {
        StaysDesk desk;
        QVERIFY(desk.book(desk.smiths, {desk.nights(desk.rex, desk.k1.id, 1, 4)}));
        StayWish next = desk.nights(desk.ziggy, desk.k1.id, 4, 5);
        next.arrivesAtMinute = 12 * 60 + 59;
        QCOMPARE(reasons(desk.book(desk.joneses, {next})), {Reason::UnitTaken});
        next.arrivesAtMinute = 13 * 60;
        QVERIFY(desk.book(desk.joneses, {next}));
        QVERIFY(verify::brokenHouse(desk.database()).isEmpty());
    }

    void aYardCountsHeads()
    {
        StaysDesk desk;
        const Pet spot = desk.dog(desk.joneses, u"Spot"_s);
        desk.put(spot);
        QVERIFY(desk.book(desk.smiths,
                          {desk.nights(desk.rex, desk.yard.id, 1, 2),
                           desk.nights(desk.bella, desk.yard.id, 1, 2)}));
        QVERIFY(desk.book(desk.joneses, {desk.nights(desk.ziggy, desk.yard.id, 1, 2)}));
        QCOMPARE(reasons(desk.book(desk.joneses, {desk.nights(spot, desk.yard.id, 1, 2)})),
                 {Reason::UnitTooSmall});
    }

    void aPetCantBeBookedTwiceAtATime()
    {
        StaysDesk desk;
        QVERIFY(desk.book(desk.smiths, {desk.nights(desk.rex, desk.k1.id, 1, 4)}));
        QCOMPARE(reasons(desk.book(desk.smiths, {desk.nights(desk.rex, desk.k2.id, 2, 3)})),
                 {Reason::PetAlreadyBooked});
    }

    void aStayWithoutARoomIsNotConfirmed()
    {
        StaysDesk desk;
        QCOMPARE(reasons(desk.book(desk.smiths, {desk.nights(desk.rex, {}, 1, 4)})),
                 {Reason::UnitMissing});
        Book wish{.household = desk.smiths.id,
                  .stays = {desk.nights(desk.rex, {}, 1, 4)},
                  .as = BookAs::Request};
        const auto requested = desk.store->run(desk.bySam(), wish);
        QVERIFY(requested);
        const QList<ReservationId> stays = requested->reservations;
        QVERIFY(desk.store->run(desk.bySam(), MoveStays{stays, desk.k1.id}));
        QVERIFY(desk.store->run(desk.bySam(), AcceptStays{stays}));
        QVERIFY(verify::brokenHouse(desk.database()).isEmpty());
    }

    void aCancelledStayFreesItsRoomUntilItIsUndone()
    {
        StaysDesk desk;
        const ReservationId rex = desk.booked(desk.smiths, desk.rex, desk.k1, 3);
        QVERIFY(desk.store->run(desk.bySam(), CancelStays{{rex}, u"Flight cancelled"_s}));
        desk.clock.advance(std::chrono::minutes(1));
        QVERIFY(desk.store->run(desk.bySam(), UndoCancel{{rex}}));
        QCOMPARE(desk.stateOf(rex), ReservationState::Confirmed);
        QVERIFY(desk.store->run(desk.bySam(), CancelStays{{rex}, u"Flight cancelled"_s}));
        QVERIFY(!desk.booked(desk.joneses, desk.ziggy, desk.k1, 2).isNull());
        QCOMPARE(reasons(desk.store->run(desk.bySam(), UndoCancel{{rex}})), {Reason::UnitTaken});
    }

    void aNoShowKeepsTheRoomForOneNight()
    {
        StaysDesk desk;
        const ReservationId rex = desk.booked(desk.smiths, desk.rex, desk.k1, 5);
        QCOMPARE(reasons(desk.store->run(desk.bySam(), MarkNoShow{{rex}})), {Reason::TooEarly});
        desk.clock.set(desk.at(20));
        QVERIFY(desk.store->run(desk.bySam(), MarkNoShow{{rex}}));
        QCOMPARE(reasons(desk.book(desk.joneses, {desk.nights(desk.ziggy, desk.k1.id, 0, 1)})),
                 {Reason::UnitTaken});
        QVERIFY(desk.book(desk.joneses, {desk.nights(desk.ziggy, desk.k1.id, 2, 3)}));
        QCOMPARE(reasons(desk.store->run(desk.bySam(), UndoNoShow{{rex}})), {Reason::UnitTaken});
    }

    void aFamilyIsCheckedInTogetherOrNotAtAll()
    {
        StaysDesk desk;
        const auto booked = desk.book(
            desk.smiths,
            {desk.nights(desk.rex, desk.k1.id, 0, 2), desk.nights(desk.bella, desk.k2.id, 0, 2)});
        QVERIFY(booked);
        QVERIFY(desk.store->run(desk.bySam(), SetCleanliness{desk.k2.id, Cleanliness::Dirty}));
        QCOMPARE(reasons(desk.checkIn(booked->reservations)), {Reason::UnitDirty});
        QCOMPARE(desk.stateOf(booked->reservations.first()), ReservationState::Confirmed);

        QVERIFY(desk.store->run(desk.bySam(), SetCleanliness{desk.k2.id, Cleanliness::Clean}));
        QVERIFY(desk.checkIn(booked->reservations));
        QCOMPARE(desk.stateOf(booked->reservations.last()), ReservationState::CheckedIn);
        QVERIFY(verify::brokenHouse(desk.database()).isEmpty());
    }

    void aManagerLetsAPetIntoADirtyRoomWithAReason()
    {
        StaysDesk desk;
        const ReservationId rex = desk.booked(desk.smiths, desk.rex, desk.k1, 2);
        QVERIFY(desk.store->run(desk.bySam(), SetCleanliness{desk.k1.id, Cleanliness::Dirty}));
        const CheckIn command{.arrivals = {{.reservation = rex}}, .arrivedWith = u"Ann"_s};
        const auto refused = desk.store->run(desk.bySam(), command);
        QCOMPARE(refused.error().front().values.value(u"permission"_s),
                 RefusalValue(u"OVERRIDE_DIRTY_UNIT"_s));
        QVERIFY(!desk.store->run(desk.byMax(), command)); // also a manager has to say why
        QVERIFY(desk.store->run(desk.approved(), command));
    }

    void whatIsHandedInBecomesTasksForTheWholeStay()
    {
        StaysDesk desk;
        const ReservationId rex = desk.booked(desk.smiths, desk.rex, desk.k1, 2);
        desk.clock.set(desk.at(8));
        CareWish care{.feeding = {{.minuteOfDay = 7 * 60, .food = u"Kibble"_s},
                                  {.minuteOfDay = 17 * 60, .food = u"Kibble"_s}},
                      .medications = {{.plan = {.drug = u"Apoquel"_s, .startsOn = desk.today()},
                                       .minutesOfDay = {12 * 60}}}};
        CheckIn command{.arrivals = {{.reservation = rex, .weightGrams = 21'000, .care = care}},
                        .arrivedWith = u"Ann"_s};
        QVERIFY(desk.store->run(desk.bySam(), command));
        const auto due = desk.database().values<Instant>(
            "SELECT due_at FROM care_tasks WHERE reservation = ? ORDER BY due_at", rex);
        // Breakfast today is over, and at noon of the last day the pet has left.
        const QList<Instant> expected{desk.at(12),
                                      desk.at(17),
                                      desk.at(7, 0, 1),
                                      desk.at(12, 0, 1),
                                      desk.at(17, 0, 1),
                                      desk.at(7, 0, 2)};
        QCOMPARE(due, expected);
        QCOMPARE(desk.database().find<Pet>(desk.rex.id)->weightGrams, 21'000);
    }

    void aDoseIsLoggedOnceAndCorrectedOnce()
    {
        StaysDesk desk;
        const ReservationId rex = desk.booked(desk.smiths, desk.rex, desk.k1, 1);
        CareWish care{.feeding = {{.minuteOfDay = 17 * 60, .food = u"Kibble"_s}}};
        QVERIFY(desk.store->run(desk.bySam(),
                                CheckIn{.arrivals = {{.reservation = rex, .care = care}}}));
        LogCare log{.reservation = rex,
                    .task = desk.database().value<CareTaskId>("SELECT id FROM care_tasks"),
                    .eatenQuarters = 4};
        const auto first = desk.store->run(desk.bySam(), log);
        QVERIFY(first);
        QCOMPARE(reasons(desk.store->run(desk.bySam(), log)), {Reason::AlreadyTaken});
        log.corrects = *first;
        log.eatenQuarters = 2;
        QVERIFY(desk.store->run(desk.bySam(), log));
        QCOMPARE(reasons(desk.store->run(desk.bySam(), log)), {Reason::Changed});
        QCOMPARE(reasons(desk.store->run(desk.bySam(), UndoCheckIn{{rex}})), {Reason::UndoBlocked});
    }

    void aMoveSplitsTheStayAndLeavesADirtyRoom()
    {
        StaysDesk desk;
        const ReservationId rex = desk.booked(desk.smiths, desk.rex, desk.k1, 2);
        QVERIFY(desk.checkIn({rex}));
        desk.clock.set(desk.at(11));
        QVERIFY(desk.store->run(desk.bySam(), MoveStays{{rex}, desk.k2.id}));
        const QList<Segment> segments = segmentsOf(desk.database(), rex);
        QCOMPARE(segments.size(), 2);
        QCOMPARE(segments[0].endsAt, desk.at(11));
        QCOMPARE(segments[1].unit, desk.k2.id);
        QCOMPARE(desk.cleanliness(desk.k1), Cleanliness::Dirty);
        QVERIFY(verify::brokenHouse(desk.database()).isEmpty());
    }

    void aLongerStayNeedsItsRoomForLonger()
    {
        StaysDesk desk;
        const ReservationId rex = desk.booked(desk.smiths, desk.rex, desk.k1, 2);
        QVERIFY(desk.book(desk.joneses, {desk.nights(desk.ziggy, desk.k1.id, 3, 4)}));
        ChangeDates longer{.reservation = rex,
                           .arrivesOn = desk.today(),
                           .leavesOn = desk.today(3),
                           .arrivesAtMinute = 7 * 60,
                           .leavesAtMinute = 12 * 60};
        QCOMPARE(reasons(desk.store->run(desk.bySam(), longer)), {Reason::UnitTaken});
        longer.leavesOn = desk.today(1);
        QVERIFY(desk.store->run(desk.bySam(), longer));
        QVERIFY(verify::brokenHouse(desk.database()).isEmpty());
    }

    void aWalkInIsBookedAndCheckedInAtOnce()
    {
        StaysDesk desk;
        desk.clock.set(desk.at(21)); // outside the hours of arrival
        WalkIn command{.household = desk.smiths.id,
                       .stays = {{.stay = desk.nights(desk.rex, desk.k1.id, 0, 1), .arrival = {}}},
                       .arrivedWith = u"Ann"_s};
        const auto done = desk.store->run(desk.bySam(), command);
        QVERIFY(done);
        QCOMPARE(desk.stateOf(done->booked.reservations.first()), ReservationState::CheckedIn);
    }

    void aPetGoesHomeWithEverythingAndSomebodyKnown()
    {
        StaysDesk desk;
        const ReservationId rex = desk.booked(desk.smiths, desk.rex, desk.k1, 1);
        Arrival arrival{.reservation = rex, .belongings = {{.item = u"Blue blanket"_s}}};
        arrival.care.medications = {{.plan = {.drug = u"Tramadol"_s,
                                              .controlled = true,
                                              .startsOn = desk.today(),
                                              .countInThousandths = 10'000},
                                     .minutesOfDay = {8 * 60}}};
        QVERIFY(desk.store->run(desk.bySam(), CheckIn{.arrivals = {arrival}}));
        CheckOut leave{.departures = {{.reservation = rex}}, .pickUp = {.name = u"A stranger"_s}};
        QCOMPARE(reasons(desk.store->run(desk.bySam(), leave)),
                 (QList{Reason::BelongingsNotReturned,
                        Reason::ControlledMedicationOpen,
                        Reason::PickUpNotAuthorised}));

        leave.pickUp.customer = desk.ann.id;
        leave.departures[0].belongings = {
            {.belonging = desk.database().value<BelongingId>("SELECT id FROM belongings")}};
        leave.departures[0].medications = {
            {.plan = desk.database().value<MedicationPlanId>("SELECT id FROM medication_plans"),
             .countThousandths = 9'000}};
        QVERIFY(desk.store->run(desk.bySam(), leave));
        QCOMPARE(desk.stateOf(rex), ReservationState::CheckedOut);
        QCOMPARE(desk.cleanliness(desk.k1), Cleanliness::Dirty);
        QVERIFY(desk.store->run(desk.bySam(), SettleStays{{rex}}));
        QCOMPARE(desk.stateOf(rex), ReservationState::Completed);
    }

    void aPetThatStaysTooLongIsAFactThatClashes()
    {
        StaysDesk desk;
        const ReservationId rex = desk.booked(desk.smiths, desk.rex, desk.k1, 1);
        StayWish next = desk.nights(desk.ziggy, desk.k1.id, 1, 2);
        next.arrivesAtMinute = 14 * 60;
        const auto jones = desk.book(desk.joneses, {next});
        QVERIFY(jones);
        QVERIFY(desk.checkIn({rex}));
        desk.clock.set(desk.at(14, 30, 1));
        QVERIFY(reasons(desk.checkIn(jones->reservations)).contains(Reason::UnitTaken));
        QVERIFY(desk.checkOut(rex));
        QCOMPARE(segmentsOf(desk.database(), rex).last().firm, false);
        QVERIFY(verify::brokenHouse(desk.database()).isEmpty());
    }

    void aCheckOutIsUndoneByAManagerWithinADay()
    {
        StaysDesk desk;
        const ReservationId rex = desk.booked(desk.smiths, desk.rex, desk.k1, 3);
        QVERIFY(desk.checkIn({rex}));
        desk.clock.set(desk.at(9, 0, 1));
        QVERIFY(desk.checkOut(rex));
        QCOMPARE(reasons(desk.store->run(desk.bySam(), UndoCheckOut{{rex}})),
                 {Reason::ApprovalNeeded});
        desk.clock.advance(std::chrono::hours(1));
        QVERIFY(desk.store->run(desk.byMax(), UndoCheckOut{{rex}}));
        QCOMPARE(desk.stateOf(rex), ReservationState::CheckedIn);
        QCOMPARE(segmentsOf(desk.database(), rex).last().endsAt, desk.at(12, 0, 3));
        QCOMPARE(desk.cleanliness(desk.k1), Cleanliness::Clean);
        QVERIFY(verify::brokenHouse(desk.database()).isEmpty());
    }

    // Being paid a week later makes the stay no younger.
    void aCheckOutIsNotUndoneAWeekLaterBecauseItWasPaidToday()
    {
        StaysDesk desk;
        const ReservationId rex = desk.booked(desk.smiths, desk.rex, desk.k1, 3);
        QVERIFY(desk.checkIn({rex}));
        desk.clock.set(desk.at(9, 0, 1));
        QVERIFY(desk.checkOut(rex));
        desk.clock.set(desk.at(9, 0, 8));
        QVERIFY(desk.store->run(desk.bySam(), SettleStays{{rex}}));
        QCOMPARE(reasons(desk.store->run(desk.byMax(), UndoCheckOut{{rex}})),
                 {Reason::UndoTooLate});
        QCOMPARE(desk.stateOf(rex), ReservationState::Completed);
    }

    void aPetThatMustNotBeBookedAnyMoreIsLetInByAManagerOnly()
    {
        StaysDesk desk;
        const ReservationId rex = desk.booked(desk.smiths, desk.rex, desk.k1, 3);
        desk.rex.doNotBookReason = u"Bit somebody at the park"_s;
        desk.put(desk.rex);
        QCOMPARE(reasons(desk.checkIn({rex})), {Reason::DoNotBook});
        QVERIFY(desk.store->run(
            desk.approved(),
            CheckIn{.arrivals = {{.reservation = rex}}, .arrivedWith = u"Ann Smith"_s}));
    }
};

DESK_TEST(StaysTest)
#include "tst_stays.moc"
