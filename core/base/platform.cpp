#include "core/base/platform.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace desk::platform {

#ifdef Q_OS_WIN

void syncFolder(const QString &) { }

bool isTerminal(std::FILE *stream)
{
    return _isatty(_fileno(stream)) != 0;
}

#else

void syncFolder(const QString &path)
{
    const int folder =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

bool isTerminal(std::FILE *stream)
{
    return ::isatty(::fileno(stream)) != 0;
}

#endif

} // namespace desk::platform
