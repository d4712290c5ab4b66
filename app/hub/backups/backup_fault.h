#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <functional>

namespace desk::hub {

/// Why a backup was not made, looked at or put back.
struct BackupFault
{
    enum class Kind {
        ProgramMissing, ///< `what`: the program of PostgreSQL
        ProgramFailed,  ///< `what`: the program, and what it said
        NoHub,          ///< the database keeps no hub
        BehindWall,     ///< the role sees no resort
        UnderWay,       ///< somebody else backs this database up
        FolderUnusable, ///< `what`: the folder
        NotWritten,     ///< `what`: the file
        NotRead,        ///< `what`: the file
        NoManifest,     ///< `what`: where it was looked for
        Damaged,        ///< `what`: the file, which is not what the manifest says
        Differs,        ///< `what`: where the restored database differs
        NotPutBack,     ///< `what`: the sentence why; nobody may serve the database now
        NotEmpty,       ///< the database to restore into
        NewerHub,       ///< a newer version of the hub made the backup
        NoBackup,       ///< `what`: the folder without any
        Interrupted,
    };

    Kind kind = Kind::Interrupted;
    QString what;

    bool operator==(const BackupFault &) const = default;
};

template <class T = void>
using Backed = tl::expected<T, BackupFault>;

inline auto faulty(BackupFault::Kind kind, const QString &what = {})
{
    return tl::make_unexpected(BackupFault{.kind = kind, .what = what});
}

/// A sentence for whoever looks after the hub.
QString wordsFor(const BackupFault &fault);

/// Who wants a backup.
struct Onlooker
{
    /// Asked every now and then: false ends it.
    std::function<bool()> keepOn = [] { return true; };
    /// Hears what is done next.
    std::function<void(const QString &)> hear = [](const QString &) {};
    /// Called with a connection string before what was restored is compared: a test listens.
    std::function<void(const QByteArray &)> beforeComparing = [](const QByteArray &) {};
};

} // namespace desk::hub
