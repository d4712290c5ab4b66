#include "core/store/merge/lease.h"

#include "core/base/planted_bug.h"
#include "core/leases/room_lease.h"
#include "core/resort/resort.h"

using namespace Qt::Literals;

namespace desk::merge {

namespace {

bool isOfDesk(Standing &standing, const QJsonValue &device, const Stamp &stamp)
{
    const std::optional<IdBytes> id = parseIdText(device.toString());
    const std::optional<StandingRow> row =
        id ? standing.row(Device::table, *id) : std::optional<StandingRow>();
    return row && row->columns.value("number"_L1).toInteger() == stamp.device;
}

// By the stamp, which the hub puts right where a desk's clock is wrong: what the desk believes of
// the end of its lease has to be what the hub believes.
bool endsInADay(const QJsonObject &lease, const Stamp &stamp)
{
    const qint64 day = std::chrono::milliseconds(longestLease).count();
    const qint64 margin = std::chrono::milliseconds(leaseMargin).count() / 2;
    const qint64 lasts = lease.value("ends_at"_L1).toInteger() - stamp.milliseconds;
    return lasts <= day + margin && lasts >= day - margin;
}

bool isLive(const QJsonObject &lease, qint64 moment)
{
    return lease.value("released_at"_L1).isNull() && lease.value("ends_at"_L1).toInteger() > moment;
}

} // namespace

bool isGranted(Standing &standing, const Effect &claim, const Stamp &stamp)
{
    const bool givesBack = !claim.columns.value("released_at"_L1).isNull();
    if (!isOfDesk(standing, claim.columns.value("device"_L1), stamp)
        || (!givesBack && !endsInADay(claim.columns, stamp)))
        return false;
    const std::optional<StandingRow> stood = standing.row(claim.table, claim.id);
    // What goes on from a claim that was not granted comes to nothing as well.
    if (!stood)
        return claim.columns.contains("unit"_L1);
    return stood->columns.value("device"_L1) == claim.columns.value("device"_L1)
        || !isLive(stood->columns, stamp.milliseconds) || isPlanted(PlantedBug::LeaseGrantedTwice);
}

} // namespace desk::merge
