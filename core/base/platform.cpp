#include "core/base/platform.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <malloc.h>
#include <windows.h>
// After windows.h, whose types it uses.
#include <psapi.h>
#else
#include <fcntl.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>
#endif
#ifdef Q_OS_MACOS
#include <mach/mach.h>
#include <malloc/malloc.h>
#elif defined(Q_OS_LINUX)
#include <malloc.h>
#endif

namespace desk::platform {

#ifdef Q_OS_WIN

void syncFolder(const QString &) { }

qint64 residentMemory()
{
    PROCESS_MEMORY_COUNTERS counters{};
    if (!GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters))
        return 0;
    return qint64(counters.WorkingSetSize);
}

void giveBackMemory()
{
    _heapmin();
}

bool isTerminal(std::FILE *stream)
{
    return _isatty(_fileno(stream)) != 0;
}

qint64 elapsedAwakeOrAsleep()
{
    return qint64(GetTickCount64());
}

void boundThisProgram(qint64, int) { }

void passBytesThrough()
{
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
}

#else

namespace {

void bound(decltype(RLIMIT_CPU) resource, rlim_t most)
{
    const rlimit limit{most, most};
    ::setrlimit(resource, &limit);
}

#ifdef Q_OS_LINUX
constexpr clockid_t clockThatNeverStops = CLOCK_BOOTTIME;
#else
constexpr clockid_t clockThatNeverStops = CLOCK_MONOTONIC; // that of Linux stops
#endif

} // namespace

qint64 elapsedAwakeOrAsleep()
{
    timespec now{};
    ::clock_gettime(clockThatNeverStops, &now);
    return qint64(now.tv_sec) * 1'000 + now.tv_nsec / 1'000'000;
}

void boundThisProgram([[maybe_unused]] qint64 mostMemory, int mostSeconds)
{
#ifndef __SANITIZE_ADDRESS__
    bound(RLIMIT_AS, rlim_t(mostMemory));
#endif
    bound(RLIMIT_CPU, rlim_t(mostSeconds));
    bound(RLIMIT_CORE, 0);
    bound(RLIMIT_FSIZE, 0);
}

void passBytesThrough() { }

void syncFolder(const QString &path)
{
    const int folder =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

#ifdef Q_OS_MACOS

qint64 residentMemory()
{
    mach_task_basic_info info{};
    mach_msg_type_number_t size = MACH_TASK_BASIC_INFO_COUNT;
    const bool told =
        task_info(
            mach_task_self(), MACH_TASK_BASIC_INFO, reinterpret_cast<task_info_t>(&info), &size)
        == KERN_SUCCESS;
    return told ? qint64(info.resident_size) : 0;
}

void giveBackMemory()
{
    malloc_zone_pressure_relief(nullptr, 0);
}

#else

// The second number is the pages in memory: proc(5), /proc/self/statm.
qint64 residentMemory()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

void giveBackMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

#endif

bool isTerminal(std::FILE *stream)
{
    return ::isatty(::fileno(stream)) != 0;
}

#endif

} // namespace desk::platform
