#pragma once

#include "core/pricing/booking_terms.h"

#include <QSet>

namespace desk {

namespace db {
class Database;
}

/// What the rules ask about a booking.
struct BookingFacts
{
    QSet<ServiceId> services;
    Money total; ///< with tax
    QDate bookedOn;
    QDate arrivesOn; ///< the first of its stays
    QDate leavesOn;  ///< the last
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

/// What of a deposit is kept, and the share and base by which it is.
struct KeptDeposit
{
    Money feeOf;
    PartsPerMillion share;
    Money kept; ///< at most what is held

    bool operator==(const KeptDeposit &) const = default;
};

/// When a stay is cancelled so many days before it begins.
KeptDeposit keptWhenCancelled(const BookingTerms &terms, Money held, int daysAhead);

/// When nobody comes: `firstNight` and `wholeStay` are what was agreed, before tax.
KeptDeposit keptWhenNobodyCame(const BookingTerms &terms,
                               Money held,
                               Money firstNight,
                               Money wholeStay);

} // namespace desk
