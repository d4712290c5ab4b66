#include "core/quote/stay_offer.h"

#include "core/bookings/agreements.h"
#include "core/bookings/wish_price.h"
#include "core/capacity/places.h"
#include "core/db/select.h"
#include "core/health/verdicts.h"
#include "core/search/fold.h"
#include "core/search/terms.h"

#include <algorithm>

namespace desk {

namespace {

StayDates datesOf(const StayEnquiry &enquiry)
{
    return {.arrivesOn = enquiry.arrivesOn,
            .leavesOn = enquiry.leavesOn,
            .arrivesAtMinute = enquiry.service.arrivalFrom,
            .leavesAtMinute = enquiry.service.departureUntil,
            .changesAtMinute = enquiry.service.departureUntil};
}

/// The kinds that the service has a price for; empty: any.
QSet<UnitKindId> offeredKinds(db::Database &database, const ServiceId &service, QDate day)
{
    const auto kinds = database.values<std::optional<UnitKindId>>(R"sql(
        SELECT DISTINCT unit_kind
          FROM rates
         WHERE service = ?1 AND valid_from <= ?2 AND (valid_until IS NULL OR valid_until > ?2)
    )sql",
                                                                  service,
                                                                  day);
    QSet<UnitKindId> offered;
    for (const auto &kind : kinds) {
        if (!kind)
            return {};
        offered += *kind;
    }
    return offered;
}

RoomWish roomWish(db::Database &database, const StayEnquiry &enquiry, QDate today)
{
    RoomWish wish{.household = enquiry.household,
                  .lodgers = {},
                  .together = enquiry.together,
                  .kind = enquiry.kind,
                  .unit = enquiry.unit,
                  .offered = offeredKinds(database, enquiry.service.id, enquiry.arrivesOn),
                  .dates = datesOf(enquiry),
                  .noEarlierThan = today};
    for (const Pet &pet : enquiry.pets)
        wish.lodgers += Lodger{pet.id, pet.species, pet.weightGrams};
    return wish;
}

QList<AddOnWish> addOnsOn(const QList<WishedAddOn> &wished, const StayDates &dates)
{
    QList<AddOnWish> found;
    for (const WishedAddOn &one : wished) {
        if (one.days == AddOnDays::Departure) {
            found += AddOnWish{.addOn = one.addOn, .on = dates.leavesOn};
            continue;
        }
        const QDate last = std::max(dates.arrivesOn, dates.leavesOn.addDays(-1));
        for (QDate day = dates.arrivesOn; day <= last; day = day.addDays(1))
            found += AddOnWish{.addOn = one.addOn, .on = day};
    }
    return found;
}

QList<StayWish> wishesFor(const StayEnquiry &enquiry, const StayDates &dates, const RoomPlan &plan)
{
    QList<StayWish> wishes;
    for (qsizetype i = 0; i < enquiry.pets.size(); ++i) {
        StayWish wish{.pet = enquiry.pets[i].id,
                      .service = enquiry.service.id,
                      .unit = std::nullopt,
                      .arrivesOn = dates.arrivesOn,
                      .leavesOn = dates.leavesOn,
                      .addOns = addOnsOn(enquiry.addOns, dates)};
        const QList<RoomFromDay> rooms = plan.value(i);
        for (qsizetype part = 0; part < rooms.size(); ++part) {
            if (part == 0)
                wish.unit = rooms[part].unit;
            else
                wish.moves += MoveWish{rooms[part].from, rooms[part].unit};
        }
        wishes += wish;
    }
    return wishes;
}

// What it would cost in a room of the kind, although none is free.
RoomPlan planAnyway(const RoomStock &stock, const RoomWish &wish, const Availability &found)
{
    for (const Unit &unit : stock.use.units) {
        const bool isMeant = found.kind
            ? unit.kind == *found.kind
            : wish.offered.isEmpty() || wish.offered.contains(unit.kind);
        if (isMeant)
            return RoomPlan(wish.lodgers.size(), {{wish.dates.arrivesOn, unit.id}});
    }
    return {};
}

const Alternative *splitOf(const Availability &found)
{
    const auto split =
        std::ranges::find(found.alternatives, AlternativeKind::SplitStay, &Alternative::what);
    return split == found.alternatives.end() ? nullptr : &*split;
}

void findRooms(db::Database &database,
               const Place &place,
               const StayEnquiry &enquiry,
               Instant now,
               StayOffer &offer)
{
    offer.own = ownRooms(database, place.device.id, now);
    RoomWish wish = roomWish(database, enquiry, place.time.businessDate(now));
    wish.preferred = offer.own.leased;
    wish.avoided = keptElsewhere(database, place.device.id, now);
    const RoomStock stock =
        loadRoomStock(database, place.location.id, timeToLoad(place.time, wish.dates), now);
    offer.availability = availabilityOf(stock, place.time, wish);
    for (const Unit &unit : stock.use.units)
        offer.unitNames.insert(unit.id, unit.name);
    for (const UnitKind &kind : stock.kinds)
        offer.kindNames.insert(kind.id, kind.name);

    RoomPlan plan = offer.availability.plan;
    const Alternative *split = splitOf(offer.availability);
    offer.isSplit = plan.isEmpty() && enquiry.mayMove && split;
    if (offer.isSplit)
        plan = split->plan;
    offer.hasRoom = !plan.isEmpty();
    offer.stays = wishesFor(enquiry, wish.dates, plan);
    if (const auto &move = offer.availability.makingRoom; move && !offer.hasRoom) {
        const RoomPlan after(wish.lodgers.size(), {{wish.dates.arrivesOn, move->from}});
        offer.staysAfterMove = wishesFor(enquiry, wish.dates, after);
    }
    QList<QList<StayWish>> choices{
        offer.hasRoom
            ? offer.stays
            : wishesFor(enquiry, wish.dates, planAnyway(stock, wish, offer.availability))};
    for (const Alternative &one : std::as_const(offer.availability.alternatives))
        choices += wishesFor(enquiry, one.dates, one.plan);
    QList<Result<Quote>> prices = pricesOfWishes(database, place, choices);
    offer.price = prices.takeFirst();
    for (qsizetype i = 0; i < prices.size(); ++i) {
        const auto price = prices[i] ? std::optional(prices[i]->total) : std::nullopt;
        offer.alternatives += PricedAlternative{offer.availability.alternatives[i], price};
    }

    const QList<Interval> nights = nightsOf(place.time, wish.dates);
    const Interval all{nights.first().from, nights.last().until};
    for (const StandingStay &stay : stock.stays) {
        const bool isTheirs =
            std::ranges::any_of(enquiry.pets, [&](const Pet &pet) { return pet.id == stay.pet; });
        if (isTheirs && all.overlaps(stay.interval()))
            offer.alreadyBooked += stay;
    }
    std::ranges::sort(offer.alreadyBooked, {}, &StandingStay::petName);
}

PlacesWish placesWish(const StayEnquiry &enquiry, const StayDates &dates)
{
    PlacesWish wish{.service = enquiry.service.id,
                    .kind = enquiry.service.kind,
                    .pets = {},
                    .arrivesOn = dates.arrivesOn,
                    .leavesOn = dates.leavesOn};
    for (const Pet &pet : enquiry.pets)
        wish.pets += pet.playGroup;
    return wish;
}

// The nearest days on which there are places: what needs a room has alternatives of its own.
std::optional<StayDates> otherDaysWithPlaces(const PlaceStock &stock,
                                             const StayEnquiry &enquiry,
                                             QDate today)
{
    for (int distance = 1; distance <= daysAround; ++distance) {
        for (const int days : {-distance, distance}) {
            const StayDates dates = datesOf(enquiry).shifted(days);
            if (dates.arrivesOn >= today
                && !arePlacesTaken(placeObjections(stock, placesWish(enquiry, dates))))
                return dates;
        }
    }
    return std::nullopt;
}

void offerOtherDays(db::Database &database,
                    const Place &place,
                    const StayEnquiry &enquiry,
                    const StayDates &dates,
                    StayOffer &offer)
{
    const Result<Quote> price = priceOfWishes(database, place, wishesFor(enquiry, dates, {}));
    offer.alternatives +=
        PricedAlternative{.alternative = {.what = AlternativeKind::OtherDates,
                                          .kind = std::nullopt,
                                          .dates = dates,
                                          .moveOn = std::nullopt,
                                          .plan = {}},
                          .total = price ? std::optional(price->total) : std::nullopt};
}

// A room is of no use where the house takes no more pets.
void findPlaces(db::Database &database,
                const Place &place,
                const StayEnquiry &enquiry,
                QDate today,
                StayOffer &offer)
{
    const PlaceDays days = placesWish(enquiry, datesOf(enquiry)).days();
    const PlaceStock stock =
        loadPlaceStock(database,
                       place.location.id,
                       {days.first.addDays(-daysAround), days.last.addDays(daysAround)});
    offer.places = placeObjections(stock, placesWish(enquiry, datesOf(enquiry)));
    offer.alternatives.removeIf([&](const PricedAlternative &one) {
        return arePlacesTaken(placeObjections(stock, placesWish(enquiry, one.alternative.dates)));
    });
    if (!arePlacesTaken(offer.places))
        return;
    offer.hasRoom = false;
    offer.staysAfterMove.clear();
    const auto others =
        enquiry.service.needsUnit ? std::nullopt : otherDaysWithPlaces(stock, enquiry, today);
    if (others)
        offerOtherDays(database, place, enquiry, *others, offer);
}

bool isCalledBy(const Pet &pet, const QList<search::Term> &terms)
{
    const QStringList names = search::folded(pet.name);
    return std::ranges::any_of(terms, [&](const search::Term &term) { return term.fits(names); });
}

} // namespace

