#pragma once

#include <QByteArray>

namespace desk::test {

/// How a disk lets us down; or the program dies before the change, and nothing is flushed or
/// closed.
enum class DiskFault { Full, Broken, Death };
enum class Lasting { Once, ForEver };

/// A file system for databases that fails when it is told to: the system's, with a fault before the
/// n-th write, sync, truncation, creation or removal. One at a time in a process.
class FaultFileSystem
{
public:
    /// Who works on it: databases that ask for it by name, or all that are opened from now on.
    enum class For { WhoAsks, Everybody };

    explicit FaultFileSystem(For whom = For::WhoAsks);
    ~FaultFileSystem();
    FaultFileSystem(const FaultFileSystem &) = delete;
    FaultFileSystem &operator=(const FaultFileSystem &) = delete;

    /// For db::Location.
    QByteArray name() const;

    /// The n-th change of a file from now on fails; n counts from 1.
    void failAt(int change, DiskFault fault, Lasting lasting);
    void heal();
    /// Whether a fault was met since failAt().
    bool hasFailed() const;
    /// How many changes of files there were so far.
    int changes() const;
};

} // namespace desk::test
