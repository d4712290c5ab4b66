#include "tests/hub/hub_world.h"
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
        for (int i = 0; i < 3; ++i)
            m_desks += m_ids.make<DeviceId>();
    }

    hub::Budget ask(int desk, int cost = 1)
    {
        const hub::Budget budget =
            m_limits.spend(m_tenant, m_desks[desk], m_tier, cost, clock.now());
        for (int i = 0; budget.isAllowed && i < cost; ++i)
            allowed += toMilliseconds(clock.now());
        return budget;
    }

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
    hub::MemoryLimits m_limits;
};

QByteArray header(const hub::Reply &reply, const char *name)
{
    return reply.response.headers.value(name);
}

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlanHasItsQuota()
    {
        QCOMPARE(hub::quotaOf(Tier::Free), 100);
        QCOMPARE(hub::quotaOf(Tier::Basic), 500);
        QCOMPARE(hub::quotaOf(Tier::Pro), 1'000);
        QCOMPARE(hub::quotaOf(Tier::Enterprise), 5'000);
    }

    void noQuarterOfAnHourGetsMoreThanThePlan_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 5; ++seed)
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

    void aDeskIsToldWhatIsLeftAndWhenToComeBack()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.founderCode());
        world.clock.set(
            fromMilliseconds((toMilliseconds(world.clock.now()) / minute + 1) * minute + 500));
        hub::Reply reply = desk.get("/api/v1/devices");
        QCOMPARE(header(reply, "RateLimit-Policy"), QByteArray("\"tenant\";q=100;w=900"));
        QCOMPARE(header(reply, "RateLimit"), QByteArray("\"tenant\";r=99;t=900;share=1"));
        for (int i = 0; i < 99; ++i)
            reply = desk.get("/api/v1/devices");
        QCOMPARE(reply.response.status, 200);

        reply = desk.get("/api/v1/devices");
        QCOMPARE(outcomeOf(reply), u"rate_limited"_s);
        QCOMPARE(header(reply, "Retry-After"), QByteArray("900"));
        QCOMPARE(problemIn(reply).retryAfterMs, qint64{899'500});
        QVERIFY(problemIn(reply).retryable);
        // Waiting for news is free.
        QVERIFY(desk.get("/api/v1/sync/wake?after=9999").wait);

        world.clock.advance(std::chrono::milliseconds(*problemIn(reply).retryAfterMs));
        desk.refresh();
        QCOMPARE(desk.get("/api/v1/devices").response.status, 200);
    }

    void anotherPlanIsTrueAtOnce()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.founderCode());
        for (int i = 0; i < 100; ++i)
            desk.get("/api/v1/devices");
        QCOMPARE(outcomeOf(desk.get("/api/v1/devices")), u"rate_limited"_s);
        QVERIFY(world.directory.setTier(world.tenant(), Tier::Basic));
        QCOMPARE(header(desk.get("/api/v1/devices"), "RateLimit").left(14),
                 QByteArray("\"tenant\";r=399"));
    }

    void oneResortSpendsNothingOfAnothers()
    {
        HubWorld world;
        Voice here = enrolled(world, world.founderCode());
        Voice there = enrolled(world, world.founderCode(world.addResort()), 2);
        for (int i = 0; i < 101; ++i)
            here.get("/api/v1/devices");
        QCOMPARE(there.get("/api/v1/devices").response.status, 200);
    }

    void whoAsksForNewTokensAllTheTimeIsAskedToWait()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.founderCode());
        for (int i = 0; i < 60; ++i)
            QVERIFY(!desk.challenge().isEmpty());
        QVERIFY(desk.challenge().isEmpty());
        world.clock.advance(15min);
        QVERIFY(!desk.challenge().isEmpty());
    }
};

DESK_TEST(TestLimits)
#include "tst_limits.moc"
