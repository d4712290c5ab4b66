#include "core/db/select.h"
#include "core/pricing/edit_price_rules.h"
#include "tests/support/counter.h"
#include "tests/support/terms_fixtures.h"
#include "tests/support/test_program.h"
#include "ui/kit/theme.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// The shop at the settings of its prices, with its manager.
struct PriceOffice
{
    PromisingShop shop;
    std::optional<DeskWindow> window;

    DeskWindow &open(const QString &section)
    {
        window.emplace(shop);
        window->resize(1280, 720);
        window->session().signIn(shop.max, u"Max"_s, Role::Manager);
        window->go(u"settings"_s);
        window->hand().press(Qt::Key_Home);
        for (int i = 0; i < 10 && !isAt(section); ++i)
            window->hand().press(Qt::Key_Down);
        return *window;
    }

    bool isAt(const QString &section)
    {
        const QQuickItem *row = window->hand().find(u"section."_s + section);
        return row && row->property("selected").toBool();
    }

    void fill(const QString &field, const QString &text)
    {
        window->item(u"field."_s + field)->forceActiveFocus(Qt::TabFocusReason);
        window->hand().press(Qt::Key_A, Qt::ControlModifier);
        window->hand().type(text);
    }

    /// A new rule of a kind, so many down the list of kinds.
    void startRule(const QString &name, int kind)
    {
        Hand &hand = window->hand();
        hand.press(Qt::Key_N, Qt::ControlModifier);
        hand.type(name);
        hand.press(Qt::Key_Tab);
        hand.press(Qt::Key_Home);
        for (int i = 0; i < kind; ++i)
            hand.press(Qt::Key_Down);
    }

    PriceRule ruleCalled(const QString &name)
    {
        return db::select<PriceRule>(shop.database(), "WHERE name = ?", name).first();
    }
};

