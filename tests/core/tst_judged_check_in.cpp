#include "core/bookings/book.h"
#include "core/bookings/check_in.h"
#include "core/bookings/stay_page.h"
#include "core/bookings/undo.h"
#include "core/db/select.h"
#include "core/health/edit_rules.h"
#include "core/health/vaccinate.h"
#include "tests/support/stay_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// The small house, which asks dogs for rabies, and Rex with a room for two nights.
class AskingDesk : public SmallHouse
{
public:
    template <class Command>
    auto done(const Command &command)
    {
        auto outcome = store->run(byMax(), command);
        DESK_ASSERT(outcome);
        return *outcome;
    }

    AskingDesk()
    {
        rabies = done(AddVaccine{.key = u"rabies"_s, .name = u"Rabies"_s});
        rule = done(AddVaccineRule{.rule = yearly(), .services = {}});
        record = done(RecordVaccination{
            .pet = rex.id, .vaccine = rabies, .givenOn = today(-30), .verified = true});
        stay = done(Book{.household = smiths.id,
                         .stays = {{.pet = rex.id,
                                    .service = boarding.id,
                                    .unit = k1.id,
                                    .arrivesOn = today(),
                                    .leavesOn = today(2)}}})
                   .reservations.first();
    }

    VaccineRule yearly() const
    {
        return {.vaccine = rabies,
                .species = Species::Dog,
                .validityMonths = 12,
                .effectiveFrom = today()};
    }

    Result<CheckedIn> checkIn(const By &by)
    {
        return store->run(by,
                          CheckIn{.arrivals = {{.reservation = stay}}, .arrivedWith = u"Ann"_s});
    }

    QList<CheckInFinding> findings()
    {
        return db::select<CheckInFinding>(database(), "ORDER BY check_in, position");
    }

    VaccineId rabies;
    VaccineRuleId rule;
    VaccineRecordId record;
    ReservationId stay;
};

} // namespace

class JudgedCheckInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCheckInKeepsByWhichRuleAndRecordItWasJudged()
    {
        AskingDesk desk;
        QVERIFY(desk.checkIn(desk.bySam()));
        const QList<CheckInFinding> findings = desk.findings();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().rule, desk.rule);
        QCOMPARE(findings.first().ruleVersion, 1);
        QCOMPARE(findings.first().record, desk.record);
        QCOMPARE(findings.first().verdict, Verdict::Ok);
        QCOMPARE(findings.first().givenOn, desk.today(-30));
        QCOMPARE(findings.first().expiresOn, desk.today(-30).addMonths(12));
        const auto checkIn = desk.database().find<CheckInRecord>(findings.first().checkIn);
        QCOMPARE(checkIn->judgedUntil, desk.today(2));
        QCOMPARE(checkIn->vaccineAsOf, desk.clock.now());
    }

    void whatComesAfterwardsDoesNotChangeIt()
    {
        AskingDesk desk;
        QVERIFY(desk.checkIn(desk.bySam()));
        const QList<CheckInFinding> before = desk.findings();
        VaccineRule stricter = desk.yearly();
        stricter.validityMonths = 6;
        desk.done(ChangeVaccineRule{.rule = desk.rule, .changed = stricter, .services = {}});
        QVERIFY(desk.store->run(desk.byMax(), RemoveVaccination{desk.record}));
        QCOMPARE(desk.findings(), before);
        const auto page = stayPage(desk.database(), desk.stay);
        QCOMPARE(page->judgedBy.size(), 1);
        QCOMPARE(page->judgedBy.first().vaccine, u"Rabies"_s);
        QCOMPARE(page->judgedBy.first().verdict, Verdict::Ok);
        QCOMPARE(page->judgedBy.first().ruleVersion, 1);
        QCOMPARE(page->checkIns.first().vaccineVerdict, Verdict::Ok);
    }

    void aWaiverIsNamed()
    {
        AskingDesk desk;
        QVERIFY(desk.store->run(desk.byMax(), RemoveVaccination{desk.record}));
        const auto waiver = desk.done(WaiveVaccine{.pet = desk.rex.id,
                                                   .vaccine = desk.rabies,
                                                   .reason = u"Letter of the vet"_s,
                                                   .until = desk.today(90)});
        QVERIFY(desk.checkIn(desk.bySam()));
        QCOMPARE(desk.findings().first().verdict, Verdict::Waived);
        QCOMPARE(desk.findings().first().waiver, waiver);
        QCOMPARE(desk.findings().first().waivedUntil, desk.today(90));
    }

    // A rule that was overridden is kept as what it said, so that nobody reads it as fine.
    void anOverriddenRuleStaysMissing()
    {
        AskingDesk desk;
        QVERIFY(desk.store->run(desk.byMax(), RemoveVaccination{desk.record}));
        QCOMPARE(reasons(desk.checkIn(desk.bySam())), {Reason::VaccineStops});
        By approved = desk.byMax();
        approved.reason = u"The vet sends it today"_s;
        QVERIFY(desk.checkIn(approved));
        QCOMPARE(desk.findings().first().verdict, Verdict::Missing);
        QVERIFY(!desk.findings().first().record);
    }

    void theOperationCarriesIt()
    {
        AskingDesk desk;
        const qint64 before = desk.waiting();
        QVERIFY(desk.checkIn(desk.bySam()));
        const auto operations = outbox::waiting(desk.database(), before, 10);
        QCOMPARE(operations.size(), 1);
        QVERIFY(operations.first().body.contains("check_in_findings"));
        QVERIFY(operations.first().body.contains("\"rule_version\":1"));
    }

    void nobodyRewritesIt()
    {
        AskingDesk desk;
        QVERIFY(desk.checkIn(desk.bySam()));
        CheckInFinding kinder = desk.findings().first();
        kinder.ruleVersion = 2;
        const Result<> outcome = desk.store->write(
            desk.bySam(), {"test.put", 1, Priority::Later}, {}, [&](Writer &writer) -> Result<> {
                writer.put(kinder);
                return {};
            });
        QVERIFY(!outcome);
    }
};

DESK_TEST(JudgedCheckInTest)
#include "tst_judged_check_in.moc"
