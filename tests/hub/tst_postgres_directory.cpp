#include "sync/hub/stores/postgres_directory.h"
#include "sync/hub/stores/postgres_tenants.h"
#include "sync/hub/stores/sqlite_directory.h"
#include "tests/hub/postgres_store.h"
#include "tests/hub/store_maker.h"
#include "tests/support/test_program.h"

#include <QSet>

#include <barrier>
#include <thread>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

constexpr std::chrono::minutes codeLife{10};

/// The directory of hubs on a PostgreSQL, and a resort in it.
struct Shared
{
    Shared()
    {
        db::Database file = adoptedCopy(shop.database(), folder.path());
        DESK_ASSERT(directory.adopt(entry(), testKey(), file));
    }

    hub::TenantEntry entry() const
    {
        return {.id = shop.founded.resort, .tier = Tier::Pro, .adopted = shop.clock.now()};
    }

    QTemporaryDir folder;
    Shop shop{folder.filePath(u"desk.db"_s)};
    hub::PostgresPool pool{PostgresCluster::shared().freshDatabase(), 6};
    hub::PostgresTenants tenants{pool, shop.clock};
    hub::Secrets secrets{testKey()};
    hub::PostgresDirectory directory{pool, secrets, shop.random};
};

hub::KeptCode codeFor(const Shop &shop, const QByteArray &digest)
{
    return {.digest = digest,
            .tenant = shop.founded.resort,
            .device = std::nullopt,
            .expires = shop.clock.now() + codeLife};
}

hub::Enrolment enrolment(Shop &shop, const QByteArray &digest, char key)
{
    return {.codeDigest = digest,
            .freshId = shop.newId<DeviceId>(),
            .freshNumber = 2,
            .name = u"Back office"_s,
            .platform = u"linux"_s,
            .version = u"0.1.0"_s,
            .publicKey = QByteArray(32, key),
            .refreshDigest = QByteArray(32, 'r'),
            .now = shop.clock.now()};
}

hub::Renewal renewal(const Shop &shop, const DeviceId &device, char shown, char next)
{
    return {.tenant = shop.founded.resort,
            .device = device,
            .shown = QByteArray(32, shown),
            .next = QByteArray(32, next),
            .challenge = QByteArray(8, next),
            .challenged = shop.clock.now(),
            .now = shop.clock.now()};
}

QString told(const tl::expected<hub::Enrolled, hub::CodeFault> &outcome)
{
    return outcome
        ? u"device %1, life %2"_s.arg(outcome->device.number).arg(outcome->device.incarnation)
        : u"code fault %1"_s.arg(int(outcome.error()));
}

QString told(const tl::expected<hub::KnownDevice, hub::RenewalFault> &outcome)
{
    return outcome ? u"generation %1"_s.arg(outcome->generation)
                   : u"renewal fault %1"_s.arg(int(outcome.error()));
}

/// All that can happen to a code and to a device, in one life; what came of each.
QStringList lifeIn(hub::Directory &directory)
{
    Shop shop;
    const ResortId resort = shop.founded.resort;
    QStringList story;
    directory.keepCode(codeFor(shop, "one"));
    directory.keepCode(codeFor(shop, "two"));
    const auto first = directory.enrol(enrolment(shop, "one", 'k'));
    story << told(first) << told(directory.enrol(enrolment(shop, "one", 'k')))
          << told(directory.enrol(enrolment(shop, "one", 'x')))
          << told(directory.enrol(enrolment(shop, "none", 'k')))
          << told(directory.enrol(enrolment(shop, "two", 'l')));
    const DeviceId device = first->device.id;
    story << told(directory.renew(renewal(shop, device, 'r', 's')));
    shop.clock.advance(std::chrono::hours(1));
    directory.noteContact(*directory.device(resort, device), 1, shop.clock.now());
    directory.noteContact(*directory.device(resort, device), 0, fromMilliseconds(5));
    story << told(directory.renew(renewal(shop, device, 's', 't')))
          << told(directory.renew(renewal(shop, device, 's', 't'))); // the network's echo
    story << QString::number(directory.beginLife(resort, device, 1, "wish"))
          << QString::number(directory.beginLife(resort, device, 1, "wish"))
          << QString::number(directory.beginLife(resort, device, 7, "other"));
    shop.clock.advance(std::chrono::hours(1));
    directory.noteContact(*directory.device(resort, device), 2, shop.clock.now());
    story << told(directory.renew(renewal(shop, device, 's', 'u')))  // somebody has a copy
          << told(directory.renew(renewal(shop, device, 't', 'v'))); // shut out
    const auto known = directory.device(resort, device);
    story << QString::number(known->seenGeneration)
          << QString::number(toMilliseconds(*known->lastContact))
          << QString::number(directory.devices(resort).size())
          << QString::number(directory.setTier(resort, Tier::Basic))
          << QString(nameOf(directory.tenant(resort)->tier));
    return story;
}

} // namespace