/// A rule of the shop: a fifth more where others have a fifth of the suites, a tenth less from
/// three nights on.
void addNightRules(PromisingShop &shop)
{
    PriceRule full;
    full.kind = PriceRuleKind::Occupancy;
    full.name = u"Filling up"_s;
    full.unitKind = shop.suite.id;
    full.leastOccupancy = {200'000};
    full.share = {200'000};
    full.validFrom = shop.today();
    PriceRule length;
    length.kind = PriceRuleKind::LengthOfStay;
    length.name = u"Three nights"_s;
    length.leastNights = 3;
    length.share = {-100'000};
    length.validFrom = shop.today();
    DESK_ASSERT(shop.store->run(shop.byMax(), AddPriceRule{full}));
    DESK_ASSERT(shop.store->run(shop.byMax(), AddPriceRule{length}));
}

Book ziggyComes(const PromisingShop &shop, int in, int nights)
{
    return {.household = shop.joneses.id,
            .stays = {{.pet = shop.ziggy.id,
                       .service = shop.boarding.id,
                       .unit = shop.k2.id,
                       .arrivesOn = shop.today(in),
                       .leavesOn = shop.today(in + nights)}}};
}

} // namespace

/// Rules of prices, on the screens: written, tried, and explained.
class PriceRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        ui::Theme::instance()->setReducedMotion(true);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
    }

    void aDiscountForLongStaysIsTriedOnWhoComesBeforeItHolds()
    {
        PriceOffice office;
        office.shop.booked(office.shop.rexComes(5));
        DeskWindow &desk = office.open(u"rules"_s);
        office.startRule(u"Three nights or longer"_s, 3);
        office.fill(u"leastNights"_s, u"3"_s);
        office.fill(u"share"_s, u"-10"_s);
        QVERIFY(desk.hand().says(u"What it would do"_s));
        QVERIFY(desk.hand().says(u"$177.28 now, would be $159.55 ($17.73 less)"_s));
        desk.screenshot(u"settings_long_stay_samples"_s);
        office.fill(u"leastNights"_s, u"4"_s);
        QVERIFY(!desk.hand().says(u"$159.55"_s));
        office.fill(u"leastNights"_s, u"3"_s);
        desk.hand().press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.hand().says(u"Saved."_s));
        const PriceRule rule = office.ruleCalled(u"Three nights or longer"_s);
        QCOMPARE(rule.kind, PriceRuleKind::LengthOfStay);
        QCOMPARE(rule.leastNights, 3);
        QVERIFY(desk.hand().says(u"from 3 nights"_s));
        desk.screenshot(u"settings_long_stay"_s);
    }

    void aSurchargeForAFullHouseIsTriedAsIfTheyBookedNow()
    {
        PriceOffice office;
        office.shop.booked(office.shop.rexComes(5));
        office.shop.booked(ziggyComes(office.shop, 5, 2));
        DeskWindow &desk = office.open(u"rules"_s);
        office.startRule(u"Filling up"_s, 2);
        office.fill(u"leastOccupancy"_s, u"20"_s);
        office.fill(u"share"_s, u"20"_s);
        // Two of Rex's nights, and both of Ziggy's, who has the house with Rex in it.
        QVERIFY(desk.hand().says(u"Smith"_s));
        QVERIFY(desk.hand().says(u"$177.28 now, would be $200.91 ($23.63 more)"_s));
        QVERIFY(desk.hand().says(u"$118.18 now, would be $141.82 ($23.64 more)"_s));
        desk.screenshot(u"settings_full_house_samples"_s);
        ui::Theme::instance()->setScheme(ui::Theme::Dark);
        desk.screenshot(u"settings_full_house_dark"_s);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
        desk.hand().press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.hand().says(u"The house: from 20\u00a0% taken"_s));
        desk.screenshot(u"settings_full_house"_s);
    }

    void aRuleThatHoldsAlwaysIsNotOneOfTheHouse()
    {
        PriceOffice office;
        DeskWindow &desk = office.open(u"rules"_s);
        office.startRule(u"Always"_s, 2);
        office.fill(u"share"_s, u"20"_s);
        desk.hand().press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!desk.hand().says(u"Saved."_s));
        QVERIFY(desk.hand().says(u"Fill this in."_s));
        desk.screenshot(u"settings_full_house_refused"_s);
    }

    void aLateFeeIsTriedOnWhoLeavesLateAndAPriceOnWhoComes()
    {
        PriceOffice office;
        office.shop.booked(office.shop.rexComes(5));
        DeskWindow &desk = office.open(u"rules"_s);
        office.startRule(u"Much too late"_s, 6);
        office.fill(u"graceMinutes"_s, u"120"_s);
        office.fill(u"amount"_s, u"40"_s);
        office.fill(u"priority"_s, u"5"_s);
        QVERIFY(desk.hand().says(u"leaves late: $193.39 now, would be $220.25 ($26.86 more)"_s));
        desk.screenshot(u"settings_late_fee_samples"_s);
        desk.hand().press(Qt::Key_Escape);
        desk.hand().press(Qt::Key_Escape);

        office.open(u"rates"_s);
        DeskWindow &rates = *office.window;
        rates.hand().press(Qt::Key_Tab);
        rates.hand().press(Qt::Key_Return);
        office.fill(u"amount"_s, u"60"_s);
        QVERIFY(rates.hand().says(u"would be"_s));
        rates.screenshot(u"settings_rate_samples"_s);
    }

    void whereNobodyComesAStayIsMadeUp()
    {
        PriceOffice office;
        DeskWindow &desk = office.open(u"rules"_s);
        office.startRule(u"A week or longer"_s, 3);
        office.fill(u"leastNights"_s, u"7"_s);
        office.fill(u"share"_s, u"-10"_s);
        QVERIFY(desk.hand().says(u"would be"_s));
        desk.screenshot(u"settings_made_up_samples"_s);
        // Nonsense is no sample, and no crash.
        office.fill(u"share"_s, u"99999999999"_s);
        QVERIFY(!desk.hand().says(u"would be"_s));
    }

    void aFamilyOfAnyNameIsASample()
    {
        PriceOffice office;
        Household family = office.shop.smiths;
        family.name = u"عائلة عبد الرحمن آل مكتوم von und zu Hohenlohe-Langenburg"_s;
        office.shop.put(family);
        office.shop.booked(office.shop.rexComes(5));
        DeskWindow &desk = office.open(u"rules"_s);
        office.startRule(u"Three nights or longer"_s, 3);
        office.fill(u"leastNights"_s, u"3"_s);
        office.fill(u"share"_s, u"-10"_s);
        QVERIFY(desk.hand().says(family.name));
        QVERIFY(desk.hand().says(u"$177.28 now, would be $159.55 ($17.73 less)"_s));
        desk.screenshot(u"settings_sample_long_name"_s);
    }

    void theQuoteAndTheStaySayWhyANightIsDear()
    {
        PromisingShop shop;
        addNightRules(shop);
        shop.booked(ziggyComes(shop, 20, 2));
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        hand.press(Qt::Key_F4);
        hand.type(u"rex smi 12/11 3n"_s);
        QVERIFY(hand.says(u"Filling up +20\u00a0% × 2 nights (20\u00a0% of “Suite” taken)"_s));
        QVERIFY(hand.says(u"Three nights −10\u00a0% × 2 nights"_s));
        desk.screenshot(u"quote_full_nights"_s);
        const Booked made = shop.booked(shop.rexComes(20));
        desk.open(u"stay"_s, {{u"reservation"_s, made.reservations.first().text()}});
        QVERIFY(hand.says(u"20\u00a0% of “Suite” taken"_s));
        desk.screenshot(u"stay_full_nights"_s);
    }
};

DESK_TEST(PriceRulesTest)
#include "tst_price_rules.moc"
