#pragma once

#include "core/db/database.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace desk::test {

/// Tables with more than 1,000 rows in a resort of size L.
inline const QSet<QString> largeTables{
    QStringLiteral("households"),
    QStringLiteral("customers"),
    QStringLiteral("phones"),
    QStringLiteral("contacts"),
    QStringLiteral("pets"),
    QStringLiteral("pet_owners"),
    QStringLiteral("allergies"),
    QStringLiteral("pet_alerts"),
    QStringLiteral("vets"),
    QStringLiteral("vaccine_records"),
    QStringLiteral("bookings"),
    QStringLiteral("reservations"),
    QStringLiteral("segments"),
    QStringLiteral("add_on_plans"),
    QStringLiteral("price_steps"),
    QStringLiteral("check_ins"),
    QStringLiteral("check_in_answers"),
    QStringLiteral("check_in_findings"),
    QStringLiteral("belongings"),
    QStringLiteral("agreement_signatures"),
    QStringLiteral("attachments"),
    QStringLiteral("feeding_plans"),
    QStringLiteral("medication_plans"),
    QStringLiteral("medication_times"),
    QStringLiteral("care_tasks"),
    QStringLiteral("care_logs"),
    QStringLiteral("invoices"),
    QStringLiteral("invoice_lines"),
    QStringLiteral("invoice_taxes"),
    QStringLiteral("ledger_entries"),
    QStringLiteral("postings"),
    QStringLiteral("receipts"),
    QStringLiteral("tenders"),
    QStringLiteral("cash_moves"),
    QStringLiteral("till_sessions"),
    QStringLiteral("till_counts"),
    QStringLiteral("stock_moves"),
    QStringLiteral("audit_events"),
    QStringLiteral("outbox"),
};

/// Which table stands behind a name in a statement.
inline QHash<QString, QString> aliases(const QString &sql)
{
    static const QRegularExpression use(
        QStringLiteral(R"((?:FROM|JOIN)\s+(\w+)(?:\s+AS)?\s+(\w+))"),
        QRegularExpression::CaseInsensitiveOption);
    QHash<QString, QString> names;
    for (auto each = use.globalMatch(sql); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        names.insert(match.captured(2), match.captured(1));
    }
    return names;
}

/// What a statement reads from end to end; the first row in the order in which rows are kept is not
/// that.
inline QStringList scannedTables(db::Database &database, const QByteArray &sql)
{
    static const QRegularExpression scan(QStringLiteral("^SCAN (\\w+)"));
    const QHash<QString, QString> names = aliases(QString::fromUtf8(sql));
    const bool wantsOneRow = sql.trimmed().endsWith("LIMIT 1") && !sql.contains("WHERE");
    bool isSorted = false;
    QStringList found;
    database.forEachRow("EXPLAIN QUERY PLAN " + sql, [&](const QList<db::Value> &row) {
        const QString step = std::get<QString>(row.at(3));
        isSorted = isSorted || step.startsWith(QStringLiteral("USE TEMP B-TREE"));
        const auto match = scan.match(step);
        const QString name = match.captured(1);
        const QString table = largeTables.contains(name) ? name : names.value(name);
        if (match.hasMatch() && largeTables.contains(table))
            found += table;
    });
    return wantsOneRow && !isSorted ? QStringList() : found;
}

/// Every statement that the work sends to the database.
template <class Work>
QList<QByteArray> statementsOf(db::Database &database, Work &&work)
{
    QList<QByteArray> statements;
    database.beforeEachStatement = [&](const QByteArray &sql) { statements += sql; };
    work();
    database.beforeEachStatement = nullptr;
    return statements;
}

} // namespace desk::test
