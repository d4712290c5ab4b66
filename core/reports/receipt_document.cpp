#include "core/reports/receipt_document.h"

#include "core/db/select.h"

namespace desk {

namespace {

/// The names that a receipt needs, in one row.
struct Names
{
    QString cashier;
    QString till;
    QString family;
    QString bookingNumber;
    QString reverses;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"cashier", &Names::cashier},
                            Field{"till", &Names::till},
                            Field{"family", &Names::family},
                            Field{"booking_number", &Names::bookingNumber},
                            Field{"reverses", &Names::reverses});
    }
};

Names namesOf(db::Database &database, ReceiptId receipt)
{
    return database
        .first<Names>(R"sql(
            SELECT COALESCE(staff.name, ''), COALESCE(tills.name, ''), COALESCE(households.name, ''),
                   COALESCE(bookings.number, ''), COALESCE(original.number, '')
              FROM receipts
              LEFT JOIN staff ON staff.id = receipts.staff
              LEFT JOIN till_sessions ON till_sessions.id = receipts.till_session
              LEFT JOIN tills ON tills.id = till_sessions.till
              LEFT JOIN households ON households.id = receipts.household
              LEFT JOIN bookings ON bookings.id = receipts.booking
              LEFT JOIN receipts AS original ON original.id = receipts.reverses
             WHERE receipts.id = ?
        )sql",
                      receipt)
        .value_or(Names());
}

Money liability(db::Database &database, const char *account, const QString &owner)
{
    return -database.value<Money>(
        "SELECT COALESCE(SUM(amount), 0) FROM postings WHERE account = ? AND owner = ?",
        QString::fromLatin1(account),
        owner);
}

// A resort without a hub is never behind one.
bool isWaiting(db::Database &database, ReceiptId receipt)
{
    return database.value<bool>(R"sql(
        SELECT EXISTS (SELECT 1 FROM resorts WHERE adopted = 1)
           AND EXISTS (SELECT 1
                         FROM outbox_row JOIN outbox ON outbox.op_seq = outbox_row.op_seq
                        WHERE outbox_row.tbl = 'receipts' AND outbox_row.row_id = ?
                          AND outbox.state < 2)
    )sql",
                                receipt);
}

std::optional<QDate> nextArrival(db::Database &database, HouseholdId household, QDate after)
{
    return database.value<std::optional<QDate>>(R"sql(
        SELECT MIN(arrives_on) FROM reservations
         WHERE household = ? AND arrives_on > ? AND state IN ('REQUESTED', 'CONFIRMED')
    )sql",
                                                household,
                                                after);
}

QList<PackageCredits> packagesLeft(db::Database &database, HouseholdId household)
{
    QList<PackageCredits> packages = packagesOf(database, household);
    packages.removeIf([](const PackageCredits &package) { return package.unused() <= 0; });
    return packages;
}

} // namespace

Result<ReceiptDocument> receiptDocument(db::Database &database,
                                        ReceiptId id,
                                        const Printing &printing)
{
    const std::optional<Receipt> receipt = database.find<Receipt>(id);
    if (!receipt)
        return refuse(Reason::Unknown);
    const Names names = namesOf(database, id);
    ReceiptDocument document{.head = documentHead(database, printing),
                             .receipt = *receipt,
                             .cashier = names.cashier,
                             .till = names.till,
                             .family = names.family,
                             .bookingNumber = names.bookingNumber,
                             .reverses = names.reverses,
                             .tenders = db::select<Tender>(
                                 database, "WHERE receipt = ? ORDER BY position, id", receipt->id)};
    document.notSentYet = isWaiting(database, id);
    if (receipt->invoice)
        document.bill = billOf(database, *receipt->invoice);
    if (receipt->household) {
        document.storeCredit = liability(database, "STORE_CREDIT", receipt->household->text());
        document.packages = packagesLeft(database, *receipt->household);
        document.nextArrival = nextArrival(database, *receipt->household, receipt->businessDate);
    }
    if (receipt->booking)
        document.depositHeld = liability(database, "DEPOSIT_LIABILITY", receipt->booking->text());
    return document;
}

} // namespace desk
