// How a backup is made.

#include "app/hub/backups/backups.h"
#include "app/hub/backups/postgres_program.h"
#include "app/hub/backups/trying.h"
#include "sync/hub/stores/postgres_backup.h"
#include "sync/hub/stores/postgres_schema.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

/// A file that is gone unless it became something.
class Partial
{
public:
    explicit Partial(QString path)
        : path(std::move(path))
    {
    }
    ~Partial() { QFile::remove(path); }
    Partial(const Partial &) = delete;
    Partial &operator=(const Partial &) = delete;

    const QString path;
};

Backed<> expectAllIsSeen(PostgresConnection &connection)
{
    if (!keepsHub(connection))
        return faulty(BackupFault::Kind::NoHub);
    if (!goesAroundWall(connection))
        return faulty(BackupFault::Kind::BehindWall);
    if (!takeTurnToBackUp(connection))
        return faulty(BackupFault::Kind::UnderWay);
    return {};
}

/// What stands in the database at the moment that is dumped into a file, by way of the database
/// itself: not what the dump says of itself.
Backed<Inventory> dumpedInto(const QString &file,
                             PostgresConnection &connection,
                             const Onlooker &onlooker)
{
    const QByteArray moment = beginSharedMoment(connection);
    onlooker.hear(u"Dumping"_s);
    if (const auto dumped = dump(connection, moment, file, onlooker); !dumped)
        return tl::make_unexpected(dumped.error());
    onlooker.hear(u"Counting what was dumped"_s);
    auto inventory = inventoryOf(connection, resortsIn(connection), onlooker.keepOn);
    connection.rollBack();
    if (!inventory)
        return faulty(BackupFault::Kind::Interrupted);
    return std::move(*inventory);
}

Backed<Manifest> verified(const QString &file,
                          PostgresConnection &connection,
                          const BackupWish &wish,
                          const Tools &tools)
{
    Manifest manifest{.taken = tools.clock.now(),
                      .program = wish.program,
                      .server = versionOf(connection),
                      .sha256 = {},
                      .inventory = {}};
    auto inventory = dumpedInto(file, connection, tools.onlooker);
    if (!inventory)
        return tl::make_unexpected(inventory.error());
    manifest.inventory = std::move(*inventory);
    // Of what is tried: a file that changes after this is found out.
    const auto digest = digestOfFile(file, tools.onlooker.keepOn);
    if (!digest)
        return tl::make_unexpected(digest.error());
    manifest.sha256 = *digest;
    manifest.bytes = QFileInfo(file).size();
    const QByteArray &scratchOn = wish.scratchOn.isEmpty() ? wish.postgres : wish.scratchOn;
    if (const auto tried = tryOut(file, manifest.inventory, scratchOn, tools); !tried)
        return tl::make_unexpected(tried.error());
    return manifest;
}

} // namespace

Backed<MadeBackup> makeBackup(const BackupWish &wish, const Tools &tools)
{
    PostgresConnection connection(wish.postgres);
    if (const auto seen = expectAllIsSeen(connection); !seen)
        return tl::make_unexpected(seen.error());
    const BackupFolder folder(wish.folder);
    const auto path = folder.begin(tools.clock.now());
    if (!path)
        return tl::make_unexpected(path.error());
    const Partial partial(*path);
    const auto manifest = verified(partial.path, connection, wish, tools);
    if (!manifest)
        return tl::make_unexpected(manifest.error());
    auto kept = folder.keep(partial.path, *manifest);
    if (!kept)
        return tl::make_unexpected(kept.error());
    const int removed = folder.removeBefore(manifest->taken - wish.kept);
    return MadeBackup{.backup = std::move(*kept), .removed = removed};
}

} // namespace desk::hub
