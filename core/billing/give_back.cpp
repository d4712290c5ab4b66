#include "core/billing/give_back.h"

#include "core/staff/permission.h"
#include "core/till/open_session.h"

using namespace Qt::Literals;

namespace desk {

namespace {

GivenBack written(Writer &writer,
                  const GiveBackFor &what,
                  const SettledTender &tender,
                  std::optional<TillSessionId> session)
{
    const Receipt receipt = putReceipt(writer,
                                       {.kind = ReceiptKind::Refund,
                                        .household = what.household,
                                        .invoice = what.invoice,
                                        .booking = what.booking,
                                        .tillSession = session,
                                        .total = tender.amount});
    putTenders(writer, receipt, {tender});
    return {receipt.id, session, sidesOf(receipt, {tender})};
}

} // namespace

Result<GivenBack> giveBack(Writer &writer,
                           const GiveBackFor &what,
                           Money amount,
                           const TenderToTake &to)
{
    DESK_ASSERT(amount.isPositive());
    if (Refusals refusals = objections(writer, Permission::Refund); !refusals.empty())
        return refuse(std::move(refusals));
    const Result<TillSession> session = openSession(writer);
    if (!session)
        return refuse(session.error());
    if (to.kind == TenderKind::Deposit || (to.kind == TenderKind::StoreCredit && !what.household))
        return refuse(Reason::OutOfRange, u"to"_s);
    TenderToTake wanted = to;
    wanted.amount = amount;
    wanted.tip = {};
    const auto checked = checkedTenders({wanted});
    if (!checked)
        return refuse(checked.error());

    SettledTender tender{.taken = checked->first(), .amount = -amount};
    tender.taken.amount = -amount;
    if (to.kind == TenderKind::Cash) {
        tender.given = -inCoins(amount, writer.resort().cashRounding);
        tender.rounding = tender.given - tender.amount;
    }
    return written(writer, what, tender, session->id);
}

GivenBack giveBackAsCredit(Writer &writer, const GiveBackFor &what, Money amount)
{
    DESK_ASSERT(what.household && amount.isPositive());
    const SettledTender tender{.taken = {.kind = TenderKind::StoreCredit, .amount = -amount},
                               .amount = -amount};
    const Result<TillSession> session = openSession(writer);
    return written(writer, what, tender, session ? std::optional(session->id) : std::nullopt);
}

} // namespace desk
