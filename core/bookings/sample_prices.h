#pragma once

#include "core/pricing/price_rule.h"
#include "core/pricing/rate.h"
#include "core/resort/place.h"

namespace desk {

/// A stay with what it costs now, and what it would cost by what is being written, both with tax
/// and as if it were booked today.
struct SamplePrice
{
    QString family; ///< who has booked it; empty: it is made up
    QDate arrivesOn;
    QDate leavesOn;
    int pets = 1;
    std::optional<PriceRuleKind> fee; ///< it comes early, or leaves late, so that the fee is due
    std::optional<Money> now;         ///< none: it has no price
    std::optional<Money> then;

    bool operator==(const SamplePrice &) const = default;
    bool isOther() const { return now != then; }
};

/// What a rule would do that is being written: to stays that are booked for the coming weeks, or
/// where it is for none of them, to made-up ones. `replaces` is the version that it would end. A
/// bounded number of statements, for a worker.
QList<SamplePrice> samplePrices(db::Database &database,
                                const Place &place,
                                const PriceRule &rule,
                                const std::optional<PriceRuleId> &replaces,
                                QDate today);

/// The same for a rate.
QList<SamplePrice> samplePrices(db::Database &database,
                                const Place &place,
                                const Rate &rate,
                                const std::optional<RateId> &replaces,
                                QDate today);

} // namespace desk
