#include "core/resort/found.h"

#include "core/staff/staff.h"
#include "core/store/store.h"
#include "core/store/sync_state.h"

#include <QRegularExpression>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr Intent intent{"resort.found", 1, Priority::Later};

Refusals objections(const Founding &founding)
{
    static const QRegularExpression code(u"^[A-Z]{1,4}$"_s);
    Refusals found;
    if (founding.resort.name.trimmed().isEmpty())
        found.push_back({Reason::Missing, u"name"_s, {}});
    if (!QTimeZone(founding.resort.zone.toLatin1()).isValid())
        found.push_back({Reason::OutOfRange, u"zone"_s, {}});
    if (!Currency::parse(founding.resort.currency))
        found.push_back({Reason::OutOfRange, u"currency"_s, {}});
    if (!code.match(founding.locationCode).hasMatch())
        found.push_back({Reason::OutOfRange, u"locationCode"_s, {}});
    if (founding.administratorName.trimmed().isEmpty())
        found.push_back({Reason::Missing, u"administratorName"_s, {}});
    return found;
}

Founded writeRows(Writer &writer, const Founding &founding, const Place &place, const By &by)
{
    const Till till{.id = writer.newId<TillId>(),
                    .location = place.location.id,
                    .name = founding.tillName,
                    .floatTarget = founding.tillFloat,
                    .archivedAt = std::nullopt};
    writer.put(place.resort);
    writer.put(place.location);
    writer.put(place.device);
    writer.put(till);
    writer.put(Staff{.id = by.staff,
                     .name = founding.administratorName,
                     .role = Role::Admin,
                     .pinHash = founding.administratorPinHash,
                     .language = {},
                     .position = 0,
                     .archivedAt = std::nullopt});
    return {.resort = place.resort.id,
            .location = place.location.id,
            .device = place.device.id,
            .till = till.id,
            .administrator = by.staff};
}

Place firstPlace(IdSource &ids, const Founding &founding, Instant now)
{
    Place place;
    place.resort = founding.resort;
    place.resort.id = ids.make<ResortId>();
    place.resort.foundedAt = now;
    place.location = {.id = ids.make<LocationId>(),
                      .resort = place.resort.id,
                      .name = founding.locationName,
                      .code = founding.locationCode,
                      .archivedAt = std::nullopt};
    place.device = {.id = ids.make<DeviceId>(),
                    .location = place.location.id,
                    .number = 1,
                    .incarnation = 1,
                    .name = founding.deviceName,
                    .role = DeviceRole::Desk};
    place.time = {.zone = QTimeZone(place.resort.zone.toLatin1()),
                  .cutOverMinutes = place.resort.cutOverMinutes};
    return place;
}

Founded foundOrThrow(db::Database &database,
                     const Clock &clock,
                     Random &random,
                     const Founding &founding)
{
    IdSource ids(clock, random);
    const Instant now = clock.now();
    const Place place = firstPlace(ids, founding, now);
    const By by{.staff = ids.make<StaffId>(),
                .role = Role::Admin,
                .location = place.location.id,
                .action = ids.make<ActionId>()};

    database.setCurrency(*Currency::parse(place.resort.currency));
    db::Transaction transaction(database, db::Transaction::Kind::Write);
    database.setWriteMode(db::Database::WriteMode::Command);
    sync_state::initialise(database, place.device.number, place.device.incarnation);
    Writer writer(database, ids, now, by, place);
    const Founded founded = writeRows(writer, founding, place, by);
    writer.finish(intent, {{u"name"_s, place.resort.name}});
    database.setWriteMode(db::Database::WriteMode::None);
    transaction.commit();
    return founded;
}

} // namespace

Result<Founded> found(db::Database &database,
                      const Clock &clock,
                      Random &random,
                      const Founding &founding)
{
    if (Refusals refusals = objections(founding); !refusals.empty())
        return refuse(std::move(refusals));
    try {
        if (database.value<bool>("SELECT EXISTS (SELECT 1 FROM resorts)"))
            return refuse(Reason::AlreadyTaken, u"name"_s);
        return foundOrThrow(database, clock, random, founding);
    } catch (const db::Error &error) {
        database.setWriteMode(db::Database::WriteMode::None);
        return refuse(asRefusals(error));
    }
}

} // namespace desk
