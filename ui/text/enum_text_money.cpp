#include "ui/text/enum_text.h"
#include "ui/text/enum_words.h"

namespace desk::ui {

QString word(PriceRuleKind kind)
{
    switch (kind) {
    case PriceRuleKind::PeakDates:
        return EnumText::tr("Peak dates", "PriceRuleKind");
    case PriceRuleKind::Weekday:
        return EnumText::tr("Days of the week", "PriceRuleKind");
    case PriceRuleKind::Occupancy:
        return EnumText::tr("Occupancy", "PriceRuleKind");
    case PriceRuleKind::LengthOfStay:
        return EnumText::tr("Length of the stay", "PriceRuleKind");
    case PriceRuleKind::AdditionalPet:
        return EnumText::tr("Additional pet", "PriceRuleKind");
    case PriceRuleKind::EarlyArrival:
        return EnumText::tr("Early arrival", "PriceRuleKind");
    case PriceRuleKind::LateDeparture:
        return EnumText::tr("Late pick-up", "PriceRuleKind");
    }
    DESK_ASSERT(!"PriceRuleKind");
    return {};
}

QString word(BookingRuleKind kind)
{
    switch (kind) {
    case BookingRuleKind::Deposit:
        return EnumText::tr("Deposit", "BookingRuleKind");
    case BookingRuleKind::Cancellation:
        return EnumText::tr("Cancellation", "BookingRuleKind");
    }
    DESK_ASSERT(!"BookingRuleKind");
    return {};
}

QString word(FeeBase base)
{
    switch (base) {
    case FeeBase::Deposit:
        return EnumText::tr("The deposit", "FeeBase");
    case FeeBase::FirstNight:
        return EnumText::tr("The first night", "FeeBase");
    case FeeBase::WholeStay:
        return EnumText::tr("The whole stay", "FeeBase");
    }
    DESK_ASSERT(!"FeeBase");
    return {};
}

QString word(DiscountKind kind)
{
    switch (kind) {
    case DiscountKind::Percent:
        return EnumText::tr("Percent", "DiscountKind");
    case DiscountKind::Fixed:
        return EnumText::tr("Amount", "DiscountKind");
    }
    DESK_ASSERT(!"DiscountKind");
    return {};
}

QString word(DiscountScope scope)
{
    switch (scope) {
    case DiscountScope::Everything:
        return EnumText::tr("Whole bill", "DiscountScope");
    case DiscountScope::Lodging:
        return EnumText::tr("Lodging only", "DiscountScope");
    case DiscountScope::AddOns:
        return EnumText::tr("Add-ons only", "DiscountScope");
    case DiscountScope::Products:
        return EnumText::tr("Products only", "DiscountScope");
    }
    DESK_ASSERT(!"DiscountScope");
    return {};
}

QString word(StockReason reason)
{
    switch (reason) {
    case StockReason::Sale:
        return EnumText::tr("Sale", "StockReason");
    case StockReason::Return:
        return EnumText::tr("Return", "StockReason");
    case StockReason::Delivery:
        return EnumText::tr("Delivery", "StockReason");
    case StockReason::Count:
        return EnumText::tr("Count", "StockReason");
    case StockReason::Loss:
        return EnumText::tr("Loss", "StockReason");
    case StockReason::HouseUse:
        return EnumText::tr("Own use", "StockReason");
    }
    DESK_ASSERT(!"StockReason");
    return {};
}

QString word(CreditMoveKind kind)
{
    switch (kind) {
    case CreditMoveKind::Sell:
        return EnumText::tr("Bought", "CreditMoveKind");
    case CreditMoveKind::Hold:
        return EnumText::tr("Held for a stay", "CreditMoveKind");
    case CreditMoveKind::Release:
        return EnumText::tr("Not held any more", "CreditMoveKind");
    case CreditMoveKind::Redeem:
        return EnumText::tr("Used", "CreditMoveKind");
    case CreditMoveKind::Reverse:
        return EnumText::tr("Taken back", "CreditMoveKind");
    case CreditMoveKind::Expire:
        return EnumText::tr("Expired", "CreditMoveKind");
    case CreditMoveKind::Adjust:
        return EnumText::tr("Corrected", "CreditMoveKind");
    }
    DESK_ASSERT(!"CreditMoveKind");
    return {};
}

QString word(InvoiceKind kind)
{
    switch (kind) {
    case InvoiceKind::Stay:
        return EnumText::tr("Stay", "InvoiceKind");
    case InvoiceKind::Sale:
        return EnumText::tr("Sale", "InvoiceKind");
    case InvoiceKind::CreditNote:
        return EnumText::tr("Credit note", "InvoiceKind");
    }
    DESK_ASSERT(!"InvoiceKind");
    return {};
}

QString word(SalesCategory category)
{
    switch (category) {
    case SalesCategory::Boarding:
        return EnumText::tr("Boarding", "SalesCategory");
    case SalesCategory::Daycare:
        return EnumText::tr("Daycare", "SalesCategory");
    case SalesCategory::Grooming:
        return EnumText::tr("Grooming", "SalesCategory");
    case SalesCategory::Training:
        return EnumText::tr("Training", "SalesCategory");
    case SalesCategory::AddOn:
        return EnumText::tr("Add-ons", "SalesCategory");
    case SalesCategory::Fee:
        return EnumText::tr("Fees", "SalesCategory");
    case SalesCategory::Product:
        return EnumText::tr("Products", "SalesCategory");
    case SalesCategory::Package:
        return EnumText::tr("Packages", "SalesCategory");
    case SalesCategory::Redemption:
        return EnumText::tr("Paid with credits", "SalesCategory");
    case SalesCategory::Other:
        return EnumText::tr("Other", "SalesCategory");
    }
    DESK_ASSERT(!"SalesCategory");
    return {};
}

QString word(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Deposit:
        return EnumText::tr("Deposit", "EntryKind");
    case EntryKind::InvoiceIssued:
        return EnumText::tr("Bill", "EntryKind");
    case EntryKind::InvoiceVoided:
        return EnumText::tr("Bill voided", "EntryKind");
    case EntryKind::DepositApplied:
        return EnumText::tr("Deposit used", "EntryKind");
    case EntryKind::Payment:
        return EnumText::tr("Payment", "EntryKind");
    case EntryKind::Refund:
        return EnumText::tr("Refund", "EntryKind");
    case EntryKind::CreditNote:
        return EnumText::tr("Credit note", "EntryKind");
    case EntryKind::Forfeit:
        return EnumText::tr("Deposit kept", "EntryKind");
    case EntryKind::Reversal:
        return EnumText::tr("Reversal", "EntryKind");
    case EntryKind::CashMove:
        return EnumText::tr("Cash in or out", "EntryKind");
    case EntryKind::OverShort:
        return EnumText::tr("Over or short", "EntryKind");
    case EntryKind::WriteOff:
        return EnumText::tr("Written off", "EntryKind");
    case EntryKind::CreditsExpired:
        return EnumText::tr("Credits expired", "EntryKind");
    case EntryKind::CreditsAdjusted:
        return EnumText::tr("Credits corrected", "EntryKind");
    case EntryKind::Float:
        return EnumText::tr("Float", "EntryKind");
    }
    DESK_ASSERT(!"EntryKind");
    return {};
}

