#include "core/waiting/found_room.h"

#include "core/db/select.h"
#include "core/quote/stay_offer.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

/// Stays of one service on the same days: they look for rooms together.
struct WaitingGroup
{
    Service service;
    QDate arrivesOn;
    QDate leavesOn;
    QList<WaitingStay> stays;

    bool takes(const WaitingStay &stay) const
    {
        return service.id == stay.service && arrivesOn == stay.arrivesOn
            && leavesOn == stay.leavesOn;
    }
};

QList<WaitingGroup> groupsOf(db::Database &database, const QList<WaitingStay> &stays)
{
    QList<WaitingGroup> groups;
    for (const WaitingStay &stay : stays) {
        const auto known = std::ranges::find_if(
            groups, [&](const WaitingGroup &group) { return group.takes(stay); });
        if (known != groups.end()) {
            known->stays += stay;
            continue;
        }
        if (const auto service = database.find<Service>(stay.service))
            groups += WaitingGroup{*service, stay.arrivesOn, stay.leavesOn, {stay}};
    }
    return groups;
}

StayOffer offerFor(db::Database &database,
                   const Place &place,
                   const WaitingFamily &waiting,
                   const WaitingGroup &group,
                   int shift,
                   Instant now)
{
    QList<PetId> ids;
    for (const WaitingStay &stay : group.stays)
        ids += stay.pet;
    const auto pets = db::byId<Pet>(database, ids);
    StayEnquiry enquiry{.household = group.stays.first().household,
                        .pets = {},
                        .service = group.service,
                        .arrivesOn = group.arrivesOn.addDays(shift),
                        .leavesOn = group.leavesOn.addDays(shift),
                        .kind = waiting.entry.unitKind,
                        .unit = std::nullopt,
                        .together = waiting.entry.together,
                        .addOns = {}};
    for (const PetId &id : ids)
        enquiry.pets += pets.value(id);
    return stayOffer(database, place, enquiry, now);
}

// By how much the nearest other days differ that would do as well.
std::optional<int> nearestShift(const StayOffer &offer, const WaitingGroup &group, int flexibleDays)
{
    for (const PricedAlternative &one : offer.alternatives) {
        const int shift = int(group.arrivesOn.daysTo(one.alternative.dates.arrivesOn));
        if (one.alternative.what == AlternativeKind::OtherDates && std::abs(shift) <= flexibleDays)
            return shift;
    }
    return std::nullopt;
}

void addPlans(FoundRoom &room,
              const Place &place,
              const WaitingGroup &group,
              const StayOffer &offer,
              int shift)
{
    for (qsizetype i = 0; i < group.stays.size(); ++i) {
        StayPlan plan{.reservation = group.stays[i].id,
                      .arrivesOn = group.arrivesOn.addDays(shift),
                      .leavesOn = group.leavesOn.addDays(shift),
                      .arrivesAtMinute = group.service.arrivalFrom,
                      .leavesAtMinute = group.service.departureUntil,
                      .rooms = {}};
        for (const RoomFromDay &part : offer.availability.plan.value(i)) {
            plan.rooms +=
                PlannedRoom{part.unit, place.time.at(part.from, group.service.departureUntil)};
            const QString name = offer.unitNames.value(part.unit);
            if (!room.rooms.contains(name))
                room.rooms += name;
        }
        room.stays += plan;
    }
}

// One for each group, so many days later.
QList<StayOffer> offersFor(db::Database &database,
                           const Place &place,
                           const WaitingFamily &waiting,
                           const QList<WaitingGroup> &groups,
                           int shift,
                           Instant now)
{
    QList<StayOffer> offers;
    for (const WaitingGroup &group : groups)
        offers += offerFor(database, place, waiting, group, shift, now);
    return offers;
}

// None: one of the groups has no room.
std::optional<FoundRoom> roomIn(const QList<StayOffer> &offers,
                                const Place &place,
                                const QList<WaitingGroup> &groups,
                                int shift)
{
    if (!std::ranges::all_of(offers, &StayOffer::hasRoom))
        return std::nullopt;
    FoundRoom room{.shift = shift, .rooms = {}, .stays = {}, .total = Money()};
    for (qsizetype i = 0; i < groups.size(); ++i) {
        addPlans(room, place, groups[i], offers[i], shift);
        if (!offers[i].price)
            room.total.reset();
        else if (room.total)
            room.total = i == 0 ? offers[i].price->total : *room.total + offers[i].price->total;
    }
    room.arrivesOn = std::ranges::min(room.stays, {}, &StayPlan::arrivesOn).arrivesOn;
    room.leavesOn = std::ranges::max(room.stays, {}, &StayPlan::leavesOn).leavesOn;
    return room;
}

QList<QDate> fullNightsIn(const QList<StayOffer> &offers)
{
    QList<QDate> full;
    for (const StayOffer &offer : offers) {
        for (const NightOfRooms &night : offer.availability.nights) {
            if (!night.enough && !full.contains(night.night))
                full += night.night;
        }
        for (const Refusal &refusal : offer.places) {
            const auto on = refusal.values.constFind(u"on"_s);
            const QDate *day = on == refusal.values.constEnd() ? nullptr : std::get_if<QDate>(&*on);
            if (day && refusal.reason == Reason::PlacesTaken && !full.contains(*day))
                full += *day;
        }
    }
    return full;
}

} // namespace

WaitingAnswer roomFor(db::Database &database,
                      const Place &place,
                      const WaitingFamily &waiting,
                      Instant now)
{
    WaitingAnswer answer;
    const QList<WaitingGroup> groups = groupsOf(database, waiting.stays);
    const bool isOver = std::ranges::any_of(groups, [&](const WaitingGroup &group) {
        return group.arrivesOn < place.time.businessDate(now);
    });
    if (groups.isEmpty() || isOver)
        return answer;
    const QList<StayOffer> offers = offersFor(database, place, waiting, groups, 0, now);
    answer.room = roomIn(offers, place, groups, 0);
    if (answer.room)
        return answer;
    answer.fullNights = fullNightsIn(offers);
    for (qsizetype i = 0; i < groups.size() && !answer.room; ++i) {
        const auto shift = nearestShift(offers[i], groups[i], waiting.entry.flexibleDays);
        if (shift)
            answer.room = roomIn(
                offersFor(database, place, waiting, groups, *shift, now), place, groups, *shift);
    }
    return answer;
}

} // namespace desk
