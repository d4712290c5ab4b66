#pragma once

#include "core/base/resort_time.h"
#include "core/bookings/check_in_record.h"
#include "core/bookings/pick_up.h"
#include "core/bookings/reservation.h"
#include "core/care/plan.h"

#include <QList>

namespace desk {

namespace db {
class Database;
}

/// A pet in house that can go home.
struct LeavingPet
{
    ReservationId reservation;
    BookingId booking;
    PetId pet;
    QString name;
    std::optional<AttachmentId> photo;
    QString serviceName;
    QDate arrivesOn;
    QDate leavesOn;
    int leavesAtMinute = 0;
    int departureUntil = 0; ///< later than this costs the late fee
    QString unit;
    qint64 openAddOns = 0;            ///< wished for and not done
    int lateMinutes = 0;              ///< after the agreed time; negative while there is time left
    QList<Belonging> belongings = {}; ///< not returned yet
    QList<MedicationPlan> medications = {}; ///< handed in and not handed back yet

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"reservation", &LeavingPet::reservation},
                            Field{"booking", &LeavingPet::booking},
                            Field{"pet", &LeavingPet::pet},
                            Field{"name", &LeavingPet::name},
                            Field{"photo", &LeavingPet::photo},
                            Field{"service_name", &LeavingPet::serviceName},
                            Field{"arrives_on", &LeavingPet::arrivesOn},
                            Field{"leaves_on", &LeavingPet::leavesOn},
                            Field{"leaves_at_minute", &LeavingPet::leavesAtMinute},
                            Field{"departure_until", &LeavingPet::departureUntil},
                            Field{"unit", &LeavingPet::unit},
                            Field{"open_add_ons", &LeavingPet::openAddOns});
    }
};

/// The check-out of a family on one screen; what it costs says the bill.
struct CheckOutForm
{
    HouseholdId household;
    QString family;
    QList<LeavingPet> pets;       ///< the ones that should leave first
    QList<AllowedPickUp> pickUps; ///< each for all of the pets but some
};

/// Who of a family is in house. A fixed number of statements. Nothing, when the family is unknown.
std::optional<CheckOutForm> checkOutForm(db::Database &database,
                                         const ResortTime &time,
                                         const HouseholdId &household,
                                         Instant now);

} // namespace desk
