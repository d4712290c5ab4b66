#include "tests/hub/open_api_document.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

QJsonObject objectOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

/// A hub, and what a desk of it asks for in JSON.
struct AskingDesk
{
    HubWorld world;
    OpenApiDocument document{world};
    Voice desk = enrolled(world, world.founderCode());
    int peers = 0;

    AskingDesk() { world.directory.setTier(world.tenant(), Tier::Enterprise); }

    /// A request that is well, for a route of JSON.
    QJsonObject wellFor(const QByteArray &path)
    {
        if (path.endsWith("/enrol")) {
            sync::EnrolRequest request = desk.request;
            request.code = u"7ABC-DEFG"_s;
            return objectOf(request.encode());
        }
        if (path.endsWith("/challenge"))
            return objectOf(
                sync::ChallengeRequest{.tenant = desk.self.tenant, .device = desk.self.device}
                    .encode());
        if (path.endsWith("/refresh"))
            return objectOf(sync::RefreshRequest{.tenant = desk.self.tenant,
                                                 .device = desk.self.device,
                                                 .refresh = desk.self.refresh,
                                                 .nonce = desk.challenge(),
                                                 .signature = QByteArray(sync::signatureBytes, 's')}
                                .encode());
        if (path.endsWith("/codes"))
            return objectOf(sync::CodeRequest{.staff = world.resort().max}.encode());
        if (path.endsWith("/incarnate"))
            return objectOf(sync::IncarnateRequest{.wish = QByteArray(16, 'w')}.encode());
        if (path.endsWith("/revoke"))
            return objectOf(sync::RevokeRequest{.staff = world.resort().sam}.encode());
        return {};
    }

    /// Whether the hub reads it; what it thinks of its code or its author is another matter.
    bool isRead(const hub::Route &route, const QByteArray &body)
    {
        // Who guesses codes is kept out, and who asks too often: so each comes from elsewhere.
        desk.peer = "192.0.2." + QByteArray::number(++peers);
        QByteArray target = route.path;
        const hub::Reply reply =
            desk.post(target.replace("{device}", desk.self.device.text().toLatin1()), body);
        return reply.response.status != 400 && reply.response.status != 413;
    }

    bool isRead(const hub::Route &route, const QJsonObject &body)
    {
        return isRead(route, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
};

/// What may stand where something else should: at, below and above each bound of ours.
QList<QJsonValue> anything()
{
    QList<QJsonValue> all{QJsonValue::Null,
                          true,
                          QJsonArray(),
                          QJsonObject(),
                          -1,
                          0,
                          1,
                          1.5,
                          qint64{0x7fffffff},
                          qint64{0x80000000},
                          (qint64{1} << 53) - 1,
                          qint64{1} << 53,
                          u""_s,
                          u" "_s,
                          u"Front desk"_s,
                          u"two\nlines"_s,
                          u"drain"_s,
                          u"now"_s,
                          u"keep"_s,
                          u"Drain"_s,
                          u"0192f7a0-5b3c-7000-8000-00000000000a"_s,
                          u"0192F7A0-5B3C-7000-8000-00000000000A"_s,
                          u"0192f7a05b3c7000800000000000000a"_s};
    for (const int length : {60, 61, 200, 201})
        all += QString(length, u'x');
    for (const int bytes : {1, 15, 16, 17, 31, 32, 33, 63, 64, 65, 128, 129}) {
        all += u"af"_s.repeated(bytes);
        all += u"AF"_s.repeated(bytes);
    }
    return all;
}

QString disagreement(const hub::Route &route, const QString &member, const QJsonValue &value)
{
    const QJsonObject shown{{member, value}};
    return QString::fromLatin1(route.path) + u' '
        + QString::fromUtf8(QJsonDocument(shown).toJson(QJsonDocument::Compact)).left(200);
}

} // namespace

/// What can be asked for in JSON is as openapi.json says, in both directions.
class TestOpenApiRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRouteOfJson_data()
    {
        QTest::addColumn<qsizetype>("index");
        const std::vector<hub::Route> &routes = hub::routes();
        for (size_t i = 0; i < routes.size(); ++i) {
            if (routes[i].type == "application/json")
                QTest::addRow("%s", routes[i].path.constData()) << qsizetype(i);
        }
    }

    void everyRouteOfJson()
    {
        QFETCH(qsizetype, index);
        const hub::Route &route = hub::routes()[size_t(index)];
        AskingDesk asking;
        const QJsonObject well = asking.wellFor(route.path);
        QCOMPARE(asking.document.complaintAbout(well, route), QString());
        QVERIFY(asking.isRead(route, well));

        // Whatever stands in a place, and whichever is left out: both think the same of it.
        QStringList disagreements;
        const auto judge = [&](const QString &member, const QJsonValue &value) {
            QJsonObject body = well;
            body.insert(member, value); // undefined takes it out
            const bool isPromised = asking.document.complaintAbout(body, route).isEmpty();
            if (isPromised != asking.isRead(route, body))
                disagreements += disagreement(route, member, value);
        };
        for (const QString &member : well.keys()) {
            judge(member, QJsonValue::Undefined);
            for (const QJsonValue &value : anything())
                judge(member, value);
        }
        judge(u"of_a_newer_version"_s, 1);
        QCOMPARE(disagreements, QStringList());
    }

    void eachMemberOfARequestIsNeeded_data() { everyRouteOfJson_data(); }

    void eachMemberOfARequestIsNeeded()
    {
        QFETCH(qsizetype, index);
        const hub::Route &route = hub::routes()[size_t(index)];
        AskingDesk asking;
        const QJsonObject well = asking.wellFor(route.path);
        for (const QString &member : well.keys()) {
            QJsonObject body = well;
            body.remove(member);
            QVERIFY2(!asking.document.complaintAbout(body, route).isEmpty(), qPrintable(member));
            QVERIFY2(!asking.isRead(route, body), qPrintable(member));
        }
        for (const QByteArray &body : {QByteArray(), QByteArray("[]"), QByteArray(17'000, ' ')})
            QVERIFY(!asking.isRead(route, body));
    }
};

DESK_TEST(TestOpenApiRequests)
#include "tst_open_api_requests.moc"
