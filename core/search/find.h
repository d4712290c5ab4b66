#pragma once

#include "core/bookings/reservation.h"
#include "core/households/pet.h"

namespace desk {

namespace db {
class Database;
}

namespace search {

/// What somebody typed so far, and on which day.
struct Query
{
    QString typed; ///< anything at all
    QDate today;
    int limit = 30;
};

enum class FoundKind { Family, Person, Pet, Room, Booking };

/// One line of the answer, with enough to show it.
struct Found
{
    FoundKind kind = FoundKind::Family;
    std::optional<HouseholdId> household;     ///< of a room: who is in it
    std::optional<CustomerId> person;         ///< Person
    std::optional<PetId> pet;                 ///< Pet
    std::optional<UnitId> unit;               ///< Room
    std::optional<BookingId> booking;         ///< the booking found, or that of the stay of today
    std::optional<ReservationId> reservation; ///< the stay of today, of a booking the first one

    QString title;  ///< the name, the number of the booking
    QString family; ///< of a person, a pet, a booking
    /// A pet: its breed. A family, a person, a booking: the names of the pets. A room: its area.
    QString detail;
    QString phone; ///< as typed, of the person or of who pays
    std::optional<Species> species;
    std::optional<AttachmentId> photo;
    bool deceased = false;
    /// Of today: here, expected, or gone today. A family or a person: whoever of the pets is
    /// nearest to the desk.
    std::optional<ReservationState> stay;
    QString room;                   ///< where the pet of that stay is; a room: who is in it
    std::optional<QDate> arrivesOn; ///< Booking

    bool operator==(const Found &) const = default;
};

/// Who and what is meant by a few typed letters: every word has to be found, in any order, each as
/// a whole or as the beginning of a word; where that finds too little, one typo in words of four
/// letters or more is forgiven. Families who are here today come first. Takes any text and answers
/// within a frame: a fixed number of statements, each with a limit.
QList<Found> find(db::Database &database, const Query &query);

} // namespace search
} // namespace desk
