#include "core/packages/package_lines.h"

#include "core/db/select.h"
#include "core/pricing/price_book.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

QuoteLine lineFor(const PackagePlan &plan, const std::optional<PetId> &pet)
{
    PriceStep step;
    step.kind = PriceStepKind::Package;
    step.rule = plan.id.text();
    step.ruleVersion = plan.version;
    step.label = plan.name;
    step.unitAmount = plan.price;
    step.amount = plan.price;
    return {.kind = LineKind::Package,
            .pet = plan.forOnePet ? pet : std::nullopt,
            .description = plan.name,
            .unitPrice = plan.price,
            .amount = plan.price,
            .taxClass = plan.taxClass,
            .steps = {step},
            .packagePlan = plan.id,
            .units = plan.units};
}

} // namespace

Result<QList<QuoteLine>> packageLines(db::Database &database,
                                      const QList<PackageToSell> &packages,
                                      QDate day)
{
    QList<QuoteLine> lines;
    for (const PackageToSell &wish : packages) {
        const auto plan = database.find<PackagePlan>(wish.plan);
        if (!plan || !isValidOn(*plan, day))
            return refuse(Reason::Unknown, u"packages"_s);
        if (plan->forOnePet && !wish.pet)
            return refuse(Reason::PackageForPet, u"packages"_s, {{u"package"_s, plan->name}});
        lines += lineFor(*plan, wish.pet);
    }
    return lines;
}

std::optional<PackagePlan> renewalOf(db::Database &database,
                                     const PackageCredits &package,
                                     QDate day)
{
    const QList<PackagePlan> plans = plansOnSale(database, day);
    auto next = std::ranges::find(plans, package.plan, &PackagePlan::id);
    if (next == plans.end())
        next = std::ranges::find(plans, package.name, &PackagePlan::name);
    return next == plans.end() ? std::nullopt : std::optional(*next);
}

QList<PackagePlan> plansOnSale(db::Database &database, QDate day)
{
    return db::select<PackagePlan>(
        database,
        "WHERE valid_from <= ?1 AND (valid_until IS NULL OR valid_until > ?1) ORDER BY name, id",
        day);
}

} // namespace desk
