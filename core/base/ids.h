#pragma once

#include "core/base/id.h"

namespace desk {

// The resort
using ResortId = Id<struct ResortTag>;
using LocationId = Id<struct LocationTag>;
using DeviceId = Id<struct DeviceTag>;
using TillId = Id<struct TillTag>;
using StaffId = Id<struct StaffTag>;
/// One gesture of a person: it names the operation, the audit event and later the request that
/// carries them.
using ActionId = Id<struct ActionTag>;

// Families
using HouseholdId = Id<struct HouseholdTag>;
using HouseholdLabelId = Id<struct HouseholdLabelTag>;
using CustomerId = Id<struct CustomerTag>;
using PhoneId = Id<struct PhoneTag>;
using ContactId = Id<struct ContactTag>;
using PetId = Id<struct PetTag>;
using PetOwnerId = Id<struct PetOwnerTag>;
using AllergyId = Id<struct AllergyTag>;
using PetAlertId = Id<struct PetAlertTag>;
using VetId = Id<struct VetTag>;

// Health
using VaccineId = Id<struct VaccineTag>;
using VaccineRuleId = Id<struct VaccineRuleTag>;
using VaccineRuleServiceId = Id<struct VaccineRuleServiceTag>;
using VaccineRecordId = Id<struct VaccineRecordTag>;
using VaccineWaiverId = Id<struct VaccineWaiverTag>;

// Lodging
using AreaId = Id<struct AreaTag>;
using UnitKindId = Id<struct UnitKindTag>;
using UnitId = Id<struct UnitTag>;
using UnitBlockId = Id<struct UnitBlockTag>;
using RoomLeaseId = Id<struct RoomLeaseTag>;

// Catalogue and prices
using TaxClassId = Id<struct TaxClassTag>;
using TaxRateId = Id<struct TaxRateTag>;
using ServiceId = Id<struct ServiceTag>;
using AddOnId = Id<struct AddOnTag>;
using ProductId = Id<struct ProductTag>;
using StockMoveId = Id<struct StockMoveTag>;
using CouponId = Id<struct CouponTag>;
using RateId = Id<struct RateTag>;
using PriceRuleId = Id<struct PriceRuleTag>;
using BookingRuleId = Id<struct BookingRuleTag>;
using CapacityGroupId = Id<struct CapacityGroupTag>;
using PackagePlanId = Id<struct PackagePlanTag>;

// Stays
using BookingId = Id<struct BookingTag>;
using BookingTermsId = Id<struct BookingTermsTag>;
using WaitingEntryId = Id<struct WaitingEntryTag>;
using WaitingOfferId = Id<struct WaitingOfferTag>;
using StandingPlanId = Id<struct StandingPlanTag>;
using StandingPetId = Id<struct StandingPetTag>;
using StandingInstanceId = Id<struct StandingInstanceTag>;
using ReservationId = Id<struct ReservationTag>;
using SegmentId = Id<struct SegmentTag>;
using AddOnPlanId = Id<struct AddOnPlanTag>;
using PriceStepId = Id<struct PriceStepTag>;
using CheckInId = Id<struct CheckInTag>;
using CheckInAnswerId = Id<struct CheckInAnswerTag>;
using CheckInFindingId = Id<struct CheckInFindingTag>;
using BelongingId = Id<struct BelongingTag>;
using AgreementId = Id<struct AgreementTag>;
using AgreementSignatureId = Id<struct AgreementSignatureTag>;
using AgreementInitialsId = Id<struct AgreementInitialsTag>;
using AttachmentId = Id<struct AttachmentTag>;

// Sync
using ConflictCardId = Id<struct ConflictCardTag>;

// Grooming
using AppointmentId = Id<struct AppointmentTag>;
using WorkingHoursId = Id<struct WorkingHoursTag>;
using GroomerBreakId = Id<struct GroomerBreakTag>;

// Classes
using CourseId = Id<struct CourseTag>;
using CourseSessionId = Id<struct CourseSessionTag>;
using EnrolmentId = Id<struct EnrolmentTag>;
using AttendanceId = Id<struct AttendanceTag>;

// Care
using FeedingPlanId = Id<struct FeedingPlanTag>;
using MedicationPlanId = Id<struct MedicationPlanTag>;
using MedicationTimeId = Id<struct MedicationTimeTag>;
using CareTaskId = Id<struct CareTaskTag>;
using CareLogId = Id<struct CareLogTag>;

// Money
using InvoiceId = Id<struct InvoiceTag>;
using InvoiceLineId = Id<struct InvoiceLineTag>;
using InvoiceTaxId = Id<struct InvoiceTaxTag>;
using LedgerEntryId = Id<struct LedgerEntryTag>;
using PostingId = Id<struct PostingTag>;
using ReceiptId = Id<struct ReceiptTag>;
using TenderId = Id<struct TenderTag>;
using TillSessionId = Id<struct TillSessionTag>;
using CashMoveId = Id<struct CashMoveTag>;
using TillCountId = Id<struct TillCountTag>;
using PackagePurchaseId = Id<struct PackagePurchaseTag>;
using CreditMoveId = Id<struct CreditMoveTag>;

} // namespace desk
