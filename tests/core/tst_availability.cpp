#include "core/billing/deposit.h"
#include "core/bookings/change_stay.h"
#include "core/bookings/check_in.h"
#include "core/bookings/decide_stays.h"
#include "core/bookings/segments.h"
#include "core/bookings/stay_price.h"
#include "core/verify/house.h"
#include "tests/support/house_fixtures.h"
#include "tests/support/test_program.h"

using namespace desk;
using namespace desk::test;

namespace {

QList<int> freeRooms(const StayOffer &offer)
{
    QList<int> free;
    for (const NightOfRooms &night : offer.availability.nights)
        free += night.free;
    return free;
}

QList<AlternativeKind> kindsOf(const StayOffer &offer)
{
    QList<AlternativeKind> kinds;
    for (const PricedAlternative &one : offer.alternatives)
        kinds += one.alternative.what;
    return kinds;
}

} // namespace

class AvailabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoDogsShareAFreeRoomOfTheKind()
    {
        GrandHouse house;
        const StayOffer offer = house.offered(house.smithsWish(2, 6));
        QVERIFY(offer.hasRoom);
        QCOMPARE(freeRooms(offer), QList<int>({2, 2, 2, 2}));
        QCOMPARE(offer.stays.size(), 2);
        QCOMPARE(offer.stays[0].unit, house.ks1.id);
        QCOMPARE(offer.stays[1].unit, house.ks1.id);
        QCOMPARE(offer.price->subtotal, house.money(4 * 9'000 + 4 * 4'500));
        QCOMPARE(kindsOf(offer), QList<AlternativeKind>{AlternativeKind::OtherKind});
        QCOMPARE(offer.alternatives.first().alternative.kind, house.suite.id);
    }

    void roomsOfTheirOwn()
    {
        GrandHouse house;
        StayEnquiry wish = house.smithsWish(2, 6);
        wish.together = false;
        const StayOffer offer = house.offered(wish);
        QVERIFY(offer.stays[0].unit && offer.stays[1].unit);
        QVERIFY(offer.stays[0].unit != offer.stays[1].unit);
        house.bookZiggy(house.ks2, 3, 4);
        QVERIFY(!house.offered(wish).hasRoom);
    }

    void aDogAndACatHaveRoomsOfTheirOwnUnlessSomebodySaysOtherwise()
    {
        GrandHouse house;
        house.rex.species = Species::Cat;
        house.put(house.rex);
        for (Unit unit : {house.k1, house.k2, house.ks1, house.ks2}) {
            unit.species = Species::Dog;
            house.put(unit);
        }
        EnquiryToAnswer asked{
            .enquiry = {.who = {}, .arrivesOn = house.today(2), .leavesOn = house.today(4)},
            .household = house.smiths.id};
        const auto answer = [&] {
            return answerTo(
                house.database(), house.store->place(), {house.boarding}, asked, house.clock.now());
        };
        const AnsweredEnquiry apart = answer();
        QVERIFY(!apart.together && apart.offer->hasRoom);
        QCOMPARE(apart.offer->stays[0].unit, house.k1.id);
        QCOMPARE(apart.offer->stays[1].unit, house.c1.id);
        asked.enquiry.together = true;
        QVERIFY(answer().together && !answer().offer->hasRoom);
    }

    void theRoomThatWasPointedAtComesFirst()
    {
        GrandHouse house;
        StayEnquiry wish = house.smithsWish(2, 6);
        wish.kind.reset();
        wish.unit = house.ks2.id;
        QCOMPARE(house.offered(wish).stays.first().unit, house.ks2.id);
        wish.unit = house.yard.id; // not offered for the night
        QCOMPARE(house.offered(wish).stays.first().unit, house.k1.id);
    }

    void aFullNightHasItsReasonAndWaysOut()
    {
        GrandHouse house;
        house.block(house.ks2, 3, 4);
        const ReservationId ziggy = house.bookZiggy(house.ks1, 3, 4);
        const StayOffer offer = house.offered(house.smithsWish(2, 6));
        QVERIFY(!offer.hasRoom);
        // Ziggy may come in the morning on which the first night ends, and the room is made ready
        // when he has left.
        QCOMPARE(freeRooms(offer), QList<int>({1, 0, 1, 2}));
        QCOMPARE(offer.availability.nights[1].blocked, 1);
        QVERIFY(!offer.availability.makingRoom); // there is no other king suite for Ziggy
        QCOMPARE(kindsOf(offer),
                 QList<AlternativeKind>({AlternativeKind::OtherKind,
                                         AlternativeKind::SplitStay,
                                         AlternativeKind::OtherDates}));
        QCOMPARE(offer.alternatives[0].alternative.kind, house.suite.id);
        QVERIFY(offer.price); // it costs what it would cost
        Q_UNUSED(ziggy)
    }

    void oneMoveOfSomebodyElseMakesRoom()
    {
        GrandHouse house;
        house.block(house.ks2, 5, 6);
        const ReservationId ziggy = house.bookZiggy(house.ks1, 3, 4);
        const StayOffer offer = house.offered(house.smithsWish(2, 6));
        QVERIFY(!offer.hasRoom);
        QVERIFY(offer.availability.makingRoom);
        QCOMPARE(offer.availability.makingRoom->reservations, QList<ReservationId>{ziggy});
        QCOMPARE(offer.availability.makingRoom->pets, QStringList{u"Ziggy"_s});
        QCOMPARE(offer.availability.makingRoom->from, house.ks1.id);
        QCOMPARE(offer.availability.makingRoom->to, house.ks2.id);
        // It holds what it says.
        QVERIFY(house.store->run(house.bySam(), MoveStays{{ziggy}, house.ks2.id}));
        QCOMPARE(house.offered(house.smithsWish(2, 6)).stays.first().unit, house.ks1.id);
    }

    void theMoveAndTheBookingAreDoneTogetherOrNotAtAll()
    {
        GrandHouse house;
        house.block(house.ks2, 5, 6);
        const ReservationId ziggy = house.bookZiggy(house.ks1, 3, 4);
        const StayOffer offer = house.offered(house.smithsWish(2, 6));
        Book command{.household = house.smiths.id,
                     .stays = offer.staysAfterMove,
                     .movesFirst = MoveStays{{ziggy}, house.ks2.id}};
        command.stays.first().leavesOn = house.today(1);
        QVERIFY(!house.store->run(house.bySam(), command));
        QCOMPARE(house.roomOf(ziggy), house.ks1.id);

        command.stays = offer.staysAfterMove;
        const Result<Booked> booked = house.store->run(house.bySam(), command);
        QVERIFY(booked);
        QCOMPARE(house.roomOf(ziggy), house.ks2.id);
        QCOMPARE(house.roomOf(booked->reservations.first()), house.ks1.id);
        QVERIFY(verify::brokenHouse(house.database()).isEmpty());

        QVERIFY(house.store->run(house.bySam(),
                                 CancelStays{.reservations = booked->reservations,
                                             .reason = u"By mistake"_s,
                                             .movesBack = MoveStays{{ziggy}, house.ks1.id}}));
        QCOMPARE(house.roomOf(ziggy), house.ks1.id);
        QVERIFY(verify::brokenHouse(house.database()).isEmpty());
    }

    void whoHasArrivedMeanwhileIsNotMoved()
    {
        GrandHouse house;
        house.block(house.ks2, 4, 5);
        const ReservationId ziggy = house.bookZiggy(house.ks1, 0, 2);
        const StayOffer offer = house.offered(house.smithsWish(1, 5));
        QVERIFY(!offer.staysAfterMove.isEmpty());
        QVERIFY(house.store->run(house.byMax(), CheckIn{.arrivals = {{.reservation = ziggy}}}));
        const auto late = house.store->run(house.bySam(),
                                           Book{.household = house.smiths.id,
                                                .stays = offer.staysAfterMove,
                                                .movesFirst = MoveStays{{ziggy}, house.ks2.id}});
        QCOMPARE(reasons(late), QList{Reason::Changed});
        QCOMPARE(house.roomOf(ziggy), house.ks1.id);
    }

    void aStayInTwoRoomsIsBookedAsOffered()
    {
        GrandHouse house;
        house.block(house.ks2, 2, 4);
        house.bookZiggy(house.ks1, 5, 7);
        StayEnquiry wish = house.smithsWish(2, 7);
        const StayOffer before = house.offered(wish);
        QVERIFY(!before.hasRoom);
        wish.mayMove = true;
        const StayOffer offer = house.offered(wish);
        QVERIFY(offer.hasRoom && offer.isSplit);
        const Result<Booked> booked = house.store->run(
            house.bySam(), Book{.household = house.smiths.id, .stays = offer.stays});
        QVERIFY(booked);
        for (const ReservationId &stay : booked->reservations) {
            const QList<Segment> segments = segmentsOf(house.database(), stay);
            QCOMPARE(segments.size(), 2);
            QCOMPARE(segments[0].unit, house.ks1.id);
            QCOMPARE(segments[1].unit, house.ks2.id);
            QCOMPARE(segments[0].endsAt, segments[1].startsAt);
            QVERIFY(segments[0].firm && segments[1].firm);
        }
        const auto price =
            priceOfBooking(house.database(), house.store->place().time, booked->booking);
        QCOMPARE(price->total, offer.price->total);
    }

    void otherDatesAreNotInThePast()
    {
        GrandHouse house;
        house.block(house.ks1, 0, 4);
        house.block(house.ks2, 0, 4);
        const StayOffer offer = house.offered(house.smithsWish(1, 3));
        const auto dates = std::ranges::find_if(offer.alternatives, [](const auto &one) {
            return one.alternative.what == AlternativeKind::OtherDates;
        });
        QVERIFY(dates != offer.alternatives.end());
        // The paint dries until ten, and they may come at seven.
        QCOMPARE(dates->alternative.dates.arrivesOn, house.today(5));
        QCOMPARE(dates->alternative.dates.leavesOn, house.today(7));
    }

    void whoFitsNowhereIsToldWhy()
    {
        GrandHouse house;
        StayEnquiry wish = house.smithsWish(2, 6);
        wish.pets.first().weightGrams = 70'000;
        const StayOffer offer = house.offered(wish);
        QVERIFY(!offer.hasRoom);
        QCOMPARE(offer.availability.unfit.front().reason, Reason::UnitTooSmall);
        QCOMPARE(offer.alternatives, QList<PricedAlternative>());
        wish.kind = house.condo.id;
        QCOMPARE(house.offered(wish).availability.unfit.front().reason, Reason::UnitWrongSpecies);
    }

    void whoIsBookedAlreadyIsNotBookedTwice()
    {
        GrandHouse house;
        house.bookZiggy(house.ks1, 3, 5);
        StayEnquiry wish = house.smithsWish(4, 6);
        wish.household = house.joneses.id;
        wish.pets = {house.ziggy};
        const StayOffer offer = house.offered(wish);
        QCOMPARE(offer.alreadyBooked.size(), 1);
        QCOMPARE(offer.alreadyBooked.first().petName, u"Ziggy"_s);
        wish.arrivesOn = house.today(5); // they leave at noon and may come again
        wish.service.arrivalFrom = wish.service.departureUntil;
        QCOMPARE(house.offered(wish).alreadyBooked.size(), 0);
    }

    void aRoomThatAnotherDeskTookMeanwhileIsRefused()
    {
        GrandHouse house;
        const StayOffer offer = house.offered(house.smithsWish(2, 6));
        house.bookZiggy(house.ks1, 3, 4);
        const Result<Booked> booked = house.store->run(
            house.bySam(), Book{.household = house.smiths.id, .stays = offer.stays});
        QVERIFY(!booked);
        QCOMPARE(booked.error().front().reason, Reason::UnitTaken);
        QCOMPARE(house.database().value<int>("SELECT count(*) FROM reservations"), 1);
    }

    void whoIsCountedButNotOnFileIsMissing()
    {
        GrandHouse house;
        const QList<Pet> pets{house.bella, house.rex};
        const auto meant = [&](const QString &who, const QList<PetCount> &counted) {
            return petsMeant(pets, {.who = who, .pets = counted}, u"Smith Sam Smith"_s);
        };
        QCOMPARE(meant(u"smi"_s, {}), (PetsMeant{pets, 0}));
        QCOMPARE(meant(u"smi rex"_s, {}), (PetsMeant{{house.rex}, 0}));
        QCOMPARE(meant(u"smi rex"_s, {{.count = 1}}), (PetsMeant{{house.rex}, 0}));
        QCOMPARE(meant(u"smi"_s, {{.count = 3, .species = Species::Dog}}), (PetsMeant{pets, 1}));
        QCOMPARE(meant(u"smi"_s, {{.species = Species::Cat}}), (PetsMeant{{}, 0}));
        QCOMPARE(meant(u"smi"_s, {{.count = 1, .species = Species::Cat}}), (PetsMeant{{}, 1}));
    }

    void aFamilyThatIsCalledAsItsPetMeansAll()
    {
        GrandHouse house;
        const QList<Pet> pets{house.bella, house.rex};
        QCOMPARE(petsMeant(pets, {.who = u"bell"_s}, u"Bell"_s).pets, pets);
        QCOMPARE(petsMeant(pets, {.who = u"bell rex"_s}, u"Bell"_s).pets, QList<Pet>{house.rex});
    }

    void aDepositThatIsPaidMakesTheBookingFirm()
    {
        GrandHouse house;
        const StayOffer offer = house.offered(house.smithsWish(2, 6));
        const auto booked = house.store->run(house.bySam(),
                                             Book{.household = house.smiths.id,
                                                  .stays = offer.stays,
                                                  .as = BookAs::Request,
                                                  .depositDue = house.money(5'000)});
        QVERIFY(booked);
        const auto states = [&] {
            return house.database().values<ReservationState>(
                "SELECT DISTINCT state FROM reservations");
        };
        const auto pay = [&](qint64 minor) {
            return house.store->run(
                house.bySam(),
                TakeDeposit{booked->booking, house.money(minor), {house.cash(minor)}});
        };
        QVERIFY(pay(2'000));
        QCOMPARE(states(), QList{ReservationState::Requested});
        QVERIFY(pay(3'000));
        QCOMPARE(states(), QList{ReservationState::Confirmed});
    }
};

DESK_TEST(AvailabilityTest)
#include "tst_availability.moc"
