#include "core/generate/till_rows.h"

#include "core/generate/counter.h"

using namespace Qt::Literals;

namespace desk::generate {

namespace {

void writeCount(World &world, const TillSession &session, CountMoment moment, Money counted)
{
    for (const CountedCoins &coins : inNotesAndCoins(world, counted)) {
        TillCount count;
        count.id = world.newId<TillCountId>();
        count.tillSession = session.id;
        count.moment = moment;
        count.tender = TenderKind::Cash;
        count.denomination = coins.denomination;
        count.quantity = coins.quantity;
        count.amount = coins.denomination * coins.quantity;
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
    session.variance = -missingCash(world);
    if (!session.variance.isZero())
        session.varianceReason = wrongChange.toString();
    session.cashCounted = session.cashExpected + session.variance;
    writeCount(world, session, CountMoment::Closing, session.cashCounted);
    session.zNumber = int(world.numbers.next(u"z"_s));
    world.bulk.add(session);
}

} // namespace desk::generate
