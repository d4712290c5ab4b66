#include "tests/hub/hub_world.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// A hub that somebody looks after.
struct Watched
{
    Watched()
    {
        world.services.metricsToken = [] { return QByteArray("a token"); };
    }

    hub::Reply ask(const QByteArray &target, const QByteArray &authorization = {})
    {
        hub::Request request{
            .method = "GET", .target = target, .headers = {}, .body = {}, .peer = "192.0.2.7"};
        if (!authorization.isEmpty())
            request.headers.set("Authorization", authorization);
        return world.ask(request);
    }
    QByteArrayList lines() { return ask("/metrics", "Bearer a token").response.body.split('\n'); }

    HubWorld world;
};

} // namespace

/// What whoever looks after a hub sees of it.
class MetricsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAnsweredIsCounted()
    {
        Watched hub;
        hub.ask("/livez");
        hub.ask("/livez");
        hub.ask("/api/v1/devices");
        hub.ask("/nowhere");
        const QByteArrayList lines = hub.lines();
        for (const char *line :
             {R"(tailtown_hub_requests_total{route="GET /livez",status="200"} 2)",
              R"(tailtown_hub_requests_total{route="GET /api/v1/devices",status="401"} 1)",
              R"(tailtown_hub_requests_total{route="",status="404"} 1)",
              R"(tailtown_hub_request_seconds_bucket{route="GET /livez",le="+Inf"} 2)",
              R"(tailtown_hub_request_seconds_count{route="GET /livez"} 2)",
              "tailtown_hub_connections 0"})
            QVERIFY2(lines.contains(line), line);
    }

    void onlyWhoShowsTheTokenSeesIt()
    {
        Watched hub;
        QCOMPARE(hub.ask("/metrics").response.status, 401);
        QCOMPARE(hub.ask("/metrics", "Bearer another").response.status, 401);
        QCOMPARE(hub.ask("/metrics", "a token").response.status, 401);
        QCOMPARE(hub.ask("/metrics", "Bearer a token").response.status, 200);
        hub.world.services.metricsToken = [] { return QByteArray(); };
        QCOMPARE(hub.ask("/metrics", "Bearer ").response.status, 404);
    }

    void whateverIsAskedEachLineCanBeRead()
    {
        Watched hub;
        Voice desk = enrolled(hub.world, hub.world.founderCode());
        desk.get("/api/v1/devices");
        hub.ask("/api/v1/blobs/\"} 7\n#");
        hub.ask("/\\\"");
        const QString value = u"[a-z]+=\"[^\"\\\\\\n]*\""_s;
        const QRegularExpression line(
            u"^([a-z_]+(\\{%1(,%1)?\\})? [0-9.e+-]+|# (HELP|TYPE) .+|)$"_s.arg(value));
        const QByteArrayList lines = hub.lines();
        for (const QByteArray &each : lines)
            QVERIFY2(line.match(QString::fromUtf8(each)).hasMatch(), each);
        // Of whom it was is another matter.
        QVERIFY(!lines.join('\n').contains(hub.world.tenant().text().toLatin1()));
    }

    void eachBoundHoldsWhatTheOnesBeforeHold()
    {
        hub::Metrics metrics;
        for (const int ms : {1, 5, 6, 700, 60'000})
            metrics.noteAnswer("GET /livez", 200, std::chrono::milliseconds(ms));
        const QByteArray text = metrics.text();
        for (const char *line : {R"(_bucket{route="GET /livez",le="0.005"} 2)",
                                 R"(_bucket{route="GET /livez",le="0.01"} 3)",
                                 R"(_bucket{route="GET /livez",le="0.5"} 3)",
                                 R"(_bucket{route="GET /livez",le="5"} 4)",
                                 R"(_bucket{route="GET /livez",le="+Inf"} 5)",
                                 R"(_sum{route="GET /livez"} 60.712)"})
            QVERIFY2(text.contains(line), line);
    }
};

DESK_TEST(MetricsTest)
#include "tst_metrics.moc"
