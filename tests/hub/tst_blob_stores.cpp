#include "tests/hub/hub_world.h"
#include "tests/hub/pictures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

/// What every store of blobs keeps to; another one is another row of stores().
class TestBlobStores : public QObject
{
    Q_OBJECT

private:
    static hub::Blobs &storeOf(HubWorld &world, const QString &) { return world.blobs; }

    static void stores()
    {
        QTest::addColumn<QString>("store");
        QTest::newRow("sqlite") << u"sqlite"_s;
    }

private Q_SLOTS:
    void whatCameInPiecesIsReadAsOne_data() { stores(); }
    void whatCameInPiecesIsReadAsOne()
    {
        QFETCH(const QString, store);
        HubWorld world;
        hub::Blobs &blobs = storeOf(world, store);
        const QByteArray photo = picture(1'000);
        const QByteArray digest = digestOf(photo);
        const Instant now = world.clock.now();
        QCOMPARE(blobs.begin(world.tenant(), digest, 1'000, now),
                 (hub::BlobStand{.bytes = 1'000, .received = 0}));
        QVERIFY(blobs.append(world.tenant(), digest, 0, photo.first(400), now));
        // Nobody sees a part of it.
        QVERIFY(!blobs.read(world.tenant(), digest, 0, 400));
        const auto last = blobs.append(world.tenant(), digest, 400, photo.sliced(400), now);
        QVERIFY(last && last->isWhole());
        QCOMPARE(blobs.read(world.tenant(), digest, 0, 5'000), photo);
        QCOMPARE(blobs.read(world.tenant(), digest, 350, 100), photo.mid(350, 100));
        QCOMPARE(blobs.read(world.tenant(), digest, 999, 100), photo.last(1));
        // Who brings it again hears that it is there.
        QVERIFY(blobs.begin(world.tenant(), digest, 1'000, now).isWhole());
    }

    void aPieceThatDoesNotFitChangesNothing_data() { stores(); }
    void aPieceThatDoesNotFitChangesNothing()
    {
        QFETCH(const QString, store);
        HubWorld world;
        hub::Blobs &blobs = storeOf(world, store);
        const QByteArray photo = picture(1'000);
        const QByteArray digest = digestOf(photo);
        const Instant now = world.clock.now();
        const auto faultOf = [&](qint64 offset, const QByteArray &piece) {
            return blobs.append(world.tenant(), digest, offset, piece, now).error();
        };
        QCOMPARE(faultOf(0, photo), hub::BlobFault::Unknown);
        blobs.begin(world.tenant(), digest, 1'000, now);
        QVERIFY(blobs.append(world.tenant(), digest, 0, photo.first(400), now));
        QCOMPARE(faultOf(0, photo.first(400)), hub::BlobFault::OtherOffset);
        QCOMPARE(faultOf(500, photo.sliced(500)), hub::BlobFault::OtherOffset);
        QCOMPARE(faultOf(400, photo), hub::BlobFault::TooLong);
        QCOMPARE(blobs.find(world.tenant(), digest)->received, 400);
        QVERIFY(blobs.append(world.tenant(), digest, 400, photo.sliced(400), now));
        QCOMPARE(blobs.read(world.tenant(), digest, 0, 1'000), photo);
    }

    void whatIsSomethingElseIsForgotten_data() { stores(); }
    void whatIsSomethingElseIsForgotten()
    {
        QFETCH(const QString, store);
        HubWorld world;
        hub::Blobs &blobs = storeOf(world, store);
        const QByteArray digest = digestOf(picture(1'000));
        const Instant now = world.clock.now();
        blobs.begin(world.tenant(), digest, 999, now);
        QCOMPARE(blobs.append(world.tenant(), digest, 0, picture(999), now).error(),
                 hub::BlobFault::OtherDigest);
        QVERIFY(!blobs.find(world.tenant(), digest));
        // What was begun with another length begins anew.
        blobs.begin(world.tenant(), digest, 500, now);
        QVERIFY(blobs.append(world.tenant(), digest, 0, picture(100), now));
        QCOMPARE(blobs.begin(world.tenant(), digest, 1'000, now),
                 (hub::BlobStand{.bytes = 1'000, .received = 0}));
    }

    void nobodySeesWhatAnotherResortHas_data() { stores(); }
    void nobodySeesWhatAnotherResortHas()
    {
        QFETCH(const QString, store);
        HubWorld world;
        hub::Blobs &blobs = storeOf(world, store);
        const ResortId other = world.addResort().resort;
        const QByteArray digest = keep(blobs, world.tenant(), picture(100), world.clock.now());
        QVERIFY(!blobs.find(other, digest));
        QVERIFY(!blobs.read(other, digest, 0, 100));
        QVERIFY(blobs.name(other) != blobs.name(world.tenant()));
    }

    void whatNoRowNamesIsCollectedAndNothingElse_data() { stores(); }
    void whatNoRowNamesIsCollectedAndNothingElse()
    {
        QFETCH(const QString, store);
        HubWorld world;
        hub::Blobs &blobs = storeOf(world, store);
        const ResortId tenant = world.tenant();
        const Instant begin = world.clock.now();
        const QByteArray named = keep(blobs, tenant, picture(100), begin);
        const QByteArray unnamed = keep(blobs, tenant, picture(200), begin);
        const QByteArray unfinished = digestOf(picture(300));
        blobs.begin(tenant, unfinished, 300, begin);
        const QByteArray young = keep(blobs, tenant, picture(400), begin + std::chrono::hours(2));
        const auto isNamed = [&](const QByteArray &digest) { return digest == named; };
        QCOMPARE(blobs.collect(tenant, begin + std::chrono::hours(1), isNamed), 2);
        QVERIFY(blobs.find(tenant, named));
        QVERIFY(!blobs.find(tenant, unnamed));
        QVERIFY(!blobs.find(tenant, unfinished));
        QVERIFY(blobs.find(tenant, young));
    }

    void aStoreThatWasLostHasAnotherName()
    {
        HubWorld world;
        const QByteArray before = world.blobs.name(world.tenant());
        QCOMPARE(world.blobs.name(world.tenant()), before);
        world.loseBlobs();
        QVERIFY(world.blobs.name(world.tenant()) != before);
    }

    void whatLiesOnTheDiskCanNotBeRead()
    {
        HubWorld world;
        keep(world.blobs, world.tenant(), picture(100'000), world.clock.now());
        const QByteArray onDisk = world.blobsOnDisk();
        QVERIFY(onDisk.size() > 100'000);
        QVERIFY(!onDisk.contains(picture(100'000).mid(8, 64)));
    }

    void onceADayTheHubForgetsWhatNobodyNames()
    {
        HubWorld world;
        const QByteArray digest =
            keep(world.blobs, world.tenant(), picture(100), world.clock.now());
        world.blobs.rest();
        world.clock.advance(hub::blobPatience);
        world.blobs.rest();
        QVERIFY(world.blobs.find(world.tenant(), digest));
        world.clock.advance(std::chrono::hours(25));
        world.blobs.rest();
        QVERIFY(!world.blobs.find(world.tenant(), digest));
    }
};

DESK_TEST(TestBlobStores)
#include "tst_blob_stores.moc"
