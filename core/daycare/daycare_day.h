#pragma once

#include "core/bookings/reservation.h"
#include "core/health/judge.h"
#include "core/households/pet_warnings.h"

#include <array>

namespace desk {

namespace db {
class Database;
}

/// The play groups in the order in which a yard is walked, those nobody has placed yet at the end.
inline constexpr std::array playGroups{
    PlayGroup::Large, PlayGroup::Medium, PlayGroup::Small, PlayGroup::Solo, PlayGroup::Unknown};

/// A pet that comes for the day.
struct DaycareStay
{
    ReservationId id;
    BookingId booking;
    HouseholdId household;
    QString family;
    PetId pet;
    QString petName;
    Species species = Species::Dog;
    QString breed;
    PlayGroup group = PlayGroup::Unknown;
    ServiceId service;
    QString serviceName;
    ReservationState state = ReservationState::Confirmed;
    QDate arrivesOn;
    QDate leavesOn;
    int arrivesAtMinute = 0;
    int leavesAtMinute = 0;
    std::optional<Instant> checkedInAt;
    std::optional<Instant> checkedOutAt;
    QString unit;
    qint64 openAddOns = 0;                    ///< wished for until the day and not done
    std::optional<HealthVerdict> health = {}; ///< none when the stay is over
    std::optional<int> creditsLeft = {};      ///< units it could use; none: no package fits it

    bool operator==(const DaycareStay &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &DaycareStay::id},
                            Field{"booking", &DaycareStay::booking},
                            Field{"household", &DaycareStay::household},
                            Field{"family", &DaycareStay::family},
                            Field{"pet", &DaycareStay::pet},
                            Field{"pet_name", &DaycareStay::petName},
                            Field{"species", &DaycareStay::species},
                            Field{"breed", &DaycareStay::breed},
                            Field{"play_group", &DaycareStay::group},
                            Field{"service", &DaycareStay::service},
                            Field{"service_name", &DaycareStay::serviceName},
                            Field{"state", &DaycareStay::state},
                            Field{"arrives_on", &DaycareStay::arrivesOn},
                            Field{"leaves_on", &DaycareStay::leavesOn},
                            Field{"arrives_at_minute", &DaycareStay::arrivesAtMinute},
                            Field{"leaves_at_minute", &DaycareStay::leavesAtMinute},
                            Field{"checked_in_at", &DaycareStay::checkedInAt},
                            Field{"checked_out_at", &DaycareStay::checkedOutAt},
                            Field{"unit", &DaycareStay::unit},
                            Field{"open_add_ons", &DaycareStay::openAddOns});
    }

    bool isHere() const { return state == ReservationState::CheckedIn; }
    bool isBooked() const { return state == ReservationState::Confirmed; }
};

/// Who comes for daycare on a day, with what staff must know about them.
struct DaycareDay
{
    QList<DaycareStay> stays; ///< by the time they are expected
    PetWarnings warnings;     ///< of the pets

    bool operator==(const DaycareDay &) const = default;
};

/// Everybody who is booked for the day, or still here. A fixed number of statements.
DaycareDay daycareDay(db::Database &database, QDate day);

} // namespace desk
