#include "core/bookings/book.h"
#include "core/bookings/check_in.h"
#include "core/bookings/decide_stays.h"
#include "core/bookings/rearrange.h"
#include "core/calendar/occupied_nights.h"
#include "core/lodging/block_unit.h"
#include "core/lodging/occupancy.h"
#include "tests/support/stay_fixtures.h"
#include "tests/support/test_program.h"

#include <rapidcheck.h>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// The small house, booked by hand.
class BookedHouse : public SmallHouse
{
public:
    Result<Booked> book(const Pet &pet, const UnitId &unit, int from, int to, BookAs as)
    {
        return store->run(bySam(),
                          Book{.household = pet.household,
                               .stays = {{.pet = pet.id,
                                          .service = boarding.id,
                                          .unit = unit,
                                          .arrivesOn = today(from),
                                          .leavesOn = today(to),
                                          .arrivesAtMinute = 8 * 60}},
                               .as = as});
    }

    TapeChart chart(int from = -3, int days = 14)
    {
        return tapeChart(database(), store->place(), today(from), days, clock.now());
    }

    /// "Rex in K1"
    static QStringList told(const TapeChart &chart)
    {
        QHash<UnitId, QString> names;
        for (const ChartUnit &unit : chart.units)
            names.insert(unit.id, unit.name);
        QStringList found;
        for (const ChartBar &bar : chart.bars)
            found += bar.stay.petName % u" in "_s % names.value(bar.unit);
        return found;
    }

    OccupiedNights nights(const TapeChart &chart)
    {
        return occupiedNights(chart, store->place().time);
    }
};

} // namespace

