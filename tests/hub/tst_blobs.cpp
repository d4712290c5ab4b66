#include "sync/hub/handlers/blob_requests.h"
#include "tests/hub/hub_world.h"
#include "tests/hub/pictures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// A desk that brings and fetches photos, as tus 1.0 has it.
class Courier
{
public:
    explicit Courier(Voice voice)
        : m_voice(std::move(voice))
    {
    }

    hub::Reply begin(const QByteArray &content, hub::Headers more = {})
    {
        hub::Headers headers{{"Tus-Resumable", "1.0.0"},
                             {"Upload-Length", QByteArray::number(content.size())},
                             {"Upload-Metadata", "sha256 " + digestOf(content).toBase64()}};
        for (const auto &[name, value] : more.all())
            headers.set(name, value);
        return send("POST", "/api/v1/blobs", headers);
    }

    hub::Reply bring(const QByteArray &digest, qint64 offset, const QByteArray &piece)
    {
        return send("PATCH",
                    pathOf(digest),
                    {{"Tus-Resumable", "1.0.0"},
                     {"Content-Type", "application/offset+octet-stream"},
                     {"Upload-Offset", QByteArray::number(offset)}},
                    piece);
    }

    hub::Reply ask(const QByteArray &digest)
    {
        return send("HEAD", pathOf(digest), {{"Tus-Resumable", "1.0.0"}});
    }

    hub::Reply fetch(const QByteArray &digest, const QByteArray &range = {})
    {
        return send("GET",
                    pathOf(digest),
                    range.isEmpty() ? hub::Headers() : hub::Headers{{"Range", range}});
    }

    hub::Reply send(const QByteArray &method,
                    const QByteArray &target,
                    const hub::Headers &headers,
                    const QByteArray &body = {})
    {
        return m_voice.send(
            {.method = method, .target = target, .headers = headers, .body = body, .peer = {}});
    }

    static QByteArray pathOf(const QByteArray &digest) { return "/api/v1/blobs/" + digest.toHex(); }

    Voice &voice() { return m_voice; }

private:
    Voice m_voice;
};

Courier courierOf(HubWorld &world, quint64 seed = 1)
{
    return Courier(enrolled(world, world.newCode(), seed));
}

QByteArray headerOf(const hub::Reply &reply, const char *name)
{
    return reply.response.headers.value(name);
}

} // namespace

