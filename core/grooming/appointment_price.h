#pragma once

#include "core/base/resort_time.h"
#include "core/grooming/appointment.h"
#include "core/pricing/quote.h"

namespace desk {

namespace db {
class Database;
}

/// Appointments as a bill prices them: each service is one visit of the pet, at the prices of the
/// day of the appointment, without fees for coming early or late. `household` and `location` are
/// those of the first.
StayToPrice appointmentsToPrice(db::Database &database,
                                const ResortTime &time,
                                const QList<Appointment> &appointments);

/// The price of a bill of such visits, at the prices of their days.
Result<Quote> priceVisits(db::Database &database, const ResortTime &time, StayToPrice toPrice);

/// What they come to, with the tax of a day. Refuses what quote() refuses: a price that is missing
/// is never nothing.
Result<Quote> priceAppointments(db::Database &database,
                                const ResortTime &time,
                                const QList<Appointment> &appointments,
                                QDate taxedOn);

/// What was done for pets during these stays and stands on no bill yet.
QList<Appointment> toBillWith(db::Database &database, const QList<ReservationId> &stays);

/// Whether it stands on a bill that was issued and counts.
bool isBilled(db::Database &database, const Appointment &appointment);

} // namespace desk
