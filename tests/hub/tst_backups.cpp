#include "tests/hub/backed_up.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

using Fault = desk::hub::BackupFault::Kind;

/// How a backup of the PostgreSQL of hubs is made, and when it counts as one.
class BackupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresCluster::isInstalled())
            QSKIP("no PostgreSQL is installed");
    }

    void aBackupSaysWhatIsInIt()
    {
        BackedUp world;
        const qint64 commit = world.rename(u"Rexi"_s);
        const auto made = world.backUp();
        QVERIFY2(made, made ? "" : qPrintable(hub::wordsFor(made.error())));
        const hub::Manifest &manifest = made->backup.manifest;
        QCOMPARE(manifest.taken, world.shop.clock.now());
        QCOMPARE(manifest.bytes, QFileInfo(made->backup.file).size());
        QCOMPARE(manifest.inventory.resorts.size(), 2);
        QCOMPARE(manifest.inventory.directory.rows[u"hub_directory.tenants"_s], 2);
        for (const hub::ResortContents &resort : manifest.inventory.resorts) {
            const bool isFirst = resort.resort == world.shop.founded.resort;
            QCOMPARE(resort.commit == commit, isFirst);
            QCOMPARE(resort.contents.rows.contains(u"public.pets"_s), isFirst);
        }
        QCOMPARE(hub::BackupFolder(world.backups()).all().size(), 1);
        QCOMPARE(hub::backupIn(made->backup.file)->manifest, manifest);
        QCOMPARE(world.files().size(), 2);
        for (const QString &file : world.files())
            QVERIFY(!(QFile::permissions(world.backups() + u'/' + file)
                      & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QCOMPARE(world.scratchDatabases(), 0);
    }

    void whatIsCommittedMeanwhileIsNotInIt()
    {
        BackedUp world;
        const qint64 before = world.rename(u"Rexi"_s);
        qint64 after = 0;
        world.onlooker.hear = [&](const QString &) { after = world.rename(u"Rexie"_s); };
        const auto made = world.backUp();
        QVERIFY(made);
        QVERIFY(after > before);
        for (const hub::ResortContents &resort : made->backup.manifest.inventory.resorts) {
            if (resort.resort == world.shop.founded.resort)
                QCOMPARE(resort.commit, before);
        }
    }

    void whoDoesNotSeeEveryResortBacksNothingUp()
    {
        BackedUp world;
        const auto backUp = [&](const QByteArray &as) {
            return faultOf(hub::makeBackup(
                {.postgres = as, .scratchOn = {}, .folder = world.backups(), .program = {}},
                world.tools()));
        };
        QCOMPARE(backUp(world.where), Fault::BehindWall);
        QCOMPARE(backUp(world.cluster.asKeeper(world.cluster.emptyDatabase())), Fault::NoHub);
        QVERIFY(world.files().isEmpty());
    }

    void aSecondOneAtTheSameTimeIsRefused()
    {
        BackedUp world;
        const hub::Onlooker quiet;
        std::optional<Fault> second;
        world.onlooker.hear = [&](const QString &) {
            world.onlooker = quiet;
            second = faultOf(world.backUp());
        };
        QVERIFY(world.backUp());
        QCOMPARE(second, Fault::UnderWay);
        QCOMPARE(world.files().size(), 2);
    }

    void olderOnesGoWhenANewOneIsThere()
    {
        BackedUp world;
        QStringList made;
        for (int i = 0; i < 3; ++i) {
            made += world.backUp()->backup.file;
            world.shop.clock.advance(std::chrono::hours(24 * 20));
        }
        QStringList kept;
        for (const hub::KeptBackup &backup : hub::BackupFolder(world.backups()).all())
            kept += backup.file;
        QCOMPARE(kept, made.sliced(1));
        QCOMPARE(world.files().size(), 4);
    }

    void oneThatCantBeRestoredAsItWasIsNoneAndOlderOnesStay()
    {
        BackedUp world;
        QVERIFY(world.backUp());
        const QStringList files = world.files();
        world.shop.clock.advance(std::chrono::hours(24 * 40));
        world.onlooker.beforeComparing = [](const QByteArray &scratch) {
            hub::PostgresConnection(scratch).script("UPDATE pets SET name = 'Rexo'");
        };
        const auto made = world.backUp();
        QCOMPARE(faultOf(made), Fault::Differs);
        QVERIFY(made.error().what.contains(world.shop.founded.resort.text()));
        QCOMPARE(world.files(), files);
        QCOMPARE(world.scratchDatabases(), 0);
    }

    void wheneverItIsInterruptedNothingIsLeft()
    {
        BackedUp world;
        int steps = 0;
        world.onlooker.hear = [&](const QString &) { ++steps; };
        for (int last = 1; last <= 4; ++last) {
            steps = 0;
            world.onlooker.keepOn = [&] { return steps < last; };
            QCOMPARE(faultOf(world.backUp()), Fault::Interrupted);
            QVERIFY(world.files().isEmpty());
            QCOMPARE(world.scratchDatabases(), 0);
        }
        world.onlooker.keepOn = [] { return true; };
        QVERIFY(world.backUp());
        QCOMPARE(world.files().size(), 2);
    }

    void whatAKilledOneLeftIsCleanedUp()
    {
        BackedUp world;
        QVERIFY(QDir().mkpath(world.backups()));
        QFile partial(world.backups() + u"/tailtown-hub-20250101T000000Z.dump.partial"_s);
        QVERIFY(partial.open(QIODevice::WriteOnly));
        hub::PostgresConnection(world.cluster.asKeeper(world.where))
            .script("CREATE DATABASE tailtown_scratch_20200101000000_00");
        QVERIFY(world.backUp());
        QCOMPARE(world.files().size(), 2);
        QCOMPARE(world.scratchDatabases(), 0);
    }

    void howOneConnectsIsNotReadWrong()
    {
        const QList<hub::PostgresSetting> settings{{"host", "PGHOST", "/run/it's"},
                                                   {"dbname", "PGDATABASE", "one"},
                                                   {"password", "PGPASSWORD", "a\\b"}};
        QCOMPARE(hub::connectionString(settings, "two"),
                 "host='/run/it\\'s' dbname='two' password='a\\\\b'");
    }
};

DESK_TEST(BackupsTest)
#include "tst_backups.moc"
