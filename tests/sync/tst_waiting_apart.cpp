#include "core/bookings/decide_stays.h"
#include "core/verify/house.h"
#include "core/waiting/book_waiting.h"
#include "core/waiting/found_room.h"
#include "core/waiting/wait.h"
#include "tests/support/test_program.h"
#include "tests/sync/shared_resort.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

Result<Booked> waits(SharedResort &resort, SharedDesk &desk, const Pet &pet)
{
    const JoinWaitingList command{.household = pet.household,
                                  .stays = {{.pet = pet.id,
                                             .service = resort.house().boarding.id,
                                             .arrivesOn = resort.house().today(1),
                                             .leavesOn = resort.house().today(3)}}};
    return desk.store->run(resort.bySam(), command);
}

WaitingFamily waiting(SharedResort &resort, SharedDesk &desk, const Pet &pet)
{
    for (const WaitingFamily &one :
         waitingList(desk.database(), resort.house().founded.location, resort.house().today())) {
        if (one.stays.first().pet == pet.id)
            return one;
    }
    DESK_ASSERT(!"the pet waits");
    return {};
}

/// Gives a pet the first room that this desk believes to be free.
Result<Booked> books(SharedResort &resort, SharedDesk &desk, const Pet &pet)
{
    const WaitingFamily family = waiting(resort, desk, pet);
    const WaitingAnswer found =
        roomFor(desk.database(), desk.store->place(), family, resort.clock().now());
    DESK_ASSERT(found.room);
    return desk.store->run(resort.bySam(), BookWaiting{family.entry.id, found.room->stays});
}

} // namespace

/// The waiting list of two desks that were cut apart.
class WaitingApartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothGiveTheSameFamilyARoomAndItHasOne()
    {
        SharedResort resort;
        const Pet rex = resort.house().rex;
        const Result<Booked> rexWaits = waits(resort, *resort.reception, rex);
        QVERIFY(rexWaits);
        QVERIFY(resort.settle());
        QVERIFY(books(resort, *resort.reception, rex));
        QVERIFY(books(resort, *resort.office, rex));
        QVERIFY(resort.settle());
        const ReservationId stay = rexWaits->reservations.first();
        QCOMPARE(stateAt(*resort.office, stay), ReservationState::Confirmed);
        QCOMPARE(segmentsOf(resort.office->database(), stay).size(), 1);
        QVERIFY(verify::brokenHouse(resort.office->database()).isEmpty());
        QVERIFY(resort.agrees());
    }

    void bothGiveTheLastRoomAwayAndTheSecondIsTold()
    {
        SharedResort resort;
        const Shop &house = resort.house();
        QVERIFY(waits(resort, *resort.reception, house.rex));
        const Result<Booked> ziggy = waits(resort, *resort.reception, house.ziggy);
        QVERIFY(ziggy && resort.settle());
        QVERIFY(books(resort, *resort.reception, house.rex));
        QVERIFY(books(resort, *resort.office, house.ziggy));
        QVERIFY(resort.settle());
        const QList<Segment> rooms =
            segmentsOf(resort.reception->database(), ziggy->reservations.first());
        QCOMPARE(rooms.size(), 1);
        QVERIFY(!rooms.first().firm);
        QCOMPARE(resort.reception->cards(), QStringList{u"conflicted"_s});
        QVERIFY(resort.agrees());
    }

    void whoIsConfirmedElsewhereDoesNotWait()
    {
        SharedResort resort;
        const Shop &house = resort.house();
        Book wish{.household = house.smiths.id,
                  .stays = {{.pet = house.rex.id,
                             .service = house.boarding.id,
                             .unit = house.k1.id,
                             .arrivesOn = house.today(1),
                             .leavesOn = house.today(3)}},
                  .as = BookAs::Request};
        const auto asked = resort.reception->store->run(resort.bySam(), wish);
        QVERIFY(asked && resort.settle());
        QVERIFY(resort.reception->store->run(resort.bySam(), AcceptStays{asked->reservations}));
        QVERIFY(resort.reception->exchange(*resort.hub));
        QVERIFY(resort.office->store->run(resort.bySam(), PutOnWaitingList{asked->booking, {}}));
        QVERIFY(resort.settle());
        QCOMPARE(stateAt(*resort.office, asked->reservations.first()), ReservationState::Confirmed);
        QCOMPARE(resort.clashes().size(), 1);
        QCOMPARE(resort.clashes().first().kind, ClashKind::AlreadyPromised);
        QVERIFY(verify::brokenHouse(resort.office->database()).isEmpty());
        QVERIFY(resort.agrees());
    }
};

DESK_TEST(WaitingApartTest)
#include "tst_waiting_apart.moc"
