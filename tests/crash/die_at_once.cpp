#include "tests/crash/die_at_once.h"

#include <QtGlobal>

#include <cstdlib>

// The one file of the tests that asks the operating system.
#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <signal.h>
#include <unistd.h>
#endif

namespace desk::test {

void dieAtOnce()
{
#ifdef Q_OS_WIN
    TerminateProcess(GetCurrentProcess(), 9);
#else
    ::kill(::getpid(), SIGKILL);
#endif
    std::abort();
}

} // namespace desk::test
