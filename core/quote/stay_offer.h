#pragma once

#include "core/availability/availability.h"
#include "core/bookings/agreement.h"
#include "core/bookings/book.h"
#include "core/catalog/service.h"
#include "core/health/judge.h"
#include "core/leases/promises.h"
#include "core/pricing/booking_rules.h"
#include "core/pricing/quote.h"
#include "core/quote/enquiry.h"
#include "core/resort/place.h"

namespace desk {

/// An enquiry of which enough is known to answer it.
struct StayEnquiry
{
    HouseholdId household;
    QList<Pet> pets;
    Service service;
    QDate arrivesOn;
    QDate leavesOn;
    std::optional<UnitKindId> kind;
    std::optional<UnitId> unit; ///< pointed at on the calendar
    bool together = true;
    bool mayMove = false; ///< a stay in two rooms is wished, where one is not free throughout
    QList<WishedAddOn> addOns;
};

/// An alternative with what it costs.
struct PricedAlternative
{
    Alternative alternative;
    std::optional<Money> total; ///< none: there is no price for it

    bool operator==(const PricedAlternative &) const = default;
};

/// The answer of the desk: whether there is room, what it costs, and what has to be seen to.
struct StayOffer
{
    Availability availability;      ///< without nights for a service without rooms
    QList<StayWish> stays;          ///< what booking it takes; without rooms when there are none
    QList<StayWish> staysAfterMove; ///< the same once somebody has made room; empty: nobody could
    bool hasRoom = false;           ///< for all of them, or none is needed
    bool isSplit = false;           ///< they move on the way
    OwnRooms own;                   ///< where this desk can promise them firmly alone
    Result<Quote> price;
    BookingTerms terms;          ///< what is promised when it is booked like this
    QList<HealthVerdict> health; ///< by pet
    std::optional<Agreement> toSign;
    Refusals places;                   ///< what stands against them in a capacity group
    QList<StandingStay> alreadyBooked; ///< of these pets, at that time
    QList<PricedAlternative> alternatives;
    QHash<UnitId, QString> unitNames;
    QHash<UnitKindId, QString> kindNames;
};

/// Answers an enquiry with a bounded number of statements, however many rooms, nights and pets.
StayOffer stayOffer(db::Database &database,
                    const Place &place,
                    const StayEnquiry &enquiry,
                    Instant now);

/// Which pets of a family an enquiry means.
struct PetsMeant
{
    QList<Pet> pets;
    int missing = 0; ///< that it counts, and the family does not have

    bool operator==(const PetsMeant &) const = default;
};

/// Those that it names, else as many as it counts, else all. What is a name of the family, or of
/// who pays, is not taken for one of a pet.
PetsMeant petsMeant(const QList<Pet> &pets, const Enquiry &enquiry, const QString &familyNames);

/// The pets of a family that can be booked, by name.
QList<Pet> petsToBook(db::Database &database, const HouseholdId &household);

} // namespace desk
