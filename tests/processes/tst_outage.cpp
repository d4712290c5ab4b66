#include "app/hub/store_folder.h"
#include "core/store/replica.h"
#include "core/verify/books.h"
#include "core/verify/digest.h"
#include "sync/hub/stores/sqlite_tenant.h"
#include "tests/processes/house.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

constexpr int tenDesks = 10;
constexpr int faultyPercent = 30;

/// How long the trouble lasts; ./check long asks for ten minutes.
qint64 troubleMs()
{
    const int seconds = qEnvironmentVariableIntValue("DESK_OUTAGE_SECONDS");
    return 1'000 * qint64(seconds > 0 ? seconds : 60);
}

quint64 seed()
{
    return quint64(std::max(1, qEnvironmentVariableIntValue("DESK_OUTAGE_SEED")));
}

/// What one desk's people were told is saved.
struct Acknowledged
{
    int device = 0;
    int incarnation = 0;
    qint64 number = 0;
    QByteArray hash;
    QByteArray what;
};

QList<Acknowledged> journalOf(const DeskProcess &desk)
{
    QFile file(desk.journal);
    QList<Acknowledged> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QByteArrayList parts = line.split(' ');
        // A line that a kill cut off was never finished.
        if (parts.size() >= 5)
            lines += {.device = parts[0].toInt(),
                      .incarnation = parts[1].toInt(),
                      .number = parts[2].toLongLong(),
                      .hash = QByteArray::fromHex(parts[3]),
                      .what = parts.sliced(4).join(' ')};
    }
    return lines;
}

/// Somebody's bad day at the resort, by chance: programs die, the hub dies, cables are pulled.
class Trouble
{
public:
    Trouble(House &house, quint64 seed)
        : m_house(house)
        , m_random(seed)
    {
    }

    void last(qint64 milliseconds)
    {
        QElapsedTimer since;
        since.start();
        while (!since.hasExpired(milliseconds)) {
            QTest::qWait(int(200 + m_random.below(1'500)));
            strike();
        }
    }

    int deskKills = 0;
    int hubKills = 0;
    int cuts = 0;

private:
    DeskProcess &anyDesk()
    {
        return *m_house.desks()[size_t(m_random.below(m_house.desks().size()))];
    }

    void strike()
    {
        DeskProcess &desk = anyDesk();
        switch (m_random.below(6)) {
        case 0:
        case 1:
            desk.kill();
            desk.start();
            ++deskKills;
            break;
        case 2:
            m_house.killHub();
            QTest::qWait(int(m_random.below(2'000)));
            m_house.serve();
            ++hubKills;
            break;
        case 3:
        case 4:
            desk.line->cut();
            ++cuts;
            break;
        default:
            for (const auto &each : m_house.desks())
                each->line->heal();
        }
    }

    House &m_house;
    SeededRandom m_random;
};

QByteArray contentsOf(const DeskProcess &desk)
{
    SystemRandom random;
    const SystemClock clock;
    KeyFile keys(QDir(desk.folder).filePath(u"replica.key"_s), random);
    Result<Replica> replica = Replica::open(desk.folder, keys, clock, random);
    return replica ? *verify::contentDigest(replica->takeStore()->database()) : QByteArray();
}

} // namespace

class OutageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenDesksKeepTheirWordWhileLinesFailAndProgramsDie()
    {
        House house(tenDesks, seed());
        for (const auto &desk : house.desks())
            desk->line->setFaults(faultyPercent);
        house.startDesks();
        Trouble trouble(house, seed());
        trouble.last(troubleMs());
        if (!house.comesToRest())
            QFAIL(qPrintable(u"The desks did not come to rest at one commit:\n"_s + house.state()));
        QVERIFY(house.close());

        countTrouble(house, trouble);
        const auto store = hub::StoreFolder::open({.folder = house.storeFolder(), .postgres = {}});
        QVERIFY(store);
        const auto resort = (*store)->directory().tenants().first().id;
        const bool isThere = (*store)->services().withTenant(resort, [&](hub::TenantStore &tenant) {
            judge(house, dynamic_cast<hub::SqliteTenant &>(tenant).database());
        });
        QVERIFY(isThere);
    }

private:
    static void countTrouble(const House &house, const Trouble &trouble)
    {
        const auto injected = house.injected();
        QStringList told;
        for (int fault = int(LineFault::Delay); fault <= int(LineFault::Duplicate); ++fault) {
            const auto times = injected.find(LineFault(fault));
            QVERIFY2(times != injected.end(), qPrintable(nameOf(LineFault(fault))));
            told += u"%1 %2"_s.arg(nameOf(LineFault(fault))).arg(times->second);
        }
        qInfo("%d desks killed, hub killed %d times, %d cuts; connections: %s",
              trouble.deskKills,
              trouble.hubKills,
              trouble.cuts,
              qPrintable(told.join(u", "_s)));
        QVERIFY(trouble.deskKills > 0 && trouble.hubKills > 0 && trouble.cuts > 0);
    }

    static void judge(House &house, db::Database &hub)
    {
        const auto atHub = *verify::contentDigest(hub);
        for (const auto &desk : house.desks()) {
            QCOMPARE(contentsOf(*desk), atHub);
            judgeJournal(*desk, hub);
        }
        for (const verify::Finding &finding : verify::brokenBooks(hub)) {
            // Who paid twice, or paid a bill that was taken back, did so; a manager is told.
            // The same where one bill has a stay of another, and more.
            static const QStringList told{
                u"invoice.overpaid"_s, u"invoice.void_and_owed"_s, u"invoice.stay_billed_twice"_s};
            if (!told.contains(finding.rule))
                QFAIL(qPrintable(finding.rule + u' ' + finding.what));
        }
        qInfo("%lld operations at the hub, %lld cards",
              hub.value<qint64>("SELECT count(*) FROM hub_rulings"),
              hub.value<qint64>("SELECT count(*) FROM conflict_cards"));
    }

    /// Nothing that a desk acknowledged is lost or changed, and the hub has no more than what was
    /// done: at each kill one thing may have been saved that nobody was told of any more.
    static void judgeJournal(const DeskProcess &desk, db::Database &hub)
    {
        const QList<Acknowledged> journal = journalOf(desk);
        QVERIFY(!journal.isEmpty());
        for (const Acknowledged &line : journal)
            QCOMPARE(hub.value<QByteArray>("SELECT hash FROM hub_rulings WHERE device = ? AND "
                                           "incarnation = ? AND op_seq = ?",
                                           line.device,
                                           line.incarnation,
                                           line.number),
                     line.hash);
        const auto first = journal.first();
        const auto ruled =
            hub.value<qint64>("SELECT count(*) FROM hub_rulings WHERE device = ? AND "
                              "op_seq >= ?",
                              first.device,
                              first.number);
        QVERIFY2(ruled <= journal.size() + 2 * desk.kills,
                 qPrintable(u"%1 at the hub, %2 told, %3 kills"_s.arg(ruled)
                                .arg(journal.size())
                                .arg(desk.kills)));
    }
};

DESK_TEST(OutageTest)
#include "tst_outage.moc"
