#include "core/store/merge/invoice.h"

#include "core/billing/invoice.h"

using namespace Qt::Literals;

namespace desk::merge {

namespace {

bool isSet(const QJsonObject &invoice, QLatin1StringView column)
{
    const QJsonValue value = invoice.value(column);
    return !value.isNull() && !value.isUndefined();
}

std::optional<InvoiceStage> wantedBy(const QList<Effect> &effects)
{
    for (const Effect &effect : effects) {
        if (effect.table != Invoice::table)
            continue;
        const InvoiceStage stage = stageOf(effect.columns);
        if (stage != InvoiceStage::Draft)
            return stage;
    }
    return std::nullopt;
}

QString numberGivenBy(const QList<Effect> &effects)
{
    for (const Effect &effect : effects) {
        const QString number = effect.columns.value("number"_L1).toString();
        if (effect.table == Invoice::table && !number.isEmpty())
            return number;
    }
    return {};
}

} // namespace

InvoiceStage stageOf(const QJsonObject &invoice)
{
    if (isSet(invoice, "voided_at"_L1))
        return InvoiceStage::Voided;
    if (isSet(invoice, "written_off_at"_L1))
        return InvoiceStage::WrittenOff;
    if (isSet(invoice, "issued_at"_L1))
        return InvoiceStage::Issued;
    return isSet(invoice, "discarded_at"_L1) ? InvoiceStage::Discarded : InvoiceStage::Draft;
}

InvoiceDecision decideInvoice(InvoiceStage standing,
                              std::optional<InvoiceStage> wanted,
                              bool isLater)
{
    if (wanted == standing)
        return {Fate::Join, InvoiceClash::AlsoDone};
    switch (standing) {
    case InvoiceStage::Voided:
    case InvoiceStage::WrittenOff:
        return {Fate::Hold, InvoiceClash::AlreadyClosed};
    case InvoiceStage::Issued:
        if (wanted == InvoiceStage::Voided || wanted == InvoiceStage::WrittenOff)
            return {};
        return {Fate::Hold, InvoiceClash::AlreadyIssued};
    case InvoiceStage::Discarded:
        if (wanted)
            return {Fate::Apply, InvoiceClash::WasDiscarded};
        return {Fate::Hold, InvoiceClash::AlreadyClosed};
    case InvoiceStage::Draft:
        break;
    }
    if (wanted)
        return {};
    return {isLater ? Fate::Apply : Fate::Hold, InvoiceClash::LinesGaveWay};
}

MergedInvoice mergeInvoice(Standing &standing,
                           const IdBytes &invoice,
                           const Claim &claim,
                           const QList<Effect> &effects)
{
    MergedInvoice merged;
    const std::optional<StandingRow> bill = standing.row(Invoice::table, invoice);
    if (bill && !hasSeen(claim, bill->marks.value(unitMark)))
        merged.decision = decideInvoice(stageOf(bill->columns),
                                        wantedBy(effects),
                                        prevails(claim, bill->marks.value(unitMark)));
    if (merged.decision.fate != Fate::Apply) {
        merged.otherNumber = numberGivenBy(effects);
        return merged;
    }
    for (const Effect &effect : effects)
        merged.writes += RowWrite{.table = effect.table,
                                  .id = effect.id,
                                  .columns = effect.columns,
                                  .groups = {unitMark}};
    return merged;
}

} // namespace desk::merge
