#pragma once

#include "core/pricing/booking_rules.h"

namespace desk {

/// A stay that somebody might book, and what a rule as it is typed would promise to it.
struct SampleTerms
{
    QString service;
    QDate arrivesOn;
    QDate leavesOn;
    bool isFirstStay = false;
    Money total;         ///< one pet in the first room that has a price, with tax
    BookingTerms terms;  ///< by all rules that would be in force then
    bool byRule = false; ///< the typed rule decides
};

/// What a rule that is being written would do, beside those that stand: a weekend, a week in three
/// months, the days that it is about (else Christmas), a first night, each booked on the day from
/// which it is to hold. `replaces` is the version that it would end. Without stays that have no
/// price. A bounded number of statements.
QList<SampleTerms> sampleTerms(db::Database &database,
                               const BookingRule &rule,
                               const std::optional<BookingRuleId> &replaces,
                               QDate today);

} // namespace desk
