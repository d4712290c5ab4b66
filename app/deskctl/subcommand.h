#pragma once

#include "app/command_line/command_line.h"

#include <QStringList>

namespace desk::ctl {

using command_line::Exit;

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
