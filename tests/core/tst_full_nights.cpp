#include "core/bookings/book.h"
#include "core/bookings/change_stay.h"
#include "core/bookings/check_in.h"
#include "core/bookings/decide_stays.h"
#include "core/bookings/stay_price.h"
#include "core/bookings/wish_price.h"
#include "core/lodging/block_unit.h"
#include "core/pricing/edit_price_rules.h"
#include "tests/support/money_fixtures.h"
#include "tests/support/prices.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// The price list for one dog, and a house of ten rooms, four of them suites.
struct FullHouse : Prices
{
    FullHouse()
    {
        stay.pets.removeLast();
        stay.house = {.firstNight = day(23), .house = {}, .kinds = {{suite, {u"Suite"_s, {}}}}};
    }

    /// How many rooms and suites others have on the next night.
    void night(int rooms, int suites)
    {
        stay.house.house += NightLoad{.places = 10, .taken = rooms};
        stay.house.kinds[suite].nights += NightLoad{.places = 4, .taken = suites};
    }

    PriceRule full(qint64 least, qint64 share)
    {
        PriceRule rule = this->rule(PriceRuleKind::Occupancy, u"Nearly full"_s);
        rule.leastOccupancy = {least};
        rule.share = {share};
        return rule;
    }
};

/// A shop of which Ziggy has a room of five places. Boarding is 55.00, and a fifth more where
/// others have a fifth of the suites.
class FillingShop : public Shop
{
public:
    FillingShop()
    {
        PriceRule rule;
        rule.kind = PriceRuleKind::Occupancy;
        rule.name = u"Filling up"_s;
        rule.unitKind = suite.id;
        rule.leastOccupancy = {200'000};
        rule.share = {200'000};
        rule.validFrom = today();
        filling = *store->run(byMax(), AddPriceRule{rule});
    }

    ReservationId comes(const Pet &pet, const Unit &unit, int from, int until)
    {
        const auto booked = store->run(bySam(),
                                       Book{.household = pet.household,
                                            .stays = {{.pet = pet.id,
                                                       .service = boarding.id,
                                                       .unit = unit.id,
                                                       .arrivesOn = today(from),
                                                       .leavesOn = today(until)}}});
        DESK_ASSERT(booked);
        return booked->reservations.first();
    }

    void stays(const ReservationId &stay, int from, int until)
    {
        DESK_ASSERT(store->run(bySam(),
                               ChangeDates{.reservation = stay,
                                           .arrivesOn = today(from),
                                           .leavesOn = today(until),
                                           .arrivesAtMinute = 7 * 60,
                                           .leavesAtMinute = 12 * 60}));
    }

    /// The nights that cost more, by their day from today on.
    QList<int> dearNights(const ReservationId &stay)
    {
        QList<int> nights;
        for (const PriceStep &step : quoteSteps(database(), stay)) {
            for (int i = 0; step.kind == PriceStepKind::Occupancy && i < step.quantity; ++i)
                nights += int(today().daysTo(*step.night)) + i;
        }
        return nights;
    }

    PriceRuleId filling;
};

} // namespace

/// The occupancy of step 2 of a price: what a night costs in a house that is full, or empty.
class FullNightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNightOnWhichTheHouseIsFullCostsMore()
    {
        FullHouse prices;
        prices.night(7, 0);
        prices.night(8, 0);
        prices.night(9, 4);
        prices.add(prices.full(800'000, 200'000));
        const Quote quote = prices.quoted();
        QCOMPARE(quote.subtotal, money(5'500 + 6'600 + 6'600));
        const QList<PriceStep> steps = quote.lines.first().steps;
        QCOMPARE(steps.size(), 3);
        QCOMPARE(steps[1].kind, PriceStepKind::Occupancy);
        QCOMPARE(steps[1].night, prices.day(24));
        QCOMPARE(steps[1].occupancy, PartsPerMillion{800'000});
        QCOMPARE(steps[2].occupancy, PartsPerMillion{900'000});
        QCOMPARE(steps[2].occupancyOf, QString());
    }

    void aRuleOfAKindCountsItsRoomsAndIsForThem()
    {
        FullHouse prices;
        for (int i = 0; i < 3; ++i)
            prices.night(9, i + 1);
        PriceRule suites = prices.full(750'000, 100'000);
        suites.unitKind = prices.suite;
        prices.add(suites);
        const Quote quote = prices.quoted();
        QCOMPARE(quote.subtotal, money(5'500 + 5'500 + 6'050));
        QCOMPARE(quote.lines.first().steps.last().occupancyOf, u"Suite"_s);

        prices.stay.pets[0].rooms[0].kind = prices.ids.make<UnitKindId>();
        QCOMPARE(prices.quoted().subtotal, money(3 * 5'500));
    }

    void anEmptyHouseCostsLess()
    {
        FullHouse prices;
        prices.night(3, 0);
        prices.night(4, 0);
        prices.night(10, 0);
        PriceRule quiet = prices.full(0, -200'000);
        quiet.mostOccupancy = {300'000};
        prices.add(quiet);
        QCOMPARE(prices.quoted().subtotal, money(4'400 + 5'500 + 5'500));
    }

    void itAddsToPeakDatesAndWeekdaysOnTheRate()
    {
        FullHouse prices;
        for (int i = 0; i < 3; ++i)
            prices.night(10, 4);
        prices.addPeak(200'000, 1);
        PriceRule thursday = prices.rule(PriceRuleKind::Weekday, u"Thursdays"_s);
        thursday.weekdays = 1 << 3;
        thursday.amount = money(200);
        prices.add(thursday);
        prices.add(prices.full(900'000, 100'000));
        QCOMPARE(prices.quoted().subtotal, money(3 * (5'500 + 550) + 1'100 + 200));
    }

    void ofTwoThatFitThePriorityDecidesElseTheFullerOne()
    {
        FullHouse prices;
        for (int i = 0; i < 3; ++i)
            prices.night(9, 4);
        prices.add(prices.full(900'000, 300'000));
        prices.add(prices.full(700'000, 100'000));
        QCOMPARE(prices.quoted().subtotal, money(3 * 7'150));
        PriceRule urgent = prices.full(500'000, 200'000);
        urgent.priority = 1;
        prices.add(urgent);
        QCOMPARE(prices.quoted().subtotal, money(3 * 6'600));
    }

    void aHouseThatNobodyAskedChangesNoPrice()
    {
        FullHouse prices;
        prices.add(prices.full(0, 100'000));
        QCOMPARE(prices.quoted().subtotal, money(3 * 5'500));
    }

    void othersFillTheHouseAndBlocksAndWishesDoNot()
    {
        FillingShop shop;
        shop.comes(shop.ziggy, shop.k1, 2, 4);
        const auto load = [&] {
            return RoomsHeld(shop.database(),
                             shop.store->place().time,
                             shop.founded.location,
                             shop.today(2),
                             shop.today(4))
                .without(shop.smiths.id);
        };
        QCOMPARE(load().house,
                 (QList<NightLoad>{
                     {.places = 5, .taken = 1}, {.places = 5, .taken = 1}, {.places = 5}}));
        QCOMPARE(load().kinds.value(shop.suite.id).nights, load().house);
        QCOMPARE(load().occupancy(shop.today(2), shop.suite.id), PartsPerMillion{200'000});
        QCOMPARE(load().occupancy(shop.today(5), {}), std::nullopt);

        QVERIFY(shop.store->run(
            shop.byMax(),
            BlockUnit{shop.k2.id, {shop.at(8, 0, 2), shop.at(12, 0, 3)}, u"Paint"_s}));
        shop.comes(shop.rex, shop.yard, 2, 4);
        QCOMPARE(load().house.first(), (NightLoad{.places = 5, .taken = 1, .blocked = 1}));
        QCOMPARE(load().occupancy(shop.today(2), {}), PartsPerMillion{250'000});
    }

    void aBookingPaysForTheHouseAsItIs()
    {
        FillingShop shop;
        shop.comes(shop.ziggy, shop.k1, 2, 4);
        const QList<StayWish> wish{{.pet = shop.rex.id,
                                    .service = shop.boarding.id,
                                    .unit = shop.k2.id,
                                    .arrivesOn = shop.today(2),
                                    .leavesOn = shop.today(5)}};
        const auto asked = priceOfWishes(shop.database(), shop.store->place(), wish);
        QVERIFY(asked);
        QCOMPARE(asked->subtotal, shop.money(6'600 + 6'600 + 5'500));
        const ReservationId rex = shop.comes(shop.rex, shop.k2, 2, 5);
        QCOMPARE(shop.dearNights(rex), (QList<int>{2, 3}));
        QCOMPARE(quoteSteps(shop.database(), rex).last().occupancyOf, u"Suite"_s);
    }

    void whatWasAgreedStandsAndOnlyNewNightsAskTheHouse()
    {
        FillingShop shop;
        const ReservationId ziggy = shop.comes(shop.ziggy, shop.k1, 2, 4);
        const ReservationId rex = shop.comes(shop.rex, shop.k2, 2, 4);
        QCOMPARE(shop.dearNights(rex), (QList<int>{2, 3}));
        QCOMPARE(shop.dearNights(ziggy), QList<int>()); // they came first

        // The nights that were dear stay dear for Rex, and those that were not stay so for Ziggy.
        QVERIFY(shop.store->run(shop.bySam(), CancelStays{{ziggy}, u"The dog is ill"_s}));
        shop.stays(rex, 2, 5);
        QCOMPARE(shop.dearNights(rex), (QList<int>{2, 3}));
        shop.comes(shop.ziggy, shop.k1, 3, 7);
        shop.stays(rex, 3, 6);
        QCOMPARE(shop.dearNights(rex), (QList<int>{3, 5}));
    }

    void anEndedRuleStillHoldsForTheNightsItWasAgreedFor()
    {
        FillingShop shop;
        shop.comes(shop.ziggy, shop.k1, 2, 4);
        const ReservationId rex = shop.comes(shop.rex, shop.k2, 2, 4);
        QVERIFY(shop.store->run(shop.byMax(), EndPriceRule{shop.filling, shop.today()}));
        shop.stays(rex, 2, 6);
        QCOMPARE(shop.dearNights(rex), (QList<int>{2, 3}));
        QVERIFY(shop.store->run(shop.bySam(), MoveStays{{rex}, shop.yard.id}));
        QCOMPARE(shop.dearNights(rex), (QList<int>{2, 3}));
    }

    void theBillIsWhatWasAgreed()
    {
        FillingShop shop;
        const ReservationId ziggy = shop.comes(shop.ziggy, shop.k1, 0, 2);
        const ReservationId rex = shop.comes(shop.rex, shop.k2, 0, 2);
        QVERIFY(shop.store->run(shop.bySam(), CancelStays{{ziggy}, u"The dog is ill"_s}));
        QVERIFY(shop.store->run(shop.bySam(), CheckIn{.arrivals = {{.reservation = rex}}}));
        shop.clock.set(shop.at(10, 0, 2));
        const auto bill = priceStayBill(shop.database(),
                                        shop.store->place().time,
                                        {.reservations = {rex}},
                                        shop.clock.now(),
                                        shop.today(2));
        QVERIFY(bill);
        QCOMPARE(bill->subtotal, shop.money(6'600 + 6'600 + 1'100)); // tomorrow is a peak
    }
};

DESK_TEST(FullNightsTest)
#include "tst_full_nights.moc"
