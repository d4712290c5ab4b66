#include "core/bookings/labelled_pet.h"

#include "core/db/database.h"
#include "core/households/pet.h"

namespace desk {

namespace {

// Where it is comes before where it should be; of two days that it is expected, the later one.
std::optional<LabelledStay> stayOf(db::Database &database, const PetId &pet, QDate day)
{
    return database.first<LabelledStay>(R"sql(
        SELECT r.id, r.booking, s.kind, r.state, r.leaves_on, r.checked_in_at
          FROM reservations r
          JOIN services s ON s.id = r.service
         WHERE r.pet = ?1
           AND (r.state = 'CHECKED_IN'
                OR (r.state = 'CONFIRMED' AND r.arrives_on <= ?2 AND r.leaves_on >= ?2))
         ORDER BY r.state <> 'CHECKED_IN', r.arrives_on DESC, r.arrives_at_minute, r.id
         LIMIT 1
    )sql",
                                        pet,
                                        day);
}

} // namespace

std::optional<LabelledPet> petByLabel(db::Database &database, const ReservationId &label, QDate day)
{
    const auto stay = database.find<Reservation>(label);
    const auto pet = stay ? database.find<Pet>(stay->pet) : std::nullopt;
    if (!pet)
        return std::nullopt;
    return LabelledPet{.pet = pet->id, .name = pet->name, .stay = stayOf(database, pet->id, day)};
}

} // namespace desk
