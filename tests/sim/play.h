#pragma once

#include "tests/sim/totals.h"

#include <functional>

namespace desk::sim {

struct Seeds
{
    quint64 first = 1;
    quint64 count = 100;
};

using Say = std::function<void(const QString &)>;

/// Lives through one history. What ends one with an exception is a promise broken as well.
Outcome play(WorldFiles &files, const Plan &plan, const Say &trace = {});

/// The same twice: the same plan gives the same history, to the last message.
Outcome playTwice(WorldFiles &files, const Plan &plan);

/// `before` is told each seed before it is played: a bug may end the program.
Totals playAll(WorldFiles &files,
               Seeds seeds,
               bool twice,
               const std::function<void(quint64)> &before);

/// Shares the seeds out to as many processes of this program. One that ends before its seeds do
/// counts as a broken history.
Totals playInProcesses(Seeds seeds, bool twice, int processes);

/// What such a process is started with, and what it says: at each seed, and at the end.
inline constexpr auto partOption = "part";
void sayPart(const Totals &totals);
void saySeed(quint64 seed);

} // namespace desk::sim
