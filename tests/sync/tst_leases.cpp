#include "core/bookings/change_stay.h"
#include "core/bookings/check_in.h"
#include "core/bookings/decide_stays.h"
#include "core/bookings/segments.h"
#include "core/calendar/tape_chart.h"
#include "core/leases/keep_rooms.h"
#include "core/leases/promises.h"
#include "core/quote/stay_offer.h"
#include "core/verify/house.h"
#include "tests/support/test_program.h"
#include "tests/sync/shared_resort.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

using std::chrono::hours;

/// A resort whose desks may each keep one of the two suites.
class LeasedResort : public SharedResort
{
public:
    Result<> keeps(SharedDesk &desk, int rooms)
    {
        return desk.store->run(byMax(), KeepRooms{{{house().suite.id, rooms}}});
    }

    OwnRooms roomsOf(SharedDesk &desk)
    {
        return ownRooms(desk.database(), desk.store->place().device.id, clock().now());
    }

    ReservationId books(SharedDesk &desk, const Pet &pet, const Unit &room)
    {
        Book command{.household = pet.household,
                     .stays = {{.pet = pet.id,
                                .service = house().boarding.id,
                                .unit = room.id,
                                .arrivesOn = house().today(1),
                                .leavesOn = house().today(3)}}};
        const auto booked = desk.store->run(bySam(), command);
        DESK_ASSERT(booked);
        return booked->reservations.first();
    }

    ChartBar barOf(SharedDesk &desk, const ReservationId &stay)
    {
        const TapeChart chart =
            tapeChart(desk.database(), desk.store->place(), house().today(), 7, clock().now());
        const auto bar = std::ranges::find_if(
            chart.bars, [&](const ChartBar &each) { return each.stay.reservation == stay; });
        DESK_ASSERT(bar != chart.bars.end());
        return *bar;
    }

    Segment roomOf(SharedDesk &desk, const ReservationId &stay)
    {
        return segmentsOf(desk.database(), stay).first();
    }

    /// The room that a desk would give Rex.
    UnitId offeredTo(SharedDesk &desk)
    {
        const StayEnquiry enquiry{.household = house().smiths.id,
                                  .pets = {house().rex},
                                  .service = house().boarding,
                                  .arrivesOn = house().today(1),
                                  .leavesOn = house().today(3),
                                  .kind = house().suite.id};
        const StayOffer offer =
            stayOffer(desk.database(), desk.store->place(), enquiry, clock().now());
        DESK_ASSERT(offer.hasRoom);
        return *offer.stays.first().unit;
    }

    bool settleTwice() { return settle() && settle(); }
};

} // namespace

