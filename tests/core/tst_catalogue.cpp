#include "core/bookings/edit_questions.h"
#include "core/catalog/catalogue.h"
#include "core/catalog/edit_coupons.h"
#include "core/catalog/edit_products.h"
#include "core/catalog/edit_services.h"
#include "core/catalog/edit_taxes.h"
#include "core/catalog/stock.h"
#include "tests/support/test_program.h"
#include "tests/support/test_resort.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// A resort with one class of tax.
struct TaxedShop
{
    TestResort resort;
    TaxClassId services = *resort.store->run(resort.byMax(), AddTaxClass{u"Services"_s});

    Service boarding() const
    {
        Service service;
        service.name = u"Boarding"_s;
        service.taxClass = services;
        service.revenueAccount = u"boarding"_s;
        return service;
    }

    AddOn bath()
    {
        AddOn addOn;
        addOn.name = u"Bath"_s;
        addOn.price = resort.money(2'500);
        addOn.taxClass = services;
        addOn.revenueAccount = u"add-ons"_s;
        return addOn;
    }

    Product leash()
    {
        Product product;
        product.name = u"Leash"_s;
        product.barcode = u"4006381333931"_s;
        product.price = resort.money(1'299);
        product.taxClass = services;
        product.revenueAccount = u"retail"_s;
        return product;
    }

    Coupon summer()
    {
        Coupon coupon;
        coupon.code = u"sommer26"_s;
        coupon.name = u"Summer"_s;
        coupon.share = {100'000};
        coupon.validFrom = resort.today();
        return coupon;
    }

    template <class Command>
    Refusals refusals(const Command &command)
    {
        const auto outcome = resort.store->run(resort.byMax(), command);
        return outcome ? Refusals() : outcome.error();
    }

    TaxRate tax(qint64 partsPerMillion, QDate from) const
    {
        TaxRate rate;
        rate.taxClass = services;
        rate.jurisdiction = u"Santa Fe"_s;
        rate.rate = {partsPerMillion};
        rate.validFrom = from;
        return rate;
    }
};

Refusals one(Reason reason, const QString &field, QMap<QString, RefusalValue> values = {})
{
    return {{reason, field, std::move(values)}};
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aManagerOffersANewService()
    {
        TaxedShop shop;
        QVERIFY(shop.resort.store->run(shop.resort.byMax(), AddService{shop.boarding()}));
        QCOMPARE(catalogue::services(shop.resort.database()).first().name, u"Boarding"_s);
        QCOMPARE(shop.refusals(AddService{shop.boarding()}),
                 one(Reason::AlreadyTaken, u"name"_s, {{u"what"_s, u"Boarding"_s}}));
    }

    void samDoesNotSetPrices()
    {
        TaxedShop shop;
        const auto outcome = shop.resort.store->run(shop.resort.bySam(), AddAddOn{shop.bath()});
        QCOMPARE(outcome.error().front().reason, Reason::ApprovalNeeded);
    }

    void everythingThatIsWrongWithAServiceIsSaidAtOnce()
    {
        TaxedShop shop;
        Service service = shop.boarding();
        service.name = u"  "_s;
        service.taxClass = {};
        service.arrivalUntil = service.arrivalFrom - 1;
        const Refusals refusals = shop.refusals(AddService{service});
        QCOMPARE(refusals.size(), 3U);
        QCOMPARE(refusals[0].field, u"name"_s);
        QCOMPARE(refusals[1].field, u"taxClass"_s);
        QCOMPARE(refusals[2].field, u"arrivalUntil"_s);
    }

    void aServiceThatIsPutAwayIsNotOffered()
    {
        TaxedShop shop;
        const auto id = shop.resort.store->run(shop.resort.byMax(), AddService{shop.boarding()});
        QCOMPARE(shop.refusals(ArchiveService{*id}), Refusals());
        QVERIFY(catalogue::services(shop.resort.database()).isEmpty());
        QCOMPARE(shop.refusals(ArchiveService{*id}).front().reason, Reason::Unknown);
    }

    void twoWhoEditDifferentThingsOfAnAddOnBothGetTheirs()
    {
        TaxedShop shop;
        const auto id = shop.resort.store->run(shop.resort.byMax(), AddAddOn{shop.bath()});
        const auto opened = openRecord<AddOn>(shop.resort.database(), *id);
        AddOn dearer = opened->record;
        dearer.price = shop.resort.money(2'900);
        AddOn longer = opened->record;
        longer.durationMinutes = 45;
        QCOMPARE(shop.refusals(EditAddOn{*opened, dearer}), Refusals());
        QCOMPARE(shop.refusals(EditAddOn{*opened, longer}), Refusals());
        const AddOn bath = catalogue::addOns(shop.resort.database()).first();
        QCOMPARE(bath.price, shop.resort.money(2'900));
        QCOMPARE(bath.durationMinutes, 45);
    }

    void aProductComesWithItsStock()
    {
        TaxedShop shop;
        QVERIFY(shop.resort.store->run(shop.resort.byMax(), AddProduct{shop.leash(), 12}));
        const auto row =
            catalogue::products(shop.resort.database(), shop.resort.founded.location).first();
        QCOMPARE(row.name, u"Leash"_s);
        QCOMPARE(row.inStock, 12);
    }

    void oneBarcodeIsOneProduct()
    {
        TaxedShop shop;
        QCOMPARE(shop.refusals(AddProduct{shop.leash()}), Refusals());
        Product collar = shop.leash();
        collar.name = u"Collar"_s;
        QCOMPARE(shop.refusals(AddProduct{collar}),
                 one(Reason::AlreadyTaken, u"barcode"_s, {{u"what"_s, collar.barcode}}));
    }

    void productsWithoutABarcodeDoNotClash()
    {
        TaxedShop shop;
        Product treat = shop.leash();
        treat.barcode.clear();
        QCOMPARE(shop.refusals(AddProduct{treat}), Refusals());
        treat.name = u"Chew"_s;
        QCOMPARE(shop.refusals(AddProduct{treat}), Refusals());
    }

    void aCouponsCodeIsCapitalLettersAndDigits()
    {
        TaxedShop shop;
        QCOMPARE(shop.refusals(AddCoupon{shop.summer()}), Refusals());
        QCOMPARE(catalogue::coupons(shop.resort.database()).first().code, u"SOMMER26"_s);
        Coupon spaced = shop.summer();
        spaced.code = u"SUMMER 26"_s;
        QCOMPARE(shop.refusals(AddCoupon{spaced}), one(Reason::OutOfRange, u"code"_s));
    }

    void aCouponThatTakesNothingIsRefused()
    {
        TaxedShop shop;
        Coupon nothing = shop.summer();
        nothing.share = {};
        QCOMPARE(shop.refusals(AddCoupon{nothing}), one(Reason::OutOfRange, u"share"_s));
        nothing.kind = DiscountKind::Fixed;
        QCOMPARE(shop.refusals(AddCoupon{nothing}).front().field, u"amount"_s);
    }

    void aNewTaxBeginsWhereTheOldOneEnds()
    {
        TaxedShop shop;
        const QDate today = shop.resort.today();
        const auto old =
            shop.resort.store->run(shop.resort.byMax(), AddTaxRate{shop.tax(74'400, today)});
        const QDate july(2027, 7, 1);
        QCOMPARE(shop.refusals(ChangeTaxRate{*old, shop.tax(76'000, july)}), Refusals());
        const auto rates = catalogue::taxRates(shop.resort.database(), today);
        QCOMPARE(rates.size(), 2);
        QCOMPARE(rates[0].validUntil, std::optional(july));
        QCOMPARE(rates[1].rate.value, 76'000);
        QCOMPARE(shop.refusals(EndTaxRate{*old, july}).front().reason, Reason::Changed);
    }

    void aPlaceTakesOneTaxAtATime()
    {
        TaxedShop shop;
        const QDate today = shop.resort.today();
        QCOMPARE(shop.refusals(AddTaxRate{shop.tax(74'400, today)}), Refusals());
        QCOMPARE(shop.refusals(AddTaxRate{shop.tax(10'000, today.addDays(9))}).front().field,
                 u"jurisdiction"_s);
        QCOMPARE(shop.refusals(AddTaxRate{shop.tax(10'000, today.addDays(-1))}).front().reason,
                 Reason::OutOfRange);
    }

    void aTaxClassInUseStays()
    {
        TaxedShop shop;
        QCOMPARE(shop.refusals(AddAddOn{shop.bath()}), Refusals());
        QCOMPARE(shop.refusals(ArchiveTaxClass{shop.services}),
                 one(Reason::StillUsed, {}, {{u"what"_s, u"Bath"_s}}));
    }

    void questionsAreAskedInTheirOrder()
    {
        TaxedShop shop;
        QCOMPARE(shop.refusals(AddCheckInQuestion{u"Did they eat this morning?"_s}), Refusals());
        const auto second = shop.resort.store->run(shop.resort.byMax(),
                                                   AddCheckInQuestion{u" Any cough or limp? "_s});
        QCOMPARE(checkInQuestions(shop.resort.database()).last().question, u"Any cough or limp?"_s);
        QCOMPARE(shop.refusals(AddCheckInQuestion{u"any cough or LIMP?"_s}).front().reason,
                 Reason::AlreadyTaken);
        QCOMPARE(shop.refusals(ArchiveCheckInQuestion{*second}), Refusals());
        QCOMPARE(checkInQuestions(shop.resort.database()).size(), 1);
    }
};

DESK_TEST(CatalogueTest)
#include "tst_catalogue.moc"
