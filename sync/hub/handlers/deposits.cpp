#include "sync/hub/handlers/deposits.h"

#include "core/base/natural_id.h"
#include "core/base/planted_bug.h"
#include "core/billing/ledger.h"
#include "core/bookings/booking.h"

#include <QMap>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

/// The booking whose deposit an entry uses, by that entry; all as text.
using Uses = QMap<QString, QString>;

Uses usesIn(const QList<merge::RowWrite> &writes)
{
    Uses uses;
    for (const merge::RowWrite &write : writes) {
        const bool isUse = write.table == Posting::table
            && write.columns.value("account"_L1).toString() == nameOf(Account::DepositLiability)
            && write.columns.value("amount"_L1).toInteger() > 0;
        if (isUse)
            uses.insert(write.columns.value("owner"_L1).toString(),
                        write.columns.value("entry"_L1).toString());
    }
    return uses;
}

merge::RowWrite made(const QByteArray &table, const IdBytes &id, QJsonObject columns)
{
    columns.insert(u"id"_s, idText(id));
    return {.table = table, .id = id, .columns = columns, .groups = {merge::unitMark}};
}

// The till where it was kept may be counted and closed.
QJsonObject reversalOf(QJsonObject entry)
{
    entry.insert(u"kind"_s, QString(nameOf(EntryKind::Reversal)));
    entry.insert(u"reverses"_s, entry.value("id"_L1));
    for (const char *column : {"till_session", "invoice", "receipt"})
        entry.insert(QString::fromLatin1(column), QJsonValue());
    return entry;
}

QJsonObject side(const IdBytes &entry, Account account, const QString &owner, qint64 amount)
{
    return {{u"entry"_s, idText(entry)},
            {u"account"_s, QString(nameOf(account))},
            {u"owner"_s, owner},
            {u"invoice"_s, QJsonValue()},
            {u"amount"_s, amount}};
}

// What was kept goes back to the deposit.
QList<merge::RowWrite> givenUp(const QString &booking, const QJsonObject &entry, qint64 amount)
{
    const QByteArray key = "deposit counted once|" + entry.value("id"_L1).toString().toLatin1();
    const auto idOf = [&](const QByteArray &table, const char *part) {
        return naturalId({}, table, key + part);
    };
    const IdBytes reversal = idOf(LedgerEntry::table, "");
    return {made(LedgerEntry::table, reversal, reversalOf(entry)),
            made(Posting::table,
                 idOf(Posting::table, "|deposit"),
                 side(reversal, Account::DepositLiability, booking, -amount)),
            made(Posting::table,
                 idOf(Posting::table, "|kept"),
                 side(reversal, Account::Revenue, QString(forfeits), amount))};
}

QJsonObject clashOf(const QString &what, const QString &booking, qint64 over)
{
    return {{u"what"_s, what},
            {u"table"_s, QString::fromUtf8(Booking::table)},
            {u"id"_s, booking},
            {u"held"_s, false},
            {u"over"_s, over}};
}

} // namespace

QJsonArray countDepositsOnce(Push &push,
                             const QList<merge::RowWrite> &writes,
                             const Stamp &stamp,
                             int writer)
{
    QJsonArray clashes;
    if (isPlanted(PlantedBug::DepositKeptTwice))
        return clashes;
    const Uses uses = usesIn(writes);
    for (auto use = uses.begin(); use != uses.end(); ++use) {
        const std::optional<IdBytes> booking = parseIdText(use.key());
        const auto entry = std::ranges::find_if(writes, [&](const merge::RowWrite &write) {
            return write.table == LedgerEntry::table && idText(write.id) == use.value();
        });
        const DepositNow now = booking ? push.depositNow(*booking) : DepositNow();
        if (now.held >= 0 || entry == writes.end())
            continue;
        const qint64 givenBack = std::clamp<qint64>(now.kept, 0, -now.held);
        if (givenBack > 0)
            push.write(givenUp(use.key(), entry->columns, givenBack), stamp, writer);
        const qint64 over = -now.held - givenBack;
        clashes += over > 0 ? clashOf(u"deposit_overdrawn"_s, use.key(), over)
                            : clashOf(u"deposit_counted_once"_s, use.key(), givenBack);
    }
    return clashes;
}

} // namespace desk::hub
