#pragma once

#include <QStringList>

namespace desk::ctl {

enum class Exit {
    Done = 0,
    FoundSomethingWrong = 1,
    WrongUsage = 2,
};

// One file each.
Exit backup(const QStringList &arguments);
Exit bench(const QStringList &arguments);
Exit exportOperations(const QStringList &arguments);
Exit generate(const QStringList &arguments);
Exit importFiles(const QStringList &arguments);
Exit restore(const QStringList &arguments);
Exit synchronise(const QStringList &arguments);
Exit verify(const QStringList &arguments);

} // namespace desk::ctl
