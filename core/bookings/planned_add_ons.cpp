#include "core/bookings/planned_add_ons.h"

#include "core/base/typed_text.h"
#include "core/bookings/stay_price.h"
#include "core/bookings/transition.h"

using namespace Qt::Literals;

namespace desk {

namespace {

/// How an add-on stands.
enum class Standing { ToDo, Done, Dropped };

Standing standingOf(const AddOnPlan &plan)
{
    return plan.archivedAt ? Standing::Dropped : plan.doneAt ? Standing::Done : Standing::ToDo;
}

/// An add-on with the stay it is planned for.
struct PlannedAddOn
{
    AddOnPlan plan;
    Reservation stay;
};

Refusal wrongStateOf(const Reservation &stay)
{
    return {Reason::WrongState, {}, {{u"state"_s, QString(nameOf(stay.state))}}};
}

// What can still be changed: the stay is not over, and nobody was quicker.
Result<PlannedAddOn> planned(Writer &writer, const AddOnPlanId &id, Standing standing)
{
    const auto plan = writer.find<AddOnPlan>(id);
    const auto stay = plan ? writer.find<Reservation>(plan->reservation) : std::nullopt;
    if (!stay)
        return refuse(Reason::Unknown, u"addOn"_s);
    if (isOver(stay->state))
        return refuse({wrongStateOf(*stay)});
    if (standingOf(*plan) != standing)
        return refuse(Reason::Changed, u"addOn"_s);
    return PlannedAddOn{*plan, *stay};
}

QJsonObject meantBy(const AddOnPlanId &addOn)
{
    return {{u"addOn"_s, addOn.text()}};
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
    Result<PlannedAddOn> found = planned(writer, command.addOn, Standing::ToDo);
    if (!found)
        return refuse(std::move(found.error()));
    if (found->stay.state != ReservationState::CheckedIn)
        return refuse(Reason::NotYetArrived);
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
    Result<PlannedAddOn> found = planned(writer, command.addOn, Standing::Done);
    if (!found)
        return refuse(std::move(found.error()));
    if (found->stay.state != ReservationState::CheckedIn)
        return refuse({wrongStateOf(found->stay)});
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
    Result<PlannedAddOn> found = planned(writer, command.addOn, Standing::ToDo);
    if (!found)
        return refuse(std::move(found.error()));
    TypedTexts texts;
    const QString reason = texts.required(u"reason"_s, command.reason, limits::line);
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
    Result<PlannedAddOn> found = planned(writer, command.addOn, Standing::Dropped);
    if (!found)
        return refuse(std::move(found.error()));
    found->plan.archivedAt.reset();
    found->plan.droppedBy.reset();
    found->plan.dropReason.clear();
    writer.put(found->plan);
    return priceAgain(writer, found->stay);
}

} // namespace desk
