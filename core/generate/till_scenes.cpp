#include "core/generate/till_scenes.h"

#include "core/billing/balance.h"
#include "core/billing/ledger.h"
#include "core/billing/sell.h"
#include "core/generate/counter.h"
#include "core/till/close_till.h"
#include "core/till/expected.h"
#include "core/till/open_session.h"
#include "core/till/open_till.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::generate {

namespace {

constexpr qint64 floatMinor = 20'000;
constexpr qint64 windowsMinor = 4'500;

CloseTill countOf(FrontDesk &desk, TillSessionId session)
{
    World &world = desk.world();
    const Money expected = expectedCash(desk.database(), session);
    const Money missing = std::min(missingCash(world), expected);
    CloseTill command{.coins = inNotesAndCoins(world, expected - missing)};
    if (missing.isPositive())
        command.reason = wrongChange.toString();
    for (const TenderKind kind : {TenderKind::Card, TenderKind::Check})
        command.others +=
            CountedTender{.tender = kind, .amount = expectedOf(desk.database(), session, kind)};
    return command;
}

} // namespace

void openTill(FrontDesk &desk)
{
    const World &world = desk.world();
    (void)desk.run(desk.somebody(),
                   OpenTill{.coins = inNotesAndCoins(world, world.money(floatMinor))});
}

void sell(FrontDesk &desk)
{
    World &world = desk.world();
    Sell command{.items = basket(world), .tenders = {}};
    if (world.chance.percent(40))
        command.household = world.families[world.chance.index(world.families.size())].id;
    const Result<Quote> quote =
        priceSale(desk.database(), command.items, {}, desk.today(), {}, {}, command.household);
    if (!quote)
        return;
    command.tenders = {handedOver(world, quote->total)};
    (void)desk.run(desk.somebody(), command);
}

void sellPackages(FrontDesk &desk)
{
    constexpr int buyersADay = 3;
    const auto buyers = desk.database().values<HouseholdId>(R"sql(
        SELECT DISTINCT reservations.household
          FROM reservations
          JOIN services ON services.id = reservations.service
         WHERE reservations.arrives_on = ? AND reservations.state = 'CONFIRMED'
           AND services.kind = ?
           AND NOT EXISTS (SELECT 1 FROM package_purchases
                            WHERE package_purchases.household = reservations.household)
         ORDER BY reservations.household
         LIMIT ?
    )sql",
                                                            desk.today(),
                                                            ServiceKind::Daycare,
                                                            buyersADay);
    const QList<PackagePlan> plans = plansOnSale(desk.database(), desk.today());
    const auto plan = std::ranges::find(plans, false, &PackagePlan::forOnePet);
    for (const HouseholdId &buyer : buyers) {
        Sell command{.items = {}, .tenders = {}, .household = buyer, .packages = {{plan->id}}};
        const Result<Quote> quote = priceSale(desk.database(),
                                              command.items,
                                              std::nullopt,
                                              desk.today(),
                                              command.packages,
                                              {},
                                              command.household);
        if (!quote)
            continue;
        command.tenders = {{.kind = TenderKind::Card,
                            .amount = quote->total,
                            .tip = desk.world().money(0),
                            .reference = u"T-PKG"_s,
                            .lastFour = u"4242"_s}};
        (void)desk.run(desk.somebody(), command);
    }
}

void collect(FrontDesk &desk, InvoiceId invoice)
{
    const Money due = outstanding(desk.database(), invoice);
    if (due.isPositive())
        (void)desk.run(desk.somebody(),
                       TakePayment{.invoice = invoice, .tenders = {handedOver(desk.world(), due)}});
}

void payOut(FrontDesk &desk)
{
    (void)desk.run(desk.manager(),
                   MoveCash{.kind = CashMoveKind::Out,
                            .amount = desk.world().money(windowsMinor),
                            .reason = u"Window cleaner"_s});
}

void closeTill(FrontDesk &desk)
{
    const By by = desk.somebody();
    (void)desk.run(by, StartCounting{});
    if (const auto session = sessionOf(desk.database(), desk.world().till))
        (void)desk.run(by, countOf(desk, session->id));
}

QList<InvoiceId> openBills(db::Database &database, int most)
{
    return database.values<InvoiceId>(R"sql(
        SELECT invoice
          FROM postings
         WHERE account = ? AND invoice IS NOT NULL
         GROUP BY invoice
        HAVING sum(amount) > 0
         ORDER BY invoice DESC
         LIMIT ?
    )sql",
                                      Account::Receivable,
                                      most);
}

} // namespace desk::generate
