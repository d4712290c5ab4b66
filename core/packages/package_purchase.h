#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/names.h"
#include "core/db/record.h"

#include <QDate>

namespace desk {

/// A package that a family bought. How much of it is left is the sum of its moves.
struct PackagePurchase
{
    PackagePurchaseId id;
    PackagePlanId plan;
    HouseholdId household;
    std::optional<PetId> pet; ///< whom alone it is for
    InvoiceLineId invoiceLine;
    QString name; ///< of the plan, as it was sold
    int units = 0;
    Money worth; ///< what was charged for it, after discounts, tax aside
    QDate soldOn;
    std::optional<QDate> expiresOn; ///< the last day that it says
    std::optional<QDate> usableOn;  ///< the last day that it can be used, grace included

    bool operator==(const PackagePurchase &) const = default;

    static constexpr auto table = "package_purchases";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &PackagePurchase::id},
                            Field{"plan", &PackagePurchase::plan},
                            Field{"household", &PackagePurchase::household},
                            Field{"pet", &PackagePurchase::pet},
                            Field{"invoice_line", &PackagePurchase::invoiceLine},
                            Field{"name", &PackagePurchase::name},
                            Field{"units", &PackagePurchase::units},
                            Field{"worth", &PackagePurchase::worth},
                            Field{"sold_on", &PackagePurchase::soldOn},
                            Field{"expires_on", &PackagePurchase::expiresOn},
                            Field{"usable_on", &PackagePurchase::usableOn});
    }
};

enum class CreditMoveKind { Sell, Hold, Release, Redeem, Reverse, Expire, Adjust };

template <>
inline constexpr auto names<CreditMoveKind> = std::array{
    std::pair{CreditMoveKind::Sell, "SELL"},
    std::pair{CreditMoveKind::Hold, "HOLD"},
    std::pair{CreditMoveKind::Release, "RELEASE"},
    std::pair{CreditMoveKind::Redeem, "REDEEM"},
    std::pair{CreditMoveKind::Reverse, "REVERSE"},
    std::pair{CreditMoveKind::Expire, "EXPIRE"},
    std::pair{CreditMoveKind::Adjust, "ADJUST"},
};

/// Units that came or went. A stay in the house holds its units; when it is billed they are
/// released and redeemed.
struct CreditMove
{
    /// Follows from the purchase, the stay, the kind and how many like it there were: two desks
    /// that do the same make one. That of an ADJUST is its own.
    CreditMoveId id;
    PackagePurchaseId purchase;
    CreditMoveKind kind = CreditMoveKind::Sell;
    int units = 0;
    std::optional<ReservationId> reservation; ///< HOLD, RELEASE, REDEEM, and the REVERSE of one
    std::optional<InvoiceId> invoice;         ///< SELL, REDEEM, REVERSE
    QString reason;                           ///< ADJUST
    Instant at{};
    QDate businessDate;
    StaffId staff;

    bool operator==(const CreditMove &) const = default;

    static constexpr auto table = "credit_moves";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &CreditMove::id},
                            Field{"purchase", &CreditMove::purchase},
                            Field{"kind", &CreditMove::kind},
                            Field{"units", &CreditMove::units},
                            Field{"reservation", &CreditMove::reservation},
                            Field{"invoice", &CreditMove::invoice},
                            Field{"reason", &CreditMove::reason},
                            Field{"at", &CreditMove::at},
                            Field{"business_date", &CreditMove::businessDate},
                            Field{"staff", &CreditMove::staff});
    }
};

} // namespace desk
