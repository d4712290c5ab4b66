#include "tests/hub/blobs_maker.h"
#include "tests/hub/hub_world.h"
#include "tests/hub/pictures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

std::shared_ptr<hub::Blobs> blobsFor(HubWorld &world)
{
    QFETCH_GLOBAL(BlobsMaker, maker);
    return maker.make(world);
}

} // namespace

/// What every store of blobs keeps to.
class TestBlobStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<BlobsMaker>("maker");
        for (const BlobsMaker &maker : blobsMakers())
            QTest::newRow(maker.name) << maker;
    }
    void init()
    {
        QFETCH_GLOBAL(BlobsMaker, maker);
        if (!maker.make)
            QSKIP("it is not installed");
    }

    void whatCameInPiecesIsReadAsOne()
    {
        HubWorld world;
        const std::shared_ptr<hub::Blobs> kept = blobsFor(world);
        hub::Blobs &blobs = *kept;
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

    void aPieceThatDoesNotFitChangesNothing()
    {
        HubWorld world;
        const std::shared_ptr<hub::Blobs> kept = blobsFor(world);
        hub::Blobs &blobs = *kept;
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

    void whatIsSomethingElseIsForgotten()
    {
        HubWorld world;
        const std::shared_ptr<hub::Blobs> kept = blobsFor(world);
        hub::Blobs &blobs = *kept;
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

    void nobodySeesWhatAnotherResortHas()
    {
        HubWorld world;
        const std::shared_ptr<hub::Blobs> kept = blobsFor(world);
        hub::Blobs &blobs = *kept;
        const ResortId other = world.addResort().resort;
        const QByteArray digest = keep(blobs, world.tenant(), picture(100), world.clock.now());
        QVERIFY(!blobs.find(other, digest));
        QVERIFY(!blobs.read(other, digest, 0, 100));
        QVERIFY(blobs.name(other) != blobs.name(world.tenant()));
    }

    void whatNoRowNamesIsCollectedAndNothingElse()
    {
        HubWorld world;
        const std::shared_ptr<hub::Blobs> kept = blobsFor(world);
        hub::Blobs &blobs = *kept;
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
};

DESK_TEST(TestBlobStores)
#include "tst_blob_stores.moc"
