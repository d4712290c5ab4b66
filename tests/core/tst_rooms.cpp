#include "core/bookings/book.h"
#include "core/bookings/change_stay.h"
#include "core/bookings/check_in.h"
#include "core/bookings/check_out.h"
#include "core/bookings/decide_stays.h"
#include "core/lodging/edit_units.h"
#include "core/verify/house.h"
#include "tests/support/stay_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

class TightHouse : public SmallHouse
{
public:
    ReservationId book(const Pet &pet, const Unit &unit, int from, int until)
    {
        const auto booked = store->run(bySam(),
                                       Book{.household = pet.household,
                                            .stays = {{.pet = pet.id,
                                                       .service = boarding.id,
                                                       .unit = unit.id,
                                                       .arrivesOn = today(from),
                                                       .leavesOn = today(until)}}});
        DESK_ASSERT(booked);
        return booked->reservations.first();
    }

    void arrive(const ReservationId &stay)
    {
        DESK_ASSERT(store->run(byMax(), CheckIn{.arrivals = {{.reservation = stay}}}));
    }

    template <class Change>
    Result<> edit(const Unit &unit, Change &&change)
    {
        const auto opened = openRecord<Unit>(database(), unit.id);
        Unit edited = opened->record;
        change(edited);
        return store->run(byMax(), EditUnit{*opened, edited});
    }

    QStringList complaints()
    {
        QStringList rules;
        for (const verify::Finding &finding : verify::brokenHouse(database()))
            rules += finding.rule;
        return rules;
    }
};

} // namespace

