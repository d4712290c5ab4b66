#include "sync/desk/join.h"

#include "core/base/log.h"
#include "sync/desk/renew.h"
#include "sync/protocol/compression.h"

#include <QCryptographicHash>

using namespace Qt::Literals;

namespace desk::sync {

namespace {

constexpr qint64 rowsAPage = 60'000;
// A hub that packs a large page may think for a while.
constexpr qint64 joiningDeadline = 30'000;
constexpr int mostFailures = 10;
constexpr qint64 firstPause = 200;
constexpr qint64 longestPause = 30'000;

// Longer each time, unless the hub says how long.
qint64 pauseAfter(int failures, const Reply &reply)
{
    bool isNumber = false;
    const qint64 seconds = reply.headers.value("retry-after").toLongLong(&isNumber);
    const qint64 said = isNumber && seconds > 0 ? seconds * 1'000 : 0;
    return std::max(said, std::min(longestPause, firstPause << std::min(failures, 10)));
}

QByteArray tagFor(const SnapshotAnswer &snapshot, int part)
{
    return '"' + snapshot.id.text().toLatin1() + '-' + QByteArray::number(part) + '"';
}

Refusals notTheHub()
{
    return {{.reason = Reason::NotTheHub, .field = u"address"_s, .values = {}}};
}

bool writeText(const SnapshotPart &part, const QByteArray &bytes, Filling &filling)
{
    const auto text = unpack(Coding::Zstd, bytes, {.bytes = mostPartText});
    return text && readPart(*text, part.number, filling) && filling.count() == part.rows;
}

} // namespace

bool JoiningDesk::canResume(const QString &folder, Secrets &secrets)
{
    return Joining::isUnfinishedIn(folder) && Credentials::read(secrets);
}

JoiningDesk::JoiningDesk(const EnrolmentWish &wish,
                         const Folder &folder,
                         Received received,
                         Answer answer)
    : m_wish(wish)
    , m_folder(folder)
    , m_received(std::move(received))
    , m_answer(std::move(answer))
{
    QMetaObject::invokeMethod(this, &JoiningDesk::begin, Qt::QueuedConnection);
}

JoiningDesk::Traffic JoiningDesk::traffic() const
{
    return m_transport ? Traffic{.requests = m_transport->requests(),
                                 .bytesReceived = m_transport->bytesReceived()}
                       : Traffic();
}

void JoiningDesk::begin()
{
    const auto known = Credentials::read(m_folder.secrets);
    const bool isSameHub = known
        && (m_wish.address.isEmpty() || hubAddress(m_wish.address) == known->hub)
        && (!m_wish.hubKey || m_wish.hubKey == known->hubKey);
    if (isSameHub && Joining::isUnfinishedIn(m_folder.path))
        resume(*known);
    else
        enrol();
}

void JoiningDesk::resume(const Credentials &credentials)
{
    m_credentials = credentials;
    m_transport = std::make_unique<Transport>(credentials.hub, credentials.hubKey);
    renew([this] {
        Result<Joining> joining = Joining::resume(m_folder.path, m_folder.keys, m_folder.clock);
        if (!joining) {
            fail(joining.error());
            return;
        }
        m_joining = std::move(*joining);
        log::info("sync.joining_resumed");
        fill(m_joining->state());
    });
}

void JoiningDesk::enrol()
{
    m_enrolling = std::make_unique<Enrolling>(
        m_wish, m_folder.random, [this](const Result<Enrolled> &enrolled) {
            takeEnrolment(enrolled);
        });
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
    m_credentials = enrolled->credentials;
    if (!m_credentials.keep(m_folder.secrets)) {
        fail({{.reason = Reason::KeychainUnreachable, .field = {}, .values = {}}});
        return;
    }
    m_access = answer.access;
    m_transport = std::make_unique<Transport>(m_credentials.hub, m_credentials.hubKey);
    m_life = {.number = answer.number, .incarnation = answer.incarnation};
    beginAgain();
}

void JoiningDesk::beginAgain()
{
    m_joining.reset();
    m_rows = 0;
    m_bytes.clear();
    Result<Joining> joining =
        Joining::begin(m_folder.path,
                       m_folder.keys,
                       m_folder.clock,
                       {.device = m_life.number, .incarnation = m_life.incarnation});
    if (!joining) {
        fail(joining.error());
        return;
    }
    m_joining = std::move(*joining);
    fill(m_joining->state());
}

void JoiningDesk::renew(std::function<void()> then)
{
    renewAccess(*m_transport, m_credentials, [this, then](const Result<Renewed> &renewed) {
        if (!renewed) {
            // Whoever is refused now, and has a code, may come in as somebody new.
            const bool isRefused = renewed.error().front().reason == Reason::CodeWrong;
            if (isRefused && !m_joining && !m_wish.code.isEmpty())
                enrol();
            else
                tryAgain([this, then] { renew(then); }, {}, renewed.error());
            return;
        }
        m_credentials = renewed->credentials;
        m_access = renewed->access;
        if (!m_credentials.keep(m_folder.secrets))
            fail({{.reason = Reason::KeychainUnreachable, .field = {}, .values = {}}});
        else
            then();
    });
}

// Goes on wherever it stands.
void JoiningDesk::fill(const Result<Joining::State> &state)
{
    if (!state) {
        fail(state.error());
        return;
    }
    m_life = {.number = state->life.device, .incarnation = state->life.incarnation};
    m_reached = state->reached;
    if (m_reached.cursor > 0) {
        askForPage();
        return;
    }
    const auto snapshot = SnapshotAnswer::decode(state->plan);
    if (!snapshot) {
        askForSnapshot();
        return;
    }
    m_snapshot = *snapshot;
    m_part = state->partsDone;
    for (qsizetype i = 0; i < m_part; ++i)
        m_rows += m_snapshot.parts[i].rows;
    askForPart();
}

void JoiningDesk::askForSnapshot()
{
    m_transport->ask({.path = u"/api/v1/snapshots"_s,
                      .contentType = {},
                      .body = {},
                      .access = m_access,
                      .deadline = joiningDeadline},
                     [this](const tl::expected<Reply, Failure> &reply) { takeSnapshot(reply); });
}

void JoiningDesk::takeSnapshot(const tl::expected<Reply, Failure> &reply)
{
    const auto again = [this] { askForSnapshot(); };
    if (!reply) {
        tryAgain(again, {}, refusalsOf(reply.error()));
        return;
    }
    const auto snapshot =
        reply->isOfHub && reply->status == 200 ? SnapshotAnswer::decode(reply->body) : std::nullopt;
    if (reply->isOfHub && reply->status == 202) {
        const auto underWay = SnapshotUnderWay::decode(reply->body);
        m_failures = 0;
        m_pause = std::max(underWay ? underWay->retryAfterMs : firstPause,
                           std::min(m_pause * 2, longestPause));
        QTimer::singleShot(int(m_pause), this, again);
        return;
    }
    if (!snapshot) {
        tryAgain(again, *reply, refusalsOf(*reply));
        return;
    }
    m_failures = 0;
    m_pause = 0;
    if (const Result<> kept = m_joining->keepPlan(snapshot->encode()); !kept)
        fail(kept.error());
    else
        fill(m_joining->state());
}

void JoiningDesk::askForPart()
{
    if (m_part == m_snapshot.parts.size()) {
        settle();
        return;
    }
    const SnapshotPart &part = m_snapshot.parts[m_part];
    m_transport->fetch(
        {.path = u"/api/v1/snapshots/%1/%2"_s.arg(m_snapshot.id.text()).arg(part.number),
         .access = m_access,
         .from = m_bytes.size(),
         .tag = tagFor(m_snapshot, part.number),
         .most = part.bytes},
        [this](const Fetched &fetched) { takePart(fetched); });
}

void JoiningDesk::takePart(const Fetched &fetched)
{
    const Reply &reply = fetched.reply;
    const bool isPart = reply.isOfHub && (reply.status == 200 || reply.status == 206);
    if (reply.isOfHub && reply.status == 404) {
        log::info("sync.snapshot_over");
        beginAgain();
        return;
    }
    if (!isPart) {
        tryAgain([this] { askForPart(); },
                 reply,
                 reply.status == 0 ? refusalsOf(Failure::Unreachable) : refusalsOf(reply));
        return;
    }
    if (!reply.body.isEmpty())
        m_failures = 0;
    m_bytes = reply.status == 206 ? m_bytes + reply.body : reply.body;
    if (m_bytes.size() < m_snapshot.parts[m_part].bytes)
        tryAgain([this] { askForPart(); }, {}, refusalsOf(Failure::Unreachable));
    else
        writePart();
}

void JoiningDesk::writePart()
{
    const SnapshotPart &part = m_snapshot.parts[m_part];
    const QByteArray bytes = std::exchange(m_bytes, {});
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != part.sha256) {
        log::warning("sync.part_damaged", {{"part", qint64{part.number}}});
        ++m_failures;
        tryAgain([this] { askForPart(); }, {}, notTheHub());
        return;
    }
    const Result<> written =
        m_joining->fill([&](Filling &filling) { return writeText(part, bytes, filling); });
    if (!written) {
        fail(written.error());
        return;
    }
    m_failures = 0;
    ++m_part;
    m_rows += part.rows;
    m_received(m_rows);
    askForPart();
}

