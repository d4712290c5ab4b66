#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/db/record.h"

namespace desk {

/// What a step of a price is, in the order of evaluation. The tax comes last, once per bill and
/// class: see InvoiceTax.
enum class PriceStepKind {
    Base,
    PeakDates,
    Weekday,
    Occupancy,
    LengthOfStay,
    AdditionalPet,
    AddOn,
    Product,
    EarlyFee,
    LateFee,
    Coupon,
    ManualDiscount,
    Package,
    Redemption
};

template <>
inline constexpr auto names<PriceStepKind> = std::array{
    std::pair{PriceStepKind::Base, "BASE"},
    std::pair{PriceStepKind::PeakDates, "PEAK_DATES"},
    std::pair{PriceStepKind::Weekday, "WEEKDAY"},
    std::pair{PriceStepKind::Occupancy, "OCCUPANCY"},
    std::pair{PriceStepKind::LengthOfStay, "LENGTH_OF_STAY"},
    std::pair{PriceStepKind::AdditionalPet, "ADDITIONAL_PET"},
    std::pair{PriceStepKind::AddOn, "ADD_ON"},
    std::pair{PriceStepKind::Product, "PRODUCT"},
    std::pair{PriceStepKind::EarlyFee, "EARLY_FEE"},
    std::pair{PriceStepKind::LateFee, "LATE_FEE"},
    std::pair{PriceStepKind::Coupon, "COUPON"},
    std::pair{PriceStepKind::ManualDiscount, "MANUAL_DISCOUNT"},
    std::pair{PriceStepKind::Package, "PACKAGE"},
    std::pair{PriceStepKind::Redemption, "REDEMPTION"},
};

/// One step of how a price came about, kept for ever: the explanation of a line, and enough to
/// compute it again.
struct PriceStep
{
    PriceStepId id;
    std::optional<ReservationId> reservation; ///< the quote of a stay
    std::optional<InvoiceLineId> invoiceLine; ///< or the explanation of a line
    int position = 0;
    PriceStepKind kind{};
    QString rule; ///< the id of the rate, rule, add-on, product, coupon or plan, as text; empty for
                  ///< a manual step
    int ruleVersion = 0;
    QString label; ///< the rule's name when it was applied
    std::optional<QDate> night;
    int quantity = 1;      ///< nights from `night` on, or pieces
    Money unitAmount;      ///< what the step starts from, each
    PartsPerMillion share; ///< of it; none: all of it
    Money amount;          ///< what the step adds or takes
    /// OCCUPANCY: which share of the rooms others had when the night was agreed.
    std::optional<PartsPerMillion> occupancy = {};
    QString occupancyOf = {}; ///< the kind of these rooms, by name; empty: the whole house
    /// A step of a quote that was priced anew since, because the stay changed.
    std::optional<Instant> supersededAt = {};

    bool operator==(const PriceStep &) const = default;

    static constexpr auto table = "price_steps";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &PriceStep::id},
                            Field{"reservation", &PriceStep::reservation},
                            Field{"invoice_line", &PriceStep::invoiceLine},
                            Field{"position", &PriceStep::position},
                            Field{"kind", &PriceStep::kind},
                            Field{"rule", &PriceStep::rule},
                            Field{"rule_version", &PriceStep::ruleVersion},
                            Field{"label", &PriceStep::label},
                            Field{"night", &PriceStep::night},
                            Field{"quantity", &PriceStep::quantity},
                            Field{"unit_amount", &PriceStep::unitAmount},
                            Field{"share", &PriceStep::share},
                            Field{"amount", &PriceStep::amount},
                            Field{"occupancy", &PriceStep::occupancy},
                            Field{"occupancy_of", &PriceStep::occupancyOf},
                            Field{"superseded_at", &PriceStep::supersededAt});
    }
};

} // namespace desk
