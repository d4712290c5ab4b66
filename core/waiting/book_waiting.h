#pragma once

#include "core/bookings/book.h"
#include "core/bookings/rearrange.h"
#include "core/waiting/waiting_entry.h"

namespace desk {

/// A family that waited gets its rooms, on its days or on others that it agreed to. From here on it
/// is a booking like any other, with the deposit and the terms of today: firm, or a wish until its
/// deposit was taken. An offer that is open is accepted by this.
struct BookWaiting
{
    WaitingEntryId entry;
    QList<StayPlan> stays; ///< of those that wait; who is left out waits on

    static constexpr Intent intent{"waiting.book", 1, Priority::Now};
    QJsonObject meant() const;
};

/// Refuses: Unknown, Missing (`stays`), WrongState (it does not wait any more), NotADate,
/// DatesReversed, OutOfRange (`rooms`), and what Book refuses.
[[nodiscard]] Result<Booked> carryOut(Writer &writer, const BookWaiting &command);

} // namespace desk
