#include "core/packages/edit_package_plans.h"

#include "core/catalog/named_record.h"
#include "core/catalog/service.h"
#include "core/catalog/tax.h"
#include "core/pricing/split.h"
#include "core/pricing/versions.h"

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int mostUnits = 1'000;
constexpr int longestValidity = 10 * 366;

void checkServices(Writer &writer, TypedTexts &texts, const CoveredServices &services)
{
    if (services.isEmpty())
        texts.refuse(Reason::Missing, u"services"_s);
    for (const CoveredService &covered : services) {
        if (!standing<Service>(writer, covered.service))
            texts.refuse(Reason::Unknown, u"services"_s);
        texts.range(u"services"_s, covered.units, 1, unitsOfAVisit);
    }
}

PackagePlan checkedPlan(Writer &writer, TypedTexts &texts, PackagePlan plan)
{
    plan.id = writer.newId<PackagePlanId>();
    plan.validUntil.reset();
    plan.name = texts.required(u"name"_s, plan.name);
    texts.range(u"units"_s, plan.units, 1, mostUnits);
    if (plan.price.isNegative() || plan.price.minor() > largestBill)
        texts.refuse(Reason::OutOfRange, u"price"_s, {{u"least"_s, writer.money(0)}});
    if (!standing<TaxClass>(writer, plan.taxClass))
        texts.refuse(Reason::Unknown, u"taxClass"_s);
    checkServices(writer, texts, plan.services);
    texts.range(u"validityDays"_s, plan.validityDays, 1, longestValidity);
    texts.range(u"graceDays"_s, plan.graceDays, 0, longestValidity);
    checkFirstDay(texts, writer, u"validFrom"_s, plan.validFrom);
    return plan;
}

} // namespace

QJsonObject AddPackagePlan::meant() const
{
    return {{u"name"_s, plan.name}};
}

Result<PackagePlanId> carryOut(Writer &writer, const AddPackagePlan &command)
{
    return addVersion<PackagePlan>(
        writer, [&](TypedTexts &texts) { return checkedPlan(writer, texts, command.plan); });
}

QJsonObject ChangePackagePlan::meant() const
{
    return {{u"before"_s, plan.text()}, {u"name"_s, changed.name}};
}

Result<PackagePlanId> carryOut(Writer &writer, const ChangePackagePlan &command)
{
    const auto check = [&](TypedTexts &texts, const std::optional<PackagePlan> &) {
        return checkedPlan(writer, texts, command.changed);
    };
    return changeVersion<PackagePlan>(writer, command.plan, check);
}

QJsonObject EndPackagePlan::meant() const
{
    return {{u"plan"_s, plan.text()}};
}

Result<> carryOut(Writer &writer, const EndPackagePlan &command)
{
    return endVersion<PackagePlan>(writer, command.plan, command.on);
}

} // namespace desk
