#pragma once

#include "core/pricing/booking_terms.h"

#include <QSet>

namespace desk {

namespace db {
class Database;
}

/// From when to when a stay is booked.
struct BookedDays
{
    QDate arrivesOn;
    QDate leavesOn; ///< the same day when there is no night
};

/// What the rules ask about a booking.
struct BookingFacts
{
    QSet<ServiceId> services;
    Money total; ///< with tax
    QDate bookedOn;
    QList<BookedDays> stays; ///< at least one
    bool isFirstStay = false;
};

/// The rules in force on a day, the one that wins first.
QList<BookingRule> bookingRules(db::Database &database, QDate day);

/// Of rules that fit, the first wins: the highest priority, then the one for the service before the
/// one for all, then the newest.
void sortRules(QList<BookingRule> &rules);

/// Whether none of a family's pets was ever here.
bool isFirstStay(db::Database &database, const HouseholdId &household);

bool fits(const BookingRule &rule, const BookingFacts &facts);

/// What a rule asks in advance: never more than the total.
Money depositOf(const BookingRule &rule, Money total);

/// What sorted rules promise to a booking. A pure function: the first that fits decides, of each
/// kind.
BookingTerms termsOf(const QList<BookingRule> &rules, const BookingFacts &facts);

/// What of a deposit is kept, and by which share of what.
struct KeptDeposit
{
    FeeBase feeOf = FeeBase::Deposit;
    PartsPerMillion share;
    Money kept; ///< at most what is held, and at most what was due

    bool operator==(const KeptDeposit &) const = default;
};

/// A deposit as it was agreed, and what of it was paid in advance.
struct DepositSums
{
    Money due;
    Money held;
};

/// When a stay is cancelled so many days before it begins.
KeptDeposit keptWhenCancelled(const BookingTerms &terms, const DepositSums &sums, int daysAhead);

/// What stays cost as agreed, before tax.
struct AgreedPrices
{
    Money firstNight;
    Money wholeStay;
};

/// When nobody comes.
KeptDeposit keptWhenNobodyCame(const BookingTerms &terms,
                               const DepositSums &sums,
                               const AgreedPrices &agreed);

} // namespace desk
