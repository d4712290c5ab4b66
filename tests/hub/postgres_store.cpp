#include "tests/hub/postgres_store.h"

#include "core/resort/place.h"
#include "tests/hub/store_maker.h"

using namespace Qt::Literals;

namespace desk::test {

namespace {

std::shared_ptr<hub::TenantStore> inPostgres(db::Database &founder,
                                             const QString &folder,
                                             const Clock &clock)
{
    const QByteArray where = PostgresCluster::shared().freshDatabase();
    const ResortId resort = takeOverIntoPostgres(where, founder, folder);
    const auto store = std::make_shared<PostgresStore>(where, resort, clock);
    return {store, &store->tenant};
}

const KnownStoreMaker known({.name = "PostgreSQL",
                             .make = PostgresCluster::isInstalled() ? &inPostgres : nullptr});

} // namespace

PostgresStore::PostgresStore(const QByteArray &where, const ResortId &resort, const Clock &clock)
    : seat(where)
    , tenant(seat, resort, clock)
{
}

ResortId takeOverIntoPostgres(const QByteArray &where, db::Database &founder, const QString &folder)
{
    db::Database file = adoptedCopy(founder, folder);
    const ResortId resort = placeOf(file).resort.id;
    hub::PostgresConnection connection(where);
    hub::PostgresTenant::adopt(connection, resort, file, [](hub::PostgresConnection &) {});
    return resort;
}

} // namespace desk::test
