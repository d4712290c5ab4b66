#include "core/db/backup.h"

#include "core/base/platform.h"
#include "core/db/integrity.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::Literals;

namespace desk::db {

namespace {

struct Finish
{
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};

Copied copyPages(Database &source, Database &target, const Progress &progress)
{
    constexpr int pagesAtOnce = 2'000;
    // In one read transaction all pages are of one moment, whoever commits meanwhile.
    const Transaction snapshot(source, Transaction::Kind::Read);
    source.value<qint64>("SELECT count(*) FROM sqlite_schema");

    const std::unique_ptr<sqlite3_backup, Finish> backup(
        sqlite3_backup_init(target.handle(), "main", source.handle(), "main"));
    if (!backup)
        fail(target.handle(), "backup");
    for (;;) {
        const int code = sqlite3_backup_step(backup.get(), pagesAtOnce);
        if (code == SQLITE_DONE)
            return Copied::Done;
        if (code != SQLITE_OK)
            throw Error("backup: " + std::string(sqlite3_errstr(code)), code);
        const int total = sqlite3_backup_pagecount(backup.get());
        if (!goesOn(progress, total - sqlite3_backup_remaining(backup.get()), total))
            return Copied::Cancelled;
    }
}

Copied copyAndCheck(Database &source, const Location &location, const Progress &progress)
{
    Database target = Database::open(location);
    // Through the log every page would be written twice.
    target.script("PRAGMA journal_mode = DELETE");
    if (copyPages(source, target, progress) == Copied::Cancelled)
        return Copied::Cancelled;

    const IntegrityReport report = checkIntegrity(target, Depth::Quick, progress);
    if (report.cancelled)
        return Copied::Cancelled;
    if (!report.problems.isEmpty())
        throw Error("the copy is damaged: " + report.problems.first().toStdString(),
                    SQLITE_CORRUPT);
    // The copied header asks for a log; without one the copy is a single file, readable anywhere.
    target.script("PRAGMA journal_mode = DELETE");
    return Copied::Done;
}

} // namespace

Copied copyInto(Database &source, const Location &target, const Progress &progress)
{
    Location part = target;
    part.path += u".part"_s;
    part.access = Access::Maintain;
    removeFiles(part.path);
    try {
        const Copied copied = copyAndCheck(source, part, progress);
        if (copied == Copied::Cancelled) {
            removeFiles(part.path);
            return copied;
        }
    } catch (const Error &) {
        removeFiles(part.path);
        throw;
    }
    removeFiles(target.path);
    if (!QFile::rename(part.path, target.path))
        throw Error("the copy can't be given its name", SQLITE_IOERR);
    platform::syncFolder(QFileInfo(target.path).absolutePath());
    return Copied::Done;
}

void removeFiles(const QString &path)
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + ending);
}

} // namespace desk::db
