#pragma once

#include <QByteArray>

namespace desk::test {

/// How a disk lets us down.
enum class DiskFault { Full, Broken };
enum class Lasting { Once, ForEver };

/// A file system for databases that fails when it is told to: the system's, with a fault before the
/// n-th write, sync, truncation, creation or removal. One at a time in a process.
class FaultFileSystem
{
public:
    FaultFileSystem();
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
};

} // namespace desk::test
