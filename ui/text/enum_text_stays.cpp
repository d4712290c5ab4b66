#include "ui/text/enum_text.h"
#include "ui/text/enum_words.h"

namespace desk::ui {

QString word(ReservationState state)
{
    switch (state) {
    case ReservationState::Draft:
        return EnumText::tr("Draft", "ReservationState");
    case ReservationState::Discarded:
        return EnumText::tr("Discarded", "ReservationState");
    case ReservationState::Requested:
        return EnumText::tr("Requested", "ReservationState");
    case ReservationState::Waitlisted:
        return EnumText::tr("Waiting list", "ReservationState");
    case ReservationState::Confirmed:
        return EnumText::tr("Confirmed", "ReservationState");
    case ReservationState::CheckedIn:
        return EnumText::tr("In house", "ReservationState");
    case ReservationState::CheckedOut:
        return EnumText::tr("Checked out", "ReservationState");
    case ReservationState::Completed:
        return EnumText::tr("Completed", "ReservationState");
    case ReservationState::Cancelled:
        return EnumText::tr("Cancelled", "ReservationState");
    case ReservationState::NoShow:
        return EnumText::tr("No-show", "ReservationState");
    }
    DESK_ASSERT(!"ReservationState");
    return {};
}

QString word(AppointmentState state)
{
    switch (state) {
    case AppointmentState::Booked:
        return EnumText::tr("Booked", "AppointmentState");
    case AppointmentState::Arrived:
        return EnumText::tr("Arrived", "AppointmentState");
    case AppointmentState::Started:
        return EnumText::tr("Being groomed", "AppointmentState");
    case AppointmentState::Finished:
        return EnumText::tr("Finished", "AppointmentState");
    case AppointmentState::PickedUp:
        return EnumText::tr("Picked up", "AppointmentState");
    case AppointmentState::Cancelled:
        return EnumText::tr("Cancelled", "AppointmentState");
    case AppointmentState::NoShow:
        return EnumText::tr("No-show", "AppointmentState");
    }
    DESK_ASSERT(!"AppointmentState");
    return {};
}

QString word(SessionState state)
{
    switch (state) {
    case SessionState::Planned:
        return EnumText::tr("Planned", "SessionState");
    case SessionState::Held:
        return EnumText::tr("Held", "SessionState");
    case SessionState::Cancelled:
        return EnumText::tr("Cancelled", "SessionState");
    }
    DESK_ASSERT(!"SessionState");
    return {};
}

QString word(EnrolmentState state)
{
    switch (state) {
    case EnrolmentState::Enrolled:
        return EnumText::tr("Has a place", "EnrolmentState");
    case EnrolmentState::Waiting:
        return EnumText::tr("Waits", "EnrolmentState");
    case EnrolmentState::Withdrawn:
        return EnumText::tr("Withdrawn", "EnrolmentState");
    }
    DESK_ASSERT(!"EnrolmentState");
    return {};
}

QString word(AttendanceMark mark)
{
    switch (mark) {
    case AttendanceMark::Open:
        return EnumText::tr("Not noted", "AttendanceMark");
    case AttendanceMark::Present:
        return EnumText::tr("Present", "AttendanceMark");
    case AttendanceMark::Absent:
        return EnumText::tr("Absent", "AttendanceMark");
    case AttendanceMark::Excused:
        return EnumText::tr("Excused", "AttendanceMark");
    }
    DESK_ASSERT(!"AttendanceMark");
    return {};
}

QString word(CoursePrice price)
{
    switch (price) {
    case CoursePrice::Course:
        return EnumText::tr("The whole course", "CoursePrice");
    case CoursePrice::Session:
        return EnumText::tr("Each session", "CoursePrice");
    }
    DESK_ASSERT(!"CoursePrice");
    return {};
}

QString word(Occupancy occupancy)
{
    switch (occupancy) {
    case Occupancy::Room:
        return EnumText::tr("One family at a time", "Occupancy");
    case Occupancy::Area:
        return EnumText::tr("Heads are counted", "Occupancy");
    }
    DESK_ASSERT(!"Occupancy");
    return {};
}

QString word(Cleanliness cleanliness)
{
    switch (cleanliness) {
    case Cleanliness::Clean:
        return EnumText::tr("Clean", "Cleanliness");
    case Cleanliness::Dirty:
        return EnumText::tr("To clean", "Cleanliness");
    case Cleanliness::Cleaning:
        return EnumText::tr("Being cleaned", "Cleanliness");
    case Cleanliness::DeepClean:
        return EnumText::tr("Deep clean", "Cleanliness");
    }
    DESK_ASSERT(!"Cleanliness");
    return {};
}

QString word(ServiceKind kind)
{
    switch (kind) {
    case ServiceKind::Boarding:
        return EnumText::tr("Boarding", "ServiceKind");
    case ServiceKind::Daycare:
        return EnumText::tr("Daycare", "ServiceKind");
    case ServiceKind::Grooming:
        return EnumText::tr("Grooming", "ServiceKind");
    case ServiceKind::Training:
        return EnumText::tr("Training", "ServiceKind");
    }
    DESK_ASSERT(!"ServiceKind");
    return {};
}

QString word(ChargedBy chargedBy)
{
    switch (chargedBy) {
    case ChargedBy::Night:
        return EnumText::tr("per night", "ChargedBy");
    case ChargedBy::Day:
        return EnumText::tr("per day", "ChargedBy");
    case ChargedBy::TwentyFourHours:
        return EnumText::tr("per 24 hours", "ChargedBy");
    case ChargedBy::Visit:
        return EnumText::tr("per visit", "ChargedBy");
    }
    DESK_ASSERT(!"ChargedBy");
    return {};
}

QString word(FoodSource source)
{
    switch (source) {
    case FoodSource::Own:
        return EnumText::tr("Own food", "FoodSource");
    case FoodSource::House:
        return EnumText::tr("House food", "FoodSource");
    }
    DESK_ASSERT(!"FoodSource");
    return {};
}

QString word(CareKind kind)
{
    switch (kind) {
    case CareKind::Feed:
        return EnumText::tr("Meal", "CareKind");
    case CareKind::Medicate:
        return EnumText::tr("Medication", "CareKind");
    }
    DESK_ASSERT(!"CareKind");
    return {};
}

QString word(CareOutcome outcome)
{
    switch (outcome) {
    case CareOutcome::Given:
        return EnumText::tr("Given", "CareOutcome");
    case CareOutcome::Partial:
        return EnumText::tr("Partly given", "CareOutcome");
    case CareOutcome::Refused:
        return EnumText::tr("Refused", "CareOutcome");
    case CareOutcome::Missed:
        return EnumText::tr("Missed", "CareOutcome");
    case CareOutcome::Held:
        return EnumText::tr("Held back", "CareOutcome");
    }
    DESK_ASSERT(!"CareOutcome");
    return {};
}

QString word(SignatureMethod method)
{
    switch (method) {
    case SignatureMethod::Screen:
        return EnumText::tr("On screen", "SignatureMethod");
    case SignatureMethod::Paper:
        return EnumText::tr("On paper", "SignatureMethod");
    case SignatureMethod::Portal:
        return EnumText::tr("Portal", "SignatureMethod");
    }
    DESK_ASSERT(!"SignatureMethod");
    return {};
}

QString word(DeviceRole role)
{
    switch (role) {
    case DeviceRole::Desk:
        return EnumText::tr("Front desk", "DeviceRole");
    case DeviceRole::Manager:
        return EnumText::tr("Office", "DeviceRole");
    case DeviceRole::Kiosk:
        return EnumText::tr("Kiosk", "DeviceRole");
    }
    DESK_ASSERT(!"DeviceRole");
    return {};
}

QString word(Tier tier)
{
    switch (tier) {
    case Tier::Free:
        return EnumText::tr("Free plan", "Tier");
    case Tier::Basic:
        return EnumText::tr("Basic plan", "Tier");
    case Tier::Pro:
        return EnumText::tr("Pro plan", "Tier");
    case Tier::Enterprise:
        return EnumText::tr("Enterprise plan", "Tier");
    }
    DESK_ASSERT(!"Tier");
    return {};
}

QString word(PaperSize size)
{
    switch (size) {
    case PaperSize::A4:
        return EnumText::tr("A4", "PaperSize");
    case PaperSize::Letter:
        return EnumText::tr("Letter", "PaperSize");
    }
    DESK_ASSERT(!"PaperSize");
    return {};
}

} // namespace desk::ui