StayOffer stayOffer(db::Database &database,
                    const Place &place,
                    const StayEnquiry &enquiry,
                    Instant now)
{
    StayOffer offer;
    if (enquiry.service.needsUnit) {
        findRooms(database, place, enquiry, now, offer);
    } else {
        offer.hasRoom = true;
        offer.stays = wishesFor(enquiry, datesOf(enquiry), {});
        offer.price = priceOfWishes(database, place, offer.stays);
    }
    const QDate today = place.time.businessDate(now);
    findPlaces(database, place, enquiry, today, offer);
    QList<StayToJudge> stays;
    for (const Pet &pet : enquiry.pets)
        stays += StayToJudge{pet.id, enquiry.service.id, enquiry.arrivesOn, enquiry.leavesOn};
    offer.health = verdicts(database, stays);
    const BookingTerms terms = termsOfWishes(database,
                                             bookingRules(database, today),
                                             enquiry.household,
                                             offer.stays,
                                             offer.price ? offer.price->total : Money(),
                                             place.time.civilDate(now));
    if (offer.price)
        offer.terms = terms;
    offer.toSign = agreementInForce(database, today);
    if (offer.toSign && validSignature(database, *offer.toSign, enquiry.household, today))
        offer.toSign.reset();
    return offer;
}

PetsMeant petsMeant(const QList<Pet> &pets, const Enquiry &enquiry, const QString &familyNames)
{
    QList<search::Term> terms = search::termsOf(enquiry.who);
    const QStringList family = search::folded(familyNames);
    terms.removeIf([&](const search::Term &term) { return term.fits(family); });
    QList<Pet> named;
    for (const Pet &pet : pets) {
        if (isCalledBy(pet, terms))
            named += pet;
    }
    if (enquiry.pets.isEmpty())
        return {named.isEmpty() ? pets : named};
    QList<Pet> ordered = named;
    for (const Pet &pet : pets) {
        if (!named.contains(pet))
            ordered += pet;
    }
    PetsMeant meant;
    for (const PetCount &counted : enquiry.pets) {
        int left = counted.count.value_or(int(ordered.size()));
        for (const Pet &pet : std::as_const(ordered)) {
            const bool fits = !counted.species || pet.species == *counted.species;
            if (left > 0 && fits && !meant.pets.contains(pet)) {
                meant.pets += pet;
                --left;
            }
        }
        meant.missing += counted.count ? left : 0;
    }
    std::ranges::sort(meant.pets, {}, [&](const Pet &pet) { return pets.indexOf(pet); });
    return meant;
}

QList<Pet> petsToBook(db::Database &database, const HouseholdId &household)
{
    return db::select<Pet>(database,
                           "WHERE household = ? AND archived_at IS NULL AND deceased_on IS NULL"
                           " ORDER BY name, id",
                           household);
}

} // namespace desk
