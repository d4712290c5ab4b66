#include "sync/desk/renew.h"

#include "sync/desk/enrol.h"
#include "sync/protocol/enrolment.h"

using namespace Qt::Literals;

namespace desk::sync {

namespace {

constexpr qint64 renewalDeadline = 10'000;

/// The hub's message, or why there is none.
template <class Message>
Result<Message> read(const tl::expected<Reply, Failure> &reply)
{
    if (!reply)
        return refuse(refusalsOf(reply.error()));
    const std::optional<Message> message =
        reply->isOfHub && reply->status == 200 ? Message::decode(reply->body) : std::nullopt;
    if (!message)
        return refuse(refusalsOf(*reply));
    return *message;
}

QByteArray signedWish(const Credentials &credentials, const QByteArray &nonce)
{
    return RefreshRequest{.tenant = credentials.tenant,
                          .device = credentials.device,
                          .refresh = credentials.refresh,
                          .nonce = nonce,
                          .signature =
                              credentials.key.sign(refreshMessage(nonce, credentials.refresh))}
        .encode();
}

} // namespace

void renewAccess(Transport &transport,
                 const Credentials &credentials,
                 std::function<void(const Result<Renewed> &)> answer)
{
    const auto takeToken = [credentials, answer](const tl::expected<Reply, Failure> &reply) {
        const Result<RefreshAnswer> renewed = read<RefreshAnswer>(reply);
        if (!renewed) {
            answer(refuse(renewed.error()));
            return;
        }
        Credentials next = credentials;
        next.refresh = renewed->refresh;
        answer(Renewed{.credentials = next, .access = renewed->access});
    };
    const ChallengeRequest wish{.tenant = credentials.tenant, .device = credentials.device};
    transport.ask(
        {.path = u"/api/v1/devices/challenge"_s,
         .body = wish.encode(),
         .access = {},
         .deadline = renewalDeadline},
        [&transport, credentials, answer, takeToken](const tl::expected<Reply, Failure> &reply) {
            const Result<ChallengeAnswer> challenge = read<ChallengeAnswer>(reply);
            if (!challenge) {
                answer(refuse(challenge.error()));
                return;
            }
            transport.ask({.path = u"/api/v1/devices/refresh"_s,
                           .body = signedWish(credentials, challenge->nonce),
                           .access = {},
                           .deadline = renewalDeadline},
                          takeToken);
        });
}

} // namespace desk::sync
