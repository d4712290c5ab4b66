#include "app/hub/backups/backup_fault.h"

using namespace Qt::Literals;

namespace desk::hub {

QString wordsFor(const BackupFault &fault)
{
    using Kind = BackupFault::Kind;
    switch (fault.kind) {
    case Kind::ProgramMissing:
        return u"%1 is not installed: it comes with PostgreSQL's client."_s.arg(fault.what);
    case Kind::ProgramFailed:
        return fault.what;
    case Kind::NoHub:
        return u"No hub keeps its resorts in this database."_s;
    case Kind::BehindWall:
        return u"This role sees no resort: a backup needs one with BYPASSRLS, or a superuser."_s;
    case Kind::UnderWay:
        return u"Another backup of this database is being made."_s;
    case Kind::FolderUnusable:
        return u"The folder can't be made or written: %1"_s.arg(fault.what);
    case Kind::NotWritten:
        return u"The file can't be written: %1"_s.arg(fault.what);
    case Kind::NotRead:
        return u"The file can't be read: %1"_s.arg(fault.what);
    case Kind::NoManifest:
        return u"There is no manifest, or none that can be read: %1"_s.arg(fault.what);
    case Kind::Damaged:
        return u"The file is not what its manifest says, so nothing was done with it: %1"_s.arg(
            fault.what);
    case Kind::Differs:
        return u"What was restored is not what was backed up: %1."_s.arg(fault.what);
    case Kind::NotPutBack:
        return u"%1 No hub serves this database as it is now: drop it, and make it anew."_s.arg(
            fault.what);
    case Kind::NotEmpty:
        return u"There is something in this database already: make an empty one."_s;
    case Kind::NewerHub:
        return u"A newer version of the hub made this backup."_s;
    case Kind::NoBackup:
        return u"There is no backup in %1."_s.arg(fault.what);
    case Kind::Interrupted:
        return u"Interrupted."_s;
    }
    return {};
}

} // namespace desk::hub
