#include "core/bookings/book.h"
#include "core/bookings/change_stay.h"
#include "core/bookings/check_in.h"
#include "core/bookings/rearranged.h"
#include "core/lodging/block_unit.h"
#include "core/verify/house.h"
#include "tests/support/stay_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// The small house with a larger room of a dearer kind, and Bella of the Smiths booked into K1 for
/// three nights from today on.
class CalendarHouse : public SmallHouse
{
public:
    CalendarHouse()
    {
        const UnitKind king{.id = newId<UnitKindId>(), .name = u"King suite"_s};
        const Rate night{.id = newId<RateId>(),
                         .service = boarding.id,
                         .unitKind = king.id,
                         .amount = money(7'000),
                         .validFrom = QDate(2020, 1, 1)};
        big = k2;
        big.id = newId<UnitId>();
        big.kind = king.id;
        big.name = u"King 1"_s;
        put(king, night, big);
        stay = booked(smiths, bella, k1, 0, 3);
    }

    ReservationId booked(
        const Household &family, const Pet &pet, const Unit &unit, int from, int to)
    {
        const auto done = store->run(bySam(),
                                     Book{.household = family.id,
                                          .stays = {{.pet = pet.id,
                                                     .service = boarding.id,
                                                     .unit = unit.id,
                                                     .arrivesOn = today(from),
                                                     .leavesOn = today(to),
                                                     .arrivesAtMinute = 8 * 60}}});
        DESK_ASSERT(done);
        return done->reservations.first();
    }

    void checkBellaIn()
    {
        clock.set(at(8));
        DESK_ASSERT(store->run(bySam(), CheckIn{.arrivals = {{.reservation = stay}}}));
    }

    StayPlan plan() { return stayPlansOf(database(), {stay}).first(); }
    auto rearrange(const StayPlan &plan) { return store->run(bySam(), Rearrange{{plan}}); }

    /// "K1 8:00, King 1 12:00 (1)": rooms, with the times and days from which on.
    QString rooms()
    {
        QStringList texts;
        for (const Segment &segment : segmentsOf(database(), stay)) {
            const auto time = store->place().time;
            texts += database().find<Unit>(segment.unit)->name % u' '
                % time.timeOfDay(segment.startsAt).toString(u"h:mm"_s) % u" ("
                % QString::number(today().daysTo(time.civilDate(segment.startsAt))) % u')';
        }
        return texts.join(u", "_s);
    }

    Cleanliness cleanliness(const Unit &unit)
    {
        return database().find<Unit>(unit.id)->cleanliness;
    }
    bool holds() { return verify::brokenHouse(database()).isEmpty(); }

    Unit big;
    ReservationId stay; ///< of Bella
};

} // namespace

