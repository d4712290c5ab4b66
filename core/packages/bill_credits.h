#pragma once

#include "core/billing/invoice.h"
#include "core/billing/post.h"

#include <QMap>

namespace desk {

/// What the packages and credits on a bill do to the ledger: what was charged for a package is owed
/// in visits until they are used; then it is earned by the service that was given.
struct CreditPostings
{
    QList<Side> sides;           ///< of PACKAGE_LIABILITY
    QMap<QString, Money> earned; ///< by revenue account
};

/// Sells the packages on a bill that is issued, and uses the credits that its stays hold; a credit
/// note takes both back.
CreditPostings moveCredits(Writer &writer, const Invoice &invoice, const QList<InvoiceLine> &lines);

/// A bill is void: its packages were not sold, its credits not used.
void takeCreditsBack(Writer &writer, const Invoice &invoice, const QList<InvoiceLine> &lines);

/// A package can be taken back while none of it is used. Refuses: PackageUsed.
Refusals objectionsToTakingBack(db::Database &database, const QList<PackagePurchaseId> &packages);

} // namespace desk
