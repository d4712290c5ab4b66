#include "core/store/merge/appointment.h"

#include "core/db/value.h"
#include "core/grooming/appointment.h"
#include "core/store/merge/facts.h"

namespace desk::merge {

namespace {

int factsOf(const QString &name)
{
    const auto state = fromName<AppointmentState>(name);
    if (!state)
        throw db::Error("an appointment is in a state that this version does not know");
    return factsIn(*state);
}

} // namespace

MergedColumns mergeAppointment(const TableShape &shape,
                               const QJsonObject &row,
                               const Marks &marks,
                               const Claim &claim,
                               const QJsonObject &change)
{
    return mergeFacts({.weightOf = factsOf, .planned = "BOOKED"}, shape, row, marks, claim, change);
}

} // namespace desk::merge
