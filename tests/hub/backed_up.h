#pragma once

#include "app/hub/backups/backups.h"
#include "core/db/migrations.h"
#include "sync/hub/stores/postgres_directory.h"
#include "sync/hub/stores/postgres_tenants.h"
#include "tests/hub/postgres_store.h"
#include "tests/hub/store_maker.h"

#include <QDir>

namespace desk::test {

/// Two resorts in a PostgreSQL of hubs, and a folder for its backups.
class BackedUp
{
public:
    BackedUp()
    {
        adopt(shop.database(), shop.founded.resort);
        db::Database other = db::Database::open({.path = m_folder.filePath(QStringLiteral("b.db")),
                                                 .key = testKey(),
                                                 .access = db::Access::Write,
                                                 .fileSystem = {}});
        db::migrate(other);
        const Result<Founded> founded = found(other, shop.clock, random, pineRidge());
        DESK_ASSERT(founded);
        adopt(other, founded->resort);
    }

    void adopt(db::Database &founder, const ResortId &resort)
    {
        const QTemporaryDir copies;
        db::Database file = adoptedCopy(founder, copies.path());
        const hub::TenantEntry entry{.id = resort, .tier = Tier::Pro, .adopted = shop.clock.now()};
        DESK_ASSERT(directory.adopt(entry, testKey(), file));
    }

    QString backups() const { return m_folder.filePath(QStringLiteral("backups")); }
    hub::Tools tools() { return {.clock = shop.clock, .random = random, .onlooker = onlooker}; }
    hub::Backed<hub::MadeBackup> backUp()
    {
        return hub::makeBackup({.postgres = cluster.asKeeper(where),
                                .scratchOn = {},
                                .folder = backups(),
                                .program = QStringLiteral("0.1.0")},
                               tools());
    }

    /// What lies in the folder, and what was left in the server.
    QStringList files() const { return QDir(backups()).entryList(QDir::Files); }
    qint64 scratchDatabases() const
    {
        return hub::PostgresConnection(cluster.asSuperuser(where))
            .value<qint64>("SELECT count(*) FROM pg_database WHERE datname LIKE '%scratch%'");
    }

    /// A desk of the first resort renames a pet; the number of the commit.
    qint64 rename(const QString &name)
    {
        PostgresStore store(where, shop.founded.resort, shop.clock);
        const auto push = store.tenant.beginPush();
        push->write({{.table = Pet::table,
                      .id = shop.rex.id.bytes(),
                      .columns = {{QStringLiteral("name"), name}},
                      .groups = {"name"}}},
                    {.milliseconds = toMilliseconds(shop.clock.now()), .counter = 0, .device = 2},
                    1);
        push->commit();
        return push->number();
    }

private:
    QTemporaryDir m_folder;

public:
    PostgresCluster &cluster = PostgresCluster::shared();
    SeededRandom random{12};
    Shop shop{m_folder.filePath(QStringLiteral("a.db"))};
    QByteArray where = cluster.freshDatabase();
    hub::PostgresPool pool{where, 4};
    hub::PostgresTenants tenants{pool, shop.clock};
    hub::Secrets secrets{testKey()};
    hub::PostgresDirectory directory{pool, secrets, random};
    hub::Onlooker onlooker;
};

/// With what something was refused; nothing when it was done.
template <class T>
std::optional<hub::BackupFault::Kind> faultOf(const hub::Backed<T> &outcome)
{
    return outcome ? std::nullopt : std::optional(outcome.error().kind);
}

} // namespace desk::test
