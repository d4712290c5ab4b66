#pragma once

#include "core/base/resort_time.h"
#include "core/classes/course.h"
#include "core/classes/enrolment.h"
#include "core/pricing/quote.h"

namespace desk {

namespace db {
class Database;
}

/// The line of a place on a bill: the price of the service on the first day of the course, or that
/// of each session that was to come when the pet got its place. Refuses what a price refuses:
/// RateMissing and so on, never nothing.
Result<QuoteLine> lineOfPlace(db::Database &database,
                              const ResortTime &time,
                              const Course &course,
                              const Enrolment &enrolment);

/// What that comes to before tax and discounts.
Result<Money> priceOfPlace(db::Database &database,
                           const ResortTime &time,
                           const Course &course,
                           const Enrolment &enrolment);

/// The places that a sale bills, in the order in which they were asked for. Refuses: Unknown,
/// Changed (`enrolments`: without a place, or billed meanwhile).
Result<QList<Enrolment>> placesToBill(db::Database &database, const QList<EnrolmentId> &ids);

/// Their lines.
Result<QList<QuoteLine>> enrolmentLines(db::Database &database,
                                        const ResortTime &time,
                                        const QList<Enrolment> &places);

/// Whether it stands on a bill that was issued and counts.
bool isBilled(db::Database &database, const Enrolment &enrolment);

} // namespace desk
