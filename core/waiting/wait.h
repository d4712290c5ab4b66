#pragma once

#include "core/bookings/book.h"
#include "core/store/writer.h"
#include "core/waiting/waiting_entry.h"

#include <QJsonObject>

namespace desk {

/// How many days earlier or later a waiting family may say it could come.
inline constexpr int mostFlexibleDays = 14;

/// What a family that waits leaves open.
struct WaitingWish
{
    std::optional<UnitKindId> unitKind;
    bool together = true;
    int flexibleDays = 0;
    bool comesFirst = false;
    QString notes = {};

    bool operator==(const WaitingWish &) const = default;
};

/// A family that found no room waits for one. Nothing is promised: price, deposit and terms are
/// those of the day on which it gets its room.
struct JoinWaitingList
{
    HouseholdId household;
    QList<StayWish> stays; ///< for the same days; rooms are left out
    WaitingWish wish;
    Channel channel = Channel::Desk;

    static constexpr Intent intent{"waiting.join", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: Unknown (`unitKind`), OutOfRange (`flexibleDays`), TooLong and CardNumberTyped
/// (`notes`), and what Book refuses.
[[nodiscard]] Result<Booked> carryOut(Writer &writer, const JoinWaitingList &command);

/// The wishes of a booking that could not be granted wait; the rooms that they asked for are free.
struct PutOnWaitingList
{
    BookingId booking;
    WaitingWish wish;

    static constexpr Intent intent{"waiting.put", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: as JoinWaitingList, and Unknown (`booking`), Missing (`stays`: none of it is a wish).
[[nodiscard]] Result<> carryOut(Writer &writer, const PutOnWaitingList &command);

/// They wait for something else, or come first.
struct EditWaiting
{
    Opened<WaitingEntry> opened;
    WaitingWish wish;

    static constexpr Intent intent{"waiting.edit", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: as JoinWaitingList, and Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const EditWaiting &command);

/// They were told that there is room from a day on, and asked to say until when. Nothing is held.
struct OfferRoom
{
    WaitingEntryId entry;
    QDate arrivesOn;
    Instant until{};

    static constexpr Intent intent{"waiting.offer", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: Unknown, WrongState (nobody of them waits any more), NotADate (`arrivesOn`), TooEarly
/// (`until`: it is past), AlreadyTaken (`entry`: an offer is open).
[[nodiscard]] Result<WaitingOfferId> carryOut(Writer &writer, const OfferRoom &command);

/// They do not want what they were offered, and wait on.
struct DeclineOffer
{
    WaitingOfferId offer;

    static constexpr Intent intent{"waiting.decline", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: Unknown, WrongState (it was answered).
[[nodiscard]] Result<> carryOut(Writer &writer, const DeclineOffer &command);

} // namespace desk
