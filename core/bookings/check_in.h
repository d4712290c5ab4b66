#pragma once

#include "core/bookings/agreements.h"
#include "core/bookings/check_in_record.h"
#include "core/care/handed_in.h"

namespace desk {

/// What is noted and handed in when one pet arrives.
struct Arrival
{
    ReservationId reservation;
    std::optional<UnitId> unit = {}; ///< another room than was planned
    std::optional<int> weightGrams = {};
    QList<CheckInAnswer> answers = {}; ///< question and answer, as a form holds them
    QList<Belonging> belongings = {};  ///< the same
    CareWish care = {};
};

/// A family arrives: all its pets, or none.
struct CheckIn
{
    QList<Arrival> arrivals;
    QString arrivedWith;                         ///< who brought them
    std::optional<SignAgreement> signature = {}; ///< when it is signed now

    static constexpr Intent intent{"stay.check_in", 1, Priority::Now};
    QJsonObject meant() const;
};

struct CheckedIn
{
    QList<CheckInId> checkIns; ///< in the order of the arrivals

    bool operator==(const CheckedIn &) const = default;
};

/// Refuses: Missing (`arrivals`), Unknown, TooLong, CardNumberTyped, OutOfRange, what signing
/// refuses, and what the transition refuses, under "arrivals.0" and so on: WrongState, TooEarly,
/// TimePassed (`leavesOn`), PetElsewhere, VaccineStops, AgreementMissing, UnitMissing, UnitTaken,
/// UnitBlocked, UnitTooSmall, UnitWrongSpecies, UnitDirty.
[[nodiscard]] Result<CheckedIn> carryOut(Writer &writer, const CheckIn &command);

/// The same for stays that were booked a moment ago, by WalkIn.
[[nodiscard]] Result<CheckedIn> checkInWalkIn(Writer &writer, const CheckIn &command);

} // namespace desk
