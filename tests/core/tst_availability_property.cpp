#include "core/availability/availability.h"
#include "core/base/id_source.h"
#include "tests/support/test_program.h"

#include <rapidcheck.h>

using namespace Qt::Literals;

using namespace desk;

namespace {

const ResortTime denver{QTimeZone("America/Denver")};
const QDate firstDay(2026, 10, 25); // the clocks go back in the week after

/// A stay or a block somewhere; the numbers choose where and when.
struct Standing
{
    int unit = 0;
    int day = 0;
    int nights = 1;
    int hour = 0;
    int family = 0;
    bool isBlock = false;
};

/// What is asked for, and what stands there.
struct Situation
{
    std::vector<Standing> standing;
    int from = 0;
    int nights = 1;
    int pets = 1;
    int heaviest = 0;
    int kind = 0;
    bool together = true;
};

std::ostream &operator<<(std::ostream &out, const Situation &situation)
{
    out << situation.from << '+' << situation.nights << ' ' << situation.pets << " pets of "
        << situation.heaviest << " kg, kind " << situation.kind
        << (situation.together ? " " : " not ") << "together;";
    for (const Standing &one : situation.standing)
        out << " unit " << one.unit << " day " << one.day << '+' << one.nights << " at " << one.hour
            << (one.isBlock ? " block" : " family ") << one.family << ';';
    return out;
}

/// Six rooms of three kinds and a yard, with what stands in them.
struct Stock
{
    ManualClock clock{Instant{}};
    SeededRandom random{9};
    IdSource ids{clock, random};
    QList<HouseholdId> families;
    RoomStock stock;
    RoomWish wish;

    explicit Stock(const Situation &situation)
    {
        for (int i = 0; i < 4; ++i)
            families += ids.make<HouseholdId>();
        for (int i = 0; i < 3; ++i)
            stock.kinds += UnitKind{.id = ids.make<UnitKindId>(), .name = QString::number(i)};
        for (int i = 0; i < 7; ++i)
            addUnit(i);
        stock.loaded = {denver.at(firstDay.addDays(-40), 0), denver.at(firstDay.addDays(80), 0)};
        for (const Standing &one : situation.standing)
            one.isBlock ? block(one) : stay(one);
        ask(situation);
    }

private:
    void addUnit(int i)
    {
        Unit unit{.id = ids.make<UnitId>(),
                  .kind = stock.kinds[i % 3].id,
                  .name = QString::number(i),
                  .maxPets = 1 + i % 3,
                  .turnoverMinutes = 60 * (i % 2)};
        if (i % 4 == 1)
            unit.maxWeightGrams = 20'000;
        if (i == 6) {
            unit.occupancy = Occupancy::Area;
            unit.maxPets = 4;
        }
        stock.use.units += unit;
    }

    Interval intervalOf(const Standing &one) const
    {
        return {denver.at(firstDay.addDays(one.day), one.hour * 60),
                denver.at(firstDay.addDays(one.day + one.nights), 12 * 60)};
    }

    void block(const Standing &one)
    {
        const Unit &unit = stock.use.units[one.unit];
        const Interval interval = intervalOf(one);
        stock.use.blocks[unit.id] += UnitBlock{.id = ids.make<UnitBlockId>(),
                                               .unit = unit.id,
                                               .startsAt = interval.from,
                                               .endsAt = interval.until};
    }

    void stay(const Standing &one)
    {
        const Unit &unit = stock.use.units[one.unit];
        const Interval interval = intervalOf(one);
        const auto reservation = ids.make<ReservationId>();
        stock.use.occupants[unit.id] += Occupant{.unit = unit.id,
                                                 .reservation = reservation,
                                                 .household = families[one.family],
                                                 .from = interval.from,
                                                 .until = interval.until};
        stock.stays.insert(reservation,
                           StandingStay{.reservation = reservation,
                                        .from = interval.from,
                                        .until = interval.until});
    }

