#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/db/record.h"

namespace desk {

enum class ReservationState {
    Draft,
    Discarded,
    Requested,
    Waitlisted,
    Confirmed,
    CheckedIn,
    CheckedOut,
    Completed,
    Cancelled,
    NoShow
};

template <>
inline constexpr auto names<ReservationState> = std::array{
    std::pair{ReservationState::Draft, "DRAFT"},
    std::pair{ReservationState::Discarded, "DISCARDED"},
    std::pair{ReservationState::Requested, "REQUESTED"},
    std::pair{ReservationState::Waitlisted, "WAITLISTED"},
    std::pair{ReservationState::Confirmed, "CONFIRMED"},
    std::pair{ReservationState::CheckedIn, "CHECKED_IN"},
    std::pair{ReservationState::CheckedOut, "CHECKED_OUT"},
    std::pair{ReservationState::Completed, "COMPLETED"},
    std::pair{ReservationState::Cancelled, "CANCELLED"},
    std::pair{ReservationState::NoShow, "NO_SHOW"},
};

/// The stay of one pet.
struct Reservation
{
    ReservationId id;
    LocationId location;
    BookingId booking;
    HouseholdId household; ///< of the booking
    PetId pet;
    ServiceId service;
    QDate arrivesOn;
    QDate leavesOn;          ///< the day of departure; for daycare the same day
    int arrivesAtMinute = 0; ///< minutes of the day, as agreed
    int leavesAtMinute = 0;
    ReservationState state = ReservationState::Draft;
    Instant stateChangedAt{};
    QString cancelReason;
    std::optional<Instant> checkedInAt;
    std::optional<Instant> checkedOutAt;
    QString pickedUpBy;
    std::optional<InvoiceId> invoice; ///< the bill of the check-out
    QString notes;
    std::optional<QString> externalId;

    bool operator==(const Reservation &) const = default;

    static constexpr auto table = "reservations";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Reservation::id},
                            Field{"location", &Reservation::location},
                            Field{"booking", &Reservation::booking},
                            Field{"household", &Reservation::household},
                            Field{"pet", &Reservation::pet},
                            Field{"service", &Reservation::service},
                            Field{"arrives_on", &Reservation::arrivesOn},
                            Field{"leaves_on", &Reservation::leavesOn},
                            Field{"arrives_at_minute", &Reservation::arrivesAtMinute},
                            Field{"leaves_at_minute", &Reservation::leavesAtMinute},
                            Field{"state", &Reservation::state},
                            Field{"state_changed_at", &Reservation::stateChangedAt},
                            Field{"cancel_reason", &Reservation::cancelReason},
                            Field{"checked_in_at", &Reservation::checkedInAt},
                            Field{"checked_out_at", &Reservation::checkedOutAt},
                            Field{"picked_up_by", &Reservation::pickedUpBy},
                            Field{"invoice", &Reservation::invoice},
                            Field{"notes", &Reservation::notes},
                            Field{"external_id", &Reservation::externalId});
    }
};

/// A part of a stay in one room. The segments of a stay are disjoint and cover it.
struct Segment
{
    SegmentId id;
    ReservationId reservation;
    UnitId unit;
    Instant startsAt{};
    Instant endsAt{};
    bool firm = true; ///< false: provisional, or a fact that clashes with another
    /// Given back although the segment runs longer (cancelled, not shown up, moved before it
    /// began): from then on it does not hold the room. Undoing takes it away again.
    std::optional<Instant> releasedAt = {};
    /// Of another desk, which has to be heard of before the promise is firm; the hub says so. It
    /// holds the room meanwhile.
    std::optional<RoomLeaseId> lease = {};

    bool operator==(const Segment &) const = default;

    static constexpr auto table = "segments";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Segment::id},
                            Field{"reservation", &Segment::reservation},
                            Field{"unit", &Segment::unit},
                            Field{"starts_at", &Segment::startsAt},
                            Field{"ends_at", &Segment::endsAt},
                            Field{"firm", &Segment::firm},
                            Field{"released_at", &Segment::releasedAt},
                            Field{"lease", &Segment::lease});
    }
};

/// An add-on wished for a stay on a day.
struct AddOnPlan
{
    AddOnPlanId id;
    ReservationId reservation;
    AddOnId addOn;
    QDate plannedOn;
    int quantity = 1;
    std::optional<Instant> doneAt;
    std::optional<StaffId> doneBy;
    std::optional<Instant> archivedAt;     ///< it was taken off: it is not billed
    std::optional<StaffId> droppedBy = {}; ///< who took it off, and why
    QString dropReason = {};

    bool operator==(const AddOnPlan &) const = default;

    static constexpr auto table = "add_on_plans";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &AddOnPlan::id},
                            Field{"reservation", &AddOnPlan::reservation},
                            Field{"add_on", &AddOnPlan::addOn},
                            Field{"planned_on", &AddOnPlan::plannedOn},
                            Field{"quantity", &AddOnPlan::quantity},
                            Field{"done_at", &AddOnPlan::doneAt},
                            Field{"done_by", &AddOnPlan::doneBy},
                            Field{"archived_at", &AddOnPlan::archivedAt},
                            Field{"dropped_by", &AddOnPlan::droppedBy},
                            Field{"drop_reason", &AddOnPlan::dropReason});
    }
};

} // namespace desk
