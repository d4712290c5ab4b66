#include "sync/protocol/compression.h"
#include "tests/hub/running_server.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

using namespace std::chrono_literals;

namespace {

const QByteArray live = "GET /livez HTTP/1.1\r\nHost: hub\r\n\r\n";

int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.sliced(9, 3).toInt() : 0;
}

QByteArray bodyOf(const QByteArray &answer)
{
    return answer.sliced(answer.indexOf("\r\n\r\n") + 4);
}

QByteArray post(const QByteArray &target, const QByteArray &body, const QByteArray &fields)
{
    return "POST " + target + " HTTP/1.1\r\nHost: hub\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + fields + "\r\n" + body;
}

QByteArray bearer(const Voice &desk)
{
    return "Authorization: Bearer " + desk.self.access + "\r\n";
}

QByteArray exchange(const Voice &desk, const sync::ExchangeRequest &request)
{
    return post("/api/v1/sync/exchange",
                sync::pack(sync::Coding::Zstd, sync::encodeRequest(request)),
                bearer(desk) + "Content-Type: application/x-ndjson\r\nContent-Encoding: zstd\r\n");
}

QByteArray wake(const Voice &desk, const QByteArray &query)
{
    return "GET /api/v1/sync/wake?" + query + " HTTP/1.1\r\nHost: hub\r\n" + bearer(desk) + "\r\n";
}

/// A hub that is served, with a desk that enrolled over the wire.
struct Site
{
    explicit Site(const hub::ServerOptions &options = {})
        : server(world.hub, options)
    {
    }

    void enrol()
    {
        Line line(server.port());
        desk.request.code = world.newCode();
        line.say(post(
            "/api/v1/devices/enrol", desk.request.encode(), "Content-Type: application/json\r\n"));
        const auto answer = sync::EnrolAnswer::decode(bodyOf(line.hearAnswer()));
        DESK_ASSERT(answer);
        desk.self = *answer;
    }

    /// The last commit of the resort: who knows it hears nothing until there is another.
    QByteArray head() { return QByteArray::number(world.services.heads.of(world.tenant())); }

    sync::ExchangeRequest work(qint64 first)
    {
        sync::ExchangeRequest request = desk.nothingNew();
        request.operations = renamings(world.resort(), first, 1);
        return request;
    }

    HubWorld world;
    Voice desk{world, 2};
    RunningServer server;
};

qint64 headIn(const QByteArray &answer)
{
    const auto lines = sync::decodeResponse(bodyOf(answer));
    return lines ? lines->head : -1;
}

} // namespace

