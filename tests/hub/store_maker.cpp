#include "tests/hub/store_maker.h"

#include "core/db/backup.h"

using namespace Qt::Literals;

namespace desk::test {

namespace {

std::unique_ptr<hub::TenantStore> embedded(db::Database &founder,
                                           const QString &folder,
                                           const Clock &clock)
{
    const db::Location target{.path = folder + u"/tenant.db"_s,
                              .key = testKey(),
                              .access = db::Access::Write,
                              .fileSystem = {}};
    DESK_ASSERT(db::copyInto(founder, target) == db::Copied::Done);
    db::Database file = db::Database::open(target);
    hub::SqliteTenant::adopt(file, QByteArray(16, 'e'));
    return std::make_unique<hub::SqliteTenant>(std::move(file), clock);
}

} // namespace

const std::vector<StoreMaker> &storeMakers()
{
    static const std::vector<StoreMaker> makers{{.name = "embedded", .make = &embedded}};
    return makers;
}

} // namespace desk::test