/// The rooms by days, with who is in them.
class TapeChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHasTheRoomsOfTheHouseInTheirOrder()
    {
        BookedHouse house;
        QStringList names;
        for (const ChartUnit &unit : house.chart().units)
            names += unit.areaName % u'/' % unit.kindName % u'/' % unit.name;
        QCOMPARE(names,
                 QStringList(
                     {u"Dog wing/Suite/K1"_s, u"Dog wing/Suite/K2"_s, u"Dog wing/Suite/Yard"_s}));
    }

    void whoTouchesTheDaysIsThere()
    {
        BookedHouse house;
        QVERIFY(house.book(house.rex, house.k1.id, 1, 3, BookAs::Confirm));
        QVERIFY(house.book(house.ziggy, house.k2.id, 9, 12, BookAs::Confirm));
        QVERIFY(house.book(house.bella, house.k1.id, 20, 22, BookAs::Confirm));
        QCOMPARE(BookedHouse::told(house.chart()), QStringList({u"Rex in K1"_s, u"Ziggy in K2"_s}));
        QCOMPARE(BookedHouse::told(house.chart(3, 1)), QStringList({u"Rex in K1"_s}));
        QCOMPARE(BookedHouse::told(house.chart(4, 5)), QStringList());
    }

    void aWishIsNotCertainAndTakesNoRoom()
    {
        BookedHouse house;
        QVERIFY(house.book(house.rex, house.k1.id, 1, 3, BookAs::Request));
        const TapeChart chart = house.chart();
        QCOMPARE(chart.bars.size(), 1);
        QVERIFY(!chart.bars.first().firm);
        QCOMPARE(house.nights(chart).house.at(4).taken, 0);
    }

    void aSplitStayKnowsThatItGoesOn()
    {
        BookedHouse house;
        const auto booked = house.book(house.rex, house.k1.id, 1, 5, BookAs::Confirm);
        StayPlan plan = stayPlansOf(house.database(), booked->reservations).first();
        plan.rooms += {house.k2.id, house.at(12, 0, 3)};
        QVERIFY(house.store->run(house.bySam(), Rearrange{{plan}}));
        const TapeChart chart = house.chart();
        QCOMPARE(BookedHouse::told(chart), QStringList({u"Rex in K1"_s, u"Rex in K2"_s}));
        QVERIFY(!chart.bars[0].comesFromElsewhere && chart.bars[0].goesElsewhere);
        QVERIFY(chart.bars[1].comesFromElsewhere && !chart.bars[1].goesElsewhere);
        // Also where one sees only one of the two.
        QVERIFY(house.chart(4, 2).bars.first().comesFromElsewhere);
    }

    void whoShouldHaveLeftIsThereUntilNow()
    {
        BookedHouse house;
        const auto booked = house.book(house.rex, house.k1.id, 0, 1, BookAs::Confirm);
        house.clock.set(house.at(8));
        QVERIFY(house.store->run(
            house.bySam(), CheckIn{.arrivals = {{.reservation = booked->reservations.first()}}}));
        house.clock.set(house.at(10, 0, 4));
        const TapeChart chart = house.chart(2, 5);
        QCOMPARE(BookedHouse::told(chart), QStringList({u"Rex in K1"_s}));
        QVERIFY(chart.bars.first().isOverdue);
        QCOMPARE(chart.bars.first().endsAt, house.clock.now());
        QCOMPARE(BookedHouse::told(house.chart(6, 5)), QStringList());
    }

    void whoHasNoRoomIsKnown()
    {
        BookedHouse house;
        const auto booked = house.book(house.rex, house.k1.id, 1, 3, BookAs::Request);
        QVERIFY(house.chart().roomless.isEmpty());
        StayPlan plan = stayPlansOf(house.database(), booked->reservations).first();
        plan.rooms.clear();
        QVERIFY(house.store->run(house.bySam(), Rearrange{{plan}}));
        const TapeChart chart = house.chart();
        QVERIFY(chart.bars.isEmpty());
        QCOMPARE(chart.roomless.size(), 1);
        QCOMPARE(chart.roomless.first().petName, u"Rex"_s);
        QVERIFY(house.chart(4).roomless.isEmpty());
    }

    void aCancelledStayLeavesTheChart()
    {
        BookedHouse house;
        const auto booked = house.book(house.rex, house.k1.id, 1, 3, BookAs::Confirm);
        QVERIFY(house.store->run(house.bySam(), CancelStays{booked->reservations, u"Ill"_s}));
        QVERIFY(house.chart().bars.isEmpty());
    }

    void nightsAreCountedByKindAndBlocksTakeRooms()
    {
        BookedHouse house;
        QVERIFY(house.book(house.rex, house.k1.id, 0, 2, BookAs::Confirm));
        QVERIFY(house.store->run(house.bySam(),
                                 BlockUnit{.unit = house.k2.id,
                                           .interval = {house.at(8, 0, 1), house.at(8, 0, 2)},
                                           .reason = u"Paint"_s}));
        const OccupiedNights nights = house.nights(house.chart(0, 3));
        // Two rooms and a yard for three heads.
        const NightLoad first{.places = 5, .taken = 1, .blocked = 0};
        const NightLoad second{.places = 5, .taken = 1, .blocked = 1};
        const NightLoad third{.places = 5, .taken = 0, .blocked = 0};
        QCOMPARE(nights.house, QList({first, second, third}));
        QCOMPARE(nights.kinds.value({house.wing.id, house.suite.id}), nights.house);
    }

    // Against who is in a room at each midnight, asked one by one.
    void nightsAgreeWithThoseWhoAreThere()
    {
        const bool held = rc::check([] {
            BookedHouse house;
            const Pet *pets[] = {&house.rex, &house.bella, &house.ziggy};
            const Unit *rooms[] = {&house.k1, &house.k2, &house.yard};
            const auto stays = *rc::gen::container<std::vector<std::array<int, 4>>>(
                rc::gen::container<std::array<int, 4>>(rc::gen::inRange(0, 9)));
            for (const auto &[pet, room, from, nights] : stays)
                (void)house.book(*pets[pet % 3],
                                 rooms[room % 3]->id,
                                 from,
                                 from + 1 + nights % 4,
                                 room > 6 ? BookAs::Request : BookAs::Confirm);
            const TapeChart chart = house.chart(0, 14);
            const QList<NightLoad> counted = house.nights(chart).house;
            for (int night = 0; night < 14; ++night) {
                const Instant midnight = house.at(0, 0, night + 1);
                const UnitsInUse use = unitsInUse(house.database(),
                                                  house.founded.location,
                                                  {midnight, midnight + std::chrono::minutes(1)},
                                                  house.clock.now());
                int taken = 0;
                for (const Unit &unit : use.units)
                    taken += std::min(unit.occupancy == Occupancy::Area ? unit.maxPets : 1,
                                      mostAtOnce(use.occupants.value(unit.id),
                                                 {midnight, midnight + std::chrono::minutes(1)}));
                RC_ASSERT(counted[night].taken == taken);
            }
        });
        QVERIFY(held);
    }
};

DESK_TEST(TapeChartTest)
#include "tst_tape_chart.moc"
