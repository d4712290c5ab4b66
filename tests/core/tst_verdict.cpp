#include "core/base/clock.h"
#include "core/health/judge.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;

namespace {

const QDate today(2026, 11, 21);

template <class I>
I numbered(quint8 number)
{
    IdBytes bytes{};
    bytes[15] = number;
    return I(bytes);
}

const auto rabies = numbered<VaccineId>(1);
const auto bordetella = numbered<VaccineId>(2);
const auto boarding = numbered<ServiceId>(3);
const auto daycare = numbered<ServiceId>(4);

/// A dog that comes for three nights, and a rule for rabies that holds a year.
struct Visit
{
    StayToJudge stay{.pet = numbered<PetId>(9),
                     .service = boarding,
                     .arrives = today,
                     .leaves = today.addDays(3)};
    PetHealth dog{.species = Species::Dog, .bornOn = QDate(2020, 3, 1)};
    QList<RuleForServices> rules{rule(rabies, u"Rabies"_s)};

    static RuleForServices rule(const VaccineId &vaccine, const QString &name)
    {
        return {.rule = {.id = numbered<VaccineRuleId>(vaccine.bytes()[15]),
                         .vaccine = vaccine,
                         .species = Species::Dog,
                         .validityMonths = 12,
                         .effectiveFrom = QDate(2020, 1, 1)},
                .vaccineName = name};
    }

    VaccineRecord &given(QDate day, std::optional<QDate> expires = {}, VaccineId vaccine = rabies)
    {
        dog.records +=
            VaccineRecord{.id = numbered<VaccineRecordId>(quint8(dog.records.size() + 1)),
                          .pet = stay.pet,
                          .vaccine = vaccine,
                          .givenOn = day,
                          .expiresOn = expires,
                          .verifiedAt = Instant{}};
        return dog.records.last();
    }

    /// A record that holds until this day.
    VaccineRecord &heldUntil(QDate day) { return given(QDate(2025, 1, 1), day); }

    void waive(QDate until)
    {
        dog.waivers += VaccineWaiver{.pet = stay.pet, .vaccine = rabies, .until = until};
    }

    VaccineRule &theRule() { return rules.first().rule; }
    HealthVerdict judged() const { return judge(stay, dog, rules); }
    Verdict verdict() const { return judged().verdict; }
};

} // namespace

class VerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVaccinationThatHoldsWellBeyondTheStayIsOk()
    {
        Visit visit;
        visit.heldUntil(today.addDays(3 + 31));
        QCOMPARE(visit.verdict(), Verdict::Ok);
        QVERIFY(!visit.judged().stops());
    }

    void oneThatEndsWithinThirtyDaysAfterTheStayIsExpiring()
    {
        Visit visit;
        visit.heldUntil(today.addDays(3 + 30));
        QCOMPARE(visit.verdict(), Verdict::Expiring);
        QVERIFY(!visit.judged().stops());
    }

    void theLastDayCounts()
    {
        Visit visit;
        visit.heldUntil(visit.stay.leaves);
        QCOMPARE(visit.verdict(), Verdict::Expiring);
    }

    void oneThatEndsBeforeTheDepartureExpiresDuringTheStay()
    {
        Visit visit;
        visit.heldUntil(today.addDays(2));
        QCOMPARE(visit.verdict(), Verdict::ExpiresDuringStay);
        QVERIFY(visit.judged().stops());
    }

    void aRuleForTheArrivalAloneDoesNotMindThat()
    {
        Visit visit;
        visit.theRule().mustCover = MustCover::Arrival;
        visit.heldUntil(today);
        QCOMPARE(visit.verdict(), Verdict::Expiring);
    }

    void aFewDaysOfGraceLetItIn()
    {
        Visit visit;
        visit.theRule().graceDays = 7;
        visit.heldUntil(today.addDays(-4));
        QCOMPARE(visit.verdict(), Verdict::Grace);
        QCOMPARE(visit.judged().findings.first().graceUntil, today.addDays(3));
        QVERIFY(!visit.judged().stops());
    }

    void afterTheGraceItIsExpired()
    {
        Visit visit;
        visit.theRule().graceDays = 7;
        visit.heldUntil(today.addDays(-5));
        QCOMPARE(visit.verdict(), Verdict::Expired);
        QVERIFY(visit.judged().stops());
    }

    void aPaperThatNobodyLookedAtIsUnverified()
    {
        Visit visit;
        visit.heldUntil(today.addDays(300)).verifiedAt.reset();
        QCOMPARE(visit.verdict(), Verdict::Unverified);
        QVERIFY(visit.judged().stops());
    }

    void aFreshBordetellaHasToWait()
    {
        Visit visit;
        visit.rules = {Visit::rule(bordetella, u"Bordetella"_s)};
        visit.theRule().minDaysSinceGiven = 14;
        visit.given(today.addDays(-13), {}, bordetella);
        QCOMPARE(visit.verdict(), Verdict::TooRecent);
        QCOMPARE(visit.judged().findings.first().welcomeFrom, today.addDays(1));
        visit.dog.records.first().givenOn = today.addDays(-14);
        QCOMPARE(visit.verdict(), Verdict::Ok);
    }

    void aBoosterDoesNotUndoTheOneThatStillHolds()
    {
        Visit visit;
        visit.theRule().minDaysSinceGiven = 14;
        visit.given(today.addDays(-200));
        visit.given(today.addDays(-1));
        QCOMPARE(visit.verdict(), Verdict::Ok);
    }

    void withoutARecordItIsMissing()
    {
        Visit visit;
        QCOMPARE(visit.verdict(), Verdict::Missing);
        visit.given(today.addDays(-5), {}, bordetella);
        QCOMPARE(visit.verdict(), Verdict::Missing);
        QVERIFY(visit.judged().stops());
    }

    void aWaiverLetsItComeWithout()
    {
        Visit visit;
        visit.waive(visit.stay.leaves);
        QCOMPARE(visit.verdict(), Verdict::Waived);
        QCOMPARE(visit.judged().findings.first().waivedUntil, visit.stay.leaves);
        QVERIFY(!visit.judged().stops());
    }

    void aWaiverThatEndsTooEarlyOrIsNotAcceptedHelpsNothing()
    {
        Visit visit;
        visit.waive(visit.stay.leaves.addDays(-1));
        QCOMPARE(visit.verdict(), Verdict::Missing);
        visit.waive(visit.stay.leaves);
        visit.theRule().acceptsWaiver = false;
        QCOMPARE(visit.verdict(), Verdict::Missing);
    }

    void aGoodRecordNeedsNoWaiver()
    {
        Visit visit;
        visit.waive(visit.stay.leaves);
        visit.heldUntil(today.addDays(300));
        QCOMPARE(visit.verdict(), Verdict::Ok);
    }

    void theValidityIsCountedFromTheDayGivenWhenThePaperNamesNoEnd()
    {
        Visit visit;
        visit.given(QDate(2025, 11, 24));
        QCOMPARE(visit.judged().findings.first().expiresOn, QDate(2026, 11, 24));
        QCOMPARE(visit.verdict(), Verdict::Expiring);
    }

    void aRuleWithoutAValidityWantsThePaperToNameTheEnd()
    {
        Visit visit;
        visit.theRule().validityMonths = 0;
        visit.given(today.addDays(-10));
        QCOMPARE(visit.verdict(), Verdict::Missing);
        visit.given(today.addDays(-10), today.addDays(700));
        QCOMPARE(visit.verdict(), Verdict::Ok);
    }

    void aTiterCountsWhereTheRuleAcceptsIt()
    {
        Visit visit;
        visit.heldUntil(today.addDays(300)).source = VaccineSource::Titer;
        QCOMPARE(visit.verdict(), Verdict::Missing);
        visit.theRule().acceptsTiter = true;
        QCOMPARE(visit.verdict(), Verdict::Ok);
    }

    void aRemovedRecordAndOneFromTheFutureDoNotCount()
    {
        Visit visit;
        visit.heldUntil(today.addDays(300)).archivedAt = Instant{};
        visit.given(today.addDays(1), today.addDays(400));
        QCOMPARE(visit.verdict(), Verdict::Missing);
    }

    void aRuleConcernsItsSpeciesAgeServiceAndTime()
    {
        Visit visit;
        visit.dog.species = Species::Cat;
        QCOMPARE(visit.verdict(), Verdict::Ok);
        visit.dog.species = Species::Dog;

        visit.theRule().minAgeWeeks = 16;
        visit.dog.bornOn = today.addDays(-16 * 7 + 1);
        QCOMPARE(visit.verdict(), Verdict::Ok);
        visit.dog.bornOn = today.addDays(-16 * 7);
        QCOMPARE(visit.verdict(), Verdict::Missing);
        visit.dog.bornOn.reset();
        QCOMPARE(visit.verdict(), Verdict::Missing);

        visit.rules.first().services = {daycare};
        QCOMPARE(visit.verdict(), Verdict::Ok);
        visit.rules.first().services = {daycare, boarding};
        QCOMPARE(visit.verdict(), Verdict::Missing);

        visit.theRule().effectiveUntil = today;
        QCOMPARE(visit.verdict(), Verdict::Ok);
        visit.theRule().effectiveUntil.reset();
        visit.theRule().effectiveFrom = today.addDays(1);
        QCOMPARE(visit.verdict(), Verdict::Ok);
    }

    void theWorstRuleDecidesAndEachSaysItsPart()
    {
        Visit visit;
        visit.rules += Visit::rule(bordetella, u"Bordetella"_s);
        visit.heldUntil(today.addDays(300));
        const HealthVerdict verdict = visit.judged();
        QCOMPARE(verdict.verdict, Verdict::Missing);
        QCOMPARE(verdict.findings.size(), 2);
        QCOMPARE(verdict.findings[0].vaccineName, u"Bordetella"_s);
        QCOMPARE(verdict.findings[1].verdict, Verdict::Ok);
    }

    void aRuleThatOnlyWarnsStopsNobody()
    {
        Visit visit;
        visit.theRule().severity = Severity::Warn;
        QCOMPARE(visit.verdict(), Verdict::Missing);
        QVERIFY(!visit.judged().stops());
    }
};

DESK_TEST(VerdictTest)
#include "tst_verdict.moc"
