#include "core/bookings/undo.h"
#include "core/capacity/places.h"
#include "core/staff/permission.h"
#include "core/waiting/found_room.h"
#include "core/waiting/wait.h"
#include "tests/support/capacity_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

/// A day has places, whatever room a pet is in.
class CapacityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullYardTakesNobodyMore()
    {
        Yards house;
        house.yard(1);
        const QList<Pet> dogs = house.pack(1);
        QVERIFY(house.books(house.rex));
        const auto refused = house.books(dogs.first());
        QCOMPARE(reasons(refused), QList{Reason::PlacesTaken});
        const QMap<QString, RefusalValue> values = refused.error().front().values;
        QCOMPARE(std::get<QString>(values.value(u"group"_s)), u"Large yard"_s);
        QCOMPARE(std::get<QDate>(values.value(u"on"_s)), house.today(1));
        QCOMPARE(std::get<qint64>(values.value(u"taken"_s)), 1);
        QCOMPARE(std::get<qint64>(values.value(u"places"_s)), 1);
        // Nobody's reason opens it, and the small dogs and the other days are free.
        By max = house.byMax();
        max.reason = u"They begged"_s;
        QCOMPARE(reasons(house.store->run(max, house.wish(dogs.first(), 1, 1))),
                 QList{Reason::PlacesTaken});
        QVERIFY(house.books(house.bella));
        QVERIFY(house.books(dogs.first(), 2));
    }

    void petsOfOneBookingTakeAPlaceEach()
    {
        Yards house;
        house.yard(2);
        const QList<Pet> dogs = house.pack(2);
        Book all = house.wish(house.rex, 1, 1);
        for (const Pet &dog : dogs)
            all.stays += house.wish(dog, 1, 1).stays;
        QCOMPARE(reasons(house.store->run(house.bySam(), all)), QList{Reason::PlacesTaken});
        all.stays.removeLast();
        QVERIFY(house.store->run(house.bySam(), all));
    }

    void beyondTheSoftPlacesAManagerDecides()
    {
        Yards house;
        house.yard(2, 1);
        const QList<Pet> dogs = house.pack(2);
        QVERIFY(house.books(house.rex));
        const auto refused = house.books(dogs.first());
        QCOMPARE(reasons(refused), QList{Reason::PlacesScarce});
        QCOMPARE(std::get<QString>(refused.error().front().values.value(u"permission"_s)),
                 QString(nameOf(Permission::OverrideStayRules)));
        By max = house.byMax();
        max.reason = u"A regular"_s;
        QVERIFY(house.store->run(max, house.wish(dogs.first(), 1, 1)));
        QCOMPARE(reasons(house.store->run(max, house.wish(dogs.last(), 1, 1))),
                 QList{Reason::PlacesTaken});
    }

    void aDayThatIsPromisedIsKept()
    {
        Yards house;
        const CapacityGroup group = house.yard(1);
        const ReservationId stay = house.books(house.rex, 0, 1)->reservations.first();
        house.changePlaces(group, 0);
        QVERIFY(house.in(stay).isDone());
        // Another day is a new promise; fewer days are none.
        const Result<> longer = house.changes(stay, 0, 3);
        QCOMPARE(reasons(longer), QList{Reason::PlacesTaken});
        QCOMPARE(std::get<QDate>(longer.error().front().values.value(u"on"_s)), house.today(2));
        QCOMPARE(std::get<qint64>(longer.error().front().values.value(u"more"_s)), 1);
        QVERIFY(house.changes(stay, 0, 0));
    }

    void boardersTakeTheirNights()
    {
        Yards house;
        CapacityGroup all = house.yard(1);
        const auto opened = openRecord<CapacityGroup>(house.database(), all.id);
        all.services += house.boarding.id;
        QVERIFY(house.store->run(house.byMax(), EditCapacityGroup{*opened, all}));
        const QList<Pet> dogs = house.pack(1);
        Book boards = house.wish(house.rex, 1, 3);
        boards.stays.first().service = house.boarding.id;
        boards.stays.first().unit = house.k1.id;
        QVERIFY(house.store->run(house.bySam(), boards));
        QCOMPARE(reasons(house.books(dogs.first(), 2)), QList{Reason::PlacesTaken});
        QVERIFY(house.books(dogs.first(), 3)); // the day on which Rex leaves
    }

    void whoIsGivenUpMakesPlace()
    {
        Yards house;
        house.yard(1);
        const QList<Pet> dogs = house.pack(1);
        const ReservationId stay = house.expects(house.rex);
        house.clock.set(house.at(10));
        QVERIFY(house.store->run(house.bySam(), MarkNoShow{{stay}}));
        QVERIFY(house.books(dogs.first(), 0));
        QCOMPARE(reasons(house.store->run(house.bySam(), UndoNoShow{{stay}})),
                 QList{Reason::PlacesTaken});
    }

    void theQuoteSaysSoAndNamesAnotherDay()
    {
        Yards house;
        house.yard(1);
        const QList<Pet> dogs = house.pack(2);
        QVERIFY(house.books(house.rex, 1));
        QVERIFY(house.books(dogs.first(), 2));
        const StayOffer offer = house.offer({dogs.last()}, 1);
        QVERIFY(!offer.hasRoom);
        QVERIFY(arePlacesTaken(offer.places));
        QVERIFY(offer.price);
        QCOMPARE(offer.alternatives.size(), 1);
        QCOMPARE(offer.alternatives.first().alternative.dates.arrivesOn, house.today());
        QCOMPARE(offer.alternatives.first().total,
                 std::optional(house.offer({dogs.last()}, 0).price->total));
        // Both of them at once have no day before the third.
        QCOMPARE(house.offer({dogs.first(), dogs.last()}, 1).alternatives.size(), 0);
        QVERIFY(house.offer({house.bella}, 1).hasRoom);
    }

    void theWaitingListHearsOfAPlace()
    {
        Yards house;
        house.yard(1);
        const QList<Pet> dogs = house.pack(1);
        const ReservationId stay = house.books(house.rex)->reservations.first();
        const Book wish = house.wish(dogs.first(), 1, 1);
        QVERIFY(house.store->run(
            house.bySam(), JoinWaitingList{.household = wish.household, .stays = wish.stays}));
        const auto answer = [&] {
            return roomFor(
                house.database(),
                house.store->place(),
                waitingList(house.database(), house.founded.location, house.today()).first(),
                house.clock.now());
        };
        QVERIFY(!answer().room);
        QCOMPARE(answer().fullNights, QList{house.today(1)});
        QVERIFY(house.store->run(house.bySam(), CancelStays{{stay}, u"Ill"_s}));
        QVERIFY(answer().room);
    }

    void howADayStandsIsCounted()
    {
        Yards house;
        house.yard(3);
        QVERIFY(house.in(house.expects(house.rex)).isDone());
        QVERIFY(house.books(house.pack(1).first(), 0));
        const auto places =
            placesOn(house.database(), house.founded.location, ServiceKind::Daycare, house.today());
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.first().taken, 2);
        QVERIFY(
            placesOn(house.database(), house.founded.location, ServiceKind::Grooming, house.today())
                .isEmpty());
    }

    void whatMakesNoSenseIsRefused()
    {
        Yards house;
        const CapacityGroup known = house.yard(3);
        CapacityGroup wish = known;
        wish.places = -1;
        wish.softPlaces = 2;
        wish.services = {};
        QCOMPARE(
            reasons(house.store->run(house.byMax(), AddCapacityGroup{wish})),
            (QList{Reason::AlreadyTaken, Reason::Missing, Reason::OutOfRange, Reason::OutOfRange}));
        wish = known;
        wish.name = u"Small yard"_s;
        wish.services = {house.newId<ServiceId>()};
        QCOMPARE(reasons(house.store->run(house.byMax(), AddCapacityGroup{wish})),
                 QList{Reason::Unknown});
        QVERIFY(!reasons(house.store->run(house.bySam(), ArchiveCapacityGroup{known.id})).empty());
        QVERIFY(house.store->run(house.byMax(), ArchiveCapacityGroup{known.id}));
        QCOMPARE(reasons(house.store->run(house.byMax(), ArchiveCapacityGroup{known.id})),
                 QList{Reason::Unknown});
        const QList<Pet> dogs = house.pack(4);
        for (const Pet &dog : dogs)
            QVERIFY(house.books(dog));
    }
};

DESK_TEST(CapacityTest)
#include "tst_capacity.moc"
