#include "tests/support/prices.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;

namespace {

/// The price list, and one dog for three nights at 55.00.
struct LongStay : Prices
{
    LongStay() { stay.pets.removeLast(); }

    PriceRule longStay(int leastNights, qint64 share)
    {
        PriceRule rule = this->rule(PriceRuleKind::LengthOfStay, u"Long stay"_s);
        rule.leastNights = leastNights;
        rule.share = {share};
        rule.version = 2;
        return rule;
    }

    QList<PriceStep> lengthSteps() const
    {
        QList<PriceStep> steps = quoted().lines.first().steps;
        steps.removeIf(
            [](const PriceStep &step) { return step.kind != PriceStepKind::LengthOfStay; });
        return steps;
    }
};

} // namespace

/// Step 3 of a price: what a long stay costs less a night.
class LongStaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromSoManyNightsOnEachNightCostsLess()
    {
        LongStay prices;
        prices.add(prices.longStay(3, -100'000));
        QCOMPARE(prices.quoted().subtotal, money(3 * 4'950));

        prices.stay.pets[0].leavesOn = prices.day(25);
        QCOMPARE(prices.quoted().subtotal, money(2 * 5'500));
    }

    void theStepNamesItsRuleAndVersionAndTheNights()
    {
        LongStay prices;
        const PriceRule rule = prices.longStay(3, -100'000);
        prices.add(rule);
        const QList<PriceStep> steps = prices.lengthSteps();
        QCOMPARE(steps.size(), 1);
        QCOMPARE(steps[0].rule, rule.id.text());
        QCOMPARE(steps[0].ruleVersion, 2);
        QCOMPARE(steps[0].label, u"Long stay"_s);
        QCOMPARE(steps[0].quantity, 3);
        QCOMPARE(steps[0].unitAmount, money(5'500));
        QCOMPARE(steps[0].amount, money(-1'650));
    }

    void itIsAShareOfTheNightWithItsPeakAndBeforeFurtherPets()
    {
        LongStay prices;
        prices.stay.pets += prices.pet();
        prices.addPeak(200'000, 1);
        prices.addTier(2, -500'000);
        prices.add(prices.longStay(3, -100'000));
        // 55.00, 66.00 and 55.00, less a tenth; the second dog pays half of that
        QCOMPARE(amounts(prices.quoted()), (QList<qint64>{15'840, 7'920}));
        QCOMPARE(prices.lengthSteps().size(), 3); // the night in the middle costs something else
    }

    void anAmountIsTakenOffEachNightBesideTheShare()
    {
        LongStay prices;
        PriceRule rule = prices.longStay(3, -100'000);
        rule.amount = money(-50);
        prices.add(rule);
        QCOMPARE(prices.quoted().subtotal, money(3 * (5'500 - 550 - 50)));
    }

    void atMostSoManyNightsEndsIt()
    {
        LongStay prices;
        PriceRule oneNight = prices.longStay(1, 150'000);
        oneNight.mostNights = 2;
        prices.add(oneNight);
        QCOMPARE(prices.quoted().subtotal, money(3 * 5'500));
        prices.stay.pets[0].leavesOn = prices.day(25);
        QCOMPARE(prices.quoted().subtotal, money(2 * 6'325));
    }

    void ofTwoThatFitThePriorityDecidesElseTheLongerOne()
    {
        LongStay prices;
        prices.add(prices.longStay(3, -200'000));
        prices.add(prices.longStay(2, -100'000));
        QCOMPARE(prices.quoted().subtotal, money(3 * 4'400));

        PriceRule urgent = prices.longStay(2, -50'000);
        urgent.priority = 1;
        prices.add(urgent);
        QCOMPARE(prices.quoted().subtotal, money(3 * 5'225));
    }

    void itHoldsOnTheNightsOfItsVersion()
    {
        LongStay prices;
        PriceRule ended = prices.longStay(3, -100'000);
        ended.validUntil = prices.day(25);
        prices.add(ended);
        QCOMPARE(prices.quoted().subtotal, money(4'950 + 4'950 + 5'500));
    }
};

DESK_TEST(LongStaysTest)
#include "tst_long_stays.moc"
