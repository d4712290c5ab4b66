#include "core/bookings/stay_case.h"

#include "core/bookings/guards.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

Refusal wrongState(ReservationState state)
{
    return {Reason::WrongState, {}, {{u"state"_s, QString(nameOf(state))}}};
}

Refusals placedOn(const StayCase &stay, Refusals refusals)
{
    for (Refusal &refusal : refusals) {
        if (!stay.field.isEmpty())
            refusal.field =
                refusal.field.isEmpty() ? stay.field : stay.field + u'.' + refusal.field;
        refusal.values.insert(u"stay"_s, stay.pet.name);
    }
    return refusals;
}

} // namespace

void append(Refusals &refusals, const Refusals &more)
{
    refusals.insert(refusals.end(), more.begin(), more.end());
}

Refusals withoutRepeats(const Refusals &refusals)
{
    Refusals once;
    for (const Refusal &refusal : refusals) {
        if (std::ranges::find(once, refusal) == once.end())
            once.push_back(refusal);
    }
    return once;
}

std::optional<StayCase> stayCase(Writer &writer, const ReservationId &id, const QString &field)
{
    const auto reservation = writer.find<Reservation>(id);
    if (!reservation)
        return std::nullopt;
    const auto pet = writer.find<Pet>(reservation->pet);
    const auto household = writer.find<Household>(reservation->household);
    const auto service = writer.find<Service>(reservation->service);
    if (!pet || !household || !service)
        return std::nullopt;
    return StayCase{.reservation = *reservation,
                    .pet = *pet,
                    .household = *household,
                    .service = *service,
                    .segments = segmentsOf(writer.database(), id),
                    .interval = stayInterval(writer.time(), *reservation),
                    .field = field};
}

std::optional<Permission> overriddenBy(const Refusal &refusal)
{
    switch (refusal.reason) {
    case Reason::DoNotBook:
        return Permission::DoNotBookOverride;
    case Reason::OutsideHours:
    case Reason::DepositMissing:
    case Reason::DepositBelowRule:
    case Reason::PlacesScarce:
        return Permission::OverrideStayRules;
    case Reason::UnitTooSmall:
        // A heavy dog may be let into a small room; a pet too many may not.
        return refusal.values.contains(u"most"_s) ? std::optional(Permission::OverrideStayRules)
                                                  : std::nullopt;
    case Reason::VaccineStops:
        return Permission::OverrideVaccine;
    case Reason::UnitDirty:
        return Permission::OverrideDirtyUnit;
    case Reason::PickUpNotAuthorised:
        return Permission::OverridePickUp;
    case Reason::HasOpenBalance:
        return Permission::OnAccount;
    default:
        return std::nullopt;
    }
}

// Overriding is a decision: it takes a reason, and a role that may.
Refusals unlessOverridden(Writer &writer, Refusals refusals)
{
    Refusals left;
    for (Refusal &refusal : refusals) {
        const std::optional<Permission> permission = overriddenBy(refusal);
        if (!permission) {
            left.push_back(std::move(refusal));
            continue;
        }
        refusal.values.insert(u"permission"_s, QString(nameOf(*permission)));
        if (writer.by().reason.isEmpty()) {
            left.push_back(std::move(refusal));
            continue;
        }
        const Refusals against = objections(writer, *permission);
        if (against.empty())
            continue;
        left.push_back(std::move(refusal));
        append(left, against);
    }
    return left;
}

Refusals objectionsTo(Writer &writer, Transition transition, const StayCase &stay)
{
    const TransitionRule *rule = ruleFor(transition, stay.reservation.state);
    if (!rule)
        return placedOn(stay, {wrongState(stay.reservation.state)});
    return unlessOverridden(writer, placedOn(stay, guardObjections(writer, rule->guards, stay)));
}

Refusals advance(Writer &writer, Transition transition, StayCase &stay)
{
    const Refusals refusals = objectionsTo(writer, transition, stay);
    if (!refusals.empty())
        return refusals;
    const ReservationState to = ruleFor(transition, stay.reservation.state)->to;
    if (to != stay.reservation.state) {
        stay.reservation.state = to;
        stay.reservation.stateChangedAt = writer.now();
    }
    writer.put(stay.reservation);
    putAll(writer, stay.segments);
    return {};
}

} // namespace desk
