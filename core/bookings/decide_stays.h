#pragma once

#include "core/base/ids.h"
#include "core/bookings/change_stay.h"
#include "core/store/writer.h"

#include <QJsonObject>
#include <QList>

namespace desk {

// What is decided about stays before they begin, and when they are paid. All of these refuse:
// Missing (`reservations`), Unknown, WrongState, and what the guards of the transition refuse.

/// A draft becomes a wish.
struct RequestStays
{
    QList<ReservationId> reservations;

    static constexpr Intent intent{"stay.request", 1, Priority::Soon};
    QJsonObject meant() const;
};
[[nodiscard]] Result<> carryOut(Writer &writer, const RequestStays &command);

/// A wish becomes firm: it holds its room.
struct AcceptStays
{
    QList<ReservationId> reservations;

    static constexpr Intent intent{"stay.accept", 1, Priority::Soon};
    QJsonObject meant() const;
};
[[nodiscard]] Result<> carryOut(Writer &writer, const AcceptStays &command);

/// Accepts the wishes of a booking as soon as its deposit is there, as part of taking it. What
/// stands against one of them leaves it a wish: somebody has to decide.
void acceptIfPaid(Writer &writer, const BookingId &booking);

/// A draft is thrown away.
struct DiscardStays
{
    QList<ReservationId> reservations;

    static constexpr Intent intent{"stay.discard", 1, Priority::Later};
    QJsonObject meant() const;
};
[[nodiscard]] Result<> carryOut(Writer &writer, const DiscardStays &command);

/// The resort says no to a wish. The reason must be given.
struct DeclineStays
{
    QList<ReservationId> reservations;
    QString reason;

    static constexpr Intent intent{"stay.decline", 1, Priority::Soon};
    QJsonObject meant() const;
};
[[nodiscard]] Result<> carryOut(Writer &writer, const DeclineStays &command);

/// The family does not come. The reason must be given; rooms are free again. What becomes of a
/// deposit is decided with SettleDeposit.
struct CancelStays
{
    QList<ReservationId> reservations;
    QString reason;
    std::optional<MoveStays> movesBack = {}; ///< whoever made room for them, see moveExpected

    static constexpr Intent intent{"stay.cancel", 1, Priority::Soon};
    QJsonObject meant() const;
};
[[nodiscard]] Result<> carryOut(Writer &writer, const CancelStays &command);

/// The family has not come. The room is kept for this night and free from the next business day on.
struct MarkNoShow
{
    QList<ReservationId> reservations;

    static constexpr Intent intent{"stay.no_show", 1, Priority::Soon};
    QJsonObject meant() const;
};
[[nodiscard]] Result<> carryOut(Writer &writer, const MarkNoShow &command);

/// Stays that were checked out are paid, or go on account with permission.
struct SettleStays
{
    QList<ReservationId> reservations;

    static constexpr Intent intent{"stay.settle", 1, Priority::Now};
    QJsonObject meant() const;
};
[[nodiscard]] Result<> carryOut(Writer &writer, const SettleStays &command);

/// Completes every checked-out stay of a family that owes nothing, as part of taking its payment.
/// Who has no name has no stays.
void settleIfPaid(Writer &writer, const std::optional<HouseholdId> &household);

} // namespace desk
