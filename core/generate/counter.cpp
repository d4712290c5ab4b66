#include "core/generate/counter.h"

using namespace Qt::Literals;

namespace desk::generate {

namespace {

// Big notes first; the cents take what is left.
constexpr qint64 denominations[] = {2'000, 1'000, 500, 100, 25, 10, 5, 1};

QString someDigits(World &world, int count)
{
    QString digits;
    for (int i = 0; i < count; ++i)
        digits += QChar(u'0' + world.chance.between(0, 9));
    return digits;
}

} // namespace

TenderToTake handedOver(World &world, Money due)
{
    TenderToTake tender{.kind = TenderKind::Cash, .amount = due, .tip = world.money(0)};
    constexpr int shares[] = {30, 64, 6};
    switch (world.chance.weighted(shares)) {
    case 0:
        tender.amount = world.money((due.minor() + 1'999) / 2'000 * 2'000);
        break;
    case 1:
        tender.kind = TenderKind::Card;
        tender.reference = u"T1-"_s % someDigits(world, 8);
        tender.lastFour = someDigits(world, 4);
        tender.approval = someDigits(world, 6);
        if (world.chance.percent(15))
            tender.tip = world.money(100 * world.chance.between(2, 15));
        break;
    default:
        tender.kind = TenderKind::Check;
        tender.checkNumber = someDigits(world, 4);
    }
    return tender;
}

QList<ItemToSell> basket(World &world)
{
    QList<ItemToSell> items;
    const int kinds = world.chance.between(1, 3);
    for (int i = 0; i < kinds; ++i)
        items += ItemToSell{.product = world.chance.pick(world.catalogue.products).id,
                            .quantity = world.chance.percent(80) ? 1 : 2};
    return items;
}

QList<CountedCoins> inNotesAndCoins(const World &world, Money amount)
{
    QList<CountedCoins> coins;
    qint64 left = amount.minor();
    for (const qint64 denomination : denominations) {
        if (left >= denomination)
            coins += CountedCoins{.denomination = world.money(denomination),
                                  .quantity = int(left / denomination)};
        left %= denomination;
    }
    return coins;
}

Money missingCash(World &world)
{
    return world.money(world.chance.percent(4) ? 100 * world.chance.between(1, 5) : 0);
}

} // namespace desk::generate
