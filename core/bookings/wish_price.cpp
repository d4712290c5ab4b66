#include "core/bookings/wish_price.h"

#include "core/catalog/service.h"
#include "core/db/select.h"
#include "core/households/pet.h"
#include "core/lodging/unit.h"

using namespace Qt::Literals;

namespace desk {

namespace {

std::optional<PetToPrice> petToPrice(db::Database &database, const StayWish &wish)
{
    const auto pet = database.find<Pet>(wish.pet);
    const auto service = database.find<Service>(wish.service);
    if (!pet || !service)
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
    if (const auto unit = wish.unit ? database.find<Unit>(*wish.unit) : std::nullopt)
        toPrice.rooms = {{wish.arrivesOn, unit->id, unit->kind}};
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

} // namespace

Result<Quote> priceOfWishes(db::Database &database, const QList<StayWish> &stays)
{
    if (stays.isEmpty())
        return refuse(Reason::Missing, u"stays"_s);
    StayToPrice toPrice{.pets = {}, .taxedOn = stays.first().leavesOn};
    QDate first = stays.first().arrivesOn;
    for (const StayWish &wish : stays) {
        const auto pet = petToPrice(database, wish);
        if (!pet)
            return refuse(Reason::Unknown, u"stays"_s);
        toPrice.pets += *pet;
        addAddOns(toPrice, wish);
        first = std::min(first, wish.arrivesOn);
        toPrice.taxedOn = std::max(toPrice.taxedOn, wish.leavesOn);
    }
    return quote(loadPriceBook(database, first, toPrice.taxedOn), toPrice);
}

QList<Service> servicesToStay(db::Database &database)
{
    return db::select<Service>(database,
                               "WHERE archived_at IS NULL AND kind IN ('BOARDING', 'DAYCARE')"
                               " ORDER BY position, name, id");
}

} // namespace desk
