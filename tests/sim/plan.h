#pragma once

#include "core/base/random.h"
#include "tests/sim/faults.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace desk::sim {

/// What a seed stands for: how many desks, how much they do, and how much goes wrong. It is data,
/// so that a history that went wrong can be made smaller and kept.
struct Plan
{
    quint64 seed = 0;
    int desks = 2;
    int actions = 50;
    int minutes = 60; ///< of the time in which things go wrong

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
    int poisonous = 0;      ///< operations at which the hub breaks before it has done anything
    int rowsAPage = 20'000; ///< the most that the hub gives at once
    int clocksDrift = 0;    ///< 1: they do
    int hubIsRestored = 0;  ///< 1: it is
    int filesPutBack = 0;   ///< in thousandths of the actions: a desk's file goes back to a backup
    int fileIsCopied = 0;   ///< 1: a desk's file runs on a second computer from some time on
    int leases = 0;   ///< in thousandths of the actions: a desk keeps rooms, or gives them back
    int deposits = 0; ///< in thousandths of the actions: a deposit is taken, used, or ended
    int times = 0; ///< in thousandths of the actions: an hour or a place in a course is given away
    /// 1: a computer goes back as a whole, or is copied as a whole: nothing on it can tell.
    int computers = 0;
    /// What is left out, by its place among the actions and among the troubles.
    QList<int> withoutActions = {};
    QList<int> withoutTroubles = {};

    bool operator==(const Plan &) const = default;

    static Plan of(quint64 seed);

    /// One line, from which parse() makes the same plan.
    QString text() const;
    static std::optional<Plan> parse(const QString &text);
};

/// The faults of a plan, each of which may be 0: names as in its text.
QList<int Plan::*> troublesOf();

/// A stream of chance of its own for each part of the world, so that one draw more in one does not
/// move the others.
SeededRandom streamOf(quint64 seed, const QByteArray &name);

} // namespace desk::sim