QString word(ReceiptKind kind)
{
    switch (kind) {
    case ReceiptKind::Sale:
        return EnumText::tr("Receipt", "ReceiptKind");
    case ReceiptKind::Payment:
        return EnumText::tr("Payment receipt", "ReceiptKind");
    case ReceiptKind::Refund:
        return EnumText::tr("Refund receipt", "ReceiptKind");
    case ReceiptKind::Deposit:
        return EnumText::tr("Deposit receipt", "ReceiptKind");
    }
    DESK_ASSERT(!"ReceiptKind");
    return {};
}

QString word(TenderKind kind)
{
    switch (kind) {
    case TenderKind::Cash:
        return EnumText::tr("Cash", "TenderKind");
    case TenderKind::Card:
        return EnumText::tr("Card", "TenderKind");
    case TenderKind::Check:
        return EnumText::tr("Check", "TenderKind");
    case TenderKind::StoreCredit:
        return EnumText::tr("Store credit", "TenderKind");
    case TenderKind::Deposit:
        return EnumText::tr("Deposit", "TenderKind");
    }
    DESK_ASSERT(!"TenderKind");
    return {};
}

QString word(TillState state)
{
    switch (state) {
    case TillState::Open:
        return EnumText::tr("Open", "TillState");
    case TillState::Counting:
        return EnumText::tr("Being counted", "TillState");
    case TillState::Closed:
        return EnumText::tr("Closed", "TillState");
    case TillState::Posted:
        return EnumText::tr("Posted", "TillState");
    }
    DESK_ASSERT(!"TillState");
    return {};
}

QString wordOfState(const QString &storedName)
{
    if (const auto state = fromName<ReservationState>(storedName))
        return word(*state);
    if (const auto state = fromName<TillState>(storedName))
        return word(*state);
    return {};
}

QString word(CashMoveKind kind)
{
    switch (kind) {
    case CashMoveKind::In:
        return EnumText::tr("Paid in", "CashMoveKind");
    case CashMoveKind::Out:
        return EnumText::tr("Paid out", "CashMoveKind");
    case CashMoveKind::Drop:
        return EnumText::tr("Drop to safe", "CashMoveKind");
    case CashMoveKind::NoSale:
        return EnumText::tr("Drawer opened", "CashMoveKind");
    }
    DESK_ASSERT(!"CashMoveKind");
    return {};
}

} // namespace desk::ui
