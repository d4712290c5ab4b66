// What the check-out page does with the credits of a family.

#include "core/packages/held_credits.h"
#include "core/packages/package_lines.h"
#include "ui/check_out/check_out_model.h"
#include "ui/text/credit_text.h"

#include <algorithm>

namespace desk::ui {

QString CheckOutModel::creditVerb() const
{
    if (!m_ahead.credits.isEmpty())
        return tr("Keep the credits");
    if (m_ahead.offered.isEmpty())
        return {};
    int units = 0;
    for (const CreditsTaken &taken : m_ahead.offered)
        units += taken.units;
    return tr("Use %1", "1 visit").arg(visitsText(units, words()));
}

void CheckOutModel::switchCredits()
{
    if (isBusy() || m_done)
        return;
    const auto shown = [this] { refresh({}); };
    if (m_ahead.credits.isEmpty())
        submitVoid(UseCredits{leavingNow()}, shown);
    else
        submitVoid(KeepCredits{leavingNow()}, shown);
}

QStringList CheckOutModel::creditSentences() const
{
    QStringList sentences;
    for (const PackageCredits &package : m_ahead.credits)
        sentences += tr("%1: %2.", "a package, what is left of it")
                         .arg(package.name, creditsLeftText(package, words(), session()->today()));
    return sentences;
}

void CheckOutModel::readRenewal()
{
    m_renewal.reset();
    const auto usedUp = std::ranges::find_if(m_ahead.credits, [](const PackageCredits &package) {
        return package.available < unitsOfAVisit;
    });
    if (usedUp == m_ahead.credits.end())
        return;
    const auto next = session()->read(
        [&](db::Database &database) { return renewalOf(database, *usedUp, session()->today()); });
    m_renewal = next.value_or(std::nullopt);
}

} // namespace desk::ui
