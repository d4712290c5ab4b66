#include "core/catalog/edit_coupons.h"
#include "core/households/edit_family.h"
#include "tests/support/counter.h"
#include "tests/support/quote_page.h"
#include "tests/support/test_program.h"
#include "ui/kit/theme.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// A shop with a coupon for members; Max is the manager.
class MembersShop : public Shop
{
public:
    MembersShop()
    {
        members = {.id = newId<CouponId>(),
                   .code = u"MEMBER"_s,
                   .name = u"Gold members"_s,
                   .share = {100'000},
                   .validFrom = QDate(2020, 1, 1)};
        put(members);
    }

    void join()
    {
        const auto opened = openRecord<Household>(database(), smiths.id);
        Household edited = opened->record;
        edited.standingCoupon = members.id;
        edited.standingUntil = today(365);
        DESK_ASSERT(store->run(byMax(), EditHousehold{*opened, edited}));
    }

    Coupon members;
};

} // namespace

/// What a family is given off every bill, on the screens.
class FamilyDiscountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        ui::Theme::instance()->setReducedMotion(true);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
    }

    void aManagerGivesItOnThePageOfTheFamily()
    {
        MembersShop shop;
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        desk.session().signIn(shop.max, u"Max"_s, Role::Manager);
        Hand &hand = desk.hand();
        desk.open(u"household"_s, {{u"id"_s, shop.smiths.id.text()}});
        hand.press(Qt::Key_E, Qt::ControlModifier);
        desk.item(u"field.standingCoupon"_s)->forceActiveFocus(Qt::TabFocusReason);
        for (int i = 0; i < 3; ++i)
            hand.press(Qt::Key_Down); // nothing, winter, members
        desk.item(u"field.standingUntil"_s)->forceActiveFocus(Qt::TabFocusReason);
        hand.type(u"12/31"_s);
        desk.screenshot(u"household_discount_form"_s);
        hand.press(Qt::Key_Return);
        const auto family = shop.database().find<Household>(shop.smiths.id);
        QVERIFY(family->standingCoupon);
        QCOMPARE(family->standingUntil, std::optional(QDate(2026, 12, 31)));
        QVERIFY(hand.says(u"Off every bill"_s));
        desk.screenshot(u"household_discount"_s);
    }

    void aSaleSaysWhatIsTakenOffAndWhy()
    {
        MembersShop shop;
        shop.join();
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        desk.open(u"sale"_s, {{u"household"_s, shop.smiths.id.text()}});
        hand.type(shop.leash.barcode);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"Gold members"_s));
        QVERIFY(hand.says(u"−2.00"_s) || hand.says(u"-2.00"_s));
        QVERIFY(!hand.says(u"Take discount off"_s));
        desk.screenshot(u"sale_members"_s);
    }

    void aQuoteSaysTheDiscountOfTheFamily()
    {
        MembersShop shop;
        shop.join();
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        hand.press(Qt::Key_F4);
        hand.type(u"rex smi 12/11 3n"_s);
        QVERIFY(hand.says(u"Gold members"_s));
        desk.screenshot(u"quote_members"_s);
    }
};

DESK_TEST(FamilyDiscountTest)
#include "tst_standing_discount.moc"
