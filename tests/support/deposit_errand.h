#pragma once

#include "core/billing/balance.h"
#include "core/billing/deposit.h"
#include "tests/support/money_fixtures.h"

namespace desk::test {

/// More of a deposit went back than was there, as two desks leave it that gave it back apart.
inline void overdrawDeposit(Shop &shop, const BookingId &booking, qint64 minor)
{
    const Booking of = *shop.database().find<Booking>(booking);
    const LedgerEntry entry{.id = shop.newId<LedgerEntryId>(),
                            .location = shop.founded.location,
                            .kind = EntryKind::Refund,
                            .at = shop.clock.now(),
                            .businessDate = shop.today(),
                            .staff = shop.max,
                            .household = of.household,
                            .booking = booking};
    const auto side = [&](Account account, const QString &owner, qint64 amount) {
        return Posting{.id = shop.newId<PostingId>(),
                       .entry = entry.id,
                       .account = account,
                       .owner = owner,
                       .amount = shop.money(amount)};
    };
    shop.put(entry,
             side(Account::DepositLiability, booking.text(), minor),
             side(Account::CardClearing, {}, -minor));
}

/// Everything that is done with a deposit that is overdrawn, once.
inline void runDepositErrand()
{
    Shop shop;
    shop.stayThreeNights();
    overdrawDeposit(shop, shop.booking, 5'000);
    depositKept(shop.database(), shop.booking);
    DESK_ASSERT(
        shop.store->run(shop.byMax(), ForgiveDeposit{shop.booking, QStringLiteral("A gift")}));
}

} // namespace desk::test
