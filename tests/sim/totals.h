#pragma once

#include "tests/sim/plan.h"
#include "tests/sim/world.h"

#include <QJsonObject>

namespace desk::sim {

/// A history that broke a promise.
struct Broken
{
    quint64 seed = 0;
    QStringList promises;
};

/// What came of many histories.
struct Totals
{
    qint64 histories = 0;
    qint64 operations = 0;
    qint64 cards = 0;
    qint64 requests = 0;
    qint64 hours = 0;        ///< of a resort's time
    qint64 milliseconds = 0; ///< of one core, summed up
    FaultCounts faults;
    QList<Broken> broken;

    void add(const Plan &plan, const Outcome &outcome);
    void add(const Totals &others);
    double historiesASecond() const; ///< on one core
    /// The faults that were never injected.
    QStringList missingFaults() const;
    QStringList report() const;

    QJsonObject toJson() const;
    static Totals fromJson(const QJsonObject &object);
};

/// Adds a line to a ledger of what was played, in CSV: the day, the commit, the first and the last
/// seed, how many histories, what people did in them, how long they were, how many were broken,
/// how quick it was, and how often each fault was injected.
bool addToLedger(const QString &path, const QString &commit, quint64 first, const Totals &totals);

} // namespace desk::sim