    void ask(const Situation &situation)
    {
        wish.household = families.first();
        wish.together = situation.together;
        if (situation.kind > 0)
            wish.kind = stock.kinds[situation.kind - 1].id;
        for (int i = 0; i < situation.pets; ++i)
            wish.lodgers += Lodger{ids.make<PetId>(),
                                   Species::Dog,
                                   i == 0 ? std::optional(situation.heaviest * 1'000) : 5'000};
        wish.dates = {.arrivesOn = firstDay.addDays(situation.from),
                      .leavesOn = firstDay.addDays(situation.from + situation.nights),
                      .arrivesAtMinute = 9 * 60,
                      .leavesAtMinute = 11 * 60,
                      .changesAtMinute = 11 * 60};
        wish.noEarlierThan = firstDay;
    }
};

/// The same questions, answered by looking at each hour.
class Naive
{
public:
    explicit Naive(const Stock &stock)
        : m_stock(stock.stock)
        , m_wish(stock.wish)
    {
    }

    bool isFree(const Unit &unit, const QList<Lodger> &lodgers, Interval interval) const
    {
        for (const Lodger &lodger : lodgers) {
            if (unit.maxWeightGrams && *lodger.weightGrams > *unit.maxWeightGrams)
                return false;
        }
        if (lodgers.size() > unit.maxPets)
            return false;
        const std::chrono::minutes turnover(unit.turnoverMinutes);
        for (Instant hour = interval.from - turnover; hour < interval.until + turnover;
             hour += std::chrono::hours(1)) {
            if (!isFreeAt(unit, lodgers, hour, interval.contains(hour)))
                return false;
        }
        return true;
    }

    bool isMeant(const Unit &unit) const { return !m_wish.kind || unit.kind == *m_wish.kind; }

    int freeRooms(Interval interval) const
    {
        int free = 0;
        for (const Unit &unit : m_stock.use.units) {
            const bool takesOne = std::ranges::any_of(m_wish.lodgers, [&](const Lodger &lodger) {
                return isFree(unit, {lodger}, interval);
            });
            free += isMeant(unit)
                && (m_wish.together ? isFree(unit, m_wish.lodgers, interval) : takesOne);
        }
        return free;
    }

    /// Whether each pet from this one on can have a room that nobody has yet.
    bool placed(qsizetype pet, QList<UnitId> given, Interval interval) const
    {
        if (pet == m_wish.lodgers.size())
            return true;
        return std::ranges::any_of(m_stock.use.units, [&](const Unit &unit) {
            return isMeant(unit) && !given.contains(unit.id)
                && isFree(unit, {m_wish.lodgers[pet]}, interval)
                && placed(pet + 1, given + QList{unit.id}, interval);
        });
    }

private:
    bool isFreeAt(const Unit &unit, const QList<Lodger> &lodgers, Instant hour, bool isWithin) const
    {
        qsizetype heads = lodgers.size();
        for (const Occupant &occupant : m_stock.use.occupants.value(unit.id)) {
            if (!occupant.interval().contains(hour))
                continue;
            const bool mayShare =
                occupant.household == m_wish.household || unit.occupancy == Occupancy::Area;
            if (!mayShare)
                return false;
            heads += isWithin;
        }
        for (const UnitBlock &block : m_stock.use.blocks.value(unit.id)) {
            if (isWithin && block.startsAt <= hour && hour < block.endsAt)
                return false;
        }
        return heads <= unit.maxPets;
    }

