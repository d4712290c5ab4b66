#pragma once

#include "core/billing/invoice.h"
#include "core/billing/ledger.h"
#include "core/billing/tender.h"
#include "core/bookings/agreement.h"
#include "core/bookings/booking.h"
#include "core/bookings/check_in_question.h"
#include "core/bookings/check_in_record.h"
#include "core/bookings/reservation.h"
#include "core/capacity/capacity_group.h"
#include "core/care/plan.h"
#include "core/care/task.h"
#include "core/catalog/coupon.h"
#include "core/catalog/product.h"
#include "core/catalog/service.h"
#include "core/catalog/tax.h"
#include "core/classes/course.h"
#include "core/classes/enrolment.h"
#include "core/conflicts/card.h"
#include "core/grooming/appointment.h"
#include "core/grooming/groomer_time.h"
#include "core/health/vaccine.h"
#include "core/households/contact.h"
#include "core/households/customer.h"
#include "core/households/household.h"
#include "core/households/pet.h"
#include "core/households/vet.h"
#include "core/leases/room_lease.h"
#include "core/lodging/unit.h"
#include "core/packages/package_plan.h"
#include "core/packages/package_purchase.h"
#include "core/pricing/booking_rule.h"
#include "core/pricing/booking_terms.h"
#include "core/pricing/price_rule.h"
#include "core/pricing/price_step.h"
#include "core/pricing/rate.h"
#include "core/resort/resort.h"
#include "core/staff/staff.h"
#include "core/standing_plans/standing_plan.h"
#include "core/store/attachment.h"
#include "core/till/till_session.h"
#include "core/waiting/waiting_entry.h"

#include <tuple>

