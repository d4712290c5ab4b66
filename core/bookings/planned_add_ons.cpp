#include "core/bookings/planned_add_ons.h"

#include "core/base/typed_text.h"
#include "core/bookings/reservation.h"
#include "core/bookings/stay_price.h"

using namespace Qt::Literals;

namespace desk {

namespace {

/// An add-on with the stay it is planned for.
struct PlannedAddOn
{
    AddOnPlan plan;
    Reservation stay;
};

std::optional<PlannedAddOn> planned(Writer &writer, const AddOnPlanId &id)
{
    const auto plan = writer.find<AddOnPlan>(id);
    const auto stay = plan ? writer.find<Reservation>(plan->reservation) : std::nullopt;
    if (!stay)
        return std::nullopt;
    return PlannedAddOn{*plan, *stay};
}

QJsonObject meantBy(const AddOnPlanId &addOn)
{
    return {{u"addOn"_s, addOn.text()}};
}

Refusals wrongState(const Reservation &stay)
{
    return {{Reason::WrongState, {}, {{u"state"_s, QString(nameOf(stay.state))}}}};
}

Refusals changed()
{
    return {{Reason::Changed, u"addOn"_s, {}}};
}

// The stay is over, or will not be: its bill stands.
bool isOver(const Reservation &stay)
{
    return stay.state != ReservationState::Draft && stay.state != ReservationState::Requested
        && stay.state != ReservationState::Confirmed && stay.state != ReservationState::CheckedIn;
}

// A pet that is here has its add-ons changed whatever they cost; the bill asks for the price again.
Result<> priceAgain(Writer &writer, const Reservation &stay)
{
    const bool isPriced = stay.state != ReservationState::Draft;
    Refusals refusals = isPriced ? keepQuote(writer, stay.booking) : Refusals();
    if (refusals.empty() || stay.state == ReservationState::CheckedIn)
        return {};
    return refuse(std::move(refusals));
}

} // namespace

QJsonObject MarkAddOnDone::meant() const
{
    return meantBy(addOn);
}

Result<> carryOut(Writer &writer, const MarkAddOnDone &command)
{
    std::optional<PlannedAddOn> found = planned(writer, command.addOn);
    if (!found)
        return refuse(Reason::Unknown, u"addOn"_s);
    if (isOver(found->stay))
        return refuse(wrongState(found->stay));
    if (found->stay.state != ReservationState::CheckedIn)
        return refuse(Reason::NotYetArrived);
    if (found->plan.doneAt || found->plan.archivedAt)
        return refuse(changed());
    found->plan.doneAt = writer.now();
    found->plan.doneBy = writer.by().staff;
    writer.put(found->plan);
    return {};
}

QJsonObject UndoAddOnDone::meant() const
{
    return meantBy(addOn);
}

Result<> carryOut(Writer &writer, const UndoAddOnDone &command)
{
    std::optional<PlannedAddOn> found = planned(writer, command.addOn);
    if (!found)
        return refuse(Reason::Unknown, u"addOn"_s);
    if (found->stay.state != ReservationState::CheckedIn)
        return refuse(wrongState(found->stay));
    if (!found->plan.doneAt || found->plan.archivedAt)
        return refuse(changed());
    found->plan.doneAt.reset();
    found->plan.doneBy.reset();
    writer.put(found->plan);
    return {};
}

QJsonObject DropAddOn::meant() const
{
    return meantBy(addOn);
}

Result<> carryOut(Writer &writer, const DropAddOn &command)
{
    std::optional<PlannedAddOn> found = planned(writer, command.addOn);
    if (!found)
        return refuse(Reason::Unknown, u"addOn"_s);
    TypedTexts texts;
    const QString reason = texts.required(u"reason"_s, command.reason, limits::line);
    if (isOver(found->stay))
        return refuse(wrongState(found->stay));
    if (found->plan.doneAt || found->plan.archivedAt)
        return refuse(changed());
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    found->plan.archivedAt = writer.now();
    found->plan.droppedBy = writer.by().staff;
    found->plan.dropReason = reason;
    writer.put(found->plan);
    return priceAgain(writer, found->stay);
}

QJsonObject UndoDropAddOn::meant() const
{
    return meantBy(addOn);
}

Result<> carryOut(Writer &writer, const UndoDropAddOn &command)
{
    std::optional<PlannedAddOn> found = planned(writer, command.addOn);
    if (!found)
        return refuse(Reason::Unknown, u"addOn"_s);
    if (isOver(found->stay))
        return refuse(wrongState(found->stay));
    if (!found->plan.archivedAt)
        return refuse(changed());
    found->plan.archivedAt.reset();
    found->plan.droppedBy.reset();
    found->plan.dropReason.clear();
    writer.put(found->plan);
    return priceAgain(writer, found->stay);
}

} // namespace desk
