#include "core/bookings/book.h"
#include "core/bookings/check_in.h"
#include "core/bookings/check_in_form.h"
#include "core/bookings/check_out.h"
#include "core/bookings/check_out_form.h"
#include "core/bookings/stay_page.h"
#include "core/bookings/stay_price.h"
#include "core/bookings/today_board.h"
#include "core/bookings/wish_price.h"
#include "core/care/care_round.h"
#include "core/care/log_care.h"
#include "core/lodging/edit_units.h"
#include "core/lodging/free_units.h"
#include "tests/support/stay_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// The small house with a family that was here before.
class FormsDesk : public SmallHouse
{
public:
    ReservationId book(const Pet &pet, int from, int until)
    {
        const auto done = store->run(
            bySam(),
            Book{.household = smiths.id,
                 .stays = {
                     {.pet = pet.id,
                      .service = boarding.id,
                      .unit = k1.id,
                      .arrivesOn = store->place().time.civilDate(clock.now()).addDays(from),
                      .leavesOn = store->place().time.civilDate(clock.now()).addDays(until)}}});
        return done ? done->reservations.first() : ReservationId();
    }

    void arrive(const ReservationId &stay)
    {
        Arrival arrival{.reservation = stay,
                        .weightGrams = 20'500,
                        .answers = {{.question = u"Slept well?"_s, .answer = u"Yes"_s}},
                        .belongings = {{.item = u"Blue blanket"_s}},
                        .care = {.feeding = {{.minuteOfDay = 7 * 60,
                                              .amountThousandths = 1'500,
                                              .amountUnit = u"cup"_s,
                                              .food = u"Kibble"_s}}}};
        arrival.care.medications = {
            {.plan = {.drug = u"Apoquel"_s, .startsOn = today(), .countInThousandths = 6'000},
             .minutesOfDay = {8 * 60, 20 * 60}}};
        const auto done =
            store->run(bySam(), CheckIn{.arrivals = {arrival}, .arrivedWith = u"Ann"_s});
        QVERIFY(done);
    }

    QList<CareRow> round()
    {
        return careRound(database(), store->place().time, today(), clock.now());
    }

    Result<> leave(const ReservationId &stay)
    {
        const CheckOutForm form =
            *checkOutForm(database(), store->place().time, smiths.id, clock.now());
        Departure departure{.reservation = stay};
        for (const Belonging &item : form.pets.first().belongings)
            departure.belongings += BelongingBack{.belonging = item.id};
        for (const MedicationPlan &plan : form.pets.first().medications)
            departure.medications += MedicationBack{plan.id, 1'000};
        return store->run(bySam(),
                          CheckOut{.departures = {departure},
                                   .pickUp = {.name = u"Ann Smith"_s, .customer = ann.id}});
    }
};

} // namespace

class StayFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewPetIsAskedEverything()
    {
        FormsDesk desk;
        desk.book(desk.rex, 0, 2);
        const auto form = checkInForm(desk.database(), desk.smiths.id, desk.today());
        QVERIFY(form);
        QCOMPARE(form->pets.size(), 1);
        QVERIFY(!form->pets.first().lastTime);
        QCOMPARE(form->pets.first().toAsk,
                 (QSet{ToAsk::Weight, ToAsk::Feeding, ToAsk::Medication}));
        QCOMPARE(form->pets.first().unitName, u"K1"_s);
    }

    void sameAsLastTimeKnowsFoodDrugsAndBelongings()
    {
        FormsDesk desk;
        const ReservationId first = desk.book(desk.rex, 0, 1);
        desk.arrive(first);
        desk.clock.set(desk.at(9, 0, 1));
        QVERIFY(desk.leave(first));
        QVERIFY(desk.store->run(desk.bySam(), SetCleanliness{desk.k1.id, Cleanliness::Clean}));
        desk.clock.set(desk.at(8, 0, 10));
        QVERIFY(!desk.book(desk.rex, 0, 2).isNull());

        const auto form = checkInForm(desk.database(), desk.smiths.id, desk.today(10));
        const ArrivingPet &rex = form->pets.first();
        QVERIFY(rex.lastTime);
        QCOMPARE(rex.lastTime->care.feeding.first().food, u"Kibble"_s);
        QCOMPARE(rex.lastTime->care.medications.first().minutesOfDay, (QList{8 * 60, 20 * 60}));
        QCOMPARE(rex.lastTime->belongings.first().item, u"Blue blanket"_s);
        QCOMPARE(rex.lastTime->answers.first().answer, u"Yes"_s);
        QVERIFY(rex.toAsk.isEmpty());
    }

    void whoLeavesTakesWhatTheyBrought()
    {
        FormsDesk desk;
        const ReservationId stay = desk.book(desk.rex, 0, 1);
        desk.arrive(stay);
        desk.clock.set(desk.at(12, 30, 1));
        const auto form = checkOutForm(
            desk.database(), desk.store->place().time, desk.smiths.id, desk.clock.now());
        QCOMPARE(form->pets.first().lateMinutes, 30);
        QCOMPARE(form->pets.first().belongings.size(), 1);
        QCOMPARE(form->pets.first().medications.size(), 1);
        QCOMPARE(form->pickUps.first().name, u"Ann Smith"_s);
    }

