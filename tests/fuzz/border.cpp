#include "tests/fuzz/border.h"

#include "core/base/assert.h"
#include "sync/hub/auth/access_token.h"
#include "sync/hub/http/target.h"
#include "sync/protocol/compression.h"
#include "sync/protocol/enrolment.h"
#include "sync/protocol/exchange.h"
#include "sync/protocol/problem.h"
#include "sync/protocol/snapshot.h"
#include "tests/hub/hub_world.h"

namespace desk::test {

namespace {

const Shop &shop()
{
    static const Shop shop;
    return shop;
}

/// What is understood is understood the same when it is said again.
template <class Message>
void feedMessage(const QByteArray &text)
{
    const std::optional<Message> message = Message::decode(text);
    if (message)
        DESK_ASSERT(Message::decode(message->encode()) == message);
}

void feedMessages(const QByteArray &text)
{
    feedMessage<sync::EnrolRequest>(text);
    feedMessage<sync::EnrolAnswer>(text);
    feedMessage<sync::ChallengeRequest>(text);
    feedMessage<sync::ChallengeAnswer>(text);
    feedMessage<sync::RefreshRequest>(text);
    feedMessage<sync::RefreshAnswer>(text);
    feedMessage<sync::CodeRequest>(text);
    feedMessage<sync::CodeAnswer>(text);
    feedMessage<sync::DevicesAnswer>(text);
    feedMessage<sync::RevokeRequest>(text);
    feedMessage<sync::IncarnateRequest>(text);
    feedMessage<sync::IncarnateAnswer>(text);
    feedMessage<sync::WakeAnswer>(text);
    feedMessage<sync::DigestAnswer>(text);
    feedMessage<sync::SnapshotAnswer>(text);
    feedMessage<sync::SnapshotUnderWay>(text);
    feedMessage<sync::Problem>(text);
    sync::enrolmentCode(QString::fromUtf8(text));
}

QList<QByteArray> honestMessages()
{
    const Instant now = shop().clock.now();
    const auto device = shop().founded.device;
    return {
        sync::EnrolRequest{.code = QStringLiteral("7H3K9QX2"),
                           .publicKey = QByteArray(sync::publicKeyBytes, 'k'),
                           .name = QStringLiteral("Front of the house"),
                           .platform = QStringLiteral("linux"),
                           .version = QStringLiteral("0.1.0")}
            .encode(),
        sync::DevicesAnswer{.devices = {{.device = device, .number = 2, .enrolled = now}}}.encode(),
        sync::RevokeRequest{.staff = shop().sam}.encode(),
        sync::WakeAnswer{.head = 18'240}.encode(),
        sync::DigestAnswer{.epoch = QByteArray(sync::epochBytes, 'e'), .head = 7, .digest = {}}
            .encode(),
        sync::SnapshotAnswer{
            .id = sync::SnapshotId(device.bytes()),
            .epoch = QByteArray(sync::epochBytes, 'e'),
            .at = 7,
            .parts = {{.number = 1,
                       .isForToday = true,
                       .rows = 40,
                       .bytes = 2'048,
                       .sha256 = QByteArray(32, 's')},
                      {.number = 2, .rows = 7, .bytes = 300, .sha256 = QByteArray(32, 't')}}}
            .encode(),
        sync::SnapshotUnderWay{.retryAfterMs = 200}.encode(),
        sync::Problem{.status = 429, .code = QStringLiteral("rate_limited")}.encode()};
}

void feedRequest(const QByteArray &text)
{
    const auto request = sync::decodeRequest(text);
    if (request)
        DESK_ASSERT(sync::decodeRequest(sync::encodeRequest(*request)) == request);
}

QList<QByteArray> honestExchanges()
{
    sync::ExchangeRequest request{.device = {.number = 2},
                                  .epoch = QByteArray(sync::epochBytes, 'e'),
                                  .after = 18'234,
                                  .now = toMilliseconds(shop().clock.now()),
                                  .limit = 1'000};
    const QByteArray quiet = sync::encodeRequest(request);
    request.operations = renamings(shop(), 1, 3);
    return {quiet, sync::encodeRequest(request)};
}

void feedAnswer(const QByteArray &text)
{
    // A hub writes whole rows of tables that it knows, so not every answer that is understood could
    // be one of ours.
    if (const auto answer = sync::decodeResponse(text))
        sync::decodeResponse(sync::encodeResponse(*answer));
}

QList<QByteArray> honestAnswers()
{
    const ConfirmedRow row{.table = Pet::table,
                           .row = {.id = shop().rex.id.bytes(),
                                   .columns = {{QStringLiteral("name"), QStringLiteral("Rex")}},
                                   .commit = 3}};
    return {sync::encodeResponse(
        {.epoch = QByteArray(sync::epochBytes, 'e'),
         .head = 4,
         .reached = 4,
         .now = 1,
         .last = 2,
         .rulings = {{.operation = 2, .kind = RulingKind::Applied, .commit = 3}},
         .rows = {row}})};
}

void feedUnpacking(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    const auto coding = sync::Coding(uchar(bytes.front()) % 3);
    const sync::UnpackLimit limit{.bytes = 1 << 20, .ratio = 64, .always = 1 << 16};
    const auto unpacked = sync::unpack(coding, bytes.sliced(1), limit);
    DESK_ASSERT(!unpacked || unpacked->size() <= limit.bytes);
}

QList<QByteArray> honestPackages()
{
    const QByteArray body = honestExchanges().last();
    return {char(sync::Coding::Gzip) + sync::pack(sync::Coding::Gzip, body),
            char(sync::Coding::Zstd) + sync::pack(sync::Coding::Zstd, body)};
}

const hub::AccessTokens &tokens()
{
    static const hub::AccessTokens tokens(QByteArray(32, 's'));
    return tokens;
}

QByteArray honestToken()
{
    const Instant now = shop().clock.now();
    return tokens().issue({.tenant = shop().founded.resort,
                           .device = shop().founded.device,
                           .number = 1,
                           .issued = now,
                           .expires = now + hub::accessLife});
}

/// Nobody makes a token but the hub.
void feedToken(const QByteArray &text)
{
    const auto read = tokens().read(text, shop().clock.now());
    DESK_ASSERT(!read || text == honestToken());
}

void feedTarget(const QByteArray &text)
{
    if (const auto target = hub::Target::parse(text))
        target->number("after");
}

} // namespace

const QList<Border> &borders()
{
    static const QList<Border> all{
        {"messages", &feedMessages, &honestMessages},
        {"exchange_request", &feedRequest, &honestExchanges},
        {"exchange_answer", &feedAnswer, &honestAnswers},
        {"compression", &feedUnpacking, &honestPackages},
        {"token", &feedToken, [] { return QList<QByteArray>{honestToken()}; }},
        {"target",
         &feedTarget,
         [] { return QList<QByteArray>{"/api/v1/sync/wake?after=18240&wait=50"}; }},
        {"snapshot_part", &feedPart, &honestParts},
        {"wake_stream", &feedWakeStream, &honestWakeStreams},
#ifdef WITH_BOOST
        {"http", &feedHttp, &honestHttp},
#endif
        {"hub", &feedHub, &honestRequests},
        {"hub_operation", &feedHubOperation, &honestOperations},
    };
    return all;
}

} // namespace desk::test
