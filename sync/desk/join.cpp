#include "sync/desk/join.h"

#include "core/base/log.h"

using namespace Qt::Literals;

namespace desk::sync {

namespace {

constexpr qint64 rowsAPage = 60'000;
// A hub that packs a large page may think for a while.
constexpr qint64 deadline = 30'000;

} // namespace

JoiningDesk::JoiningDesk(const EnrolmentWish &wish,
                         const Folder &folder,
                         Received received,
                         Answer answer)
    : m_folder(folder)
    , m_received(std::move(received))
    , m_answer(std::move(answer))
    , m_enrolling(wish, folder.random, [this](const Result<Enrolled> &enrolled) {
        takeEnrolment(enrolled);
    })
{
}

void JoiningDesk::takeEnrolment(const Result<Enrolled> &enrolled)
{
    if (!enrolled) {
        fail(enrolled.error());
        return;
    }
    const EnrolAnswer &answer = enrolled->answer;
    if (answer.isFounder) {
        fail({{.reason = Reason::CodeElsewhere, .field = u"code"_s, .values = {}}});
        return;
    }
    if (!enrolled->credentials.keep(m_folder.secrets)) {
        fail({{.reason = Reason::KeychainUnreachable, .field = {}, .values = {}}});
        return;
    }
    m_life = {.number = answer.number, .incarnation = answer.incarnation};
    m_access = answer.access;
    Result<Joining> joining =
        Joining::begin(m_folder.path,
                       m_folder.keys,
                       m_folder.clock,
                       {.device = answer.number, .incarnation = answer.incarnation});
    if (!joining) {
        fail(joining.error());
        return;
    }
    m_joining = std::move(*joining);
    m_transport = std::make_unique<Transport>(enrolled->credentials.hub);
    askForPage();
}

void JoiningDesk::askForPage()
{
    const ExchangeRequest request{.device = m_life,
                                  .epoch = m_reached.epoch,
                                  .after = m_reached.cursor,
                                  .now = toMilliseconds(m_folder.clock.now()),
                                  .limit = rowsAPage,
                                  .operations = {}};
    m_transport->ask({.path = u"/api/v1/sync/exchange"_s,
                      .contentType = "application/x-ndjson",
                      .body = encodeRequest(request),
                      .access = m_access,
                      .deadline = deadline},
                     [this](const tl::expected<Reply, Failure> &reply) { takePage(reply); });
}

void JoiningDesk::takePage(const tl::expected<Reply, Failure> &reply)
{
    if (!reply) {
        fail(refusalsOf(reply.error()));
        return;
    }
    if (!reply->isOfHub || reply->status != 200) {
        fail(refusalsOf(*reply));
        return;
    }
    const tl::expected<ExchangeResponse, ExchangeFault> page = decodeResponse(reply->body);
    if (!page || page->reached < m_reached.cursor
        || (!page->isCheckpoint() && page->reached == m_reached.cursor)) {
        fail({{.reason = Reason::NotTheHub, .field = u"address"_s, .values = {}}});
        return;
    }
    if (const Result<> taken = m_joining->take(
            {.rows = page->rows, .rulings = {}, .cursor = page->reached, .epoch = page->epoch});
        !taken) {
        fail(taken.error());
        return;
    }
    m_reached = {.epoch = page->epoch, .cursor = page->reached};
    m_rows += page->rows.size();
    m_received(m_rows);
    if (!page->isCheckpoint()) {
        askForPage();
        return;
    }
    log::info("sync.joined", {{"rows", m_rows}});
    m_answer(m_joining->finish(m_folder.clock, m_folder.random));
}

void JoiningDesk::fail(Refusals refusals)
{
    m_joining.reset();
    m_answer(refuse(std::move(refusals)));
}

} // namespace desk::sync
