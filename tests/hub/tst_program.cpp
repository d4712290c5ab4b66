#include "core/store/key_provider.h"
#include "core/store/replica.h"
#include "tests/hub/made_certificate.h"
#include "tests/hub/postgres_cluster.h"
#include "tests/hub/running_server.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QProcess>
#include <QUrl>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// What a command printed on standard output, or on standard error when it failed.
struct Said
{
    int exit = -1;
    QString text;
};

Said run(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(HUB_PROGRAM), arguments);
    if (!program.waitForFinished())
        return {};
    const int exit = program.exitCode();
    return {.exit = exit,
            .text = QString::fromUtf8(exit == 0 ? program.readAllStandardOutput()
                                                : program.readAllStandardError())
                        .trimmed()};
}

/// A desk's folder with a resort that was founded there, its program closed; and an empty one for
/// the hub.
class DeskComputer
{
public:
    DeskComputer()
    {
        SystemRandom random;
        const SystemClock clock;
        KeyFile keys(desk() + u"/replica.key"_s, random);
        DESK_ASSERT(QDir().mkpath(desk()));
        DESK_ASSERT(Replica::create(desk(), keys, clock, random, pineRidge()));
    }

    QString desk() const { return m_folder.filePath(u"desk"_s); }
    QString store() const { return m_folder.filePath(u"store"_s); }
    Said hub(const QStringList &command, const QStringList &rest = {}) const
    {
        return run(command + place() + rest);
    }
    /// Where its hub keeps what it keeps.
    QStringList place() const
    {
        return postgres.isEmpty() ? QStringList{u"--store"_s, store()}
                                  : QStringList{u"--store"_s, store(), u"--postgres"_s, postgres};
    }

    QString postgres;

private:
    QTemporaryDir m_folder;
};

/// The program as it serves.
class ServingProgram
{
public:
    explicit ServingProgram(const DeskComputer &computer)
    {
        m_program.start(QStringLiteral(HUB_PROGRAM),
                        computer.place() + QStringList{u"--port"_s, u"0"_s});
        DESK_ASSERT(m_program.waitForReadyRead());
        m_port = quint16(QUrl(QString::fromUtf8(m_program.readLine()).trimmed()).port());
    }

    QByteArray ask(const QByteArray &request) const
    {
        Line line(m_port);
        line.say(request);
        return line.hearAnswer();
    }

    /// Tells it to end; its log.
    QByteArrayList end()
    {
        m_program.terminate();
        m_program.waitForFinished();
        return m_program.readAllStandardError().trimmed().split('\n');
    }

    int exit() const { return m_program.exitCode(); }

private:
    QProcess m_program;
    quint16 m_port = 0;
};

