#include "tests/support/fault_file_system.h"

#include <sqlite3.h>

#include <cstdlib>

namespace desk::test {

namespace {

constexpr char plainName[] = "tailtown-faults";
// The name under which SQLite3 Multiple Ciphers puts its encryption on top.
constexpr char encryptedName[] = "multipleciphers-tailtown-faults";

struct State
{
    int changesLeft = 0; ///< until the fault; 0: none is planned
    DiskFault fault = DiskFault::Broken;
    bool isForEver = false;
    bool hasFailed = false;
};

State state;
int changesSoFar = 0;
sqlite3_vfs faulty;

// What a change of a file comes to before it is tried.
int verdict(int whenBroken)
{
    ++changesSoFar;
    const int fault = state.fault == DiskFault::Full ? SQLITE_FULL : whenBroken;
    if (state.hasFailed && state.isForEver)
        return fault;
    if (state.changesLeft == 0 || --state.changesLeft > 0)
        return SQLITE_OK;
    if (state.fault == DiskFault::Death)
        std::_Exit(9);
    state.hasFailed = true;
    return fault;
}

/// Stands in front of the system's file, which lies behind it in memory.
struct File
{
    sqlite3_file base;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real();
}

int closeFile(sqlite3_file *file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}
int readFile(sqlite3_file *file, void *to, int amount, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), to, amount, offset);
}
int writeFile(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset)
{
    if (const int code = verdict(SQLITE_IOERR_WRITE))
        return code;
    return realOf(file)->pMethods->xWrite(realOf(file), from, amount, offset);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int code = verdict(SQLITE_IOERR_TRUNCATE))
        return code;
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file *file, int flags)
{
    if (const int code = verdict(SQLITE_IOERR_FSYNC))
        return code;
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int checkReserved(sqlite3_file *file, int *result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}
int controlFile(sqlite3_file *file, int what, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
}
int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int characteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}
int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **at)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, at);
}
int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void barrierShared(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int unmapShared(sqlite3_file *file, int deleteIt)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), deleteIt);
}

const sqlite3_io_methods methods{2,
                                 closeFile,
                                 readFile,
                                 writeFile,
                                 truncateFile,
                                 syncFile,
                                 fileSize,
                                 lockFile,
                                 unlockFile,
                                 checkReserved,
                                 controlFile,
                                 sectorSize,
                                 characteristics,
                                 mapShared,
                                 lockShared,
                                 barrierShared,
                                 unmapShared,
                                 nullptr,
                                 nullptr};

sqlite3_vfs *systemVfs()
{
    static sqlite3_vfs *const found = [] {
        sqlite3_vfs *vfs = sqlite3_vfs_find("unix");
        return vfs ? vfs : sqlite3_vfs_find("win32");
    }();
    return found;
}

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    const int code = systemVfs()->xOpen(systemVfs(), name, realOf(file), flags, outFlags);
    if (realOf(file)->pMethods)
        file->pMethods = &methods;
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncDirectory)
{
    if (const int code = verdict(SQLITE_IOERR_DELETE))
        return code;
    return systemVfs()->xDelete(systemVfs(), name, syncDirectory);
}

} // namespace

FaultFileSystem::FaultFileSystem(For whom)
{
    sqlite3_initialize();
    faulty = *systemVfs();
    faulty.pNext = nullptr;
    faulty.zName = plainName;
    faulty.szOsFile = int(sizeof(File)) + systemVfs()->szOsFile;
    faulty.xOpen = openFile;
    faulty.xDelete = deleteFile;
    sqlite3_vfs_register(&faulty, 0);
    sqlite3mc_vfs_create(plainName, whom == For::Everybody ? 1 : 0);
    heal();
}

FaultFileSystem::~FaultFileSystem()
{
    sqlite3mc_vfs_destroy(encryptedName);
    sqlite3_vfs_unregister(&faulty);
}

QByteArray FaultFileSystem::name() const
{
    return encryptedName;
}

void FaultFileSystem::failAt(int change, DiskFault fault, Lasting lasting)
{
    state = {.changesLeft = change,
             .fault = fault,
             .isForEver = lasting == Lasting::ForEver,
             .hasFailed = false};
}

void FaultFileSystem::heal()
{
    state = {};
}

bool FaultFileSystem::hasFailed() const
{
    return state.hasFailed;
}

int FaultFileSystem::changes() const
{
    return changesSoFar;
}

} // namespace desk::test
