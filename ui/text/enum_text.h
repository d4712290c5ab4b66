#pragma once

#include "core/billing/invoice.h"
#include "core/billing/ledger.h"
#include "core/billing/tender.h"
#include "core/bookings/agreement.h"
#include "core/bookings/booking.h"
#include "core/bookings/reservation.h"
#include "core/care/plan.h"
#include "core/care/task.h"
#include "core/catalog/coupon.h"
#include "core/catalog/product.h"
#include "core/catalog/service.h"
#include "core/classes/course.h"
#include "core/classes/enrolment.h"
#include "core/grooming/appointment.h"
#include "core/health/vaccine.h"
#include "core/health/verdict.h"
#include "core/households/pet.h"
#include "core/lodging/unit.h"
#include "core/packages/package_purchase.h"
#include "core/pricing/booking_rule.h"
#include "core/pricing/price_rule.h"
#include "core/reports/sales.h"
#include "core/resort/resort.h"
#include "core/staff/role.h"
#include "core/till/till_session.h"

namespace desk::ui {

// What the values of our enums are called on the screen and on paper. Chips and cells begin with a
// capital letter; units ("per night") do not.

// People
QString word(Role role);
QString word(Channel channel);

// Pets and health
QString word(Species species);
QString word(Sex sex);
/// "Female, spayed", "Male, neutered", "Male"
QString word(Sex sex, bool neutered);
QString word(PlayGroup group);
QString word(AlertKind kind);
QString word(Verdict verdict);
QString word(VaccineSource source);
QString word(MustCover mustCover);
QString word(Severity severity);

// Stays and rooms
QString word(ReservationState state);
QString word(AppointmentState state);
QString word(SessionState state);
QString word(EnrolmentState state);
QString word(AttendanceMark mark);
QString word(CoursePrice price);
QString word(Occupancy occupancy);
QString word(Cleanliness cleanliness);
QString word(ServiceKind kind);
QString word(ChargedBy chargedBy);
QString word(FoodSource source);
QString word(CareKind kind);
QString word(CareOutcome outcome);
QString word(SignatureMethod method);

// Prices and money
QString word(PriceRuleKind kind);
QString word(BookingRuleKind kind);
QString word(FeeBase base);
QString word(DiscountKind kind);
QString word(DiscountScope scope);
QString word(StockReason reason);
QString word(CreditMoveKind kind);
QString word(InvoiceKind kind);
QString word(SalesCategory category);
QString word(EntryKind kind);
QString word(ReceiptKind kind);
QString word(TenderKind kind);
QString word(TillState state);
QString word(CashMoveKind kind);

// The resort
QString word(DeviceRole role);
QString word(Tier tier);
QString word(PaperSize size);

/// The word for a stored name of a state of a stay or a till; empty when there is none.
QString wordOfState(const QString &storedName);

} // namespace desk::ui
