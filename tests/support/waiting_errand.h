#pragma once

#include "core/bookings/decide_stays.h"
#include "core/bookings/undo.h"
#include "core/waiting/book_waiting.h"
#include "core/waiting/found_room.h"
#include "core/waiting/wait.h"
#include "tests/support/stay_fixtures.h"

namespace desk::test {

/// Ziggy waits for a room, is offered one, and gets it in the end; another wish of hers waits on.
template <class Does>
void waitForARoom(SmallHouse &house, Does does)
{
    StayWish wish{.pet = house.ziggy.id,
                  .service = house.boarding.id,
                  .arrivesOn = house.today(20),
                  .leavesOn = house.today(22),
                  .addOns = {{.addOn = house.bath.id, .on = house.today(21)}}};
    does(JoinWaitingList{.household = house.joneses.id, .stays = {wish}});
    const auto list = waitingList(house.database(), house.founded.location, house.today());
    DESK_ASSERT(!list.isEmpty());
    const WaitingFamily &ziggy = list.first();
    does(EditWaiting{*openRecord<WaitingEntry>(house.database(), ziggy.entry.id),
                     {.flexibleDays = 2}});
    const OfferRoom offer{ziggy.entry.id, house.today(20), house.at(23, 0, 10)};
    does(offer);
    does(DeclineOffer{house.database().value<WaitingOfferId>("SELECT id FROM waiting_offers")});
    does(offer);
    const WaitingAnswer found =
        roomFor(house.database(), house.store->place(), ziggy, house.clock.now());
    DESK_ASSERT(found.room);
    does(BookWaiting{ziggy.entry.id, found.room->stays});
    does(CancelStays{{ziggy.stays.first().id}, QStringLiteral("Ill")});
    does(UndoCancel{{ziggy.stays.first().id}});
    does(Book{.household = house.joneses.id, .stays = {wish}, .as = BookAs::Request});
    const auto asked = house.database().value<BookingId>(
        "SELECT booking FROM reservations WHERE state = 'REQUESTED'");
    does(PutOnWaitingList{asked, {}});
}

} // namespace desk::test
