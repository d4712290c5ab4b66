#include "core/billing/settle.h"

#include "core/base/typed_text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

bool maySettleWithTip(TenderKind kind)
{
    switch (kind) {
    case TenderKind::Cash:
    case TenderKind::Card:
    case TenderKind::Check:
        return true;
    case TenderKind::StoreCredit:
    case TenderKind::Deposit:
        return false;
    }
    return false;
}

void checkTexts(TenderToTake &tender, TypedTexts &texts)
{
    static const QRegularExpression fourDigits(u"^[0-9]{4}$"_s);
    tender.reference = texts.line(u"reference"_s, tender.reference, limits::word);
    tender.approval = texts.line(u"approval"_s, tender.approval, limits::word);
    tender.checkNumber = texts.line(u"checkNumber"_s, tender.checkNumber, limits::word);
    tender.lastFour = texts.line(u"lastFour"_s, tender.lastFour, limits::word);
    if (!tender.lastFour.isEmpty() && !fourDigits.match(tender.lastFour).hasMatch())
        texts.refusals.push_back({Reason::OutOfRange, u"lastFour"_s, {}});
    if (tender.kind == TenderKind::Card && tender.reference.isEmpty())
        texts.refusals.push_back({Reason::CardReferenceMissing, u"reference"_s, {}});
    if (tender.kind == TenderKind::Check && tender.checkNumber.isEmpty())
        texts.refusals.push_back({Reason::CheckNumberMissing, u"checkNumber"_s, {}});
}

Result<SettledTender> settleCash(const TenderToTake &tender, Money due, int smallestCoin)
{
    const Money forBill = tender.amount - tender.tip;
    if (forBill.isNegative())
        return refuse(Reason::TenderTooSmall, u"amount"_s, {{u"missing"_s, -forBill}});
    SettledTender settled{.taken = tender, .given = tender.amount};
    const Money inDrawer = inCoins(due, smallestCoin);
    if (forBill < inDrawer) {
        settled.amount = forBill;
        return settled;
    }
    settled.amount = due;
    settled.change = forBill - inDrawer;
    settled.rounding = inDrawer - due;
    return settled;
}

Result<SettledTender> settleOther(const TenderToTake &tender, Money due)
{
    if (tender.amount > due)
        return refuse(Reason::TenderTooLarge, u"amount"_s, {{u"most"_s, due}});
    return SettledTender{.taken = tender, .amount = tender.amount};
}

} // namespace

Money inCoins(Money amount, int smallestCoin)
{
    if (smallestCoin <= 1)
        return amount;
    const qint64 sign = amount.isNegative() ? -1 : 1;
    const qint64 coins = (sign * amount.minor() + smallestCoin / 2) / smallestCoin;
    return Money::minor(sign * coins * smallestCoin, amount.currency());
}

Result<QList<TenderToTake>> checkedTenders(QList<TenderToTake> tenders)
{
    TypedTexts texts;
    for (TenderToTake &tender : tenders) {
        checkTexts(tender, texts);
        const bool isTipWrong =
            tender.tip.isNegative() || (!tender.tip.isZero() && !maySettleWithTip(tender.kind));
        if (isTipWrong)
            texts.refusals.push_back({Reason::OutOfRange, u"tip"_s, {}});
        if (tender.amount.isNegative() || (tender.amount.isZero() && tender.tip.isZero()))
            texts.refusals.push_back({Reason::OutOfRange, u"amount"_s, {}});
    }
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    return tenders;
}

Result<Settlement> settle(Money due, QList<TenderToTake> tenders, int smallestCoin)
{
    if (!due.isPositive() || tenders.isEmpty())
        return refuse(Reason::NothingToPay);
    Result<QList<TenderToTake>> checked = checkedTenders(std::move(tenders));
    if (!checked)
        return refuse(std::move(checked.error()));
    const auto isExact = [](const TenderToTake &tender) { return tender.kind != TenderKind::Cash; };
    std::stable_partition(checked->begin(), checked->end(), isExact);

    Settlement settlement{.left = due};
    for (const TenderToTake &tender : std::as_const(*checked)) {
        const Result<SettledTender> settled = tender.kind == TenderKind::Cash
            ? settleCash(tender, settlement.left, smallestCoin)
            : settleOther(tender, settlement.left);
        if (!settled)
            return refuse(settled.error());
        settlement.tenders += *settled;
        settlement.paid += settled->amount;
        settlement.change += settled->change;
        settlement.left -= settled->amount;
    }
    return settlement;
}

} // namespace desk
