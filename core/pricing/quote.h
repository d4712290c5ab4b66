#pragma once

#include "core/base/refusal.h"
#include "core/billing/invoice.h"
#include "core/lodging/house_load.h"
#include "core/pricing/agreed_nights.h"
#include "core/pricing/discount.h"
#include "core/pricing/price_book.h"
#include "core/pricing/price_step.h"

namespace desk {

/// A room from a day of the stay on.
struct RoomToPrice
{
    QDate from;
    UnitId unit;
    UnitKindId kind;
};

/// One pet of a family, and when it is there: as agreed for a quote, as it was for a bill.
struct PetToPrice
{
    PetId pet;
    std::optional<ReservationId> reservation;
    Species species = Species::Dog;
    std::optional<int> weightGrams;
    ServiceId service;
    QDate arrivesOn;
    int arrivesAtMinute = 0; ///< of the day, as the clock on the wall shows it
    QDate leavesOn;
    int leavesAtMinute = 0;
    QList<RoomToPrice> rooms; ///< by day; empty for a service without a room
    AgreedNights agreed = {}; ///< when it was quoted before
};

/// An add-on for a pet on a day.
struct AddOnToPrice
{
    AddOnId addOn;
    PetId pet;
    std::optional<ReservationId> reservation;
    QDate day;
    int quantity = 1;
};

/// Credits that a stay holds: they pay for its first charged days.
struct CreditToUse
{
    ReservationId reservation;
    PackagePurchaseId purchase;
    PackagePlanId plan;
    int planVersion = 1;
    QString name;        ///< of the package
    int units = 0;       ///< held
    int unitsPerDay = 1; ///< of its service
};

/// A line as it will stand on the bill, with the steps that explain it.
struct QuoteLine
{
    LineKind kind = LineKind::Other;
    std::optional<ReservationId> reservation;
    std::optional<PetId> pet;
    std::optional<ProductId> product;
    std::optional<AddOnId> addOn;
    std::optional<CouponId> coupon;
    std::optional<InvoiceLineId> corrects; ///< on a credit note: the line of the bill
    QString description; ///< the name of the service, add-on, fee, product or coupon
    QString reason;
    int quantity = 1;
    Money unitPrice; ///< nothing when the days cost different amounts
    Money amount;
    Money discount; ///< its part of the bill's discount: never positive
    Money tax;      ///< its part of the tax of its class
    TaxClassId taxClass;
    QString revenueAccount;
    QList<PriceStep> steps; ///< without ids; their amounts add up to `amount`
    std::optional<PackagePlanId> packagePlan = {};
    std::optional<PackagePurchaseId> purchase = {};
    int units = 0;
    Money covered = {};                          ///< its part that credits pay: never positive
    std::optional<ServiceKind> serviceKind = {}; ///< what the pet comes for; none: something else
};

/// What a family wants priced on one bill.
struct StayToPrice
{
    QList<PetToPrice> pets;
    QList<AddOnToPrice> addOns = {};
    QList<QuoteLine> products = {}; ///< what they buy besides: goes on the bill as it is
    std::optional<Discount> discount = {};
    std::optional<StandingDiscount> standing = {}; ///< of the family: the better one counts
    QList<CreditToUse> credits = {};
    QDate taxedOn; ///< the day whose tax rates count: of the bill, or of departure
    LocationId location = {};
    HouseholdId household = {};
    HouseLoad house = {}; ///< without this family, on the nights that nobody agreed to yet
};

/// The tax of one class and jurisdiction.
struct QuoteTax
{
    TaxClassId taxClass;
    TaxRateId taxRate;
    QString jurisdiction;
    PartsPerMillion rate;
    Money taxable;
    Money amount;
};

/// A priced bill.
struct Quote
{
    QList<QuoteLine> lines;
    QList<QuoteTax> taxes;
    Money subtotal; ///< the lines, discounts included
    Money tax;
    Money total;
    bool taxInclusive = false;
};

/// Prices a stay, in the order of evaluation of PriceStepKind. A pure function: the same book and
/// stay give the same quote. Refuses RateMissing, TierMissing, TaxMissing, DiscountTooLarge,
/// OutOfRange and Unknown; a price that is missing is never nothing.
Result<Quote> quote(const PriceBook &book, const StayToPrice &stay);

/// Takes the discount off the lines that takes most off, and puts the tax on: the last steps of
/// every bill.
Result<Quote> totalled(const PriceBook &book,
                       QList<QuoteLine> lines,
                       const QList<Discount> &discounts,
                       QDate taxedOn);

/// What a stored step comes to when it is computed again.
Money recomputed(const PriceStep &step);

} // namespace desk
