#include "core/bookings/sample_prices.h"
#include "core/pricing/edit_price_rules.h"
#include "core/pricing/edit_rates.h"
#include "tests/support/terms_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// The shop, whose manager tries prices before they hold.
class TryingShop : public PromisingShop
{
public:
    PriceRule ruleOf(PriceRuleKind kind, qint64 share) const
    {
        PriceRule rule;
        rule.kind = kind;
        rule.name = u"Tried"_s;
        rule.share = {share};
        rule.amount = rule.householdCap = money(0);
        rule.validFrom = today();
        return rule;
    }

    PriceRule longStay(int leastNights, qint64 share) const
    {
        PriceRule rule = ruleOf(PriceRuleKind::LengthOfStay, share);
        rule.leastNights = leastNights;
        return rule;
    }

    template <class Tried>
    QList<SamplePrice> tries(const Tried &tried,
                             const std::optional<decltype(Tried::id)> &replaces = {})
    {
        return samplePrices(database(), store->place(), tried, replaces, today());
    }

    Rate rateOf(const Service &service)
    {
        return db::select<Rate>(database(), "WHERE service = ?", service.id).first();
    }
};

} // namespace

/// What a price would do, told before it holds.
class SamplePricesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRateIsTriedOnWhoComesAndNothingIsKept()
    {
        TryingShop shop;
        shop.booked(shop.rexComes(5));
        Rate dearer = shop.rateOf(shop.boarding);
        dearer.amount = shop.money(6'000);
        const QList<SamplePrice> samples = shop.tries(dearer, dearer.id);
        QCOMPARE(samples.size(), 1);
        QCOMPARE(samples[0].family, u"Smith"_s);
        QCOMPARE(samples[0].arrivesOn, shop.today(5));
        QCOMPARE(samples[0].now, shop.money(17'728));
        QCOMPARE(samples[0].then, shop.money(19'339)); // 180.00 and 7.44 %
        QCOMPARE(shop.rateOf(shop.boarding).amount, shop.money(5'500));
    }

    void theVersionThatWouldEndDoesNotDecide()
    {
        TryingShop shop;
        shop.booked(shop.rexComes(5));
        PriceRule rule = shop.longStay(3, -100'000);
        rule.priority = 5;
        const auto standing = shop.store->run(shop.byMax(), AddPriceRule{rule});
        QVERIFY(standing);
        rule.priority = 0;
        rule.share = {-200'000};
        QCOMPARE(shop.tries(rule).first().then, shop.money(15'955));
        const SamplePrice sample = shop.tries(rule, *standing).first();
        QCOMPARE(sample.now, shop.money(15'955));  // 148.50
        QCOMPARE(sample.then, shop.money(14'182)); // 132.00
    }

    void whatWasAgreedIsTriedAsIfItWereBookedToday()
    {
        TryingShop shop;
        shop.booked(shop.rexComes(5));
        Book ziggy = shop.rexComes(5);
        ziggy.household = shop.joneses.id;
        ziggy.stays[0].pet = shop.ziggy.id;
        ziggy.stays[0].unit = shop.k2.id;
        shop.booked(ziggy);
        PriceRule full = shop.ruleOf(PriceRuleKind::Occupancy, 200'000);
        full.leastOccupancy = {200'000};
        const QList<SamplePrice> samples = shop.tries(full);
        QCOMPARE(samples.size(), 2);
        for (const SamplePrice &sample : samples) {
            QCOMPARE(sample.now, shop.money(17'728));
            QCOMPARE(sample.then, shop.money(21'273)); // 198.00
        }
    }

    void whoComesBeforeItHoldsIsNotAsked()
    {
        TryingShop shop;
        shop.booked(shop.rexComes(5));
        PriceRule rule = shop.longStay(3, -100'000);
        rule.validFrom = shop.today(6);
        for (const SamplePrice &sample : shop.tries(rule))
            QCOMPARE(sample.family, QString());
    }

    void wherePricesStayStaysThatAreBookedAreShown()
    {
        TryingShop shop;
        shop.booked(shop.rexComes(5));
        const Rate same = shop.rateOf(shop.boarding);
        const QList<SamplePrice> samples = shop.tries(same, same.id);
        QCOMPARE(samples.size(), 1);
        QCOMPARE(samples[0].family, u"Smith"_s);
        QVERIFY(!samples[0].isOther());
    }

    void whereNobodyComesStaysAreMadeUpToFitTheRule()
    {
        TryingShop shop;
        const QList<SamplePrice> weeks = shop.tries(shop.longStay(7, -100'000));
        QCOMPARE(weeks.size(), 4);
        QVERIFY(weeks.first().isOther());
        QCOMPARE(weeks.first().arrivesOn.daysTo(weeks.first().leavesOn), 7);
        QCOMPARE(weeks.first().arrivesOn.dayOfWeek(), int(Qt::Friday));

        PriceRule third = shop.ruleOf(PriceRuleKind::AdditionalPet, -500'000);
        third.petNumber = 3;
        QCOMPARE(shop.tries(third).first().pets, 3);
        QVERIFY(!shop.tries(third).first().now); // so far a third pet has no price
        QVERIFY(shop.tries(third).first().then);
    }

    void aVisitIsTriedOnOneDay()
    {
        TryingShop shop;
        Rate dearer = shop.rateOf(shop.daycare);
        dearer.amount = shop.money(4'000);
        const QList<SamplePrice> samples = shop.tries(dearer, dearer.id);
        QCOMPARE(samples.first().now, shop.money(3'223));
        QCOMPARE(samples.first().then, shop.money(4'298));
        for (const SamplePrice &sample : samples)
            QCOMPARE(sample.leavesOn, sample.arrivesOn);
    }

    void whatIsTypedByMistakeIsNoSample()
    {
        TryingShop shop;
        shop.booked(shop.rexComes(5));
        QVERIFY(shop.tries(shop.longStay(3, 999'999'999'999)).isEmpty());
        QVERIFY(shop.tries(shop.longStay(0, -100'000)).size() <= 4);
    }
};

DESK_TEST(SamplePricesTest)
#include "tst_sample_prices.moc"
