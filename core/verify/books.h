#pragma once

#include "core/base/progress.h"
#include "core/verify/finding.h"

#include <QList>

namespace desk {

namespace db {
class Database;
}

namespace verify {

/// Whether the books hold: every entry balances, every bill is the sum of its lines and stands in
/// the ledger with its total, every receipt is the sum of its tenders, nobody's deposit or credit
/// is below nothing, the prices and taxes that bills were made with are what they were, numbers are
/// dense, and the chain of Z records is unbroken. As far as `progress` lets it look.
QList<Finding> brokenBooks(db::Database &database, const Progress &progress = {});

} // namespace verify
} // namespace desk