/// Who may speak to hubs that share a PostgreSQL.
class PostgresDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresCluster::isInstalled())
            QSKIP("no PostgreSQL is installed");
    }

    void codesAndTokensAreGoodForTheSameInBothDirectories()
    {
        Shared shared;
        hub::SqliteDirectory embedded(db::Database::open({.path = u":memory:"_s,
                                                          .key = testKey(),
                                                          .access = db::Access::Write,
                                                          .fileSystem = {}}),
                                      shared.secrets,
                                      shared.shop.random);
        QVERIFY(embedded.add(shared.entry(), testKey()));
        const QStringList there = lifeIn(embedded);
        QCOMPARE(there.size(), 18);
        QVERIFY(there.contains(u"renewal fault 3"_s));
        QCOMPARE(lifeIn(shared.directory), there);
    }

    void aResortIsTakenOverOnceWithItsKeyAndAllThatItHas()
    {
        Shared shared;
        QCOMPARE(shared.directory.tenants(), QList{shared.entry()});
        QCOMPARE(shared.directory.keyOf(shared.entry().id)->bytes(), testKey().bytes());
        QTemporaryDir folder;
        db::Database file = adoptedCopy(shared.shop.database(), folder.path());
        QVERIFY(!shared.directory.adopt(shared.entry(), testKey(), file));
        qint64 head = 0;
        QVERIFY(shared.tenants.with(shared.entry().id,
                                    [&](hub::TenantStore &store) { head = store.head(); }));
        QVERIFY(head > 0);
    }

    void aCodeIsUsedOnceHoweverManyHubsAreShownIt()
    {
        Shared shared;
        shared.directory.keepCode(codeFor(shared.shop, "one"));
        constexpr int many = 4;
        std::array<bool, many> isDevice{};
        {
            std::vector<std::jthread> hubs;
            for (int i = 0; i < many; ++i) {
                const hub::Enrolment wish = enrolment(shared.shop, "one", char('a' + i));
                hubs.emplace_back([&shared, &isDevice, wish, i] {
                    isDevice[std::size_t(i)] = shared.directory.enrol(wish).has_value();
                });
            }
        }
        QCOMPARE(std::ranges::count(isDevice, true), 1);
        QCOMPARE(shared.directory.devices(shared.entry().id).size(), 1);
    }

    void livesThatBeginAtOnceAreNotTheSame()
    {
        Shared shared;
        shared.directory.keepCode(codeFor(shared.shop, "one"));
        const auto enrolled = shared.directory.enrol(enrolment(shared.shop, "one", 'k'));
        QVERIFY(enrolled);
        constexpr int many = 4;
        constexpr int rounds = 10;
        std::array<QSet<int>, many> lives;
        std::barrier together(many);
        {
            std::vector<std::jthread> hubs;
            for (int i = 0; i < many; ++i)
                hubs.emplace_back([&, i] {
                    for (int round = 0; round < rounds; ++round) {
                        together.arrive_and_wait();
                        lives[std::size_t(i)] += shared.directory.beginLife(
                            shared.entry().id,
                            enrolled->device.id,
                            1,
                            QByteArray::number(i) + ':' + QByteArray::number(round));
                    }
                });
        }
        QSet<int> all;
        for (const QSet<int> &own : lives)
            all += own;
        QCOMPARE(all.size(), many * rounds);
    }

    void aSnapshotIsReadOfOneMoment()
    {
        Shared shared;
        const ResortId resort = shared.entry().id;
        qint64 rows = 0;
        shared.tenants.with(resort, [&](hub::TenantStore &store) {
            rows = store.changesAfter(0, 1'000'000).rows.size();
        });
        const bool isThere = shared.tenants.atOneMoment(resort, [&](db::Database &moment) {
            QCOMPARE(moment.value<qint64>("SELECT count(*) FROM hub_rows"), rows);
            QCOMPARE(
                moment.value<QString>("SELECT name FROM pets WHERE id = ?", shared.shop.rex.id),
                u"Rex"_s);
        });
        QVERIFY(isThere);
        QVERIFY(!shared.tenants.atOneMoment(shared.shop.newId<ResortId>(),
                                            [](db::Database &) { QFAIL("it is nowhere"); }));
    }
};

DESK_TEST(PostgresDirectoryTest)
#include "tst_postgres_directory.moc"
