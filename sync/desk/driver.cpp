#include "sync/desk/driver.h"

#include "core/base/log.h"
#include "core/base/platform.h"
#include "core/store/checkpoint.h"
#include "core/store/sync_state.h"
#include "sync/engine/replica_events.h"
#include "sync/protocol/enrolment.h"

#include <QNetworkInformation>

using namespace Qt::Literals;

namespace desk::sync {

namespace {

constexpr int sleepWatchEvery = 10'000;
// So much more time by the wall than by the other clock is a sleep.
constexpr qint64 aSleep = 30'000;

std::optional<sync_state::EndedLife> endedIn(Store &store)
{
    return store.read(&sync_state::endedLife).value_or(std::nullopt);
}

qint64 waitingIn(Store &store)
{
    return store.read([](db::Database &database) { return outbox::waitingCount(database); })
        .value_or(0);
}

} // namespace

void Driver::Mailbox::deliver(const Event &event)
{
    call([event](Driver &to) { to.happened(event); });
}

void Driver::Mailbox::call(std::function<void(Driver &)> what)
{
    const std::scoped_lock lock(mutex);
    if (!driver)
        return;
    QMetaObject::invokeMethod(
        driver, [to = driver, what = std::move(what)] { what(*to); }, Qt::QueuedConnection);
}

Driver::Driver(Credentials credentials,
               Secrets &secrets,
               StoreAccess store,
               const AttachmentFiles &files,
               const Clock &clock,
               QObject *parent)
    : QObject(parent)
    , m_credentials(std::move(credentials))
    , m_secrets(secrets)
    , m_store(std::move(store))
    , m_files(files)
    , m_clock(clock)
    , m_engine(m_credentials.hub.toString(), m_random)
    , m_transport(m_credentials.hub, m_credentials.hubKey, this)
    , m_mailbox(std::make_shared<Mailbox>())
    , m_cabinet(std::make_unique<AttachmentFiles>(files))
{
    m_lastSeen = now();
    m_mailbox->driver = this;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { happened(event::Due{}); });
    connect(&m_sleepWatch, &QTimer::timeout, this, &Driver::noticeSleep);
    m_sleepWatch.start(sleepWatchEvery);
    noticeNetwork();
}

Driver::~Driver()
{
    if (const std::optional<Instant> at = m_engine.unnotedContact())
        carryOutOne(effect::NoteContact{.at = *at});
    const std::scoped_lock lock(m_mailbox->mutex);
    m_mailbox->driver = nullptr;
}

void Driver::start(const QByteArray &access)
{
    m_access = access;
    m_store([mailbox = m_mailbox](Store &store) {
        store.listen([mailbox](const Changes &changes) {
            if (changes.queued)
                mailbox->deliver(event::Queued{.urgency = *changes.queued,
                                               .waiting = changes.waitingOperations});
        });
        if (const Result<event::Started> started = store.read(startedWith))
            mailbox->deliver(*started);
    });
}

void Driver::exchangeNow()
{
    happened(event::Wanted{});
}

void Driver::happened(const Event &event)
{
    for (const Effect &effect : m_engine.on(event, now()))
        carryOut(effect);
    armTimer();
}

void Driver::carryOut(const Effect &effect)
{
    std::visit([this](const auto &one) { carryOutOne(one); }, effect);
}

void Driver::carryOutOne(const effect::ReadQueue &effect)
{
    m_store([mailbox = m_mailbox, effect](Store &store) {
        const auto read = store.read([&](db::Database &database) {
            return readQueue(database, effect, store.clock().now());
        });
        if (read)
            mailbox->deliver(*read);
        else
            mailbox->deliver(event::Failed{});
    });
}

void Driver::carryOutOne(const effect::Ask &effect)
{
    const Request request = effect.request;
    m_transport.ask(wireFor(effect), [this, request](const tl::expected<Reply, Failure> &reply) {
        takeAnswer(request, reply);
    });
}

