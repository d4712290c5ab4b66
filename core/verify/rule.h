#pragma once

#include "core/base/progress.h"
#include "core/db/database.h"
#include "core/verify/finding.h"

#include <QList>

#include <span>

namespace desk::verify {

/// A rule and the question that finds what breaks it, as texts.
struct Rule
{
    const char *name; ///< as in "ledger.entry_unbalanced"
    const char *sql;
};

/// As far as `progress` lets it ask.
inline QList<Finding> brokenRules(db::Database &database,
                                  std::span<const Rule> rules,
                                  const Progress &progress = {})
{
    QList<Finding> found;
    qint64 done = 0;
    for (const Rule &rule : rules) {
        if (!goesOn(progress, done++, qint64(rules.size())))
            break;
        for (const QString &what : database.values<QString>(rule.sql))
            found += Finding{QString::fromLatin1(rule.name), what};
    }
    return found;
}

} // namespace desk::verify
