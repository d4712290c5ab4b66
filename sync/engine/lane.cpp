#include "sync/engine/lane.h"

#include "core/base/assert.h"

#include <algorithm>

namespace desk::sync {

namespace {

constexpr qint64 smallestPiece = qint64{256} << 10;
constexpr qint64 largestPiece = qint64{4} << 20;
constexpr qint64 quickPiece = 1'000;
constexpr qint64 slowPiece = 4'000;
constexpr qint64 fileDeadline = 3'000;
constexpr qint64 usualPause = 60'000;
constexpr qint64 readAgain = 30'000;
/// A hub that knows no lane may be a newer one later.
constexpr qint64 withoutLane = 3'600'000;
/// The hub may lose its files while the program runs for weeks.
constexpr qint64 betweenQuestions = 86'400'000;
constexpr int mostDisagreements = 3;
constexpr int mostFailures = 4;

// 25 s, 2 min, 10 min, 52 min ... a day.
qint64 pauseAfterFailures(int failures)
{
    qint64 pause = 25'000;
    for (int i = 0; i < failures && pause < 86'400'000; ++i)
        pause *= 5;
    return std::min<qint64>(pause, 86'400'000);
}

// Another desk took it and is about to send it, or is switched off until tomorrow.
qint64 pauseUntilItIsThere(int tries)
{
    return std::min<qint64>(3'600'000, qint64{4'000} << std::min(tries, 10));
}

} // namespace

void Lane::begin()
{
    if (m_phase == Phase::Asleep)
        m_phase = Phase::Idle;
    m_piece = smallestPiece;
    m_wantsToRead = true;
    m_triesAgain = true;
    m_needsAccess = false;
    m_askStoreAt = 0;
}

void Lane::tryAgain(Moment now)
{
    resume(now);
    m_wantsToRead = true;
    m_triesAgain = true;
}

void Lane::resume(Moment now)
{
    m_retry.reset();
    m_notBefore = std::min(m_notBefore, now.elapsed);
    m_breaker.letOneTry();
}

void Lane::take(const event::TransfersRead &event, Moment now)
{
    DESK_ASSERT(m_phase == Phase::Reading);
    m_phase = Phase::Idle;
    if (!event.isDone) {
        // The disk is full, or fails: what was to be noted is noted then.
        m_readAt = now.elapsed + readAgain;
        return;
    }
    m_note.reset();
    m_storeHeardOf.reset();
    m_triesAgain = false;
    m_files = event.files;
    m_store = event.hubStore;
    m_wantsToRead = m_wantsToRead || event.isMore;
    m_readAt.reset();
    if (event.nextAt)
        m_readAt = now.elapsed
            + std::max<qint64>(1'000, toMilliseconds(*event.nextAt) - toMilliseconds(now.wall));
    m_transfer = event.next;
    m_offset.reset();
    m_disagreements = 0;
    rest();
}

// Between two steps.
void Lane::rest()
{
    m_phase = m_transfer ? Phase::Ready : Phase::Idle;
}

void Lane::take(const event::Carried &event, Moment now)
{
    DESK_ASSERT(m_phase == Phase::Carrying);
    rest();
    const Reply &reply = event.reply;
    if (!reply.isOfHub) {
        m_breaker.failed(now, m_random);
        pause(now);
        return;
    }
    if (reply.status / 100 != 2) {
        takeRefusal(reply, now);
        return;
    }
    takeStep(event, now);
}

void Lane::take(const event::NotCarried &event, Moment now)
{
    DESK_ASSERT(m_phase == Phase::Carrying);
    rest();
    m_piece = smallestPiece;
    if (event.isFileUnreadable) {
        note(TransferNote::Outcome::Failed, now);
        return;
    }
    m_offset.reset();
    m_breaker.failed(now, m_random);
    pause(now);
}

void Lane::take(const event::TakenIn &event, Moment now)
{
    DESK_ASSERT(m_phase == Phase::TakingIn);
    rest();
    switch (event.outcome) {
    case event::TakenIn::Outcome::Done:
        note(TransferNote::Outcome::Settled, now);
        break;
    case event::TakenIn::Outcome::SomethingElse:
        note(TransferNote::Outcome::Failed, now);
        break;
    case event::TakenIn::Outcome::NotWritten:
        pause(now, readAgain);
        break;
    }
}

void Lane::goOn(Moment now, bool mayCarry, const Budget &budget)
{
    const std::optional<qint64> next = due(now, mayCarry, budget);
    if (!next || *next > now.elapsed)
        return;
    const bool isTimeToRead = m_phase == Phase::Idle && m_readAt && *m_readAt <= now.elapsed;
    if (m_wantsToRead || isTimeToRead)
        read();
    else
        carry(now);
}

std::optional<qint64> Lane::due(Moment now, bool mayCarry, const Budget &budget) const
{
    const bool isFree = m_phase == Phase::Idle || m_phase == Phase::Ready;
    if (!isFree)
        return std::nullopt;
    if (m_wantsToRead)
        return now.elapsed;
    const std::optional<qint64> mayAsk = earliest(now, mayCarry, budget);
    if (m_phase == Phase::Ready)
        return mayAsk;
    // Who has nothing to carry still wants to know whether the hub has what it had.
    if (m_store.isEmpty() || !mayAsk)
        return m_readAt;
    const qint64 askStore = std::max(*mayAsk, m_askStoreAt);
    return m_readAt ? std::min(*m_readAt, askStore) : askStore;
}

std::optional<qint64> Lane::earliest(Moment now, bool mayCarry, const Budget &budget) const
{
    if (!mayCarry || m_needsAccess)
        return std::nullopt;
    return std::max({m_notBefore, m_breaker.earliest(), budget.earliestForFiles(now)});
}

FilesUnderWay Lane::files() const
{
    FilesUnderWay files = m_files;
    files.isAtWork = m_phase != Phase::Asleep && (m_phase != Phase::Idle || m_wantsToRead);
    return files;
}

void Lane::read()
{
    m_phase = Phase::Reading;
    m_wantsToRead = false;
    m_readAt.reset();
    m_effects += effect::ReadTransfers{
        .note = m_note, .hubStore = m_storeHeardOf, .triesAgain = m_triesAgain};
}

void Lane::carry(Moment now)
{
    const Transfer file = m_transfer.value_or(Transfer());
    if (m_transfer && !file.isHere && file.arrived >= file.bytes) {
        m_phase = Phase::TakingIn;
        m_effects += effect::TakeIn{.digest = file.digest};
        return;
    }
    effect::Carry wish{.digest = file.digest, .bytes = file.bytes, .deadline = fileDeadline};
    if (isTimeToAskStore(now)) {
        wish.step = CarryStep::AskStore;
    } else if (file.isHere && !m_offset) {
        wish.step = CarryStep::Offer;
    } else if (file.isHere) {
        wish.step = CarryStep::Send;
        wish.from = *m_offset;
    } else {
        wish.step = CarryStep::Fetch;
        wish.from = file.arrived;
    }
    wish.piece = std::min(m_piece, file.bytes - wish.from);
    // What has to go first takes its time: 32 KiB/s are enough.
    if (wish.step == CarryStep::Send)
        wish.deadline += wish.piece / 32;
    ask(wish, now);
}

void Lane::ask(effect::Carry carry, Moment now)
{
    m_phase = Phase::Carrying;
    m_step = carry.step;
    m_askedAt = now.elapsed;
    m_effects += std::move(carry);
}

void Lane::takeStep(const event::Carried &event, Moment now)
{
    if (event.isWhole) {
        m_breaker.succeeded(now);
        m_retry.reset();
    }
    switch (m_step) {
    case CarryStep::AskStore:
        takeStore(event.reply, now);
        break;
    case CarryStep::Send:
        adaptPiece(now);
        [[fallthrough]];
    case CarryStep::Offer:
        takeOffset(event.reply, now);
        break;
    case CarryStep::Fetch:
        takePiece(event, now);
        break;
    }
}

void Lane::takeStore(const Reply &reply, Moment now)
{
    m_askStoreAt = now.elapsed + betweenQuestions;
    const QByteArray name = QByteArray::fromHex(reply.headers.value("blob-store"));
    if (name == m_store)
        return;
    m_storeHeardOf = name;
    m_wantsToRead = true;
}

void Lane::takeOffset(const Reply &reply, Moment now)
{
    bool isNumber = false;
    const qint64 offset = reply.headers.value("upload-offset").toLongLong(&isNumber);
    const bool goesOn = isNumber && offset >= 0 && offset <= m_transfer->bytes
        && (m_step == CarryStep::Offer || offset > m_offset);
    if (!goesOn) {
        note(TransferNote::Outcome::Failed, now);
        return;
    }
    m_offset = offset;
    if (offset == m_transfer->bytes)
        note(TransferNote::Outcome::Settled, now);
}

void Lane::takePiece(const event::Carried &event, Moment now)
{
    const bool isMore = event.arrived > m_transfer->arrived;
    m_transfer->arrived = event.arrived;
    if (!event.isKept) {
        pause(now, readAgain);
    } else if (!event.isWhole) {
        // It goes on behind the last byte that came.
        m_piece = smallestPiece;
        m_breaker.failed(now, m_random);
        pause(now);
    } else if (isMore) {
        adaptPiece(now);
    } else {
        note(TransferNote::Outcome::Failed, now);
    }
}

void Lane::takeRefusal(const Reply &reply, Moment now)
{
    switch (reply.status) {
    case 401:
        m_needsAccess = true;
        pause(now);
        return;
    case 429:
    case 503:
        pause(now, retryAfter(reply).value_or(usualPause));
        return;
    default:
        break;
    }
    if (m_step == CarryStep::AskStore) {
        pause(now, withoutLane);
        return;
    }
    switch (reply.status) {
    case 409:
        m_offset.reset();
        if (++m_disagreements > mostDisagreements)
            note(TransferNote::Outcome::Failed, now);
        return;
    case 413:
    case 415:
        note(TransferNote::Outcome::GivenUp, now);
        return;
    case 416:
        // More came than there is: what it is will be seen.
        m_transfer->arrived = m_transfer->bytes;
        return;
    default:
        break;
    }
    if (reply.status / 100 == 5)
        m_breaker.failed(now, m_random);
    note(m_step == CarryStep::Fetch && reply.status == 404 ? TransferNote::Outcome::NotThereYet
                                                           : TransferNote::Outcome::Failed,
         now);
}

void Lane::pause(Moment now, qint64 atLeast)
{
    m_notBefore = now.elapsed + std::max(atLeast, m_retry.delay(m_random));
}

void Lane::note(TransferNote::Outcome outcome, Moment now)
{
    const int failures = m_transfer->failures;
    const bool isTooMuch = outcome == TransferNote::Outcome::Failed && failures + 1 >= mostFailures;
    const qint64 wait = outcome == TransferNote::Outcome::NotThereYet
        ? pauseUntilItIsThere(failures)
        : pauseAfterFailures(failures);
    m_note = TransferNote{.digest = m_transfer->digest,
                          .outcome = isTooMuch ? TransferNote::Outcome::GivenUp : outcome,
                          .notBefore = now.wall + std::chrono::milliseconds(wait)};
    m_wantsToRead = true;
}

void Lane::adaptPiece(Moment now)
{
    const qint64 time = now.elapsed - m_askedAt;
    if (time < quickPiece)
        m_piece = std::min(largestPiece, m_piece * 2);
    else if (time > slowPiece)
        m_piece = std::max(smallestPiece, m_piece / 2);
}

} // namespace desk::sync
