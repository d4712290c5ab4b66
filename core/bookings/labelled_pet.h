#pragma once

#include "core/bookings/reservation.h"
#include "core/catalog/service.h"

namespace desk {

namespace db {
class Database;
}

/// The stay to which a pet comes, or in which it is.
struct LabelledStay
{
    ReservationId id;
    BookingId booking;
    ServiceKind kind = ServiceKind::Boarding;
    ReservationState state = ReservationState::Confirmed;
    QDate leavesOn;
    std::optional<Instant> checkedInAt;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &LabelledStay::id},
                            Field{"booking", &LabelledStay::booking},
                            Field{"kind", &LabelledStay::kind},
                            Field{"state", &LabelledStay::state},
                            Field{"leaves_on", &LabelledStay::leavesOn},
                            Field{"checked_in_at", &LabelledStay::checkedInAt});
    }
};

/// Whose label it is. Labels carry the stay they were printed for; regulars keep theirs, so that
/// one of an earlier stay speaks for the pet.
struct LabelledPet
{
    PetId pet;
    QString name;
    std::optional<LabelledStay> stay; ///< where it is, else for which it is expected on the day
};

/// Nothing, when no such stay is known here.
std::optional<LabelledPet> petByLabel(db::Database &database,
                                      const ReservationId &label,
                                      QDate day);

} // namespace desk
