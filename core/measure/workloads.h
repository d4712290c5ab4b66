#pragma once

#include "core/base/random.h"
#include "core/bookings/check_in.h"
#include "core/pricing/quote.h"

#include <QStringList>

namespace desk {

namespace db {
class Database;
}

/// What is done again and again while a stopwatch runs. The stopwatch is the caller's.
namespace measure {

/// A table of its own, for the least that a durable commit can be: two rows. Changes the file, so
/// that it belongs on a copy.
void prepareBareCommit(db::Database &database);
void bareCommit(db::Database &database, qint64 number);

/// The day on which most pets arrive that are not here yet: today, where the resort was made up.
QDate openingDay(db::Database &database);

/// Families who arrive on a day for some nights, each with the check-in that a desk would store for
/// them: weighed, fed, medicated and with the belongings of the last time.
QList<CheckIn> arrivals(db::Database &database, QDate day, int most);

/// How many customers the resort has: what the figures are for.
qint64 customers(db::Database &database);

/// The administrator, with a reason for whatever stands against a stay.
By whoMeasures(db::Database &database);

/// What people type into the search, letter by letter: names of people and pets as stored, both in
/// one, numbers by their last four digits, and one word with a typo.
QStringList keystrokes(db::Database &database, Random &random, int people);

/// Three dogs of one family for a fortnight around a peak, with a bath each and a coupon, by the
/// prices of the resort; and the price book it needs.
StayToPrice fortnightOfThree(db::Database &database, QDate from);

} // namespace measure
} // namespace desk