/// A room is changed while somebody is in it, or will be.
class RoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoomKeepsRoomForWhoIsBookedIntoIt()
    {
        TightHouse house;
        house.book(house.rex, house.k1, 1, 3);
        house.book(house.bella, house.k1, 1, 3);
        const auto refused = house.edit(house.k1, [](Unit &unit) { unit.maxPets = 1; });
        const Refusals expected{{Reason::HasFutureStay,
                                 u"maxPets"_s,
                                 {{u"unit"_s, u"K1"_s},
                                  {u"pet"_s, u"Bella (Smith)"_s},
                                  {u"from"_s, house.at(7, 0, 1)},
                                  {u"to"_s, house.at(12, 0, 3)},
                                  {u"more"_s, qint64{1}}}}};
        QVERIFY(!refused);
        QCOMPARE(refused.error(), expected);
    }

    void aRoomStaysForTheAnimalsThatHaveIt_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<std::function<void(Unit &)>>("change");
        using Change = std::function<void(Unit &)>;
        QTest::addRow("another species")
            << u"species"_s << Change([](Unit &unit) { unit.species = Species::Cat; });
        QTest::addRow("only lighter ones")
            << u"maxWeightGrams"_s << Change([](Unit &unit) { unit.maxWeightGrams = 19'999; });
        QTest::addRow("one family at a time")
            << u"occupancy"_s << Change([](Unit &unit) { unit.occupancy = Occupancy::Room; });
        QTest::addRow("fewer heads")
            << u"maxPets"_s << Change([](Unit &unit) { unit.maxPets = 1; });
    }

    void aRoomStaysForTheAnimalsThatHaveIt()
    {
        QFETCH(QString, field);
        QFETCH(std::function<void(Unit &)>, change);
        TightHouse house;
        house.arrive(house.book(house.rex, house.yard, 0, 2));
        house.book(house.ziggy, house.yard, 1, 4);
        const auto refused = house.edit(house.yard, change);
        QVERIFY(!refused);
        QCOMPARE(refused.error().size(), 1);
        QCOMPARE(refused.error().front().field, field);
        QCOMPARE(house.complaints(), QStringList());
    }

    void moreTimeForCleaningIsTakenFromNobody()
    {
        TightHouse house;
        house.book(house.rex, house.k1, 0, 1);
        Book joneses{.household = house.joneses.id,
                     .stays = {{.pet = house.ziggy.id,
                                .service = house.boarding.id,
                                .unit = house.k1.id,
                                .arrivesOn = house.today(1),
                                .leavesOn = house.today(2),
                                .arrivesAtMinute = 13 * 60}}};
        QVERIFY(house.store->run(house.bySam(), joneses));
        const auto take = [&](int minutes) {
            return house.edit(house.k1, [&](Unit &unit) { unit.turnoverMinutes = minutes; });
        };
        QCOMPARE(reasons(take(61)), {Reason::HasFutureStay});
        QVERIFY(take(30));
        QVERIFY(take(60));
    }

    void aPetThatShouldHaveLeftStillHasItsRoom()
    {
        TightHouse house;
        house.arrive(house.book(house.rex, house.k1, 0, 1));
        house.clock.set(house.at(15, 0, 2));
        const auto toCats = [](Unit &unit) { unit.species = Species::Cat; };
        QCOMPARE(reasons(house.edit(house.k1, toCats)), {Reason::HasFutureStay});
    }

    // With a pet too many in it already, it still isn't a room for one.
    void aRoomIsNotMadeSmallerWhileOneTooManyIsInIt()
    {
        TightHouse house;
        const ReservationId first = house.book(house.rex, house.k1, 0, 1);
        house.book(house.rex, house.k1, 2, 3);
        house.book(house.bella, house.k1, 2, 3);
        house.arrive(first);
        house.clock.set(house.at(8, 0, 2));
        QCOMPARE(reasons(house.edit(house.k1, [](Unit &unit) { unit.maxPets = 1; })),
                 {Reason::HasFutureStay});
        QVERIFY(house.edit(house.k1, [](Unit &unit) { unit.name = u"King"_s; }));
        QCOMPARE(house.complaints(), QStringList());
    }

    // Rex was still in it when it was promised to Ziggy, who never came.
    void whoStayedOnWasThereInsteadOfWhoNeverCame()
    {
        TightHouse house;
        const ReservationId rex = house.book(house.rex, house.k1, 0, 1);
        house.arrive(rex);
        house.book(house.ziggy, house.k1, 2, 3);
        house.clock.set(house.at(13, 0, 3));
        By max = house.byMax();
        max.reason = u"They are stuck in the snow"_s;
        QVERIFY(house.store->run(max,
                                 ChangeDates{.reservation = rex,
                                             .arrivesOn = house.today(0),
                                             .leavesOn = house.today(4),
                                             .arrivesAtMinute = 7 * 60,
                                             .leavesAtMinute = 12 * 60}));
        QCOMPARE(house.complaints(), QStringList());
    }

    // Two of one family were in it together; that one of them is too many now is not their fault.
    void whoHasLeftIsNotJudgedByWhatTheRoomBecame()
    {
        TightHouse house;
        const ReservationId rex = house.book(house.rex, house.k1, 0, 1);
        const ReservationId bella = house.book(house.bella, house.k1, 0, 2);
        house.arrive(rex);
        house.arrive(bella);
        house.clock.set(house.at(11, 0, 1));
        QVERIFY(house.store->run(
            house.bySam(),
            CheckOut{.departures = {{.reservation = rex}},
                     .pickUp = {.name = u"Ann Smith"_s, .customer = house.ann.id}}));
        house.clock.advance(std::chrono::minutes(1));
        QVERIFY(house.edit(house.k1, [](Unit &unit) { unit.maxPets = 1; }));
        QCOMPARE(house.complaints(), QStringList());
    }

    void whatDidNotFitBeforeIsNoReasonNow()
    {
        TightHouse house;
        house.book(house.rex, house.k1, 0, 2);
        Pet heavy = house.rex;
        heavy.weightGrams = 45'000;
        house.put(heavy);
        QVERIFY(house.edit(house.k1, [](Unit &unit) { unit.name = u"King"_s; }));
        QVERIFY(house.edit(house.k1, [](Unit &unit) { unit.maxWeightGrams = 25'000; }));
    }

    void whoCancelledStandsInNobodysWay()
    {
        TightHouse house;
        const ReservationId stay = house.book(house.rex, house.k1, 1, 3);
        QVERIFY(house.store->run(house.bySam(), CancelStays{{stay}, u"Ill"_s}));
        QVERIFY(house.edit(house.k1, [](Unit &unit) { unit.species = Species::Cat; }));
    }

    void aRoomThatIsBookedIsNotArchived()
    {
        TightHouse house;
        house.book(house.rex, house.k1, 1, 3);
        const auto refused = house.store->run(house.byMax(), ArchiveUnit{house.k1.id});
        QCOMPARE(reasons(refused), {Reason::HasFutureStay});
        QCOMPARE(refused.error().front().values.value(u"pet"_s), RefusalValue(u"Rex (Smith)"_s));
    }
};

DESK_TEST(RoomsTest)
#include "tst_rooms.moc"
