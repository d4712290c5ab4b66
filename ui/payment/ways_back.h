#pragma once

#include "core/billing/settle.h"

#include <QStringList>

namespace desk::ui {

// By what money goes back, or was really paid: what BackBy.qml offers, in its order.

/// The words. What goes to somebody without a family can't be store credit.
QStringList waysBack(bool hasFamily);
/// Which of them a kind is; the first, when it is none.
int wayBackOf(TenderKind kind);
/// The tender, with the reference of the terminal or the number of the check.
TenderToTake tenderBack(int way, const QString &reference, Currency currency);

} // namespace desk::ui
