#include "tests/support/test_resort.h"

#include "tests/support/empty_replica.h"

using namespace Qt::Literals;

namespace desk::test {

namespace {

const QTimeZone denver("America/Denver");

Staff person(StaffId id, const QString &name, Role role)
{
    return {.id = id,
            .name = name,
            .role = role,
            .pinHash = {},
            .language = {},
            .position = 0,
            .archivedAt = std::nullopt};
}

} // namespace

Founding pineRidge()
{
    Resort resort;
    resort.name = u"Pine Ridge Pet Resort"_s;
    resort.zone = u"America/Denver"_s;
    resort.currency = u"USD"_s;
    resort.locale = u"en-US"_s;
    resort.paper = PaperSize::Letter;
    return {.resort = resort,
            .locationName = u"Santa Fe"_s,
            .locationCode = u"SFE"_s,
            .deviceName = u"Front desk"_s,
            .tillName = u"Till 1"_s,
            .tillFloat = Money::minor(20'000, *Currency::parse(u"USD")),
            .administratorName = u"Mia"_s,
            .administratorPinHash = {}};
}

db::Key testKey()
{
    return db::Key(QByteArray(32, 'k'));
}

TestResort::TestResort()
    : TestResort(u":memory:"_s)
{
}

TestResort::TestResort(const QString &path)
    : clock(ResortTime{.zone = denver}.at(QDate(2026, 11, 21), 6 * 60 + 30))
{
    auto database = emptyReplica(path);
    const Result<Founded> made = found(database, clock, random, pineRidge());
    DESK_ASSERT(made);
    founded = *made;
    store = std::make_unique<Store>(std::move(database), clock, random);
    max = newId<StaffId>();
    sam = newId<StaffId>();
    put(person(max, u"Max"_s, Role::Manager), person(sam, u"Sam"_s, Role::Staff));
}

Instant TestResort::at(int hour, int minute, int daysLater) const
{
    return store->place().time.at(today(daysLater), hour * 60 + minute);
}

By TestResort::by(StaffId staff, Role role) const
{
    return {.staff = staff, .role = role, .location = founded.location, .till = founded.till};
}

} // namespace desk::test
