#pragma once

#include "core/billing/deposit.h"
#include "core/bookings/decide_stays.h"
#include "core/bookings/undo.h"
#include "tests/support/money_fixtures.h"

namespace desk::test {

/// A stay that is paid ahead is given up in every way, and its terms end the deposit; `does`
/// carries a command out.
template <class Does>
void giveUpWhatIsPaid(Shop &shop, const ReservationId &stay, bool isCancelled, Does &&does)
{
    const auto booking = shop.database().find<Reservation>(stay)->booking;
    does(TakeDeposit{booking, shop.money(5'000), {shop.cash(5'000)}});
    if (!isCancelled) {
        shop.clock.set(shop.clock.now() + std::chrono::hours(4));
        does(MarkNoShow{{stay}, DepositEnding()});
        does(UndoNoShow{{stay}});
        return;
    }
    const QString why = QStringLiteral("Ill");
    does(CancelStays{{stay}, why, DepositEnding{shop.cash(0), {}}});
    does(UndoCancel{{stay}});
    does(CancelStays{{stay}, why, DepositEnding{shop.cash(0), QStringLiteral("Old friends")}});
}

} // namespace desk::test
