#include "core/bookings/reservation.h"
#include "core/db/select.h"
#include "core/generate/crowd.h"
#include "core/generate/generate.h"
#include "core/health/verdicts.h"
#include "core/resort/resort.h"
#include "core/search/find.h"
#include "core/store/replica.h"
#include "core/verify/books.h"
#include "core/verify/chain.h"
#include "core/verify/digest.h"
#include "core/verify/house.h"
#include "core/verify/orphans.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::Literals;

using namespace desk;

namespace {

const generate::Plan plan{.size = generate::Size::Small, .seed = 7, .date = QDate(2026, 11, 21)};
// The real cost of a PIN would be most of the test's time.
const PinCost cheap{.passes = 1, .memoryBytes = 8 * 1024};

/// A made-up resort in a folder of its own.
struct MadeTown
{
    QTemporaryDir folder;
    SeededRandom random{3};
    ManualClock clock{fromMilliseconds(1'795'267'800'000)};
    KeyInMemory keys{random};
    std::unique_ptr<Store> store;
    std::optional<Replica> replica;

    explicit MadeTown(generate::Plan wish = plan)
    {
        const Result<> made = generate::generate(folder.path(), keys, wish, cheap);
        DESK_ASSERT(made);
        Result<Replica> opened = Replica::open(folder.path(), keys, clock, random);
        DESK_ASSERT(opened);
        replica.emplace(std::move(*opened));
        store = replica->takeStore();
    }
    ~MadeTown() { store.reset(); }

    qint64 count(const QByteArray &from) const
    {
        return store->database().value<qint64>("SELECT count(*) FROM " + from);
    }
};

} // namespace

class GenerateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_town = std::make_unique<MadeTown>(); }
    void cleanupTestCase() { m_town.reset(); }

    void everythingHolds()
    {
        db::Database &database = m_town->store->database();
        QCOMPARE(verify::brokenBooks(database), QList<verify::Finding>());
        QCOMPARE(verify::brokenHouse(database), QList<verify::Finding>());
        QCOMPARE(verify::brokenAudit(database), QList<verify::Finding>());
        QCOMPARE(verify::orphans(database), QList<verify::Finding>());
    }

    void itHasTheVolumesOfASmallResort()
    {
        const auto isAbout = [&](const QByteArray &from, qint64 expected) {
            const qint64 found = m_town->count(from);
            if (found < expected * 3 / 4 || found > expected * 5 / 4)
                QFAIL(qPrintable(u"%1: %2, not about %3"_s.arg(QLatin1StringView(from))
                                     .arg(found)
                                     .arg(expected)));
        };
        isAbout("units", 18);
        isAbout("customers", 1'200);
        isAbout("pets", 1'900);
        isAbout("vaccine_records", 3'900);
        isAbout("reservations WHERE leaves_on > arrives_on AND arrives_on < '2026-11-21'", 3'700);
        isAbout("reservations WHERE leaves_on = arrives_on AND arrives_on < '2026-11-21'", 7'200);
        isAbout("products", 80);
        isAbout("staff", 6);
    }

    void todayIsFullOfArrivalsAndDepartures()
    {
        QVERIFY(m_town->count("reservations WHERE arrives_on = '2026-11-21'"
                              " AND state = 'CONFIRMED'")
                >= 8);
        QVERIFY(m_town->count("reservations WHERE state = 'CHECKED_IN'") >= 8);
        QVERIFY(m_town->count("reservations WHERE leaves_on = '2026-11-21'"
                              " AND state = 'CHECKED_IN'")
                >= 2);
        QVERIFY(m_town->count("reservations WHERE leaves_on < '2026-11-21'"
                              " AND state = 'CHECKED_IN'")
                >= 1);
        QVERIFY(m_town->count("pets WHERE length(name) = 60") >= 1);
    }

    void fewOfThoseWhoComeThisWeekAreStoppedByTheirVaccinations()
    {
        db::Database &database = m_town->store->database();
        QList<StayToJudge> stays;
        for (const Reservation &stay : db::select<Reservation>(
                 database,
                 "WHERE state = 'CONFIRMED' AND arrives_on BETWEEN '2026-11-21' AND '2026-11-27'"))
            stays += StayToJudge{.pet = stay.pet,
                                 .service = stay.service,
                                 .arrives = stay.arrivesOn,
                                 .leaves = stay.leavesOn};
        qsizetype stopped = 0;
        qsizetype warned = 0;
        for (const HealthVerdict &health : verdicts(database, stays)) {
            if (health.stops())
                ++stopped;
            else if (health.verdict > Verdict::Waived)
                ++warned;
        }
        const QByteArray told = u"of %1 stays %2 stopped, %3 warned"_s.arg(stays.size())
                                    .arg(stopped)
                                    .arg(warned)
                                    .toUtf8();
        const auto percent = [&](qsizetype some) { return 100 * some / stays.size(); };
        QVERIFY2(stays.size() > 50, told);
        QVERIFY2(percent(stopped) >= 2 && percent(stopped) <= 15, told);
        QVERIFY2(percent(warned) >= 4 && percent(warned) <= 22, told);
    }

    void theWeekBeforeWentThroughTheDesk()
    {
        // A Z a day, each linked to the one before, and the till closed.
        QCOMPARE(m_town->count("till_sessions WHERE z_hash <> ''"), 7);
        QCOMPARE(m_town->count("till_sessions WHERE state <> 'CLOSED'"), 0);
        QCOMPARE(m_town->count("till_sessions WHERE z_number IS NULL"), 0);
        QCOMPARE(m_town->count("till_sessions WHERE business_date >= '2026-11-14'"), 7);
        QCOMPARE(m_town->store->database().value<int>("SELECT max(z_number) FROM till_sessions"),
                 int(m_town->count("till_sessions")));
        for (const char *command : {"till.open",
                                    "till.close",
                                    "booking.book",
                                    "deposit.take",
                                    "stay.check_in",
                                    "stay.check_out_and_bill",
                                    "care.log",
                                    "payment.take",
                                    "sale.ring_up",
                                    "unit.set_cleanliness"})
            QVERIFY2(m_town->count("outbox WHERE cmd = '" + QByteArray(command) + "'") > 0,
                     command);
        QVERIFY(m_town->count("audit_events") >= m_town->count("outbox"));
        QVERIFY(m_town->count("stock_moves WHERE quantity < 0 AND at >= "
                              "(SELECT min(opened_at) FROM till_sessions WHERE z_hash <> '')")
                > 0);
    }

    void whoCameIsHereOrGoneOrDidNotCome()
    {
        QCOMPARE(m_town->count("reservations r WHERE state IN ('CHECKED_IN', 'CHECKED_OUT',"
                               " 'COMPLETED') AND NOT EXISTS (SELECT 1 FROM check_ins c WHERE"
                               " c.reservation = r.id)"),
                 0);
        QCOMPARE(m_town->count("reservations WHERE arrives_on < '2026-11-21' AND state IN"
                               " ('DRAFT', 'REQUESTED', 'CONFIRMED')"),
                 0);
        // One family of the cast should have left; nobody else has been forgotten.
        QCOMPARE(m_town->count("reservations WHERE leaves_on < '2026-11-21'"
                               " AND state = 'CHECKED_IN'"),
                 1);
        // What was due for the pets that are here is noted.
        QCOMPARE(m_town->count("care_tasks t JOIN reservations r ON r.id = t.reservation"
                               " WHERE r.state = 'CHECKED_IN' AND t.due_at < "
                               + QByteArray::number(toMilliseconds(m_town->clock.now()))
                               + " AND NOT EXISTS (SELECT 1 FROM care_logs l"
                                 " WHERE l.task = t.id)"),
                 0);
        QCOMPARE(m_town->count("units WHERE cleanliness <> 'CLEAN'"), 0);
    }

    void todayHasNotBegun()
    {
        QCOMPARE(m_town->count("reservations WHERE arrives_on >= '2026-11-21' AND state NOT IN"
                               " ('REQUESTED', 'WAITLISTED', 'CONFIRMED', 'CANCELLED')"),
                 0);
        QCOMPARE(m_town->count("till_sessions WHERE business_date >= '2026-11-21'"), 0);
        QCOMPARE(m_town->count("invoices WHERE business_date >= '2026-11-21'"), 0);
    }

    void thePinsOfTheDemoAreRight()
    {
        for (const generate::DemoPin &demo : generate::demoPins()) {
            QVERIFY(objectionsToPin(demo.pin.toString()).empty());
            const auto hash = m_town->store->database().value<QString>(
                "SELECT pin_hash FROM staff WHERE name = ?", demo.name.toString());
            QVERIFY(pinMatches(demo.pin.toString(), hash));
        }
    }

    void theSameSeedMakesTheSameResort()
    {
        const MadeTown again;
        QCOMPARE(verify::contentDigest(again.store->database()),
                 verify::contentDigest(m_town->store->database()));
    }

    void familiesCanMoveInLater()
    {
        MadeTown town;
        const qint64 before = town.count("customers");
        QVERIFY(generate::crowd(*town.store, before + 500, town.clock, town.random));
        QVERIFY(town.count("customers") > before + 400);
        db::Database &database = town.store->database();
        QCOMPARE(verify::orphans(database), QList<verify::Finding>());
        QCOMPARE(verify::brokenHouse(database), QList<verify::Finding>());
        QCOMPARE(search::find(database,
                              {.typed = database.value<QString>(
                                   "SELECT name FROM pets ORDER BY rowid DESC LIMIT 1"),
                               .today = plan.date})
                     .isEmpty(),
                 false);
    }

    void aCancelledOneLeavesNothing()
    {
        QTemporaryDir folder;
        SeededRandom random(3);
        KeyInMemory keys(random);
        const auto stop = [](qint64 done, qint64) { return done < 300; };
        const Result<> made = generate::generate(folder.path(), keys, plan, cheap, stop);
        QVERIFY(!made);
        QCOMPARE(made.error().front().reason, Reason::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

private:
    std::unique_ptr<MadeTown> m_town;
};

DESK_TEST(GenerateTest)
#include "tst_generate.moc"
