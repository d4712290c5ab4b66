#include "sync/desk/driver.h"
#include "sync/engine/replica_events.h"

using namespace Qt::Literals;

namespace desk::sync {

namespace {

constexpr auto blobs = "/api/v1/blobs";
constexpr auto tusVersion = "1.0.0";

QString pathOfBlob(const QString &digest)
{
    return QString::fromLatin1(blobs) % u'/' % digest;
}

QByteArray tagOf(const QString &digest)
{
    return '"' + digest.toLatin1() + '"';
}

event::TakenIn::Outcome outcomeOf(const Result<> &finished)
{
    if (finished)
        return event::TakenIn::Outcome::Done;
    return finished.error().front().reason == Reason::StorageFailed
        ? event::TakenIn::Outcome::NotWritten
        : event::TakenIn::Outcome::SomethingElse;
}

/// A step of tus 1.0 as it goes over the wire.
WireRequest wireForStep(const effect::Carry &effect, const QByteArray &piece)
{
    WireRequest wire{.path = QString::fromLatin1(blobs),
                     .body = {},
                     .access = {},
                     .deadline = effect.deadline,
                     .headers = {{"Tus-Resumable", tusVersion}},
                     .isExact = true};
    switch (effect.step) {
    case CarryStep::AskStore:
        wire.method = "OPTIONS";
        break;
    case CarryStep::Offer:
        wire.headers.emplaceBack("Upload-Length", QByteArray::number(effect.bytes));
        wire.headers.emplaceBack("Upload-Metadata",
                                 "sha256 "
                                     + QByteArray::fromHex(effect.digest.toLatin1()).toBase64());
        break;
    case CarryStep::Send:
        wire.method = "PATCH";
        wire.path = pathOfBlob(effect.digest);
        wire.contentType = "application/offset+octet-stream";
        wire.headers.emplaceBack("Upload-Offset", QByteArray::number(effect.from));
        wire.body = piece;
        break;
    case CarryStep::Fetch:
        break;
    }
    return wire;
}

} // namespace

void Driver::carryOutOne(const effect::ReadTransfers &effect)
{
    m_store([mailbox = m_mailbox, files = m_files, effect](Store &store) {
        mailbox->deliver(readTransfers(store, files, effect));
    });
}

void Driver::carryOutOne(const effect::Carry &effect)
{
    switch (effect.step) {
    case CarryStep::AskStore:
    case CarryStep::Offer:
        askForLane(effect, {});
        break;
    case CarryStep::Send:
        m_cabinet.post([mailbox = m_mailbox, effect](const AttachmentFiles &files) {
            const Result<QByteArray> piece = files.piece(effect.digest, effect.from, effect.piece);
            if (!piece || piece->isEmpty())
                mailbox->deliver(event::NotCarried{.isFileUnreadable = true});
            else
                mailbox->call(
                    [effect, piece = *piece](Driver &driver) { driver.askForLane(effect, piece); });
        });
        break;
    case CarryStep::Fetch:
        fetchForLane(effect);
        break;
    }
}

void Driver::askForLane(const effect::Carry &effect, const QByteArray &piece)
{
    WireRequest wire = wireForStep(effect, piece);
    wire.access = m_access;
    m_transport.ask(wire, [this](const tl::expected<Reply, Failure> &reply) {
        if (reply)
            happened(event::Carried{.reply = *reply});
        else
            happened(event::NotCarried{});
    });
}

void Driver::fetchForLane(const effect::Carry &effect)
{
    const auto took = [this, effect](const Fetched &fetched) {
        Reply reply = fetched.reply;
        if (reply.status == 0) {
            happened(event::NotCarried{});
            return;
        }
        const bool isFile = reply.isOfHub && (reply.status == 200 || reply.status == 206);
        if (!isFile) {
            happened(event::Carried{.reply = reply, .arrived = effect.from});
            return;
        }
        // Whoever does not know of ranges sends everything.
        const QByteArray piece =
            std::exchange(reply.body, {}).mid(reply.status == 206 ? 0 : effect.from);
        m_cabinet.post(
            [mailbox = m_mailbox, digest = effect.digest, reply, piece, isWhole = fetched.isWhole](
                const AttachmentFiles &files) {
                const bool isKept = files.append(digest, piece).has_value();
                mailbox->deliver(event::Carried{.reply = reply,
                                                .arrived = files.arrived(digest),
                                                .isWhole = isWhole,
                                                .isKept = isKept});
            });
    };
    m_transport.fetch({.path = pathOfBlob(effect.digest),
                       .access = m_access,
                       .from = effect.from,
                       .tag = tagOf(effect.digest),
                       .most = effect.bytes,
                       .piece = effect.piece,
                       .deadline = effect.deadline},
                      took);
}

void Driver::carryOutOne(const effect::TakeIn &effect)
{
    m_cabinet.post([mailbox = m_mailbox, digest = effect.digest](const AttachmentFiles &files) {
        const event::TakenIn::Outcome outcome = outcomeOf(files.finish(digest));
        mailbox->call([outcome, digest](Driver &driver) {
            if (outcome == event::TakenIn::Outcome::Done)
                Q_EMIT driver.fileArrived(digest);
            driver.happened(event::TakenIn{.outcome = outcome});
        });
    });
}

} // namespace desk::sync
