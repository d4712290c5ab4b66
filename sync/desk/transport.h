#pragma once

#include "sync/desk/hub_proof.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <functional>

class QNetworkReply;

namespace desk::sync {

/// A request as it goes over the wire.
struct WireRequest
{
    QByteArray method = "POST";
    QString path; ///< below the hub's address, with its query
    QByteArray contentType = "application/json";
    QByteArray body;
    QByteArray access;       ///< the token; empty where there is none yet
    qint64 deadline = 3'000; ///< milliseconds until the first byte of the answer
    QList<QPair<QByteArray, QByteArray>> headers = {}; ///< besides the usual ones
    bool isExact = false; ///< the body goes as it is: packing would change what it is a piece of
};

/// The bytes of something that never changes, or the rest of them.
struct FetchWish
{
    QString path;
    QByteArray access;
    qint64 from = 0;     ///< so many bytes are here already
    QByteArray tag;      ///< the ETag of what they are the beginning of
    qint64 most = 0;     ///< more than that is not taken
    qint64 piece = 0;    ///< only so many bytes are asked for; 0 for all that is left
    qint64 deadline = 0; ///< milliseconds until the first byte; 0 for that of the network
};

/// What came. A connection that broke has the bytes that came before.
struct Fetched
{
    Reply reply; ///< status 0: nothing at all came
    bool isWhole = false;
};

using WireAnswer = std::function<void(const tl::expected<Reply, Failure> &)>;

/// Talks HTTP with one hub: bodies packed, redirects refused, certificates checked, no cookies, no
/// cache. A hub with a known key is who shows it; else the system says whom it trusts. Lives in the
/// thread of sync.
class Transport : public QObject
{
    Q_OBJECT

public:
    explicit Transport(QUrl hub, std::optional<HubKey> hubKey = {}, QObject *parent = nullptr);
    ~Transport() override;

    /// `answer` is called once, unless the transport is destroyed before.
    void ask(const WireRequest &request, WireAnswer answer);

    /// The same for bytes that are resumed where they broke off.
    void fetch(const FetchWish &wish, std::function<void(const Fetched &)> answer);

    /// What becomes of listening: `heard` whenever the hub says something, `woken` with each
    /// commit, `ended` once.
    struct Listener
    {
        std::function<void()> heard;
        std::function<void(qint64 head)> woken;
        std::function<void()> ended;
    };
    /// Hears from the hub that there is something new.
    void listen(const QByteArray &access, qint64 after, const Listener &listener);
    /// The same by a request that the hub answers late.
    void poll(const QByteArray &access, qint64 after, const Listener &listener);
    void stopListening();

    /// Why the last connection was not trusted.
    const std::optional<Objection> &objection() const { return m_objection; }

    /// Whether a connection to the hub, or to the proxy before it, can be made: nothing is asked,
    /// and `answer` is called once.
    void knock(std::function<void(bool isOpen)> answer);

    qint64 bytesSent() const { return m_bytesSent; }
    qint64 bytesReceived() const { return m_bytesReceived; }
    int requests() const { return m_requests; }

private:
    QNetworkRequest prepared(const QString &path, const QByteArray &access) const;
    void judge(QNetworkReply *reply, const QList<QSslError> &errors);
    Failure failureOf(const QNetworkReply &reply) const;
    tl::expected<Reply, Failure> replyOf(QNetworkReply &reply, const QByteArray &body);

    QUrl m_hub;
    std::optional<HubKey> m_hubKey;
    std::optional<Objection> m_objection;
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_listening;
    qint64 m_bytesSent = 0;
    qint64 m_bytesReceived = 0;
    int m_requests = 0;
};

} // namespace desk::sync
