#include "core/standing_plans/book_instance.h"

#include "core/base/typed_text.h"
#include "core/bookings/book_steps.h"
#include "core/bookings/decide_stays.h"
#include "core/db/select.h"
#include "core/quote/stay_offer.h"
#include "core/waiting/waiting_entry.h"

using namespace Qt::Literals;

namespace desk {

namespace {

QList<Pet> petsOf(Writer &writer, const StandingPlanId &plan)
{
    return db::select<Pet>(
        writer.database(),
        "WHERE id IN (SELECT pet FROM standing_pets WHERE plan = ?) ORDER BY name, id",
        plan);
}

StayEnquiry enquiryFor(const StandingPlan &plan,
                       const Service &service,
                       const QList<Pet> &pets,
                       QDate day)
{
    return {.household = plan.household,
            .pets = pets,
            .service = service,
            .arrivesOn = day,
            .leavesOn = day.addDays(plan.nights),
            .kind = plan.unitKind,
            .unit = std::nullopt,
            .addOns = {}};
}

QList<StayWish> wishesOf(const StandingPlan &plan, QList<StayWish> stays, bool isOpen)
{
    for (StayWish &stay : stays) {
        stay.arrivesAtMinute = plan.arrivesAtMinute;
        stay.leavesAtMinute = plan.leavesAtMinute;
        stay.notes = plan.notes;
        if (isOpen)
            continue;
        stay.unit.reset();
        stay.moves.clear();
    }
    return stays;
}

void waits(Writer &writer, const StandingPlan &plan, const BookingId &booking)
{
    writer.put(WaitingEntry{.id = writer.newId<WaitingEntryId>(),
                            .booking = booking,
                            .unitKind = plan.unitKind,
                            .since = writer.now()});
}

} // namespace

QJsonObject BookInstance::meant() const
{
    return {{u"plan"_s, plan.text()}, {u"plannedOn"_s, plannedOn.toString(Qt::ISODate)}};
}

Result<Booked> carryOut(Writer &writer, const BookInstance &command)
{
    const auto plan = writer.find<StandingPlan>(command.plan);
    const auto service = plan ? writer.find<Service>(plan->service) : std::optional<Service>();
    if (!service)
        return refuse(Reason::Unknown);
    if (!isDayOf(*plan, command.plannedOn) || command.plannedOn < writer.today())
        return refuse(Reason::NotADate, u"plannedOn"_s);
    const StandingInstanceId id = instanceId(writer.resort().id, plan->id, command.plannedOn);
    if (writer.find<StandingInstance>(id))
        return refuse(Reason::AlreadyTaken, u"plannedOn"_s);
    const StayOffer offer =
        stayOffer(writer.database(),
                  writer.place(),
                  enquiryFor(*plan, *service, petsOf(writer, plan->id), command.plannedOn),
                  writer.now());
    // What a manager would have to be asked for waits: nobody is there to ask.
    const bool isOpen = offer.hasRoom && offer.places.empty();
    const Book book{.household = plan->household,
                    .stays = wishesOf(*plan, offer.stays, isOpen),
                    .as = isOpen ? BookAs::Confirm : BookAs::Wait};
    const Result<Booked> booked = bookUnder(writer, book, id.text().toLatin1());
    if (!booked)
        return refuse(booked.error());
    if (!isOpen)
        waits(writer, *plan, booked->booking);
    writer.put(StandingInstance{
        .id = id, .plan = plan->id, .plannedOn = command.plannedOn, .booking = booked->booking});
    return booked;
}

QJsonObject SkipInstance::meant() const
{
    return {{u"plan"_s, plan.text()}, {u"plannedOn"_s, plannedOn.toString(Qt::ISODate)}};
}

Result<> carryOut(Writer &writer, const SkipInstance &command)
{
    const auto plan = writer.find<StandingPlan>(command.plan);
    if (!plan)
        return refuse(Reason::Unknown);
    const StandingInstanceId id = instanceId(writer.resort().id, plan->id, command.plannedOn);
    StandingInstance instance = writer.find<StandingInstance>(id).value_or(StandingInstance{
        .id = id, .plan = plan->id, .plannedOn = command.plannedOn, .booking = std::nullopt});
    TypedTexts texts;
    if (!isDayOf(*plan, command.plannedOn))
        texts.refuse(Reason::NotADate, u"plannedOn"_s);
    if (!instance.skipReason.isEmpty())
        texts.refuse(Reason::WrongState, {});
    instance.skipReason = texts.required(u"reason"_s, command.reason, limits::line);
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    writer.put(instance);
    if (!instance.booking)
        return {};
    const auto booked = writer.database().values<ReservationId>(
        "SELECT id FROM reservations WHERE booking = ? AND state <> 'CANCELLED' ORDER BY id",
        *instance.booking);
    return booked.isEmpty() ? Result<>()
                            : carryOut(writer, CancelStays{booked, instance.skipReason});
}

} // namespace desk
