#include "core/bookings/book.h"
#include "core/bookings/change_stay.h"
#include "core/bookings/check_in.h"
#include "core/bookings/decide_stays.h"
#include "core/db/select.h"
#include "core/pricing/edit_price_rules.h"
#include "core/pricing/edit_rates.h"
#include "core/pricing/quote.h"
#include "core/pricing/split.h"
#include "tests/support/money_fixtures.h"
#include "tests/support/test_program.h"

#include <rapidcheck.h>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

int oneOf(int least, int below)
{
    return *rc::gen::inRange(least, below);
}

/// A shop with a rule of every kind, of which nobody knows beforehand how much it adds or takes.
class AnyPrices : public Shop
{
    // A manager with a reason for everything.
    template <class Command>
    auto run(const Command &command)
    {
        By by = byMax();
        by.reason = u"Because"_s;
        return store->run(by, command);
    }

public:
    AnyPrices()
    {
        PriceRule full = ruleOf(PriceRuleKind::Occupancy);
        full.leastOccupancy = {oneOf(0, 3) * 200'000 + 1};
        if (oneOf(0, 2))
            full.unitKind = suite.id;
        PriceRule length = ruleOf(PriceRuleKind::LengthOfStay);
        length.leastNights = oneOf(1, 5);
        PriceRule weekday = ruleOf(PriceRuleKind::Weekday);
        weekday.weekdays = oneOf(1, 128);
        PriceRule early = ruleOf(PriceRuleKind::EarlyArrival);
        early.share = {oneOf(1, 500'000)};
        for (const PriceRule &one : {full, length, weekday, early})
            RC_ASSERT(run(AddPriceRule{one}).has_value());
    }

    /// Rex and Bella stay while Ziggy is there for a while, stay longer, and pay.
    InvoiceId stayAndLeave()
    {
        const int ziggysNights = oneOf(1, 6);
        const auto others = booked(joneses, {wish(ziggy, k1, ziggysNights)});
        const int nights = oneOf(1, 8);
        const auto stays = booked(smiths, {wish(rex, yard, nights), wish(bella, yard, nights)});
        if (oneOf(0, 2))
            RC_ASSERT(run(CancelStays{others, u"The dog is ill"_s}).has_value());
        CheckIn come;
        for (const ReservationId &stay : stays)
            come.arrivals += Arrival{.reservation = stay};
        RC_ASSERT(run(come).has_value());
        if (oneOf(0, 2))
            longer(stays.first(), nights + oneOf(1, 4));
        clock.set(at(oneOf(8, 17), oneOf(0, 60), nights));
        CheckOutAndBill home = checkOut({});
        for (const ReservationId &stay : stays)
            home.checkOut.departures += Departure{.reservation = stay};
        if (oneOf(0, 2))
            home.discount.reset();
        const auto billed = run(home);
        RC_ASSERT(billed.has_value());
        return billed->invoice.id;
    }

    /// Nothing costs what it did.
    void raiseAllPrices()
    {
        for (Rate rate : db::select<Rate>(database(), "WHERE valid_until IS NULL")) {
            rate.amount += money(777);
            rate.validFrom = dayNow();
            RC_ASSERT(run(ChangeRate{rate.id, rate}).has_value());
        }
        for (PriceRule rule : db::select<PriceRule>(database(), "WHERE valid_until IS NULL")) {
            rule.share.value += 111;
            rule.validFrom = dayNow();
            RC_ASSERT(run(ChangePriceRule{rule.id, rule}).has_value());
        }
    }

private:
    QDate dayNow() const { return store->place().time.businessDate(clock.now()); }

    PriceRule ruleOf(PriceRuleKind kind)
    {
        PriceRule rule;
        rule.kind = kind;
        rule.name = u"Any"_s;
        rule.share = {oneOf(-150'000, 300'000)};
        rule.amount = money(oneOf(1, 400));
        rule.householdCap = money(0);
        rule.validFrom = today();
        return rule;
    }

    StayWish wish(const Pet &pet, const Unit &unit, int nights) const
    {
        return {.pet = pet.id,
                .service = boarding.id,
                .unit = unit.id,
                .arrivesOn = today(),
                .leavesOn = today(nights)};
    }

    QList<ReservationId> booked(const Household &family, const QList<StayWish> &wishes)
    {
        const auto made = run(Book{.household = family.id, .stays = wishes});
        RC_ASSERT(made.has_value());
        return made->reservations;
    }

    void longer(const ReservationId &stay, int nights)
    {
        RC_ASSERT(run(ChangeDates{.reservation = stay,
                                  .arrivesOn = today(),
                                  .leavesOn = today(nights),
                                  .arrivesAtMinute = 7 * 60,
                                  .leavesAtMinute = 12 * 60})
                      .has_value());
    }
};

/// Computes a bill again from what was stored with it, and from nothing else.
void priceAgain(db::Database &database, const InvoiceId &id)
{
    const Invoice invoice = *database.find<Invoice>(id);
    const auto lines = db::select<InvoiceLine>(
        database, "WHERE invoice = ? AND removed_at IS NULL ORDER BY position", id);
    Money subtotal = Money::minor(0, database.currency());
    QHash<TaxClassId, Money> taxable;
    for (const InvoiceLine &line : lines) {
        Money sum = Money::minor(0, database.currency());
        for (const PriceStep &step :
             db::select<PriceStep>(database, "WHERE invoice_line = ?", line.id)) {
            RC_ASSERT(recomputed(step) == step.amount);
            sum += recomputed(step);
        }
        RC_ASSERT(sum == line.amount);
        subtotal += sum;
        if (line.kind != LineKind::Discount)
            taxable[line.taxClass] += sum + line.discount;
    }
    Money tax = Money::minor(0, database.currency());
    for (const InvoiceTax &one :
         db::select<InvoiceTax>(database, "WHERE invoice = ? AND removed_at IS NULL", id))
        tax += taxable.value(one.taxClass).share(one.rate);
    RC_ASSERT(invoice.subtotal == subtotal);
    RC_ASSERT(invoice.tax == tax);
    RC_ASSERT(invoice.total == subtotal + tax);
}

} // namespace

class TracePropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBillIsPricedAgainFromItsTraceToTheCent()
    {
        QVERIFY(rc::check([] {
            AnyPrices shop;
            const InvoiceId bill = shop.stayAndLeave();
            shop.raiseAllPrices();
            priceAgain(shop.database(), bill);
            RC_ASSERT(shop.complaints() == QString());
        }));
    }
};

DESK_TEST(TracePropertyTest)
#include "tst_trace_property.moc"