/// Desks keep rooms for themselves, so that what they promise alone is firm there.
class LeasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeskThatIsAloneIsFirmInItsRoomsAndProvisionalElsewhere()
    {
        LeasedResort resort;
        SharedDesk &reception = *resort.reception;
        QVERIFY(resort.keeps(reception, 1) && resort.settle());
        const ReservationId inside = resort.books(reception, resort.house().rex, resort.house().k1);
        const ReservationId outside =
            resort.books(reception, resort.house().ziggy, resort.house().k2);
        QVERIFY(resort.barOf(reception, inside).isCertain());
        QVERIFY(resort.barOf(reception, outside).awaitsHub);
        QVERIFY(resort.settle());
        QVERIFY(resort.barOf(reception, outside).isCertain());
        QVERIFY(resort.agrees());
    }

    void aLeaseCountsOnceTheHubHasGrantedIt()
    {
        LeasedResort resort;
        QVERIFY(resort.keeps(*resort.reception, 1));
        QVERIFY(resort.roomsOf(*resort.reception).leased.isEmpty());
        QVERIFY(resort.settle());
        QVERIFY(resort.roomsOf(*resort.reception).has(resort.house().k1.id));
        QVERIFY(!resort.roomsOf(*resort.reception).has(resort.house().k2.id));
        QVERIFY(!resort.roomsOf(*resort.office).has(resort.house().k1.id));
    }

    void bothAskForTheSameRoomAndOneHasIt()
    {
        LeasedResort resort;
        QVERIFY(resort.keeps(*resort.reception, 1));
        QVERIFY(resort.keeps(*resort.office, 1));
        QVERIFY(resort.settle());
        QVERIFY(resort.roomsOf(*resort.reception).has(resort.house().k1.id));
        QVERIFY(resort.roomsOf(*resort.office).leased.isEmpty());
        // Nobody has to settle that: the office takes the other one.
        QVERIFY(resort.office->cards().isEmpty());
        QVERIFY(resort.keeps(*resort.office, 1) && resort.settle());
        QVERIFY(resort.roomsOf(*resort.office).has(resort.house().k2.id));
        QVERIFY(resort.agrees());
    }

    void noMoreThanNobodyElseKeepsCanBeHad()
    {
        LeasedResort resort;
        QVERIFY(resort.keeps(*resort.reception, 1) && resort.settle());
        const Result<> refused = resort.keeps(*resort.office, 2);
        QVERIFY(!refused);
        QCOMPARE(refused.error().front().reason, Reason::OutOfRange);
        QCOMPARE(refused.error().front().field, u"rooms.0"_s);
        QCOMPARE(std::get<qint64>(refused.error().front().values.value(u"most"_s)), 1);
    }

    void aRoomThatIsGivenBackCanBeHadByTheOther()
    {
        LeasedResort resort;
        QVERIFY(resort.keeps(*resort.reception, 2) && resort.settle());
        QVERIFY(resort.keeps(*resort.reception, 0) && resort.settle());
        QVERIFY(resort.keeps(*resort.office, 2) && resort.settle());
        QCOMPARE(resort.roomsOf(*resort.office).leased.size(), 2);
        QVERIFY(resort.roomsOf(*resort.reception).leased.isEmpty());
        QVERIFY(resort.agrees());
    }

    void aLeaseIsRenewedAndThatOfBeforeCountsUntilTheHubHasSaidSo()
    {
        LeasedResort resort;
        SharedDesk &reception = *resort.reception;
        QVERIFY(resort.keeps(reception, 1) && resort.settle());
        resort.clock().advance(hours(13));
        const auto due = renewalDue(reception.database(), reception.store->place().device.id);
        QVERIFY(due && *due < resort.clock().now());
        QCOMPARE(*reception.store->run(resort.bySam(), RenewLeases{}), 1);
        QVERIFY(resort.roomsOf(reception).has(resort.house().k1.id));
        resort.clock().advance(hours(12));
        QVERIFY(!resort.roomsOf(reception).has(resort.house().k1.id));
        QVERIFY(resort.settle());
        QVERIFY(resort.roomsOf(reception).has(resort.house().k1.id));
        resort.clock().advance(hours(13));
        QVERIFY(!resort.roomsOf(reception).has(resort.house().k1.id));
    }

    void aPromiseInAnothersRoomIsFirmOnceTheOtherWasHeard()
    {
        LeasedResort resort;
        SharedDesk &office = *resort.office;
        QVERIFY(resort.keeps(*resort.reception, 1) && resort.settle());
        const ReservationId stay = resort.books(office, resort.house().rex, resort.house().k1);
        QVERIFY(office.exchange(*resort.hub));
        QVERIFY(resort.roomOf(office, stay).firm && resort.roomOf(office, stay).lease);
        QCOMPARE(resort.barOf(office, stay).keeper, resort.reception->store->place().device.name);
        QVERIFY(resort.settleTwice());
        QVERIFY(!resort.roomOf(office, stay).lease);
        QVERIFY(resort.barOf(office, stay).isCertain());
        QVERIFY(office.cards().isEmpty());
        QVERIFY(resort.agrees());
    }

    void whoKeepsTheRoomWasFirstWhoeverIsHeardFirst()
    {
        LeasedResort resort;
        SharedDesk &reception = *resort.reception;
        QVERIFY(resort.keeps(reception, 1) && resort.settle());
        const ReservationId rex = resort.books(reception, resort.house().rex, resort.house().k1);
        const ReservationId ziggy =
            resort.books(*resort.office, resort.house().ziggy, resort.house().k1);
        QVERIFY(resort.office->exchange(*resort.hub));
        QVERIFY(resort.barOf(reception, rex).isCertain());
        QVERIFY(resort.settleTwice());
        QVERIFY(resort.roomOf(reception, rex).firm && !resort.roomOf(reception, rex).lease);
        QVERIFY(!resort.roomOf(reception, ziggy).firm && !resort.roomOf(reception, ziggy).lease);
        // Whoever promised the second family the room hears of it, with a number to call.
        QCOMPARE(resort.office->cards(), QStringList{u"conflicted"_s});
        QCOMPARE(resort.clashes().first().kind, ClashKind::RoomTaken);
        QVERIFY(verify::brokenHouse(resort.office->database()).isEmpty());
        QVERIFY(resort.agrees());
    }

    void whatWaitsForADeskHoldsTheRoomAgainstEverybodyElse()
    {
        LeasedResort resort;
        QVERIFY(resort.keeps(*resort.reception, 1) && resort.settle());
        (void)resort.books(*resort.office, resort.house().rex, resort.house().k1);
        QVERIFY(resort.settle());
        // The reception knows by now, and refuses.
        const Result<Booked> second = resort.book(*resort.reception, resort.house().ziggy, 1);
        QVERIFY(!second);
        QCOMPARE(second.error().front().reason, Reason::UnitTaken);
    }

    void aLeaseThatEndsUnheardProtectsNothingAnyMore()
    {
        LeasedResort resort;
        SharedDesk &reception = *resort.reception;
        QVERIFY(resort.keeps(reception, 1) && resort.settle());
        const ReservationId rex = resort.books(reception, resort.house().rex, resort.house().k1);
        const ReservationId ziggy =
            resort.books(*resort.office, resort.house().ziggy, resort.house().k1);
        QVERIFY(resort.office->exchange(*resort.hub));
        resort.clock().advance(hours(25));
        QVERIFY(resort.barOf(reception, rex).awaitsHub);
        QVERIFY(resort.office->exchange(*resort.hub));
        QVERIFY(!resort.roomOf(*resort.office, ziggy).lease);
        QVERIFY(resort.settleTwice());
        QVERIFY(resort.roomOf(reception, ziggy).firm);
        QVERIFY(!resort.roomOf(reception, rex).firm);
        QCOMPARE(reception.cards(), QStringList{u"conflicted"_s});
        QVERIFY(resort.agrees());
    }

    void anAnimalThatIsThereIsAFactWhoeverKeepsTheRoom()
    {
        LeasedResort resort;
        const ReservationId rex = resort.bookRex();
        QVERIFY(resort.keeps(*resort.reception, 2) && resort.settle());
        resort.clock().set(resort.at(9));
        QVERIFY(resort.office->store->run(
            resort.bySam(),
            CheckIn{.arrivals = {{.reservation = rex, .unit = resort.house().k2.id}},
                    .arrivedWith = u"Ann"_s}));
        QVERIFY(resort.office->exchange(*resort.hub));
        QVERIFY(resort.roomOf(*resort.office, rex).firm
                && !resort.roomOf(*resort.office, rex).lease);
        QVERIFY(resort.settle() && resort.agrees());
    }

    void aPromiseThatIsMovedOutOfTheRoomWaitsForNobody()
    {
        LeasedResort resort;
        QVERIFY(resort.keeps(*resort.reception, 1) && resort.settle());
        const ReservationId rex =
            resort.books(*resort.office, resort.house().rex, resort.house().k1);
        QVERIFY(resort.office->exchange(*resort.hub));
        QVERIFY(resort.office->store->run(
            resort.bySam(), MoveStays{.reservations = {rex}, .unit = resort.house().k2.id}));
        QVERIFY(resort.barOf(*resort.office, rex).keeper.isEmpty());
        QVERIFY(resort.office->exchange(*resort.hub));
        QVERIFY(!resort.roomOf(*resort.office, rex).lease);
        QVERIFY(!resort.hub->hasWaitingPromises());
        QVERIFY(resort.settle() && resort.agrees());
    }

    void aPromiseThatIsCalledOffWaitsForNobody()
    {
        LeasedResort resort;
        QVERIFY(resort.keeps(*resort.reception, 1) && resort.settle());
        const ReservationId rex =
            resort.books(*resort.office, resort.house().rex, resort.house().k1);
        QVERIFY(resort.office->exchange(*resort.hub));
        QVERIFY(resort.office->store->run(resort.bySam(),
                                          CancelStays{.reservations = {rex}, .reason = u"Ill"_s}));
        QVERIFY(resort.office->exchange(*resort.hub));
        QVERIFY(!resort.hub->hasWaitingPromises());
        QVERIFY(resort.settle() && resort.agrees());
    }

    void aQuoteTakesOwnRoomsBeforeThoseOfOthers()
    {
        LeasedResort resort;
        QVERIFY(resort.keeps(*resort.office, 1) && resort.settle());
        QCOMPARE(resort.offeredTo(*resort.office), resort.house().k1.id);
        QCOMPARE(resort.offeredTo(*resort.reception), resort.house().k2.id);
    }

    void whoHasMoreToSendThanFitsWasNotHeardYet()
    {
        LeasedResort resort;
        QVERIFY(resort.keeps(*resort.reception, 1) && resort.settle());
        const ReservationId ziggy =
            resort.books(*resort.office, resort.house().ziggy, resort.house().k1);
        const ReservationId other =
            resort.books(*resort.reception, resort.house().bella, resort.house().k2);
        const ReservationId rex =
            resort.books(*resort.reception, resort.house().rex, resort.house().k1);
        QVERIFY(resort.office->exchange(*resort.hub));
        // One at a time: the first says nothing of the room.
        QVERIFY(resort.reception->exchange(*resort.hub, 500, 1));
        QVERIFY(resort.hub->hasWaitingPromises());
        QVERIFY(resort.reception->exchange(*resort.hub, 500, 1));
        QVERIFY(!resort.hub->hasWaitingPromises());
        QVERIFY(resort.settle());
        QVERIFY(resort.roomOf(*resort.office, rex).firm
                && !resort.roomOf(*resort.office, ziggy).firm);
        QVERIFY(resort.roomOf(*resort.office, other).firm && resort.agrees());
    }
};

DESK_TEST(LeasesTest)
#include "tst_leases.moc"
