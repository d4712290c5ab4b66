#include "sync/desk/enrol.h"
#include "sync/desk/renew.h"
#include "tests/hub/made_certificate.h"
#include "tests/hub/running_server.h"
#include "tests/support/test_program.h"

#include <QEventLoop>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

QString addressOf(quint16 port, const QString &host = u"127.0.0.1"_s)
{
    return u"https://%1:%2"_s.arg(host).arg(port);
}

Result<sync::Enrolled> enrolAt(const QString &address,
                               const QString &code,
                               const std::optional<HubKey> &hubKey = {})
{
    SystemRandom random;
    Result<sync::Enrolled> outcome = refuse(Reason::Cancelled);
    QEventLoop loop;
    const sync::Enrolling enrolling(
        {.address = address, .code = code, .computer = u"Office"_s, .hubKey = hubKey},
        random,
        [&](const Result<sync::Enrolled> &answer) {
            outcome = answer;
            loop.quit();
        });
    loop.exec();
    return outcome;
}

/// A desk that was let in asks for its next token.
Result<sync::Renewed> renewAt(const QString &address, sync::Credentials credentials)
{
    credentials.hub = QUrl(address);
    sync::Transport transport(credentials.hub, credentials.hubKey);
    Result<sync::Renewed> outcome = refuse(Reason::Cancelled);
    QEventLoop loop;
    sync::renewAccess(transport, credentials, [&](const Result<sync::Renewed> &answer) {
        outcome = answer;
        loop.quit();
    });
    loop.exec();
    return outcome;
}

/// Somebody on the way, with a key of their own: hears what is sent, and answers as they like.
class InBetween
{
public:
    explicit InBetween(const MadeCertificate &certificate, const QByteArray &answer = {})
    {
        QSslConfiguration own;
        own.setLocalCertificateChain(QSslCertificate::fromPath(certificate.file()));
        QFile key(QString::fromStdString(certificate.files().key));
        DESK_ASSERT(key.open(QIODevice::ReadOnly));
        own.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
        m_server.setSslConfiguration(own);
        QObject::connect(&m_server, &QSslServer::pendingConnectionAvailable, [this, answer] {
            while (QTcpSocket *desk = m_server.nextPendingConnection()) {
                QObject::connect(desk, &QTcpSocket::readyRead, desk, [this, desk, answer] {
                    heard += desk->readAll();
                    desk->write(answer);
                });
            }
        });
        DESK_ASSERT(m_server.listen(QHostAddress::LocalHost));
    }

    QString address() const { return addressOf(m_server.serverPort()); }

    QByteArray heard;

private:
    QSslServer m_server;
};

/// This computer believes in a certificate, for as long as this lives.
class Believing
{
public:
    explicit Believing(const MadeCertificate &certificate)
    {
        QSslConfiguration with = m_before;
        with.addCaCertificates(certificate.file());
        QSslConfiguration::setDefaultConfiguration(with);
    }
    ~Believing() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Believing(const Believing &) = delete;
    Believing &operator=(const Believing &) = delete;

private:
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

Refusals notTrusted(const QMap<QString, RefusalValue> &values)
{
    return {{.reason = Reason::HubNotTrusted, .field = {}, .values = values}};
}

const Refusals changed = notTrusted({{u"changed"_s, 1}});
const Refusals expired = notTrusted({{u"expired"_s, 1}});

} // namespace

