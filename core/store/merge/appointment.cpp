#include "core/store/merge/appointment.h"

#include "core/db/value.h"
#include "core/grooming/appointment.h"

using namespace Qt::Literals;

namespace desk::merge {

namespace {

int factsOf(const QJsonObject &columns)
{
    const auto state = fromName<AppointmentState>(columns.value("state"_L1).toString());
    if (!state)
        throw db::Error("an appointment is in a state that this version does not know");
    return factsIn(*state);
}

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

MergedColumns merged(const TableShape &shape,
                     const QJsonObject &row,
                     const Marks &marks,
                     const Claim &claim,
                     const QJsonObject &state)
{
    const Mark mark = marks.value(stateMark, marks.value(unitMark));
    const int stands = factsOf(row);
    const int wanted = factsOf(state);
    if (hasSeen(claim, mark) || stands == wanted)
        return mergeColumns(shape, row, marks, claim, state);
    if (wanted < stands)
        return mergeColumns(shape, row, marks, unheard(claim), state);
    MergedColumns further = mergeColumns(shape, row, marks, heardOf(claim, mark), state);
    QJsonObject gaveWay;
    for (const QString &column : state.keys())
        gaveWay.insert(column, row.value(column));
    // Who had only planned has lost nothing.
    if (row.value("state"_L1).toString() != nameOf(AppointmentState::Booked))
        further.givenWay += GivenWay{.group = stateMark,
                                     .stands = state,
                                     .gaveWay = gaveWay,
                                     .isClaims = false,
                                     .met = mark};
    return further;
}

} // namespace

MergedColumns mergeAppointment(const TableShape &shape,
                               const QJsonObject &row,
                               const Marks &marks,
                               const Claim &claim,
                               const QJsonObject &change)
{
    QJsonObject state;
    QJsonObject rest;
    for (auto column = change.begin(); column != change.end(); ++column) {
        QJsonObject &part = shape.groupOf(column.key().toUtf8()) == stateMark ? state : rest;
        part.insert(column.key(), column.value());
    }
    // The first bill stands on it.
    const Mark bill = marks.value("invoice", marks.value(unitMark));
    const bool isBilledTwice =
        rest.contains("invoice"_L1) && !row.value("invoice"_L1).isNull() && !hasSeen(claim, bill);
    const QJsonValue second = isBilledTwice ? rest.take(u"invoice"_s) : QJsonValue();
    MergedColumns all = mergeColumns(shape, row, marks, claim, rest);
    if (isBilledTwice && second != row.value("invoice"_L1))
        all.givenWay += GivenWay{.group = "invoice",
                                 .stands = {{u"invoice"_s, row.value("invoice"_L1)}},
                                 .gaveWay = {{u"invoice"_s, second}},
                                 .isClaims = true,
                                 .met = bill};
    if (state.isEmpty())
        return all;
    const MergedColumns own = merged(shape, row, marks, claim, state);
    for (auto column = own.columns.begin(); column != own.columns.end(); ++column)
        all.columns.insert(column.key(), column.value());
    all.groups += own.groups;
    all.givenWay += own.givenWay;
    return all;
}

} // namespace desk::merge
