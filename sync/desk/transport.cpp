#include "sync/desk/transport.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "sync/desk/wake_stream.h"
#include "sync/protocol/compression.h"

#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QUuid>

#include <memory>

using namespace Qt::Literals;

namespace desk::sync {

namespace {

constexpr qint64 mostPacked = 64 << 20;
constexpr UnpackLimit limit{.bytes = 512 << 20};
constexpr int stalled = 30'000;
constexpr int silence = 60'000;
constexpr int pollSeconds = 50;
constexpr int knockPatience = 1'500;

QHash<QByteArray, QByteArray> headersOf(const QNetworkReply &reply)
{
    QHash<QByteArray, QByteArray> headers;
    for (const auto &[name, value] : reply.rawHeaderPairs())
        headers.insert(name.toLower(), value);
    return headers;
}

QByteArray requestId()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

// Until the first byte there is a deadline of its own; from then on, the network's.
void giveDeadline(QNetworkReply *reply, qint64 milliseconds)
{
    auto *deadline = new QTimer(reply);
    deadline->setSingleShot(true);
    QObject::connect(deadline, &QTimer::timeout, reply, &QNetworkReply::abort);
    QObject::connect(reply, &QNetworkReply::metaDataChanged, deadline, &QTimer::stop);
    deadline->start(int(std::min<qint64>(milliseconds, 600'000)));
}

} // namespace

Transport::Transport(QUrl hub, std::optional<HubKey> hubKey, QObject *parent)
    : QObject(parent)
    , m_hub(std::move(hub))
    , m_hubKey(std::move(hubKey))
{
    connect(&m_network, &QNetworkAccessManager::sslErrors, this, &Transport::judge);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(stalled);
}

Transport::~Transport()
{
    stopListening();
}

QNetworkRequest Transport::prepared(const QString &path, const QByteArray &access) const
{
    QUrl url = m_hub.resolved(QUrl(path));
    QNetworkRequest request(url);
    request.setRawHeader("Sync-Protocol", "1");
    request.setRawHeader("X-Request-Id", requestId());
    request.setRawHeader("Accept-Encoding", "zstd, gzip");
    if (!access.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + access);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    if (m_hubKey) {
        // Whom the system trusts does not count then, so that every connection comes before
        // judge().
        QSslConfiguration nobody = request.sslConfiguration();
        nobody.setCaCertificates({});
        request.setSslConfiguration(nobody);
    }
    return request;
}

void Transport::judge(QNetworkReply *reply, const QList<QSslError> &errors)
{
    m_objection = objectionTo(reply->sslConfiguration().peerCertificate(), errors, m_hubKey);
    if (!m_objection)
        reply->ignoreSslErrors(errors);
}

Failure Transport::failureOf(const QNetworkReply &reply) const
{
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return m_objection ? m_objection->failure : Failure::NotTrusted;
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return Failure::TimedOut;
    default:
        return Failure::Unreachable;
    }
}

void Transport::ask(const WireRequest &request, WireAnswer answer)
{
    QNetworkRequest wire = prepared(request.path, request.access);
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    QByteArray body = request.body;
    if (!body.isEmpty()) {
        wire.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
        if (body.size() > 1'024 && !request.isExact) {
            body = pack(Coding::Zstd, body);
            wire.setRawHeader("Content-Encoding", "zstd");
        }
    }
    m_bytesSent += body.size();
    ++m_requests;
    QNetworkReply *reply = m_network.sendCustomRequest(wire, request.method, body);

    giveDeadline(reply, request.deadline);
    const auto received = std::make_shared<QByteArray>();
    connect(reply, &QNetworkReply::readyRead, reply, [reply, received] {
        *received += reply->readAll();
        if (received->size() > mostPacked)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, received, answer] {
        *received += reply->readAll();
        m_bytesReceived += received->size();
        reply->deleteLater();
        answer(replyOf(*reply, *received));
    });
}

void Transport::fetch(const FetchWish &wish, std::function<void(const Fetched &)> answer)
{
    QNetworkRequest wire = prepared(wish.path, wish.access);
    wire.setRawHeader("Accept-Encoding", "identity");
    if (wish.from > 0 || wish.piece > 0) {
        const QByteArray last =
            wish.piece > 0 ? QByteArray::number(wish.from + wish.piece - 1) : QByteArray();
        wire.setRawHeader("Range", "bytes=" + QByteArray::number(wish.from) + '-' + last);
        wire.setRawHeader("If-Range", wish.tag);
    }
    ++m_requests;
    QNetworkReply *reply = m_network.get(wire);
    if (wish.deadline > 0)
        giveDeadline(reply, wish.deadline);
    const auto received = std::make_shared<QByteArray>();
    connect(reply, &QNetworkReply::readyRead, reply, [reply, received, most = wish.most] {
        *received += reply->readAll();
        if (received->size() > most)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, received, answer] {
        *received += reply->readAll();
        m_bytesReceived += received->size();
        reply->deleteLater();
        Fetched fetched{
            .reply = {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                      .headers = headersOf(*reply),
                      .body = *received},
            .isWhole = reply->error() == QNetworkReply::NoError};
        fetched.reply.isOfHub = fetched.reply.headers.value("sync-protocol") == "1";
        answer(fetched);
    });
}

tl::expected<Reply, Failure> Transport::replyOf(QNetworkReply &reply, const QByteArray &body)
{
    const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    // A refusal has a status and a body as well; an answer that broke off is none.
    const bool isBroken = reply.error() != QNetworkReply::NoError && reply.error() < 100;
    if (!status.isValid() || isBroken) {
        log::info("sync.no_answer", {{"error", qint64{reply.error()}}});
        return tl::make_unexpected(failureOf(reply));
    }
    m_objection.reset();
    Reply found{.status = status.toInt(), .headers = headersOf(reply)};
    found.isOfHub = found.headers.value("sync-protocol") == "1";
    if (!found.isOfHub)
        return found;
    const std::optional<Coding> coding =
        codingNamed(found.headers.value("content-encoding", "identity"));
    const tl::expected<QByteArray, UnpackFault> unpacked =
        coding ? unpack(*coding, body, limit) : tl::make_unexpected(UnpackFault::Damaged);
    if (!unpacked)
        return tl::make_unexpected(Failure::Unreachable);
    if (isNestedTooDeep(*unpacked)) {
        log::warning("sync.answer_nested_too_deep", {{"bytes", qint64{unpacked->size()}}});
        return tl::make_unexpected(Failure::Unreachable);
    }
    found.body = *unpacked;
    return found;
}

void Transport::listen(const QByteArray &access, qint64 after, const Listener &listener)
{
    stopListening();
    QNetworkRequest wire = prepared(u"/api/v1/sync/wake?after="_s + QString::number(after), access);
    wire.setRawHeader("Accept", "text/event-stream");
    wire.setRawHeader("Accept-Encoding", "identity");
    // The hub says something every 25 seconds; who is silent for a minute is gone.
    wire.setTransferTimeout(silence);
    QNetworkReply *reply = m_network.get(wire);
    m_listening = reply;
    const auto stream = std::make_shared<WakeStream>();
    connect(reply, &QNetworkReply::readyRead, this, [this, reply, stream, listener] {
        const bool isOfHub = reply->rawHeader("Sync-Protocol") == "1";
        const QByteArray bytes = reply->readAll();
        if (!isOfHub) {
            reply->abort();
            return;
        }
        if (m_listening != reply)
            return;
        listener.heard();
        for (const qint64 head : stream->headsIn(bytes))
            listener.woken(head);
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, ended = listener.ended] {
        reply->deleteLater();
        if (m_listening != reply)
            return;
        m_listening.clear();
        ended();
    });
}

void Transport::poll(const QByteArray &access, qint64 after, const Listener &listener)
{
    stopListening();
    QNetworkRequest wire =
        prepared(u"/api/v1/sync/wake?after=%1&wait=%2"_s.arg(after).arg(pollSeconds), access);
    wire.setTransferTimeout(silence);
    QNetworkReply *reply = m_network.get(wire);
    m_listening = reply;
    connect(reply, &QNetworkReply::finished, this, [this, reply, after, listener] {
        reply->deleteLater();
        if (m_listening != reply)
            return;
        m_listening.clear();
        const tl::expected<Reply, Failure> answer = replyOf(*reply, reply->readAll());
        const qint64 head = answer && answer->isOfHub ? headInAnswer(answer->body) : 0;
        if (answer && answer->isOfHub && answer->status == 200)
            listener.heard();
        if (head > after)
            listener.woken(head);
        else
            listener.ended();
    });
}

void Transport::stopListening()
{
    if (QNetworkReply *reply = m_listening) {
        m_listening.clear();
        reply->abort();
    }
}

void Transport::knock(std::function<void(bool isOpen)> answer)
{
    auto *socket = new QTcpSocket(this);
    const auto end = [socket, answer = std::move(answer)](bool isOpen) {
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
        answer(isOpen);
    };
    connect(socket, &QTcpSocket::connected, socket, [end] { end(true); });
    connect(socket, &QTcpSocket::errorOccurred, socket, [end] { end(false); });
    QTimer::singleShot(knockPatience, socket, [end] { end(false); });
    const bool isSecret = m_hub.scheme() == "https"_L1;
    socket->connectToHost(m_hub.host(), quint16(m_hub.port(isSecret ? 443 : 80)));
}

} // namespace desk::sync
