#include "core/catalog/catalogue.h"
#include "core/catalog/edit_services.h"
#include "core/catalog/edit_taxes.h"
#include "core/pricing/edit_rates.h"
#include "tests/support/desk_window.h"

#include <QTest>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// Pine Ridge with one service, at the settings, with somebody signed in.
struct Office
{
    TestResort resort;
    TaxClassId taxClass = *resort.store->run(resort.byMax(), AddTaxClass{u"Services"_s});
    ServiceId boarding = *resort.store->run(resort.byMax(), AddService{service(u"Boarding"_s)});
    DeskWindow desk{resort};
    Hand &hand = desk.hand();

    explicit Office(Role role = Role::Manager)
    {
        if (role == Role::Admin)
            desk.session().signIn(resort.founded.administrator, u"Mia"_s, role);
        else if (role == Role::Manager)
            desk.session().signIn(resort.max, u"Max"_s, role);
        desk.go(u"settings"_s);
    }

    Service service(const QString &name) const
    {
        Service made;
        made.name = name;
        made.taxClass = taxClass;
        made.revenueAccount = u"boarding"_s;
        return made;
    }

    /// Down the list of sections to the one with this name.
    void goTo(const QString &section)
    {
        hand.press(Qt::Key_Home);
        for (int i = 0; i < 30 && !isAt(section); ++i)
            hand.press(Qt::Key_Down);
        QVERIFY2(isAt(section), qPrintable(section));
    }

    bool isAt(const QString &section) const
    {
        const QQuickItem *row = hand.find(u"section."_s + section);
        return row && row->property("selected").toBool();
    }

    /// Types into the field with this name, from anywhere.
    void fill(const QString &field, const QString &text)
    {
        desk.item(u"field."_s + field)->forceActiveFocus(Qt::TabFocusReason);
        hand.press(Qt::Key_A, Qt::ControlModifier);
        hand.type(text);
    }
};

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { DeskWindow::failOnWarnings(); }

    void aRateIsAddedByKeyboardAlone()
    {
        Office office;
        office.goTo(u"rates"_s);
        office.hand.press(Qt::Key_N, Qt::ControlModifier);
        office.hand.press(Qt::Key_Down); // the first service
        office.fill(u"amount"_s, u"55"_s);
        office.desk.screenshot(u"settings_new_rate"_s);
        office.hand.press(Qt::Key_Return, Qt::ControlModifier);
        const auto rates = catalogue::rates(office.resort.database(), office.resort.today());
        QCOMPARE(rates.size(), 1);
        QCOMPARE(rates.first().amount, office.resort.money(5'500));
        QVERIFY(office.hand.says(u"Saved."_s));
        QVERIFY(office.hand.says(u"$55.00"_s));
        office.desk.screenshot(u"settings_rates"_s);
    }

    void whatIsWrongStandsBesideItsField()
    {
        Office office;
        office.goTo(u"rates"_s);
        office.hand.press(Qt::Key_N, Qt::ControlModifier);
        office.fill(u"amount"_s, u"about fifty"_s);
        office.hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(office.hand.says(u"Fill this in."_s));
        QVERIFY(office.hand.says(u"Enter an amount"_s));
        QVERIFY(office.desk.item(u"field.service"_s)->hasActiveFocus());
        QVERIFY(catalogue::rates(office.resort.database(), office.resort.today()).isEmpty());
        office.desk.screenshot(u"settings_refused"_s);
    }

    void aDearerRateIsANewVersion()
    {
        Office office;
        QVERIFY(office.resort.store->run(office.resort.byMax(),
                                         AddRate{.rate = {.service = office.boarding,
                                                          .amount = office.resort.money(5'500),
                                                          .validFrom = office.resort.today()}}));
        office.hand.settle();
        office.goTo(u"rates"_s);
        office.hand.press(Qt::Key_Return);
        office.hand.press(Qt::Key_Return);
        office.fill(u"amount"_s, u"60.00"_s);
        office.fill(u"validFrom"_s, u"+10"_s);
        office.hand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(catalogue::rates(office.resort.database(), office.resort.today()).size(), 2);
        QVERIFY(office.hand.says(u"Version 2"_s));
        QVERIFY(office.hand.says(u"until November 30"_s));
    }

    void aServiceIsRenamedAndArchived()
    {
        Office office;
        office.goTo(u"services"_s);
        office.hand.press(Qt::Key_Return);
        office.hand.press(Qt::Key_Return);
        office.fill(u"name"_s, u"Luxury boarding <img src=x>"_s);
        office.hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(office.hand.says(u"Luxury boarding <img src=x>"_s));
        office.desk.screenshot(u"settings_services"_s);
        QVERIFY(office.hand.click(u"removeSetting"_s));
        QVERIFY(office.hand.click(u"dialogConfirm"_s));
        QVERIFY(catalogue::services(office.resort.database()).isEmpty());
        QVERIFY(office.hand.says(u"Nothing is offered yet."_s));
    }

    void samReadsButDoesNotChange()
    {
        Office office(Role::Staff);
        office.goTo(u"services"_s);
        QVERIFY(office.hand.says(u"Only a manager or an administrator changes this."_s));
        QVERIFY(!office.hand.shows(u"addSetting"_s));
        office.hand.press(Qt::Key_Return);
        office.hand.press(Qt::Key_Return);
        QVERIFY(office.hand.shows(u"field.name"_s));
        QVERIFY(!office.desk.item(u"field.name"_s)->isEnabled());
        QVERIFY(!office.hand.shows(u"saveSetting"_s));
    }

    void escapeComesBackStepByStep()
    {
        Office office;
        office.goTo(u"services"_s);
        office.hand.press(Qt::Key_Return);
        QVERIFY(office.desk.item(u"settingsList"_s)->hasActiveFocus());
        office.hand.press(Qt::Key_Return);
        QVERIFY(office.hand.shows(u"field.name"_s));
        office.hand.press(Qt::Key_Escape);
        QVERIFY(!office.hand.shows(u"field.name"_s));
        QVERIFY(office.desk.item(u"settingsList"_s)->hasActiveFocus());
        office.hand.press(Qt::Key_Escape);
        QVERIFY(office.desk.item(u"settingsSections"_s)->hasActiveFocus());
    }
};

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
