#pragma once

#include <QByteArray>
#include <QString>

namespace desk::sim {

/// A file system for databases that keeps files in memory, so that histories are not as slow as the
/// calls of an operating system. Each file has one connection at a time. One in a process.
class MemoryFiles
{
public:
    MemoryFiles();
    ~MemoryFiles();
    MemoryFiles(const MemoryFiles &) = delete;
    MemoryFiles &operator=(const MemoryFiles &) = delete;

    /// For db::Location.
    QByteArray name() const;

    /// A database with its log, as a loss of power at this moment would leave it: without what was
    /// not flushed.
    struct Image
    {
        QByteArray file;
        QByteArray log;
    };
    Image imageOf(const QString &path) const;

    /// Makes the database what an image says. A connection that is open on it, without a
    /// transaction, finds the index of its log empty: it forgets the pages that it knew and reads,
    /// as after that loss of power. What it prepared stays good as long as the tables are the same.
    void put(const QString &path, const Image &image);
};

} // namespace desk::sim
