#pragma once

#include "tests/sim/workload.h"

#include <QTemporaryDir>

namespace desk::sim {

/// The files that every world begins with: a hub that adopted a small resort, and desks that
/// joined it.
class Template
{
public:
    static constexpr int mostDesks = 5;
    /// Files that there is a place for: a copy of one of them as well.
    static constexpr int mostFiles = mostDesks + 1;

    Template();
    const QString &hub() const { return m_hub; }
    const QString &desk(int index) const { return m_desks[index]; }
    Instant begin() const { return m_begin; }
    const People &people() const { return m_people; }

private:
    QTemporaryDir m_folder;
    QString m_hub;
    QStringList m_desks;
    Instant m_begin{};
    People m_people;
};

} // namespace desk::sim
