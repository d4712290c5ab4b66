#pragma once

#include "app/hub/subcommand.h"

namespace desk::hub {

using command_line::complain;
using command_line::gaveUp;
using command_line::say;

/// Adds --store, which every subcommand has.
QCommandLineOption addStoreOption(QCommandLineParser &parser);

/// Reads the arguments; false when usage was wrong, the store is not named or help was asked for,
/// and then `exit` says with what to leave. The first argument is the subcommand's own name.
bool parsed(QCommandLineParser &parser, const QStringList &arguments, int positionals, Exit &exit);

} // namespace desk::hub
