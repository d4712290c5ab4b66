#pragma once

#include "core/billing/credit_note.h"
#include "core/billing/refund_lines.h"
#include "core/billing/void_invoice.h"
#include "core/bookings/book.h"
#include "core/bookings/check_in.h"
#include "core/bookings/undo.h"
#include "core/packages/adjust_credits.h"
#include "core/packages/edit_package_plans.h"
#include "core/packages/expire_credits.h"
#include "core/packages/held_credits.h"
#include "tests/support/money_fixtures.h"

namespace desk::test {

/// The shop, which sells ten days of daycare for 270.00 that hold for 180 days and two weeks more.
/// A day of daycare is 30.00, taxed at 7.44 %.
class PackageShop : public Shop
{
public:
    PackageShop() { tenDays = add(ten()); }

    PackagePlan ten() const
    {
        return {.name = QStringLiteral("Ten days"),
                .units = 20,
                .price = money(27'000),
                .taxClass = taxed.id,
                .services = {{daycare.id, 2}},
                .validityDays = 180,
                .graceDays = 14,
                .validFrom = today()};
    }

    PackagePlanId add(const PackagePlan &plan)
    {
        const auto id = store->run(byMax(), AddPackagePlan{plan});
        DESK_ASSERT(id);
        return *id;
    }

    Result<Sold> sellPackage(const PackagePlanId &plan,
                             const QList<TenderToTake> &tenders,
                             const std::optional<PetId> &pet = {})
    {
        return store->run(bySam(),
                          Sell{.items = {},
                               .tenders = tenders,
                               .household = smiths.id,
                               .packages = {{.plan = plan, .pet = pet}}});
    }

    /// The Smiths buy a package and pay it by card.
    PackagePurchaseId buys(const PackagePlanId &plan, const std::optional<PetId> &pet = {})
    {
        const auto price =
            priceSale(database(), {}, std::nullopt, today(), {{.plan = plan, .pet = pet}});
        DESK_ASSERT(price);
        const auto sold = sellPackage(plan, {card(price->total.minor())}, pet);
        DESK_ASSERT(sold);
        return database().value<PackagePurchaseId>(
            "SELECT purchase FROM invoice_lines WHERE invoice = ? AND kind = 'PACKAGE'",
            sold->invoice.id);
    }

    /// The business date of now, or some days later.
    QDate day(int later = 0) const
    {
        return store->place().time.businessDate(clock.now()).addDays(later);
    }

    /// A dog comes for daycare today, and leaves today or some days later.
    ReservationId comes(const Pet &pet, int days = 1)
    {
        const auto made = store->run(bySam(),
                                     Book{.household = pet.household,
                                          .stays = {{.pet = pet.id,
                                                     .service = daycare.id,
                                                     .unit = yard.id,
                                                     .arrivesOn = day(),
                                                     .leavesOn = day(days - 1)}},
                                          .channel = Channel::Phone});
        DESK_ASSERT(made);
        const auto in =
            store->run(bySam(), CheckIn{.arrivals = {{.reservation = made->reservations.first()}}});
        DESK_ASSERT(in);
        return made->reservations.first();
    }

    CheckOutAndBill goingHome(const QList<ReservationId> &stays,
                              const QList<TenderToTake> &tenders = {}) const
    {
        CheckOutAndBill command{.tenders = tenders};
        for (const ReservationId &stay : stays)
            command.checkOut.departures += Departure{.reservation = stay};
        command.checkOut.pickUp = {.name = QStringLiteral("Ann Smith"), .customer = ann.id};
        return command;
    }

    CheckedOut goesHome(const ReservationId &stay)
    {
        const auto gone = store->run(bySam(), goingHome({stay}));
        DESK_ASSERT(gone);
        return *gone;
    }

    PackageCredits left(const PackagePurchaseId &purchase)
    {
        return *packageCredits(database(), purchase);
    }

    /// What the resort owes in visits.
    qint64 owedInVisits() { return -account(Account::PackageLiability); }

    QList<CreditMoveKind> kindsOfMoves(const PackagePurchaseId &purchase)
    {
        QList<CreditMoveKind> kinds;
        for (const CreditMove &move : movesOf(database(), purchase))
            kinds += move.kind;
        return kinds;
    }

    PackagePlanId tenDays;
};

} // namespace desk::test