    void aLongerStayShowsWhatItCostsMore()
    {
        FormsDesk desk;
        const ReservationId stay = desk.book(desk.rex, 0, 1);
        const auto change = priceOfChange(desk.database(),
                                          desk.store->place().time,
                                          {.reservation = stay,
                                           .arrivesOn = desk.today(),
                                           .leavesOn = desk.today(3),
                                           .arrivesAtMinute = 7 * 60,
                                           .leavesAtMinute = 12 * 60});
        QVERIFY(change);
        QCOMPARE(change->before.total, desk.money(5'909));
        QCOMPARE(change->after.total, desk.money(17'728));
    }

    void theRoundShowsWhatIsDueAndWhatWasGiven()
    {
        FormsDesk desk;
        const ReservationId stay = desk.book(desk.rex, 0, 1);
        desk.arrive(stay);
        QList<CareRow> rows = desk.round();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].what, u"Kibble"_s);
        QCOMPARE(rows[0].unit, u"K1"_s);
        QVERIFY(!rows[0].log);
        QVERIFY(desk.store->run(
            desk.bySam(), LogCare{.reservation = stay, .task = rows[0].task, .eatenQuarters = 3}));
        rows = desk.round();
        QCOMPARE(rows[0].eatenQuarters, 3);
        QCOMPARE(rows[0].loggedBy, u"Sam"_s);
    }

    void aFamilyWithoutABookingIsAskedAboutWhoIsNotHere()
    {
        FormsDesk desk;
        desk.arrive(desk.book(desk.rex, 0, 2));
        const auto form = walkInForm(desk.database(), desk.smiths.id, desk.today());
        QCOMPARE(form->pets.size(), 1);
        QCOMPARE(form->pets.first().name, u"Bella"_s);
        QCOMPARE(form->people.first().firstName, u"Ann"_s);
        QVERIFY(!form->pets.first().lastTime);
    }

    void aWishCostsWhatItsBookingWillCost()
    {
        FormsDesk desk;
        const auto price = priceOfWishes(desk.database(),
                                         desk.store->place(),
                                         {{.pet = desk.rex.id,
                                           .service = desk.boarding.id,
                                           .unit = desk.k1.id,
                                           .arrivesOn = desk.today(),
                                           .leavesOn = desk.today(1)}});
        QVERIFY(price);
        QCOMPARE(price->total, desk.money(5'909));
        QCOMPARE(priceOfWishes(desk.database(), desk.store->place(), {}).error().front().reason,
                 Reason::Missing);
    }

    void thePageOfAStayTellsItsStory()
    {
        FormsDesk desk;
        const ReservationId stay = desk.book(desk.rex, 0, 1);
        desk.arrive(stay);
        const auto page = stayPage(desk.database(), stay);
        QVERIFY(page);
        QCOMPARE(page->rooms.first().name, u"K1"_s);
        QCOMPARE(page->checkIns.first().staff, u"Sam"_s);
        QCOMPARE(page->answers.first().answer, u"Yes"_s);
        QCOMPARE(page->belongings.first().item, u"Blue blanket"_s);
        QCOMPARE(page->care.medications.first().minutesOfDay, (QList{8 * 60, 20 * 60}));
        QCOMPARE(page->price.first().amount, desk.money(5'500));
        QVERIFY(!stayPage(desk.database(), desk.newId<ReservationId>()));
    }

    void theBoardSaysWhoLacksAVaccination()
    {
        FormsDesk desk;
        desk.book(desk.rex, 0, 2);
        Vaccine rabies;
        rabies.id = desk.newId<VaccineId>();
        rabies.name = u"Rabies"_s;
        VaccineRule rule;
        rule.id = desk.newId<VaccineRuleId>();
        rule.vaccine = rabies.id;
        rule.effectiveFrom = QDate(2020, 1, 1);
        desk.put(rabies, rule);
        const TodayBoard board = todayBoard(desk.database(), desk.today(), desk.clock.now());
        QVERIFY(board.rows.first().health->stops());
        QCOMPARE(board.rows.first().health->findings.first().vaccineName, u"Rabies"_s);
    }

    void onlyRoomsThatFitAreOffered()
    {
        FormsDesk desk;
        desk.book(desk.rex, 0, 2);
        PlaceWish wish{.interval = {desk.at(14, 0, 1), desk.at(12, 0, 3)},
                       .household = desk.joneses.id,
                       .lodgers = {{desk.ziggy.id, Species::Dog, 25'000}}};
        QList<FreeUnit> free =
            freeUnits(desk.database(), desk.founded.location, wish, desk.clock.now());
        QCOMPARE(free.size(), 2); // K2 and the yard
        wish.household = desk.smiths.id;
        wish.lodgers = {{desk.bella.id, Species::Dog, 25'000}};
        free = freeUnits(desk.database(), desk.founded.location, wish, desk.clock.now());
        QCOMPARE(free.first().unit.name, u"K1"_s);
        QVERIFY(free.first().sharedWithFamily);
    }
};

DESK_TEST(StayFormsTest)
#include "tst_stay_forms.moc"
