#pragma once

#include "core/billing/check_out_and_bill.h"
#include "core/bookings/check_in.h"
#include "core/packages/credits.h"
#include "core/store/store.h"

#include <QSet>

namespace desk {

// Who comes for the day comes often: with one key in, as last time, and out, on a credit. Whoever
// needs more than a key is told so, and nothing is done.

/// What has to be said or done before a pet comes or goes without a word.
enum class FirstAsk {
    FirstVisit, ///< nothing is known of it yet
    Weight,
    Medication, ///< it had some last time: what is handed in is counted
    Agreement,
    HandBack, ///< belongings or what is left of a drug
    AddOns,   ///< wished for, and not noted as done
    Money,
    PickUp, ///< nobody is known who may take it home
};

/// Who has come this short a time ago has not come to leave: a key that is held too long, or a
/// label that is read twice, takes nobody home.
inline constexpr std::chrono::minutes shortestStay{1};

/// One stay, and in whose name something is done about it: each is a gesture of its own.
struct Regular
{
    ReservationId stay;
    By by;
};

/// What came of it: it was done, or it is asked for first, or it was refused.
struct RegularDone
{
    ReservationId stay;
    QSet<FirstAsk> asks = {};
    Refusals refusals = {};
    QList<PackageCredits> credits = {}; ///< that paid for it, with what is left of them

    bool isDone() const { return asks.isEmpty() && refusals.empty(); }
};

/// A pet as it came last time, or what is asked first.
struct RegularArrival
{
    CheckIn checkIn;
    QSet<FirstAsk> asks = {};
};

/// Nothing, when it is not expected up to the day.
std::optional<RegularArrival> regularArrival(db::Database &database,
                                             const ReservationId &stay,
                                             QDate day);

/// A pet that goes home with nothing to give back and nothing to pay, or what is asked first.
struct RegularDeparture
{
    CheckOutAndBill checkOut;
    QSet<FirstAsk> asks = {};
    QList<PackageCredits> credits = {}; ///< that pay for it, as they are afterwards
};

/// Nothing, when it is not here. Refuses what can't be priced.
Result<std::optional<RegularDeparture>> regularDeparture(db::Database &database,
                                                         const ResortTime &time,
                                                         const ReservationId &stay,
                                                         Instant now);

/// One after the other: what can't be done of one keeps none of the others waiting.
QList<RegularDone> checkInRegulars(Store &store, const QList<Regular> &regulars);
QList<RegularDone> checkOutRegulars(Store &store, const QList<Regular> &regulars);

} // namespace desk
