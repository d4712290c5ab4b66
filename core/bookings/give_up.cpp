#include "core/bookings/give_up.h"

#include "core/base/resort_time.h"
#include "core/base/typed_text.h"
#include "core/billing/balance.h"
#include "core/billing/end_deposit.h"
#include "core/bookings/booking.h"
#include "core/db/select.h"
#include "core/pricing/booking_rules.h"
#include "core/pricing/quote.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

bool isLodging(PriceStepKind kind)
{
    return kind == PriceStepKind::Base || kind == PriceStepKind::PeakDates
        || kind == PriceStepKind::Weekday || kind == PriceStepKind::AdditionalPet;
}

Money ofOneNight(PriceStep step)
{
    step.quantity = 1;
    return recomputed(step);
}

bool doesAnybodyCome(db::Database &database, const BookingId &booking)
{
    return database.value<bool>(R"sql(
        SELECT EXISTS (SELECT 1
                         FROM reservations
                        WHERE booking = ?
                          AND state IN ('DRAFT', 'REQUESTED', 'CONFIRMED', 'CHECKED_IN'))
    )sql",
                                booking);
}

KeptDeposit keptBy(
    Writer &writer, const BookingTerms &terms, GivenUp how, Money held, int daysAhead)
{
    if (how == GivenUp::Cancelled)
        return keptWhenCancelled(terms, held, daysAhead);
    const AgreedPrices agreed = agreedPrices(writer.database(), terms.booking);
    return keptWhenNobodyCame(terms, held, agreed.firstNight, agreed.wholeStay);
}

Result<GivenBack> givenBack(Writer &writer,
                            const Booking &booking,
                            Money amount,
                            const TenderToTake &to)
{
    if (!amount.isPositive())
        return GivenBack();
    const GiveBackFor what{.household = booking.household, .booking = booking.id};
    // What they are owed as credit leaves no drawer: anybody may note it.
    if (to.kind == TenderKind::StoreCredit)
        return giveBackAsCredit(writer, what, amount);
    return giveBack(writer, what, amount, to);
}

Result<> endOne(Writer &writer,
                GivenUp how,
                const BookingId &id,
                QDate arrivesOn,
                const DepositEnding &ending,
                const QString &reason)
{
    const std::optional<BookingTerms> terms = termsOfBooking(writer.database(), id);
    const Money held = depositHeld(writer.database(), id);
    if (!terms || !terms->cancellationRule || !held.isPositive()
        || doesAnybodyCome(writer.database(), id))
        return {};
    const int daysAhead = int(writer.time().civilDate(writer.now()).daysTo(arrivesOn));
    KeptDeposit kept = keptBy(writer, *terms, how, held, daysAhead);
    const bool isWaived = kept.kept.isPositive() && !cleaned(ending.waivedBecause).isEmpty();
    if (isWaived) {
        if (Refusals refusals = objections(writer, Permission::Refund); !refusals.empty())
            return refuse(std::move(refusals));
        kept.kept = writer.money(0);
    }
    const Booking booking = *writer.find<Booking>(id);
    const DepositEnd end{
        .held = held, .back = held - kept.kept, .reason = isWaived ? ending.waivedBecause : reason};
    const auto given = givenBack(writer, booking, end.back, ending.to);
    if (!given)
        return refuse(given.error());
    writer.put(DepositOutcome{.id = writer.newId<DepositOutcomeId>(),
                              .booking = id,
                              .entry = endDeposit(writer, booking, end, *given),
                              .givenUp = how,
                              .at = writer.now(),
                              .rule = terms->cancellationRule,
                              .ruleVersion = terms->cancellationVersion,
                              .daysAhead = daysAhead,
                              .feeOf = kept.feeOf,
                              .share = kept.share,
                              .held = held,
                              .kept = kept.kept,
                              .waived = isWaived});
    return {};
}

} // namespace

AgreedPrices agreedPrices(db::Database &database, const BookingId &booking)
{
    const auto steps = db::select<PriceStep>(database,
                                             R"sql(
         WHERE superseded_at IS NULL
           AND reservation IN (SELECT id
                                 FROM reservations
                                WHERE booking = ? AND state IN ('REQUESTED', 'CONFIRMED', 'NO_SHOW'))
         ORDER BY reservation, night
    )sql",
                                             booking);
    AgreedPrices agreed;
    QHash<ReservationId, QDate> firstNights;
    for (const PriceStep &step : steps) {
        agreed.wholeStay += step.amount;
        if (!isLodging(step.kind) || !step.night || !step.reservation)
            continue;
        const QDate first = firstNights.value(*step.reservation, *step.night);
        firstNights.insert(*step.reservation, first);
        if (*step.night == first)
            agreed.firstNight += ofOneNight(step);
    }
    return agreed;
}

std::optional<BookingTerms> termsOfBooking(db::Database &database, const BookingId &booking)
{
    const auto terms =
        db::select<BookingTerms>(database, "WHERE booking = ? ORDER BY id LIMIT 1", booking);
    return terms.isEmpty() ? std::nullopt : std::optional(terms.first());
}

std::optional<DepositOutcome> depositOutcome(db::Database &database, const BookingId &booking)
{
    const auto outcomes = db::select<DepositOutcome>(database,
                                                     R"sql(
         WHERE booking = ?
           AND NOT EXISTS (SELECT 1
                             FROM ledger_entries
                            WHERE ledger_entries.reverses = deposit_outcomes.entry)
         ORDER BY at DESC, id DESC
         LIMIT 1
    )sql",
                                                     booking);
    return outcomes.isEmpty() ? std::nullopt : std::optional(outcomes.first());
}

Result<> endDeposits(Writer &writer,
                     GivenUp how,
                     const QList<ReservationId> &stays,
                     const DepositEnding &ending,
                     const QString &reason)
{
    QMap<BookingId, QDate> arrivals;
    for (const ReservationId &id : stays) {
        const auto stay = *writer.find<Reservation>(id);
        arrivals.insert(stay.booking,
                        std::min(stay.arrivesOn, arrivals.value(stay.booking, stay.arrivesOn)));
    }
    for (const auto [booking, arrivesOn] : arrivals.asKeyValueRange()) {
        if (Result<> ended = endOne(writer, how, booking, arrivesOn, ending, reason); !ended)
            return ended;
    }
    return {};
}

Refusals holdDepositAgain(Writer &writer, const Reservation &stay)
{
    const auto outcome = depositOutcome(writer.database(), stay.booking);
    if (!outcome || outcome->at < stay.stateChangedAt)
        return {};
    return takeDepositAgain(writer, outcome->entry);
}

} // namespace desk
