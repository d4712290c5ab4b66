#include "core/bookings/check_out.h"

#include "core/base/typed_text.h"
#include "core/bookings/stay_case.h"
#include "core/care/care_schedule.h"
#include "core/lodging/occupancy.h"

#include <QJsonArray>

using namespace Qt::Literals;

namespace desk {

namespace {

void giveBack(Writer &writer, const Departure &departure, const QString &field, TypedTexts &texts)
{
    for (qsizetype i = 0; i < departure.belongings.size(); ++i) {
        const BelongingBack &back = departure.belongings[i];
        const QString where = field + u".belongings.%1"_s.arg(i);
        std::optional<Belonging> belonging = writer.find<Belonging>(back.belonging);
        if (!belonging || belonging->reservation != departure.reservation) {
            texts.refusals.push_back({Reason::Unknown, where, {}});
            continue;
        }
        if (back.returned)
            belonging->returnedAt = writer.now();
        else
            belonging->notReturnedReason =
                texts.required(where + u".reason"_s, back.reason, limits::line);
        writer.put(*belonging);
    }
}

void handBack(Writer &writer, const Departure &departure, const QString &field, TypedTexts &texts)
{
    for (qsizetype i = 0; i < departure.medications.size(); ++i) {
        const MedicationBack &back = departure.medications[i];
        const QString where = field + u".medications.%1"_s.arg(i);
        std::optional<MedicationPlan> plan = writer.find<MedicationPlan>(back.plan);
        if (!plan || plan->reservation != departure.reservation) {
            texts.refusals.push_back({Reason::Unknown, where, {}});
            continue;
        }
        if (back.countThousandths < 0)
            texts.refusals.push_back({Reason::OutOfRange, where, {}});
        plan->countOutThousandths = back.countThousandths;
        writer.put(*plan);
    }
}

// A pet that stays too long keeps its room, unless somebody else was promised it: then the time
// beyond is a fact that clashes, and is stored as one.
void overstay(Writer &writer, StayCase &stay)
{
    if (stay.segments.isEmpty())
        return;
    Segment &last = stay.segments.last();
    const Interval beyond{last.endsAt, writer.now()};
    const PlaceWish wish{.interval = beyond,
                         .household = stay.reservation.household,
                         .lodgers = {{stay.pet.id, stay.pet.species, std::nullopt}},
                         .except = {stay.reservation.id}};
    const bool isFree =
        unitObjections(writer.database(), last.unit, wish, writer.now(), {}).empty();
    if (isFree)
        last.endsAt = writer.now();
    else
        stay.segments += placed(writer, stay.reservation.id, last.unit, beyond, false);
}

void endNow(Writer &writer, StayCase &stay)
{
    stay.reservation.checkedOutAt = writer.now();
    if (stay.interval.until < writer.now())
        overstay(writer, stay);
    else
        stay.segments = fitted(stay.segments, {stay.interval.from, writer.now()}, writer.now());
    stay.interval.until = writer.now();
}

void leaveDirty(Writer &writer, const StayCase &stay)
{
    const Segment *here = segmentAt(stay.segments, writer.now());
    std::optional<Unit> unit = here ? writer.find<Unit>(here->unit) : std::nullopt;
    if (!unit || unit->occupancy == Occupancy::Area)
        return;
    unit->cleanliness = Cleanliness::Dirty;
    writer.put(*unit);
}

Refusals depart(Writer &writer, StayCase &stay, const CheckOut &command, const QString &name)
{
    stay.reservation.pickedUpBy = name;
    stay.pickUpAllowed =
        mayPickUp(allowedPickUps(writer.database(), stay.reservation.household, writer.today()),
                  command.pickUp,
                  stay.pet.id);
    if (stay.reservation.state == ReservationState::CheckedIn)
        endNow(writer, stay);
    const Refusals refusals = advance(writer, Transition::CheckOut, stay);
    if (refusals.empty()) {
        const Instant agreed = agreedInterval(writer.time(), stay.reservation).until;
        // What was due in the time that was not agreed stays on file, also where nobody logged it.
        if (agreed < writer.now())
            continueCare(writer, stay.reservation.id, {agreed, writer.now()});
        withdrawCare(writer, stay.reservation.id, writer.now());
        leaveDirty(writer, stay);
    }
    return refusals;
}

} // namespace

QJsonObject CheckOut::meant() const
{
    QJsonArray ids;
    for (const Departure &departure : departures)
        ids += departure.reservation.text();
    return {{u"reservations"_s, ids}};
}

Result<> carryOut(Writer &writer, const CheckOut &command)
{
    TypedTexts texts;
    const QString name = texts.required(u"pickUp.name"_s, command.pickUp.name);
    if (command.departures.isEmpty())
        texts.refusals.push_back({Reason::Missing, u"departures"_s, {}});
    for (qsizetype i = 0; i < command.departures.size(); ++i) {
        const Departure &departure = command.departures[i];
        const QString field = u"departures.%1"_s.arg(i);
        std::optional<StayCase> stay = stayCase(writer, departure.reservation, field);
        if (!stay) {
            texts.refusals.push_back({Reason::Unknown, field, {}});
            continue;
        }
        giveBack(writer, departure, field, texts);
        handBack(writer, departure, field, texts);
        append(texts.refusals, depart(writer, *stay, command, name));
    }
    if (!texts.refusals.empty())
        return refuse(withoutRepeats(texts.refusals));
    return {};
}

} // namespace desk