    const RoomStock &m_stock;
    const RoomWish &m_wish;
};

Interval wholeOf(const StayDates &dates)
{
    const QList<Interval> nights = nightsOf(denver, dates);
    return {nights.first().from, nights.last().until};
}

// What is offered, the guard of a booking must take, part by part.
void acceptPlan(const Stock &stock, const RoomPlan &plan, const StayDates &dates)
{
    const Interval all = wholeOf(dates);
    RC_ASSERT(plan.size() == stock.wish.lodgers.size());
    for (qsizetype pet = 0; pet < plan.size(); ++pet) {
        for (qsizetype part = 0; part < plan[pet].size(); ++part) {
            const UnitId id = plan[pet][part].unit;
            const auto unit = std::ranges::find(stock.stock.use.units, id, &Unit::id);
            PlaceWish wish{.interval = all, .household = stock.wish.household, .lodgers = {}};
            if (part > 0)
                wish.interval.from = denver.at(plan[pet][part].from, dates.changesAtMinute);
            if (part + 1 < plan[pet].size())
                wish.interval.until = denver.at(plan[pet][part + 1].from, dates.changesAtMinute);
            wish.lodgers =
                stock.wish.together ? stock.wish.lodgers : QList{stock.wish.lodgers[pet]};
            RC_ASSERT(unitObjections(*unit,
                                     stock.stock.use.occupants.value(id),
                                     stock.stock.use.blocks.value(id),
                                     wish,
                                     {})
                          .empty());
        }
    }
}

/// The same after the move that was proposed.
RoomStock moved(RoomStock stock, const MakingRoom &moving)
{
    QHash<UnitId, QList<Occupant>> &occupants = stock.use.occupants;
    for (const Occupant &occupant : occupants.value(moving.from)) {
        if (!moving.reservations.contains(occupant.reservation))
            continue;
        occupants[moving.from].removeOne(occupant);
        occupants[moving.to] += occupant;
    }
    return stock;
}

} // namespace

template <>
struct rc::Arbitrary<Standing>
{
    static Gen<Standing> arbitrary()
    {
        return gen::build<Standing>(
            gen::set(&Standing::unit, gen::inRange(0, 7)),
            gen::set(&Standing::day, gen::inRange(0, 14)),
            gen::set(&Standing::nights, gen::inRange(1, 6)),
            gen::set(&Standing::hour, gen::inRange(7, 19)),
            gen::set(&Standing::family, gen::inRange(0, 4)),
            gen::set(&Standing::isBlock,
                     gen::map(gen::inRange(0, 6), [](int n) { return n == 0; })));
    }
};

template <>
struct rc::Arbitrary<Situation>
{
    static Gen<Situation> arbitrary()
    {
        return gen::build<Situation>(gen::set(&Situation::standing),
                                     gen::set(&Situation::from, gen::inRange(0, 10)),
                                     gen::set(&Situation::nights, gen::inRange(0, 8)),
                                     gen::set(&Situation::pets, gen::inRange(1, 4)),
                                     gen::set(&Situation::heaviest, gen::inRange(1, 40)),
                                     gen::set(&Situation::kind, gen::inRange(0, 4)),
                                     gen::set(&Situation::together));
    }
};

class AvailabilityPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", "max_success=5000"); }

    void itEqualsLookingAtEachHour()
    {
        int movesThatHelp = 0;
        QVERIFY(rc::check([&](const Situation &situation) {
            const Stock stock(situation);
            const Naive naive(stock);
            RoomWish wish = stock.wish;
            const Availability found = availabilityOf(stock.stock, denver, wish);
            const Interval all = wholeOf(wish.dates);
            if (wish.kind) {
                const bool free =
                    wish.together ? naive.freeRooms(all) > 0 : naive.placed(0, {}, all);
                RC_ASSERT(found.isFree() == free);
                const QList<Interval> nights = nightsOf(denver, wish.dates);
                RC_ASSERT(found.nights.size() == nights.size());
                for (qsizetype i = 0; i < nights.size(); ++i)
                    RC_ASSERT(found.nights[i].free == naive.freeRooms(nights[i]));
            }
            if (found.isFree())
                acceptPlan(stock, found.plan, wish.dates);
            for (const Alternative &one : found.alternatives) {
                acceptPlan(stock, one.plan, one.dates);
                RC_ASSERT(one.dates.arrivesOn >= firstDay);
            }
            if (found.makingRoom) {
                RC_ASSERT(!found.isFree());
                const RoomStock after = moved(stock.stock, *found.makingRoom);
                RC_ASSERT(availabilityOf(after, denver, wish).isFree());
                ++movesThatHelp;
            }
        }));
        QVERIFY(movesThatHelp > 0);
    }
};

DESK_TEST(AvailabilityPropertyTest)
#include "tst_availability_property.moc"
