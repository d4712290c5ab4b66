#include "tests/hub/hub_world.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

using namespace std::chrono_literals;

namespace {

constexpr qint64 oneMinute = 60'000;

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

    void aDeskIsToldWhatIsLeftAndWhenToComeBack()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.founderCode());
        world.clock.set(fromMilliseconds(
            (toMilliseconds(world.clock.now()) / oneMinute + 1) * oneMinute + 500));
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
