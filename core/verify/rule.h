#pragma once

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

inline QList<Finding> brokenRules(db::Database &database, std::span<const Rule> rules)
{
    QList<Finding> found;
    for (const Rule &rule : rules) {
        for (const QString &what : database.values<QString>(rule.sql))
            found += Finding{QString::fromLatin1(rule.name), what};
    }
    return found;
}

} // namespace desk::verify
