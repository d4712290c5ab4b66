#pragma once

#include "core/base/random.h"
#include "tests/sim/faults.h"

#include <QByteArray>
#include <QString>

namespace desk::sim {

/// What a seed stands for: how many desks, how much they do, and how much goes wrong.
struct Plan
{
    quint64 seed = 0;
    int desks = 2;
    int actions = 50;
    qint64 minutes = 60; ///< of the time in which things go wrong

    // In thousandths of the messages, or of the actions.
    int losesRequest = 0;
    int losesAnswer = 0;
    int delays = 0;
    int duplicates = 0;
    int cutsOff = 0; ///< bodies
    int portal = 0;
    int tooMany = 0;
    int overloaded = 0;
    int poison = 0;
    int partitions = 0;
    int deaths = 0;
    int sleeps = 0;
    int fullDisks = 0;
    int clockJumps = 0;
    int rowsAPage = 20'000; ///< the most that the hub gives at once
    bool clocksDrift = false;
    bool hubIsRestored = false;

    static Plan of(quint64 seed);
    QString text() const;
};

/// A stream of chance of its own for each part of the world, so that one draw more in one does not
/// move the others.
SeededRandom streamOf(quint64 seed, const QByteArray &name);

} // namespace desk::sim
