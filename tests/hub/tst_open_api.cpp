#include "tests/hub/open_api_document.h"
#include "tests/hub/pictures.h"
#include "tests/hub/schema.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

QString complaintAboutLines(const QByteArray &lines, const QJsonObject &schema)
{
    QString all;
    for (const QByteArray &line : lines.trimmed().split('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        const QJsonValue value =
            document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        all += complaint(value, schema, schema);
    }
    return all;
}

} // namespace

class TestOpenApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentNamesWhatTheHubAnswersAndNothingElse()
    {
        HubWorld world;
        QStringList answered;
        for (const hub::Route &route : hub::routes())
            answered += QString::fromLatin1(route.method + ' ' + route.path);
        answered.sort();
        QCOMPARE(OpenApiDocument(world).operations(), answered);
        QCOMPARE(OpenApiDocument(world).root().value("openapi"_L1), QJsonValue(u"3.1.0"_s));
    }

    void theDocumentAsksForATokenWhereTheHubDoes()
    {
        HubWorld world;
        const OpenApiDocument document(world);
        for (const hub::Route &route : hub::routes()) {
            const QJsonObject operation = document.operation(route);
            QCOMPARE(operation.value("security"_L1).toArray().isEmpty(),
                     route.door == hub::Door::Open);
            QCOMPARE(operation.value("requestBody"_L1).isUndefined(), route.type.isEmpty());
        }
    }

    void everyAnswerIsAsItIsPromised()
    {
        HubWorld world;
        const OpenApiDocument document(world);
        Voice founder(world);
        const auto keeps = [&](const hub::Reply &reply) {
            const QString complaint = document.complaintAbout(reply);
            QVERIFY2(complaint.isEmpty(),
                     qPrintable(QString::fromLatin1(reply.trace.route) + u": "_s + complaint));
        };
        const StaffId max = world.resort().max;
        keeps(founder.get("/api/v1/devices"));
        keeps(founder.enrol(u"WRONGONE"_s));
        keeps(founder.enrol(world.founderCode()));
        keeps(founder.refresh());
        keeps(founder.get("/api/v1/devices"));
        keeps(founder.post(
            "/api/v1/devices/challenge",
            sync::ChallengeRequest{.tenant = founder.self.tenant, .device = founder.self.device}
                .encode()));
        keeps(founder.post("/api/v1/devices/codes", sync::CodeRequest{.staff = max}.encode()));
        keeps(founder.post("/api/v1/devices/codes", "no"));
        keeps(founder.post("/api/v1/devices/incarnate",
                           sync::IncarnateRequest{.wish = QByteArray(16, 'w')}.encode()));
        keeps(founder.get("/api/v1/sync/wake?after=0&wait=1"));
        const hub::Reply snapshot = founder.send({.method = "POST",
                                                  .target = "/api/v1/snapshots",
                                                  .headers = {},
                                                  .body = {},
                                                  .peer = {}});
        keeps(snapshot);
        const auto parts = sync::SnapshotAnswer::decode(snapshot.response.body);
        QVERIFY(parts);
        keeps(founder.get("/api/v1/snapshots/" + parts->id.text().toLatin1() + "/1"));
        keeps(founder.get("/api/v1/snapshots/" + parts->id.text().toLatin1() + "/7"));
        keeps(founder.get("/api/v1/blobs/" + QByteArray(64, 'a')));
        for (const auto &[method, target] :
             {std::pair{"OPTIONS", "/api/v1/blobs"}, std::pair{"POST", "/api/v1/blobs"}})
            keeps(founder.send(
                {.method = method,
                 .target = target,
                 .headers = {{"Tus-Resumable", "1.0.0"},
                             {"Upload-Length", "100"},
                             {"Upload-Metadata", "sha256 " + QByteArray(32, 'a').toBase64()}},
                 .body = {},
                 .peer = {}}));
        const Voice office = enrolled(world, world.newCode(), 2);
        const QByteArray revoke =
            "/api/v1/devices/" + office.self.device.text().toLatin1() + "/revoke";
        keeps(founder.post(revoke, sync::RevokeRequest{.staff = max}.encode()));
        keeps(Voice(office).get("/api/v1/devices"));
        keeps(Voice(office).refresh());
        keeps(founder.get("/metrics"));
        keeps(founder.get("/livez"));
        keeps(founder.get("/readyz"));
        // Its lives do not match any more, and then its requests are used up.
        keeps(founder.exchange(founder.nothingNew()));
        for (int i = 0; i < 100; ++i)
            founder.get("/api/v1/devices");
        keeps(founder.get("/api/v1/devices"));
    }

    void whatIsWrongWithAPhotoIsToldAsItIsPromised()
    {
        HubWorld world;
        const OpenApiDocument document(world);
        Voice desk = enrolled(world, world.newCode(), 2);
        const QByteArray photo = picture(100);
        const QByteArray digest = keep(world.blobs, world.tenant(), photo, world.clock.now());
        const QByteArray another = digestOf("another");
        const QByteArray there = "/api/v1/blobs/" + another.toHex();
        const auto told = [&](const hub::Request &request) {
            const hub::Reply reply = desk.send(request);
            const QString complaint = document.complaintAbout(reply);
            return complaint.isEmpty() ? outcomeOf(reply) : complaint;
        };
        const auto piece = [&](const char *tus, const char *offset, const QByteArray &body) {
            return told({.method = "PATCH",
                         .target = there,
                         .headers = {{"Tus-Resumable", tus},
                                     {"Upload-Offset", offset},
                                     {"Content-Type", "application/offset+octet-stream"}},
                         .body = body,
                         .peer = {}});
        };
        world.blobs.begin(world.tenant(), another, 100, world.clock.now());
        QCOMPARE(piece("0.2.0", "0", photo), u"tus_version"_s);
        QCOMPARE(piece("1.0.0", "4", photo), u"offset_mismatch"_s);
        QCOMPARE(piece("1.0.0", "0", "a tale"), u"unsupported_media"_s);
        QCOMPARE(piece("1.0.0", "0", photo), u"digest_mismatch"_s);
        QCOMPARE(told({.method = "GET",
                       .target = "/api/v1/blobs/" + digest.toHex(),
                       .headers = {{"Range", "bytes=100-"}},
                       .body = {},
                       .peer = {}}),
                 u"range_not_satisfiable"_s);
    }

    void everyLineIsAsItIsPromised()
    {
        HubWorld world;
        const QJsonObject schema = documentAt(world, "/api/v1/exchange-lines.schema.json");
        Voice desk = enrolled(world, world.newCode(), 2);
        sync::ExchangeRequest request = desk.nothingNew();
        request.operations = renamings(world.resort(), 1, 3);
        const QString asked = complaintAboutLines(sync::encodeRequest(request), schema);
        QVERIFY2(asked.isEmpty(), qPrintable(asked));
        const auto heard = linesIn(desk.exchange(request));
        QVERIFY(heard && !heard->rows.isEmpty() && !heard->rulings.isEmpty());
        const QString answered = complaintAboutLines(sync::encodeResponse(*heard), schema);
        QVERIFY2(answered.isEmpty(), qPrintable(answered));
    }

    void aLineOfNobodysIsComplainedAbout()
    {
        HubWorld world;
        const QJsonObject schema = documentAt(world, "/api/v1/exchange-lines.schema.json");
        for (const char *line : {R"({"h":{}})", R"(["pets"])", R"({"o":[1]})", R"({"x":1})"})
            QVERIFY2(!complaintAboutLines(line, schema).isEmpty(), line);
    }
};

DESK_TEST(TestOpenApi)
#include "tst_open_api.moc"
