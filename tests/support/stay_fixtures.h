#pragma once

#include "core/bookings/reservation.h"
#include "core/catalog/service.h"
#include "core/catalog/tax.h"
#include "core/households/customer.h"
#include "core/households/household.h"
#include "core/households/pet.h"
#include "core/lodging/unit.h"
#include "core/pricing/rate.h"
#include "tests/support/test_resort.h"

namespace desk::test {

/// A small house: two rooms and a yard, boarding at 55.00 a night, daycare at 30.00 a day, taxed at
/// 7.44 %, and two families with dogs.
class SmallHouse : public TestResort
{
public:
    SmallHouse();
    /// The same in a file.
    explicit SmallHouse(const QString &path);

    /// A dog of a family, 20 kg.
    Pet dog(const Household &family, const QString &name);

    Area wing;
    UnitKind suite;
    Unit k1;   ///< two pets of one family up to 30 kg, dogs, an hour between families
    Unit k2;   ///< the same
    Unit yard; ///< three heads, no turnover
    TaxClass taxed;
    Service boarding; ///< arrivals 7:00 to 18:00, departures until 12:00
    Service daycare;
    AddOn bath;
    Household smiths;
    Household joneses;
    Customer ann; ///< of the Smiths
    Pet rex;      ///< of the Smiths
    Pet bella;    ///< of the Smiths
    Pet ziggy;    ///< of the Joneses

private:
    Unit room(const QString &name);
};

/// What stands against a command that was refused.
template <class T>
QList<Reason> reasons(const Result<T> &result)
{
    QList<Reason> found;
    if (!result) {
        for (const Refusal &refusal : result.error())
            found += refusal.reason;
    }
    return found;
}

} // namespace desk::test
