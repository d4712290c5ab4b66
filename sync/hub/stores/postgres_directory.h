#pragma once

#include "sync/hub/stores/directory_on.h"
#include "sync/hub/stores/postgres_pool.h"

namespace desk::hub {

/// Where the directory of hubs on one PostgreSQL stands: tables of their own (schema
/// hub_directory), which hold nothing of a resort but that it is there, and who may speak for it.
class PostgresDirectoryGround
{
public:
    explicit PostgresDirectoryGround(PostgresPool &pool)
        : m_pool(pool)
    {
    }

    template <class Use>
    auto once(Use use)
    {
        return carriedOut(use, "BEGIN");
    }

    // As if nobody else were there; whoever comes too late begins anew.
    template <class Use>
    auto together(Use use)
    {
        for (int tries = 1;; ++tries) {
            try {
                return carriedOut(use, "BEGIN ISOLATION LEVEL SERIALIZABLE");
            } catch (const PostgresError &error) {
                if (tries == mostTries || !error.isAboutOthers())
                    throw;
            }
        }
    }

private:
    static constexpr int mostTries = 5;

    /// A transaction of the directory on a connection of the pool.
    class Visit
    {
    public:
        Visit(PostgresPool &pool, const char *begin);
        ~Visit();
        Visit(const Visit &) = delete;
        Visit &operator=(const Visit &) = delete;

        PostgresConnection &connection() { return m_seat->connection; }
        void commit();

    private:
        PostgresPool::Lease m_seat;
    };

    template <class Use>
    auto carriedOut(Use &use, const char *begin)
    {
        Visit visit(m_pool, begin);
        DirectoryTables tables(visit.connection());
        if constexpr (std::is_void_v<decltype(use(tables))>) {
            use(tables);
            visit.commit();
        } else {
            auto outcome = use(tables);
            visit.commit();
            return outcome;
        }
    }

    PostgresPool &m_pool;
};

/// The directory of hubs on one PostgreSQL.
class PostgresDirectory final : public DirectoryOn<PostgresDirectoryGround>
{
public:
    /// PostgresTenants has brought the tables up. `pool` outlives it.
    PostgresDirectory(PostgresPool &pool, const Secrets &secrets, Random &random);

    /// Takes over a resort that the embedded store keeps, with all that it knows of it: one that
    /// was adopted just now, or long ago. False when it is here already; then nothing changes.
    /// `key`: of what the hub keeps of it in files. Throws db::Error.
    bool adopt(const TenantEntry &entry, const db::Key &key, db::Database &embedded);

private:
    PostgresPool &m_pool;
};

} // namespace desk::hub
