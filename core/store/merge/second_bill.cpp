#include "core/store/merge/second_bill.h"

#include "core/base/natural_id.h"
#include "core/base/planted_bug.h"
#include "core/billing/invoice.h"
#include "core/billing/ledger.h"
#include "core/bookings/reservation.h"
#include "core/catalog/product.h"
#include "core/store/merge/invoice.h"

#include <algorithm>
#include <functional>

using namespace Qt::Literals;

namespace desk::merge {

namespace {

/// A stay in an operation, and the bill that the operation puts it on.
struct BilledStay
{
    IdBytes stay{};
    IdBytes bill{};
    std::optional<StandingRow> first; ///< the bill that bills it already, unknown to who claims
    bool isOnIt = false;              ///< and its check-out says so
};

bool stands(const StandingRow &invoice)
{
    const InvoiceStage stage = stageOf(invoice.columns);
    return stage == InvoiceStage::Issued || stage == InvoiceStage::WrittenOff;
}

// The bill of a check-out stands although its stay was unknown then.
std::optional<StandingRow> billNaming(Standing &standing,
                                      const Claim &claim,
                                      const IdBytes &stay,
                                      const IdBytes &bill)
{
    for (const StandingRow &line : standing.naming(InvoiceLine::table, "reservation", stay)) {
        const auto id = parseIdText(line.columns.value("invoice"_L1).toString());
        const bool isCharged = line.columns.value("removed_at"_L1).isNull()
            && line.columns.value("kind"_L1).toString() == nameOf(LineKind::Lodging);
        if (!id || *id == bill || !isCharged)
            continue;
        std::optional<StandingRow> invoice = standing.row(Invoice::table, *id);
        if (invoice && stands(*invoice) && !hasSeen(claim, invoice->marks.value(unitMark))
            && invoice->columns.value("kind"_L1).toString() == nameOf(InvoiceKind::Stay)
            && standing.naming(Invoice::table, "corrects", *id).isEmpty())
            return invoice;
    }
    return std::nullopt;
}

std::optional<StandingRow> firstBillOf(Standing &standing,
                                       const Claim &claim,
                                       const IdBytes &stay,
                                       const IdBytes &bill)
{
    const std::optional<StandingRow> row = standing.row(Reservation::table, stay);
    if (!row || hasSeen(claim, row->marks.value(unitMark)))
        return std::nullopt;
    const auto first = parseIdText(row->columns.value("invoice"_L1).toString());
    if (!first || *first == bill)
        return std::nullopt;
    std::optional<StandingRow> invoice = standing.row(Invoice::table, *first);
    return invoice && stands(*invoice) ? invoice : std::nullopt;
}

QList<BilledStay> billedIn(Standing &standing, const Claim &claim, const QList<Effect> &effects)
{
    QList<BilledStay> billed;
    for (const Effect &effect : effects) {
        const auto bill = parseIdText(effect.columns.value("invoice"_L1).toString());
        if (effect.table != Reservation::table || !bill)
            continue;
        const Claim own{effect.base, claim.stamp, claim.incarnation};
        BilledStay stay{.stay = effect.id,
                        .bill = *bill,
                        .first = firstBillOf(standing, own, effect.id, *bill)};
        stay.isOnIt = stay.first.has_value();
        if (!stay.isOnIt)
            stay.first = billNaming(standing, own, effect.id, *bill);
        billed += stay;
    }
    return billed;
}

QString numberOf(const QList<Effect> &effects, const IdBytes &bill)
{
    for (const Effect &effect : effects) {
        if (effect.table == Invoice::table && effect.id == bill)
            return effect.columns.value("number"_L1).toString();
    }
    return {};
}

// Two who reverse the same make the same row.
IdBytes reversalOf(const QByteArray &table, const QString &id)
{
    return naturalId({}, table, "second bill|" + id.toLatin1());
}

Effect reversal(const Effect &effect, QJsonObject columns)
{
    const IdBytes id = reversalOf(effect.table, idText(effect.id));
    columns.insert(u"id"_s, idText(id));
    return {.table = effect.table, .id = id, .base = 0, .columns = columns};
}

bool isPosted(const Effect &effect, const IdBytes &bill)
{
    static const QStringList kinds{nameOf(EntryKind::InvoiceIssued),
                                   nameOf(EntryKind::DepositApplied)};
    return effect.table == LedgerEntry::table
        && effect.columns.value("invoice"_L1).toString() == idText(bill)
        && kinds.contains(effect.columns.value("kind"_L1).toString());
}

// The till that it was taken at may be counted and closed.
Effect reversedEntry(const Effect &entry)
{
    QJsonObject columns = entry.columns;
    if (columns.value("kind"_L1).toString() == nameOf(EntryKind::InvoiceIssued))
        columns.insert(u"kind"_s, QString(nameOf(EntryKind::InvoiceVoided)));
    columns.insert(u"reverses"_s, idText(entry.id));
    columns.insert(u"till_session"_s, QJsonValue());
    return reversal(entry, columns);
}

Effect reversedPosting(const Effect &posting)
{
    QJsonObject columns = posting.columns;
    const QString entry = columns.value("entry"_L1).toString();
    columns.insert(u"entry"_s, idText(reversalOf(LedgerEntry::table, entry)));
    columns.insert(u"amount"_s, -columns.value("amount"_L1).toInteger());
    return reversal(posting, columns);
}

Effect putBack(const Effect &move)
{
    QJsonObject columns = move.columns;
    columns.insert(u"quantity"_s, -columns.value("quantity"_L1).toInteger());
    columns.insert(u"reason"_s, QString(nameOf(StockReason::Return)));
    return reversal(move, columns);
}

QStringList idsIn(const QList<Effect> &effects, const std::function<bool(const Effect &)> &which)
{
    QStringList ids;
    for (const Effect &effect : effects) {
        if (which(effect))
            ids += idText(effect.id);
    }
    return ids;
}

} // namespace

QList<SecondBill> secondBillsIn(Standing &standing,
                                const Claim &claim,
                                const QList<Effect> &effects)
{
    QList<SecondBill> seconds;
    if (isPlanted(PlantedBug::StayBilledTwice))
        return seconds;
    const QList<BilledStay> billed = billedIn(standing, claim, effects);
    for (const BilledStay &stay : billed) {
        if (!stay.first)
            continue;
        auto second = std::ranges::find(seconds, stay.bill, &SecondBill::bill);
        if (second == seconds.end()) {
            const bool isWhole = std::ranges::all_of(billed, [&](const BilledStay &each) {
                return each.bill != stay.bill || each.first;
            });
            seconds += SecondBill{.bill = stay.bill,
                                  .stays = {},
                                  .lateStays = {},
                                  .isTakenBack = isWhole,
                                  .number = numberOf(effects, stay.bill),
                                  .first = *stay.first};
            second = seconds.end() - 1;
        }
        (stay.isOnIt ? second->stays : second->lateStays) += stay.stay;
    }
    return seconds;
}

QList<Effect> takenBack(const SecondBill &second, const QList<Effect> &effects)
{
    const QStringList entries =
        idsIn(effects, [&](const Effect &effect) { return isPosted(effect, second.bill); });
    const QStringList lines = idsIn(effects, [&](const Effect &effect) {
        return effect.table == InvoiceLine::table
            && effect.columns.value("invoice"_L1).toString() == idText(second.bill);
    });
    QList<Effect> reversals;
    for (const Effect &effect : effects) {
        const auto belongsTo = [&](QLatin1StringView column, const QStringList &ids) {
            return ids.contains(effect.columns.value(column).toString());
        };
        if (isPosted(effect, second.bill))
            reversals += reversedEntry(effect);
        else if (effect.table == Posting::table && belongsTo("entry"_L1, entries))
            reversals += reversedPosting(effect);
        else if (effect.table == StockMove::table && belongsTo("invoice_line"_L1, lines))
            reversals += putBack(effect);
    }
    return reversals;
}

} // namespace desk::merge
