#include "core/catalog/catalogue.h"
#include "core/catalog/edit_services.h"
#include "core/catalog/edit_taxes.h"
#include "core/lodging/edit_house.h"
#include "core/lodging/house.h"
#include "core/pricing/edit_price_rules.h"
#include "core/pricing/edit_rates.h"
#include "core/pricing/price_book.h"
#include "core/resort/edit_resort.h"
#include "tests/support/test_program.h"
#include "tests/support/test_resort.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// A resort that offers boarding at 55.00.
struct PricedShop
{
    TestResort resort;
    ServiceId boarding = *resort.store->run(resort.byMax(), AddService{service()});
    RateId rate = *resort.store->run(resort.byMax(), AddRate{price(5'500, resort.today())});

    Service service()
    {
        Service made;
        made.name = u"Boarding"_s;
        made.taxClass = *resort.store->run(resort.byMax(), AddTaxClass{u"Services"_s});
        made.revenueAccount = u"boarding"_s;
        return made;
    }

    Rate price(qint64 minor, QDate from)
    {
        Rate made;
        made.service = boarding;
        made.amount = resort.money(minor);
        made.validFrom = from;
        return made;
    }

    PriceRule christmas()
    {
        PriceRule rule;
        rule.name = u"Christmas"_s;
        rule.firstDay = QDate(2026, 12, 20);
        rule.lastDay = QDate(2027, 1, 2);
        rule.share = {200'000};
        rule.validFrom = resort.today();
        return rule;
    }

    template <class Command>
    Refusals refusals(const Command &command)
    {
        const auto outcome = resort.store->run(resort.byMax(), command);
        return outcome ? Refusals() : outcome.error();
    }

    /// What boarding costs on a day, as a quote reads it.
    QList<Money> pricesOn(QDate day)
    {
        QList<Money> prices;
        for (const Rate &rate : loadPriceBook(resort.database(), day, day).rates.value(boarding))
            prices += rate.amount;
        return prices;
    }
};

} // namespace

class EditPricesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDearerRateHoldsFromItsFirstDay()
    {
        PricedShop shop;
        const QDate spring(2027, 3, 1);
        QCOMPARE(shop.refusals(ChangeRate{shop.rate, shop.price(6'000, spring)}), Refusals());
        QCOMPARE(shop.pricesOn(spring.addDays(-1)), QList{shop.resort.money(5'500)});
        QCOMPARE(shop.pricesOn(spring), QList{shop.resort.money(6'000)});
        const auto rates = catalogue::rates(shop.resort.database(), shop.resort.today());
        QCOMPARE(rates.size(), 2);
        QCOMPARE(rates.last().version, 2);
    }

    void theVersionThatBillsReferToStaysAsItWas()
    {
        PricedShop shop;
        QCOMPARE(shop.refusals(ChangeRate{shop.rate, shop.price(6'000, shop.resort.today())}),
                 Refusals());
        const auto before = shop.resort.database().find<Rate>(shop.rate);
        QCOMPARE(before->amount, shop.resort.money(5'500));
        QCOMPARE(shop.pricesOn(shop.resort.today()), QList{shop.resort.money(6'000)});
    }

    void aRateIsChangedOnce()
    {
        PricedShop shop;
        QCOMPARE(shop.refusals(ChangeRate{shop.rate, shop.price(6'000, shop.resort.today(7))}),
                 Refusals());
        QCOMPARE(shop.refusals(ChangeRate{shop.rate, shop.price(6'500, shop.resort.today(9))})
                     .front()
                     .reason,
                 Reason::Changed);
    }

    void twoRatesForTheSameThingAreRefused()
    {
        PricedShop shop;
        const Refusals taken{{Reason::AlreadyTaken, u"service"_s, {{u"what"_s, u"Boarding"_s}}}};
        QCOMPARE(shop.refusals(AddRate{shop.price(7'000, shop.resort.today(3))}), taken);
        Rate cats = shop.price(3'000, shop.resort.today());
        cats.species = Species::Cat;
        QCOMPARE(shop.refusals(AddRate{cats}), Refusals());
    }

    void yesterdaysPricesStay()
    {
        PricedShop shop;
        const Refusals refusals =
            shop.refusals(ChangeRate{shop.rate, shop.price(6'000, shop.resort.today(-1))});
        QCOMPARE(refusals.front().field, u"validFrom"_s);
        QCOMPARE(shop.refusals(EndRate{shop.rate, shop.resort.today(-1)}).front().field, u"on"_s);
        QCOMPARE(shop.refusals(EndRate{shop.rate, shop.resort.today()}), Refusals());
        QVERIFY(shop.pricesOn(shop.resort.today()).isEmpty());
    }

    void peakDatesKeepOnlyWhatTheyUse()
    {
        PricedShop shop;
        PriceRule rule = shop.christmas();
        rule.weekdays = 3;
        rule.petNumber = 2;
        const auto id = shop.resort.store->run(shop.resort.byMax(), AddPriceRule{rule});
        QVERIFY(id);
        const auto kept = shop.resort.database().find<PriceRule>(*id);
        QCOMPARE(kept->weekdays, 0);
        QCOMPARE(kept->petNumber, 0);
        QCOMPARE(kept->firstDay, rule.firstDay);
    }

    void aRuleThatChangesNothingIsRefused()
    {
        PricedShop shop;
        PriceRule rule = shop.christmas();
        rule.share = {};
        QCOMPARE(shop.refusals(AddPriceRule{rule}).front().field, u"share"_s);
        rule = shop.christmas();
        rule.lastDay = rule.firstDay->addDays(-1);
        QCOMPARE(shop.refusals(AddPriceRule{rule}).front().field, u"lastDay"_s);
        rule = shop.christmas();
        rule.kind = PriceRuleKind::Weekday;
        QCOMPARE(shop.refusals(AddPriceRule{rule}).front().field, u"weekdays"_s);
    }

    void aChangedRuleIsANewVersion()
    {
        PricedShop shop;
        const auto id = shop.resort.store->run(shop.resort.byMax(), AddPriceRule{shop.christmas()});
        PriceRule dearer = shop.christmas();
        dearer.share = {300'000};
        QCOMPARE(shop.refusals(ChangePriceRule{*id, dearer}), Refusals());
        const auto rules = catalogue::priceRules(shop.resort.database(), shop.resort.today());
        QCOMPARE(rules.size(), 1);
        QCOMPARE(rules.first().version, 2);
        QCOMPARE(rules.first().share.value, 300'000);
    }

    void theHouseIsListedAsItStands()
    {
        PricedShop shop;
        const auto wing = shop.resort.store->run(shop.resort.byMax(), AddArea{u"Dog wing"_s});
        QCOMPARE(house::areas(shop.resort.database(), shop.resort.founded.location).size(), 1);
        QCOMPARE(shop.refusals(ArchiveArea{*wing}), Refusals());
        QVERIFY(house::areas(shop.resort.database(), shop.resort.founded.location).isEmpty());
    }

    void theResortMovesButKeepsItsCurrency()
    {
        PricedShop shop;
        const auto opened = openRecord<Resort>(shop.resort.database(), shop.resort.founded.resort);
        Resort edited = opened->record;
        edited.name = u"Pine Ridge"_s;
        edited.zone = u"America/Phoenix"_s;
        edited.currency = u"EUR"_s;
        QVERIFY(shop.resort.store->run(shop.resort.byMia(), EditResort{*opened, edited}));
        QCOMPARE(shop.resort.store->place().resort.name, u"Pine Ridge"_s);
        QCOMPARE(shop.resort.store->place().time.zone, QTimeZone("America/Phoenix"));
        QCOMPARE(shop.resort.store->place().resort.currency, u"USD"_s);
    }

    void aPlaceNobodyKnowsIsRefused()
    {
        PricedShop shop;
        const auto opened = openRecord<Resort>(shop.resort.database(), shop.resort.founded.resort);
        Resort edited = opened->record;
        edited.zone = u"America/Atlantis"_s;
        edited.idleLockMinutes = 0;
        const auto outcome =
            shop.resort.store->run(shop.resort.byMia(), EditResort{*opened, edited});
        QCOMPARE(outcome.error().size(), 2U);
        QCOMPARE(outcome.error()[0].field, u"zone"_s);
        QCOMPARE(outcome.error()[1].field, u"idleLockMinutes"_s);
        QCOMPARE(shop.refusals(EditResort{*opened, opened->record}).front().reason,
                 Reason::ApprovalNeeded);
    }

    void aSecondTillIsAdded()
    {
        PricedShop shop;
        TestResort &resort = shop.resort;
        const Result<TillId> bar =
            resort.store->run(resort.byMia(), AddTill{u" Bar "_s, resort.money(5'000)});
        QVERIFY(bar);
        const Till till = *resort.database().find<Till>(*bar);
        QCOMPARE(till.name, u"Bar"_s);
        QCOMPARE(till.location, resort.founded.location);
        const auto again = resort.store->run(resort.byMia(), AddTill{u"bar"_s, resort.money(-1)});
        QCOMPARE(again.error().size(), 2U);
        QCOMPARE(again.error()[0].reason, Reason::AlreadyTaken);
        QCOMPARE(again.error()[1].field, u"floatTarget"_s);
        QCOMPARE(shop.refusals(AddTill{u"Yard"_s, resort.money(0)}).front().reason,
                 Reason::ApprovalNeeded);
    }

    void aTillHasAFloat()
    {
        PricedShop shop;
        const auto opened = openRecord<Till>(shop.resort.database(), shop.resort.founded.till);
        Till edited = opened->record;
        edited.floatTarget = shop.resort.money(15'000);
        QVERIFY(shop.resort.store->run(shop.resort.byMia(), EditTill{*opened, edited}));
        QCOMPARE(shop.resort.database().find<Till>(edited.id)->floatTarget,
                 shop.resort.money(15'000));
    }
};

DESK_TEST(EditPricesTest)
#include "tst_edit_prices.moc"
