#include "core/billing/receipt.h"

#include "core/billing/balance.h"
#include "core/billing/series.h"

using namespace Qt::Literals;

namespace desk {

namespace {

const QString tipPool = u"pool"_s;

QString nextReceiptNumber(Writer &writer)
{
    const QString prefix = writer.seriesPrefix() + u"-K"_s;
    return nextNumber(writer, u"receipt "_s, prefix);
}

Money sumOf(const QList<TenderToTake> &tenders, TenderKind kind)
{
    Money sum;
    for (const TenderToTake &tender : tenders)
        sum += tender.kind == kind ? tender.amount : Money();
    return sum;
}

} // namespace

Receipt putReceipt(Writer &writer, const ReceiptToWrite &receipt)
{
    const Receipt record{.id = writer.newId<ReceiptId>(),
                         .location = writer.place().location.id,
                         .kind = receipt.kind,
                         .number = nextReceiptNumber(writer),
                         .household = receipt.household,
                         .invoice = receipt.invoice,
                         .booking = receipt.booking,
                         .tillSession = receipt.tillSession,
                         .staff = writer.by().staff,
                         .at = writer.now(),
                         .businessDate = writer.today(),
                         .total = receipt.total,
                         .reverses = receipt.reverses};
    writer.put(record);
    return record;
}

void putTenders(Writer &writer, const Receipt &receipt, const QList<SettledTender> &tenders)
{
    int position = 0;
    for (const SettledTender &tender : tenders)
        writer.put(Tender{.id = writer.newId<TenderId>(),
                          .receipt = receipt.id,
                          .position = position++,
                          .kind = tender.taken.kind,
                          .amount = tender.amount,
                          .tip = tender.taken.tip,
                          .given = tender.given,
                          .change = tender.change,
                          .reference = tender.taken.reference,
                          .lastFour = tender.taken.lastFour,
                          .approval = tender.taken.approval,
                          .checkNumber = tender.taken.checkNumber,
                          .reverses = std::nullopt});
}

Side tenderSide(TenderKind kind, const Receipt &receipt, Money amount)
{
    switch (kind) {
    case TenderKind::Cash:
        return cashIn(receipt.tillSession.value(), amount);
    case TenderKind::Card:
        return {Account::CardClearing, QString(), amount};
    case TenderKind::Check:
        return {Account::CheckClearing, QString(), amount};
    case TenderKind::StoreCredit:
        return storeCredit(receipt.household.value(), amount);
    case TenderKind::Deposit:
        return depositLiability(receipt.booking.value(), amount);
    }
    DESK_ASSERT(false);
    return {};
}

QList<Side> sidesOf(const Receipt &receipt, const QList<SettledTender> &tenders)
{
    QList<Side> sides;
    for (const SettledTender &tender : tenders) {
        const Money tip = tender.taken.tip;
        sides += tenderSide(tender.taken.kind, receipt, tender.amount + tip + tender.rounding);
        sides += Side{Account::TipsPayable, tipPool, -tip};
        sides += Side{Account::CashRounding, QString(), -tender.rounding};
    }
    return sides;
}

Result<> checkCredit(db::Database &database,
                     const std::optional<HouseholdId> &household,
                     const std::optional<BookingId> &booking,
                     const QList<TenderToTake> &tenders)
{
    const Money credit = household ? storeCreditOf(database, *household) : Money();
    const Money deposit = booking ? depositHeld(database, *booking) : Money();
    Refusals refusals;
    for (const auto &[kind, available] :
         {std::pair{TenderKind::StoreCredit, credit}, std::pair{TenderKind::Deposit, deposit}}) {
        const Money wanted = sumOf(tenders, kind);
        if (wanted.isPositive() && wanted > available)
            refusals.push_back(
                {Reason::CreditTooSmall, u"amount"_s, {{u"available"_s, available}}});
    }
    if (!refusals.empty())
        return refuse(std::move(refusals));
    return {};
}

QList<Tender> tendersOf(db::Database &database, ReceiptId receipt)
{
    return database.all<Tender>("SELECT " + db::columnsOf<Tender>().join(", ")
                                    + " FROM tenders WHERE receipt = ? ORDER BY position",
                                receipt);
}

} // namespace desk
