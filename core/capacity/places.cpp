#include "core/capacity/places.h"

#include "core/db/select.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

/// The days on which a group has no place left, with how it is on the first of them.
class DaysWithout
{
public:
    void add(QDate day, int taken)
    {
        if (m_days++ == 0) {
            m_first = day;
            m_taken = taken;
        }
    }

    bool isAny() const { return m_days > 0; }

    Refusal refusal(Reason reason, const CapacityGroup &group, int places) const
    {
        return {reason,
                {},
                {{u"group"_s, group.name},
                 {u"on"_s, m_first},
                 {u"more"_s, qint64{m_days - 1}},
                 {u"taken"_s, qint64{m_taken}},
                 {u"places"_s, qint64{places}}}};
    }

private:
    QDate m_first;
    int m_days = 0;
    int m_taken = 0;
};

std::optional<Refusal> objectionOf(const PlaceStock &stock,
                                   const CapacityGroup &group,
                                   const PlacesWish &wish)
{
    const auto pets = int(std::ranges::count_if(
        wish.pets, [&](PlayGroup pet) { return group.takes(wish.service, pet); }));
    if (pets == 0)
        return std::nullopt;
    DaysWithout full;
    DaysWithout scarce;
    const PlaceDays days = wish.days();
    for (QDate day = days.first; day <= days.last; day = day.addDays(1)) {
        if (wish.heldAlready && wish.heldAlready->has(day))
            continue;
        const int taken = placesTaken(stock, group, day, wish.except);
        if (taken + pets > group.places)
            full.add(day, taken);
        else if (group.softPlaces && taken + pets > *group.softPlaces)
            scarce.add(day, taken);
    }
    if (full.isAny())
        return full.refusal(Reason::PlacesTaken, group, group.places);
    if (scarce.isAny())
        return scarce.refusal(Reason::PlacesScarce, group, *group.softPlaces);
    return std::nullopt;
}

} // namespace

bool takesPlace(ReservationState state)
{
    switch (state) {
    case ReservationState::Confirmed:
    case ReservationState::CheckedIn:
    case ReservationState::CheckedOut:
    case ReservationState::Completed:
        return true;
    case ReservationState::Draft:
    case ReservationState::Requested:
    case ReservationState::Waitlisted:
    case ReservationState::Discarded:
    case ReservationState::Cancelled:
    case ReservationState::NoShow:
        break;
    }
    return false;
}

PlaceDays placeDays(ServiceKind kind, QDate arrivesOn, QDate leavesOn)
{
    const bool isByNight = kind == ServiceKind::Boarding && arrivesOn < leavesOn;
    return {arrivesOn, isByNight ? leavesOn.addDays(-1) : leavesOn};
}

QList<CapacityGroup> capacityGroups(db::Database &database, const LocationId &location)
{
    return db::select<CapacityGroup>(
        database, "WHERE location = ? AND archived_at IS NULL ORDER BY name, id", location);
}

PlaceStock loadPlaceStock(db::Database &database, const LocationId &location, PlaceDays days)
{
    PlaceStock stock{.groups = capacityGroups(database, location), .taken = {}};
    if (stock.groups.isEmpty())
        return stock;
    // Also who has gone home since: the day was theirs. No stay is longer than a year.
    stock.taken = database.all<PlaceTaken>(R"sql(
        SELECT r.id, r.service, s.kind, p.play_group, r.arrives_on, r.leaves_on
          FROM reservations r
          JOIN services s ON s.id = r.service
          JOIN pets p ON p.id = r.pet
         WHERE r.leaves_on BETWEEN ?1 AND date(?2, '+366 days')
           AND r.arrives_on <= ?2
           AND r.state IN ('CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT', 'COMPLETED')
           AND r.location = ?3
    )sql",
                                           days.first,
                                           days.last,
                                           location);
    return stock;
}

int placesTaken(const PlaceStock &stock,
                const CapacityGroup &group,
                QDate day,
                const std::optional<ReservationId> &except)
{
    return int(std::ranges::count_if(stock.taken, [&](const PlaceTaken &place) {
        return place.reservation != except && group.takes(place.service, place.group)
            && place.days().has(day);
    }));
}

Refusals placeObjections(const PlaceStock &stock, const PlacesWish &wish)
{
    Refusals refusals;
    for (const CapacityGroup &group : stock.groups) {
        if (auto objection = objectionOf(stock, group, wish))
            refusals.push_back(std::move(*objection));
    }
    return refusals;
}

bool arePlacesTaken(const Refusals &refusals)
{
    return std::ranges::any_of(
        refusals, [](const Refusal &refusal) { return refusal.reason == Reason::PlacesTaken; });
}

QList<PlacesOfDay> placesOn(db::Database &database,
                            const LocationId &location,
                            ServiceKind kind,
                            QDate day)
{
    const PlaceStock stock = loadPlaceStock(database, location, {day, day});
    if (stock.groups.isEmpty())
        return {};
    const auto services =
        database.values<ServiceId>("SELECT id FROM services WHERE kind = ?", kind);
    QList<PlacesOfDay> places;
    for (const CapacityGroup &group : stock.groups) {
        const bool isOfKind = std::ranges::any_of(
            services, [&](const ServiceId &service) { return group.services.contains(service); });
        if (isOfKind)
            places += PlacesOfDay{group, placesTaken(stock, group, day)};
    }
    return places;
}

bool isOverfull(db::Database &database, const ReservationId &reservation)
{
    const auto stay = database.find<Reservation>(reservation);
    if (!stay || !takesPlace(stay->state))
        return false;
    const auto pet = database.find<Pet>(stay->pet);
    const auto service = database.find<Service>(stay->service);
    if (!pet || !service)
        return false;
    const PlacesWish wish{.service = service->id,
                          .kind = service->kind,
                          .pets = {pet->playGroup},
                          .arrivesOn = stay->arrivesOn,
                          .leavesOn = stay->leavesOn,
                          .except = stay->id};
    return arePlacesTaken(
        placeObjections(loadPlaceStock(database, stay->location, wish.days()), wish));
}

} // namespace desk
