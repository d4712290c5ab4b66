#include "core/leases/room_lease.h"

#include "core/base/natural_id.h"

namespace desk {

RoomLeaseId leaseIdOf(const ResortId &resort, const UnitId &unit)
{
    return RoomLeaseId(naturalId(resort.bytes(), RoomLease::table, unit.text().toLatin1()));
}

} // namespace desk
