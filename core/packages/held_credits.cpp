#include "core/packages/held_credits.h"

#include "core/bookings/several_stays.h"
#include "core/db/select.h"
#include "core/packages/put_move.h"
#include "core/pricing/charged_days.h"

namespace desk {

namespace {

// As it was agreed: what was held too much is given back when it is billed.
qsizetype daysOf(const Reservation &stay, const Service &service)
{
    return chargedDays(service,
                       {.pet = stay.pet,
                        .reservation = stay.id,
                        .weightGrams = std::nullopt,
                        .service = stay.service,
                        .arrivesOn = stay.arrivesOn,
                        .arrivesAtMinute = stay.arrivesAtMinute,
                        .leavesOn = stay.leavesOn,
                        .leavesAtMinute = stay.leavesAtMinute,
                        .rooms = {}})
        .size();
}

Refusals unlessHere(const StayCase &stay)
{
    if (stay.reservation.state == ReservationState::CheckedIn)
        return {};
    return {{Reason::WrongState,
             stay.field,
             {{QStringLiteral("state"), QString(nameOf(stay.reservation.state))}}}};
}

} // namespace

QList<HeldCredits> heldCredits(db::Database &database, const QList<ReservationId> &reservations)
{
    return database.all<HeldCredits>(R"sql(
        SELECT credit_moves.reservation, credit_moves.purchase, package_purchases.plan,
               package_plans.version, package_purchases.name, -sum(credit_moves.units),
               reservations.service, package_plans.services
          FROM json_each(?) AS wanted
          JOIN credit_moves ON credit_moves.reservation = unhex(wanted.value)
          JOIN reservations ON reservations.id = credit_moves.reservation
          JOIN package_purchases ON package_purchases.id = credit_moves.purchase
          JOIN package_plans ON package_plans.id = package_purchases.plan
         WHERE credit_moves.kind IN ('HOLD', 'RELEASE')
         GROUP BY credit_moves.reservation, credit_moves.purchase
        HAVING sum(credit_moves.units) < 0
         ORDER BY wanted.key,
                  package_purchases.pet IS NULL,
                  package_purchases.usable_on IS NULL,
                  package_purchases.usable_on,
                  package_purchases.sold_on,
                  package_purchases.id
    )sql",
                                     db::jsonOfIds(reservations));
}

int holdCredits(Writer &writer, const Reservation &stay)
{
    const auto service = writer.find<Service>(stay.service);
    if (!service)
        return 0;
    QList<PackageCredits> packages = packagesOf(writer.database(), stay.household);
    int held = 0;
    for (const CreditsTaken &taken :
         takeCredits(packages, stay.pet, stay.service, daysOf(stay, *service), writer.today())) {
        putMove(writer,
                {.purchase = taken.purchase,
                 .kind = CreditMoveKind::Hold,
                 .units = -taken.units,
                 .reservation = stay.id,
                 .invoice = std::nullopt});
        held += taken.units;
    }
    return held;
}

void releaseCredits(Writer &writer, const ReservationId &reservation)
{
    for (const HeldCredits &held : heldCredits(writer.database(), {reservation}))
        putMove(writer,
                {.purchase = held.purchase,
                 .kind = CreditMoveKind::Release,
                 .units = held.units,
                 .reservation = reservation,
                 .invoice = std::nullopt});
}

QJsonObject UseCredits::meant() const
{
    return meantBy(reservations);
}

Result<> carryOut(Writer &writer, const UseCredits &command)
{
    int held = 0;
    const Result<> done = forEachStay(writer, command.reservations, [&](StayCase &stay) {
        Refusals refusals = unlessHere(stay);
        if (!refusals.empty())
            return refusals;
        for (const HeldCredits &already : heldCredits(writer.database(), {stay.reservation.id}))
            held += already.units;
        releaseCredits(writer, stay.reservation.id);
        held += holdCredits(writer, stay.reservation);
        return Refusals();
    });
    if (!done)
        return done;
    return held > 0 ? Result<>() : refuse(Reason::NoCreditLeft, QStringLiteral("reservations"));
}

QJsonObject KeepCredits::meant() const
{
    return meantBy(reservations);
}

Result<> carryOut(Writer &writer, const KeepCredits &command)
{
    return forEachStay(writer, command.reservations, [&](StayCase &stay) {
        Refusals refusals = unlessHere(stay);
        if (refusals.empty())
            releaseCredits(writer, stay.reservation.id);
        return refusals;
    });
}

} // namespace desk