QByteArray enrolment(const QString &code)
{
    const QByteArray body = sync::EnrolRequest{.code = code,
                                               .publicKey = QByteArray(sync::publicKeyBytes, 'k'),
                                               .name = u"Front of the house"_s,
                                               .platform = u"linux"_s,
                                               .version = u"0.1.0"_s}
                                .encode();
    return "POST /api/v1/devices/enrol HTTP/1.1\r\nHost: hub\r\nContent-Type: application/json\r\n"
           "Content-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aResortIsTakenOverAndServedAndTheLogNamesNobody_data()
    {
        QTest::addColumn<bool>("isInPostgres");
        QTest::newRow("embedded") << false;
        QTest::newRow("PostgreSQL") << true;
    }

    void aResortIsTakenOverAndServedAndTheLogNamesNobody()
    {
        QFETCH(bool, isInPostgres);
        if (isInPostgres && !PostgresCluster::isInstalled())
            QSKIP("no PostgreSQL is installed");
        DeskComputer computer;
        if (isInPostgres)
            computer.postgres = QString::fromUtf8(PostgresCluster::shared().freshDatabase());
        const Said code = computer.hub({u"tenant"_s, u"adopt"_s}, {computer.desk()});
        QCOMPARE(code.exit, 0);
        QCOMPARE(code.text.size(), 8);

        ServingProgram service(computer);
        QVERIFY(service.ask("GET /readyz HTTP/1.1\r\nHost: hub\r\n\r\n").contains("200 OK"));
        const QByteArray answer = service.ask(enrolment(code.text));
        QVERIFY(answer.contains("201 Created"));
        QVERIFY(answer.contains("\"founder\":true"));
        QFile token(computer.store() + u"/metrics.token"_s);
        QVERIFY(token.open(QIODevice::ReadOnly));
        QVERIFY(
            service
                .ask("GET /metrics HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer "
                     + token.readAll().trimmed() + "\r\n\r\n")
                .contains("tailtown_hub_requests_total{route=\"GET /readyz\",status=\"200\"} 1"));
        QCOMPARE(computer.hub({u"serve"_s}, {u"--port"_s, u"0"_s}).exit, 1);

        const QByteArrayList log = service.end();
        QCOMPARE(service.exit(), 0);
        QVERIFY(log.size() >= 4);
        for (const QByteArray &line : log) {
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line);
            for (const char *secret : {"Front of", "Pine", "127.0.0.1"})
                QVERIFY2(!line.contains(secret), line);
            QVERIFY2(!line.contains(code.text.toUtf8()), line);
        }
    }

    void severalHubsServeTheResortsOfOnePostgreSQL()
    {
        if (!PostgresCluster::isInstalled())
            QSKIP("no PostgreSQL is installed");
        DeskComputer first;
        first.postgres = QString::fromUtf8(PostgresCluster::shared().freshDatabase());
        const Said code = first.hub({u"tenant"_s, u"adopt"_s}, {first.desk()});
        QCOMPARE(code.exit, 0);
        DeskComputer second;
        second.postgres = first.postgres;
        // With a key of its own it would believe nobody whom the other knows.
        const Said stranger = second.hub({u"tenant"_s, u"list"_s});
        QCOMPARE(stranger.exit, 1);
        QVERIFY(stranger.text.contains(u"hub.key"_s));
        const QString key = second.store() + u"/hub.key"_s;
        QVERIFY(QFile::remove(key) && QFile::copy(first.store() + u"/hub.key"_s, key));

        ServingProgram here(first);
        ServingProgram there(second);
        QVERIFY(there.ask(enrolment(code.text)).contains("201 Created"));
        // Who did not hear the answer asks again, and may come to the other.
        QVERIFY(here.ask(enrolment(code.text)).contains("\"founder\":true"));
        here.end();
        QVERIFY(there.ask("GET /readyz HTTP/1.1\r\nHost: hub\r\n\r\n").contains("200 OK"));
        there.end();
    }

    void aResortIsTakenOverOnce()
    {
        const DeskComputer computer;
        QCOMPARE(computer.hub({u"tenant"_s, u"adopt"_s}, {computer.desk()}).exit, 0);
        QCOMPARE(computer.hub({u"tenant"_s, u"adopt"_s}, {computer.desk()}).exit, 1);
        const Said list = computer.hub({u"tenant"_s, u"list"_s});
        QCOMPARE(list.text.count(u'\n'), 0);
        QVERIFY(list.text.contains(u"FREE"_s));

        const QString resort = list.text.section(u' ', 0, 0);
        QCOMPARE(computer.hub({u"tenant"_s, u"plan"_s}, {resort, u"PRO"_s}).exit, 0);
        QVERIFY(computer.hub({u"tenant"_s, u"list"_s}).text.contains(u"PRO"_s));
        QCOMPARE(computer.hub({u"tenant"_s, u"code"_s}, {resort}).text.size(), 8);
        QCOMPARE(computer.hub({u"tenant"_s, u"code"_s}, {u"--device"_s, u"9"_s, resort}).exit, 1);
    }

    void anInvitationHoldsTheKeyOfACertificateOfOnesOwn()
    {
        const auto address = u"https://hub.lan:8440"_s;
        const QStringList at{u"--address"_s, address};
        const DeskComputer computer;
        const MadeCertificate own;
        QCOMPARE(run({u"fingerprint"_s, own.file()}).text, own.key().fingerprint());
        const QStringList withKey = at + QStringList{u"--certificate"_s, own.file()};
        const QStringList said =
            computer.hub({u"tenant"_s, u"adopt"_s}, withKey + QStringList{computer.desk()})
                .text.split(u'\n');
        QCOMPARE(said.size(), 2);
        QCOMPARE(said.last(), invitation(address, said.first(), own.key()));

        const QString resort = computer.hub({u"tenant"_s, u"list"_s}).text.section(u' ', 0, 0);
        const QStringList plain =
            computer.hub({u"tenant"_s, u"code"_s}, at + QStringList{resort}).text.split(u'\n');
        QCOMPARE(plain.last(), invitation(address, plain.first(), std::nullopt));
        // Who names a certificate relies on its key.
        const QString none = QString::fromStdString(own.files().key);
        QCOMPARE(run({u"fingerprint"_s, none}).exit, 1);
        const QStringList without{u"--certificate"_s, none, resort};
        QCOMPARE(computer.hub({u"tenant"_s, u"code"_s}, at + without).exit, 2);
        QCOMPARE(computer.hub({u"tenant"_s, u"code"_s}, without).exit, 2);
    }

    void whatOnlyItsOwnerMayReadIsOnlyHis()
    {
        const DeskComputer computer;
        QCOMPARE(computer.hub({u"tenant"_s, u"adopt"_s}, {computer.desk()}).exit, 0);
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
        for (const QString &file : {u"/hub.key"_s, u"/metrics.token"_s})
            QVERIFY(!(QFile::permissions(computer.store() + file) & others));
        QFile directory(computer.store() + u"/hub.db"_s);
        QVERIFY(directory.open(QIODevice::ReadOnly));
        QVERIFY(!directory.readAll().contains("SQLite format"));
    }

    void whatIsAskedWronglyIsExplained()
    {
        QCOMPARE(run({u"nonsense"_s}).exit, 2);
        QCOMPARE(run({u"serve"_s}).exit, 2);
        QCOMPARE(run({u"--help"_s}).exit, 0);
        const DeskComputer computer;
        QCOMPARE(computer.hub({u"serve"_s}, {u"--listen"_s, u"0.0.0.0"_s}).exit, 1);
        QCOMPARE(computer.hub({u"serve"_s}, {u"--port"_s, u"70000"_s}).exit, 2);
        const Said nowhere =
            computer.hub({u"tenant"_s, u"list"_s}, {u"--postgres"_s, u"host=/nowhere"_s});
        QCOMPARE(nowhere.exit, 1);
        QVERIFY(nowhere.text.startsWith(u"PostgreSQL: "_s));
    }
};

DESK_TEST(TestProgram)
#include "tst_program.moc"
