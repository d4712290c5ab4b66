#include "core/bookings/guards.h"

#include "core/billing/ledger.h"
#include "core/bookings/agreements.h"
#include "core/bookings/booking.h"
#include "core/capacity/places.h"
#include "core/lodging/occupancy.h"

using namespace Qt::Literals;

namespace desk {

namespace {

Refusals petWelcome(const StayCase &stay)
{
    Refusals refusals;
    if (stay.pet.archivedAt)
        refusals.push_back({Reason::PetArchived, u"pet"_s, {}});
    if (stay.pet.deceasedOn)
        refusals.push_back({Reason::PetDeceased, u"pet"_s, {}});
    if (stay.household.archivedAt)
        refusals.push_back({Reason::HouseholdArchived, {}, {}});
    for (const QString &why : {stay.pet.doNotBookReason, stay.household.doNotBookReason}) {
        if (!why.isEmpty())
            refusals.push_back({Reason::DoNotBook, u"pet"_s, {{u"why"_s, why}}});
    }
    return refusals;
}

Refusals datesForward(Writer &writer, const StayCase &stay)
{
    if (stay.interval.isEmpty())
        return {{Reason::DatesReversed, u"leavesOn"_s, {}}};
    if (stay.interval.until <= writer.now())
        return {{Reason::TimePassed, u"leavesOn"_s, {}}};
    if (stay.reservation.arrivesOn.daysTo(stay.reservation.leavesOn) > longestStayDays)
        return {{Reason::StayTooLong, u"leavesOn"_s, {{u"most"_s, qint64{longestStayDays}}}}};
    return {};
}

Refusals openingHours(const StayCase &stay)
{
    const int minute = stay.reservation.arrivesAtMinute;
    const Service &service = stay.service;
    if (stay.isWalkIn || (service.arrivalFrom <= minute && minute <= service.arrivalUntil))
        return {};
    return {{Reason::OutsideHours,
             u"arrivesAtMinute"_s,
             {{u"from"_s, qint64{service.arrivalFrom}}, {u"to"_s, qint64{service.arrivalUntil}}}}};
}

Refusals roomChosen(const StayCase &stay)
{
    if (!stay.service.needsUnit || cover(stay.segments, stay.interval))
        return {};
    return {{Reason::UnitMissing, u"unit"_s, {}}};
}

// Where a pet was can't be refused any more: one that is here needs its room from now, and at least
// now, although it should have left. A plan is judged as a whole, also when it begins in the past.
Refusals roomFree(Writer &writer, const StayCase &stay)
{
    Refusals refusals;
    for (const Segment &segment : stay.segments) {
        if (segment.releasedAt)
            continue;
        const bool isHere = stay.reservation.checkedInAt && !stay.reservation.checkedOutAt;
        const Instant leastUntil = isHere && segment.endsAt == stay.interval.until
            ? writer.now() + std::chrono::milliseconds(1)
            : segment.endsAt;
        const PlaceWish wish{
            .interval = {isHere ? std::max(segment.startsAt, writer.now()) : segment.startsAt,
                         std::max(segment.endsAt, leastUntil)},
            .household = stay.reservation.household,
            .lodgers = {{stay.pet.id, stay.pet.species, stay.pet.weightGrams}},
            .except = {stay.reservation.id},
        };
        if (!wish.interval.isEmpty())
            append(refusals,
                   unitObjections(writer.database(), segment.unit, wish, writer.now(), u"unit"_s));
    }
    return refusals;
}

struct OtherStay
{
    Instant from{};
    Instant until{};

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"from", &OtherStay::from}, Field{"until", &OtherStay::until});
    }
};

Refusals petFree(Writer &writer, const StayCase &stay)
{
    if (!stay.service.needsUnit)
        return {};
    const auto other = writer.database().first<OtherStay>(R"sql(
        SELECT min(s.starts_at), max(s.ends_at)
          FROM reservations r
          JOIN segments s ON s.reservation = r.id
         WHERE r.pet = ?1
           AND r.id <> ?2
           AND r.state IN ('CONFIRMED', 'CHECKED_IN')
           AND s.released_at IS NULL
           AND s.starts_at < ?4
           AND s.ends_at > ?3
         GROUP BY r.id
         LIMIT 1
    )sql",
                                                          stay.pet.id,
                                                          stay.reservation.id,
                                                          stay.interval.from,
                                                          stay.interval.until);
    if (!other)
        return {};
    return {{Reason::PetAlreadyBooked,
             u"pet"_s,
             {{u"pet"_s, stay.pet.name}, {u"from"_s, other->from}, {u"to"_s, other->until}}}};
}

