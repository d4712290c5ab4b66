#include "sync/desk/enrol.h"

#include "core/base/random.h"
#include "sync/protocol/problem.h"

#include <QHostAddress>
#include <QSysInfo>

using namespace Qt::Literals;

namespace desk::sync {

namespace {

constexpr qint64 deadline = 10'000;

bool isThisComputer(const QString &host)
{
    return host == u"localhost"_s || QHostAddress(host).isLoopback();
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
    m_transport = std::make_unique<Transport>(m_hub);
    const EnrolRequest request{.code = *code,
                               .publicKey = m_key.publicKey(),
                               .name = wish.computer,
                               .platform = QSysInfo::kernelType(),
                               .version = QStringLiteral(DESK_VERSION)};
    m_transport->ask({.path = u"/api/v1/devices/enrol"_s,
                      .body = request.encode(),
                      .access = {},
                      .deadline = deadline},
                     [this](const tl::expected<Reply, Failure> &reply) { take(reply); });
}

void Enrolling::take(const tl::expected<Reply, Failure> &reply)
{
    if (!reply) {
        m_answer(refuse(refusalsOf(reply.error())));
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
                                      .refresh = answer->refresh},
                      .answer = *answer});
}

Refusals refusalsOf(Failure failure)
{
    const Reason reason =
        failure == Failure::NotTrusted ? Reason::HubNotTrusted : Reason::HubUnreachable;
    return {{.reason = reason, .field = {}, .values = {}}};
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
        return {{.reason = Reason::TooManyTries, .field = {}, .values = {}}};
    default:
        return {{.reason = Reason::HubUnreachable, .field = {}, .values = {}}};
    }
}

} // namespace desk::sync
