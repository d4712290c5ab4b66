#include "tests/sim/template.h"

#include "core/classes/edit_courses.h"
#include "core/db/backup.h"
#include "core/db/migrations.h"
#include "core/grooming/keep_hours.h"
#include "core/store/checkpoint.h"
#include "core/store/sync_state.h"
#include "sync/hub/stores/sqlite_tenant.h"
#include "tests/sync/shared_resort.h"

using namespace Qt::Literals;

namespace desk::sim {

namespace {

constexpr qint64 allRows = std::numeric_limits<int>::max();

db::Location locationOf(const QString &path)
{
    return {.path = path, .key = test::testKey(), .access = db::Access::Write, .fileSystem = {}};
}

std::unique_ptr<hub::SqliteTenant> adopted(test::Shop &shop, const QString &path)
{
    DESK_ASSERT(db::copyInto(shop.database(), locationOf(path)) == db::Copied::Done);
    db::Database file = db::Database::open(locationOf(path));
    hub::SqliteTenant::adopt(file, QByteArray(16, 'e'));
    return std::make_unique<hub::SqliteTenant>(std::move(file), shop.clock);
}

void join(hub::SqliteTenant &hub, const QString &path, int number)
{
    db::Database database = db::Database::open(locationOf(path));
    db::migrate(database);
    sync_state::initialise(database, number, 1);
    const hub::Page all = hub.changesAfter(0, allRows);
    db::Transaction transaction(database, db::Transaction::Kind::Write);
    database.setWriteMode(db::Database::WriteMode::Merge);
    publish(database, {.rows = all.rows, .rulings = {}, .cursor = all.reached, .epoch = all.epoch});
    database.setWriteMode(db::Database::WriteMode::None);
    transaction.commit();
}

// Max grooms and trains: two courses, which have one place each.
void openSchool(test::Shop &shop, People &people)
{
    const auto priced = [&](ServiceKind kind, const QString &name) {
        Service service = shop.daycare;
        service.id = shop.newId<ServiceId>();
        service.name = name;
        service.kind = kind;
        service.chargedBy = ChargedBy::Visit;
        service.needsUnit = false;
        shop.put(service,
                 Rate{.id = shop.newId<RateId>(),
                      .service = service.id,
                      .amount = shop.money(3'500),
                      .validFrom = QDate(2020, 1, 1)});
        return service.id;
    };
    people.grooming = priced(ServiceKind::Grooming, u"Bath"_s);
    SetWorkingHours hours{shop.max, {}};
    for (int weekday = 1; weekday <= 7; ++weekday)
        hours.days += DayHours{weekday, 0, minutesOfADay};
    DESK_ASSERT(shop.store->run(shop.byMia(), hours));
    people.classesFrom = shop.today(40);
    const ServiceId training = priced(ServiceKind::Training, u"Group training"_s);
    for (const int hour : {9, 11}) {
        const auto course = shop.store->run(shop.byMax(),
                                            AddCourse{{.service = training,
                                                       .name = u"Class at %1"_s.arg(hour),
                                                       .trainer = shop.max,
                                                       .startsOn = people.classesFrom,
                                                       .startsAtMinute = hour * 60,
                                                       .sessions = 1,
                                                       .capacity = 1}});
        DESK_ASSERT(course);
        people.courses += *course;
    }
}

} // namespace

Template::Template()
    : m_hub(m_folder.filePath(u"hub.db"_s))
{
    for (int number = 1; number <= mostDesks; ++number)
        m_desks += m_folder.filePath(u"desk-%1.db"_s.arg(number));
    test::Shop shop(m_desks.first());
    for (int number = 2; number <= mostDesks; ++number)
        shop.put(Device{.id = shop.newId<DeviceId>(),
                        .location = shop.founded.location,
                        .number = number,
                        .name = u"Desk %1"_s.arg(number)});
    m_begin = shop.clock.now();
    m_people = {.pets = {shop.rex.id, shop.bella.id, shop.ziggy.id},
                .households = {shop.smiths.id, shop.joneses.id},
                .units = {shop.k1.id, shop.k2.id, shop.yard.id},
                .service = shop.boarding.id,
                .staff = shop.max,
                .till = shop.founded.till,
                .location = shop.founded.location,
                .today = shop.today()};
    openSchool(shop, m_people);
    const std::unique_ptr<hub::SqliteTenant> hub = adopted(shop, m_hub);
    test::SharedDesk founder(std::move(shop.store));
    DESK_ASSERT(founder.exchange(*hub, allRows));
    for (int number = 2; number <= mostDesks; ++number)
        join(*hub, m_desks[number - 1], number);
}

} // namespace desk::sim
