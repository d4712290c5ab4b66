// How what was written meets what stands: bills, deposits, packages, the time of groomers and
// trainers, and the places of a day and of a course.

#include "core/billing/balance.h"
#include "core/billing/invoice.h"
#include "core/capacity/places.h"
#include "core/classes/busy_times.h"
#include "core/classes/enrol.h"
#include "core/grooming/groomer_days.h"
#include "core/packages/credits.h"
#include "sync/hub/stores/sqlite_push.h"

namespace desk::hub {

qint64 SqlitePush::overpaid(const IdBytes &id)
{
    const auto invoice = m_database.find<Invoice>(InvoiceId(id));
    // What a credit note leaves is the family's money.
    const bool isBill = invoice && invoice->kind != InvoiceKind::CreditNote;
    return isBill ? -outstanding(m_database, invoice->id).minor() : 0;
}

DepositNow SqlitePush::depositNow(const IdBytes &booking)
{
    return {.held = depositHeld(m_database, BookingId(booking)).minor(),
            .kept = depositKept(m_database, BookingId(booking)).minor()};
}

qint64 SqlitePush::overdrawn(const IdBytes &purchase)
{
    return desk::overdrawn(m_database, PackagePurchaseId(purchase));
}

bool SqlitePush::isGroomerTaken(const IdBytes &id)
{
    const auto appointment = m_database.find<Appointment>(AppointmentId(id));
    return appointment && isGivenTwice(m_database, *appointment);
}

std::optional<IdBytes> SqlitePush::sessionGivenTwice(const IdBytes &course, Instant after)
{
    const auto session = desk::sessionGivenTwice(m_database, CourseId(course), after);
    return session ? std::optional(session->bytes()) : std::nullopt;
}

bool SqlitePush::isOverfull(const IdBytes &reservation)
{
    return desk::isOverfull(m_database, ReservationId(reservation));
}

bool SqlitePush::isCourseOverfull(const IdBytes &enrolment)
{
    return desk::isCourseOverfull(m_database, EnrolmentId(enrolment));
}

} // namespace desk::hub
