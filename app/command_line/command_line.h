#pragma once

#include "core/base/refusal.h"

#include <QCommandLineParser>

#include <optional>

namespace desk::command_line {

/// With what a program leaves.
enum class Exit {
    Done = 0,
    FoundSomethingWrong = 1,
    WrongUsage = 2,
};

/// A line to standard output.
void say(const QString &line);
/// A line to standard error.
void complain(const QString &line);
/// To standard error as it is, without an end of the line.
void show(const QString &text);
/// Says what stands against it, and with what to leave.
Exit gaveUp(const Refusals &refusals);

/// The positional arguments, or nothing when usage was wrong or help was asked for; then `exit`
/// says with what to leave. The first argument is the name of a subcommand of `program`.
std::optional<QStringList> positionals(QCommandLineParser &parser,
                                       const QString &program,
                                       const QStringList &arguments,
                                       int count,
                                       Exit &exit);

} // namespace desk::command_line
