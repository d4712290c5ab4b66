#pragma once

#include "core/billing/balance.h"
#include "core/billing/check_out_and_bill.h"
#include "core/billing/invoice_state.h"
#include "core/billing/sell.h"
#include "core/bookings/booking.h"
#include "core/bookings/check_out.h"
#include "core/catalog/product.h"
#include "core/till/close_till.h"
#include "core/till/open_till.h"
#include "core/verify/books.h"
#include "tests/support/stay_fixtures.h"

namespace desk::test {

/// The small house with a till that is open, a shop, and the prices of the worked example: one peak
/// night, the second dog at half price, a late fee once per family, a coupon for lodging.
class Shop : public SmallHouse
{
public:
    Shop()
        : Shop(QStringLiteral(":memory:"))
    {
    }

    /// The same in a file.
    explicit Shop(const QString &path)
        : SmallHouse(path)
    {
        leash = {.id = newId<ProductId>(),
                 .name = QStringLiteral("Leash"),
                 .barcode = QStringLiteral("4006381333931"),
                 .price = money(1'999),
                 .taxClass = taxed.id,
                 .revenueAccount = QStringLiteral("shop")};
        coupon = {.id = newId<CouponId>(),
                  .code = QStringLiteral("WINTER10"),
                  .name = QStringLiteral("Winter"),
                  .share = {100'000},
                  .scope = DiscountScope::Lodging,
                  .validFrom = QDate(2020, 1, 1)};
        PriceRule peak = rule(PriceRuleKind::PeakDates);
        peak.firstDay = peak.lastDay = today(1);
        peak.share = {200'000};
        PriceRule second = rule(PriceRuleKind::AdditionalPet);
        second.petNumber = 2;
        second.share = {-500'000};
        PriceRule late = rule(PriceRuleKind::LateDeparture);
        late.amount = late.householdCap = money(1'500);
        late.graceMinutes = 15;
        put(leash, coupon, peak, second, late);
        openTill();
    }

    Result<TillSession> openTill() { return store->run(bySam(), OpenTill{{{money(2'000), 10}}}); }

    /// Two dogs of the Smiths stay three nights in one room; the time is then 14:00 of the last
    /// day.
    void stayThreeNights()
    {
        Booking made;
        made.id = newId<BookingId>();
        made.location = founded.location;
        made.household = smiths.id;
        booking = made.id;
        put(made);
        for (const Pet &pet : {rex, bella}) {
            Reservation r;
            r.id = newId<ReservationId>();
            r.location = founded.location;
            r.booking = booking;
            r.household = smiths.id;
            r.pet = pet.id;
            r.service = boarding.id;
            r.arrivesOn = today();
            r.leavesOn = today(3);
            r.arrivesAtMinute = 420;
            r.leavesAtMinute = 720;
            r.state = ReservationState::CheckedIn;
            r.checkedInAt = clock.now();
            Segment g{.id = newId<SegmentId>(),
                      .reservation = r.id,
                      .unit = k1.id,
                      .startsAt = clock.now(),
                      .endsAt = at(12, 0, 3)};
            put(r, g);
            stays += r.id;
        }
        put(AddOnPlan{.id = newId<AddOnPlanId>(),
                      .reservation = stays.first(),
                      .addOn = bath.id,
                      .plannedOn = today(2)});
        clock.set(at(14, 0, 3));
    }

    CheckOutAndBill checkOut(const QList<TenderToTake> &tenders) const
    {
        CheckOutAndBill command{.tenders = tenders};
        for (const ReservationId &stay : stays)
            command.checkOut.departures += Departure{.reservation = stay};
        command.checkOut.pickUp = {.name = QStringLiteral("Ann Smith"), .customer = ann.id};
        command.discount =
            DiscountWish{.couponCode = QStringLiteral("winter10"), .amount = {}, .reason = {}};
        return command;
    }

    TenderToTake cash(qint64 minor, qint64 tip = 0) const
    {
        return {.kind = TenderKind::Cash, .amount = money(minor), .tip = money(tip)};
    }

    TenderToTake card(qint64 minor, qint64 tip = 0) const
    {
        return {.kind = TenderKind::Card,
                .amount = money(minor),
                .tip = money(tip),
                .reference = QStringLiteral("T-1"),
                .lastFour = QStringLiteral("4242")};
    }

    Result<Sold> sell(const QList<TenderToTake> &tenders, int quantity = 1)
    {
        return store->run(bySam(), Sell{{{leash.id, quantity}}, tenders});
    }

    InvoiceState stateOf(InvoiceId invoice) { return desk::stateOf(moneyOf(database(), invoice)); }

    /// The states of the stays, each once.
    QList<ReservationState> stayStates()
    {
        return database().values<ReservationState>("SELECT DISTINCT state FROM reservations");
    }

    /// What an account stands at, whoever owns it.
    qint64 account(Account account)
    {
        return database().value<qint64>(
            "SELECT coalesce(sum(amount), 0) FROM postings WHERE account = ?", account);
    }

    /// Empty when the books hold.
    QString complaints()
    {
        QString all;
        for (const verify::Finding &finding : verify::brokenBooks(database()))
            all += finding.rule + u' ' + finding.what + u'\n';
        return all;
    }

    Product leash;
    Coupon coupon;
    BookingId booking;
    QList<ReservationId> stays;

private:
    PriceRule rule(PriceRuleKind kind)
    {
        PriceRule rule;
        rule.id = newId<PriceRuleId>();
        rule.kind = kind;
        rule.name = QStringLiteral("Rule");
        rule.validFrom = QDate(2020, 1, 1);
        return rule;
    }
};

} // namespace desk::test
