#pragma once

#include "tests/support/package_fixtures.h"

namespace desk::test {

/// Everything that is done with packages and credits, once.
inline void runPackageErrands()
{
    PackageShop shop;
    const auto does = [&](const auto &command) {
        DESK_ASSERT(shop.store->run(shop.byMax(), command));
    };
    does(ChangePackagePlan{shop.tenDays, shop.ten()});
    const auto plan = plansOnSale(shop.database(), shop.today()).first().id;
    const ReservationId stay = shop.comes(shop.rex);
    const PackagePurchaseId bought = shop.buys(plan);
    does(UseCredits{{stay}});
    does(KeepCredits{{stay}});
    does(UseCredits{{stay}});
    shop.goesHome(stay);
    does(UndoCheckOut{{stay}});
    does(AdjustCredits{.purchase = bought, .units = 1, .reason = QStringLiteral("A gift")});
    movesOf(shop.database(), bought);
    DESK_ASSERT(renewalOf(shop.database(), shop.left(bought), shop.today()));
    does(EndPackagePlan{plan, shop.today(1)});
    shop.clock.set(shop.at(9, 0, 365));
    does(ExpireCredits{});
}

} // namespace desk::test