// A day that it was promised already is kept, whoever else was promised it since.
Refusals placeFree(Writer &writer, const StayCase &stay)
{
    const Reservation &reservation = stay.reservation;
    PlacesWish wish{.service = stay.service.id,
                    .kind = stay.service.kind,
                    .pets = {stay.pet.playGroup},
                    .arrivesOn = reservation.arrivesOn,
                    .leavesOn = reservation.leavesOn,
                    .except = reservation.id};
    const auto before = writer.find<Reservation>(reservation.id);
    if (before && takesPlace(before->state))
        wish.heldAlready = placeDays(wish.kind, before->arrivesOn, before->leavesOn);
    return placeObjections(loadPlaceStock(writer.database(), reservation.location, wish.days()),
                           wish);
}

Money balance(Writer &writer, Account account, const QString &owner)
{
    return writer.database().value<Money>(
        "SELECT coalesce(sum(amount), 0) FROM postings WHERE account = ? AND owner = ?",
        account,
        owner);
}

Refusals depositPaid(Writer &writer, const StayCase &stay)
{
    const auto booking = writer.find<Booking>(stay.reservation.booking);
    if (!booking || booking->depositDue.isZero())
        return {};
    const Money missing =
        booking->depositDue + balance(writer, Account::DepositLiability, booking->id.text());
    if (!missing.isPositive())
        return {};
    return {{Reason::DepositMissing, {}, {{u"missing"_s, missing}}}};
}

Refusals overdue(Writer &writer, const StayCase &stay)
{
    const Instant due = stay.interval.from + noShowGrace;
    if (writer.now() >= due)
        return {};
    return {{Reason::TooEarly, {}, {{u"from"_s, due}}}};
}

Refusals dateWindow(Writer &writer, const StayCase &stay)
{
    if (writer.time().civilDate(writer.now()) < stay.reservation.arrivesOn)
        return {{Reason::TooEarly, u"arrivesOn"_s, {{u"from"_s, stay.reservation.arrivesOn}}}};
    if (stay.interval.until <= writer.now())
        return {{Reason::TimePassed, u"leavesOn"_s, {}}};
    return {};
}

Refusals vaccinesFine(const StayCase &stay)
{
    Refusals refusals;
    if (!stay.health)
        return refusals;
    for (const Finding &finding : stay.health->findings) {
        if (!finding.stops())
            continue;
        QMap<QString, RefusalValue> values{{u"vaccine"_s, finding.vaccineName},
                                           {u"verdict"_s, QString(nameOf(finding.verdict))}};
        if (finding.expiresOn)
            values.insert(u"until"_s, *finding.expiresOn);
        refusals.push_back({Reason::VaccineStops, u"vaccines"_s, values});
    }
    return refusals;
}

Refusals agreementSigned(Writer &writer, const StayCase &stay)
{
    const auto agreement = agreementInForce(writer.database(), writer.today());
    if (!agreement
        || validSignature(
            writer.database(), *agreement, stay.reservation.household, writer.today()))
        return {};
    return {{Reason::AgreementMissing, {}, {{u"what"_s, agreement->title}}}};
}

Refusals roomClean(Writer &writer, const StayCase &stay)
{
    const Segment *here = segmentAt(stay.segments, writer.now());
    if (!here || writer.now() < here->startsAt)
        return {};
    const auto unit = writer.find<Unit>(here->unit);
    if (!unit || unit->cleanliness == Cleanliness::Clean)
        return {};
    // Pets of the same family share what they find.
    const UnitsInUse use =
        unitInUse(writer.database(), unit->id, {writer.now(), here->endsAt}, writer.now());
    for (const Occupant &occupant : use.occupants.value(unit->id)) {
        if (occupant.interval().contains(writer.now())
            && occupant.household == stay.reservation.household
            && occupant.reservation != stay.reservation.id)
            return {};
    }
    return {{Reason::UnitDirty, u"unit"_s, {{u"unit"_s, unit->name}}}};
}

Refusals petNowhereElse(Writer &writer, const StayCase &stay)
{
    const auto elsewhere = writer.database().values<QString>(R"sql(
        SELECT coalesce((SELECT u.name
                           FROM segments s
                           JOIN units u ON u.id = s.unit
                          WHERE s.reservation = r.id AND s.released_at IS NULL
                          ORDER BY s.starts_at DESC
                          LIMIT 1), '')
          FROM reservations r
         WHERE r.pet = ? AND r.state = 'CHECKED_IN' AND r.id <> ?
         LIMIT 1
    )sql",
                                                             stay.pet.id,
                                                             stay.reservation.id);
    if (elsewhere.isEmpty())
        return {};
    return {{Reason::PetElsewhere, u"pet"_s, {{u"unit"_s, elsewhere.first()}}}};
}

