#include "sync/desk/enrol.h"

#include "core/base/random.h"
#include "core/store/sync_state.h"
#include "sync/protocol/problem.h"

#include <QHostAddress>
#include <QSysInfo>

#include <future>

using namespace Qt::Literals;

namespace desk::sync {

namespace {

constexpr qint64 enrolmentDeadline = 10'000;

bool isThisComputer(const QString &host)
{
    return host == u"localhost"_s || QHostAddress(host).isLoopback();
}

Result<> goOnAsFounder(Store &store, const EnrolAnswer &answer)
{
    const Device own = store.place().device;
    if (answer.number != own.number)
        return refuse(Reason::CodeElsewhere, u"code"_s);
    const auto ended = store.read(&sync_state::endedLife);
    if (!ended)
        return refuse(ended.error());
    // Somebody else may have lived in the hub's present life: the next one is asked for.
    if (!*ended && answer.incarnation != own.incarnation) {
        const int next = std::max(answer.incarnation, own.incarnation) + 1;
        if (const Result<> done = store.endLife(next); !done)
            return done;
    }
    // Nothing that this desk counted before came from this hub.
    return store.beginAnew();
}

/// In the store's thread.
Result<> takeUp(Store &store, const EnrolAnswer &answer)
{
    if (answer.tenant != store.place().resort.id)
        return refuse(Reason::CodeElsewhere, u"code"_s);
    if (answer.isFounder)
        return goOnAsFounder(store, answer);
    const auto knowsHub = store.read(&sync_state::knowsHub);
    if (!knowsHub)
        return refuse(knowsHub.error());
    // What never came from a hub can't be another desk's.
    if (!*knowsHub)
        return refuse(Reason::CodeElsewhere, u"code"_s);
    return store.becomeDesk({.id = answer.device,
                             .location = answer.location,
                             .number = answer.number,
                             .incarnation = answer.incarnation,
                             .name = store.place().device.name,
                             .role = store.place().device.role});
}

Refusal planUsedUp(const Reply &reply)
{
    Refusal refusal{.reason = Reason::PlanUsedUp, .field = {}, .values = {}};
    const qint64 asked = reply.headers.value("x-hub-time").toLongLong();
    const std::optional<qint64> pause = retryAfter(reply);
    if (asked > 0 && pause)
        refusal.values.insert(u"until"_s, fromMilliseconds(asked + *pause));
    return refusal;
}

} // namespace

std::optional<QUrl> hubAddress(const QString &typed)
{
    QString text = typed.trimmed();
    if (!text.contains(u"://"_s))
        text.prepend(u"https://"_s);
    QUrl url(text, QUrl::StrictMode);
    const bool isPlain = url.scheme() == u"http"_s;
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty()
        || (!isPlain && url.scheme() != u"https"_s) || (isPlain && !isThisComputer(url.host())))
        return std::nullopt;
    url.setPath(u"/"_s);
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

Enrolling::Enrolling(const EnrolmentWish &wish, Random &random, Answer answer, QObject *parent)
    : QObject(parent)
    , m_key(DeviceKey::make(random))
    , m_hubKey(wish.hubKey)
    , m_answer(std::move(answer))
{
    const std::optional<QUrl> hub = hubAddress(wish.address);
    const std::optional<QString> code = enrolmentCode(wish.code);
    Refusals refusals;
    if (!hub)
        refusals.push_back({.reason = Reason::NotAnAddress, .field = u"address"_s, .values = {}});
    if (!code)
        refusals.push_back({.reason = Reason::CodeWrong, .field = u"code"_s, .values = {}});
    if (!refusals.empty()) {
        QMetaObject::invokeMethod(
            this, [this, refusals] { m_answer(refuse(refusals)); }, Qt::QueuedConnection);
        return;
    }
    m_hub = *hub;
    m_transport = std::make_unique<Transport>(m_hub, m_hubKey);
    const EnrolRequest request{.code = *code,
                               .publicKey = m_key.publicKey(),
                               .name = wish.computer,
                               .platform = QSysInfo::kernelType(),
                               .version = QStringLiteral(DESK_VERSION)};
    m_transport->ask({.path = u"/api/v1/devices/enrol"_s,
                      .body = request.encode(),
                      .access = {},
                      .deadline = enrolmentDeadline},
                     [this](const tl::expected<Reply, Failure> &reply) { take(reply); });
}

void Enrolling::take(const tl::expected<Reply, Failure> &reply)
{
    if (!reply) {
        Refusals refusals = refusalsOf(reply.error());
        if (const auto &objection = m_transport->objection(); objection && objection->key)
            refusals.front().values.insert(u"key"_s, objection->key->text());
        m_answer(refuse(std::move(refusals)));
        return;
    }
    const std::optional<EnrolAnswer> answer =
        reply->isOfHub && reply->status == 201 ? EnrolAnswer::decode(reply->body) : std::nullopt;
    if (!answer) {
        m_answer(refuse(refusalsOf(*reply)));
        return;
    }
    m_answer(Enrolled{.credentials = {.hub = m_hub,
                                      .tenant = answer->tenant,
                                      .device = answer->device,
                                      .key = m_key,
                                      .refresh = answer->refresh,
                                      .hubKey = m_hubKey},
                      .answer = *answer});
}

Result<> connectDesk(const Enrolled &enrolled, Secrets &secrets, const StoreAccess &store)
{
    // The store first: who is killed in between has its old credentials, and asks again.
    std::promise<Result<>> taken;
    store([&](Store &opened) { taken.set_value(takeUp(opened, enrolled.answer)); });
    if (const Result<> done = taken.get_future().get(); !done)
        return done;
    return enrolled.credentials.keep(secrets) ? Result<>() : refuse(Reason::KeychainUnreachable);
}

Result<> doneIn(const tl::expected<Reply, Failure> &reply)
{
    if (!reply)
        return refuse(refusalsOf(reply.error()));
    if (!reply->isOfHub || reply->status / 100 != 2)
        return refuse(refusalsOf(*reply));
    return {};
}

Refusals refusalsOf(Failure failure)
{
    switch (failure) {
    case Failure::NotTrusted:
        return {{.reason = Reason::HubNotTrusted, .field = {}, .values = {}}};
    case Failure::KeyChanged:
        return {{.reason = Reason::HubNotTrusted, .field = {}, .values = {{u"changed"_s, 1}}}};
    case Failure::Expired:
        return {{.reason = Reason::HubNotTrusted, .field = {}, .values = {{u"expired"_s, 1}}}};
    case Failure::Unreachable:
    case Failure::TimedOut:
        break;
    }
    return {{.reason = Reason::HubUnreachable, .field = {}, .values = {}}};
}

Refusals refusalsOf(const Reply &reply)
{
    if (!reply.isOfHub)
        return {{.reason = Reason::NotTheHub, .field = u"address"_s, .values = {}}};
    switch (reply.status) {
    case 403:
        return {{.reason = Reason::NotPermitted, .field = {}, .values = {}}};
    case 404:
    case 401:
        return {{.reason = Reason::CodeWrong, .field = u"code"_s, .values = {}}};
    case 426:
        return {{.reason = Reason::HubNeedsNewer, .field = {}, .values = {}}};
    case 429:
        if (reply.headers.contains("ratelimit"))
            return {planUsedUp(reply)};
        return {{.reason = Reason::TooManyTries, .field = {}, .values = {}}};
    default:
        return {{.reason = Reason::HubUnreachable, .field = {}, .values = {}}};
    }
}

} // namespace desk::sync
