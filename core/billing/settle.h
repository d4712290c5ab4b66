#pragma once

#include "core/base/refusal.h"
#include "core/billing/tender.h"

namespace desk {

/// What somebody hands over. A card is known by what its terminal said, never by its number.
struct TenderToTake
{
    TenderKind kind = TenderKind::Cash;
    Money amount;   ///< CASH: what was handed over, tip included; else what counts against the bill
    Money tip = {}; ///< CASH, CARD and CHECK only
    QString reference = {}; ///< CARD: of the terminal
    QString lastFour = {};  ///< CARD
    QString approval = {};  ///< CARD
    QString checkNumber = {};
};

/// A tender against a bill, to the cent.
struct SettledTender
{
    TenderToTake taken;
    Money amount; ///< against the bill
    Money given;  ///< CASH
    Money change; ///< CASH
    Money
        rounding; ///< CASH: what the drawer got beyond amount and tip, because coins are too large

    bool operator==(const SettledTender &) const = default;
};

struct Settlement
{
    QList<SettledTender> tenders;
    Money paid;   ///< against the bill
    Money change; ///< to give back
    Money left;   ///< still to pay
};

/// What tenders come to against an amount due. Cash counts last, and only cash gives change.
/// `smallestCoin` is in minor units: what is left is rounded to it when cash settles the bill,
/// never before. Refuses: NothingToPay, OutOfRange, TenderTooLarge, TenderTooSmall,
/// CardReferenceMissing, CheckNumberMissing, CardNumberTyped, TooLong.
Result<Settlement> settle(Money due, QList<TenderToTake> tenders, int smallestCoin);

/// Checks and cleans the texts of tenders. Refuses as above.
Result<QList<TenderToTake>> checkedTenders(QList<TenderToTake> tenders);

/// An amount as coins can pay it: rounded half away from zero.
Money inCoins(Money amount, int smallestCoin);

} // namespace desk
