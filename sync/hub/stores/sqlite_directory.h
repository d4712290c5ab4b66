#pragma once

#include "core/db/database.h"
#include "sync/hub/stores/directory_on.h"

#include <mutex>

namespace desk::hub {

/// Where the directory of a hub on the embedded store stands: one connection, used by one thread at
/// a time.
class SqliteDirectoryGround
{
public:
    explicit SqliteDirectoryGround(db::Database database);

    template <class Use>
    auto once(Use use)
    {
        const std::scoped_lock lock(m_mutex);
        DirectoryTables tables(m_database);
        return use(tables);
    }

    template <class Use>
    auto together(Use use)
    {
        const std::scoped_lock lock(m_mutex);
        db::Transaction transaction(m_database, db::Transaction::Kind::Write);
        DirectoryTables tables(m_database);
        if constexpr (std::is_void_v<decltype(use(tables))>) {
            use(tables);
            transaction.commit();
        } else {
            auto outcome = use(tables);
            transaction.commit();
            return outcome;
        }
    }

private:
    std::mutex m_mutex;
    db::Database m_database;
};

/// The directory of a hub on the embedded store: one encrypted file beside those of the resorts,
/// whose keys it holds under a seal.
class SqliteDirectory final : public DirectoryOn<SqliteDirectoryGround>
{
public:
    /// Makes the tables when they are not there. Throws db::Error.
    SqliteDirectory(db::Database database, const Secrets &secrets, Random &random)
        : DirectoryOn(secrets, random, std::move(database))
    {
    }
};

} // namespace desk::hub
