#pragma once

#include "app/hub/subcommand.h"
#include "core/base/refusal.h"

#include <QCommandLineParser>

namespace desk::hub {

/// A line to standard output.
void say(const QString &line);
/// A line to standard error.
void complain(const QString &line);
/// Says what stands against it, and with what to leave.
Exit gaveUp(const Refusals &refusals);

/// Adds --store, which every subcommand has.
QCommandLineOption addStoreOption(QCommandLineParser &parser);

/// Reads the arguments; nothing when usage was wrong or help was asked for, and then `exit` says
/// with what to leave. The first argument is the subcommand's own name.
bool parsed(QCommandLineParser &parser, const QStringList &arguments, int positionals, Exit &exit);

} // namespace desk::hub
