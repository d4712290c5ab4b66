#include "core/grooming/groomer_time.h"

#include "core/base/natural_id.h"

namespace desk {

WorkingHoursId workingHoursId(const ResortId &resort, const StaffId &staff, int weekday)
{
    const QByteArray key = staff.text().toLatin1() + '|' + QByteArray::number(weekday);
    return WorkingHoursId(naturalId(resort.bytes(), WorkingHours::table, key));
}

} // namespace desk
