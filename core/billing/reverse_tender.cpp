#include "core/billing/reverse_tender.h"

#include "core/base/typed_text.h"
#include "core/staff/permission.h"
#include "core/till/open_session.h"

using namespace Qt::Literals;

namespace desk {

namespace {

Refusals objectionsTo(Writer &writer, const ReverseTender &command)
{
    TypedTexts texts;
    texts.required(u"reason"_s, command.reason, limits::line);
    Refusals refusals = objections(writer, Permission::Refund);
    refusals.insert(refusals.end(), texts.refusals.begin(), texts.refusals.end());
    return refusals;
}

bool isReversed(db::Database &database, TenderId tender)
{
    return database.value<bool>("SELECT EXISTS (SELECT 1 FROM tenders WHERE reverses = ?)", tender);
}

Money drawerMove(const Tender &tender)
{
    return tender.kind == TenderKind::Cash ? tender.given - tender.change
                                           : tender.amount + tender.tip;
}

// Cash of a session that was counted and closed is not in its drawer any more: the count was over
// or short by it.
Side wrongSide(Writer &writer, const Receipt &original, const Tender &wrong)
{
    const Money moved = drawerMove(wrong);
    if (wrong.kind != TenderKind::Cash)
        return tenderSide(wrong.kind, original, -moved);
    const auto session = writer.find<TillSession>(original.tillSession.value());
    if (session->state == TillState::Open || session->state == TillState::Counting)
        return cashIn(session->id, -moved);
    return {Account::CashOverShort, session->id.text(), -moved};
}

SettledTender rightTender(const TenderToTake &right, const Tender &wrong, int smallestCoin)
{
    SettledTender tender{.taken = right, .amount = wrong.amount};
    tender.taken.amount = wrong.amount;
    tender.taken.tip = wrong.tip;
    if (right.kind == TenderKind::Cash) {
        tender.given = inCoins(wrong.amount + wrong.tip, smallestCoin);
        tender.rounding = tender.given - wrong.amount - wrong.tip;
    }
    return tender;
}

void putReversal(Writer &writer, const Receipt &receipt, const Tender &wrong)
{
    Tender reversal = wrong;
    reversal.id = writer.newId<TenderId>();
    reversal.receipt = receipt.id;
    reversal.position = -1; // stands before the right one
    reversal.amount = -wrong.amount;
    reversal.tip = -wrong.tip;
    reversal.given = -wrong.given;
    reversal.change = -wrong.change;
    reversal.reverses = wrong.id;
    writer.put(reversal);
}

} // namespace

QJsonObject ReverseTender::meant() const
{
    return {{u"tender"_s, wrong.text()},
            {u"kind"_s, nameOf(right.kind)},
            {u"reason"_s, cleaned(reason)}};
}

Result<Receipt> carryOut(Writer &writer, const ReverseTender &command)
{
    const std::optional<Tender> wrong = writer.find<Tender>(command.wrong);
    if (!wrong)
        return refuse(Reason::Unknown, u"wrong"_s);
    if (Refusals refusals = objectionsTo(writer, command); !refusals.empty())
        return refuse(std::move(refusals));
    if (wrong->reverses || wrong->amount.isNegative() || isReversed(writer.database(), wrong->id))
        return refuse(Reason::AlreadyReversed, u"wrong"_s);
    if (wrong->kind == command.right.kind)
        return refuse(Reason::OutOfRange, u"kind"_s);
    const Result<TillSession> session = openSession(writer);
    if (!session)
        return refuse(session.error());

    const auto original = *writer.find<Receipt>(wrong->receipt);
    SettledTender right = rightTender(command.right, *wrong, writer.resort().cashRounding);
    const auto checked = checkedTenders({right.taken});
    if (!checked)
        return refuse(checked.error());
    right.taken = checked->first();
    const Result<> credit =
        checkCredit(writer.database(), original.household, original.booking, {right.taken});
    if (!credit)
        return refuse(credit.error());

    const Receipt receipt = putReceipt(writer,
                                       {.kind = original.kind,
                                        .household = original.household,
                                        .invoice = original.invoice,
                                        .booking = original.booking,
                                        .tillSession = session->id,
                                        .reverses = original.id,
                                        .total = original.total * 0});
    putReversal(writer, receipt, *wrong);
    putTenders(writer, receipt, {right});
    const Money rounding = drawerMove(*wrong) - wrong->amount - wrong->tip;
    const auto entry = writer.database().first<LedgerEntry>(
        "SELECT " + db::columnsOf<LedgerEntry>().join(", ")
            + " FROM ledger_entries WHERE receipt = ? ORDER BY id",
        original.id);
    // The tip stays where it is; only the rounding of the wrong cash goes back.
    post(writer,
         {.kind = EntryKind::Reversal,
          .household = original.household,
          .booking = original.booking,
          .invoice = original.invoice,
          .receipt = receipt.id,
          .reverses = entry ? std::optional(entry->id) : std::nullopt,
          .tillSession = session->id,
          .reason = cleaned(command.reason),
          .sides = {wrongSide(writer, original, *wrong),
                    {Account::CashRounding, QString(), rounding - right.rounding},
                    tenderSide(right.taken.kind,
                               receipt,
                               right.amount + right.taken.tip + right.rounding)}});
    return receipt;
}

} // namespace desk
