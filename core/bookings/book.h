#pragma once

#include "core/bookings/booking.h"
#include "core/bookings/change_stay.h"
#include "core/bookings/reservation.h"
#include "core/store/writer.h"

#include <QJsonObject>
#include <QList>

namespace desk {

/// An add-on on a day of a stay.
struct AddOnWish
{
    AddOnId addOn;
    QDate on;
    int quantity = 1;
};

/// Another room from a day of a stay on.
struct MoveWish
{
    QDate on;
    UnitId unit;

    bool operator==(const MoveWish &) const = default;
};

/// The stay of one pet as a family wishes it.
struct StayWish
{
    PetId pet;
    ServiceId service;
    std::optional<UnitId> unit;
    QDate arrivesOn;
    QDate leavesOn;
    std::optional<int> arrivesAtMinute = {}; ///< none: when the service begins to receive
    std::optional<int> leavesAtMinute = {};  ///< none: the service's time of departure
    QList<AddOnWish> addOns = {};
    QString notes = {};
    QList<MoveWish> moves = {}; ///< by day; at the service's time of departure
};

/// How far a new booking goes at once. One for which a rule asks a deposit is a wish until that was
/// taken: to confirm it is to request it. Who waits has no room and no price yet.
enum class BookAs { Draft, Wait, Request, Confirm };

template <>
inline constexpr auto names<BookAs> = std::array{
    std::pair{BookAs::Draft, "DRAFT"},
    std::pair{BookAs::Wait, "WAIT"},
    std::pair{BookAs::Request, "REQUEST"},
    std::pair{BookAs::Confirm, "CONFIRM"},
};

/// A family books for its pets.
struct Book
{
    HouseholdId household;
    QList<StayWish> stays;
    BookAs as = BookAs::Confirm;
    Channel channel = Channel::Desk;
    std::optional<Money> depositDue = {}; ///< none: what the rules of the resort ask for
    QString notes = {};
    std::optional<MoveStays> movesFirst = {}; ///< others who make room, and are not here yet

    static constexpr Intent intent{"booking.book", 1, Priority::Soon};
    QJsonObject meant() const;
};

struct Booked
{
    BookingId booking;
    QString number; ///< "R-SFE-07-261121-014"
    QList<ReservationId> reservations;
    Money depositDue; ///< to take before it is firm

    bool operator==(const Booked &) const = default;
};

/// Keeps what the rules promise (BookingTerms). Less than their deposit takes a manager and a
/// reason. Refuses: Missing (`stays`), DepositBelowRule (`least`, `what`), Unknown, TooLong,
/// CardNumberTyped, OutOfRange, NotADate, and what the transitions to the wished state refuse,
/// under "stays.0" and so on. Of those who move first: Changed (they are here by now, or do not
/// come), and what MoveStays refuses.
[[nodiscard]] Result<Booked> carryOut(Writer &writer, const Book &command);

/// The same with the family standing at the desk: hours do not matter. For WalkIn.
[[nodiscard]] Result<Booked> bookWalkIn(Writer &writer, const Book &command);

} // namespace desk
