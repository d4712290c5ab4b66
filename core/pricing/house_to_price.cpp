#include "core/pricing/house_to_price.h"

#include "core/pricing/charged_days.h"

#include <algorithm>

namespace desk {

namespace {

QList<QDate> newNights(const PriceBook &book, const PetToPrice &pet)
{
    const auto service = book.services.constFind(pet.service);
    if (service == book.services.cend() || pet.leavesOn < pet.arrivesOn)
        return {};
    QList<QDate> nights = chargedDays(*service, pet);
    nights.removeIf([&](QDate night) { return pet.agreed.nights.contains(night); });
    return nights;
}

} // namespace

bool asksForTheHouse(const PriceBook &book)
{
    return std::ranges::find(book.rules, PriceRuleKind::Occupancy, &PriceRule::kind)
        != book.rules.end();
}

HouseLoad houseToPrice(db::Database &database,
                       const ResortTime &time,
                       const PriceBook &book,
                       const QList<StayToPrice> &stays)
{
    if (stays.isEmpty() || !asksForTheHouse(book))
        return {};
    QList<QDate> nights;
    for (const StayToPrice &stay : stays) {
        for (const PetToPrice &pet : stay.pets)
            nights += newNights(book, pet);
    }
    if (nights.isEmpty())
        return {};
    const auto [first, last] = std::ranges::minmax(nights);
    return RoomsHeld(database, time, stays.first().location, first, last)
        .without(stays.first().household);
}

} // namespace desk
