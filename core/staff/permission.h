#pragma once

#include "core/base/refusal.h"
#include "core/staff/role.h"

namespace desk {

class Writer;

/// What not everybody may do alone.
enum class Permission {
    Sell,
    OpenTill,
    CloseTill,
    PaidOut, ///< takes cash out of the drawer without a sale
    Discount,
    Refund,
    VoidInvoice,
    WriteOff,
    SettleMoneyCards, ///< decides what the desks did differently with a bill
    OnAccount,        ///< lets a family leave with an open balance
    OverrideVaccine,
    OverridePickUp,
    OverrideDirtyUnit,
    OverrideStayRules, ///< opening hours, dates, a small room, scarce places
    DoNotBookOverride,
    UndoCheckOut,
    WaiveVaccine,
    ArchiveFamily,
    SeeReports,
    Export,
    Import,
    EditPrices,
    EditRules,
    RunDesks, ///< lets another computer in, or shuts one out
    EditStaff,
    EditResort,
};

template <>
inline constexpr auto names<Permission> = std::array{
    std::pair{Permission::Sell, "SELL"},
    std::pair{Permission::OpenTill, "OPEN_TILL"},
    std::pair{Permission::CloseTill, "CLOSE_TILL"},
    std::pair{Permission::PaidOut, "PAID_OUT"},
    std::pair{Permission::Discount, "DISCOUNT"},
    std::pair{Permission::Refund, "REFUND"},
    std::pair{Permission::VoidInvoice, "VOID_INVOICE"},
    std::pair{Permission::WriteOff, "WRITE_OFF"},
    std::pair{Permission::SettleMoneyCards, "SETTLE_MONEY_CARDS"},
    std::pair{Permission::OnAccount, "ON_ACCOUNT"},
    std::pair{Permission::OverrideVaccine, "OVERRIDE_VACCINE"},
    std::pair{Permission::OverridePickUp, "OVERRIDE_PICK_UP"},
    std::pair{Permission::OverrideDirtyUnit, "OVERRIDE_DIRTY_UNIT"},
    std::pair{Permission::OverrideStayRules, "OVERRIDE_STAY_RULES"},
    std::pair{Permission::DoNotBookOverride, "DO_NOT_BOOK_OVERRIDE"},
    std::pair{Permission::UndoCheckOut, "UNDO_CHECK_OUT"},
    std::pair{Permission::WaiveVaccine, "WAIVE_VACCINE"},
    std::pair{Permission::ArchiveFamily, "ARCHIVE_FAMILY"},
    std::pair{Permission::SeeReports, "SEE_REPORTS"},
    std::pair{Permission::Export, "EXPORT"},
    std::pair{Permission::Import, "IMPORT"},
    std::pair{Permission::EditPrices, "EDIT_PRICES"},
    std::pair{Permission::EditRules, "EDIT_RULES"},
    std::pair{Permission::RunDesks, "RUN_DESKS"},
    std::pair{Permission::EditStaff, "EDIT_STAFF"},
    std::pair{Permission::EditResort, "EDIT_RESORT"},
};

/// What a role may do alone: for the screen, which shows what needs somebody else.
bool permitted(Role role, Permission permission);

/// What stands against it for the person in whose name is written: nothing, when their role may do
/// it alone, or when somebody who may has approved it with a reason. The roles are those stored
/// now, not those of the sign-in. Refuses: NotPermitted (unknown or archived staff, or an approver
/// who may not either), ApprovalNeeded (`permission`), Missing (`reason`).
Refusals objections(Writer &writer, Permission permission);

bool permitted(Writer &writer, Permission permission);

} // namespace desk
