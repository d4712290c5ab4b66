#include "core/bookings/room_changes.h"

#include "core/care/care_schedule.h"
#include "core/lodging/unit.h"

namespace desk {

void leaveDirty(Writer &writer, const UnitId &id)
{
    std::optional<Unit> unit = writer.find<Unit>(id);
    if (!unit || unit->occupancy == Occupancy::Area)
        return;
    unit->cleanliness = Cleanliness::Dirty;
    writer.put(*unit);
}

void hold(QList<Segment> &segments, const UnitId &unit, ReservationState state)
{
    if (state != ReservationState::Confirmed && state != ReservationState::CheckedIn)
        return;
    for (Segment &segment : segments)
        segment.firm = segment.firm || (segment.unit == unit && !segment.releasedAt);
}

void rescheduleCare(Writer &writer, const StayCase &stay, Interval before)
{
    if (stay.interval.until < before.until)
        withdrawCare(writer, stay.reservation.id, stay.interval.until);
    else
        continueCare(writer, stay.reservation.id, {before.until, stay.interval.until});
}

} // namespace desk
