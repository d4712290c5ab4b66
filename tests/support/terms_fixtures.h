#pragma once

#include "core/billing/deposit.h"
#include "core/bookings/book.h"
#include "core/bookings/decide_stays.h"
#include "core/bookings/promised_end.h"
#include "core/bookings/undo.h"
#include "core/db/select.h"
#include "core/pricing/booking_rules.h"
#include "core/pricing/edit_booking_rules.h"
#include "tests/support/money_fixtures.h"

namespace desk::test {

/// The shop, whose manager writes rules of deposits and cancellation. Boarding is 55.00 a night,
/// and 66.00 tomorrow; with 7.44 % tax three nights from the day after are 177.28.
class PromisingShop : public Shop
{
public:
    PromisingShop() = default;

    /// Half of the price in advance.
    BookingRule halfAhead() const
    {
        BookingRule rule;
        rule.kind = BookingRuleKind::Deposit;
        rule.name = QStringLiteral("Christmas");
        rule.leastTotal = money(0);
        rule.amount = money(0);
        rule.share = {500'000};
        rule.validFrom = today();
        return rule;
    }

    /// From seven days before on half of the deposit is kept, from three days on all of it; also
    /// when nobody comes.
    BookingRule keptInSteps() const
    {
        BookingRule rule;
        rule.kind = BookingRuleKind::Cancellation;
        rule.name = QStringLiteral("Standard");
        rule.leastTotal = money(0);
        rule.amount = money(0);
        rule.tiers = {{7, {500'000}}, {3, {1'000'000}}};
        rule.noShowShare = {1'000'000};
        rule.validFrom = today();
        return rule;
    }

    BookingRuleId add(const BookingRule &rule)
    {
        const auto id = store->run(byMax(), AddBookingRule{rule});
        DESK_ASSERT(id);
        return *id;
    }

    /// Rex comes in so many days, for three nights in K1.
    Book rexComes(int in, int nights = 3) const
    {
        return {.household = smiths.id,
                .stays = {{.pet = rex.id,
                           .service = boarding.id,
                           .unit = k1.id,
                           .arrivesOn = today(in),
                           .leavesOn = today(in + nights)}},
                .channel = Channel::Phone};
    }

    Booked booked(const Book &command)
    {
        const auto outcome = store->run(bySam(), command);
        DESK_ASSERT(outcome);
        return *outcome;
    }

    /// The same, and its deposit is there.
    Booked paidAhead(const Book &command)
    {
        const Booked made = booked(command);
        pays(made, made.depositDue.minor());
        return made;
    }

    void pays(const Booked &made, qint64 minor)
    {
        DESK_ASSERT(store->run(bySam(), TakeDeposit{made.booking, money(minor), {cash(minor)}}));
    }

    /// Rex and Bella together, in so many days.
    Book bothCome(int in) const
    {
        Book both = rexComes(in);
        both.stays += both.stays.first();
        both.stays.last().pet = bella.id;
        return both;
    }

    /// A stay of the booking is cancelled, the first unless told.
    void cancels(const Booked &made, int which = 0)
    {
        DESK_ASSERT(store->run(
            bySam(), CancelStays{{made.reservations[which]}, QStringLiteral("The dog is ill")}));
    }

    void doesNotCome(const Booked &made)
    {
        DESK_ASSERT(store->run(bySam(), MarkNoShow{made.reservations}));
    }

    std::optional<PromisedEnd> promised(const Booked &made)
    {
        return promisedEnd(database(), made.booking, store->place().time);
    }

    /// What is kept as promised; nothing without a promise.
    qint64 promisedToKeep(const Booked &made)
    {
        const auto end = promised(made);
        return end ? end->kept.minor() : -1;
    }

    ReservationState stateOfStay(const Booked &made)
    {
        return database().find<Reservation>(made.reservations.first())->state;
    }

    qint64 held(const Booked &made) { return depositHeld(database(), made.booking).minor(); }

    /// What the resort kept of all deposits.
    qint64 kept()
    {
        return -database().value<qint64>(
            "SELECT coalesce(sum(amount), 0) FROM postings WHERE owner = 'forfeits'");
    }
};

} // namespace desk::test
