#include "core/db/integrity.h"
#include "core/resort/found.h"
#include "core/store/replica.h"
#include "core/verify/books.h"
#include "core/verify/chain.h"
#include "core/verify/house.h"
#include "core/verify/orphans.h"
#include "tests/support/test_program.h"
#include "tests/support/test_resort.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals;

using namespace desk;

namespace {

constexpr int usualCycles = 1'000;
constexpr int cyclesBetweenFullChecks = 50;
constexpr int longestWaitMs = 60'000;

int cycles()
{
    bool isSet = false;
    const int wished = qEnvironmentVariableIntValue("DESK_KILLS", &isSet);
    return isSet ? wished : usualCycles;
}

/// A folder in which one desk after the other is killed at work.
struct Folder
{
    QTemporaryDir directory;
    SystemClock clock;
    SystemRandom random;
    KeyFile keys{directory.filePath(u"replica.key"_s), random};

    Folder()
    {
        const auto made = Replica::create(directory.path(), keys, clock, random, test::pineRidge());
        DESK_ASSERT(made);
    }

    Result<Replica> open() { return Replica::open(directory.path(), keys, clock, random); }
};

/// Lets a desk work and kills it; the number of the last operation it said was done.
qint64 killedDesk(const QString &folder, int atStatement, int afterAcknowledged)
{
    QProcess desk;
    desk.setStandardErrorFile(QProcess::nullDevice());
    desk.start(QStringLiteral(DOOMED_DESK), {folder, QString::number(atStatement)});
    qint64 last = 0;
    int acknowledged = 0;
    const auto listen = [&] {
        while (desk.canReadLine()) {
            last = desk.readLine().trimmed().toLongLong();
            ++acknowledged;
        }
    };
    while (desk.state() != QProcess::NotRunning) {
        desk.waitForReadyRead(longestWaitMs);
        listen();
        if (atStatement == 0 && acknowledged >= afterAcknowledged)
            desk.kill();
    }
    desk.waitForFinished(longestWaitMs);
    listen();
    const bool wasKilled = desk.exitStatus() == QProcess::CrashExit || desk.exitCode() == 9;
    return wasKilled ? last : -1;
}

bool isThere(db::Database &database, const QJsonArray &effect)
{
    const auto id = Id<struct AnyRow>::parse(effect[1].toString());
    return database.value<bool>(
        "SELECT EXISTS (SELECT 1 FROM " + effect[0].toString().toLatin1() + " WHERE id = ?)", *id);
}

// The rows of every operation since the last look are there, and its audit event.
bool isWhole(db::Database &database, qint64 after)
{
    for (const QueuedOperation &operation : outbox::waiting(database, after, 100'000)) {
        const QJsonArray effects =
            QJsonDocument::fromJson(operation.body).object().value("effects"_L1).toArray();
        for (const QJsonValue &effect : effects) {
            if (!isThere(database, effect.toArray()))
                return false;
        }
        if (database.value<qint64>("SELECT count(*) FROM audit_events WHERE action = ?",
                                   operation.action)
            != 1)
            return false;
    }
    return true;
}

bool everythingHolds(db::Database &database)
{
    return verify::brokenAudit(database).isEmpty() && verify::brokenBooks(database).isEmpty()
        && verify::brokenHouse(database).isEmpty() && verify::orphans(database).isEmpty()
        && db::checkIntegrity(database, db::Depth::Full).problems.isEmpty();
}

} // namespace

/// A desk is killed at a thousand random points of its work: nothing that was acknowledged is lost,
/// nothing is half done, and the next one opens what the killed one left.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledDeskLosesNothingItAcknowledged()
    {
        Folder folder;
        SeededRandom dice(11);
        qint64 seen = 0;
        for (int cycle = 0; cycle < cycles(); ++cycle) {
            // Every other one is killed from outside, wherever it is then.
            const int atStatement = cycle % 2 == 0 ? int(dice.below(1'500)) + 1 : 0;
            const qint64 acknowledged =
                killedDesk(folder.directory.path(), atStatement, int(dice.below(8)) + 1);
            QVERIFY2(acknowledged >= 0, "the desk ended by itself");

            Result<Replica> replica = folder.open();
            QVERIFY(replica);
            const auto store = replica->takeStore();
            db::Database &database = store->database();
            const auto last = database.value<qint64>("SELECT max(op_seq) FROM outbox");
            QVERIFY(last >= acknowledged);
            QCOMPARE(outbox::waitingCount(database), last);
            QVERIFY(isWhole(database, seen));
            seen = last;
            if (cycle % cyclesBetweenFullChecks == 0 || cycle + 1 == cycles())
                QVERIFY(everythingHolds(database));
        }
    }
};

DESK_TEST(KillTest)
#include "tst_kill.moc"
