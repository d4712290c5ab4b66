#pragma once

#include "app/hub/backups/backup_folder.h"

namespace desk {
class Clock;
class Random;
} // namespace desk

namespace desk::hub {

/// What a backup needs of the computer that it is made on.
struct Tools
{
    const Clock &clock;
    Random &random;
    Onlooker onlooker = {};
};

struct BackupWish
{
    QByteArray postgres;  ///< a connection string of a role that sees every resort
    QByteArray scratchOn; ///< of one that may make databases, to try the backup in; empty: the same
    QString folder;       ///< for the backups of this database alone
    std::chrono::days kept{30};
    QString program; ///< the version of the hub
};

struct MadeBackup
{
    KeptBackup backup;
    int removed = 0; ///< older ones
};

/// Backs up all that hubs keep in a PostgreSQL while they go on, restores it into a scratch
/// database, and keeps it when that holds what stood there at the same moment. Older ones go only
/// then. Refuses most of BackupFault; throws db::Error.
Backed<MadeBackup> makeBackup(const BackupWish &wish, const Tools &tools);

/// What came of a drill.
struct Drill
{
    KeptBackup backup;
    std::chrono::milliseconds age{};
    std::chrono::milliseconds took{};
};

/// Restores the newest backup of a folder into a scratch database of this server, and looks whether
/// it is what the manifest says. Throws db::Error.
Backed<Drill> drill(const BackupFolder &folder, const QByteArray &postgres, const Tools &tools);

/// Puts a backup back into an empty database of the role that the hubs will have, and lets the
/// desks send again what came after it (postgres_put_back.h). Throws db::Error.
Backed<KeptBackup> putBack(const QString &file, const QByteArray &postgres, const Tools &tools);

} // namespace desk::hub
