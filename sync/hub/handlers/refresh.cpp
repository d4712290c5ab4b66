#include "sync/hub/auth/bytes.h"
#include "sync/hub/handlers/device_requests.h"

#include <sodium.h>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

constexpr int mostRefreshes = 60;

bool isSigned(const sync::RefreshRequest &request, const QByteArray &publicKey)
{
    const QByteArray message = sync::refreshMessage(request.nonce, request.refresh);
    return crypto_sign_verify_detached(readable(request.signature),
                                       readable(message),
                                       size_t(message.size()),
                                       readable(publicKey))
        == 0;
}

/// A revoked device is told what becomes of its data, and, while it may hand in what it has, gets
/// a token for that.
sync::Problem farewell(Services &services, const KnownDevice &device, Tier tier, Instant now)
{
    QJsonObject detail{{u"wipe"_s, QString(nameOf(device.wipe))}};
    if (mayDrain(device, now)) {
        const Access access = services.accessFor(device, tier, now);
        detail.insert(u"access"_s, QString::fromLatin1(services.tokens.issue(access)));
        detail.insert(u"access_expires"_s, toMilliseconds(access.expires));
    }
    return problems::deviceRevoked(detail);
}

Outcome renewed(Services &services,
                const sync::RefreshRequest &request,
                Tier tier,
                Instant challenged,
                Instant now)
{
    const QByteArray next = services.randomBytes(sync::refreshBytes);
    const auto device = services.directory.renew({.tenant = request.tenant,
                                                  .device = request.device,
                                                  .shown = services.secrets.digest(request.refresh),
                                                  .next = services.secrets.digest(next),
                                                  .challenge = request.nonce,
                                                  .challenged = challenged,
                                                  .now = now});
    if (!device && device.error() == RenewalFault::Stale)
        return notDone(problems::challengeStale());
    if (!device) {
        const auto known = services.directory.device(request.tenant, request.device);
        return notDone(known ? farewell(services, *known, tier, now) : problems::tokenInvalid());
    }
    const Access access = services.accessFor(*device, tier, now);
    const sync::RefreshAnswer answer{
        .refresh = next, .access = services.tokens.issue(access), .accessExpires = access.expires};
    return Answer{.body = answer.encode()};
}

/// Refused when this peer has asked too often for this device.
std::optional<sync::Problem> countTry(Services &services,
                                      const Call &call,
                                      const char *what,
                                      const DeviceId &device)
{
    const QByteArray key = QByteArray(what) + ' ' + device.text().toLatin1() + ' ' + call.peer;
    if (const auto wait = services.limits.blockedFor(key, mostRefreshes, call.now))
        return problems::rateLimited(*wait);
    services.limits.count(key, call.now);
    return std::nullopt;
}

} // namespace

bool mayDrain(const KnownDevice &device, Instant now)
{
    return device.revoked && device.wipe == sync::Wipe::Drain && now - *device.revoked < drainLife;
}

Outcome answerChallenge(Services &services, const Call &call)
{
    const auto request = sync::ChallengeRequest::decode(call.body);
    if (!request)
        return notDone(problems::badRequest("body"));
    if (const auto tooOften = countTry(services, call, "challenge", request->device))
        return notDone(*tooOften);
    // Also for a device that nobody knows: a challenge tells nothing about which there are.
    const QByteArray nonce =
        services.nonces.make(request->tenant, request->device, call.now, services.random);
    return Answer{.body = sync::ChallengeAnswer{.nonce = nonce}.encode()};
}

Outcome answerRefresh(Services &services, const Call &call)
{
    const auto request = sync::RefreshRequest::decode(call.body);
    if (!request)
        return notDone(problems::badRequest("body"));
    if (const auto tooOften = countTry(services, call, "refresh", request->device))
        return notDone(*tooOften);
    const auto device = services.directory.device(request->tenant, request->device);
    const auto tenant = services.directory.tenant(request->tenant);
    const auto challenged =
        services.nonces.madeAt(request->nonce, request->tenant, request->device);
    if (!device || !tenant || !challenged || !isSigned(*request, device->publicKey))
        return notDone(problems::tokenInvalid());
    if (call.now - *challenged >= Nonces::life)
        return notDone(problems::challengeStale());
    return renewed(services, *request, tenant->tier, *challenged, call.now);
}

} // namespace desk::hub
