#include "core/store/merge/enrolment.h"

#include "core/classes/enrolment.h"
#include "core/db/value.h"
#include "core/store/merge/facts.h"

namespace desk::merge {

namespace {

template <class State>
int weightIn(const QString &name)
{
    const auto state = fromName<State>(name);
    if (!state)
        throw db::Error("a place in a course is in a state that this version does not know");
    return weightOf(*state);
}

} // namespace

MergedColumns mergeEnrolment(const TableShape &shape,
                             const QJsonObject &row,
                             const Marks &marks,
                             const Claim &claim,
                             const QJsonObject &change)
{
    return mergeFacts({.weightOf = weightIn<EnrolmentState>, .planned = "WAITING", .isQuiet = true},
                      shape,
                      row,
                      marks,
                      claim,
                      change);
}

MergedColumns mergeAttendance(const TableShape &shape,
                              const QJsonObject &row,
                              const Marks &marks,
                              const Claim &claim,
                              const QJsonObject &change)
{
    return mergeFacts(
        {.weightOf = weightIn<AttendanceMark>, .state = "mark", .planned = "OPEN", .isQuiet = true},
        shape,
        row,
        marks,
        claim,
        change);
}

} // namespace desk::merge