/// Whom a desk takes for its hub.
class TestTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHubWithACertificateOfItsOwnIsJoinedByTheKeyInItsInvitation()
    {
        HubWorld world;
        const MadeCertificate own;
        const RunningServer server(world.hub, own.server());
        const auto desk = enrolAt(addressOf(server.port()), world.newCode(), own.key());
        QVERIFY(desk);
        QCOMPARE(desk->credentials.hubKey, own.key());
        QVERIFY(renewAt(addressOf(server.port()), desk->credentials));
    }

    void aKnownKeySpeaksForTheHubUnderAnyName()
    {
        HubWorld world;
        const MadeCertificate own;
        const RunningServer server(world.hub, own.server());
        QVERIFY(enrolAt(addressOf(server.port(), u"localhost"_s), world.newCode(), own.key()));
    }

    void whoTypesTheAddressIsShownTheKeyAndDecides()
    {
        HubWorld world;
        const MadeCertificate own;
        const RunningServer server(world.hub, own.server());
        const QString code = world.newCode();
        const auto asked = enrolAt(addressOf(server.port()), code);
        QCOMPARE(asked.error(), notTrusted({{u"key"_s, own.key().text()}}));
        // The code was not spent.
        QVERIFY(enrolAt(addressOf(server.port()), code, own.key()));
    }

    void aCertificateThatThisComputerTrustsNeedsNoKey()
    {
        HubWorld world;
        const MadeCertificate own;
        const Believing believing(own);
        const RunningServer server(world.hub, own.server());
        const auto desk = enrolAt(addressOf(server.port()), world.newCode());
        QVERIFY(desk);
        QCOMPARE(desk->credentials.hubKey, std::nullopt);
        // What somebody vouches for under another name is nothing to compare.
        QCOMPARE(enrolAt(addressOf(server.port(), u"localhost"_s), world.newCode()).error(),
                 notTrusted({}));
    }

    void aCertificateIsRenewedWithItsKey()
    {
        HubWorld world;
        MadeCertificate own;
        const auto desk = [&] {
            const RunningServer server(world.hub, own.server());
            return enrolAt(addressOf(server.port()), world.newCode(), own.key());
        }();
        QVERIFY(desk);
        own.renew(-1, 60);
        const RunningServer server(world.hub, own.server());
        QVERIFY(renewAt(addressOf(server.port()), desk->credentials));
    }

    void whoHasAnotherKeyIsToldNothing()
    {
        HubWorld world;
        const MadeCertificate own;
        const MadeCertificate others;
        const RunningServer server(world.hub, own.server());
        const auto desk = enrolAt(addressOf(server.port()), world.newCode(), own.key());
        QVERIFY(desk);
        const InBetween thief(others);
        QCOMPARE(enrolAt(thief.address(), world.newCode(), own.key()).error(), changed);
        QCOMPARE(renewAt(thief.address(), desk->credentials).error(), changed);
        QCOMPARE(thief.heard, QByteArray());
    }

    void anotherKeyIsRefusedAlsoWhenThisComputerTrustsIt()
    {
        const MadeCertificate own;
        const MadeCertificate others;
        const Believing believing(others);
        const InBetween thief(others);
        QCOMPARE(enrolAt(thief.address(), u"7MXQ4VB2"_s, own.key()).error(), changed);
        QCOMPARE(thief.heard, QByteArray());
    }

    void withoutAKeyWhoNobodyVouchesForIsToldNothing()
    {
        const MadeCertificate others;
        const InBetween thief(others);
        QCOMPARE(enrolAt(thief.address(), u"7MXQ4VB2"_s).error(),
                 notTrusted({{u"key"_s, others.key().text()}}));
        QCOMPARE(thief.heard, QByteArray());
    }

    void aCertificateThatIsOverIsRefusedAlsoWithItsKey()
    {
        const MadeCertificate over(-30, -1);
        const InBetween hub(over);
        QCOMPARE(enrolAt(hub.address(), u"7MXQ4VB2"_s, over.key()).error(), expired);
        QCOMPARE(enrolAt(hub.address(), u"7MXQ4VB2"_s).error(), expired);
        const MadeCertificate notYet(1, 30);
        const InBetween early(notYet);
        QCOMPARE(enrolAt(early.address(), u"7MXQ4VB2"_s, notYet.key()).error(), expired);
        QCOMPARE(hub.heard + early.heard, QByteArray());
    }

    void whoSendsADeskElsewhereIsNotFollowed()
    {
        const MadeCertificate own;
        const InBetween elsewhere(own);
        const InBetween hub(own,
                            "HTTP/1.1 307 Temporary Redirect\r\nLocation: "
                                + elsewhere.address().toLatin1()
                                + "/api/v1/devices/enrol\r\nSync-Protocol: 1\r\n"
                                  "Content-Length: 0\r\n\r\n");
        const auto sent = enrolAt(hub.address(), u"7MXQ4VB2"_s, own.key());
        QCOMPARE(sent.error().front().reason, Reason::HubUnreachable);
        QVERIFY(hub.heard.contains("7MXQ4VB2"));
        QCOMPARE(elsewhere.heard, QByteArray());
    }

    void theKeyIsKeptWithTheTokenAndItsLackWithCredentialsOfBefore()
    {
        HubWorld world;
        const MadeCertificate own;
        const RunningServer server(world.hub, own.server());
        const auto desk = enrolAt(addressOf(server.port()), world.newCode(), own.key());
        QVERIFY(desk);
        sync::Credentials kept = desk->credentials;
        QCOMPARE(sync::Credentials::decode(kept.encode())->hubKey, own.key());
        const QByteArray damaged = kept.encode().replace(own.key().text().toLatin1(),
                                                         own.key().text().left(40).toLatin1());
        QVERIFY(!sync::Credentials::decode(damaged));
        kept.hubKey.reset();
        QVERIFY(!kept.encode().contains("hubKey"));
        QCOMPARE(sync::Credentials::decode(kept.encode())->hubKey, std::nullopt);
    }
};

DESK_TEST(TestTrust)
#include "tst_trust.moc"
