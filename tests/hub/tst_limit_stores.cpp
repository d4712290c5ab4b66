#include "core/base/id_source.h"
#include "core/base/random.h"
#include "tests/hub/limits_maker.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

using namespace std::chrono_literals;

namespace {

constexpr qint64 minute = 60'000;

/// A resort's desks that ask as they like; what was allowed is written down.
class Crowd
{
public:
    explicit Crowd(Tier tier)
        : m_tier(tier)
    {
        QFETCH_GLOBAL(LimitsMaker, maker);
        m_limits = maker.make();
        for (int i = 0; i < 3; ++i)
            m_desks += m_ids.make<DeviceId>();
    }

    hub::Budget ask(int desk, int cost = 1)
    {
        const hub::Budget budget =
            m_limits->spend(m_tenant, m_desks[desk], m_tier, cost, clock.now());
        for (int i = 0; budget.isAllowed && i < cost; ++i)
            allowed += toMilliseconds(clock.now());
        return budget;
    }

    hub::Budget send(int desk, qint64 bytes)
    {
        return m_limits->spendBytes(m_tenant, m_desks[desk], m_tier, bytes, clock.now());
    }

    hub::Limits &limits() { return *m_limits; }

    /// The most that was allowed in any 15 whole minutes.
    qint64 mostInAWindow() const
    {
        qint64 most = 0;
        for (const qint64 first : allowed) {
            const qint64 from = first / minute;
            const auto isWithin = [from](qint64 at) {
                return at / minute >= from && at / minute < from + 15;
            };
            most = std::max(most, qint64(std::ranges::count_if(allowed, isWithin)));
        }
        return most;
    }

    ManualClock clock{fromMilliseconds(1'795'225'295'031)};
    QList<qint64> allowed;

private:
    SeededRandom m_random{5};
    IdSource m_ids{clock, m_random};
    ResortId m_tenant = m_ids.make<ResortId>();
    QList<DeviceId> m_desks;
    Tier m_tier;
    std::shared_ptr<hub::Limits> m_limits;
};

} // namespace

/// What every kind of limits has to do, whatever it stands on.
class LimitStoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<LimitsMaker>("maker");
        for (const LimitsMaker &maker : limitsMakers())
            QTest::newRow(maker.name) << maker;
    }
    void init()
    {
        QFETCH_GLOBAL(LimitsMaker, maker);
        if (!maker.make)
            QSKIP("it is not installed");
    }

    void noQuarterOfAnHourGetsMoreThanThePlan_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 3; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }
    void noQuarterOfAnHourGetsMoreThanThePlan()
    {
        QFETCH(quint64, seed);
        SeededRandom random(seed);
        Crowd crowd(Tier::Free);
        int refused = 0;
        for (int i = 0; i < 2'000; ++i) {
            refused += !crowd.ask(int(random.below(3))).isAllowed;
            crowd.clock.advance(std::chrono::milliseconds(random.below(9'000)));
        }
        QVERIFY(refused > 100);
        QCOMPARE(crowd.mostInAWindow(), 100);
    }

    void whoWaitsAsToldIsServedAndNotAMomentEarlier_data()
    {
        noQuarterOfAnHourGetsMoreThanThePlan_data();
    }
    void whoWaitsAsToldIsServedAndNotAMomentEarlier()
    {
        QFETCH(quint64, seed);
        SeededRandom random(seed);
        Crowd crowd(Tier::Free);
        int waits = 0;
        for (int i = 0; i < 1'500; ++i) {
            const int desk = int(random.below(2));
            const hub::Budget budget = crowd.ask(desk);
            if (!budget.isAllowed) {
                ++waits;
                QVERIFY(budget.retryAfter > 0ms && budget.retryAfter <= 15min);
                crowd.clock.advance(budget.retryAfter - 1ms);
                QVERIFY(!crowd.ask(desk).isAllowed);
                crowd.clock.advance(1ms);
                QVERIFY(crowd.ask(desk).isAllowed);
            }
            crowd.clock.advance(std::chrono::milliseconds(random.below(6'000)));
        }
        QVERIFY(waits > 20);
    }

    void aDeskThatIsAloneMayUseAllOfThePlan()
    {
        Crowd crowd(Tier::Free);
        for (int i = 0; i < 100; ++i)
            QVERIFY(crowd.ask(0).isAllowed);
        QVERIFY(!crowd.ask(0).isAllowed);
    }

    void aDeskLeavesTheOthersTheirShare()
    {
        Crowd crowd(Tier::Free);
        QVERIFY(crowd.ask(1).isAllowed);
        for (int i = 0; i < 60; ++i)
            QVERIFY(crowd.ask(0).isAllowed);
        QVERIFY(!crowd.ask(0).isAllowed);
        const hub::Budget other = crowd.ask(1);
        QVERIFY(other.isAllowed);
        QCOMPARE(other.share, 2);
        QCOMPARE(other.left, 38);
    }

    void aDeskWhoseNeighbourWentHomeMayUseAllAgain()
    {
        Crowd crowd(Tier::Free);
        crowd.ask(1);
        crowd.clock.advance(1min);
        for (int i = 0; i < 60; ++i)
            crowd.ask(0);
        const hub::Budget refused = crowd.ask(0);
        QVERIFY(!refused.isAllowed);
        crowd.clock.advance(refused.retryAfter);
        for (int i = 0; i < 40; ++i)
            QVERIFY(crowd.ask(0).isAllowed);
        QVERIFY(!crowd.ask(0).isAllowed);
    }

    void askingWhatIsLeftCostsNothing()
    {
        Crowd crowd(Tier::Free);
        QCOMPARE(crowd.ask(0, 0).left, 100);
        QCOMPARE(crowd.ask(0).left, 99);
        QCOMPARE(crowd.ask(0, 0).left, 99);
    }

    void aClockThatGoesBackGivesNothingBack()
    {
        Crowd crowd(Tier::Free);
        for (int i = 0; i < 100; ++i)
            crowd.ask(0);
        crowd.clock.advance(-24h);
        QVERIFY(!crowd.ask(0).isAllowed);
    }

    void bytesArePaidByTheEightMegabytes()
    {
        Crowd crowd(Tier::Free);
        QCOMPARE(crowd.send(0, 1 << 20).left, 99);
        QCOMPARE(crowd.send(0, 7 << 20).left, 99);
        QCOMPARE(crowd.send(0, 1 << 20).left, 98);
        crowd.clock.advance(16min);
        QCOMPARE(crowd.send(0, 1 << 20).left, 99);
    }

    void whoTriesTooOftenWaitsForAQuarterOfAnHourAndNobodyElseDoes()
    {
        Crowd crowd(Tier::Free);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(!crowd.limits().blockedFor("enrol here", 5, crowd.clock.now()));
            crowd.limits().count("enrol here", crowd.clock.now());
        }
        QVERIFY(!crowd.limits().blockedFor("enrol there", 5, crowd.clock.now()));
        const auto wait = crowd.limits().blockedFor("enrol here", 5, crowd.clock.now());
        QVERIFY(wait && *wait <= 15min);
        crowd.clock.advance(*wait - 1ms);
        QVERIFY(crowd.limits().blockedFor("enrol here", 5, crowd.clock.now()));
        crowd.clock.advance(1ms);
        QVERIFY(!crowd.limits().blockedFor("enrol here", 5, crowd.clock.now()));
    }
};

DESK_TEST(LimitStoresTest)
#include "tst_limit_stores.moc"
