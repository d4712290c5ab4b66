#include "tests/hub/virtual_desk.h"

#include "sync/protocol/enrolment.h"

namespace desk::test {

namespace {

constexpr qint64 onTheWay = 40;
constexpr qint64 toTheDisk = 5;
constexpr qint64 looksEvery = 500;

} // namespace

VirtualDesk::VirtualDesk(HubWorld &world, VirtualTime &time, quint64 seed, int operations)
    : m_world(world)
    , m_time(time)
    , m_random(seed)
    , m_engine(QStringLiteral("hub"), m_random)
    , m_voice(enrolled(world, world.newCode(), seed))
    , m_operations(renamings(world.resort(), 1, operations))
{
}

qint64 VirtualDesk::head() const
{
    qint64 head = 0;
    m_world.services.withTenant(m_world.tenant(),
                                [&](hub::TenantStore &store) { head = store.head(); });
    return head;
}

void VirtualDesk::start()
{
    happened(sync::event::Started{.reached = {.epoch = m_voice.self.epoch, .cursor = 0}});
}

void VirtualDesk::work(Priority urgency)
{
    m_waiting += m_operations[made.size()];
    made += {.urgency = urgency, .made = m_time.now()};
    happened(sync::event::Queued{.urgency = urgency, .waiting = m_waiting.size()});
}

void VirtualDesk::happened(const sync::Event &event)
{
    for (const sync::Effect &effect : m_engine.on(event, moment()))
        std::visit([this](const auto &one) { carryOut(one); }, effect);
    planDue();
}

void VirtualDesk::planDue()
{
    const quint64 number = ++m_due;
    const std::optional<qint64> due = m_engine.due(moment());
    if (!due)
        return;
    m_time.at(*due, [this, number] {
        if (number == m_due)
            happened(sync::event::Due{});
    });
}

void VirtualDesk::carryOut(const sync::effect::ReadQueue &effect)
{
    m_time.in(1, [this, effect] {
        happened(sync::event::QueueRead{
            .device = {.number = m_voice.self.number, .incarnation = m_voice.self.incarnation},
            .clock = toMilliseconds(m_time.wall()),
            .operations = m_waiting.first(std::min(m_waiting.size(), effect.operations)),
            .waiting = m_waiting.size(),
            .settled = made.size() - m_waiting.size()});
    });
}

void VirtualDesk::carryOut(const sync::effect::Ask &ask)
{
    m_time.in(onTheWay, [this, ask] {
        const sync::Reply reply = answerTo(ask);
        note(ask, reply);
        m_time.in(onTheWay, [this, reply] { happened(sync::event::Answered{reply}); });
    });
}

sync::Reply VirtualDesk::answerTo(const sync::effect::Ask &ask)
{
    hub::Reply reply;
    switch (ask.request) {
    case sync::Request::Exchange:
        reply = m_voice.send({.method = "POST",
                              .target = "/api/v1/sync/exchange",
                              .headers = {{"Content-Type", "application/x-ndjson"}},
                              .body = ask.body,
                              .peer = {}});
        break;
    case sync::Request::Challenge:
        // The voice asks for it when it renews.
        return {.status = 200, .isOfHub = true, .headers = {}, .body = "{\"nonce\":\"00ff\"}"};
    case sync::Request::Renewal:
        reply = m_voice.refresh();
        break;
    case sync::Request::Digest:
        reply = m_voice.get("/api/v1/sync/digest");
        break;
    case sync::Request::DeadLetter:
    case sync::Request::Life:
        DESK_ASSERT(false);
    }
    sync::Reply answer{.status = reply.response.status,
                       .isOfHub = true,
                       .headers = {},
                       .body = reply.response.body};
    for (const auto &[name, value] : reply.response.headers.all())
        answer.headers.insert(name.toLower(), value);
    return answer;
}

void VirtualDesk::note(const sync::effect::Ask &ask, const sync::Reply &reply)
{
    isHasty = isHasty || m_time.now() < m_pausedUntil;
    if (reply.status == 429) {
        refused += m_time.now();
        m_pausedUntil = m_time.now() + reply.headers.value("retry-after").toLongLong() * 1'000;
    } else if (reply.headers.contains("ratelimit")) {
        paid += m_time.now();
    }
    if (ask.request == sync::Request::Digest && reply.status == 200)
        m_digest = sync::DigestAnswer::decode(reply.body)->digest;
    if (ask.request != sync::Request::Exchange || reply.status != 200)
        return;
    const auto answer = sync::decodeResponse(reply.body);
    for (const Ruling &ruling : answer->rulings)
        made[ruling.operation - 1].arrived = m_time.now();
}

void VirtualDesk::carryOut(const sync::effect::Publish &effect)
{
    m_time.in(toTheDisk, [this, rulings = effect.checkpoint.rulings] {
        m_waiting.remove(0, rulings.size());
        happened(sync::event::Published{.isDone = true, .waiting = m_waiting.size()});
    });
}

void VirtualDesk::carryOut(const sync::effect::Count &)
{
    m_time.in(1, [this] { happened(sync::event::Counted{.digest = m_digest}); });
}

void VirtualDesk::carryOut(const sync::effect::ReadTransfers &)
{
    m_time.in(1, [this] { happened(sync::event::TransfersRead{.isDone = true}); });
}

void VirtualDesk::carryOut(const sync::effect::Listen &effect)
{
    m_listensAfter = effect.after;
    m_time.in(onTheWay, [this, connection = ++m_connection] {
        happened(sync::event::Heard{});
        hearNews(connection);
    });
}

void VirtualDesk::carryOut(const sync::effect::StopListening &)
{
    m_listensAfter.reset();
}

// As often as a hub that others write to as well looks for news.
void VirtualDesk::hearNews(quint64 connection)
{
    if (!m_listensAfter || connection != m_connection)
        return;
    if (*m_listensAfter != head()) {
        m_listensAfter = head();
        happened(sync::event::Woken{.head = head()});
    }
    m_time.in(looksEvery, [this, connection] { hearNews(connection); });
}

} // namespace desk::test
