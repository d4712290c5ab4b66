#include "sync/hub/stores/postgres_directory.h"

#include "sync/hub/stores/postgres_tenant.h"

namespace desk::hub {

namespace {

void enterDirectory(PostgresConnection &connection)
{
    connection.run("SELECT set_config('search_path', 'hub_directory', true),"
                   " set_config('statement_timeout', '5s', true),"
                   " set_config('lock_timeout', '2s', true),"
                   " set_config('idle_in_transaction_session_timeout', '10s', true)");
}

} // namespace

PostgresDirectoryGround::Visit::Visit(PostgresPool &pool, const char *begin)
    : m_seat(pool.lease())
{
    connection().script(begin);
    enterDirectory(connection());
}

PostgresDirectoryGround::Visit::~Visit()
{
    connection().rollBack();
}

void PostgresDirectoryGround::Visit::commit()
{
    connection().script("COMMIT");
}

PostgresDirectory::PostgresDirectory(PostgresPool &pool, const Secrets &secrets, Random &random)
    : DirectoryOn(secrets, random, pool)
    , m_pool(pool)
{
}

bool PostgresDirectory::adopt(const TenantEntry &entry, const db::Key &key, db::Database &embedded)
{
    if (tenant(entry.id))
        return false;
    const PostgresPool::Lease seat = m_pool.lease();
    bool isNew = false;
    PostgresTenant::adopt(
        seat->connection, entry.id, embedded, [&](PostgresConnection &connection) {
            enterDirectory(connection);
            isNew = DirectoryTables(connection).add(entry, sealed(key));
        });
    return isNew;
}

} // namespace desk::hub