Refusals belongingsReturned(Writer &writer, const StayCase &stay)
{
    Refusals refusals;
    for (const QString &item : writer.database().values<QString>(R"sql(
             SELECT item
               FROM belongings
              WHERE reservation = ? AND archived_at IS NULL AND returned_at IS NULL
                AND not_returned_reason = ''
              ORDER BY id
         )sql",
                                                                 stay.reservation.id))
        refusals.push_back({Reason::BelongingsNotReturned, u"belongings"_s, {{u"what"_s, item}}});
    return refusals;
}

Refusals noControlledMedication(Writer &writer, const StayCase &stay)
{
    Refusals refusals;
    for (const QString &drug : writer.database().values<QString>(R"sql(
             SELECT drug
               FROM medication_plans
              WHERE reservation = ? AND archived_at IS NULL AND controlled = 1
                AND count_in_thousandths IS NOT NULL AND count_out_thousandths IS NULL
              ORDER BY id
         )sql",
                                                                 stay.reservation.id))
        refusals.push_back(
            {Reason::ControlledMedicationOpen, u"medications"_s, {{u"what"_s, drug}}});
    return refusals;
}

Refusals nothingOwed(Writer &writer, const StayCase &stay)
{
    const Money owed = balance(writer, Account::Receivable, stay.reservation.household.text());
    if (!owed.isPositive())
        return {};
    return {{Reason::HasOpenBalance, {}, {{u"amount"_s, owed}}}};
}

Refusals noCareLogged(Writer &writer, const StayCase &stay)
{
    const bool logged = writer.database().value<bool>(R"sql(
        SELECT EXISTS (SELECT 1 FROM care_logs WHERE reservation = ? AND at >= ?)
    )sql",
                                                      stay.reservation.id,
                                                      stay.reservation.checkedInAt);
    if (!logged)
        return {};
    return {{Reason::UndoBlocked, {}, {{u"why"_s, u"CARE_LOGGED"_s}}}};
}

Refusals withinADay(Writer &writer, const StayCase &stay)
{
    if (writer.now() < stay.doneAt + undoTime)
        return {};
    return {{Reason::UndoTooLate, {}, {}}};
}

Refusals pickUpAllowed(const StayCase &stay)
{
    if (stay.pickUpAllowed)
        return {};
    return {{Reason::PickUpNotAuthorised, u"pickUp"_s, {}}};
}

Refusals objectionOf(Writer &writer, Guard guard, const StayCase &stay)
{
    switch (guard) {
    case Guard::PetWelcome:
        return petWelcome(stay);
    case Guard::DatesForward:
        return datesForward(writer, stay);
    case Guard::OpeningHours:
        return openingHours(stay);
    case Guard::RoomChosen:
        return roomChosen(stay);
    case Guard::RoomFree:
        return roomFree(writer, stay);
    case Guard::PetFree:
        return petFree(writer, stay);
    case Guard::DepositPaid:
        return depositPaid(writer, stay);
    case Guard::Overdue:
        return overdue(writer, stay);
    case Guard::DateWindow:
        return dateWindow(writer, stay);
    case Guard::VaccinesFine:
        return vaccinesFine(stay);
    case Guard::AgreementSigned:
        return agreementSigned(writer, stay);
    case Guard::RoomClean:
        return roomClean(writer, stay);
    case Guard::PetNowhereElse:
        return petNowhereElse(writer, stay);
    case Guard::BelongingsReturned:
        return belongingsReturned(writer, stay);
    case Guard::NoControlledMedication:
        return noControlledMedication(writer, stay);
    case Guard::PickUpAllowed:
        return pickUpAllowed(stay);
    case Guard::NothingOwed:
        return nothingOwed(writer, stay);
    case Guard::NoCareLogged:
        return noCareLogged(writer, stay);
    case Guard::WithinADay:
        return withinADay(writer, stay);
    case Guard::PlaceFree:
        return placeFree(writer, stay);
    }
    return {};
}

} // namespace

Refusals guardObjections(Writer &writer, Guards guards, const StayCase &stay)
{
    Refusals refusals;
    for (int bit = 0; (1 << bit) <= int(Guard::PlaceFree); ++bit) {
        const auto guard = Guard(1 << bit);
        if (guards.testFlag(guard))
            append(refusals, objectionOf(writer, guard, stay));
    }
    return refusals;
}

} // namespace desk
