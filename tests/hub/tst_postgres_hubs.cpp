#include "sync/hub/stores/postgres_blobs.h"
#include "sync/hub/stores/postgres_directory.h"
#include "sync/hub/stores/postgres_snapshots.h"
#include "sync/hub/stores/postgres_tenants.h"
#include "tests/hub/blobs_maker.h"
#include "tests/hub/hub_world.h"
#include "tests/hub/pictures.h"
#include "tests/hub/postgres_store.h"
#include "tests/hub/store_maker.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// One of several hubs on a PostgreSQL, as far as resorts go.
struct ServingHub
{
    ServingHub(const QByteArray &where, Shop &shop)
        : pool(where, 4)
        , tenants(pool, shop.clock)
        , directory(pool, secrets, shop.random)
        , snapshots(
              pool,
              tenants,
              shop.clock,
              shop.random,
              [this](const std::function<void()> &work) { waiting += work; },
              1'000)
        , blobs(pool, shop.random)
    {
    }

    void workInBackground()
    {
        for (const auto &work : std::exchange(waiting, {}))
            work();
    }

    hub::Secrets secrets{testKey()};
    hub::PostgresPool pool;
    hub::PostgresTenants tenants;
    hub::PostgresDirectory directory;
    hub::Heads heads;
    QList<std::function<void()>> waiting;
    hub::PostgresSnapshots snapshots;
    hub::PostgresBlobs blobs;
};

/// Two of them, and a resort that both serve.
struct Pair
{
    Pair()
    {
        db::Database file = adoptedCopy(shop.database(), folder.path());
        const hub::TenantEntry entry{
            .id = shop.founded.resort, .tier = Tier::Pro, .adopted = shop.clock.now()};
        DESK_ASSERT(here.directory.adopt(entry, testKey(), file));
    }

    /// Rex is renamed by a desk that asks this hub; answers the number of the commit.
    qint64 rename(ServingHub &hub, const QString &name)
    {
        qint64 number = 0;
        hub.tenants.with(shop.founded.resort, [&](hub::TenantStore &store) {
            const std::unique_ptr<hub::Push> push = store.beginPush();
            push->write(
                {{.table = Pet::table,
                  .id = shop.rex.id.bytes(),
                  .columns = {{u"name"_s, name}},
                  .groups = {"name"}}},
                {.milliseconds = toMilliseconds(shop.clock.now()), .counter = 0, .device = 2},
                1);
            number = push->number();
            push->commit();
        });
        return number;
    }

    QTemporaryDir folder;
    Shop shop{folder.filePath(u"desk.db"_s)};
    QByteArray where = PostgresCluster::shared().freshDatabase();
    ServingHub here{where, shop};
    ServingHub there{where, shop};
};

std::shared_ptr<hub::Blobs> inPostgres(HubWorld &)
{
    struct Kept
    {
        hub::PostgresPool pool{PostgresCluster::shared().freshDatabase(), 2};
        SeededRandom random{5};
        hub::PostgresBlobs blobs{pool, random};
    };
    const auto kept = std::make_shared<Kept>();
    return {kept, &kept->blobs};
}

const KnownBlobsMaker knownBlobs({.name = "PostgreSQL",
                                  .make = PostgresCluster::isInstalled() ? &inPostgres : nullptr});

} // namespace

