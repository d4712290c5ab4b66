#pragma once

#include "core/bookings/decide_stays.h"
#include "core/waiting/book_waiting.h"
#include "core/waiting/found_room.h"
#include "core/waiting/wait.h"
#include "tests/support/house_fixtures.h"

namespace desk::test {

/// The grand house at Christmas: both king suites are taken from the second to the sixth day, and
/// the Smiths would like one.
class FullHouse : public GrandHouse
{
public:
    FullHouse()
    {
        block(ks1, 2, 6);
        zoesStay = bookZiggy(ks2, 2, 6);
    }

    JoinWaitingList bellaWaits(int from = 3, int until = 5, WaitingWish wish = {}) const
    {
        wish.unitKind = king.id;
        return {.household = smiths.id,
                .stays = {{.pet = bella.id,
                           .service = boarding.id,
                           .arrivesOn = today(from),
                           .leavesOn = today(until)}},
                .wish = wish};
    }

    Booked joined(const JoinWaitingList &command)
    {
        const auto booked = store->run(bySam(), command);
        DESK_ASSERT(booked);
        return *booked;
    }

    QList<WaitingFamily> list() { return waitingList(database(), founded.location, today()); }
    WaitingAnswer answer(qsizetype place = 0)
    {
        return roomFor(database(), store->place(), list().at(place), clock.now());
    }

    Result<Booked> books(qsizetype place = 0)
    {
        const WaitingAnswer found = answer(place);
        return store->run(bySam(), BookWaiting{list().at(place).entry.id, found.room->stays});
    }

    void cancel(const ReservationId &stay)
    {
        DESK_ASSERT(store->run(bySam(), CancelStays{{stay}, u"Ill"_s}));
    }

    ReservationState stateOf(const ReservationId &stay)
    {
        return database().find<Reservation>(stay)->state;
    }

    ReservationId zoesStay;
};

} // namespace desk::test
