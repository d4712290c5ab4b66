#pragma once

#include "core/billing/settle.h"

namespace desk::test {

inline Money usd(qint64 minor)
{
    return Money::minor(minor, *Currency::parse(u"USD"));
}

inline TenderToTake tender(TenderKind kind, Money amount, Money tip = {})
{
    return {.kind = kind,
            .amount = amount,
            .tip = tip,
            .reference = kind == TenderKind::Card ? QStringLiteral("T-1") : QString(),
            .checkNumber = kind == TenderKind::Check ? QStringLiteral("1001") : QString()};
}

/// Tenders that come to `due`: in cash, on a card, split in two or in three.
inline QList<TenderToTake> tendersFor(Money due, int pattern, qint64 part, Money tip, Money more)
{
    const Money first = usd(due.minor() * part / 100);
    const Money rest = due - first;
    QList<TenderToTake> tenders;
    switch (pattern % 4) {
    case 0:
        tenders = {tender(TenderKind::Cash, due + tip + more, tip)};
        break;
    case 1:
        tenders = {tender(TenderKind::Card, due, tip)};
        break;
    case 2:
        tenders = {tender(TenderKind::Cash, rest + more), tender(TenderKind::Card, first, tip)};
        break;
    default:
        tenders = {tender(TenderKind::Check, first),
                   tender(TenderKind::Card, usd(rest.minor() / 2), tip),
                   tender(TenderKind::Cash, rest - usd(rest.minor() / 2) + more)};
    }
    erase_if(tenders,
             [](const TenderToTake &one) { return one.amount.isZero() && one.tip.isZero(); });
    return tenders;
}

} // namespace desk::test
