#pragma once

#include "core/bookings/reservation.h"
#include "core/generate/world.h"

namespace desk::generate {

/// One pet of a family's visit.
struct Guest
{
    ReservationId reservation;
    size_t animal = 0;
    ServiceId service;
    std::optional<size_t> room;
};

struct PlannedAddOn
{
    size_t guest = 0;
    size_t addOn = 0;
    QDate day;
};

/// What becomes of a visit.
enum class Fate {
    AsAgreed,
    StaysOn,  ///< should leave and is still there
    Owes,     ///< leaves without paying
    CallsOff, ///< says before that they will not come
    DoesNotCome,
};

/// A family that comes together.
struct Party
{
    BookingId booking;
    size_t family = 0;
    std::vector<Guest> guests;
    QDate arrivesOn;
    QDate leavesOn;
    int arrivesAtMinute = 0;
    int leavesAtMinute = 0; ///< as agreed
    int leftAtMinute = 0;   ///< as it was
    std::vector<PlannedAddOn> addOns;
    bool hasCoupon = false;
    QDate bookedOn;
    int bookedAtMinute = 0;
    Fate fate = Fate::AsAgreed;

    bool isBoarding() const { return leavesOn > arrivesOn; }
};

/// Who comes on a day. Days are asked in order; a pet is in one place, a room has one family.
/// `share` of the usual number of families has decided already: 100 in the past.
std::vector<Party> arrivalsOn(World &world, QDate day, int share);

enum class Who { Town, Cast };

/// A party of a family's pets in rooms; the pets and the rooms are taken from then on. Nothing when
/// there is no room.
std::optional<Party> boardingParty(World &world,
                                   Who who,
                                   size_t family,
                                   const std::vector<size_t> &animals,
                                   QDate from,
                                   QDate to,
                                   int atMinute);

} // namespace desk::generate
