#include "core/staff/command_rights.h"

#include <algorithm>

namespace desk {

namespace {

struct NamedRight
{
    const char *command;
    CommandRight right;
};

constexpr auto rights = std::to_array<NamedRight>({
    {"add_on.add", {Permission::EditPrices}},
    {"add_on.archive", {Permission::EditPrices}},
    {"add_on.edit", {Permission::EditPrices}},
    {"booking_rule.add", {Permission::EditPrices}},
    {"booking_rule.change", {Permission::EditPrices}},
    {"booking_rule.end", {Permission::EditPrices}},
    {"coupon.add", {Permission::EditPrices}},
    {"coupon.archive", {Permission::EditPrices}},
    {"coupon.edit", {Permission::EditPrices}},
    {"package_plan.add", {Permission::EditPrices}},
    {"package_plan.change", {Permission::EditPrices}},
    {"package_plan.end", {Permission::EditPrices}},
    {"price_rule.add", {Permission::EditPrices}},
    {"price_rule.change", {Permission::EditPrices}},
    {"price_rule.end", {Permission::EditPrices}},
    {"product.add", {Permission::EditPrices}},
    {"product.archive", {Permission::EditPrices}},
    {"product.edit", {Permission::EditPrices}},
    {"rate.add", {Permission::EditPrices}},
    {"rate.change", {Permission::EditPrices}},
    {"rate.end", {Permission::EditPrices}},
    {"service.add", {Permission::EditPrices}},
    {"service.archive", {Permission::EditPrices}},
    {"service.edit", {Permission::EditPrices}},
    {"tax_class.add", {Permission::EditPrices}},
    {"tax_class.archive", {Permission::EditPrices}},
    {"tax_class.edit", {Permission::EditPrices}},
    {"tax_rate.add", {Permission::EditPrices}},
    {"tax_rate.change", {Permission::EditPrices}},
    {"tax_rate.end", {Permission::EditPrices}},
    {"agreement.publish", {Permission::EditRules}},
    {"area.add", {Permission::EditRules}},
    {"area.archive", {Permission::EditRules}},
    {"area.edit", {Permission::EditRules}},
    {"capacity_group.add", {Permission::EditRules}},
    {"capacity_group.archive", {Permission::EditRules}},
    {"capacity_group.edit", {Permission::EditRules}},
    {"check_in_question.add", {Permission::EditRules}},
    {"check_in_question.archive", {Permission::EditRules}},
    {"check_in_question.edit", {Permission::EditRules}},
    {"course.add", {Permission::EditRules}},
    {"course.archive", {Permission::EditRules}},
    {"course.edit", {Permission::EditRules}},
    {"course.undo_archive", {Permission::EditRules}},
    {"lease.claim", {Permission::RunDesks}},
    {"unit.add", {Permission::EditRules}},
    {"unit.archive", {Permission::EditRules}},
    {"unit.edit", {Permission::EditRules}},
    {"unit_kind.add", {Permission::EditRules}},
    {"unit_kind.archive", {Permission::EditRules}},
    {"unit_kind.edit", {Permission::EditRules}},
    {"vaccine.add", {Permission::EditRules}},
    {"vaccine.add_usual", {Permission::EditRules}},
    {"vaccine_rule.add", {Permission::EditRules}},
    {"vaccine_rule.change", {Permission::EditRules}},
    {"vaccine_rule.end", {Permission::EditRules}},
    {"staff.add", {Permission::EditStaff}},
    {"staff.archive", {Permission::EditStaff}},
    {"staff.edit", {Permission::EditStaff}},
    {"staff.set_hours", {Permission::EditStaff}},
    {"location.edit", {Permission::EditResort}},
    {"resort.edit", {Permission::EditResort}},
    {"till.add", {Permission::EditResort}},
    {"till.edit", {Permission::EditResort}},
    {"family.archive", {Permission::ArchiveFamily}},
    {"vaccination.waive", {Permission::WaiveVaccine}},
    {"credits.adjust", {Permission::Refund, true}},
    {"deposit.forgive", {Permission::WriteOff, true}},
    {"deposit.settle", {Permission::Refund, true}},
    {"invoice.refund", {Permission::Refund, true}},
    {"payment.correct", {Permission::Refund, true}},
    {"invoice.void", {Permission::VoidInvoice, true}},
    {"invoice.write_off", {Permission::WriteOff, true}},
    {"stay.undo_check_out", {Permission::UndoCheckOut, true}},
});

} // namespace

std::optional<CommandRight> rightFor(QStringView command)
{
    const auto found = std::ranges::find_if(rights, [&](const NamedRight &named) {
        return command == QLatin1StringView(named.command);
    });
    return found == rights.end() ? std::nullopt : std::optional(found->right);
}

} // namespace desk
