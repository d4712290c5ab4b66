#include "core/bookings/labelled_pet.h"
#include "core/reports/report.h"
#include "tests/support/daycare_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// A vaccine that dogs need, and that nobody here has.
void needRabies(DaycareShop &shop)
{
    const Vaccine rabies{.id = shop.newId<VaccineId>(), .name = u"Rabies"_s};
    VaccineRule rule;
    rule.id = shop.newId<VaccineRuleId>();
    rule.vaccine = rabies.id;
    rule.effectiveFrom = QDate(2020, 1, 1);
    shop.put(rabies, rule);
}

/// The cells of a line of counts.
QList<qint64> counts(const QList<ReportCell> &line)
{
    QList<qint64> found;
    for (const ReportCell &cell : line.mid(1))
        found += std::get<qint64>(cell);
    return found;
}

} // namespace

/// Daycare as a group: who comes, in and out with one key, head counts.
class DaycareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayKnowsEverybodyWhoComesForIt()
    {
        DaycareShop shop;
        shop.buys(shop.tenDays);
        const ReservationId rexs = shop.expects(shop.rex);
        const ReservationId bellas = shop.expects(shop.bella);
        QVERIFY(shop.in(bellas).isDone());
        const DaycareDay day = daycareDay(shop.database(), shop.today());
        QCOMPARE(day.stays.size(), 2); // those of a week ago are not among them
        QCOMPARE(shop.row(rexs).group, PlayGroup::Large);
        QVERIFY(shop.row(rexs).isBooked());
        QVERIFY(shop.row(bellas).isHere());
        // Ten visits, of which Bella holds one.
        QCOMPARE(shop.row(rexs).creditsLeft, std::optional(18));
        QVERIFY(daycareDay(shop.database(), shop.today(1)).stays.size() == 1); // who is still here
    }

    void aRegularComesAsLastTime()
    {
        DaycareShop shop;
        const ReservationId before = shop.wasHere(shop.rex, 1);
        const auto record = shop.database().value<CheckInId>(
            "SELECT id FROM check_ins WHERE reservation = ?", before);
        shop.put(FeedingPlan{.id = shop.newId<FeedingPlanId>(),
                             .reservation = before,
                             .pet = shop.rex.id,
                             .minuteOfDay = 720,
                             .food = u"Kibble"_s},
                 Belonging{.id = shop.newId<BelongingId>(),
                           .reservation = before,
                           .item = u"Leash"_s,
                           .note = u"red"_s},
                 CheckInAnswer{.id = shop.newId<CheckInAnswerId>(),
                               .checkIn = record,
                               .position = 1,
                               .question = u"Not asked any more"_s,
                               .answer = u"Yes"_s});
        const ReservationId stay = shop.expects(shop.rex);
        QVERIFY(shop.in(stay).isDone());
        QCOMPARE(shop.stateOf(stay), ReservationState::CheckedIn);
        QCOMPARE(shop.database().values<QString>(
                     "SELECT food FROM feeding_plans WHERE reservation = ?", stay),
                 QStringList{u"Kibble"_s});
        QCOMPARE(shop.database().values<QString>(
                     "SELECT item || ' ' || note FROM belongings WHERE reservation = ?", stay),
                 QStringList{u"Leash red"_s});
        QCOMPARE(shop.database().value<QString>(
                     "SELECT arrived_with FROM check_ins WHERE reservation = ?", stay),
                 u"Ann Smith"_s);
        QCOMPARE(shop.database().value<qint64>("SELECT count(*) FROM check_in_answers"), 1);
        // And what came with it is given back by hand.
        shop.clock.set(shop.at(17));
        QVERIFY(shop.out(stay).asks.contains(FirstAsk::HandBack));
        QCOMPARE(shop.stateOf(stay), ReservationState::CheckedIn);
    }

    void whatIsMissingIsAskedFirst()
    {
        DaycareShop shop;
        Pet heavy = shop.dog(shop.smiths, u"Heavy"_s);
        heavy.weighedOn = shop.today(-200);
        shop.put(heavy);
        shop.wasHere(heavy, 3);
        QCOMPARE(shop.in(shop.expects(heavy)).asks, QSet{FirstAsk::Weight});

        Pet fresh = shop.dog(shop.smiths, u"Fresh"_s);
        fresh.weighedOn = shop.today();
        shop.put(fresh);
        const ReservationId first = shop.expects(fresh);
        QCOMPARE(shop.in(first).asks, QSet{FirstAsk::FirstVisit});
        QCOMPARE(shop.stateOf(first), ReservationState::Confirmed);

        Agreement agreement;
        agreement.id = shop.newId<AgreementId>();
        agreement.title = u"Daycare agreement"_s;
        agreement.effectiveFrom = QDate(2020, 1, 1);
        shop.put(agreement);
        QCOMPARE(shop.in(shop.expects(shop.rex)).asks, QSet{FirstAsk::Agreement});
    }

    void medicationOfLastTimeIsCountedByHand()
    {
        DaycareShop shop;
        const ReservationId before = shop.wasHere(shop.rex, 1);
        shop.put(MedicationPlan{.id = shop.newId<MedicationPlanId>(),
                                .reservation = before,
                                .pet = shop.rex.id,
                                .drug = u"Apoquel"_s,
                                .startsOn = shop.today(-1)});
        QCOMPARE(shop.in(shop.expects(shop.rex)).asks, QSet{FirstAsk::Medication});
    }

    void whatGuardsRefuseIsRefusedAndTheOthersComeIn()
    {
        DaycareShop shop;
        const ReservationId rexs = shop.expects(shop.rex);
        const ReservationId bellas = shop.expects(shop.bella);
        QVERIFY(shop.in(bellas).isDone());
        needRabies(shop);
        const QList<Pet> dogs = shop.pack(1);
        const QList<RegularDone> done = checkInRegulars(
            *shop.store,
            {{rexs, shop.bySam()}, {bellas, shop.bySam()}, {ReservationId(), shop.bySam()}});
        QCOMPARE(done.size(), 3);
        QCOMPARE(done[0].refusals.front().reason, Reason::VaccineStops);
        QCOMPARE(done[1].refusals.front().reason, Reason::WrongState);
        QCOMPARE(done[2].refusals.front().reason, Reason::Unknown);
        QCOMPARE(shop.stateOf(rexs), ReservationState::Confirmed);
    }

    void aCreditTakesItHomeAndMoneyDoesNot()
    {
        DaycareShop shop;
        PackagePlan own = shop.ten();
        own.name = u"Ten days of one dog"_s;
        own.forOnePet = true;
        const auto package = shop.buys(shop.add(own), shop.rex.id);
        const ReservationId rexs = shop.expects(shop.rex);
        const ReservationId bellas = shop.expects(shop.bella);
        QVERIFY(shop.in(rexs).isDone() && shop.in(bellas).isDone());
        shop.clock.set(shop.at(17));
        const RegularDone home = shop.out(rexs);
        QVERIFY(home.isDone());
        QCOMPARE(home.credits.size(), 1);
        QCOMPARE(home.credits.first().available, 18);
        QCOMPARE(shop.left(package).available, 18);
        QVERIFY(shop.stateOf(rexs) == ReservationState::Completed
                || shop.stateOf(rexs) == ReservationState::CheckedOut);
        QCOMPARE(shop.out(bellas).asks, QSet{FirstAsk::Money});
        QCOMPARE(shop.stateOf(bellas), ReservationState::CheckedIn);
        QCOMPARE(shop.out(rexs).refusals.front().reason, Reason::WrongState);
        QCOMPARE(shop.complaints(), QString());
    }

    void anOldDebtAndAnOpenAddOnAreSeenFirst()
    {
        DaycareShop shop;
        shop.buys(shop.tenDays);
        const ReservationId stay = shop.expects(shop.rex);
        QVERIFY(shop.in(stay).isDone());
        shop.put(AddOnPlan{.id = shop.newId<AddOnPlanId>(),
                           .reservation = stay,
                           .addOn = shop.bath.id,
                           .plannedOn = shop.today()});
        shop.clock.set(shop.at(17));
        const auto asks = shop.out(stay).asks;
        QVERIFY(asks.contains(FirstAsk::AddOns));
        QVERIFY(asks.contains(FirstAsk::Money));
        QCOMPARE(shop.row(stay).openAddOns, 1);
    }

    void aLabelSpeaksForThePetWhateverStayItWasPrintedFor()
    {
        DaycareShop shop;
        const ReservationId old = shop.wasHere(shop.rex, 30);
        QVERIFY(!petByLabel(shop.database(), old, shop.today())->stay);
        const ReservationId stay = shop.expects(shop.rex);
        const auto found = petByLabel(shop.database(), old, shop.today());
        QCOMPARE(found->pet, shop.rex.id);
        QCOMPARE(found->stay->id, stay);
        QCOMPARE(found->stay->kind, ServiceKind::Daycare);
        QVERIFY(!petByLabel(shop.database(), stay, shop.today(1))->stay); // that day is over
        QVERIFY(shop.in(stay).isDone());
        QCOMPARE(petByLabel(shop.database(), stay, shop.today(1))->stay->id, stay); // still here
        QVERIFY(!petByLabel(shop.database(), ReservationId(), shop.today()));
    }

    void headsAreCountedByGroupAndHour()
    {
        DaycareShop shop;
        shop.buys(shop.tenDays);
        const ReservationId rexs = shop.expects(shop.rex);
        const ReservationId bellas = shop.expects(shop.bella);
        const QList<Pet> dogs = shop.pack(2);
        const ReservationId absent = shop.expects(dogs[0]);
        QVERIFY(shop.in(bellas).isDone()); // 7:30
        shop.clock.set(shop.at(8));
        QVERIFY(shop.in(rexs).isDone());
        shop.clock.set(shop.at(9));
        QVERIFY(shop.out(bellas).isDone());
        shop.clock.set(shop.at(9, 30));
        QVERIFY(shop.store->run(shop.bySam(), MarkNoShow{{absent}}));

        const Report report = reportOf(shop.database(), ReportKind::DaycareByHour, shop.today());
        QCOMPARE(report.rows.size(), 4); // 7, 8, 9, 10
        QCOMPARE(std::get<QTime>(report.rows[1][0]), QTime(8, 0));
        QCOMPARE(counts(report.rows[0]), (QList<qint64>{0, 0, 0, 0, 0, 0}));
        QCOMPARE(counts(report.rows[1]), (QList<qint64>{1, 0, 1, 0, 0, 2}));
        QCOMPARE(counts(report.rows[2]), (QList<qint64>{1, 0, 0, 0, 0, 1})); // Bella left at nine
        QCOMPARE(counts(report.subtotals[0]), (QList<qint64>{2, 0, 1, 0, 0, 3}));
        QCOMPARE(counts(report.subtotals[1]), (QList<qint64>{1, 0, 1, 0, 0, 2}));
        QCOMPARE(counts(report.subtotals[2]), (QList<qint64>{1, 0, 0, 0, 0, 1}));
        QCOMPARE(counts(report.subtotals[3]), (QList<qint64>{1, 0, 1, 0, 0, 2}));
        QCOMPARE(std::get<ReportWord>(report.subtotals[4].last()).word, u"666666"_s);
        QVERIFY(reportOf(shop.database(), ReportKind::DaycareByHour, shop.today(1)).rows.isEmpty());
    }

    void theSheetHasEverybodyOnceByGroup()
    {
        DaycareShop shop;
        shop.pack(2);
        const ReservationId bellas = shop.expects(shop.bella);
        const ReservationId rexs = shop.expects(shop.rex);
        QVERIFY(shop.in(rexs).isDone());
        const Report sheet = reportOf(shop.database(), ReportKind::DaycareSheet, shop.today());
        QCOMPARE(sheet.rows.size(), 2);
        QCOMPARE(std::get<QString>(sheet.rows[0][1]), u"Rex"_s); // large dogs first
        QCOMPARE(std::get<Instant>(sheet.rows[0][6]), shop.clock.now());
        QCOMPARE(sheet.rows[0][7], ReportCell());
        QCOMPARE(std::get<QString>(sheet.rows[1][1]), u"Bella"_s);
        QCOMPARE(sheet.pagesFor, std::optional(ReportColumn::PlayGroup));
        QVERIFY(shop.row(bellas).isBooked());
    }
};

DESK_TEST(DaycareTest)
#include "tst_daycare.moc"
