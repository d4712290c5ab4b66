#include "ui/text/permission_text.h"

#include <QCoreApplication>

namespace desk::ui {

namespace {

/// Sentences with their context, for the translators.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(Permissions)
};

} // namespace

QString permissionText(Permission permission)
{
    switch (permission) {
    case Permission::Sell:
        return Text::tr("Sell");
    case Permission::OpenTill:
        return Text::tr("Open the till");
    case Permission::CloseTill:
        return Text::tr("Close the till");
    case Permission::PaidOut:
        return Text::tr("Take cash out of the drawer");
    case Permission::Discount:
        return Text::tr("Give a discount");
    case Permission::Refund:
        return Text::tr("Give money back");
    case Permission::VoidInvoice:
        return Text::tr("Void a bill");
    case Permission::WriteOff:
        return Text::tr("Write off a bill");
    case Permission::SettleMoneyCards:
        return Text::tr("Decide what became of a bill");
    case Permission::OnAccount:
        return Text::tr("Let the family pay later");
    case Permission::OverrideVaccine:
        return Text::tr("Check in without the vaccination");
    case Permission::OverridePickUp:
        return Text::tr("Hand the pet to somebody who is not on the list");
    case Permission::OverrideDirtyUnit:
        return Text::tr("Use a room that is not clean");
    case Permission::OverrideStayRules:
        return Text::tr("Go against the rules for stays");
    case Permission::DoNotBookOverride:
        return Text::tr("Take a family or pet that is not to be booked");
    case Permission::UndoCheckOut:
        return Text::tr("Undo a check-out");
    case Permission::WaiveVaccine:
        return Text::tr("Waive a vaccination");
    case Permission::ArchiveFamily:
        return Text::tr("Archive a family");
    case Permission::SeeReports:
        return Text::tr("See reports");
    case Permission::Export:
        return Text::tr("Export data");
    case Permission::Import:
        return Text::tr("Import data");
    case Permission::EditPrices:
        return Text::tr("Change prices");
    case Permission::EditRules:
        return Text::tr("Change rules");
    case Permission::RunDesks:
        return Text::tr("Let a computer in, or shut one out");
    case Permission::EditStaff:
        return Text::tr("Change staff");
    case Permission::EditResort:
        return Text::tr("Change the resort's settings");
    }
    Q_UNREACHABLE();
}

} // namespace desk::ui
