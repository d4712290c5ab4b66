#include "core/billing/discounts.h"
#include "core/bookings/wish_price.h"
#include "core/catalog/edit_coupons.h"
#include "core/households/edit_family.h"
#include "core/reports/bill_ahead.h"
#include "tests/support/money_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// The shop, where the Smiths are friends of the house.
class FriendlyShop : public Shop
{
public:
    FriendlyShop()
    {
        friends = {.id = newId<CouponId>(),
                   .code = u"FRIENDS"_s,
                   .name = u"Friends of the house"_s,
                   .share = {200'000},
                   .scope = DiscountScope::Everything,
                   .validFrom = QDate(2020, 1, 1)};
        put(friends);
    }

    Result<> gives(const By &by,
                   const std::optional<CouponId> &id,
                   const std::optional<QDate> &until = {})
    {
        const auto opened = openRecord<Household>(database(), smiths.id);
        Household edited = opened->record;
        edited.standingCoupon = id;
        edited.standingUntil = until;
        return store->run(by, EditHousehold{*opened, edited});
    }

    /// What a leash costs a family, without tax.
    Money leashFor(const std::optional<HouseholdId> &family,
                   const std::optional<DiscountWish> &wish = {})
    {
        return priceSale(database(), {{leash.id, 1}}, wish, today(), {}, {}, family)->subtotal;
    }

    Result<Quote> threeNights()
    {
        return priceOfWishes(database(),
                             store->place(),
                             {{.pet = rex.id,
                               .service = boarding.id,
                               .unit = k1.id,
                               .arrivesOn = today(4),
                               .leavesOn = today(7)}});
    }

    Coupon friends;
};

} // namespace

/// What a family is given off every bill.
class StandingDiscountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itLowersQuotesSalesAndBills()
    {
        FriendlyShop shop;
        const Money before = shop.threeNights()->subtotal;
        QVERIFY(shop.gives(shop.byMax(), shop.friends.id));
        const Quote quote = *shop.threeNights();
        QCOMPARE(quote.subtotal, before - before.share({200'000}));
        const QuoteLine &line = quote.lines.last();
        QCOMPARE(line.kind, LineKind::Discount);
        QCOMPARE(line.description, shop.friends.name);
        QCOMPARE(line.steps.first().rule, shop.friends.id.text());
        QCOMPARE(shop.leashFor(shop.smiths.id), shop.money(1'599)); // 19.99 less 4.00
        QCOMPARE(shop.leashFor(shop.joneses.id), shop.money(1'999));
        QCOMPARE(shop.leashFor(std::nullopt), shop.money(1'999));

        const auto sold = shop.store->run(shop.bySam(),
                                          Sell{.items = {{shop.leash.id, 1}},
                                               .tenders = {shop.card(priceSale(shop.database(),
                                                                               {{shop.leash.id, 1}},
                                                                               {},
                                                                               shop.today(),
                                                                               {},
                                                                               {},
                                                                               shop.smiths.id)
                                                                         ->total.minor())},
                                               .household = shop.smiths.id});
        QVERIFY(sold);
        QVERIFY(sold->left.isZero());
    }

    void theBillOfAStayIsLowered()
    {
        FriendlyShop shop;
        shop.stayThreeNights();
        QVERIFY(shop.gives(shop.byMax(), shop.friends.id));
        CheckOutAndBill command = shop.checkOut({});
        // The winter coupon takes ten in a hundred off the nights, the house twenty off everything.
        By max = shop.byMax();
        max.reason = u"Pays on Monday"_s;
        const auto done = shop.store->run(max, command);
        QVERIFY2(done, "the bill");
        QCOMPARE(shop.database().value<qint64>(
                     "SELECT amount FROM invoice_lines WHERE kind = 'DISCOUNT'"),
                 -(17'600 + 8'800 + 1'500 + 2'500) / 5);
        QVERIFY(verify::brokenBooks(shop.database()).isEmpty());
    }

    void theBetterOfTwoCounts()
    {
        FriendlyShop shop;
        QVERIFY(shop.gives(shop.byMax(), shop.friends.id));
        const DiscountWish less{
            .kind = DiscountKind::Fixed, .amount = shop.money(100), .reason = u"A scratch"_s};
        const DiscountWish more{
            .kind = DiscountKind::Fixed, .amount = shop.money(1'000), .reason = u"Torn"_s};
        QCOMPARE(shop.leashFor(shop.smiths.id, less), shop.money(1'599));
        QCOMPARE(shop.leashFor(shop.smiths.id, more), shop.money(999));
    }

    void itEndsWithItsDayOrItsCoupon()
    {
        FriendlyShop shop;
        QVERIFY(shop.gives(shop.byMax(), shop.friends.id, shop.today(6)));
        QVERIFY(shop.threeNights()->lines.last().kind != LineKind::Discount); // leaves on the 7th
        QCOMPARE(shop.leashFor(shop.smiths.id), shop.money(1'599));
        QVERIFY(shop.gives(shop.byMax(), shop.friends.id, shop.today(7)));
        QCOMPARE(shop.threeNights()->lines.last().kind, LineKind::Discount);
        QVERIFY(shop.store->run(shop.byMax(), ArchiveCoupon{shop.friends.id}));
        QCOMPARE(shop.leashFor(shop.smiths.id), shop.money(1'999));
    }

    void itTakesAManager()
    {
        FriendlyShop shop;
        QVERIFY(!reasons(shop.gives(shop.bySam(), shop.friends.id)).isEmpty());
        QCOMPARE(reasons(shop.gives(shop.byMax(), shop.newId<CouponId>())), QList{Reason::Unknown});
        QCOMPARE(reasons(shop.gives(shop.byMax(), std::nullopt, shop.today(3))),
                 QList{Reason::Missing});
        QVERIFY(shop.gives(shop.byMax(), shop.friends.id));
        // Whoever corrects a note is asked nothing.
        const auto opened = openRecord<Household>(shop.database(), shop.smiths.id);
        Household edited = opened->record;
        edited.notes = u"Rings twice"_s;
        QVERIFY(shop.store->run(shop.bySam(), EditHousehold{*opened, edited}));
        QVERIFY(!reasons(shop.gives(shop.bySam(), std::nullopt)).isEmpty());
    }
};

DESK_TEST(StandingDiscountTest)
#include "tst_standing_discount.moc"
