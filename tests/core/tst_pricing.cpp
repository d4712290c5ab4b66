#include "core/pricing/split.h"
#include "tests/support/prices.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;

class PricingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorkedExampleComesTo29825()
    {
        Prices prices;
        prices.addPeak(200'000, 1);
        prices.addTier(2, -500'000);
        prices.addLateFee(1'500, 15, 1'500);
        prices.stay.pets[0].leavesAtMinute = 14 * 60;
        prices.stay.pets[1].leavesAtMinute = 14 * 60;
        prices.stay.addOns = {
            {.addOn = prices.bath.id, .pet = prices.stay.pets[0].pet, .day = prices.day(25)}};
        prices.stay.discount = tenPercentOffLodging(prices.ids);

        const Quote quote = prices.quoted();
        QCOMPARE(amounts(quote), (QList<qint64>{17'600, 8'800, 2'500, 1'500, -2'640}));
        QCOMPARE(quote.subtotal, money(27'760));
        QCOMPARE(quote.tax, money(2'065));
        QCOMPARE(quote.total, money(29'825));
        QCOMPARE(taxes(quote), (QList<qint64>{1'178, 589, 186, 112, 0}));
    }

    void aCouponForLodgingLeavesADayInTheYardAlone()
    {
        Prices prices;
        Service daycare = prices.boarding;
        daycare.id = prices.ids.make<ServiceId>();
        daycare.kind = ServiceKind::Daycare;
        daycare.chargedBy = ChargedBy::Day;
        prices.book.services.insert(daycare.id, daycare);
        Rate day = prices.book.rates[prices.boarding.id].first();
        day.service = daycare.id;
        prices.book.rates[daycare.id] += day;
        prices.stay.pets[1].service = daycare.id;
        prices.stay.pets[1].arrivesOn = prices.stay.pets[1].leavesOn;
        prices.stay.discount = tenPercentOffLodging(prices.ids);
        QCOMPARE(amounts(prices.quoted()), (QList<qint64>{16'500, 5'500, -1'650}));

        prices.stay.pets.removeFirst();
        QCOMPARE(amounts(prices.quoted()), (QList<qint64>{5'500}));
    }

    void aLineIsExplainedByItsSteps()
    {
        Prices prices;
        prices.addPeak(200'000, 1);
        prices.addTier(2, -500'000);
        const QuoteLine second = prices.quoted().lines.at(1);

        QCOMPARE(second.kind, LineKind::AdditionalPet);
        QCOMPARE(second.steps.size(), 5);
        QCOMPARE(second.steps[0].quantity, 3);
        QCOMPARE(second.steps[0].unitAmount, money(5'500));
        QCOMPARE(second.steps[1].label, u"Christmas"_s);
        QCOMPARE(second.steps[1].night, prices.day(24));
        QCOMPARE(second.steps[1].amount, money(1'100));
        QCOMPARE(second.steps[3].unitAmount, money(6'600));
        QCOMPARE(second.steps[3].amount, money(-3'300));
    }

    void ofTwoPeaksTheOneWithPriorityCountsAndWeekdaysAddToIt()
    {
        Prices prices;
        prices.stay.pets.removeLast();
        prices.addPeak(200'000, 1);
        prices.addPeak(300'000, 2, u"Christmas Eve"_s);
        PriceRule thursday = prices.rule(PriceRuleKind::Weekday, u"Thursdays"_s);
        thursday.weekdays = 1 << 3;
        thursday.amount = money(200);
        prices.add(thursday);

        QCOMPARE(amounts(prices.quoted()), (QList<qint64>{3 * 5'500 + 1'650 + 200}));
    }

    void theMostParticularRateWins()
    {
        Prices prices;
        prices.stay.pets.removeLast();
        prices.addRate(6'000).species = Species::Dog;
        prices.addRate(7'000).unitKind = prices.suite;
        Rate &heavy = prices.addRate(6'500);
        heavy.species = Species::Dog;
        heavy.minWeightGrams = 25'000;
        QCOMPARE(prices.quoted().subtotal, money(3 * 7'000));

        prices.stay.pets[0].rooms.clear();
        QCOMPARE(prices.quoted().subtotal, money(3 * 6'000));
        prices.stay.pets[0].weightGrams = 25'000;
        QCOMPARE(prices.quoted().subtotal, money(3 * 6'500));
        prices.stay.pets[0].species = Species::Cat;
        QCOMPARE(prices.quoted().subtotal, money(3 * 5'500));
    }

    void aNewRateCountsFromItsDay()
    {
        Prices prices;
        prices.stay.pets.removeLast();
        prices.book.rates[prices.boarding.id].first().validUntil = prices.day(25);
        Rate &next = prices.addRate(6'000);
        next.validFrom = prices.day(25);
        next.version = 2;

        const Quote quote = prices.quoted();
        QCOMPARE(quote.subtotal, money(5'500 + 5'500 + 6'000));
        QCOMPARE(quote.lines.first().unitPrice, money(0));
        QCOMPARE(quote.lines.first().steps.last().ruleVersion, 2);
    }

    void aMoveToAnotherKindOfRoomChangesThePriceFromThatNight()
    {
        Prices prices;
        prices.stay.pets.removeLast();
        const auto king = prices.ids.make<UnitKindId>();
        prices.addRate(9'000).unitKind = king;
        prices.stay.pets[0].rooms +=
            RoomToPrice{.from = prices.day(25), .unit = prices.ids.make<UnitId>(), .kind = king};
        QCOMPARE(prices.quoted().subtotal, money(5'500 + 5'500 + 9'000));
    }

    void aMissingPriceIsRefusedAndNeverNothing()
    {
        Prices prices;
        prices.book.rates[prices.boarding.id].first().validUntil = prices.day(25);
        QCOMPARE(prices.refusal(), Reason::RateMissing);
    }

    void aMissingTierIsRefusedAndNeverNothing()
    {
        Prices prices;
        prices.addTier(2, -500'000);
        prices.stay.pets += prices.pet();
        QCOMPARE(prices.refusal(), Reason::TierMissing);
    }

    void aMissingTaxIsRefused()
    {
        Prices prices;
        prices.book.taxRates.clear();
        QCOMPARE(prices.refusal(), Reason::TaxMissing);
    }

    void withoutTiersEachPetPaysInFull()
    {
        Prices prices;
        QCOMPARE(amounts(prices.quoted()), (QList<qint64>{16'500, 16'500}));
    }

    void aTierForOneRoomNeedsOneRoom()
    {
        Prices prices;
        PriceRule tier = prices.rule(PriceRuleKind::AdditionalPet, u"Shares a room"_s);
        tier.petNumber = 2;
        tier.share = {-500'000};
        tier.sameUnitOnly = true;
        prices.add(tier);
        QCOMPARE(amounts(prices.quoted()), (QList<qint64>{16'500, 8'250}));

        prices.stay.pets[1].rooms[0].unit = prices.ids.make<UnitId>();
        QCOMPARE(amounts(prices.quoted()), (QList<qint64>{16'500, 16'500}));
    }

    void theDearestPetIsTheFirst()
    {
        Prices prices;
        prices.addTier(2, -500'000);
        prices.addRate(7'000).species = Species::Cat;
        prices.stay.pets[1].species = Species::Cat;
        QCOMPARE(amounts(prices.quoted()), (QList<qint64>{8'250, 21'000}));
    }

    void daysNightsAndStretchesOf24HoursAreCounted_data()
    {
        QTest::addColumn<ChargedBy>("chargedBy");
        QTest::addColumn<int>("leavesAtMinute");
        QTest::addColumn<int>("count");
        QTest::newRow("nights") << ChargedBy::Night << 11 * 60 << 3;
        QTest::newRow("calendar days") << ChargedBy::Day << 11 * 60 << 4;
        QTest::newRow("24 hours, within grace") << ChargedBy::TwentyFourHours << 9 * 60 + 30 << 3;
        QTest::newRow("24 hours, a minute late") << ChargedBy::TwentyFourHours << 9 * 60 + 31 << 4;
        QTest::newRow("a visit") << ChargedBy::Visit << 11 * 60 << 1;
    }

    void daysNightsAndStretchesOf24HoursAreCounted()
    {
        QFETCH(ChargedBy, chargedBy);
        QFETCH(int, leavesAtMinute);
        QFETCH(int, count);
        Prices prices;
        prices.stay.pets.removeLast();
        prices.stay.pets[0].leavesAtMinute = leavesAtMinute;
        Service &service = prices.book.services[prices.boarding.id];
        service.chargedBy = chargedBy;
        service.graceMinutes = 30;
        QCOMPARE(prices.quoted().lines.first().quantity, count);
    }

    void aStayThatEndsOnItsFirstDayIsOneNight()
    {
        Prices prices;
        prices.stay.pets.removeLast();
        prices.stay.pets[0].leavesOn = prices.day(23);
        QCOMPARE(prices.quoted().subtotal, money(5'500));
    }

    void aLateFeeHasItsGraceAndTheFamilyItsCap()
    {
        Prices prices;
        prices.addLateFee(1'500, 15, 2'000);
        prices.stay.pets[0].leavesAtMinute = 12 * 60 + 15;
        QCOMPARE(prices.quoted().lines.size(), 2);

        prices.stay.pets[0].leavesAtMinute = 12 * 60 + 16;
        prices.stay.pets[1].leavesAtMinute = 12 * 60 + 16;
        QCOMPARE(amounts(prices.quoted()), (QList<qint64>{16'500, 16'500, 1'500, 500}));
    }

    void veryLateCostsTheFeeWithPriority()
    {
        Prices prices;
        prices.stay.pets.removeLast();
        prices.addLateFee(1'500, 15);
        PriceRule evening = prices.rule(PriceRuleKind::LateDeparture, u"After 18:00"_s);
        evening.share = {1'000'000};
        evening.graceMinutes = 6 * 60;
        evening.priority = 1;
        prices.add(evening);
        prices.stay.pets[0].leavesAtMinute = 19 * 60;
        QCOMPARE(amounts(prices.quoted()), (QList<qint64>{16'500, 5'500}));
    }

    void comingEarlyCostsTheEarlyFee()
    {
        Prices prices;
        prices.stay.pets.removeLast();
        PriceRule early = prices.rule(PriceRuleKind::EarlyArrival, u"Before seven"_s);
        early.amount = money(1'000);
        prices.add(early);
        prices.stay.pets[0].arrivesAtMinute = 6 * 60 + 59;
        QCOMPARE(amounts(prices.quoted()), (QList<qint64>{16'500, 1'000}));
    }

    void taxInThePriceIsTakenOutOfIt()
    {
        Prices prices;
        prices.book.taxInclusive = true;
        const Quote quote = prices.quoted();
        QCOMPARE(quote.total, money(33'000));
        QCOMPARE(quote.tax, money(2'285)); // 33,000 x 74,400 / 1,074,400 = 2,285.18
    }

    void twoJurisdictionsTaxTheSameBase()
    {
        Prices prices;
        prices.addTax(10'000);
        const Quote quote = prices.quoted();
        QCOMPARE(quote.taxes.size(), 2);
        QCOMPARE(quote.tax, money(2'455 + 330));
    }

    void aManualDiscountBeyondTheBillIsRefusedAndACouponMakesItNothing()
    {
        Prices prices;
        Discount discount{.kind = DiscountKind::Fixed, .amount = money(33'001)};
        prices.stay.discount = discount;
        QCOMPARE(prices.refusal(), Reason::DiscountTooLarge);

        discount.coupon = prices.ids.make<CouponId>();
        prices.stay.discount = discount;
        QCOMPARE(prices.quoted().total, money(0));
    }

    void everyStepComesToItsAmountAgain()
    {
        Prices prices;
        prices.addPeak(123'457, 1);
        prices.addTier(2, -333'333);
        prices.addLateFee(1'500, 15, 2'000);
        prices.stay.pets[0].leavesAtMinute = 15 * 60;
        prices.stay.pets[1].leavesAtMinute = 15 * 60;
        prices.stay.discount = tenPercentOffLodging(prices.ids);
        for (const QuoteLine &line : prices.quoted().lines) {
            Money sum;
            for (const PriceStep &step : line.steps) {
                QCOMPARE(recomputed(step), step.amount);
                sum += step.amount;
            }
            QCOMPARE(sum, line.amount);
        }
    }

    void anAmountIsDividedToTheLastCent()
    {
        QCOMPARE(split(money(100), {money(1), money(1), money(1)}),
                 (QList<Money>{money(34), money(33), money(33)}));
        QCOMPARE(split(money(-100), {money(1), money(2)}), (QList<Money>{money(-33), money(-67)}));
        QCOMPARE(split(money(0), {}), QList<Money>());
    }
};

DESK_TEST(PricingTest)
#include "tst_pricing.moc"
