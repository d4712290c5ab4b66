#include "core/billing/balance.h"

#include "core/billing/ledger.h"
#include "core/db/database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace desk {

namespace {

struct BalanceRow
{
    QString owner;
    Money owed;
    Money credit;
    Money deposits;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"owner", &BalanceRow::owner},
                            Field{"owed", &BalanceRow::owed},
                            Field{"credit", &BalanceRow::credit},
                            Field{"deposits", &BalanceRow::deposits});
    }
};

Money balanceOf(db::Database &database, Account account, const QString &owner)
{
    return database.value<Money>(R"sql(
        SELECT coalesce(sum(amount), 0) FROM postings WHERE account = ? AND owner = ?
    )sql",
                                 account,
                                 owner);
}

QString asJson(const QList<HouseholdId> &households)
{
    QJsonArray ids;
    for (const HouseholdId &household : households)
        ids += household.text();
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

} // namespace

HouseholdBalance householdBalance(db::Database &database, HouseholdId household)
{
    return householdBalances(database, {household}).value(household);
}

QHash<HouseholdId, HouseholdBalance> householdBalances(db::Database &database,
                                                       const QList<HouseholdId> &households)
{
    // The ledger names its accounts by the text of an id; bookings know their family by its bytes.
    const auto rows = database.all<BalanceRow>(R"sql(
        WITH families (owner, id) AS (
            SELECT value, unhex(replace(value, '-', '')) FROM json_each(?)
        ), moves (owner, owed, credit, deposit) AS (
            SELECT families.owner, postings.amount, 0, 0
              FROM families
              JOIN postings ON postings.account = 'AR' AND postings.owner = families.owner
             UNION ALL
            SELECT families.owner, 0, -postings.amount, 0
              FROM families
              JOIN postings ON postings.account = 'STORE_CREDIT' AND postings.owner = families.owner
             UNION ALL
            SELECT families.owner, 0, 0, -postings.amount
              FROM families
              JOIN ledger_entries ON ledger_entries.household = families.id
               AND ledger_entries.booking IS NOT NULL
              JOIN postings ON postings.entry = ledger_entries.id
               AND postings.account = 'DEPOSIT_LIABILITY'
        )
        SELECT owner, sum(owed), sum(credit), sum(deposit) FROM moves GROUP BY owner
    )sql",
                                               asJson(households));
    QHash<HouseholdId, HouseholdBalance> balances;
    for (const BalanceRow &row : rows)
        balances.insert(*HouseholdId::parse(row.owner), {row.owed, row.credit, row.deposits});
    return balances;
}

Money outstanding(db::Database &database, InvoiceId invoice)
{
    return database.value<Money>(R"sql(
        SELECT coalesce(sum(amount), 0) FROM postings WHERE invoice = ? AND account = 'AR'
    )sql",
                                 invoice);
}

Money depositHeld(db::Database &database, BookingId booking)
{
    return -balanceOf(database, Account::DepositLiability, booking.text());
}

Money depositKept(db::Database &database, BookingId booking)
{
    // An entry has one side of a booking's deposit.
    return database.value<Money>(R"sql(
        SELECT coalesce(-sum(kept.amount), 0)
          FROM postings AS deposit
          CROSS JOIN postings AS kept ON kept.entry = deposit.entry
         WHERE deposit.account = 'DEPOSIT_LIABILITY' AND deposit.owner = ?
           AND kept.account = 'REVENUE' AND kept.owner = ?
    )sql",
                                 booking.text(),
                                 QString(forfeits));
}

Money storeCreditOf(db::Database &database, HouseholdId household)
{
    return -balanceOf(database, Account::StoreCredit, household.text());
}

} // namespace desk
