#include "core/resort/place.h"

#include "core/db/database.h"
#include "core/store/sync_state.h"

namespace desk {

namespace {

Currency currencyOf(db::Database &database)
{
    const auto code = database.value<QString>("SELECT currency FROM resorts");
    if (const std::optional<Currency> currency = Currency::parse(code))
        return *currency;
    throw db::Error("the resort has no currency");
}

QTimeZone zoneOf(const Resort &resort)
{
    const QTimeZone zone(resort.zone.toLatin1());
    if (!zone.isValid())
        throw db::Error("the resort's time zone is not known on this computer");
    return zone;
}

template <class R>
R only(const std::optional<R> &row)
{
    if (!row)
        throw db::Error("no resort was founded in this file");
    return *row;
}

} // namespace

Place placeOf(db::Database &database)
{
    database.setCurrency(currencyOf(database));
    Place place;
    place.resort = only(database.find<Resort>(
        database.value<ResortId>("SELECT id FROM resorts ORDER BY id LIMIT 1")));
    place.device = only(database.find<Device>(database.value<DeviceId>(
        "SELECT id FROM devices WHERE number = (SELECT v FROM sync_state WHERE k = 'device_no')")));
    // What the others know of our lives may be older than what we know.
    place.device.incarnation = sync_state::life(database).incarnation;
    place.location = only(database.find<Location>(place.device.location));
    place.time = {.zone = zoneOf(place.resort), .cutOverMinutes = place.resort.cutOverMinutes};
    return place;
}

} // namespace desk