/// What hubs that share a PostgreSQL know of each other's work.
class PostgresHubsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresCluster::isInstalled())
            QSKIP("no PostgreSQL is installed");
    }

    void whoWaitsAtOneHubHearsWhatWasToldAnother()
    {
        Pair pair;
        const ResortId resort = pair.shop.founded.resort;
        const ResortId other = pair.shop.newId<ResortId>();
        QList<qint64> rung;
        pair.there.heads.setBell([&](const ResortId &tenant, qint64 head) {
            QCOMPARE(tenant, resort);
            rung += head;
        });
        const qint64 first = pair.rename(pair.here, u"Rexi"_s);
        pair.there.tenants.hearNews(pair.there.heads, {resort, other});
        QCOMPARE(rung, QList{first});
        // Nothing new rings nobody.
        pair.there.tenants.hearNews(pair.there.heads, {resort, other});
        QCOMPARE(rung, QList{first});
        const qint64 second = pair.rename(pair.there, u"Rexie"_s);
        pair.there.tenants.hearNews(pair.there.heads, {resort});
        QCOMPARE(rung, (QList{first, second}));
        // Of a resort that nobody waits for nothing is asked.
        pair.here.tenants.hearNews(pair.here.heads, {other});
        QCOMPARE(pair.here.heads.of(resort), 0);
    }

    void aPhotoThatCameToOneHubIsAtTheOther()
    {
        Pair pair;
        const ResortId resort = pair.shop.founded.resort;
        const Instant now = pair.shop.clock.now();
        const QByteArray photo = picture(1'000);
        const QByteArray digest = digestOf(photo);
        QCOMPARE(pair.here.blobs.name(resort), pair.there.blobs.name(resort));
        pair.here.blobs.begin(resort, digest, photo.size(), now);
        QVERIFY(pair.here.blobs.append(resort, digest, 0, photo.first(400), now));
        // A desk whose hub was restarted goes on at another.
        QCOMPARE(pair.there.blobs.find(resort, digest)->received, 400);
        QVERIFY(pair.there.blobs.append(resort, digest, 400, photo.sliced(400), now));
        QCOMPARE(pair.here.blobs.read(resort, digest, 0, 2'000), photo);
    }

    void oneHubMakesACopyOfTheResortAndBothGiveItOut()
    {
        Pair pair;
        const ResortId resort = pair.shop.founded.resort;
        pair.here.snapshots.begin(resort);
        QVERIFY(pair.there.snapshots.isBeingMade(resort));
        pair.there.snapshots.begin(resort);
        QVERIFY(pair.there.waiting.isEmpty());
        pair.here.workInBackground();
        QVERIFY(!pair.there.snapshots.isBeingMade(resort));
        const auto made = pair.there.snapshots.fresh(resort, pair.shop.clock.now());
        QVERIFY(made && made->parts.size() > 1);
        for (const sync::SnapshotPart &part : made->parts) {
            const auto body =
                pair.there.snapshots.part(resort, made->id, part.number, pair.shop.clock.now());
            QVERIFY(body);
            QCOMPARE(digestOf(*body), part.sha256);
        }
        QVERIFY(!pair.there.snapshots.part(
            pair.shop.newId<ResortId>(), made->id, 1, pair.shop.clock.now()));
    }

    void aHubThatEndedWhileItMadeACopyKeepsNobodyWaitingForEver()
    {
        Pair pair;
        const ResortId resort = pair.shop.founded.resort;
        pair.here.snapshots.begin(resort);
        pair.here.waiting.clear();
        pair.shop.clock.advance(std::chrono::minutes(11));
        QVERIFY(!pair.there.snapshots.isBeingMade(resort));
        pair.there.snapshots.begin(resort);
        pair.there.workInBackground();
        QVERIFY(pair.there.snapshots.fresh(resort, pair.shop.clock.now()));
    }

    void aCopyThatIsOverIsForgotten()
    {
        Pair pair;
        const ResortId resort = pair.shop.founded.resort;
        pair.here.snapshots.begin(resort);
        pair.here.workInBackground();
        const auto made = pair.here.snapshots.fresh(resort, pair.shop.clock.now());
        QVERIFY(made);
        pair.shop.clock.advance(hub::snapshotIsFresh);
        QVERIFY(!pair.here.snapshots.fresh(resort, pair.shop.clock.now()));
        pair.here.snapshots.collect(resort);
        QVERIFY(pair.here.snapshots.part(resort, made->id, 1, pair.shop.clock.now()));
        pair.shop.clock.advance(hub::snapshotLife);
        pair.here.snapshots.collect(resort);
        hub::PostgresConnection owner(PostgresCluster::shared().asSuperuser(pair.where));
        QCOMPARE(owner.value<qint64>("SELECT count(*) FROM hub_snapshot_parts"), 0);
        QCOMPARE(owner.value<qint64>("SELECT count(*) FROM hub_snapshots"), 0);
    }
};

DESK_TEST(PostgresHubsTest)
#include "tst_postgres_hubs.moc"
