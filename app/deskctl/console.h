#pragma once

#include "app/deskctl/subcommand.h"
#include "core/base/progress.h"
#include "core/base/refusal.h"

#include <QCommandLineParser>

namespace desk::ctl {

/// A line to standard output.
void say(const QString &line);
/// A line to standard error.
void complain(const QString &line);
/// Says what stands against it, and with what to leave.
Exit gaveUp(const Refusals &refusals);

/// Makes Ctrl+C stop long work where it can stop, instead of the program where it is.
void catchInterrupt();
bool interrupted();

/// Shows on standard error how far `what` has come, and stops it on Ctrl+C. On a terminal the line
/// is written over; in a log every tenth part has a line.
Progress shown(const QString &what);

/// The positional arguments, or nothing when usage was wrong or help was asked for; then `exit`
/// says with what to leave.
std::optional<QStringList> positionals(QCommandLineParser &parser,
                                       const QStringList &arguments,
                                       int count,
                                       Exit &exit);

} // namespace desk::ctl
