#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/db/record.h"

namespace desk {

enum class InvoiceKind { Stay, Sale, CreditNote };

template <>
inline constexpr auto names<InvoiceKind> = std::array{
    std::pair{InvoiceKind::Stay, "STAY"},
    std::pair{InvoiceKind::Sale, "SALE"},
    std::pair{InvoiceKind::CreditNote, "CREDIT_NOTE"},
};

/// A bill. Its state is derived from these facts and the ledger.
struct Invoice
{
    InvoiceId id;
    LocationId location;
    InvoiceKind kind = InvoiceKind::Stay;
    QString number;                       ///< "SFE-07-000123"; empty while it is a draft
    std::optional<HouseholdId> household; ///< none: a walk-in
    std::optional<BookingId> booking;
    std::optional<InvoiceId> corrects; ///< CREDIT_NOTE: the bill it corrects
    Money subtotal;                    ///< the lines, discounts included
    Money tax;                         ///< on top, or held in the lines when prices include it
    Money total;
    QDate businessDate;
    Instant createdAt{};
    std::optional<Instant> issuedAt;
    std::optional<Instant> voidedAt;
    QString voidReason;
    std::optional<Instant> writtenOffAt;
    std::optional<Instant> discardedAt;
    std::optional<TillSessionId> tillSession;

    bool operator==(const Invoice &) const = default;

    static constexpr auto table = "invoices";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Invoice::id},
                            Field{"location", &Invoice::location},
                            Field{"kind", &Invoice::kind},
                            Field{"number", &Invoice::number},
                            Field{"household", &Invoice::household},
                            Field{"booking", &Invoice::booking},
                            Field{"corrects", &Invoice::corrects},
                            Field{"subtotal", &Invoice::subtotal},
                            Field{"tax", &Invoice::tax},
                            Field{"total", &Invoice::total},
                            Field{"business_date", &Invoice::businessDate},
                            Field{"created_at", &Invoice::createdAt},
                            Field{"issued_at", &Invoice::issuedAt},
                            Field{"voided_at", &Invoice::voidedAt},
                            Field{"void_reason", &Invoice::voidReason},
                            Field{"written_off_at", &Invoice::writtenOffAt},
                            Field{"discarded_at", &Invoice::discardedAt},
                            Field{"till_session", &Invoice::tillSession});
    }
};

enum class LineKind {
    Lodging,
    AdditionalPet,
    Fee,
    AddOn,
    Product,
    Package,
    Discount,
    Redemption, ///< paid with a credit: what it takes off the line of a stay
    Other
};

template <>
inline constexpr auto names<LineKind> = std::array{
    std::pair{LineKind::Lodging, "LODGING"},
    std::pair{LineKind::AdditionalPet, "ADDITIONAL_PET"},
    std::pair{LineKind::Fee, "FEE"},
    std::pair{LineKind::AddOn, "ADD_ON"},
    std::pair{LineKind::Product, "PRODUCT"},
    std::pair{LineKind::Package, "PACKAGE"},
    std::pair{LineKind::Discount, "DISCOUNT"},
    std::pair{LineKind::Redemption, "REDEMPTION"},
    std::pair{LineKind::Other, "OTHER"},
};

/// A line of a bill. Fixed once the bill is issued.
struct InvoiceLine
{
    InvoiceLineId id;
    InvoiceId invoice;
    int position = 0;
    LineKind kind = LineKind::Lodging;
    std::optional<ReservationId> reservation;
    std::optional<PetId> pet;
    std::optional<ProductId> product;
    std::optional<AddOnId> addOn;
    std::optional<CouponId> coupon;
    std::optional<InvoiceLineId> corrects;
    QString description;
    QString reason; ///< of a manual discount
    int quantity = 1;
    Money unitPrice; ///< nothing when the days cost different amounts
    Money amount;
    Money discount; ///< its part of the DISCOUNT lines: never positive, and nothing on those
    TaxClassId taxClass;
    Money tax; ///< its part of the tax of its class, on amount and discount
    QString revenueAccount;
    std::optional<Instant> removedAt;               ///< taken off a draft
    std::optional<PackagePlanId> packagePlan = {};  ///< PACKAGE
    std::optional<PackagePurchaseId> purchase = {}; ///< PACKAGE, REDEMPTION
    int units = 0;      ///< PACKAGE, REDEMPTION: half visits that are sold or used
    Money covered = {}; ///< its part of the REDEMPTION lines: never positive, and not taxed

    bool operator==(const InvoiceLine &) const = default;

    static constexpr auto table = "invoice_lines";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &InvoiceLine::id},
                            Field{"invoice", &InvoiceLine::invoice},
                            Field{"position", &InvoiceLine::position},
                            Field{"kind", &InvoiceLine::kind},
                            Field{"reservation", &InvoiceLine::reservation},
                            Field{"pet", &InvoiceLine::pet},
                            Field{"product", &InvoiceLine::product},
                            Field{"add_on", &InvoiceLine::addOn},
                            Field{"coupon", &InvoiceLine::coupon},
                            Field{"corrects", &InvoiceLine::corrects},
                            Field{"description", &InvoiceLine::description},
                            Field{"reason", &InvoiceLine::reason},
                            Field{"quantity", &InvoiceLine::quantity},
                            Field{"unit_price", &InvoiceLine::unitPrice},
                            Field{"amount", &InvoiceLine::amount},
                            Field{"discount", &InvoiceLine::discount},
                            Field{"tax_class", &InvoiceLine::taxClass},
                            Field{"tax", &InvoiceLine::tax},
                            Field{"revenue_account", &InvoiceLine::revenueAccount},
                            Field{"removed_at", &InvoiceLine::removedAt},
                            Field{"package_plan", &InvoiceLine::packagePlan},
                            Field{"purchase", &InvoiceLine::purchase},
                            Field{"units", &InvoiceLine::units},
                            Field{"covered", &InvoiceLine::covered});
    }
};

/// The tax of one class on a bill, computed once for all its lines.
struct InvoiceTax
{
    InvoiceTaxId id;
    InvoiceId invoice;
    TaxClassId taxClass;
    TaxRateId taxRate;
    QString jurisdiction;
    PartsPerMillion rate;
    Money taxable;
    Money amount;
    std::optional<Instant> removedAt; ///< taken off a draft

    bool operator==(const InvoiceTax &) const = default;

    static constexpr auto table = "invoice_taxes";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &InvoiceTax::id},
                            Field{"invoice", &InvoiceTax::invoice},
                            Field{"tax_class", &InvoiceTax::taxClass},
                            Field{"tax_rate", &InvoiceTax::taxRate},
                            Field{"jurisdiction", &InvoiceTax::jurisdiction},
                            Field{"rate", &InvoiceTax::rate},
                            Field{"taxable", &InvoiceTax::taxable},
                            Field{"amount", &InvoiceTax::amount},
                            Field{"removed_at", &InvoiceTax::removedAt});
    }
};

} // namespace desk
