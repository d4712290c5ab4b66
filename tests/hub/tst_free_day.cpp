#include "tests/hub/virtual_desk.h"
#include "tests/support/test_program.h"

#include <algorithm>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

constexpr qint64 oneSecond = 1'000;
constexpr qint64 anHour = 3'600 * oneSecond;
constexpr qint64 aQuarter = anHour / 4;
constexpr qint64 freePlan = 100;

/// Things that are done now and then between two hours of the day.
struct Share
{
    int count;
    double from;
    double until;
    Priority urgency;
};

// A resort with 110 rooms, 68 pets in daycare and 24 that come or go: what its two desks do.
constexpr std::array dayOfALargeResort{
    Share{68, 7, 9, Priority::Now},     // daycare comes
    Share{48, 9, 12, Priority::Now},    // stays are checked out and paid
    Share{24, 10, 17, Priority::Soon},  // bookings
    Share{24, 13, 17, Priority::Now},   // stays are checked in
    Share{136, 16, 19, Priority::Now},  // daycare goes and pays
    Share{18, 9, 19, Priority::Now},    // sales
    Share{120, 7, 21, Priority::Later}, // what was given, notes, changes
};

// As the hub counts.
ManualClock &atAWholeMinute(ManualClock &clock)
{
    clock.set(fromMilliseconds((toMilliseconds(clock.now()) / 60'000 + 1) * 60'000));
    return clock;
}

/// Two desks of a resort on the free plan, which has 100 requests in 15 minutes for both.
struct FreeResort
{
    HubWorld world;
    VirtualTime time{atAWholeMinute(world.clock)};
    VirtualDesk reception{world, time, 2, 1'000};
    VirtualDesk office{world, time, 3, 1'000};
    SeededRandom random{7};

    FreeResort()
    {
        reception.start();
        office.start();
        time.runUntil(6 * anHour);
    }

    void plan(const Share &share)
    {
        const auto length = quint64((share.until - share.from) * double(anHour));
        for (int i = 0; i < share.count; ++i) {
            const qint64 at = qint64(share.from * double(anHour)) + qint64(random.below(length));
            VirtualDesk &desk = random.below(2) == 0 ? reception : office;
            time.at(at, [&desk, urgency = share.urgency] { desk.work(urgency); });
        }
    }

    QList<MadeAt> made() const { return reception.made + office.made; }

    /// How long the hub waited for the last of these; -1 when it has not all of them.
    qint64 longestDelay(Priority urgency) const
    {
        qint64 longest = 0;
        for (const MadeAt &one : made()) {
            if (one.arrived < 0)
                return -1;
            if (one.urgency == urgency)
                longest = std::max(longest, one.delay());
        }
        return longest;
    }

    /// The most requests that were granted in any 15 minutes of the hub's clock.
    qsizetype mostInAWindow() const
    {
        const QList<qint64> all = reception.paid + office.paid;
        qsizetype most = 0;
        for (const qint64 at : all) {
            const qint64 end = (at / 60'000 + 1) * 60'000;
            most = std::max(most, std::ranges::count_if(all, [end](qint64 other) {
                                return other >= end - aQuarter && other < end;
                            }));
        }
        return most;
    }
};

} // namespace

/// What two desks do with 100 requests in a quarter of an hour.
class FreeDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoDesksWorkAWholeDayAndNobodyWaits()
    {
        FreeResort resort;
        for (const Share &share : dayOfALargeResort)
            resort.plan(share);
        resort.time.runUntil(21 * anHour + 60 * oneSecond);
        QCOMPARE(resort.made().size(), 438);
        QVERIFY(resort.reception.isQuiet() && resort.office.isQuiet());
        QVERIFY(resort.longestDelay(Priority::Now) >= 0);
        QVERIFY2(resort.longestDelay(Priority::Now) <= oneSecond,
                 qPrintable(QString::number(resort.longestDelay(Priority::Now))));
        QVERIFY2(resort.longestDelay(Priority::Soon) <= 3 * oneSecond,
                 qPrintable(QString::number(resort.longestDelay(Priority::Soon))));
        QVERIFY2(resort.longestDelay(Priority::Later) <= 31 * oneSecond,
                 qPrintable(QString::number(resort.longestDelay(Priority::Later))));
        QVERIFY(resort.reception.refused.isEmpty() && resort.office.refused.isEmpty());
        QVERIFY2(resort.mostInAWindow() <= freePlan,
                 qPrintable(QString::number(resort.mostInAWindow())));
    }

    void aRushBeyondThePlanIsPutOffAndNothingIsLost()
    {
        FreeResort resort;
        resort.plan({300, 8, 8.25, Priority::Now});
        resort.plan({60, 8, 8.25, Priority::Later});
        resort.time.runUntil(9 * anHour);
        QVERIFY(!(resort.reception.refused + resort.office.refused).isEmpty());
        QVERIFY(!resort.reception.isHasty && !resort.office.isHasty);
        QVERIFY2(resort.mostInAWindow() <= freePlan,
                 qPrintable(QString::number(resort.mostInAWindow())));
        QVERIFY(resort.reception.isQuiet() && resort.office.isQuiet());
        QVERIFY(resort.longestDelay(Priority::Now) >= 0);
        QVERIFY2(resort.longestDelay(Priority::Now) <= aQuarter,
                 qPrintable(QString::number(resort.longestDelay(Priority::Now))));
    }
};

DESK_TEST(FreeDayTest)
#include "tst_free_day.moc"
