#include "core/store/sync_state.h"
#include "core/store/work_thread.h"
#include "sync/desk/driver.h"
#include "sync/protocol/enrolment.h"
#include "tests/support/test_program.h"
#include "tests/support/test_resort.h"
#include "tests/sync/memory_secrets.h"
#include "tests/sync/stub_hub.h"

#include <QTemporaryDir>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

const QByteArray desksPath = "/api/v1/devices";
const QByteArray exchangePath = "/api/v1/sync/exchange";
const QByteArray hubEpoch(16, 'e');
const QByteArray oldAccess = "old";
const QByteArray newAccess = "new";

QList<QByteArray> planLeaves(int requests)
{
    return {"RateLimit-Policy: \"tenant\";q=100;w=900",
            "RateLimit: \"tenant\";r=" + QByteArray::number(requests) + ";t=300;share=2"};
}

StubHub::Answer nothingNew()
{
    const sync::ExchangeResponse nothing{
        .epoch = hubEpoch, .head = 1, .reached = 1, .last = 1'000'000};
    return {.body = sync::encodeResponse(nothing), .headers = planLeaves(90)};
}

StubHub::Answer refusal(int status, const QByteArray &code)
{
    return {.status = status, .body = "{\"code\":\"" + code + "\"}"};
}

// As if the hub had taken all that was done so far.
std::unique_ptr<Store> storeWithoutQueue(TestResort &resort)
{
    DESK_ASSERT(resort.store->writeConfirmed([](db::Database &database) {
        database.run("DELETE FROM outbox_row");
        database.run("DELETE FROM outbox");
        database.run("DELETE FROM sync_base");
        sync_state::reach(database, hubEpoch, 1);
    }));
    return std::move(resort.store);
}

/// A desk with its driver, and somebody in the place of its hub.
class AskingDesk
{
public:
    explicit AskingDesk(StubHub &hub)
        : m_files(m_folder.filePath(u"attachments"_s), testKey())
        , m_store(storeWithoutQueue(m_resort))
        , driver(
              sync::Credentials{.hub = QUrl(hub.address()),
                                .tenant = m_resort.founded.resort,
                                .device = m_resort.newId<DeviceId>(),
                                .key = sync::DeviceKey::make(m_resort.random),
                                .refresh = QByteArray(32, 'r')},
              m_secrets,
              [this](std::function<void(Store &)> work) { m_store.post(std::move(work)); },
              m_files,
              m_clock)
    {
        QObject::connect(&driver,
                         &sync::Driver::statusChanged,
                         &driver,
                         [this](const HubStatus &now) { status = now; });
        driver.start(oldAccess);
    }

    bool comesTo(HubState state)
    {
        return QTest::qWaitFor([&] { return status.state == state; }, patience);
    }

    /// The list of desks, as the page of sync asks for it.
    tl::expected<sync::Reply, sync::Failure> askForDesks()
    {
        std::optional<tl::expected<sync::Reply, sync::Failure>> answered;
        driver.ask({.method = "GET", .path = QString::fromLatin1(desksPath), .body = {}},
                   [&](const auto &reply) { answered.emplace(reply); });
        DESK_ASSERT(QTest::qWaitFor([&] { return answered.has_value(); }, patience));
        return *answered;
    }

private:
    static constexpr int patience = 30'000;

    QTemporaryDir m_folder;
    TestResort m_resort;
    SystemClock m_clock;
    AttachmentFiles m_files;
    MemorySecrets m_secrets;
    WorkThread<Store> m_store;

public:
    HubStatus status;
    sync::Driver driver;
};

} // namespace

/// What people ask the hub for besides sync draws from the same plan, with the same access.
class BesidesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileThePlanIsUsedUpNobodyIsAsked()
    {
        StubHub hub([](const QByteArray &, const QByteArray &) {
            StubHub::Answer answer = refusal(429, "rate_limited");
            answer.headers = planLeaves(0) + QList<QByteArray>{"Retry-After: 600"};
            return answer;
        });
        AskingDesk desk(hub);
        QVERIFY(desk.comesTo(HubState::Paused));
        const auto reply = desk.askForDesks();
        QCOMPARE(reply->status, 429);
        QCOMPARE(hub.asked.value(desksPath), 0);
        QVERIFY(sync::retryAfter(*reply) > 500'000);
    }

    void whatAPersonAsksForIsCounted()
    {
        StubHub hub([](const QByteArray &path, const QByteArray &) -> StubHub::Answer {
            if (path == exchangePath)
                return nothingNew();
            return {.body = "{}", .headers = planLeaves(7)};
        });
        AskingDesk desk(hub);
        QVERIFY(desk.comesTo(HubState::UpToDate));
        QCOMPARE(desk.askForDesks()->status, 200);
        QCOMPARE(desk.status.budgetLeft, 7);
    }

    void aPauseThatAPersonWasToldOfHoldsForSync()
    {
        StubHub hub([](const QByteArray &path, const QByteArray &) -> StubHub::Answer {
            if (path == exchangePath)
                return nothingNew();
            StubHub::Answer answer = refusal(429, "rate_limited");
            answer.headers = planLeaves(0) + QList<QByteArray>{"Retry-After: 600"};
            return answer;
        });
        AskingDesk desk(hub);
        QVERIFY(desk.comesTo(HubState::UpToDate));
        QCOMPARE(desk.askForDesks()->status, 429);
        QCOMPARE(desk.status.state, HubState::Paused);
    }

    void whoLooksAfterAWhileGetsANewAccessFirst()
    {
        QByteArray valid = oldAccess;
        StubHub hub([&](const QByteArray &path, const QByteArray &head) -> StubHub::Answer {
            if (path == "/api/v1/devices/challenge")
                return {.body = sync::ChallengeAnswer{.nonce = QByteArray(16, 'n')}.encode()};
            if (path == "/api/v1/devices/refresh")
                return {.body = sync::RefreshAnswer{.refresh = QByteArray(32, 's'),
                                                    .access = newAccess,
                                                    .accessExpires = fromMilliseconds(1)}
                                    .encode()};
            if (!head.contains(QByteArray("Bearer " + valid)))
                return refusal(401, "token_expired");
            return path == exchangePath ? nothingNew() : StubHub::Answer{.body = "{}"};
        });
        AskingDesk desk(hub);
        QVERIFY(desk.comesTo(HubState::UpToDate));
        valid = newAccess;
        QCOMPARE(desk.askForDesks()->status, 200);
        QCOMPARE(hub.asked.value(desksPath), 2);
    }

    void whoIsShutOutMeanwhileIsToldSo()
    {
        bool isShutOut = false;
        StubHub hub([&](const QByteArray &path, const QByteArray &) -> StubHub::Answer {
            if (isShutOut)
                return refusal(401, "token_invalid");
            return path == exchangePath ? nothingNew() : StubHub::Answer{.body = "{}"};
        });
        AskingDesk desk(hub);
        QVERIFY(desk.comesTo(HubState::UpToDate));
        isShutOut = true;
        QVERIFY(!desk.askForDesks());
        QCOMPARE(desk.status.state, HubState::Revoked);
    }
};

DESK_TEST(BesidesTest)
#include "tst_besides.moc"
