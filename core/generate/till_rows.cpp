#include "core/generate/till_rows.h"

#include "core/billing/ledger.h"

using namespace Qt::Literals;

namespace desk::generate {

namespace {

// Big notes first; the cents take what is left.
constexpr qint64 denominations[] = {2'000, 1'000, 500, 100, 25, 10, 5, 1};

void writeCount(World &world, const TillSession &session, CountMoment moment, Money counted)
{
    qint64 left = counted.minor();
    for (const qint64 denomination : denominations) {
        const qint64 quantity = left / denomination;
        left -= quantity * denomination;
        if (quantity == 0)
            continue;
        TillCount count;
        count.id = world.newId<TillCountId>();
        count.tillSession = session.id;
        count.moment = moment;
        count.tender = TenderKind::Cash;
        count.denomination = world.money(denomination);
        count.quantity = int(quantity);
        count.amount = world.money(denomination * quantity);
        world.bulk.add(count);
    }
}

} // namespace

TillDay openTill(World &world, QDate day)
{
    TillSession session;
    session.id = world.newId<TillSessionId>();
    session.location = world.place.location.id;
    session.till = world.till;
    session.businessDate = day;
    session.openedBy = world.somebody();
    session.openedAt = world.clock.now();
    session.floatExpected = session.floatCounted = world.money(20'000);
    writeCount(world, session, CountMoment::Opening, session.floatCounted);
    return {.session = session, .cash = world.money(0)};
}

void closeTill(World &world, TillDay &till)
{
    TillSession &session = till.session;
    session.state = TillState::Closed;
    session.closedBy = session.openedBy;
    session.closedAt = world.clock.now();
    session.cashExpected = session.floatCounted + till.cash;
    const bool isShort = world.chance.percent(4);
    session.variance = world.money(isShort ? -100 * world.chance.between(1, 5) : 0);
    if (isShort)
        session.varianceReason = u"Wrong change, probably"_s;
    session.cashCounted = session.cashExpected + session.variance;
    writeCount(world, session, CountMoment::Closing, session.cashCounted);
    session.zNumber = int(world.numbers.next(u"z"_s));
    world.bulk.add(session);
}

} // namespace desk::generate
