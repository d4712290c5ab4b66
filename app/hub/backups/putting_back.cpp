// How a backup is put back, for good or to see whether it could be.

#include "app/hub/backups/backups.h"
#include "app/hub/backups/postgres_program.h"
#include "app/hub/backups/trying.h"
#include "sync/hub/stores/postgres_put_back.h"
#include "sync/hub/stores/postgres_schema.h"

#include <QElapsedTimer>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

Backed<KeptBackup> undamaged(const QString &file, const Onlooker &onlooker)
{
    auto backup = backupIn(file);
    if (!backup)
        return backup;
    onlooker.hear(u"Reading %1"_s.arg(file));
    if (const auto whole = expectUndamaged(*backup, onlooker.keepOn); !whole)
        return tl::make_unexpected(whole.error());
    if (backup->manifest.inventory.schema > newestPostgresSchema())
        return faulty(BackupFault::Kind::NewerHub);
    return backup;
}

/// The same, in a database that hubs are kept away from.
Backed<> loadInto(PostgresConnection &connection, const KeptBackup &backup, const Tools &tools)
{
    beginPuttingBack(connection);
    tools.onlooker.hear(u"Restoring"_s);
    if (const auto loaded = load(connection, backup.file, tools.onlooker); !loaded) {
        giveUpPuttingBack(connection);
        return loaded;
    }
    return {};
}

} // namespace

Backed<KeptBackup> putBack(const QString &file, const QByteArray &postgres, const Tools &tools)
{
    auto backup = undamaged(file, tools.onlooker);
    if (!backup)
        return backup;
    PostgresConnection connection(postgres);
    expectWall(connection);
    if (!isEmptyDatabase(connection))
        return faulty(BackupFault::Kind::NotEmpty);
    if (const auto loaded = loadInto(connection, *backup, tools); !loaded)
        return tl::make_unexpected(loaded.error());
    tools.onlooker.beforeComparing(postgres);
    const Inventory &expected = backup->manifest.inventory;
    if (const auto same = expectSame(connection, expected, tools.onlooker); !same)
        return faulty(BackupFault::Kind::NotPutBack, wordsFor(same.error()));
    finishPuttingBack(connection, expected.ids(), tools.random);
    return backup;
}

Backed<Drill> drill(const BackupFolder &folder, const QByteArray &postgres, const Tools &tools)
{
    QElapsedTimer since;
    since.start();
    const QList<KeptBackup> all = folder.all();
    if (all.isEmpty())
        return faulty(BackupFault::Kind::NoBackup, folder.path());
    auto backup = undamaged(all.last().file, tools.onlooker);
    if (!backup)
        return tl::make_unexpected(backup.error());
    const Inventory &expected = backup->manifest.inventory;
    if (const auto tried = tryOut(backup->file, expected, postgres, tools); !tried)
        return tl::make_unexpected(tried.error());
    return Drill{.backup = *backup,
                 .age = tools.clock.now() - backup->manifest.taken,
                 .took = std::chrono::milliseconds(since.elapsed())};
}

} // namespace desk::hub