void JoiningDesk::settle()
{
    if (const Result<> settled = m_joining->settle(m_snapshot.epoch, m_snapshot.at); !settled)
        fail(settled.error());
    else
        fill(m_joining->state());
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
                      .deadline = joiningDeadline},
                     [this](const tl::expected<Reply, Failure> &reply) { takePage(reply); });
}

void JoiningDesk::takePage(const tl::expected<Reply, Failure> &reply)
{
    const auto again = [this] { askForPage(); };
    if (!reply) {
        tryAgain(again, {}, refusalsOf(reply.error()));
        return;
    }
    if (reply->isOfHub && reply->status == 409) {
        // The hub was put back to a backup meanwhile, and counts anew.
        beginAgain();
        return;
    }
    if (!reply->isOfHub || reply->status != 200) {
        tryAgain(again, *reply, refusalsOf(*reply));
        return;
    }
    const tl::expected<ExchangeResponse, ExchangeFault> page = decodeResponse(reply->body);
    if (!page || page->reached < m_reached.cursor
        || (!page->isCheckpoint() && page->reached == m_reached.cursor)) {
        fail(notTheHub());
        return;
    }
    if (const Result<> taken = m_joining->take(
            {.rows = page->rows, .rulings = {}, .cursor = page->reached, .epoch = page->epoch});
        !taken) {
        fail(taken.error());
        return;
    }
    m_failures = 0;
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

// After a pause; at once with a new token, when it is only the token that was over. What stands in
// the way for too long ends it: what was filled stays for the next time.
void JoiningDesk::tryAgain(std::function<void()> what, const Reply &reply, Refusals otherwise)
{
    const bool isFinal = (reply.isOfHub && (reply.status == 403 || reply.status == 426))
        || otherwise.front().reason == Reason::HubNotTrusted;
    if (isFinal || ++m_failures > mostFailures) {
        fail(std::move(otherwise));
        return;
    }
    if (reply.isOfHub && reply.status == 401) {
        renew(std::move(what));
        return;
    }
    QTimer::singleShot(int(pauseAfter(m_failures, reply)), this, what);
}

void JoiningDesk::fail(Refusals refusals)
{
    m_joining.reset();
    m_answer(refuse(std::move(refusals)));
}

} // namespace desk::sync
