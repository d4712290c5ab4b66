#include "ui/till/till_rows.h"

#include "ui/text/enum_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct TillText
{
    Q_DECLARE_TR_FUNCTIONS(TillText)
};

QString tenderWords(const QString &stored)
{
    QStringList names;
    for (const QString &name : stored.split(u',', Qt::SkipEmptyParts)) {
        if (const auto kind = fromName<TenderKind>(name))
            names += word(*kind);
    }
    return names.join(u", "_s);
}

} // namespace

TillLine lineOf(const TillReceipt &receipt, const Words &words)
{
    return {.id = receipt.id.text(),
            .time = words.timeOfDay(receipt.at),
            .what = receipt.number,
            .detail = (receipt.family.isEmpty() ? word(receipt.kind) : receipt.family) % u" · "
                % tenderWords(receipt.tenders),
            .by = receipt.staff,
            .amount = words.amount(receipt.total + receipt.tip),
            .invoice = receipt.invoice ? receipt.invoice->text() : QString()};
}

TillLine lineOf(const TillMove &move, const Words &words)
{
    const bool isIn = move.kind == CashMoveKind::In;
    return {.id = move.id.text(),
            .time = words.timeOfDay(move.at),
            .what = word(move.kind),
            .detail = move.reason,
            .by = move.staff,
            .amount =
                move.amount.isZero() ? QString() : words.change(isIn ? move.amount : -move.amount),
            .invoice = {}};
}

TillLine lineOf(const ClosedTill &closed, const Words &words)
{
    const QString over = varianceText(closed.variance, words);
    return {.id = closed.id.text(),
            .time = words.date(closed.businessDate),
            .what = TillText::tr("Z %1").arg(words.number(closed.zNumber)),
            .detail = closed.reason.isEmpty() ? over : over % u" · " % closed.reason,
            .by = closed.closedBy,
            .amount = words.amount(closed.counted),
            .invoice = {}};
}

QString varianceText(Money variance, const Words &words)
{
    if (variance.isZero())
        return TillText::tr("Nothing over or short");
    return variance.isNegative() ? TillText::tr("%1 short").arg(words.money(-variance))
                                 : TillText::tr("%1 over").arg(words.money(variance));
}

QHash<int, QByteArray> TillLines::roleNames() const
{
    return {{TimeRole, "time"},
            {WhatRole, "what"},
            {DetailRole, "detail"},
            {ByRole, "by"},
            {AmountRole, "amount"}};
}

QVariant TillLines::value(const TillLine &line, int role) const
{
    switch (role) {
    case TimeRole:
        return line.time;
    case WhatRole:
        return line.what;
    case DetailRole:
        return line.detail;
    case ByRole:
        return line.by;
    case AmountRole:
        return line.amount;
    default:
        return {};
    }
}

QString TillLines::idAt(int row) const
{
    return row >= 0 && row < rows().size() ? rows()[row].id : QString();
}

QString TillLines::invoiceAt(int row) const
{
    return row >= 0 && row < rows().size() ? rows()[row].invoice : QString();
}

} // namespace desk::ui
