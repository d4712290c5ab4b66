#include "core/till/count.h"

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int mostCoins = 100'000;
constexpr qint64 largestNote = 10'000'000;

} // namespace

Result<Money> sumOfCoins(const QList<CountedCoins> &coins)
{
    Money sum;
    for (const CountedCoins &counted : coins) {
        const qint64 worth = counted.denomination.minor();
        if (counted.quantity < 0 || counted.quantity > mostCoins)
            return refuse(Reason::OutOfRange,
                          u"coins"_s,
                          {{u"least"_s, qint64{0}}, {u"most"_s, qint64{mostCoins}}});
        if (worth < 1 || worth > largestNote)
            return refuse(Reason::OutOfRange, u"coins"_s);
        sum += counted.denomination * counted.quantity;
    }
    return sum;
}

void putCount(Writer &writer,
              TillSessionId session,
              CountMoment moment,
              const QList<CountedCoins> &coins)
{
    for (const CountedCoins &counted : coins) {
        if (counted.quantity == 0)
            continue;
        writer.put(TillCount{.id = writer.newId<TillCountId>(),
                             .tillSession = session,
                             .moment = moment,
                             .tender = TenderKind::Cash,
                             .denomination = counted.denomination,
                             .quantity = counted.quantity,
                             .amount = counted.denomination * counted.quantity});
    }
}

} // namespace desk
