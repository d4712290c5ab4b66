#include "core/base/json.h"
#include "sync/protocol/compression.h"
#include "tests/hub/hub_world.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// A resort whose office desk just enrolled.
struct Office
{
    HubWorld world;
    Voice desk = enrolled(world, world.newCode(), 2);

    sync::ExchangeRequest work(qint64 first, int count)
    {
        sync::ExchangeRequest request = desk.nothingNew();
        request.operations = renamings(world.resort(), first, count);
        return request;
    }

    hub::Reply bring(const QByteArray &body, const hub::Headers &headers = {})
    {
        hub::Request request{.method = "POST",
                             .target = "/api/v1/sync/exchange",
                             .headers = headers,
                             .body = body,
                             .peer = {}};
        if (!headers.has("Content-Type"))
            request.headers.add("Content-Type", "application/x-ndjson");
        return desk.send(request);
    }

    hub::Reply deadLetter(qint64 operation, const QByteArray &body = "who knows")
    {
        return desk.send(
            {.method = "POST",
             .target = "/api/v1/sync/deadletter?operation=" + QByteArray::number(operation),
             .headers = {},
             .body = body,
             .peer = {}});
    }
};

QJsonValue detail(const hub::Reply &reply, QLatin1StringView name)
{
    return problemIn(reply).detail.value(name);
}

QList<RulingKind> kindsIn(const hub::Reply &reply)
{
    QList<RulingKind> kinds;
    for (const Ruling &ruling : linesIn(reply).value_or(sync::ExchangeResponse()).rulings)
        kinds += ruling.kind;
    return kinds;
}

} // namespace

class TestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatADeskDidIsTakenAndAnsweredWithTheRows()
    {
        Office office;
        const auto heard = linesIn(office.desk.exchange(office.work(1, 2)));
        QVERIFY(heard);
        QCOMPARE(heard->rulings.size(), 2);
        QCOMPARE(heard->rulings.first().kind, RulingKind::Applied);
        QVERIFY(heard->isCheckpoint());
        QVERIFY(!heard->rows.isEmpty());
        QCOMPARE(heard->now, toMilliseconds(office.world.clock.now()));
    }

    void whatWasTakenIsAnsweredTheSameAgain()
    {
        Office office;
        const auto first = linesIn(office.desk.exchange(office.work(1, 2)));
        QCOMPARE(linesIn(office.desk.exchange(office.work(1, 2))), first);
    }

    void aGapIsNamedWithWhatIsExpected()
    {
        Office office;
        office.desk.exchange(office.work(1, 2));
        const hub::Reply reply = office.desk.exchange(office.work(4, 1));
        QCOMPARE(outcomeOf(reply), u"op_gap"_s);
        QCOMPARE(detail(reply, "expected"_L1), QJsonValue(3));
    }

    void anotherOperationOfTheSameNumberTellsOfACopy()
    {
        Office office;
        office.desk.exchange(office.work(1, 2));
        sync::ExchangeRequest other = office.work(3, 1);
        other.operations.first().sequence = 2;
        QCOMPARE(outcomeOf(office.desk.exchange(other)), u"incarnation_conflict"_s);
    }

    void aHubThatBeganAnewSaysSo()
    {
        Office office;
        sync::ExchangeRequest request = office.desk.nothingNew();
        request.epoch = QByteArray(sync::epochBytes, 'x');
        const hub::Reply reply = office.desk.exchange(request);
        QCOMPARE(outcomeOf(reply), u"epoch_changed"_s);
        QCOMPARE(detail(reply, "epoch"_L1).toString().toLatin1(), office.desk.self.epoch.toHex());
    }

    void aDeskSpeaksForItselfOnly()
    {
        Office office;
        sync::ExchangeRequest request = office.desk.nothingNew();
        request.device.number = 1;
        QCOMPARE(outcomeOf(office.desk.exchange(request)), u"forbidden"_s);
        request.device = {.number = 2, .incarnation = 2};
        QCOMPARE(outcomeOf(office.desk.exchange(request)), u"incarnation_conflict"_s);
    }

    void aBodyThatWasCutShortChangesNothing()
    {
        Office office;
        const QByteArray whole = sync::encodeRequest(office.work(1, 2));
        for (qsizetype length = 0; length < whole.size(); length += 41) {
            office.world.clock.advance(std::chrono::seconds(20));
            if (office.desk.self.accessExpires <= office.world.clock.now())
                office.desk.refresh();
            QCOMPARE(outcomeOf(office.bring(whole.first(length))), u"bad_request"_s);
        }
        QCOMPARE(linesIn(office.desk.exchange(office.work(1, 1)))->rulings.size(), 1);
    }

    void aBombIsNotUnpacked()
    {
        Office office;
        const QByteArray bomb = sync::pack(sync::Coding::Zstd, QByteArray(32 << 20, ' '));
        QCOMPARE(outcomeOf(office.bring(bomb, {{"Content-Encoding", "zstd"}})), u"too_large"_s);
    }

    void aBodyBeyondTheLimitIsNotRead()
    {
        Office office;
        QCOMPARE(outcomeOf(office.bring(QByteArray((4 << 20) + 1, 'x'))), u"too_large"_s);
        QCOMPARE(outcomeOf(office.desk.post("/api/v1/devices/codes", QByteArray(20'000, ' '))),
                 u"too_large"_s);
    }

    void moreOperationsThanOneRequestMayBringAreTooMany()
    {
        Office office;
        QCOMPARE(outcomeOf(office.desk.exchange(office.work(1, 2'001))), u"too_large"_s);
        QCOMPARE(outcomeOf(office.desk.exchange(office.work(1, 2'000))), u"200"_s);
    }

    void whatIsPackedAnotherWayIsNotRead()
    {
        Office office;
        const QByteArray text = sync::encodeRequest(office.desk.nothingNew());
        QCOMPARE(outcomeOf(office.bring(text, {{"Content-Encoding", "br"}})),
                 u"unsupported_encoding"_s);
        QCOMPARE(outcomeOf(office.bring(text, {{"Content-Encoding", "zstd"}})), u"bad_request"_s);
        QCOMPARE(outcomeOf(office.bring(sync::pack(sync::Coding::Gzip, text),
                                        {{"Content-Encoding", "gzip"}})),
                 u"200"_s);
    }

    void whatIsOfAnotherTypeIsNotRead()
    {
        Office office;
        const QByteArray text = sync::encodeRequest(office.desk.nothingNew());
        QCOMPARE(outcomeOf(office.bring(text, {{"Content-Type", "text/plain"}})), u"bad_request"_s);
        QCOMPARE(outcomeOf(
                     office.bring(text, {{"Content-Type", "application/x-ndjson; charset=utf-8"}})),
                 u"200"_s);
    }

    void anAnswerIsPackedForWhoeverAcceptsIt()
    {
        Office office;
        const QByteArray text = sync::encodeRequest(office.desk.nothingNew());
        const hub::Reply plain = office.bring(text);
        QVERIFY(!plain.response.headers.has("Content-Encoding"));
        const hub::Reply gzip = office.bring(text, {{"Accept-Encoding", "gzip"}});
        QCOMPARE(gzip.response.headers.value("Content-Encoding"), QByteArray("gzip"));
        QCOMPARE(linesIn(gzip), linesIn(plain));
    }

    void whatCouldNotBeSentIsKeptUnreadAndTheQueueGoesOn()
    {
        Office office;
        office.desk.exchange(office.work(1, 1));
        const sync::ExchangeRequest rest = office.work(2, 2);
        QCOMPARE(outcomeOf(office.deadLetter(2, rest.operations.first().body)), u"200"_s);
        QCOMPARE(outcomeOf(office.deadLetter(2, rest.operations.first().body)), u"200"_s);
        const hub::Reply gap = office.deadLetter(4);
        QCOMPARE(outcomeOf(gap), u"op_gap"_s);
        QCOMPARE(detail(gap, "expected"_L1), QJsonValue(3));
        // The desk that never heard of it sends it once more.
        QCOMPARE(kindsIn(office.desk.exchange(rest)),
                 (QList{RulingKind::Quarantined, RulingKind::Applied}));
    }

    void aDeadLetterIsNoArchive()
    {
        Office office;
        QCOMPARE(outcomeOf(office.deadLetter(1, QByteArray(256 * 1024 + 1, 'x'))), u"too_large"_s);
        QCOMPARE(outcomeOf(office.deadLetter(1, {})), u"bad_request"_s);
        QCOMPARE(outcomeOf(office.deadLetter(0)), u"bad_request"_s);
    }

    void whoIsBehindHearsAtOnce()
    {
        Office office;
        const hub::Reply reply = office.desk.get("/api/v1/sync/wake?after=0&wait=50");
        QVERIFY(!reply.wait);
        QVERIFY(sync::WakeAnswer::decode(reply.response.body)->head > 0);
    }

    void whatTheHubHasIsOneNumberThatChangesWithEachCommit()
    {
        Office office;
        const auto counted = [&] {
            const hub::Reply reply = office.desk.get("/api/v1/sync/digest");
            return *sync::DigestAnswer::decode(reply.response.body);
        };
        const sync::DigestAnswer before = counted();
        QVERIFY(before.digest.rows > 0);
        QCOMPARE(counted(), before);
        QVERIFY(linesIn(office.desk.exchange(office.work(1, 2))));
        const sync::DigestAnswer after = counted();
        QCOMPARE(after.head, before.head + 1);
        QVERIFY(after.digest.sum != before.digest.sum);
    }

    void whoIsUpToDateWaitsForTheNextCommit()
    {
        Office office;
        const qint64 head = linesIn(office.desk.exchange(office.desk.nothingNew()))->head;
        const QByteArray target = "/api/v1/sync/wake?after=" + QByteArray::number(head);
        const hub::Reply poll = office.desk.get(target + "&wait=50");
        QCOMPARE(poll.wait,
                 (hub::Wait{.tenant = office.world.tenant(),
                            .device = office.desk.self.device,
                            .after = head,
                            .form = hub::Wait::Form::Poll,
                            .atMost = std::chrono::seconds(50)}));
        const hub::Reply stream = office.desk.get(target);
        QCOMPARE(stream.wait->form, hub::Wait::Form::Stream);
        QCOMPARE(stream.response.headers.value("Content-Type"), QByteArray("text/event-stream"));

        qint64 rung = 0;
        office.world.services.heads.setBell([&](const ResortId &tenant, qint64 news) {
            QCOMPARE(tenant, office.world.tenant());
            rung = news;
        });
        office.desk.exchange(office.work(1, 1));
        QCOMPARE(rung, head + 1);
    }

    void nobodyIsHeldLongerThanAProxyWouldBear()
    {
        Office office;
        const qint64 head = office.world.services.heads.of(office.world.tenant());
        const hub::Reply reply =
            office.desk.get("/api/v1/sync/wake?after=" + QByteArray::number(head) + "&wait=100000");
        QVERIFY(reply.wait->atMost < std::chrono::seconds(60));
        QCOMPARE(outcomeOf(office.desk.get("/api/v1/sync/wake?after=x")), u"bad_request"_s);
        QCOMPARE(outcomeOf(office.desk.get("/api/v1/sync/wake")), u"bad_request"_s);
    }

    void whatIsOfAnotherResortIsNotThere()
    {
        Office office;
        const Founded other = office.world.addResort();
        const Voice stranger = enrolled(office.world, office.world.founderCode(other), 7);
        const auto revoke = [&](const DeviceId &device, const StaffId &staff) {
            return outcomeOf(
                office.desk.post("/api/v1/devices/" + device.text().toLatin1() + "/revoke",
                                 sync::RevokeRequest{.staff = staff}.encode()));
        };
        QCOMPARE(revoke(stranger.self.device, office.world.resort().max), u"not_found"_s);
        QCOMPARE(revoke(office.desk.self.device, other.administrator), u"forbidden"_s);
        QVERIFY(!stranger.self.access.isEmpty());

        Voice impostor = stranger;
        impostor.self.tenant = office.desk.self.tenant;
        QCOMPARE(outcomeOf(impostor.refresh()), u"token_invalid"_s);
    }

    void whereNothingIsNothingIsFound()
    {
        Office office;
        QCOMPARE(outcomeOf(office.desk.get("/api/v1/nothing")), u"not_found"_s);
        QCOMPARE(outcomeOf(office.desk.get("/api/v1/devices/../../etc/passwd")), u"not_found"_s);
        QCOMPARE(outcomeOf(office.desk.get("/livez/")), u"not_found"_s);
        QCOMPARE(outcomeOf(office.desk.get("/livez%00")), u"bad_request"_s);
        QCOMPARE(outcomeOf(office.desk.get("livez")), u"bad_request"_s);
        QCOMPARE(outcomeOf(office.desk.get("/livez?a=1&a=2")), u"bad_request"_s);
    }

    void whatIsNestedAThousandDeepIsNotEvenRead()
    {
        Office office;
        QJsonValue deep = 1;
        for (int i = 0; i < 1'000; ++i)
            deep = QJsonArray{deep};
        sync::ExchangeRequest request = office.work(1, 1);
        QueuedOperation &operation = request.operations.first();
        QJsonObject body = QJsonDocument::fromJson(operation.body).object();
        body.insert(u"meant"_s, QJsonObject{{u"note"_s, deep}});
        operation.body = canonicalJson(body);
        operation.hash = operationHash(operation.body);
        const auto refused = [](const hub::Reply &reply) {
            return outcomeOf(reply) == u"bad_request"_s
                && detail(reply, "what"_L1) == u"nested_too_deep"_s;
        };
        QVERIFY(refused(office.bring(sync::encodeRequest(request))));
        QVERIFY(refused(office.desk.exchange(request)));
        QVERIFY(refused(office.desk.post("/api/v1/devices/enrol", QByteArray(1'000, '['))));
        // What nobody reads may look as it likes.
        QVERIFY(!refused(office.deadLetter(1, QByteArray(1'000, '['))));
    }

    void anotherMethodIsToldWhichThereAre()
    {
        Office office;
        const hub::Reply reply = office.desk.get("/api/v1/sync/exchange");
        QCOMPARE(outcomeOf(reply), u"method_not_allowed"_s);
        QCOMPARE(reply.response.headers.value("Allow"), QByteArray("POST"));
    }

    void aDeskOfAnotherProtocolIsToldToUpgrade()
    {
        Office office;
        QCOMPARE(outcomeOf(office.bring(sync::encodeRequest(office.desk.nothingNew()),
                                        {{"Sync-Protocol", "2"}})),
                 u"upgrade_required"_s);
    }

    void everyAnswerSaysWhoseItIsAndWhen()
    {
        Office office;
        for (const QByteArray &target : {QByteArray("/livez"), QByteArray("/nowhere")}) {
            const hub::Headers headers = office.desk.get(target).response.headers;
            QCOMPARE(headers.value("Sync-Protocol"), QByteArray("1"));
            QCOMPARE(headers.value("X-Hub-Time").toLongLong(),
                     toMilliseconds(office.world.clock.now()));
            QVERIFY(headers.value("X-Request-Id").size() >= 8);
        }
    }

    void aRequestKeepsItsNameUnlessItWouldBreakALine()
    {
        Office office;
        const auto named = [&](const QByteArray &name) {
            return office.desk
                .send({.method = "GET",
                       .target = "/livez",
                       .headers = {{"X-Request-Id", name}},
                       .body = {},
                       .peer = {}})
                .response.headers.value("X-Request-Id");
        };
        QCOMPARE(named("019aa1b2-0000"), QByteArray("019aa1b2-0000"));
        for (const QByteArray &bad : {QByteArray("a\r\nSet-Cookie: x"),
                                      QByteArray("short"),
                                      QByteArray(65, 'a'),
                                      QByteArray("{\"admin\":true}")})
            QVERIFY(named(bad) != bad);
    }

    void aHubThatIsAboutToEndWantsNobodyNew()
    {
        Office office;
        QCOMPARE(outcomeOf(office.desk.get("/readyz")), u"200"_s);
        office.world.services.isDraining = true;
        const hub::Reply reply = office.desk.get("/readyz");
        QCOMPARE(outcomeOf(reply), u"unavailable"_s);
        QCOMPARE(reply.response.headers.value("Retry-After"), QByteArray("5"));
        QCOMPARE(outcomeOf(office.desk.get("/livez")), u"200"_s);
    }
};

DESK_TEST(TestRequests)
#include "tst_requests.moc"
