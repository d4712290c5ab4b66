#include "core/bookings/book.h"
#include "core/bookings/change_stay.h"
#include "core/bookings/check_in.h"
#include "core/bookings/check_out.h"
#include "core/bookings/segments.h"
#include "core/bookings/undo.h"
#include "core/lodging/edit_units.h"
#include "core/verify/house.h"
#include "tests/support/stay_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// The small house, where Rex stays and whatever is done to him is undone.
class UndoingDesk : public SmallHouse
{
public:
    UndoingDesk()
    {
        const auto booked = store->run(bySam(),
                                       Book{.household = smiths.id,
                                            .stays = {{.pet = rex.id,
                                                       .service = boarding.id,
                                                       .unit = k1.id,
                                                       .arrivesOn = today(),
                                                       .leavesOn = today(3)}}});
        stay = booked->reservations.first();
    }

    bool arrives()
    {
        return bool(store->run(
            byMax(), CheckIn{.arrivals = {{.reservation = stay}}, .arrivedWith = u"Ann"_s}));
    }
    bool leaves()
    {
        return bool(store->run(bySam(),
                               CheckOut{.departures = {{.reservation = stay}},
                                        .pickUp = {.name = u"Ann Smith"_s, .customer = ann.id}}));
    }
    bool undoesArrival() { return bool(store->run(byMax(), UndoCheckIn{{stay}})); }
    bool undoesLeaving() { return bool(store->run(byMax(), UndoCheckOut{{stay}})); }
    bool movesTo(const Unit &unit) { return bool(store->run(bySam(), MoveStays{{stay}, unit.id})); }

    bool cleans(const Unit &unit)
    {
        return bool(store->run(bySam(), SetCleanliness{unit.id, Cleanliness::Clean}));
    }

    /// Whether the rooms of the stay follow each other from its beginning to its end, and nobody is
    /// anywhere twice.
    bool isInOneRoomAtATime()
    {
        const Interval interval =
            stayInterval(store->place().time, *database().find<Reservation>(stay));
        return cover(segmentsOf(database(), stay), interval)
            && verify::brokenHouse(database()).isEmpty();
    }

    ReservationId stay;
};

} // namespace

/// What is taken back leaves the stay where it was before, however close together things happened.
class UndoneStaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStayThatWasMovedIsBookedAsBeforeItsCheckIn()
    {
        UndoingDesk desk;
        QVERIFY(desk.arrives());
        desk.clock.set(desk.at(9));
        QVERIFY(desk.movesTo(desk.k2));
        desk.clock.set(desk.at(10));
        QVERIFY(desk.undoesArrival());
        QVERIFY(desk.isInOneRoomAtATime());
    }

    // Whatever is given back in one instant carries the same moment: the room that was over when it
    // came, and those that were still ahead when it left.
    void aStayThatComesAndLeavesAtOnceIsNotBackInTheRoomBeforeItsMove()
    {
        UndoingDesk desk;
        QVERIFY(desk.arrives());
        desk.clock.set(desk.at(9));
        QVERIFY(desk.movesTo(desk.k2));
        desk.clock.set(desk.at(10));
        QVERIFY(desk.undoesArrival());
        desk.clock.set(desk.at(11));
        QVERIFY(desk.cleans(desk.k2));
        QVERIFY(desk.arrives());
        QVERIFY(desk.leaves());
        desk.clock.set(desk.at(12));
        QVERIFY(desk.undoesLeaving());
        QCOMPARE(segmentsOf(desk.database(), desk.stay).size(), 1);
        QVERIFY(desk.isInOneRoomAtATime());

        desk.clock.set(desk.at(13));
        QVERIFY(desk.undoesArrival());
        QCOMPARE(segmentsOf(desk.database(), desk.stay).size(), 2);
        QVERIFY(desk.isInOneRoomAtATime());
    }
};

DESK_TEST(UndoneStaysTest)
#include "tst_undone_stays.moc"
