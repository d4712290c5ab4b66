#include "core/base/json.h"
#include "sync/hub/handlers/dead_letter.h"
#include "sync/hub/handlers/desk_row.h"
#include "sync/hub/handlers/exchange.h"
#include "sync/protocol/enrolment.h"
#include "tests/sim/world.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals;

namespace desk::sim {

namespace {

const char *codeOf(hub::ExchangeRefusal refusal)
{
    switch (refusal) {
    case hub::ExchangeRefusal::EpochChanged:
        return "epoch_changed";
    case hub::ExchangeRefusal::OperationGap:
        return "op_gap";
    case hub::ExchangeRefusal::IncarnationConflict:
        return "incarnation_conflict";
    }
    return "";
}

} // namespace

sync::Reply World::withHeaders(sync::Reply reply) const
{
    reply.isOfHub = true;
    reply.headers.insert("x-hub-time", QByteArray::number(toMilliseconds(m_hubClock.now())));
    return reply;
}

sync::Reply World::problem(int status, const char *code, QJsonObject detail) const
{
    detail.insert(u"code"_s, QString::fromLatin1(code));
    return withHeaders({.status = status, .headers = {}, .body = canonicalJson(detail)});
}

sync::Reply World::refusalOf(const hub::RefusedExchange &refused, const Sender &sender)
{
    const char *code = codeOf(refused.refusal);
    note(u"hub refuses desk %1: %2"_s.arg(sender.computer).arg(QString::fromLatin1(code)));
    return problem(409, code, {{u"expected"_s, refused.expected}});
}

sync::Reply World::answerToDeadLetter(const sync::effect::Ask &ask, const Sender &sender)
{
    const auto kept = hub::keepUnread(*m_hub, sender.life, ask.operation, ask.body);
    if (!kept)
        return refusalOf(kept.error(), sender);
    note(u"hub keeps operation %1 of desk %2 as a dead letter"_s.arg(ask.operation)
             .arg(sender.computer));
    wakeListeners();
    return withHeaders({.status = 200, .headers = {}, .body = "{\"kept\":true}"});
}

sync::Reply World::answerToDigest()
{
    const sync::DigestAnswer answer{
        .epoch = m_hub->epoch(), .head = m_hub->head(), .digest = m_hub->digest()};
    return withHeaders({.status = 200, .headers = {}, .body = answer.encode()});
}

// Some operations break the hub before it has done anything, each time that it sees them.
bool World::isPoisonous(const sync::ExchangeRequest &request) const
{
    if (m_plan.poisonous == 0)
        return false;
    const int number = request.device.number;
    const auto before = m_madeBeforeMending.find(request.device);
    const qint64 whatever = m_isMended ? 0 : std::numeric_limits<qint64>::max();
    const qint64 last = before == m_madeBeforeMending.end() ? whatever : before->second;
    const qint64 settled = m_hub->lastOperation(request.device);
    return std::ranges::any_of(request.operations, [&](const QueuedOperation &operation) {
        const auto chance = quint64(number) * 100'000 + quint64(operation.sequence);
        return operation.sequence > settled && operation.sequence <= last
            && SeededRandom(m_plan.seed ^ chance << 16).below(1'000) < quint64(m_plan.poisonous);
    });
}

sync::Reply World::answerTo(const sync::effect::Ask &ask, const Sender &sender)
{
    if (by(m_plan.tooMany)) {
        count(Fault::F15);
        sync::Reply reply = problem(429, "rate_limited");
        reply.headers.insert("retry-after", QByteArray::number(1 + m_network.below(300)));
        return reply;
    }
    if (by(m_plan.overloaded)) {
        count(Fault::F16);
        sync::Reply reply = problem(503, "unavailable");
        if (m_network.below(2) == 0)
            reply.headers.insert("retry-after", QByteArray::number(m_network.below(30)));
        return reply;
    }
    if (const std::optional<sync::Reply> refusal = refusalOfSender(ask, sender))
        return *refusal;
    switch (ask.request) {
    case sync::Request::Exchange:
        return answerToExchange(ask, sender);
    case sync::Request::DeadLetter:
        return answerToDeadLetter(ask, sender);
    case sync::Request::Digest:
        return answerToDigest();
    case sync::Request::Life:
        return answerToLife(ask, sender);
    case sync::Request::Challenge:
        return withHeaders({.status = 200, .headers = {}, .body = "{\"nonce\":\"00ff\"}"});
    case sync::Request::Renewal:
        return withHeaders({.status = 200, .headers = {}, .body = "{}"});
    }
    DESK_ASSERT(false);
    return {};
}

sync::Reply World::answerToExchange(const sync::effect::Ask &ask, const Sender &sender)
{
    QByteArray body = ask.body;
    if (by(m_plan.cutsOff)) {
        count(Fault::F6);
        body.truncate(qsizetype(m_network.below(quint64(body.size()))));
    }
    auto request = sync::decodeRequest(body);
    if (!request)
        return problem(400, "bad_request");
    request->limit = std::min<qint64>(request->limit, m_plan.rowsAPage);
    if (isPoisonous(*request)) {
        count(Fault::F17);
        return problem(500, "internal");
    }
    const auto answer = hub::exchange(*m_hub, *request, m_hubClock.now());
    if (!answer)
        return refusalOf(answer.error(), sender);
    if (by(m_plan.poison) && !request->operations.isEmpty()) {
        count(Fault::F17);
        return problem(500, "internal");
    }
    for (const Ruling &ruling : answer->rulings)
        note(u"hub: operation %1 of desk %2 is %3 (commit %4)"_s.arg(ruling.operation)
                 .arg(sender.computer)
                 .arg(QString(nameOf(ruling.kind)))
                 .arg(ruling.commit));
    judgePromises(*request);
    wakeListeners();
    return withHeaders({.status = 200, .headers = {}, .body = sync::encodeResponse(*answer)});
}

void World::backUpHub()
{
    m_files.backUp(m_hub->database());
    note(u"the hub is backed up at commit %1"_s.arg(m_hub->head()));
}

void World::restoreHub()
{
    count(Fault::F47);
    m_toldBefore = whatWasTold();
    m_files.giveHub(std::move(m_hub->database()));
    m_isHubRestored = true;
    m_hub = std::make_unique<hub::SqliteTenant>(m_files.openBackup(), m_hubClock);
    QList<int> devices;
    for (const auto &[number, known] : m_directory) {
        if (!known.isRevoked && known.isUsed)
            devices += number;
    }
    m_hub->beginEpoch(QByteArray(16, 'r'), devices);
    // Who belongs to the resort is kept apart from its rows.
    for (const Device &device : std::as_const(m_registered))
        hub::writeDesk(*m_hub, device, m_hubClock.now());
    // Another process answers now: whoever listened to the one before hears its end.
    for (const auto &[number, after] : std::exchange(m_listening, {})) {
        if (SimDesk &desk = *m_desks[std::size_t(number - 1)]; desk.isUp())
            desk.happened(sync::event::ListeningEnded{});
    }
    note(u"the hub is put back to commit %1"_s.arg(m_hub->head()));
}

} // namespace desk::sim
