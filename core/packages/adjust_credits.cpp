#include "core/packages/adjust_credits.h"

#include "core/base/typed_text.h"
#include "core/billing/post.h"
#include "core/packages/credits.h"
#include "core/packages/put_move.h"
#include "core/staff/permission.h"

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int mostAdjusted = 1'000;

} // namespace

QJsonObject AdjustCredits::meant() const
{
    return {{u"purchase"_s, purchase.text()}, {u"units"_s, units}, {u"reason"_s, cleaned(reason)}};
}

Result<> carryOut(Writer &writer, const AdjustCredits &command)
{
    const auto package = packageCredits(writer.database(), command.purchase);
    if (!package)
        return refuse(Reason::Unknown, u"purchase"_s);
    TypedTexts texts;
    const QString reason = texts.required(u"reason"_s, command.reason, limits::line);
    const int least = -std::max(0, package->available);
    if (command.units == 0 || command.units < least || command.units > mostAdjusted)
        texts.refuse(Reason::OutOfRange, u"units"_s);
    const Refusals refusals = objections(writer, Permission::Refund);
    texts.refusals.insert(texts.refusals.end(), refusals.begin(), refusals.end());
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));

    putMove(writer,
            {.purchase = package->purchase,
             .kind = CreditMoveKind::Adjust,
             .units = command.units,
             .reservation = std::nullopt,
             .invoice = std::nullopt,
             .reason = reason});
    const Money given =
        worthOf(*package, package->unused() + command.units) - worthOf(*package, package->unused());
    post(writer,
         {.kind = EntryKind::CreditsAdjusted,
          .household = package->household,
          .reason = reason,
          .sides = {{Account::DiscountGiven, QString(), given},
                    {Account::PackageLiability, package->purchase.text(), -given}}});
    return {};
}

} // namespace desk
