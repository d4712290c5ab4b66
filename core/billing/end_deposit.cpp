#include "core/billing/end_deposit.h"

#include "core/base/typed_text.h"
#include "core/till/open_session.h"

using namespace Qt::Literals;

namespace desk {

namespace {

const QString forfeits = u"forfeits"_s;

SettledTender takenAgain(const Tender &back)
{
    SettledTender tender{.taken = {.kind = back.kind,
                                   .amount = -back.amount,
                                   .reference = back.reference,
                                   .lastFour = back.lastFour,
                                   .approval = back.approval,
                                   .checkNumber = back.checkNumber},
                         .amount = -back.amount};
    if (back.kind == TenderKind::Cash) {
        tender.given = -back.given;
        tender.rounding = tender.given - tender.amount;
    }
    return tender;
}

bool needsDrawer(const QList<SettledTender> &tenders)
{
    return std::ranges::any_of(tenders, [](const SettledTender &tender) {
        return tender.taken.kind != TenderKind::StoreCredit;
    });
}

// What the entry did to all accounts but those of money, turned around.
QList<Side> sidesTakenBack(Writer &writer, const LedgerEntryId &entry)
{
    QList<Side> sides = reversed(writer.database(), entry);
    sides.removeIf([](const Side &side) {
        return side.account != Account::DepositLiability && side.account != Account::Revenue;
    });
    return sides;
}

} // namespace

LedgerEntryId endDeposit(Writer &writer,
                         const Booking &booking,
                         const DepositEnd &end,
                         const GivenBack &given)
{
    DESK_ASSERT(end.held.isPositive());
    const Money kept = end.held - end.back;
    QList<Side> sides = given.sides;
    sides += depositLiability(booking.id, end.held);
    sides += Side{Account::Revenue, forfeits, -kept};
    return *post(writer,
                 {.kind = kept.isPositive() ? EntryKind::Forfeit : EntryKind::Refund,
                  .household = booking.household,
                  .booking = booking.id,
                  .receipt = given.receipt,
                  .tillSession = given.tillSession,
                  .reason = cleaned(end.reason),
                  .sides = sides});
}

Refusals takeDepositAgain(Writer &writer, const LedgerEntryId &entry)
{
    const auto ended = *writer.find<LedgerEntry>(entry);
    QList<SettledTender> tenders;
    if (ended.receipt) {
        for (const Tender &back : tendersOf(writer.database(), *ended.receipt))
            tenders += takenAgain(back);
    }
    const Result<TillSession> session = openSession(writer);
    if (!session && needsDrawer(tenders))
        return session.error();
    QList<TenderToTake> taken;
    for (const SettledTender &tender : std::as_const(tenders))
        taken += tender.taken;
    const Result<> credit = checkCredit(writer.database(), ended.household, std::nullopt, taken);
    if (!credit)
        return credit.error();

    QList<Side> sides = sidesTakenBack(writer, entry);
    std::optional<ReceiptId> receipt;
    if (!tenders.isEmpty()) {
        const Receipt again =
            putReceipt(writer,
                       {.kind = ReceiptKind::Deposit,
                        .household = ended.household,
                        .booking = ended.booking,
                        .tillSession = session ? std::optional(session->id) : std::nullopt,
                        .reverses = ended.receipt,
                        .total = tenders.first().amount});
        putTenders(writer, again, tenders);
        sides += sidesOf(again, tenders);
        receipt = again.id;
    }
    post(writer,
         {.kind = EntryKind::Reversal,
          .household = ended.household,
          .booking = ended.booking,
          .receipt = receipt,
          .reverses = ended.id,
          .tillSession = receipt && session ? std::optional(session->id) : std::nullopt,
          .reason = ended.reason,
          .sides = sides});
    return {};
}

} // namespace desk
