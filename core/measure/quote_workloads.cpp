#include "core/measure/quote_workloads.h"

#include "core/bookings/wish_price.h"
#include "core/db/database.h"
#include "core/lodging/house.h"
#include "core/quote/typed_days.h"

namespace desk::measure {

namespace {

constexpr int nightsOfAMonth = 30;
constexpr int nightsOfAQuote = 4;

} // namespace

MonthOfRooms monthOfRooms(db::Database &database, const Place &place, QDate from, Instant now)
{
    const StayDates dates{.arrivesOn = from,
                          .leavesOn = from.addDays(nightsOfAMonth),
                          .arrivesAtMinute = 420,
                          .leavesAtMinute = 720,
                          .changesAtMinute = 720};
    MonthOfRooms month{
        .stock = loadRoomStock(database, place.location.id, timeToLoad(place.time, dates), now),
        .wish = {.lodgers = {{PetId(), Species::Dog, 20'000}, {PetId(), Species::Dog, 9'000}},
                 .dates = dates,
                 .noEarlierThan = from}};
    return month;
}

TypedQuote typedQuote(db::Database &database, QDate from)
{
    TypedQuote quote{.lexicon = {.today = from}, .services = servicesToStay(database), .lines = {}};
    for (const Service &service : std::as_const(quote.services))
        quote.lexicon.services += {service.id, service.name};
    for (const UnitKind &kind : house::unitKinds(database))
        quote.lexicon.kinds += {kind.id, kind.name};
    const auto family = database.value<QString>("SELECT name FROM households ORDER BY id LIMIT 1");
    const QString line = lineOf({.who = family,
                                 .arrivesOn = from.addDays(1),
                                 .leavesOn = from.addDays(1 + nightsOfAQuote),
                                 .kind = quote.lexicon.kinds.last().id},
                                quote.lexicon);
    for (qsizetype length = 1; length <= line.size(); ++length)
        quote.lines += line.first(length);
    return quote;
}

} // namespace desk::measure
