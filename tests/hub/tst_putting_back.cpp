#include "core/bookings/check_in.h"
#include "core/verify/digest.h"
#include "tests/hub/backed_up.h"
#include "tests/support/test_program.h"
#include "tests/sync/shared_resort.h"

#include <QProcess>

#include <limits>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

using Fault = desk::hub::BackupFault::Kind;

namespace {

hub::Page everythingOf(BackedUp &world, const QByteArray &where)
{
    PostgresStore store(where, world.shop.founded.resort, world.shop.clock);
    return store.tenant.changesAfter(0, std::numeric_limits<qint32>::max());
}

void damage(const QString &path)
{
    QFile file(path);
    DESK_ASSERT(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
    const char byte = file.peek(1).front();
    DESK_ASSERT(file.putChar(char(byte ^ 1)));
}

/// With what a command of the program left.
int exitOf(const QStringList &arguments)
{
    return QProcess::execute(QStringLiteral(HUB_PROGRAM), arguments);
}

hub::Renewal renewal(const BackedUp &world, const DeviceId &device, char shown, char next)
{
    return {.tenant = world.shop.founded.resort,
            .device = device,
            .shown = QByteArray(32, shown),
            .next = QByteArray(32, next),
            .challenge = QByteArray(8, next),
            .challenged = world.shop.clock.now(),
            .now = world.shop.clock.now()};
}

/// A computer becomes a desk of the resort.
DeviceId enrol(hub::Directory &directory, const ResortId &resort, const Device &desk, Instant now)
{
    const QByteArray code = "code " + QByteArray::number(desk.number);
    directory.keepCode({.digest = code,
                        .tenant = resort,
                        .device = std::nullopt,
                        .expires = now + std::chrono::minutes(10)});
    const auto enrolled = directory.enrol({.codeDigest = code,
                                           .freshId = desk.id,
                                           .freshNumber = desk.number,
                                           .name = u"A desk"_s,
                                           .platform = u"linux"_s,
                                           .version = u"0.1.0"_s,
                                           .publicKey = QByteArray(32, 'k'),
                                           .refreshDigest = QByteArray(32, 'r'),
                                           .now = now});
    DESK_ASSERT(enrolled);
    return enrolled->device.id;
}

/// A resort with two desks, whose hubs keep it in a PostgreSQL that is lost after its backup.
class LostPostgres
{
public:
    LostPostgres()
    {
        hub::PostgresPool pool(m_where, 4);
        hub::PostgresTenants tenants(pool, resort.clock());
        hub::PostgresDirectory directory(pool, m_secrets, m_random);
        DESK_ASSERT(
            directory.adopt({.id = id(), .tier = Tier::Pro, .adopted = resort.clock().now()},
                            testKey(),
                            resort.hub->database()));
        for (const int number : {1, 2})
            enrol(directory,
                  id(),
                  {.id = resort.house().newId<DeviceId>(), .number = number},
                  resort.clock().now());
        m_store = std::make_unique<PostgresStore>(m_where, id(), resort.clock());
    }

    void backUp()
    {
        const auto made = hub::makeBackup({.postgres = m_cluster.asKeeper(m_where),
                                           .scratchOn = {},
                                           .folder = m_folder.path(),
                                           .program = {}},
                                          {.clock = resort.clock(), .random = m_random});
        DESK_ASSERT(made);
        m_file = made->backup.file;
    }

    /// The database is gone, and another one has what was in the backup.
    void lose()
    {
        m_where = m_cluster.emptyDatabase();
        DESK_ASSERT(hub::putBack(m_file, m_where, {.clock = resort.clock(), .random = m_random}));
        m_store = std::make_unique<PostgresStore>(m_where, id(), resort.clock());
        resort.reception->beginAnew(hub());
        resort.office->beginAnew(hub());
    }

    /// Both talk until nothing is new for either.
    bool settle()
    {
        for (SharedDesk *desk : {&*resort.reception, &*resort.office, &*resort.reception})
            if (!desk->exchange(hub()))
                return false;
        return resort.office->exchange(hub());
    }

    /// Whether both desks and the hubs hold the same rows.
    bool agrees()
    {
        hub::PostgresPool pool(m_where, 2);
        hub::PostgresTenants tenants(pool, resort.clock());
        const auto desk = verify::contentDigest(resort.office->database());
        bool isSame = desk && desk == verify::contentDigest(resort.reception->database());
        DESK_ASSERT(tenants.atOneMoment(id(), [&](db::Database &kept) {
            isSame = isSame && desk == verify::contentDigest(kept);
        }));
        return isSame;
    }

    hub::TenantStore &hub() { return m_store->tenant; }
    /// What the hubs count in a table of theirs.
    qint64 count(const QByteArray &table)
    {
        return hub::PostgresConnection(m_cluster.asSuperuser(m_where))
            .value<qint64>("SELECT count(*) FROM " + table);
    }

    SharedResort resort;

private:
    ResortId id() const { return resort.house().founded.resort; }

    PostgresCluster &m_cluster = PostgresCluster::shared();
    QTemporaryDir m_folder;
    SeededRandom m_random{21};
    hub::Secrets m_secrets{testKey()};
    QByteArray m_where = m_cluster.freshDatabase();
    QString m_file;
    std::unique_ptr<PostgresStore> m_store;
};

} // namespace

/// What becomes of a backup when it is needed.
class PuttingBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresCluster::isInstalled())
            QSKIP("no PostgreSQL is installed");
    }

    void whatIsPutBackIsTheSameInAnEpochOfItsOwn()
    {
        BackedUp world;
        world.rename(u"Rexi"_s);
        const hub::Page before = everythingOf(world, world.where);
        const QString file = world.backUp()->backup.file;
        const QByteArray there = world.cluster.emptyDatabase();
        const auto restored = hub::putBack(file, there, world.tools());
        QVERIFY2(restored, restored ? "" : qPrintable(hub::wordsFor(restored.error())));

        const hub::Page after = everythingOf(world, there);
        QCOMPARE(after.head, before.head);
        QVERIFY(after.epoch != before.epoch);
        QCOMPARE(after.rows.size(), before.rows.size());
        for (qsizetype i = 0; i < after.rows.size(); ++i)
            QCOMPARE(after.rows[i].row.columns, before.rows[i].row.columns);
        // The hubs' own role serves it, behind the wall.
        hub::PostgresPool pool(there, 2);
        hub::PostgresTenants tenants(pool, world.shop.clock);
        hub::PostgresConnection own(there);
        QCOMPARE(own.value<qint64>("SELECT count(*) FROM pets"), 0);
    }

    void aDamagedFileIsRefusedAndChangesNothing()
    {
        BackedUp world;
        const QString file = world.backUp()->backup.file;
        damage(file);
        const QByteArray there = world.cluster.emptyDatabase();
        QCOMPARE(faultOf(hub::putBack(file, there, world.tools())), Fault::Damaged);
        QCOMPARE(faultOf(hub::drill(hub::BackupFolder(world.backups()),
                                    world.cluster.asKeeper(world.where),
                                    world.tools())),
                 Fault::Damaged);
        QFile::remove(QString(file).replace(u".dump"_s, u".json"_s));
        QCOMPARE(faultOf(hub::putBack(file, there, world.tools())), Fault::NoManifest);
        hub::PostgresConnection own(there);
        QCOMPARE(own.value<qint64>("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"),
                 0);
    }

    void nothingIsPutBackWhereThereIsSomething()
    {
        BackedUp world;
        const QString file = world.backUp()->backup.file;
        const hub::Page before = everythingOf(world, world.where);
        QCOMPARE(faultOf(hub::putBack(file, world.where, world.tools())), Fault::NotEmpty);
        QCOMPARE(everythingOf(world, world.where).epoch, before.epoch);
    }

    void whatIsInterruptedLeavesTheDatabaseEmpty()
    {
        BackedUp world;
        const QString file = world.backUp()->backup.file;
        const QByteArray there = world.cluster.emptyDatabase();
        bool isRestoring = false;
        world.onlooker.hear = [&](const QString &what) { isRestoring = what == u"Restoring"_s; };
        world.onlooker.keepOn = [&] { return !isRestoring; };
        QCOMPARE(faultOf(hub::putBack(file, there, world.tools())), Fault::Interrupted);
        world.onlooker = {};
        QVERIFY(hub::putBack(file, there, world.tools()));
    }

    void whatIsNotAsItWasIsServedByNobody()
    {
        BackedUp world;
        const QString file = world.backUp()->backup.file;
        const QByteArray there = world.cluster.emptyDatabase();
        world.onlooker.beforeComparing = [&](const QByteArray &) {
            hub::PostgresConnection(world.cluster.asSuperuser(there))
                .script("UPDATE pets SET name = 'Rexo'");
        };
        QCOMPARE(faultOf(hub::putBack(file, there, world.tools())), Fault::NotPutBack);
        hub::PostgresPool pool(there, 2);
        QVERIFY_THROWS_EXCEPTION(db::Error, hub::PostgresTenants(pool, world.shop.clock));
        world.onlooker = {};
        QCOMPARE(faultOf(hub::putBack(file, there, world.tools())), Fault::NotEmpty);
    }

    void aDrillTriesTheNewestOne()
    {
        BackedUp world;
        const hub::BackupFolder folder(world.backups());
        const QByteArray keeper = world.cluster.asKeeper(world.where);
        QCOMPARE(faultOf(hub::drill(folder, keeper, world.tools())), Fault::NoBackup);
        QVERIFY(world.backUp());
        world.shop.clock.advance(std::chrono::hours(24));
        const QString newest = world.backUp()->backup.file;
        world.shop.clock.advance(std::chrono::hours(5));
        const auto done = hub::drill(folder, keeper, world.tools());
        QVERIFY(done);
        QCOMPARE(done->backup.file, newest);
        QCOMPARE(done->age, std::chrono::hours(5));
        QCOMPARE(world.scratchDatabases(), 0);

        world.onlooker.beforeComparing = [](const QByteArray &scratch) {
            hub::PostgresConnection(scratch).script("DELETE FROM hub_directory.tenants");
        };
        QCOMPARE(faultOf(hub::drill(folder, keeper, world.tools())), Fault::Differs);
        QCOMPARE(world.scratchDatabases(), 0);
    }

    void aTokenThatIsNewerThanTheBackupIsStillGood()
    {
        BackedUp world;
        const DeviceId device = enrol(world.directory,
                                      world.shop.founded.resort,
                                      {.id = world.shop.newId<DeviceId>(), .number = 2},
                                      world.shop.clock.now());
        const QString file = world.backUp()->backup.file;
        world.shop.clock.advance(std::chrono::hours(1));
        QVERIFY(world.directory.renew(renewal(world, device, 'r', 's')));
        const QByteArray there = world.cluster.emptyDatabase();
        QVERIFY(hub::putBack(file, there, world.tools()));

        hub::PostgresPool pool(there, 2);
        hub::PostgresDirectory directory(pool, world.secrets, world.random);
        world.shop.clock.advance(std::chrono::hours(1));
        QVERIFY(directory.renew(renewal(world, device, 's', 't')));
        // Once: whoever comes with another one has it from somewhere else.
        world.shop.clock.advance(std::chrono::hours(1));
        const auto known = directory.device(world.shop.founded.resort, device);
        directory.noteContact(*known, known->generation, world.shop.clock.now());
        QCOMPARE(directory.renew(renewal(world, device, 'x', 'y')).error(),
                 hub::RenewalFault::Reused);
    }

    void desksSendAgainWhatCameAfterTheBackup()
    {
        LostPostgres world;
        SharedResort &resort = world.resort;
        const auto first = resort.book(*resort.reception, resort.house().rex, 0);
        QVERIFY(first && world.settle());
        world.backUp();

        const ReservationId stay = first->reservations.first();
        QVERIFY(resort.office->store->run(
            resort.bySam(), CheckIn{.arrivals = {{.reservation = stay}}, .arrivedWith = u"Ann"_s}));
        QVERIFY(resort.book(*resort.reception, resort.house().rex, 7));
        QVERIFY(world.settle());
        QVERIFY(world.agrees());
        const qint64 reservations = world.count("reservations");
        world.lose();
        QCOMPARE(world.count("reservations"), reservations - 1);
        QCOMPARE(world.count("hub_awaited"), 2);

        QVERIFY(world.settle());
        QVERIFY(world.agrees());
        QCOMPARE(world.count("reservations"), reservations);
        QCOMPARE(resort.reception->database().find<Reservation>(stay)->state,
                 ReservationState::CheckedIn);
        QCOMPARE(world.count("hub_rulings WHERE kind <> 'applied'"), 0);
        QVERIFY(resort.reception->cards().isEmpty() && resort.office->cards().isEmpty());
    }

    void theProgramBacksUpPractisesAndRestores()
    {
        BackedUp world;
        const QString keeper = QString::fromUtf8(world.cluster.asKeeper(world.where));
        const QString there = QString::fromUtf8(world.cluster.emptyDatabase());
        const QStringList drill{u"drill"_s, u"--postgres"_s, keeper, u"--from"_s, world.backups()};
        const QStringList backUp{u"backup"_s, u"--postgres"_s, keeper, u"--to"_s, world.backups()};
        QCOMPARE(exitOf(drill), 1);
        QCOMPARE(exitOf({u"backup"_s, u"--postgres"_s, keeper}), 2);
        QCOMPARE(exitOf(backUp + QStringList{u"--keep-days"_s, u"0"_s}), 2);
        QCOMPARE(exitOf(backUp), 0);
        QCOMPARE(exitOf(drill), 0);
        const QString file = hub::BackupFolder(world.backups()).all().first().file;
        QCOMPARE(exitOf({u"restore"_s, u"--postgres"_s, there, file}), 0);
        QCOMPARE(exitOf({u"restore"_s, u"--postgres"_s, there, file}), 1);
    }
};

DESK_TEST(PuttingBackTest)
#include "tst_putting_back.moc"
