#pragma once

#include "core/verify/finding.h"

#include <QList>

namespace desk {

namespace db {
class Database;
}

namespace verify {

/// Whether the books hold: every entry balances, every bill is the sum of its lines and stands in
/// the ledger with its total, every receipt is the sum of its tenders, numbers are dense, and the
/// chain of Z records is unbroken.
QList<Finding> brokenBooks(db::Database &database);

} // namespace verify
} // namespace desk
