#include "core/billing/post.h"

#include "core/base/natural_id.h"

namespace desk {

namespace {

template <class I>
I idFor(Writer &writer, const EntryToPost &entry, const QByteArray &table, qsizetype position = 0)
{
    if (!entry.follows)
        return writer.newId<I>();
    const QByteArray key = idText(*entry.follows).toLatin1() + '|' + QByteArray::number(position);
    return I(naturalId(writer.resort().id.bytes(), table, key));
}

} // namespace

std::optional<LedgerEntryId> post(Writer &writer, const EntryToPost &entry)
{
    Money sum;
    bool isEmpty = true;
    for (const Side &side : entry.sides) {
        sum += side.amount;
        isEmpty = isEmpty && side.amount.isZero();
    }
    DESK_ASSERT(sum.isZero());
    if (isEmpty)
        return std::nullopt;

    const LedgerEntry record{.id = idFor<LedgerEntryId>(writer, entry, LedgerEntry::table),
                             .location = writer.place().location.id,
                             .kind = entry.kind,
                             .at = writer.now(),
                             .businessDate = writer.today(),
                             .tillSession = entry.tillSession,
                             .staff = writer.by().staff,
                             .approver = writer.by().approver,
                             .reason = entry.reason,
                             .household = entry.household,
                             .booking = entry.booking,
                             .invoice = entry.invoice,
                             .receipt = entry.receipt,
                             .reverses = entry.reverses};
    writer.put(record);
    for (qsizetype i = 0; i < entry.sides.size(); ++i) {
        const Side &side = entry.sides[i];
        if (!side.amount.isZero())
            writer.put(Posting{.id = idFor<PostingId>(writer, entry, Posting::table, i),
                               .entry = record.id,
                               .account = side.account,
                               .owner = side.owner,
                               .invoice = side.invoice,
                               .amount = side.amount});
    }
    return record.id;
}

QList<Side> reversed(db::Database &database, LedgerEntryId entry)
{
    const auto postings = database.all<Posting>(R"sql(
        SELECT id, entry, account, owner, invoice, amount
          FROM postings
         WHERE entry = ?
         ORDER BY id
    )sql",
                                                entry);
    QList<Side> sides;
    for (const Posting &posting : postings)
        sides += Side{posting.account, posting.owner, -posting.amount, posting.invoice};
    return sides;
}

Side receivable(const std::optional<HouseholdId> &household, InvoiceId invoice, Money amount)
{
    return {Account::Receivable, household ? household->text() : QString(), amount, invoice};
}

Side depositLiability(BookingId booking, Money amount)
{
    return {Account::DepositLiability, booking.text(), amount};
}

Side storeCredit(HouseholdId household, Money amount)
{
    return {Account::StoreCredit, household.text(), amount};
}

Side cashIn(TillSessionId session, Money amount)
{
    return {Account::Cash, session.text(), amount};
}

} // namespace desk
