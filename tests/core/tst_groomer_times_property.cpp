#include "core/grooming/free_time.h"
#include "tests/support/test_program.h"

#include <rapidcheck.h>

using namespace desk;

namespace {

constexpr int minutesOfTheDay = 10 * 60;

/// The day of a groomer as somebody would tick it off minute by minute.
struct Ticked
{
    GroomerDay day;
    std::vector<bool> free = std::vector<bool>(minutesOfTheDay, false);

    static Instant at(int minute) { return Instant(std::chrono::minutes(minute)); }

    void work(int from, int until)
    {
        if (from >= until)
            return;
        day.hours = Interval{at(from), at(until)};
        std::fill(free.begin() + from, free.begin() + until, true);
    }

    void fill(QList<Interval> &list, int from, int minutes)
    {
        const int until = std::min(minutesOfTheDay, from + minutes);
        list += Interval{at(from), at(until)};
        std::fill(free.begin() + from, free.begin() + until, false);
    }

    bool isFree(int from, int minutes) const
    {
        return from >= 0 && from + minutes <= minutesOfTheDay
            && std::all_of(free.begin() + from, free.begin() + from + minutes, [](bool one) {
                   return one;
               });
    }

    std::optional<Instant> firstFree(int minutes, int notBefore) const
    {
        for (int from = notBefore; from + minutes <= minutesOfTheDay; ++from) {
            if (isFree(from, minutes))
                return at(from);
        }
        return std::nullopt;
    }
};

Ticked anyDay()
{
    Ticked ticked;
    ticked.work(*rc::gen::inRange(0, 200), *rc::gen::inRange(0, minutesOfTheDay + 1));
    const int things = *rc::gen::inRange(0, 8);
    for (int i = 0; i < things; ++i) {
        QList<Interval> &list = *rc::gen::arbitrary<bool>() ? ticked.day.breaks : ticked.day.taken;
        ticked.fill(list, *rc::gen::inRange(0, minutesOfTheDay), *rc::gen::inRange(1, 120));
    }
    return ticked;
}

} // namespace

/// The first free time of a groomer, held against ticking off each minute.
class GroomerTimesPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstFreeTimeIsTheFirst()
    {
        QVERIFY(rc::check([] {
            const Ticked ticked = anyDay();
            const int minutes = *rc::gen::inRange(1, 180);
            const int notBefore = *rc::gen::inRange(0, minutesOfTheDay);
            RC_ASSERT(firstFree(ticked.day, std::chrono::minutes(minutes), Ticked::at(notBefore))
                      == ticked.firstFree(minutes, notBefore));
        }));
    }

    void freeIsWhatNothingIsIn()
    {
        QVERIFY(rc::check([] {
            const Ticked ticked = anyDay();
            const int from = *rc::gen::inRange(0, minutesOfTheDay);
            const int minutes = *rc::gen::inRange(1, 120);
            RC_ASSERT(isFree(ticked.day, {Ticked::at(from), Ticked::at(from + minutes)})
                      == ticked.isFree(from, minutes));
        }));
    }
};

DESK_TEST(GroomerTimesPropertyTest)
#include "tst_groomer_times_property.moc"