class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeskEnrolsAndExchangesOverTheWire()
    {
        Site site;
        site.enrol();
        Line line(site.server.port());
        line.say(exchange(site.desk, site.work(1)));
        const QByteArray first = line.hearAnswer();
        QCOMPARE(statusOf(first), 200);
        line.say(exchange(site.desk, site.work(2)));
        QCOMPARE(headIn(line.hearAnswer()), headIn(first) + 1);
    }

    void whoWaitsOnAStreamHearsOfEachCommit()
    {
        Site site;
        site.enrol();
        Line line(site.server.port());
        line.say(exchange(site.desk, site.work(1)));
        const qint64 head = headIn(line.hearAnswer());

        Line news(site.server.port());
        news.say(wake(site.desk, "after=" + QByteArray::number(head)));
        QVERIFY(news.hearUntil("\r\n\r\n").contains("text/event-stream"));
        QCOMPARE(news.hearUntil("\n\n"), hub::keepAlive);
        for (qint64 next = head + 1; next < head + 3; ++next) {
            line.say(exchange(site.desk, site.work(next - head + 1)));
            line.hearAnswer();
            QCOMPARE(news.hearUntil("\n\n"),
                     "event: head\ndata: " + QByteArray::number(next) + "\n\n");
        }
    }

    void whoPollsHearsOfTheNextCommit()
    {
        Site site;
        site.enrol();
        Line line(site.server.port());
        line.say(exchange(site.desk, site.work(1)));
        const qint64 head = headIn(line.hearAnswer());
        Line poll(site.server.port());
        poll.say(wake(site.desk, "wait=50&after=" + QByteArray::number(head)));
        line.say(exchange(site.desk, site.work(2)));
        line.hearAnswer();
        QCOMPARE(bodyOf(poll.hearAnswer()), sync::WakeAnswer{.head = head + 1}.encode());
    }

    void aDeskThatWaitsAThirdTimeIsNotHeldTwiceMore()
    {
        Site site;
        site.enrol();
        std::vector<std::unique_ptr<Line>> lines;
        for (int i = 0; i < 3; ++i) {
            lines.push_back(std::make_unique<Line>(site.server.port()));
            lines.back()->say(wake(site.desk, "after=" + site.head()));
            lines.back()->hearUntil("\r\n\r\n");
        }
        QCOMPARE(lines.front()->hearAll(), hub::keepAlive);
    }

    void requestsThatComeTogetherAreAnsweredInTheirOrder()
    {
        Site site;
        Line line(site.server.port());
        line.say(live + "GET /nowhere HTTP/1.1\r\nHost: hub\r\n\r\n");
        QCOMPARE(statusOf(line.hearAnswer()), 200);
        QCOMPARE(statusOf(line.hearAnswer()), 404);
    }

    void garbageAfterARequestEndsTheConnection()
    {
        Site site;
        Line line(site.server.port());
        line.say(live + "\x01\x02 what is this\r\n\r\n" + live);
        QCOMPARE(statusOf(line.hearAnswer()), 200);
        const QByteArray rest = line.hearAll();
        QCOMPARE(statusOf(rest), 400);
        QCOMPARE(rest.count("HTTP/1.1"), 1);
        QVERIFY(rest.contains("Sync-Protocol: 1"));
    }

    void twoLengthsForOneBodyAreNone()
    {
        Site site;
        Line line(site.server.port());
        line.say("POST /api/v1/devices/enrol HTTP/1.1\r\nHost: hub\r\nContent-Length: 2\r\n"
                 "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        QCOMPARE(statusOf(line.hearAll()), 400);
    }

    void aBodyThatComesTooSlowlyIsNotWaitedFor()
    {
        Site site({.bodyTime = 50ms});
        Line line(site.server.port());
        line.say("POST /api/v1/devices/enrol HTTP/1.1\r\nHost: hub\r\nContent-Length: 90\r\n\r\n{");
        const QByteArray answer = line.hearAll();
        QCOMPARE(statusOf(answer), 408);
        QVERIFY(answer.contains("too_slow"));
    }

    void aHeaderThatComesTooSlowlyIsNotWaitedFor()
    {
        Site site({.headerTime = 50ms});
        Line line(site.server.port());
        line.say("GET /li");
        QCOMPARE(statusOf(line.hearAll()), 408);
    }

    void whoSaysNothingIsLeftAlone()
    {
        Site site({.idleTime = 50ms});
        Line line(site.server.port());
        QCOMPARE(line.hearAll(), QByteArray());
    }

    void aHeaderBeyondTheLimitIsNotRead()
    {
        Site site;
        Line line(site.server.port());
        line.say("GET /livez HTTP/1.1\r\nHost: hub\r\nX-Long: " + QByteArray(17'000, 'x')
                 + "\r\n\r\n");
        const QByteArray answer = line.hearAll();
        QCOMPARE(statusOf(answer), 431);
        QVERIFY(answer.contains("header_too_large"));
    }

    void aBodyThatWouldBeTooLargeIsNotWaitedFor()
    {
        Site site;
        site.enrol();
        Line line(site.server.port());
        line.say("POST /api/v1/sync/exchange HTTP/1.1\r\nHost: hub\r\n" + bearer(site.desk)
                 + "Content-Length: 99999999999\r\n\r\n");
        QCOMPARE(statusOf(line.hearAll()), 413);
    }

    void whoHasNoTokenDoesNotGetToUnload()
    {
        Site site;
        Line line(site.server.port());
        line.say(
            "POST /api/v1/sync/exchange HTTP/1.1\r\nHost: hub\r\nContent-Length: 1000000\r\n\r\n");
        const QByteArray answer = line.hearAll();
        QCOMPARE(statusOf(answer), 401);
        QVERIFY(answer.contains("token_missing"));
    }

    void withoutACertificateOnlyThisComputerIsServed()
    {
        HubWorld world;
        QVERIFY_EXCEPTION_THROWN(hub::Server(world.hub, {.address = "0.0.0.0"}),
                                 std::runtime_error);
        QVERIFY_EXCEPTION_THROWN(hub::Server(world.hub, {.address = "192.0.2.1"}),
                                 std::runtime_error);
    }

    void aServerThatEndsLetsThoseWhoWaitGo()
    {
        Site site;
        site.enrol();
        Line stream(site.server.port());
        stream.say(wake(site.desk, "after=" + site.head()));
        stream.hearUntil("\r\n\r\n");
        Line poll(site.server.port());
        poll.say(wake(site.desk, "after=" + site.head() + "&wait=50"));
        Line idle(site.server.port());
        idle.say(live);
        idle.hearAnswer();
        std::thread ending([&] { site.server.end(); });
        QCOMPARE(stream.hearAll(), hub::keepAlive);
        QCOMPARE(idle.hearAll(), QByteArray());
        ending.join();
        QVERIFY(site.world.services.isDraining);
    }
};

DESK_TEST(TestServer)
#include "tst_server.moc"
