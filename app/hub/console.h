#pragma once

#include "app/hub/store_folder.h"
#include "app/hub/subcommand.h"

namespace desk::hub {

using command_line::complain;
using command_line::gaveUp;
using command_line::say;

/// Adds --store and --postgres, which every subcommand has.
void addStoreOptions(QCommandLineParser &parser);
/// Opens the store that they name. When that can't be, says why, and answers with what to leave.
tl::expected<std::unique_ptr<StoreFolder>, Exit> openStore(const QCommandLineParser &parser);

/// Reads the arguments; false when usage was wrong, the store is not named or help was asked for,
/// and then `exit` says with what to leave. The first argument is the subcommand's own name.
bool parsed(QCommandLineParser &parser, const QStringList &arguments, int positionals, Exit &exit);

} // namespace desk::hub
