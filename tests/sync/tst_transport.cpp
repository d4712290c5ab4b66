#include "core/base/json.h"
#include "sync/desk/transport.h"
#include "tests/support/test_program.h"
#include "tests/sync/stub_hub.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

QByteArray nested(int deep)
{
    return "{\"rows\":" + QByteArray(deep, '[') + QByteArray(deep, ']') + "}";
}

bool isTooDeep(const QByteArray &text)
{
    return isNestedTooDeep(text);
}

/// What a desk makes of an answer.
tl::expected<sync::Reply, sync::Failure> answerOf(const QByteArray &body)
{
    StubHub hub(
        [&](const QByteArray &, const QByteArray &) -> StubHub::Answer { return {.body = body}; });
    sync::Transport transport{QUrl(hub.address())};
    std::optional<tl::expected<sync::Reply, sync::Failure>> answered;
    transport.ask({.method = "GET", .path = u"/"_s, .body = {}, .access = {}},
                  [&](const auto &reply) { answered.emplace(reply); });
    DESK_ASSERT(QTest::qWaitFor([&] { return answered.has_value(); }, 30'000));
    return *answered;
}

/// What a desk hears where it listens, until it ends.
struct HeardUntilEnd
{
    int times = 0;
    QList<qint64> heads;

    explicit HeardUntilEnd(const QByteArray &said)
    {
        StubHub hub([&](const QByteArray &, const QByteArray &) -> StubHub::Answer {
            return {.body = said, .headers = {"Content-Type: text/event-stream"}};
        });
        sync::Transport transport{QUrl(hub.address())};
        bool isOver = false;
        transport.listen({},
                         7,
                         {.heard = [&] { ++times; },
                          .woken = [&](qint64 head) { heads += head; },
                          .ended = [&] { isOver = true; }});
        DESK_ASSERT(QTest::qWaitFor([&] { return isOver; }, 30'000));
    }
};

} // namespace

/// What comes over the wire, before anybody believes it.
class TransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerThatIsNestedAThousandDeepIsNone()
    {
        QVERIFY(answerOf(nested(20)));
        QVERIFY(!answerOf(nested(1'000)));
        QVERIFY(!answerOf("{\"h\":{}}\n" + nested(1'000)));
        QVERIFY(!answerOf(QByteArray(1'000'000, '[')));
    }

    void bracketsInATextNestNothing()
    {
        QVERIFY(isTooDeep(QByteArray(65, '[')));
        QVERIFY(!isTooDeep(QByteArray(64, '[')));
        QVERIFY(!isTooDeep("[\"" + QByteArray(1'000, '[') + "\"]"));
        QVERIFY(!isTooDeep("[\"\\\"" + QByteArray(1'000, '{') + "\\\\\"]"));
        QVERIFY(isTooDeep("[\"\\\\\"" + QByteArray(64, '{')));
        QVERIFY(!isTooDeep(QByteArray("[[]]\n").repeated(1'000)));
        QVERIFY(!isTooDeep(QByteArray("[{}],").repeated(1'000)));
    }

    void aSignOfLifeIsHeardAndNoNews()
    {
        const HeardUntilEnd alive(":k\n\n");
        QVERIFY(alive.times > 0);
        QVERIFY(alive.heads.isEmpty());
        QCOMPARE(HeardUntilEnd("event: head\ndata: 9\n\n").heads, QList<qint64>{9});
    }

    void aStreamThatSomebodyKeepsBackIsNotHeard() { QCOMPARE(HeardUntilEnd({}).times, 0); }
};

DESK_TEST(TransportTest)
#include "tst_transport.moc"
