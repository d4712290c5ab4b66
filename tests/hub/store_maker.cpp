#include "tests/hub/store_maker.h"

#include "core/db/backup.h"
#include "sync/hub/stores/sqlite_tenant.h"

using namespace Qt::Literals;

namespace desk::test {

namespace {

std::shared_ptr<hub::TenantStore> embedded(db::Database &founder,
                                           const QString &folder,
                                           const Clock &clock)
{
    return std::make_shared<hub::SqliteTenant>(adoptedCopy(founder, folder), clock);
}

} // namespace

std::vector<StoreMaker> &storeMakers()
{
    static std::vector<StoreMaker> makers{{.name = "embedded", .make = &embedded}};
    return makers;
}

db::Database adoptedCopy(db::Database &founder, const QString &folder)
{
    const db::Location target{.path = folder + u"/tenant.db"_s,
                              .key = testKey(),
                              .access = db::Access::Write,
                              .fileSystem = {}};
    DESK_ASSERT(db::copyInto(founder, target) == db::Copied::Done);
    db::Database file = db::Database::open(target);
    hub::SqliteTenant::adopt(file, QByteArray(16, 'e'));
    return file;
}

} // namespace desk::test
