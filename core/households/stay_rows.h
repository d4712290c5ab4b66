#pragma once

#include "core/bookings/reservation.h"

namespace desk {

namespace db {
class Database;
}

/// A stay as the pages of a family and a pet list it.
struct StayRow
{
    ReservationId id;
    BookingId booking;
    QString bookingNumber;
    PetId pet;
    QString petName;
    QString serviceName;
    QDate arrivesOn;
    QDate leavesOn;
    ReservationState state = ReservationState::Confirmed;
    QString unit; ///< the last room, empty when there is none
    std::optional<InvoiceId> invoice;

    bool operator==(const StayRow &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &StayRow::id},
                            Field{"booking", &StayRow::booking},
                            Field{"booking_number", &StayRow::bookingNumber},
                            Field{"pet", &StayRow::pet},
                            Field{"pet_name", &StayRow::petName},
                            Field{"service_name", &StayRow::serviceName},
                            Field{"arrives_on", &StayRow::arrivesOn},
                            Field{"leaves_on", &StayRow::leavesOn},
                            Field{"state", &StayRow::state},
                            Field{"unit", &StayRow::unit},
                            Field{"invoice", &StayRow::invoice});
    }
};

/// Where a page of history begins: behind this stay; none: at the newest.
using HistoryPosition = std::optional<StayRow>;

/// What is asked for, agreed or going on, the soonest first.
QList<StayRow> openStays(db::Database &database, const HouseholdId &household);
QList<StayRow> openStays(db::Database &database, const PetId &pet);

/// What is over (also cancelled and not shown up), the newest first, a window at a time.
QList<StayRow> pastStays(db::Database &database,
                         const HouseholdId &household,
                         const HistoryPosition &behind,
                         int limit);
QList<StayRow> pastStays(db::Database &database,
                         const PetId &pet,
                         const HistoryPosition &behind,
                         int limit);

} // namespace desk
