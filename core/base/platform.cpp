#include "core/base/platform.h"

#include <QFile>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <unistd.h>
#endif

namespace desk::platform {

#ifdef Q_OS_WIN

void syncFolder(const QString &) { }

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

#endif

} // namespace desk::platform
