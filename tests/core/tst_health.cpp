#include "core/health/edit_rules.h"
#include "core/health/vaccinate.h"
#include "core/health/verdicts.h"
#include "tests/support/test_program.h"
#include "tests/support/test_resort.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// A resort that asks for rabies, and Rex.
struct CarefulResort
{
    TestResort resort;
    Pet rex{
        .id = resort.newId<PetId>(), .household = resort.newId<HouseholdId>(), .name = u"Rex"_s};
    VaccineId rabies;
    VaccineRuleId rule;

    template <class Command>
    auto done(const Command &command)
    {
        auto outcome = resort.store->run(resort.byMax(), command);
        DESK_ASSERT(outcome);
        return *outcome;
    }

    CarefulResort()
    {
        resort.put(rex);
        rabies = done(AddVaccine{.key = u"Rabies"_s, .name = u"Rabies"_s});
        rule = done(AddVaccineRule{.rule = yearly(), .services = {}});
    }

    VaccineRule yearly() const
    {
        return {.vaccine = rabies,
                .species = Species::Dog,
                .validityMonths = 12,
                .effectiveFrom = resort.today()};
    }

    RecordVaccination vaccination(int daysAgo) const
    {
        return {
            .pet = rex.id, .vaccine = rabies, .givenOn = resort.today(-daysAgo), .verified = true};
    }

    Verdict verdictFor(QDate arrives)
    {
        return verdict(resort.database(),
                       {.pet = rex.id, .arrives = arrives, .leaves = arrives.addDays(2)})
            .verdict;
    }
};

} // namespace

class HealthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePaperTheFamilyBringsMakesThePetWelcome()
    {
        CarefulResort shop;
        QCOMPARE(shop.verdictFor(shop.resort.today()), Verdict::Missing);
        QVERIFY(shop.resort.store->run(shop.resort.bySam(), shop.vaccination(30)));
        QCOMPARE(shop.verdictFor(shop.resort.today()), Verdict::Ok);
        const QList<VaccineRow> rows = vaccinations(shop.resort.database(), shop.rex.id);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().vaccineName, u"Rabies"_s);
        QCOMPARE(rows.first().verifiedBy, u"Sam"_s);
    }

    void anUnseenPaperIsVerifiedLater()
    {
        CarefulResort shop;
        RecordVaccination unseen = shop.vaccination(30);
        unseen.verified = false;
        const VaccineRecordId record = shop.done(unseen);
        QCOMPARE(shop.verdictFor(shop.resort.today()), Verdict::Unverified);
        QVERIFY(shop.resort.store->run(shop.resort.bySam(), VerifyVaccination{record}));
        QCOMPARE(shop.verdictFor(shop.resort.today()), Verdict::Ok);
    }

    void aCorrectedRecordHasToBeVerifiedAnew()
    {
        CarefulResort shop;
        const VaccineRecordId record = shop.done(shop.vaccination(30));
        const auto opened = openRecord<VaccineRecord>(shop.resort.database(), record);
        VaccineRecord edited = opened->record;
        edited.givenOn = shop.resort.today(-31);
        QVERIFY(shop.resort.store->run(shop.resort.bySam(), EditVaccination{*opened, edited}));
        QCOMPARE(shop.verdictFor(shop.resort.today()), Verdict::Unverified);
        QVERIFY(shop.resort.store->run(shop.resort.bySam(), RemoveVaccination{record}));
        QCOMPARE(shop.verdictFor(shop.resort.today()), Verdict::Missing);
    }

    void aDayInTheFutureOrDaysTheWrongWayRoundAreRefused()
    {
        CarefulResort shop;
        RecordVaccination wrong = shop.vaccination(-1);
        wrong.expiresOn = shop.resort.today(-10);
        const Refusals expected{
            {Reason::OutOfRange, u"givenOn"_s, {{u"most"_s, shop.resort.today()}}},
            {Reason::DatesReversed, u"expiresOn"_s, {}},
        };
        QCOMPARE(shop.resort.store->run(shop.resort.bySam(), wrong).error(), expected);
    }

    void aManagerWaivesAndTheDeskDoesNot()
    {
        CarefulResort shop;
        const WaiveVaccine waiver{.pet = shop.rex.id,
                                  .vaccine = shop.rabies,
                                  .reason = u"Chemotherapy, letter of the vet"_s,
                                  .until = shop.resort.today(90)};
        QCOMPARE(shop.resort.store->run(shop.resort.bySam(), waiver).error().front().reason,
                 Reason::ApprovalNeeded);
        const VaccineWaiverId id = shop.done(waiver);
        QCOMPARE(shop.verdictFor(shop.resort.today()), Verdict::Waived);
        QCOMPARE(shop.resort.database().find<VaccineWaiver>(id)->grantedBy, shop.resort.max);
    }

    void aChangedRuleIsANewVersionFromThatDayOn()
    {
        CarefulResort shop;
        shop.done(shop.vaccination(200));
        VaccineRule stricter = shop.yearly();
        stricter.validityMonths = 6;
        stricter.effectiveFrom = shop.resort.today(10);
        const VaccineRuleId next =
            shop.done(ChangeVaccineRule{.rule = shop.rule, .changed = stricter, .services = {}});

        QCOMPARE(shop.verdictFor(shop.resort.today(9)), Verdict::Ok);
        QCOMPARE(shop.verdictFor(shop.resort.today(10)), Verdict::Expired);
        QCOMPARE(shop.resort.database().find<VaccineRule>(next)->version, 2);
        QCOMPARE(shop.resort.database().find<VaccineRule>(shop.rule)->effectiveUntil,
                 shop.resort.today(10));
        // Whoever still has the old version open is told.
        const auto again = shop.resort.store->run(
            shop.resort.byMax(),
            ChangeVaccineRule{.rule = shop.rule, .changed = stricter, .services = {}});
        QCOMPARE(again.error().front().reason, Reason::Changed);
    }

    void anEndedRuleAsksNobody()
    {
        CarefulResort shop;
        QVERIFY(shop.resort.store->run(shop.resort.byMax(),
                                       EndVaccineRule{shop.rule, shop.resort.today(1)}));
        QCOMPARE(shop.verdictFor(shop.resort.today()), Verdict::Missing);
        QCOMPARE(shop.verdictFor(shop.resort.today(1)), Verdict::Ok);
    }

    void theUsualVaccinesAreAddedOnce()
    {
        CarefulResort shop;
        QVERIFY(shop.resort.store->run(shop.resort.byMia(), AddUsualVaccines{}));
        const qsizetype known = vaccines(shop.resort.database()).size();
        const qsizetype asked = vaccineRules(shop.resort.database(), shop.resort.today()).size();
        QCOMPARE(known, 6);
        QCOMPARE(asked, 5);
        const qint64 waiting = shop.resort.waiting();
        QVERIFY(shop.resort.store->run(shop.resort.byMia(), AddUsualVaccines{}));
        QCOMPARE(vaccines(shop.resort.database()).size(), known);
        QCOMPARE(shop.resort.waiting(), waiting);
    }

    void theVerdictsOfADayTakeTheSameFewStatementsHoweverManyPetsCome()
    {
        CarefulResort shop;
        shop.done(shop.vaccination(30));
        const auto statementsFor = [&](qsizetype pets) {
            int count = 0;
            shop.resort.database().beforeEachStatement = [&](const QByteArray &) { ++count; };
            const QList<StayToJudge> stays(pets,
                                           {.pet = shop.rex.id,
                                            .arrives = shop.resort.today(),
                                            .leaves = shop.resort.today(1)});
            const QList<HealthVerdict> judged = verdicts(shop.resort.database(), stays);
            shop.resort.database().beforeEachStatement = nullptr;
            DESK_ASSERT(judged.size() == pets);
            return count;
        };
        QCOMPARE(statementsFor(300), statementsFor(1));
        QCOMPARE(verdicts(shop.resort.database(), {}), QList<HealthVerdict>());
    }
};

DESK_TEST(HealthTest)
#include "tst_health.moc"
