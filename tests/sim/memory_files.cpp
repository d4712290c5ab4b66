#include "tests/sim/memory_files.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace desk::sim {

namespace {

constexpr char plainName[] = "tailtown-memory";
// The name under which SQLite3 Multiple Ciphers puts its encryption on top.
constexpr char encryptedName[] = "multipleciphers-tailtown-memory";

/// What a write changed.
struct Change
{
    qint64 offset = 0;
    QByteArray before;
    qint64 sizeBefore = 0;
};

/// What is in a file, and the index of its log that connections share.
struct Content
{
    QByteArray bytes;
    std::vector<Change> unflushed; ///< in their order
    std::vector<std::unique_ptr<char[]>> index;
    int indexSize = 0; ///< of each region
};

using Contents = std::map<std::string, std::shared_ptr<Content>>;

Contents contents;
sqlite3_vfs memory;

std::shared_ptr<Content> contentOf(const std::string &path)
{
    std::shared_ptr<Content> &content = contents[path];
    if (!content)
        content = std::make_shared<Content>();
    return content;
}

/// What SQLite holds of an open file.
struct OpenFile
{
    sqlite3_file base;
    std::shared_ptr<Content> *content;
};

Content &in(sqlite3_file *file)
{
    return **reinterpret_cast<OpenFile *>(file)->content;
}

int closeFile(sqlite3_file *file)
{
    delete std::exchange(reinterpret_cast<OpenFile *>(file)->content, nullptr);
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *to, int amount, sqlite3_int64 offset)
{
    const QByteArray &bytes = in(file).bytes;
    const qint64 there = std::clamp<qint64>(bytes.size() - offset, 0, amount);
    std::memcpy(to, bytes.constData() + std::min<qint64>(offset, bytes.size()), std::size_t(there));
    if (there == amount)
        return SQLITE_OK;
    std::memset(static_cast<char *>(to) + there, 0, std::size_t(amount - there));
    return SQLITE_IOERR_SHORT_READ;
}

void noteChange(Content &content, qint64 offset, qint64 amount)
{
    content.unflushed.push_back({.offset = offset,
                                 .before = content.bytes.mid(offset, amount),
                                 .sizeBefore = content.bytes.size()});
}

QByteArray flushedIn(const Content &content)
{
    QByteArray bytes = content.bytes;
    for (auto change = content.unflushed.rbegin(); change != content.unflushed.rend(); ++change) {
        bytes.resize(change->sizeBefore);
        if (!change->before.isEmpty())
            std::memcpy(bytes.data() + change->offset,
                        change->before.constData(),
                        std::size_t(change->before.size()));
    }
    return bytes;
}

int writeFile(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset)
{
    noteChange(in(file), offset, amount);
    QByteArray &bytes = in(file).bytes;
    const qint64 end = offset + amount;
    if (bytes.size() < end) {
        if (bytes.capacity() < end)
            bytes.reserve(end * 2);
        bytes.resize(end);
    }
    std::memcpy(bytes.data() + offset, from, std::size_t(amount));
    return SQLITE_OK;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    noteChange(in(file), size, std::max<qint64>(0, in(file).bytes.size() - size));
    in(file).bytes.resize(size);
    return SQLITE_OK;
}

int syncFile(sqlite3_file *file, int)
{
    in(file).unflushed.clear();
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = in(file).bytes.size();
    return SQLITE_OK;
}

int lockFile(sqlite3_file *, int)
{
    return SQLITE_OK;
}

int isLocked(sqlite3_file *, int *isLocked)
{
    *isLocked = 0;
    return SQLITE_OK;
}

int controlFile(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file *)
{
    return 4'096;
}

int characteristics(sqlite3_file *)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int mapIndex(sqlite3_file *file, int region, int size, int isWanted, void volatile **found)
{
    Content &content = in(file);
    content.indexSize = size;
    while (isWanted != 0 && content.index.size() <= std::size_t(region))
        content.index.push_back(std::make_unique<char[]>(std::size_t(size)));
    const bool isThere = std::size_t(region) < content.index.size();
    *found = isThere ? content.index[std::size_t(region)].get() : nullptr;
    return SQLITE_OK;
}

int lockIndex(sqlite3_file *, int, int, int)
{
    return SQLITE_OK;
}

void barrier(sqlite3_file *) { }

int unmapIndex(sqlite3_file *file, int isDeleted)
{
    if (isDeleted != 0)
        in(file).index.clear();
    return SQLITE_OK;
}

const sqlite3_io_methods methods{2,
                                 closeFile,
                                 readFile,
                                 writeFile,
                                 truncateFile,
                                 syncFile,
                                 sizeOfFile,
                                 lockFile,
                                 lockFile,
                                 isLocked,
                                 controlFile,
                                 sectorSize,
                                 characteristics,
                                 mapIndex,
                                 lockIndex,
                                 barrier,
                                 unmapIndex,
                                 nullptr,
                                 nullptr};

int openFileAt(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *opened = reinterpret_cast<OpenFile *>(file);
    opened->base.pMethods = &methods;
    opened->content = new std::shared_ptr<Content>(contentOf(name ? name : ""));
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int deleteFileAt(sqlite3_vfs *, const char *name, int)
{
    contents.erase(name);
    return SQLITE_OK;
}

int isThere(sqlite3_vfs *, const char *name, int, int *isThere)
{
    const auto found = contents.find(name);
    *isThere = found != contents.end() && !found->second->bytes.isEmpty() ? 1 : 0;
    return SQLITE_OK;
}

int fullName(sqlite3_vfs *, const char *name, int size, char *to)
{
    sqlite3_snprintf(size, to, "%s", name);
    return SQLITE_OK;
}

std::string logOf(const QString &path)
{
    return path.toStdString() + "-wal";
}

} // namespace

MemoryFiles::MemoryFiles()
{
    sqlite3_initialize();
    memory = *sqlite3_vfs_find(nullptr);
    memory.pNext = nullptr;
    memory.zName = plainName;
    memory.szOsFile = int(sizeof(OpenFile));
    memory.xOpen = openFileAt;
    memory.xDelete = deleteFileAt;
    memory.xAccess = isThere;
    memory.xFullPathname = fullName;
    sqlite3_vfs_register(&memory, 0);
    sqlite3mc_vfs_create(plainName, 0);
}

MemoryFiles::~MemoryFiles()
{
    sqlite3mc_vfs_destroy(encryptedName);
    sqlite3_vfs_unregister(&memory);
    contents.clear();
}

QByteArray MemoryFiles::name() const
{
    return encryptedName;
}

MemoryFiles::Image MemoryFiles::imageOf(const QString &path) const
{
    const auto bytesOf = [](const std::string &name) {
        const auto found = contents.find(name);
        return found == contents.end() ? QByteArray() : flushedIn(*found->second);
    };
    return {.file = bytesOf(path.toStdString()), .log = bytesOf(logOf(path))};
}

void MemoryFiles::put(const QString &path, const Image &image)
{
    const auto write = [](Content &content, const QByteArray &bytes) {
        content.bytes = bytes;
        content.unflushed.clear();
    };
    const std::shared_ptr<Content> file = contentOf(path.toStdString());
    write(*file, image.file);
    for (const std::unique_ptr<char[]> &region : file->index)
        std::memset(region.get(), 0, std::size_t(file->indexSize));
    write(*contentOf(logOf(path)), image.log);
}

} // namespace desk::sim