/// Stays that are planned anew: what the calendar does when something is put down.
class RearrangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStayGoesToOtherDaysAndAnotherRoomAtOnce()
    {
        CalendarHouse house;
        // Neither of the two could be done first: K1 is taken later, the big room is taken now.
        house.booked(house.joneses, house.ziggy, house.k1, 4, 6);
        StayPlan plan = house.plan();
        plan.arrivesOn = house.today(4);
        plan.leavesOn = house.today(7);
        plan.rooms = {{house.big.id, {}}};
        QVERIFY(house.rearrange(plan));
        QCOMPARE(house.rooms(), u"King 1 8:00 (4)"_s);
        QVERIFY(house.holds());
    }

    void aStayIsSplitFromANightOnAndPutBack()
    {
        CalendarHouse house;
        const StayPlan before = house.plan();
        StayPlan plan = before;
        plan.rooms += {house.big.id, house.at(12, 0, 1)};
        QVERIFY(house.rearrange(plan));
        QCOMPARE(house.rooms(), u"K1 8:00 (0), King 1 12:00 (1)"_s);
        QVERIFY(house.rearrange(before));
        QCOMPARE(house.rooms(), u"K1 8:00 (0)"_s);
        QCOMPARE(house.plan(), before);
        QVERIFY(house.holds());
    }

    void bellaGoesToABiggerRoomMidStayAndBackWithUndo()
    {
        CalendarHouse house;
        house.checkBellaIn();
        house.clock.set(house.at(15, 0, 1));
        const StayPlan before = house.plan();
        StayPlan plan = before;
        plan.rooms += {house.big.id, house.clock.now()};
        QVERIFY(house.rearrange(plan));
        QCOMPARE(house.rooms(), u"K1 8:00 (0), King 1 15:00 (1)"_s);
        QCOMPARE(house.cleanliness(house.k1), Cleanliness::Dirty);

        house.clock.advance(std::chrono::minutes(2));
        QVERIFY(house.rearrange(before));
        QCOMPARE(house.rooms(), u"K1 8:00 (0)"_s);
        QCOMPARE(house.cleanliness(house.k1), Cleanliness::Clean);
        QCOMPARE(house.cleanliness(house.big), Cleanliness::Clean);
        QVERIFY(house.holds());
    }

    // A moment passes between the decision and the deed.
    void bellaLeavesADirtyRoomAndGoesToNone()
    {
        CalendarHouse house;
        house.checkBellaIn();
        house.big.cleanliness = Cleanliness::Dirty;
        house.put(house.big);
        house.clock.set(house.at(15, 0, 1));
        StayPlan plan = house.plan();
        plan.rooms += {house.big.id, house.clock.now()};
        house.clock.advance(std::chrono::milliseconds(7));
        QCOMPARE(reasons(house.rearrange(plan)), {Reason::UnitDirty});
        house.big.cleanliness = Cleanliness::Clean;
        house.put(house.big);
        QVERIFY(house.rearrange(plan));
        QCOMPARE(house.cleanliness(house.k1), Cleanliness::Dirty);
    }

    void whereAPetWasStays()
    {
        CalendarHouse house;
        house.checkBellaIn();
        house.clock.set(house.at(15, 0, 1));
        StayPlan plan = house.plan();
        const StayPlan before = plan;
        plan.rooms += {house.big.id, house.clock.now()};
        QVERIFY(house.rearrange(plan));
        house.clock.advance(std::chrono::minutes(11));
        QCOMPARE(reasons(house.rearrange(before)), {Reason::OutOfRange});
        StayPlan other = before;
        other.rooms = {{house.k2.id, {}}};
        QCOMPARE(reasons(house.rearrange(other)), {Reason::OutOfRange});
        other = house.plan();
        other.arrivesOn = house.today(1);
        QCOMPARE(reasons(house.rearrange(other)), {Reason::WrongState});
        QCOMPARE(house.rooms(), u"K1 8:00 (0), King 1 15:00 (1)"_s);
    }

    void whoShouldHaveLeftStaysOn()
    {
        CalendarHouse house;
        house.checkBellaIn();
        house.clock.set(house.at(15, 0, 5));
        StayPlan plan = house.plan();
        plan.leavesOn = house.today(7);
        QVERIFY(house.rearrange(plan));
        QCOMPARE(house.plan().leavesOn, house.today(7));
        QCOMPARE(house.cleanliness(house.k1), Cleanliness::Clean);
        QVERIFY(house.holds());
    }

    void whatSomebodyElseChangedIsNotChangedBack()
    {
        CalendarHouse house;
        const StayPlan seen = house.plan();
        StayPlan longer = seen;
        longer.leavesOn = house.today(4);
        QVERIFY(house.rearrange(longer));
        StayPlan moved = seen;
        moved.rooms = {{house.k2.id, {}}};
        const auto late =
            house.store->run(house.bySam(), Rearrange{.stays = {moved}, .seen = {seen}});
        QCOMPARE(reasons(late), {Reason::Changed});
        QCOMPARE(house.plan(), longer);
    }

    void whatItWouldBreakIsSaidBeforeAndRefusedThen()
    {
        CalendarHouse house;
        house.booked(house.joneses, house.ziggy, house.k2, 1, 2);
        StayPlan plan = house.plan();
        plan.rooms = {{house.k2.id, {}}};
        const auto said = [&] {
            QList<Reason> found;
            for (const Refusal &refusal :
                 rearranged(house.database(), house.store->place().time, house.clock.now(), {plan})
                     .objections)
                found += refusal.reason;
            return found;
        };
        QCOMPARE(said(), {Reason::UnitTaken});
        QCOMPARE(reasons(house.rearrange(plan)), {Reason::UnitTaken});

        QVERIFY(house.store->run(house.bySam(),
                                 BlockUnit{.unit = house.big.id,
                                           .interval = {house.at(9, 0, 2), house.at(10, 0, 2)},
                                           .reason = u"Paint"_s}));
        plan.rooms = {{house.big.id, {}}};
        QCOMPARE(said(), {Reason::UnitBlocked});
        QCOMPARE(reasons(house.rearrange(plan)), {Reason::UnitBlocked});
        QCOMPARE(house.rooms(), u"K1 8:00 (0)"_s);
    }

    void theDifferenceIsKnownBefore()
    {
        CalendarHouse house;
        StayPlan plan = house.plan();
        plan.rooms += {house.big.id, house.at(12, 0, 1)};
        const Rearranged split =
            rearranged(house.database(), house.store->place().time, house.clock.now(), {plan});
        QVERIFY(split.price);
        QVERIFY(split.objections.empty());
        // Two nights at 70.00 instead of 55.00, and the tax on them.
        QCOMPARE(split.price->difference(), house.money(3'000 + 223));
        QVERIFY(house.rearrange(plan));
        QCOMPARE(priceOfBooking(house.database(),
                                house.store->place().time,
                                house.database().find<Reservation>(house.stay)->booking)
                     ->total,
                 split.price->after.total);
    }

    void aWishWithoutARoomGetsOneAndGivesItBack()
    {
        CalendarHouse house;
        Reservation wish = *house.database().find<Reservation>(house.stay);
        wish.id = house.newId<ReservationId>();
        wish.pet = house.ziggy.id;
        wish.household = house.joneses.id;
        wish.state = ReservationState::Requested;
        house.put(wish);
        const StayPlan before = stayPlansOf(house.database(), {wish.id}).first();
        StayPlan plan = before;
        plan.rooms = {{house.k2.id, {}}};
        QVERIFY(house.rearrange(plan));
        const QList<Segment> segments = segmentsOf(house.database(), wish.id);
        QCOMPARE(segments.size(), 1);
        QVERIFY(!segments.first().firm);
        QVERIFY(house.rearrange(before));
        QVERIFY(segmentsOf(house.database(), wish.id).isEmpty());
    }

    // Nobody has said for how long it stays on.
    void aPetThatShouldHaveLeftGoesElsewhereOnceItsDepartureIsAgreedOn()
    {
        CalendarHouse house;
        house.checkBellaIn();
        house.clock.set(house.at(14, 0, 3));
        StayPlan plan = house.plan();
        plan.rooms += {house.big.id, house.clock.now()};
        const MoveStays move{{house.stay}, house.big.id};
        QCOMPARE(reasons(house.rearrange(plan)), {Reason::TimePassed});
        QCOMPARE(reasons(house.store->run(house.bySam(), move)), {Reason::TimePassed});
        QCOMPARE(house.rooms(), u"K1 8:00 (0)"_s);

        plan.leavesOn = house.today(4);
        QVERIFY(house.rearrange(plan));
        QCOMPARE(house.rooms(), u"K1 8:00 (0), King 1 14:00 (3)"_s);
        QVERIFY(house.holds());
    }

    void nothingThatIsNoPlanIsTaken()
    {
        CalendarHouse house;
        StayPlan plan = house.plan();
        plan.leavesOn = house.today(-1);
        QCOMPARE(reasons(house.rearrange(plan)), {Reason::DatesReversed});
        plan = house.plan();
        plan.leavesOn = {};
        QCOMPARE(reasons(house.rearrange(plan)), {Reason::NotADate});
        plan = house.plan();
        plan.rooms += {house.big.id, house.at(12, 0, 5)};
        QCOMPARE(reasons(house.rearrange(plan)), {Reason::OutOfRange});
        plan = house.plan();
        plan.rooms = {{house.newId<UnitId>(), {}}};
        QCOMPARE(reasons(house.rearrange(plan)), {Reason::Unknown});
        QCOMPARE(reasons(house.store->run(house.bySam(), Rearrange{})), {Reason::Missing});
        QCOMPARE(house.rooms(), u"K1 8:00 (0)"_s);
    }
};

DESK_TEST(RearrangeTest)
#include "tst_rearrange.moc"