void Driver::carryOutOne(const effect::Keep &effect)
{
    keepInSlices(
        m_store, effect.rows, effect.isFirst, effect.isWhole, [mailbox = m_mailbox](bool isDone) {
            mailbox->deliver(event::Kept{.isDone = isDone});
        });
}

void Driver::carryOutOne(const effect::Publish &effect)
{
    if (effect.checkpoint.isSpooled) {
        publishInSlices(
            m_store, effect.checkpoint, [mailbox = m_mailbox](Store &store, bool isDone) {
                mailbox->deliver(publishedWith(store, isDone));
            });
        return;
    }
    m_store([mailbox = m_mailbox, checkpoint = effect.checkpoint](Store &store) {
        const bool isDone = store.merge(checkpoint).has_value();
        mailbox->deliver(publishedWith(store, isDone));
    });
}

void Driver::carryOutOne(const effect::SendAgain &effect)
{
    m_store([mailbox = m_mailbox, from = effect.from](Store &store) {
        const bool isDone = store.sendAgain(from).has_value();
        log::warning("sync.sent_again", {{"from", from}, {"done", isDone}});
        mailbox->deliver(event::Requeued{.waiting = waitingIn(store), .ended = endedIn(store)});
    });
}

void Driver::carryOutOne(const effect::EndLife &)
{
    m_store([mailbox = m_mailbox](Store &store) {
        const Result<> ended = store.endLife(store.place().device.incarnation + 1);
        log::warning("sync.life_ended", {{"done", ended.has_value()}});
        mailbox->deliver(event::LifeEnded{.ended = endedIn(store)});
    });
}

void Driver::carryOutOne(const effect::BeginLife &effect)
{
    m_store([mailbox = m_mailbox, incarnation = effect.incarnation](Store &store) {
        const Result<> begun = store.beginLife(incarnation);
        log::info("sync.life_begun",
                  {{"incarnation", qint64{incarnation}}, {"done", begun.has_value()}});
        mailbox->deliver(
            event::LifeBegun{.isDone = begun.has_value(),
                             .began = store.read(&sync_state::lifeBegan).value_or(std::nullopt)});
    });
}

void Driver::carryOutOne(const effect::Count &)
{
    countInSlices(m_store, [mailbox = m_mailbox](const std::optional<ConfirmedDigest> &digest) {
        mailbox->deliver(event::Counted{.digest = digest});
    });
}

void Driver::carryOutOne(const effect::Shred &)
{
    log::warning("sync.shut_out", {});
    Q_EMIT shutOut();
}

void Driver::carryOutOne(const effect::NoteContact &effect)
{
    m_store([at = effect.at](Store &store) {
        (void)store.writeConfirmed(
            [at](db::Database &database) { sync_state::noteContact(database, at); });
    });
}

void Driver::carryOutOne(const effect::Listen &effect)
{
    const Transport::Listener listener{
        .heard = [this] { happened(event::Heard{}); },
        .woken = [this](qint64 head) { happened(event::Woken{.head = head}); },
        .ended = [this] { happened(event::ListeningEnded{}); }};
    if (effect.listening == Listening::Events)
        m_transport.listen(m_access, effect.after, listener);
    else
        m_transport.poll(m_access, effect.after, listener);
}

void Driver::carryOutOne(const effect::StopListening &)
{
    m_transport.stopListening();
}

void Driver::carryOutOne(const effect::Knock &)
{
    m_transport.knock([this](bool isOpen) { happened(event::Knocked{.isOpen = isOpen}); });
}

void Driver::carryOutOne(const effect::Show &effect)
{
    HubStatus status = effect.status;
    status.bytesSent = m_transport.bytesSent();
    status.bytesReceived = m_transport.bytesReceived();
    Q_EMIT statusChanged(status);
}

