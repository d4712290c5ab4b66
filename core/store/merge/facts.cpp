#include "core/store/merge/facts.h"

using namespace Qt::Literals;

namespace desk::merge {

namespace {

// As who made it would claim if they had seen the last write.
Claim heardOf(Claim claim, const Mark &mark)
{
    claim.base = std::max(claim.base, mark.commit);
    return claim;
}

// As who made it would claim if they had been the first.
Claim unheard(Claim claim)
{
    claim.stamp.milliseconds = 0;
    return claim;
}

MergedColumns mergedState(const FactRule &rule,
                          const TableShape &shape,
                          const QJsonObject &row,
                          const Marks &marks,
                          const Claim &claim,
                          const QJsonObject &state)
{
    const QByteArray group = shape.groupOf(rule.state);
    const QLatin1StringView column(rule.state);
    const Mark mark = marks.value(group, marks.value(unitMark));
    const QString now = row.value(column).toString();
    const QString claimed = state.value(column).toString();
    const int stands = rule.weightOf(now);
    const int wanted = rule.weightOf(claimed);
    if (hasSeen(claim, mark))
        return mergeColumns(shape, row, marks, claim, state);
    const bool saysNothingNew = claimed == now || claimed == QLatin1StringView(rule.planned);
    if (rule.isQuiet && wanted <= stands && saysNothingNew)
        return {};
    if (stands == wanted)
        return mergeColumns(shape, row, marks, claim, state);
    if (wanted < stands)
        return mergeColumns(shape, row, marks, unheard(claim), state);
    MergedColumns further = mergeColumns(shape, row, marks, heardOf(claim, mark), state);
    QJsonObject gaveWay;
    for (const QString &each : state.keys())
        gaveWay.insert(each, row.value(each));
    // Who had only planned has lost nothing.
    if (now != QLatin1StringView(rule.planned))
        further.givenWay += GivenWay{
            .group = group, .stands = state, .gaveWay = gaveWay, .isClaims = false, .met = mark};
    return further;
}

void takeIn(MergedColumns &all, const MergedColumns &own)
{
    for (auto column = own.columns.begin(); column != own.columns.end(); ++column)
        all.columns.insert(column.key(), column.value());
    all.groups += own.groups;
    all.givenWay += own.givenWay;
}

} // namespace

MergedColumns mergeFacts(const FactRule &rule,
                         const TableShape &shape,
                         const QJsonObject &row,
                         const Marks &marks,
                         const Claim &claim,
                         const QJsonObject &change)
{
    const QByteArray group = shape.groupOf(rule.state);
    QJsonObject state;
    QJsonObject rest;
    for (auto column = change.begin(); column != change.end(); ++column) {
        QJsonObject &part = shape.groupOf(column.key().toUtf8()) == group ? state : rest;
        part.insert(column.key(), column.value());
    }
    // The first bill stands on it.
    const Mark bill = marks.value("invoice", marks.value(unitMark));
    const bool isBilledTwice =
        rest.contains("invoice"_L1) && !row.value("invoice"_L1).isNull() && !hasSeen(claim, bill);
    const QJsonValue second = isBilledTwice ? rest.take(u"invoice"_s) : QJsonValue();
    MergedColumns all = mergeColumns(shape, row, marks, claim, rest);
    if (isBilledTwice && !second.isNull() && second != row.value("invoice"_L1))
        all.givenWay += GivenWay{.group = "invoice",
                                 .stands = {{u"invoice"_s, row.value("invoice"_L1)}},
                                 .gaveWay = {{u"invoice"_s, second}},
                                 .isClaims = true,
                                 .met = bill};
    if (!state.isEmpty())
        takeIn(all, mergedState(rule, shape, row, marks, claim, state));
    return all;
}

} // namespace desk::merge
