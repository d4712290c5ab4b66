#pragma once

#include "core/db/database.h"
#include "core/generate/plan.h"

#include <QMultiHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace desk::test {

/// How much more a resort of size L has of anything than one of size S.
inline qint64 growthFromSmallToLarge()
{
    using namespace generate;
    const Volumes small = volumesOf(Size::Small);
    const Volumes large = volumesOf(Size::Large);
    const auto timesMore = [](int of, int than) { return (of + than - 1) / than; };
    return std::max({timesMore(large.units, small.units),
                     timesMore(large.customers, small.customers),
                     timesMore(large.boardingStaysPerYear, small.boardingStaysPerYear),
                     timesMore(large.daycareVisitsPerYear, small.daycareVisitsPerYear),
                     timesMore(large.salesPerDay, small.salesPerDay),
                     timesMore(large.products, small.products),
                     timesMore(large.staff, small.staff)});
}

/// The tables of a made-up resort of size S that stay at or under a thousand rows in one of size L:
/// those may be read from end to end. An empty one might grow.
inline QSet<QString> tablesThatStaySmall(db::Database &database)
{
    QSet<QString> small;
    const auto tables = database.values<QString>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%'");
    for (const QString &table : tables) {
        const auto rows = database.value<qint64>("SELECT count(*) FROM " + table.toUtf8());
        if (rows > 0 && rows * growthFromSmallToLarge() <= 1'000)
            small += table;
    }
    return small;
}

/// The tables that a statement may mean by a name.
inline QMultiHash<QString, QString> tablesByName(const QString &sql)
{
    static const QRegularExpression use(
        QStringLiteral(R"((?:FROM|JOIN)\s+(\w+)(?:\s+AS)?\s+(\w+))"),
        QRegularExpression::CaseInsensitiveOption);
    QMultiHash<QString, QString> names;
    for (auto each = use.globalMatch(sql); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        names.insert(match.captured(2), match.captured(1));
    }
    return names;
}

/// What a statement reads from end to end. The first row in the order in which rows are kept is not
/// that, and neither is a question to the index of words.
inline QStringList scannedTables(db::Database &database,
                                 const QByteArray &sql,
                                 const QSet<QString> &small)
{
    static const QRegularExpression scan(
        QStringLiteral("^SCAN (\\w+)(?! VIRTUAL TABLE INDEX \\d+:.*[M=])"));
    static const QSet<QString> rowsOfNoTable{QStringLiteral("CONSTANT"),
                                             QStringLiteral("json_each"),
                                             QStringLiteral("pragma_table_info")};
    const QMultiHash<QString, QString> names = tablesByName(QString::fromUtf8(sql));
    const auto tables = database.values<QString>("SELECT name FROM sqlite_schema");
    const bool wantsOneRow = sql.trimmed().endsWith("LIMIT 1") && !sql.contains("WHERE");
    bool isSorted = false;
    QStringList found;
    database.forEachRow("EXPLAIN QUERY PLAN " + sql, [&](const QList<db::Value> &row) {
        const QString step = std::get<QString>(row.at(3));
        isSorted = isSorted || step.startsWith(QStringLiteral("USE TEMP B-TREE"));
        const auto match = scan.match(step);
        if (!match.hasMatch() || rowsOfNoTable.contains(match.captured(1)))
            return;
        const QStringList meant = QStringList{match.captured(1)} + names.values(match.captured(1));
        for (const QString &table : meant) {
            if (tables.contains(table) && !small.contains(table))
                found += table;
        }
    });
    return wantsOneRow && !isSorted ? QStringList() : found;
}

} // namespace desk::test
