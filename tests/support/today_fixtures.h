#pragma once

#include "core/bookings/reservation.h"
#include "core/households/household.h"
#include "core/households/pet.h"
#include "core/lodging/unit.h"
#include "tests/support/test_resort.h"

namespace desk::test {

/// A resort with a dog wing, two suites and boarding, and the words to fill its day.
class MorningHouse
{
public:
    explicit MorningHouse(TestResort &resort);

    HouseholdId family(const QString &name);
    PetId pet(const HouseholdId &family, const QString &name, const QString &breed = {});
    /// A stay of some pets of one family in one booking, from a day relative to today, at 07:00 to
    /// 12:00.
    BookingId stay(const HouseholdId &family,
                   const QList<PetId> &pets,
                   ReservationState state,
                   int fromDay,
                   int toDay);

    ServiceId boarding;
    UnitId suite1;
    UnitId suite2;

private:
    TestResort &m_resort;
};

} // namespace desk::test