WireRequest Driver::wireFor(const effect::Ask &effect) const
{
    WireRequest wire{.body = effect.body, .access = m_access, .deadline = effect.deadline};
    switch (effect.request) {
    case Request::Exchange:
        wire.path = u"/api/v1/sync/exchange"_s;
        wire.contentType = "application/x-ndjson";
        break;
    case Request::DeadLetter:
        wire.path = u"/api/v1/sync/deadletter?operation="_s + QString::number(effect.operation);
        wire.contentType = "application/octet-stream";
        break;
    case Request::Life:
        wire.path = u"/api/v1/devices/incarnate"_s;
        break;
    case Request::Digest:
        wire.method = "GET";
        wire.path = u"/api/v1/sync/digest"_s;
        break;
    case Request::Challenge:
        wire.path = u"/api/v1/devices/challenge"_s;
        wire.access.clear();
        wire.body = ChallengeRequest{.tenant = m_credentials.tenant, .device = m_credentials.device}
                        .encode();
        break;
    case Request::Renewal:
        wire.path = u"/api/v1/devices/refresh"_s;
        wire.access.clear();
        wire.body = RefreshRequest{.tenant = m_credentials.tenant,
                                   .device = m_credentials.device,
                                   .refresh = m_credentials.refresh,
                                   .nonce = effect.nonce,
                                   .signature = m_credentials.key.sign(
                                       refreshMessage(effect.nonce, m_credentials.refresh))}
                        .encode();
        break;
    }
    return wire;
}

void Driver::takeAnswer(Request request, const tl::expected<Reply, Failure> &reply)
{
    if (!reply) {
        happened(event::Failed{.failure = reply.error()});
        goOnBesides(request, reply);
        return;
    }
    if (request == Request::Renewal && reply->status == 200)
        keepRenewed(*reply);
    else if (request == Request::Renewal || request == Request::Life)
        useAccessIn(*reply);
    happened(event::Answered{*reply});
    goOnBesides(request, reply);
}

void Driver::keepRenewed(const Reply &reply)
{
    const std::optional<RefreshAnswer> renewed = RefreshAnswer::decode(reply.body);
    if (!renewed)
        return;
    m_access = renewed->access;
    m_credentials.refresh = renewed->refresh;
    // The old one is accepted once more, should the keychain fail now; the next renewal writes
    // again.
    if (!m_credentials.keep(m_secrets))
        log::error("sync.token_not_kept", {});
}

// A new life comes with its token, and a farewell with one to hand in what waits.
void Driver::useAccessIn(const Reply &reply)
{
    const QByteArray access = problemIn(reply).value("access"_L1).toString().toLatin1();
    if (reply.isOfHub && !access.isEmpty())
        m_access = access;
}

Moment Driver::now() const
{
    return {.elapsed = platform::elapsedAwakeOrAsleep(), .wall = m_clock.now()};
}

void Driver::armTimer()
{
    const std::optional<qint64> due = m_engine.due(now());
    if (!due) {
        m_timer.stop();
        return;
    }
    const qint64 wait = std::clamp<qint64>(*due - now().elapsed, 0, 3'600'000);
    m_timer.start(int(wait));
}

void Driver::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        log::info("sync.network_not_watched", {});
}

// Not every system tells; the engine knocks besides.
void Driver::noticeNetwork()
{
    using Network = QNetworkInformation;
    if (!Network::instance())
        return;
    connect(Network::instance(),
            &Network::reachabilityChanged,
            this,
            [this](Network::Reachability reachability) {
                if (reachability == Network::Reachability::Online)
                    happened(event::NetworkCame{});
            });
}

// A virtual machine that stood still learns of it by the time of day alone.
void Driver::noticeSleep()
{
    const Moment seen = now();
    const qint64 byWall = toMilliseconds(seen.wall) - toMilliseconds(m_lastSeen.wall);
    const qint64 lost = byWall - (seen.elapsed - m_lastSeen.elapsed);
    const bool stoodStill = seen.elapsed - m_lastSeen.elapsed > 3 * sleepWatchEvery;
    m_lastSeen = seen;
    if (lost > aSleep || stoodStill)
        happened(event::Resumed{});
}

} // namespace desk::sync
