#include "core/bookings/wish_price.h"

#include "core/billing/discounts.h"
#include "core/catalog/service.h"
#include "core/db/select.h"
#include "core/households/pet.h"
#include "core/lodging/unit.h"
#include "core/pricing/house_to_price.h"

using namespace Qt::Literals;

namespace desk {

namespace {

/// What wishes are about.
struct WishedThings
{
    QHash<PetId, Pet> pets;
    QHash<ServiceId, Service> services;
    QHash<UnitId, Unit> units;
};

WishedThings thingsOf(db::Database &database, const QList<StayWish> &wishes)
{
    QList<PetId> pets;
    QList<ServiceId> services;
    QList<UnitId> units;
    for (const StayWish &wish : wishes) {
        pets += wish.pet;
        services += wish.service;
        if (wish.unit)
            units += *wish.unit;
        for (const MoveWish &move : wish.moves)
            units += move.unit;
    }
    return {.pets = db::byId<Pet>(database, pets),
            .services = db::byId<Service>(database, services),
            .units = db::byId<Unit>(database, units)};
}

std::optional<PetToPrice> petToPrice(const WishedThings &things, const StayWish &wish)
{
    const auto pet = things.pets.constFind(wish.pet);
    const auto service = things.services.constFind(wish.service);
    if (pet == things.pets.cend() || service == things.services.cend())
        return std::nullopt;
    PetToPrice toPrice{.pet = pet->id,
                       .reservation = std::nullopt,
                       .species = pet->species,
                       .weightGrams = pet->weightGrams,
                       .service = service->id,
                       .arrivesOn = wish.arrivesOn,
                       .arrivesAtMinute = wish.arrivesAtMinute.value_or(service->arrivalFrom),
                       .leavesOn = wish.leavesOn,
                       .leavesAtMinute = wish.leavesAtMinute.value_or(service->departureUntil),
                       .rooms = {}};
    const auto addRoom = [&](QDate from, const UnitId &id) {
        const auto unit = things.units.constFind(id);
        if (unit != things.units.cend())
            toPrice.rooms += {from, unit->id, unit->kind};
    };
    addRoom(wish.arrivesOn, wish.unit.value_or(UnitId()));
    for (const MoveWish &move : wish.moves)
        addRoom(move.on, move.unit);
    return toPrice;
}

void addAddOns(StayToPrice &stay, const StayWish &wish)
{
    for (const AddOnWish &addOn : wish.addOns)
        stay.addOns += AddOnToPrice{.addOn = addOn.addOn,
                                    .pet = wish.pet,
                                    .reservation = std::nullopt,
                                    .day = addOn.on,
                                    .quantity = addOn.quantity};
}

Result<StayToPrice> stayToPrice(const WishedThings &things,
                                const LocationId &location,
                                const QList<StayWish> &stays)
{
    if (stays.isEmpty())
        return refuse(Reason::Missing, u"stays"_s);
    StayToPrice toPrice{.pets = {}, .taxedOn = stays.first().leavesOn, .location = location};
    for (const StayWish &wish : stays) {
        const auto pet = petToPrice(things, wish);
        if (!pet)
            return refuse(Reason::Unknown, u"stays"_s);
        toPrice.pets += *pet;
        toPrice.household = things.pets.value(pet->pet).household;
        addAddOns(toPrice, wish);
        toPrice.taxedOn = std::max(toPrice.taxedOn, wish.leavesOn);
    }
    return toPrice;
}

QList<StayWish> joined(const QList<QList<StayWish>> &choices)
{
    QList<StayWish> all;
    for (const QList<StayWish> &stays : choices)
        all += stays;
    return all;
}

} // namespace

QList<Result<Quote>> pricesOfWishes(db::Database &database,
                                    const Place &place,
                                    const QList<QList<StayWish>> &choices)
{
    const QList<StayWish> all = joined(choices);
    const WishedThings things = thingsOf(database, all);
    PriceBook book;
    if (!all.isEmpty()) {
        const auto first = std::ranges::min(all, {}, &StayWish::arrivesOn).arrivesOn;
        const auto last = std::ranges::max(all, {}, &StayWish::leavesOn).leavesOn;
        book = loadPriceBook(database, first, last);
    }
    QList<Result<StayToPrice>> priceable;
    QList<StayToPrice> stays;
    for (const QList<StayWish> &choice : choices) {
        priceable += stayToPrice(things, place.location.id, choice);
        if (priceable.last())
            stays += *priceable.last();
    }
    const HouseLoad house = houseToPrice(database, place.time, book, stays);
    const auto standing =
        stays.isEmpty() ? std::nullopt : standingDiscount(database, stays.constFirst().household);
    QList<Result<Quote>> prices;
    for (Result<StayToPrice> &stay : priceable) {
        prices += stay.and_then([&](StayToPrice &toPrice) {
            toPrice.house = house;
            toPrice.standing = standing;
            return quote(book, toPrice);
        });
    }
    return prices;
}

Result<Quote> priceOfWishes(db::Database &database,
                            const Place &place,
                            const QList<StayWish> &stays)
{
    return pricesOfWishes(database, place, {stays}).first();
}

BookingTerms termsOfWishes(db::Database &database,
                           const QList<BookingRule> &rules,
                           const HouseholdId &household,
                           const QList<StayWish> &stays,
                           Money total,
                           QDate bookedOn)
{
    if (rules.isEmpty() || stays.isEmpty())
        return {};
    BookingFacts facts{.services = {},
                       .total = total,
                       .bookedOn = bookedOn,
                       .stays = {},
                       .isFirstStay = isFirstStay(database, household)};
    for (const StayWish &stay : stays) {
        facts.services += stay.service;
        facts.stays += BookedDays{stay.arrivesOn, stay.leavesOn};
    }
    return termsOf(rules, facts);
}

QList<Service> servicesToStay(db::Database &database)
{
    return db::select<Service>(database,
                               "WHERE archived_at IS NULL AND kind IN ('BOARDING', 'DAYCARE')"
                               " ORDER BY position, name, id");
}

} // namespace desk
