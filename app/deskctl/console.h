#pragma once

#include "app/deskctl/subcommand.h"
#include "core/base/progress.h"

namespace desk::ctl {

using command_line::complain;
using command_line::gaveUp;
using command_line::say;

/// Makes Ctrl+C stop long work where it can stop, instead of the program where it is.
void catchInterrupt();
bool interrupted();

/// Shows on standard error how far `what` has come, and stops it on Ctrl+C. On a terminal the line
/// is written over; in a log every tenth part has a line.
Progress shown(const QString &what);

/// Says why the command makes no sense, and with what to leave.
Exit wrong(const QString &sentence);

/// As command_line::positionals.
std::optional<QStringList> positionals(QCommandLineParser &parser,
                                       const QStringList &arguments,
                                       int count,
                                       Exit &exit);

} // namespace desk::ctl
