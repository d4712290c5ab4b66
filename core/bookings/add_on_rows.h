#pragma once

#include "core/bookings/reservation.h"

#include <QList>

namespace desk {

namespace db {
class Database;
}

/// An add-on of a stay as a page shows it.
struct StayAddOn
{
    AddOnPlanId id;
    ReservationId reservation;
    ReservationState stayState{};
    QString petName;
    QString name;
    QDate plannedOn;
    int quantity = 1;
    std::optional<Instant> doneAt;
    QString doneBy;
    std::optional<Instant> droppedAt;
    QString droppedBy;
    QString dropReason;

    bool isOpen() const { return !doneAt && !droppedAt; }

    bool operator==(const StayAddOn &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &StayAddOn::id},
                            Field{"reservation", &StayAddOn::reservation},
                            Field{"state", &StayAddOn::stayState},
                            Field{"pet_name", &StayAddOn::petName},
                            Field{"name", &StayAddOn::name},
                            Field{"planned_on", &StayAddOn::plannedOn},
                            Field{"quantity", &StayAddOn::quantity},
                            Field{"done_at", &StayAddOn::doneAt},
                            Field{"done_by", &StayAddOn::doneBy},
                            Field{"dropped_at", &StayAddOn::droppedAt},
                            Field{"dropped_by", &StayAddOn::droppedBy},
                            Field{"drop_reason", &StayAddOn::dropReason});
    }
};

/// All of these stays, also those taken off: stay by stay, by the day they are planned for.
QList<StayAddOn> addOnsOf(db::Database &database, const QList<ReservationId> &reservations);

} // namespace desk
