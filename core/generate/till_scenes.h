#pragma once

#include "core/generate/front_desk.h"

// What happens at the till of a made-up resort.
namespace desk::generate {

void openTill(FrontDesk &desk);
/// Somebody buys something over the counter.
void sell(FrontDesk &desk);
/// Some families that come for daycare today buy a package in the morning.
void sellPackages(FrontDesk &desk);
/// Somebody pays an old bill.
void collect(FrontDesk &desk, InvoiceId invoice);
/// The window cleaner is paid from the drawer.
void payOut(FrontDesk &desk);
/// The drawer is counted, and the day has its Z.
void closeTill(FrontDesk &desk);

/// Bills that are still open, the newest first.
QList<InvoiceId> openBills(db::Database &database, int most);

} // namespace desk::generate