namespace desk {

/// Every record that is synced. A new one is added at the end, with a migration and its merge class
/// below.
using Records = std::tuple<Resort,
                           Location,
                           Device,
                           Till,
                           Staff,
                           Household,
                           HouseholdLabel,
                           Customer,
                           Phone,
                           Contact,
                           Pet,
                           PetOwner,
                           Allergy,
                           PetAlert,
                           Vet,
                           Vaccine,
                           VaccineRule,
                           VaccineRuleService,
                           VaccineRecord,
                           VaccineWaiver,
                           Area,
                           UnitKind,
                           Unit,
                           UnitBlock,
                           TaxClass,
                           TaxRate,
                           Service,
                           AddOn,
                           Product,
                           StockMove,
                           Coupon,
                           Rate,
                           PriceRule,
                           PriceStep,
                           Booking,
                           Reservation,
                           Segment,
                           AddOnPlan,
                           CheckInRecord,
                           CheckInAnswer,
                           Belonging,
                           Agreement,
                           AgreementSignature,
                           Attachment,
                           FeedingPlan,
                           MedicationPlan,
                           MedicationTime,
                           CareTask,
                           CareLog,
                           Invoice,
                           InvoiceLine,
                           InvoiceTax,
                           LedgerEntry,
                           Posting,
                           Receipt,
                           Tender,
                           TillSession,
                           CashMove,
                           TillCount,
                           CheckInQuestion,
                           CheckInFinding,
                           ConflictCard,
                           BookingRule,
                           BookingTerms,
                           WaitingEntry,
                           WaitingOffer,
                           StandingPlan,
                           StandingPet,
                           StandingInstance,
                           PackagePlan,
                           PackagePurchase,
                           CreditMove,
                           RoomLease,
                           Appointment,
                           WorkingHours,
                           GroomerBreak,
                           CapacityGroup,
                           Course,
                           CourseSession,
                           Enrolment,
                           Attendance,
                           AgreementInitials>;

/// How concurrent changes of a table are merged (the rules themselves live in core/store/merge).
enum class MergeClass {
    Descriptive, ///< column group by column group, causality first
    Set,         ///< child rows of a list: added rows stay, archived_at removes
    Stay,      ///< a reservation and all that hangs on it are one unit, moved by its state machine
    Invoice,   ///< a bill and its lines are one unit, fixed once issued
    Lease,     ///< a room has one desk at a time, and who comes second does not get it
    State,     ///< a row with a state of its own: facts beat plans
    Ledger,    ///< append only; balances are sums
    Versioned, ///< rules and prices: never edited once used, only ended
};

struct ColumnGroup
{
    const char *table;
    const char *name;
    /// Separated by spaces; these columns are never mixed from two changes.
    const char *columns;
};

/// Columns that belong together. Every other column of a Descriptive table is a group of its own.
inline constexpr std::array columnGroups{
    ColumnGroup{"households", "standing_discount", "standing_coupon standing_until"},
    ColumnGroup{"customers", "name", "first_name last_name"},
    ColumnGroup{"customers", "address", "street city region postal_code country"},
    ColumnGroup{"customers", "emergency", "emergency_name emergency_phone"},
    ColumnGroup{"pets", "birth", "born_on born_precision"},
    ColumnGroup{"pets", "weight", "weight_grams weighed_on"},
    ColumnGroup{"conflict_cards", "settling", "settled_at settled_by outcome"},
    ColumnGroup{"waiting_entries", "wish", "unit_kind together flexible_days"},
    ColumnGroup{"waiting_offers", "answer", "answer answered_at"},
    ColumnGroup{"room_leases", "lease", "device ends_at released_at"},
    ColumnGroup{"appointments", "plan", "groomer services starts_at ends_at reservation"},
    ColumnGroup{"appointments",
                "state",
                "state state_changed_at arrived_at started_at finished_at picked_up_at "
                "cancel_reason"},
    ColumnGroup{"working_hours", "hours", "from_minute until_minute"},
    ColumnGroup{"groomer_breaks", "time", "starts_at ends_at"},
    ColumnGroup{"capacity_groups", "places", "services play_group places soft_places"},
    ColumnGroup{"courses", "time", "starts_on starts_at_minute minutes sessions"},
    ColumnGroup{"courses", "price", "service priced_by"},
    ColumnGroup{"course_sessions", "time", "starts_at ends_at"},
    ColumnGroup{"course_sessions", "calling_off", "cancelled_at cancel_reason"},
    ColumnGroup{"enrolments", "place", "state state_changed_at"},
};

struct TableMerge
{
    const char *table;
    MergeClass mergeClass;
};

inline constexpr std::array tableMerges{
    TableMerge{"resorts", MergeClass::Descriptive},
    TableMerge{"locations", MergeClass::Descriptive},
    TableMerge{"devices", MergeClass::Descriptive},
    TableMerge{"tills", MergeClass::Descriptive},
    TableMerge{"staff", MergeClass::Descriptive},
    TableMerge{"households", MergeClass::Descriptive},
    TableMerge{"household_labels", MergeClass::Set},
    TableMerge{"customers", MergeClass::Descriptive},
    TableMerge{"phones", MergeClass::Set},
    TableMerge{"contacts", MergeClass::Set},
    TableMerge{"pets", MergeClass::Descriptive},
    TableMerge{"pet_owners", MergeClass::Set},
    TableMerge{"allergies", MergeClass::Set},
    TableMerge{"pet_alerts", MergeClass::Set},
    TableMerge{"vets", MergeClass::Descriptive},
    TableMerge{"vaccines", MergeClass::Descriptive},
    TableMerge{"vaccine_rules", MergeClass::Versioned},
    TableMerge{"vaccine_rule_services", MergeClass::Set},
    TableMerge{"vaccine_records", MergeClass::Descriptive},
    TableMerge{"vaccine_waivers", MergeClass::Descriptive},
    TableMerge{"areas", MergeClass::Descriptive},
    TableMerge{"unit_kinds", MergeClass::Descriptive},
    TableMerge{"units", MergeClass::Descriptive},
    TableMerge{"unit_blocks", MergeClass::Descriptive},
    TableMerge{"tax_classes", MergeClass::Descriptive},
    TableMerge{"tax_rates", MergeClass::Versioned},
    TableMerge{"services", MergeClass::Descriptive},
    TableMerge{"add_ons", MergeClass::Descriptive},
    TableMerge{"products", MergeClass::Descriptive},
    TableMerge{"stock_moves", MergeClass::Ledger},
    TableMerge{"coupons", MergeClass::Descriptive},
    TableMerge{"rates", MergeClass::Versioned},
    TableMerge{"price_rules", MergeClass::Versioned},
    TableMerge{"price_steps", MergeClass::Stay},
    TableMerge{"bookings", MergeClass::Stay},
    TableMerge{"reservations", MergeClass::Stay},
    TableMerge{"segments", MergeClass::Stay},
    TableMerge{"add_on_plans", MergeClass::Stay},
    TableMerge{"check_ins", MergeClass::Stay},
    TableMerge{"check_in_answers", MergeClass::Stay},
    TableMerge{"belongings", MergeClass::Set},
    TableMerge{"agreements", MergeClass::Versioned},
    TableMerge{"agreement_signatures", MergeClass::Descriptive},
    TableMerge{"attachments", MergeClass::Descriptive},
    TableMerge{"feeding_plans", MergeClass::Set},
    TableMerge{"medication_plans", MergeClass::Set},
    TableMerge{"medication_times", MergeClass::Set},
    TableMerge{"care_tasks", MergeClass::Set},
    TableMerge{"care_logs", MergeClass::Ledger},
    TableMerge{"invoices", MergeClass::Invoice},
    TableMerge{"invoice_lines", MergeClass::Invoice},
    TableMerge{"invoice_taxes", MergeClass::Invoice},
    TableMerge{"ledger_entries", MergeClass::Ledger},
    TableMerge{"postings", MergeClass::Ledger},
    TableMerge{"receipts", MergeClass::Ledger},
    TableMerge{"tenders", MergeClass::Ledger},
    TableMerge{"till_sessions", MergeClass::State},
    TableMerge{"cash_moves", MergeClass::Ledger},
    TableMerge{"till_counts", MergeClass::Ledger},
    TableMerge{"check_in_questions", MergeClass::Descriptive},
    TableMerge{"check_in_findings", MergeClass::Ledger},
    TableMerge{"conflict_cards", MergeClass::Descriptive},
    TableMerge{"booking_rules", MergeClass::Versioned},
    TableMerge{"booking_terms", MergeClass::Ledger},
    TableMerge{"waiting_entries", MergeClass::Descriptive},
    TableMerge{"waiting_offers", MergeClass::Descriptive},
    TableMerge{"standing_plans", MergeClass::Descriptive},
    TableMerge{"standing_pets", MergeClass::Descriptive},
    TableMerge{"standing_instances", MergeClass::Descriptive},
    TableMerge{"package_plans", MergeClass::Versioned},
    TableMerge{"package_purchases", MergeClass::Ledger},
    TableMerge{"credit_moves", MergeClass::Ledger},
    TableMerge{"room_leases", MergeClass::Lease},
    TableMerge{"appointments", MergeClass::State},
    TableMerge{"working_hours", MergeClass::Descriptive},
    TableMerge{"groomer_breaks", MergeClass::Descriptive},
    TableMerge{"capacity_groups", MergeClass::Descriptive},
    TableMerge{"courses", MergeClass::Descriptive},
    TableMerge{"course_sessions", MergeClass::Descriptive},
    TableMerge{"enrolments", MergeClass::State},
    TableMerge{"attendances", MergeClass::State},
    TableMerge{"agreement_initials", MergeClass::Ledger},
};

static_assert(std::tuple_size_v<Records> == tableMerges.size());

} // namespace desk
