#include "core/catalog/edit_products.h"
#include "core/catalog/stock.h"
#include "core/health/verdicts.h"
#include "core/lodging/edit_house.h"
#include "core/lodging/house.h"
#include "tests/support/office.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

ProductId leashOf(Office &office, int inStock)
{
    Product leash;
    leash.name = u"Leash"_s;
    leash.price = office.resort.money(1'299);
    leash.taxClass = office.taxClass;
    leash.revenueAccount = u"retail"_s;
    const auto id = office.resort.store->run(office.resort.byMax(), AddProduct{leash, inStock});
    office.hand.settle();
    return *id;
}

} // namespace

/// Rooms, shelves and rules of the house, as the settings change them.
class HouseSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { DeskWindow::failOnWarnings(); }

    void aRoomIsMadeAndClosedForADay()
    {
        Office office;
        const auto run = [&](const auto &command) {
            return office.resort.store->run(office.resort.byMax(), command);
        };
        QVERIFY(run(AddArea{u"Dog wing"_s}));
        QVERIFY(run(AddUnitKind{u"Suite"_s}));
        office.goTo(u"rooms"_s);
        office.hand.press(Qt::Key_N, Qt::ControlModifier);
        office.fill(u"name"_s, u"K12"_s);
        for (const QString &choice : {u"area"_s, u"kind"_s}) {
            office.desk.item(u"field."_s + choice)->forceActiveFocus(Qt::TabFocusReason);
            office.hand.press(Qt::Key_Down);
        }
        office.hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(office.hand.says(u"Suite · Dog wing"_s));
        office.desk.screenshot(u"settings_rooms"_s);

        office.desk.item(u"settingsSections"_s)->forceActiveFocus();
        office.goTo(u"blocks"_s);
        office.hand.press(Qt::Key_N, Qt::ControlModifier);
        office.hand.press(Qt::Key_Down);
        office.fill(u"reason"_s, u"Deep clean"_s);
        office.hand.press(Qt::Key_Return, Qt::ControlModifier);
        const auto blocks = house::blocks(
            office.resort.database(), office.resort.founded.location, office.resort.clock.now());
        QCOMPARE(blocks.size(), 1);
        QCOMPARE(blocks.first().startsAt, office.resort.at(0));
        QCOMPARE(blocks.first().endsAt, office.resort.at(0, 0, 1));
        QVERIFY(office.hand.click(u"removeSetting"_s));
        QVERIFY(office.hand.click(u"dialogConfirm"_s));
        QVERIFY(office.hand.waitForText(u"Every room can be used."_s));
    }

    void aCountOfTheShelfIsNoted()
    {
        Office office;
        Product leash;
        leash.name = u"Leash"_s;
        leash.price = office.resort.money(1'299);
        leash.taxClass = office.taxClass;
        leash.revenueAccount = u"retail"_s;
        const auto id = office.resort.store->run(office.resort.byMax(), AddProduct{leash, 12});
        office.hand.settle();
        office.goTo(u"products"_s);
        office.hand.press(Qt::Key_Return);
        office.hand.press(Qt::Key_Return);
        office.fill(u"quantity"_s, u"9"_s);
        office.fill(u"price"_s, u"14.50"_s);
        const qint64 before = office.resort.waiting();
        office.hand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(office.resort.waiting(), before + 1);
        QVERIFY(office.hand.says(u"9 in stock"_s));
        QVERIFY(office.hand.says(u"$14.50"_s));
        QCOMPARE(stockOf(office.resort.database(), *id, office.resort.founded.location), 9);
        office.desk.screenshot(u"settings_products"_s);
    }

    void aVaccinationNobodyKnewIsAskedFor()
    {
        Office office;
        office.goTo(u"vaccines"_s);
        office.hand.press(Qt::Key_N, Qt::ControlModifier);
        office.hand.press(Qt::Key_Down); // the only choice: another one
        office.fill(u"name"_s, u"Rattlesnake"_s);
        office.fill(u"graceDays"_s, u"7"_s);
        office.hand.press(Qt::Key_Return, Qt::ControlModifier);
        const auto rules = vaccineRules(office.resort.database(), office.resort.today());
        QCOMPARE(rules.size(), 1);
        QCOMPARE(rules.first().vaccineName, u"Rattlesnake"_s);
        QCOMPARE(rules.first().rule.graceDays, 7);
        office.desk.screenshot(u"settings_vaccines"_s);
    }

    void aBoxIsUnpackedByWhoeverIsThere()
    {
        Office office(Role::Staff);
        const ProductId leash = leashOf(office, 2);
        const auto inStock = [&] {
            return stockOf(office.resort.database(), leash, office.resort.founded.location);
        };
        office.goTo(u"stock"_s);
        office.hand.press(Qt::Key_Return);
        office.hand.press(Qt::Key_Return);
        office.fill(u"quantity"_s, u"24"_s);
        office.fill(u"note"_s, u"Box 7"_s);
        office.desk.screenshot(u"settings_stock"_s);
        office.hand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(inStock(), 26);
        QVERIFY(office.hand.says(u"26 in stock"_s));

        office.desk.item(u"field.reason"_s)->forceActiveFocus(Qt::TabFocusReason);
        office.hand.press(Qt::Key_Down); // a count
        office.hand.press(Qt::Key_Down); // a loss
        office.fill(u"quantity"_s, u"27"_s);
        office.hand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(inStock(), 26); // more than there are
        office.fill(u"quantity"_s, u"1"_s);
        office.hand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(inStock(), 25);
    }

    void theUsualVaccinationsAreAskedForAtOnce()
    {
        Office office;
        office.goTo(u"vaccines"_s);
        office.desk.screenshot(u"settings_vaccines_empty"_s);
        QVERIFY(office.hand.click(u"emptyAction"_s));
        QVERIFY(office.hand.waitForText(u"Rabies"_s));
        QCOMPARE(vaccineRules(office.resort.database(), office.resort.today()).size(), 5);
        QVERIFY(!office.hand.shows(u"emptyAction"_s));
    }

    void theDayOfAResortThatIsUpLateBeginsLater()
    {
        Office office(Role::Admin);
        office.goTo(u"business"_s);
        office.hand.press(Qt::Key_Return);
        office.desk.item(u"field.cutOverMinutes"_s)->forceActiveFocus(Qt::TabFocusReason);
        office.hand.press(Qt::Key_Down); // from four to five
        office.hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(office.hand.says(u"Saved."_s));
        QCOMPARE(office.resort.store->place().time.cutOverMinutes, 5 * 60);
    }
};

DESK_TEST(HouseSettingsTest)
#include "tst_settings_house.moc"
