#include "core/store/merge/columns.h"

#include "core/base/planted_bug.h"

namespace desk::merge {

namespace {

QMap<QByteArray, QJsonObject> byGroup(const TableShape &shape, const QJsonObject &change)
{
    QMap<QByteArray, QJsonObject> groups;
    for (auto column = change.begin(); column != change.end(); ++column)
        groups[shape.groupOf(column.key().toUtf8())].insert(column.key(), column.value());
    return groups;
}

// A group that was not written since the row was made has the row's own mark.
Mark lastWriteOf(const QByteArray &group, const Marks &marks)
{
    const auto mark = marks.constFind(group);
    return mark == marks.constEnd() ? marks.value(unitMark) : *mark;
}

QJsonObject sameColumnsOf(const QJsonObject &row, const QJsonObject &change)
{
    QJsonObject found;
    for (auto column = change.begin(); column != change.end(); ++column)
        found.insert(column.key(), row.value(column.key()));
    return found;
}

void insertAll(QJsonObject &into, const QJsonObject &columns)
{
    for (auto column = columns.begin(); column != columns.end(); ++column)
        into.insert(column.key(), column.value());
}

} // namespace

MergedColumns mergeColumns(const TableShape &shape,
                           const QJsonObject &row,
                           const Marks &marks,
                           const Claim &claim,
                           const QJsonObject &change)
{
    MergedColumns merged;
    const QMap<QByteArray, QJsonObject> groups = byGroup(shape, change);
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const QJsonObject stood = sameColumnsOf(row, *group);
        const Mark mark = lastWriteOf(group.key(), marks);
        const bool isConcurrent = !hasSeen(claim, mark);
        const bool isHeard = prevails(claim, mark);
        if (isHeard) {
            insertAll(merged.columns, *group);
            merged.groups += group.key();
        }
        if (isPlanted(PlantedBug::GaveWayUntold) && isHeard)
            continue;
        if (isConcurrent && stood != *group)
            merged.givenWay += GivenWay{.group = group.key(),
                                        .stands = isHeard ? *group : stood,
                                        .gaveWay = isHeard ? stood : *group,
                                        .isClaims = !isHeard,
                                        .met = mark};
    }
    return merged;
}

} // namespace desk::merge
