#include "core/base/id_source.h"
#include "core/base/random.h"
#include "sync/hub/stores/postgres_limits.h"
#include "tests/hub/limits_maker.h"
#include "tests/hub/postgres_cluster.h"
#include "tests/support/test_program.h"

#include <thread>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// One of several hubs on a PostgreSQL.
struct LimitingHub
{
    LimitingHub(const QByteArray &where, const hub::HubId &self)
        : pool(where, 4)
        , limits(pool, self)
    {
    }

    hub::PostgresPool pool;
    hub::PostgresLimits limits;
};

std::shared_ptr<hub::Limits> ofALonelyHub()
{
    const auto hub =
        std::make_shared<LimitingHub>(PostgresCluster::shared().freshDatabase(), hub::HubId());
    return {hub, &hub->limits};
}

const KnownLimitsMaker knownLimits({.name = "PostgreSQL",
                                    .make = PostgresCluster::isInstalled() ? &ofALonelyHub
                                                                           : nullptr});

/// Hubs on one PostgreSQL, and desks of a resort that ask one or the other.
struct Hubs
{
    explicit Hubs(int count)
    {
        const QByteArray where = PostgresCluster::shared().freshDatabase();
        for (int i = 0; i < count; ++i)
            all.push_back(std::make_unique<LimitingHub>(where, ids.make<hub::HubId>()));
        for (int i = 0; i < 16; ++i)
            desks += ids.make<DeviceId>();
        // Each says that it is there, and then counts the others.
        rest();
        for (int time = 0; time < 20; ++time)
            rest();
    }

    void rest()
    {
        for (const auto &hub : all)
            hub->limits.rest(clock.now());
    }

    bool ask(std::size_t hub, int desk, Tier tier = Tier::Free)
    {
        return all[hub]->limits.spend(tenant, desks[desk], tier, 1, clock.now()).isAllowed;
    }

    /// How many of these were allowed: each hub is asked in turn.
    int askInTurn(int count)
    {
        int allowed = 0;
        for (int i = 0; i < count; ++i)
            allowed += ask(std::size_t(i) % all.size(), i % int(desks.size()));
        return allowed;
    }

    /// How many one hub allows when everybody asks it.
    int askOne(std::size_t hub, int count)
    {
        int allowed = 0;
        for (int i = 0; i < count; ++i)
            allowed += ask(hub, i % int(desks.size()));
        return allowed;
    }

    ManualClock clock{fromMilliseconds(1'795'225'295'031)};
    SeededRandom random{5};
    IdSource ids{clock, random};
    ResortId tenant = ids.make<ResortId>();
    QList<DeviceId> desks;
    std::vector<std::unique_ptr<LimitingHub>> all;
};

} // namespace

/// How often who may ask hubs that share a PostgreSQL.
class PostgresLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresCluster::isInstalled())
            QSKIP("no PostgreSQL is installed");
    }

    void howeverManyHubsAreAskedAtOnceThePlanIsNeverExceeded()
    {
        Hubs hubs(4);
        std::atomic<int> allowed = 0;
        {
            std::vector<std::jthread> desks;
            for (int desk = 0; desk < 16; ++desk)
                desks.emplace_back([&, desk] {
                    for (int i = 0; i < 100; ++i)
                        allowed += hubs.ask(std::size_t(desk + i) % 4, desk, Tier::Pro);
                });
        }
        QCOMPARE(allowed, 1'000);
    }

    void whatACrashOfTheServerForgotTheHubsRemember()
    {
        Hubs hubs(3);
        int allowed = hubs.askInTurn(70);
        QCOMPARE(allowed, 70);
        PostgresCluster::shared().crash();
        // One finds out, and takes its part of what is left as far as it knows.
        allowed += hubs.askOne(1, 5);
        hubs.rest();
        hubs.rest();
        allowed += hubs.askInTurn(200);
        QCOMPARE(allowed, 100);
    }

    void aHubThatIsGoneLeavesWhatItAllowed()
    {
        Hubs hubs(2);
        QCOMPARE(hubs.askOne(1, 40), 40);
        hubs.all.pop_back();
        QCOMPARE(hubs.askOne(0, 100), 60);
    }

    void whileTheServerIsGoneEachHubAllowsItsPartOfWhatIsLeft()
    {
        Hubs hubs(2);
        QCOMPARE(hubs.askInTurn(20), 20);
        // Both know of the twenty.
        QVERIFY(hubs.ask(0, 0) && hubs.ask(1, 1));
        hubs.all[0]->limits.spend(hubs.tenant, hubs.desks[0], Tier::Free, 0, hubs.clock.now());

        PostgresCluster::shared().stop();
        const int first = hubs.askOne(0, 100);
        const int second = hubs.askOne(1, 100);
        PostgresCluster::shared().start();
        QCOMPARE(first, 39);
        QCOMPARE(second, 39);
        // What each allowed alone counts for all.
        hubs.rest();
        QVERIFY(!hubs.ask(0, 3));
        QVERIFY(!hubs.ask(1, 4));
    }

    void whoGuessesAtOneHubIsKnownToTheOther()
    {
        Hubs hubs(2);
        for (int i = 0; i < 5; ++i)
            hubs.all[0]->limits.count("enrol 192.0.2.7", hubs.clock.now());
        QVERIFY(hubs.all[1]->limits.blockedFor("enrol 192.0.2.7", 5, hubs.clock.now()));
        QVERIFY(!hubs.all[1]->limits.blockedFor("enrol 192.0.2.8", 5, hubs.clock.now()));
    }
};

DESK_TEST(PostgresLimitsTest)
#include "tst_postgres_limits.moc"