/// Photos, signatures and papers on their way through the hub.
class TestBlobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOneDeskBringsAnotherFetches()
    {
        HubWorld world;
        Courier kim = courierOf(world);
        const QByteArray photo = picture(10'000);
        const QByteArray digest = digestOf(photo);
        const hub::Reply begun = kim.begin(photo);
        QCOMPARE(begun.response.status, 201);
        QCOMPARE(headerOf(begun, "Location"), Courier::pathOf(digest));
        QCOMPARE(headerOf(begun, "Upload-Offset"), "0");
        const hub::Reply brought = kim.bring(digest, 0, photo.first(6'000));
        QCOMPARE(brought.response.status, 204);
        QCOMPARE(headerOf(brought, "Upload-Offset"), "6000");

        Courier sam = courierOf(world, 2);
        QCOMPARE(outcomeOf(sam.fetch(digest)), u"not_found"_s);
        QCOMPARE(kim.bring(digest, 6'000, photo.sliced(6'000)).response.status, 204);
        const hub::Reply fetched = sam.fetch(digest);
        QCOMPARE(fetched.response.status, 200);
        QCOMPARE(fetched.response.body, photo);
        const hub::Reply range = sam.fetch(digest, "bytes=2000-2999");
        QCOMPARE(range.response.status, 206);
        QCOMPARE(range.response.body, photo.mid(2'000, 1'000));
        QCOMPARE(headerOf(range, "Content-Range"), "bytes 2000-2999/10000");
        QCOMPARE(sam.fetch(digest, "bytes=9000-").response.body, photo.sliced(9'000));
        QCOMPARE(outcomeOf(sam.fetch(digest, "bytes=10000-")), u"range_not_satisfiable"_s);
    }

    void anUploadThatBrokeOffGoesOnBehindItsLastByte()
    {
        HubWorld world;
        Courier kim = courierOf(world);
        const QByteArray photo = picture(10'000);
        const QByteArray digest = digestOf(photo);
        kim.begin(photo);
        kim.bring(digest, 0, photo.first(6'000));
        // The answer was lost: it asks in either way, and brings what is missing.
        const hub::Reply asked = kim.ask(digest);
        QCOMPARE(asked.response.status, 200);
        QCOMPARE(headerOf(asked, "Upload-Offset"), "6000");
        QCOMPARE(headerOf(asked, "Upload-Length"), "10000");
        QCOMPARE(headerOf(kim.begin(photo), "Upload-Offset"), "6000");
        QCOMPARE(outcomeOf(kim.bring(digest, 0, photo.first(6'000))), u"offset_mismatch"_s);
        QCOMPARE(kim.bring(digest, 6'000, photo.sliced(6'000)).response.status, 204);
        const hub::Reply again = kim.begin(photo);
        QCOMPARE(again.response.status, 200);
        QCOMPARE(headerOf(again, "Upload-Offset"), "10000");
    }

    void onlyWhatADeskKeepsIsTaken_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("png") << picture(20) << u"204"_s;
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0 and so on") << u"204"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7 and so on") << u"204"_s;
        QTest::newRow("strokes") << QByteArray(R"({"strokes":[]})") << u"204"_s;
        QTest::newRow("program") << QByteArray("MZ and so on") << u"unsupported_media"_s;
        QTest::newRow("page") << QByteArray("<html>") << u"unsupported_media"_s;
    }

    void onlyWhatADeskKeepsIsTaken()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, outcome);
        HubWorld world;
        Courier kim = courierOf(world);
        kim.begin(content);
        QCOMPARE(outcomeOf(kim.bring(digestOf(content), 0, content)), outcome);
    }

    void whatIsNotWhatItWasSaidToBeIsForgotten()
    {
        HubWorld world;
        Courier kim = courierOf(world);
        const QByteArray photo = picture(1'000);
        const QByteArray digest = digestOf(photo);
        kim.begin(photo);
        QByteArray other = photo;
        other[500] = char(other[500] ^ 1);
        QCOMPARE(outcomeOf(kim.bring(digest, 0, other)), u"digest_mismatch"_s);
        QCOMPARE(outcomeOf(kim.fetch(digest)), u"not_found"_s);
        QCOMPARE(kim.begin(photo).response.status, 201);
        QCOMPARE(outcomeOf(kim.bring(digest, 0, photo)), u"204"_s);
    }

    void nonsenseIsRefused()
    {
        HubWorld world;
        Courier kim = courierOf(world);
        const QByteArray photo = picture(1'000);
        const QByteArray digest = digestOf(photo);
        const auto outcome = [&](const hub::Headers &other) {
            return outcomeOf(kim.begin(photo, other));
        };
        QCOMPARE(outcome({{"Tus-Resumable", "0.2.2"}}), u"tus_version"_s);
        for (const char *length : {"", "0", "-1", "1e3", "99999999999999999999"})
            QCOMPARE(outcome({{"Upload-Length", length}}), u"bad_request"_s);
        QCOMPARE(outcome({{"Upload-Length", "26214401"}}), u"too_large"_s);
        for (const char *metadata : {"", "sha256", "sha256 !!", "sha256 YQ==", "name YQ=="})
            QCOMPARE(outcome({{"Upload-Metadata", metadata}}), u"bad_request"_s);
        QCOMPARE(outcomeOf(kim.bring(digest, 0, photo)), u"not_found"_s);
        kim.begin(photo);
        QCOMPARE(outcomeOf(kim.bring(digest, 0, photo + "x")), u"too_large"_s);
        const QByteArray path = Courier::pathOf(digest);
        for (const QByteArray &where :
             QByteArrayList{path.chopped(2), path + "00", path.chopped(1) + 'g'})
            QCOMPARE(outcomeOf(kim.send("GET", where, {})), u"not_found"_s);
        // Nothing is said to whoever asks for the head alone, but the status.
        const hub::Reply head = kim.ask(QByteArray(32, 'x'));
        QCOMPARE(head.response.status, 404);
        QVERIFY(head.response.body.isEmpty());
    }

    void nobodyHearsOfThePhotosOfAnotherResort()
    {
        HubWorld world;
        const Founded other = world.addResort();
        const QByteArray digest =
            keep(world.blobs, world.tenant(), picture(100), world.clock.now());
        Courier stranger(enrolled(world, world.founderCode(other), 3));
        QCOMPARE(outcomeOf(stranger.fetch(digest)), u"not_found"_s);
        QCOMPARE(stranger.ask(digest).response.status, 404);
        QCOMPARE(outcomeOf(stranger.bring(digest, 0, picture(100))), u"not_found"_s);
        // What it brings itself is its own.
        QCOMPARE(stranger.begin(picture(100)).response.status, 201);
    }

    void whoHasNoTokenIsNotHeard()
    {
        HubWorld world;
        Courier nobody{Voice(world, 5)};
        QCOMPARE(outcomeOf(nobody.begin(picture(100))), u"token_missing"_s);
        QCOMPARE(outcomeOf(nobody.fetch(QByteArray(32, 'x'))), u"token_missing"_s);
    }

    void bytesAreWhatTheyCost()
    {
        HubWorld world;
        Courier kim = courierOf(world);
        const auto left = [&] {
            return headerOf(kim.voice().get("/api/v1/devices"), "RateLimit")
                .split(';')[1]
                .sliced(2)
                .toInt();
        };
        int before = left();
        // A hundred small ones share a request of the plan.
        for (int i = 0; i < 100; ++i)
            kim.ask(QByteArray(32, char(i)));
        QCOMPARE(left(), before - 2);
        before = left();
        const QByteArray photo = picture(20 << 20);
        kim.begin(photo);
        for (qint64 offset = 0; offset < photo.size(); offset += hub::mostPiece)
            QCOMPARE(kim.bring(digestOf(photo), offset, photo.mid(offset, hub::mostPiece))
                         .response.status,
                     204);
        // 20 MiB, of which what was paid for the small ones is left over, and the question itself.
        QCOMPARE(left(), before - 4);
    }

    void whatAPlanDoesNotAllowWaits()
    {
        HubWorld world;
        Courier kim = courierOf(world);
        for (int i = 0; i < 100; ++i)
            kim.voice().get("/api/v1/devices");
        const hub::Reply reply = kim.begin(picture(100));
        QCOMPARE(outcomeOf(reply), u"rate_limited"_s);
        QVERIFY(headerOf(reply, "Retry-After").toInt() > 0);
    }

    void theHubSaysWhatItTakes()
    {
        HubWorld world;
        Courier kim = courierOf(world);
        const hub::Reply reply = kim.send("OPTIONS", "/api/v1/blobs", {});
        QCOMPARE(reply.response.status, 204);
        QCOMPARE(headerOf(reply, "Tus-Version"), "1.0.0");
        QCOMPARE(headerOf(reply, "Tus-Max-Size"), "26214400");
        QCOMPARE(headerOf(reply, "Blob-Store"), world.blobs.name(world.tenant()).toHex());
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

DESK_TEST(TestBlobs)
#include "tst_blobs.moc"
