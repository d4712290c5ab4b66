#include "core/standing_plans/keep_standing_plans.h"

#include "core/base/typed_text.h"
#include "core/bookings/decide_stays.h"
#include "core/catalog/service.h"
#include "core/db/select.h"
#include "core/households/household.h"
#include "core/households/pet.h"
#include "core/lodging/unit.h"

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int allWeekdays = 0b111'1111;

bool isBookable(Writer &writer, const ServiceId &id)
{
    const auto service = writer.find<Service>(id);
    return service && !service->archivedAt;
}

void checkWho(Writer &writer, TypedTexts &texts, const AddStandingPlan &command)
{
    if (!writer.find<Household>(command.plan.household))
        texts.refuse(Reason::Unknown, u"household"_s);
    if (command.pets.isEmpty())
        texts.refuse(Reason::Missing, u"pets"_s);
    for (const PetId &id : command.pets) {
        const auto pet = writer.find<Pet>(id);
        if (!pet || pet->household != command.plan.household)
            texts.refuse(Reason::Unknown, u"pets"_s);
    }
    if (!isBookable(writer, command.plan.service))
        texts.refuse(Reason::Unknown, u"service"_s);
    if (command.plan.unitKind && !writer.find<UnitKind>(*command.plan.unitKind))
        texts.refuse(Reason::Unknown, u"unitKind"_s);
}

void checkWhen(TypedTexts &texts, const StandingPlan &plan)
{
    if ((plan.weekdays & allWeekdays) == 0)
        texts.refuse(Reason::Missing, u"weekdays"_s);
    if (!plan.startsOn.isValid())
        texts.refuse(Reason::NotADate, u"startsOn"_s);
    if (plan.endsOn && !plan.endsOn->isValid())
        texts.refuse(Reason::NotADate, u"endsOn"_s);
    else if (plan.endsOn && plan.startsOn.isValid() && *plan.endsOn < plan.startsOn)
        texts.refuse(Reason::DatesReversed, u"endsOn"_s);
    texts.range(u"everyWeeks"_s, plan.everyWeeks, 1, mostWeeksBetween);
    texts.range(u"nights"_s, plan.nights, 0, mostStandingNights);
    texts.range(u"daysAhead"_s, plan.daysAhead, 1, mostDaysAhead);
    if (!isMinuteOfDay(plan.arrivesAtMinute))
        texts.refuse(Reason::OutOfRange, u"arrivesAtMinute"_s);
    if (!isMinuteOfDay(plan.leavesAtMinute))
        texts.refuse(Reason::OutOfRange, u"leavesAtMinute"_s);
}

// Promised, wished or waited for: what can still be called off.
QList<ReservationId> staysAfter(Writer &writer, const StandingPlanId &plan, QDate day)
{
    return writer.database().values<ReservationId>(R"sql(
        SELECT r.id
          FROM standing_instances i
          JOIN reservations r ON r.booking = i.booking
         WHERE i.plan = ?1 AND i.planned_on > ?2
           AND r.state IN ('REQUESTED', 'WAITLISTED', 'CONFIRMED')
         ORDER BY r.id
    )sql",
                                                   plan,
                                                   day);
}

} // namespace

QJsonObject AddStandingPlan::meant() const
{
    return {{u"household"_s, plan.household.text()}, {u"pets"_s, int(pets.size())}};
}

Result<StandingPlanId> carryOut(Writer &writer, const AddStandingPlan &command)
{
    TypedTexts texts;
    checkWho(writer, texts, command);
    checkWhen(texts, command.plan);
    StandingPlan plan = command.plan;
    plan.id = writer.newId<StandingPlanId>();
    plan.location = writer.by().location;
    plan.weekdays &= allWeekdays;
    plan.notes = texts.lines(u"notes"_s, plan.notes);
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    writer.put(plan);
    for (const PetId &pet : command.pets)
        writer.put(StandingPet{.id = writer.newId<StandingPetId>(), .plan = plan.id, .pet = pet});
    return plan.id;
}

QJsonObject EndStandingPlan::meant() const
{
    return {{u"plan"_s, plan.text()}, {u"lastDay"_s, lastDay.toString(Qt::ISODate)}};
}

Result<> carryOut(Writer &writer, const EndStandingPlan &command)
{
    std::optional<StandingPlan> plan = writer.find<StandingPlan>(command.plan);
    if (!plan)
        return refuse(Reason::Unknown);
    TypedTexts texts;
    const QString reason = texts.required(u"reason"_s, command.reason, limits::line);
    if (!command.lastDay.isValid())
        texts.refuse(Reason::NotADate, u"lastDay"_s);
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    plan->endsOn = command.lastDay;
    writer.put(*plan);
    const QList<ReservationId> later = staysAfter(writer, plan->id, command.lastDay);
    return later.isEmpty() ? Result<>() : carryOut(writer, CancelStays{later, reason});
}

} // namespace desk
