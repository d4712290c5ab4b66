#include "core/bookings/agreements.h"
#include "core/catalog/catalogue.h"
#include "core/catalog/edit_products.h"
#include "core/catalog/edit_services.h"
#include "core/catalog/edit_taxes.h"
#include "core/catalog/stock.h"
#include "core/health/verdicts.h"
#include "core/lodging/edit_house.h"
#include "core/lodging/house.h"
#include "core/pricing/edit_rates.h"
#include "core/resort/place.h"
#include "core/staff/sign_in.h"
#include "core/staff/tiles.h"
#include "core/store/attachment.h"
#include "tests/support/office.h"
#include "tests/support/test_program.h"
#include "ui/kit/theme.h"
#include "ui/settings/settings_model.h"

#include <QImage>
#include <QQmlEngine>
#include <QTemporaryDir>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { DeskWindow::failOnWarnings(); }

    void theLocationGetsAnotherName()
    {
        Office office(Role::Admin);
        office.goTo(u"location"_s);
        office.hand.press(Qt::Key_Return);
        office.fill(u"name"_s, u"Santa Fe South"_s);
        office.desk.screenshot(u"settings_location"_s);
        office.hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(office.hand.says(u"Saved."_s));
        QCOMPARE(office.desk.session().locationName(), u"Santa Fe South"_s);
    }

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
        QVERIFY(office.desk.item(u"settingsList"_s)->hasActiveFocus());
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
        auto *model = office.desk.window()->findChild<ui::SettingsModel *>();
        QCOMPARE(model->problems().keys(), QStringList({u"amount"_s, u"service"_s}));
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
        QVERIFY(office.hand.waitForText(u"Nothing is offered yet."_s));
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

    void everySectionHasItsForm()
    {
        Office office(Role::Admin);
        auto *model = office.desk.window()->findChild<ui::SettingsModel *>();
        for (int i = 0; i < model->sections().size(); ++i) {
            const QString name = model->sections().at(i).toMap().value(u"name"_s).toString();
            // One further down each time.
            office.hand.press(i == 0 ? Qt::Key_Home : Qt::Key_Down);
            QVERIFY2(office.isAt(name), qPrintable(name));
            if (!model->addText().isEmpty())
                office.hand.press(Qt::Key_N, Qt::ControlModifier);
            QCOMPARE(model->isFormOpen(), model->isSingle() || !model->addText().isEmpty());
            // An empty form is refused beside its fields, and writes nothing.
            const qint64 waiting = office.resort.waiting();
            if (model->isFormOpen() && !model->isSingle()) {
                office.hand.press(Qt::Key_Return, Qt::ControlModifier);
                QVERIFY2(!model->problems().isEmpty(), qPrintable(name));
                QCOMPARE(office.resort.waiting(), waiting);
            }
            office.desk.screenshot(u"settings_all_"_s % name);
            office.desk.item(u"settingsSections"_s)->forceActiveFocus();
        }
    }

    void ninaGetsATileAndAPin()
    {
        Office office(Role::Admin);
        office.goTo(u"staff"_s);
        office.hand.press(Qt::Key_N, Qt::ControlModifier);
        office.fill(u"name"_s, u"Nina"_s);
        office.fill(u"pin"_s, u"111111"_s);
        office.hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(office.hand.says(u"easy to guess"_s));
        QCOMPARE(staffTiles(office.resort.database()).size(), 3);
        office.fill(u"pin"_s, u"271828"_s);
        office.hand.press(Qt::Key_Return, Qt::ControlModifier);
        const StaffTile nina = staffTiles(office.resort.database()).last();
        QCOMPARE(nina.name, u"Nina"_s);
        QVERIFY(signIn(*office.resort.store, {.staff = nina.id, .pin = u"271828"_s}));
        office.desk.screenshot(u"settings_staff"_s);
    }

    void theLastAdministratorIsNotArchived()
    {
        Office office(Role::Admin);
        office.goTo(u"staff"_s);
        auto *model = office.desk.window()->findChild<ui::SettingsModel *>();
        model->open(0);
        office.hand.settle();
        QVERIFY(office.hand.says(u"Mia"_s));
        QVERIFY(office.hand.click(u"removeSetting"_s));
        QVERIFY(office.hand.click(u"dialogConfirm"_s));
        QVERIFY(office.hand.says(u"The resort needs an administrator."_s));
        QCOMPARE(staffTiles(office.resort.database()).size(), 3);
    }

    void theResortIsRenamedInTheWindow()
    {
        Office office(Role::Admin);
        office.goTo(u"business"_s);
        office.hand.press(Qt::Key_Return);
        QVERIFY(office.desk.item(u"field.name"_s)->hasActiveFocus());
        office.fill(u"name"_s, u"Pine Ridge"_s);
        office.fill(u"zone"_s, u"America/Atlantis"_s);
        office.hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(office.desk.item(u"field.zone"_s)->hasActiveFocus());
        office.fill(u"zone"_s, u"America/Phoenix"_s);
        office.hand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(office.desk.session().resortName(), u"Pine Ridge"_s);
        office.desk.screenshot(u"settings_business"_s);
        office.desk.resize(1024, 640);
        office.desk.screenshot(u"settings_business_1024"_s);
    }

    void theBusinessGetsItsLogo()
    {
        QTemporaryDir folder;
        QVERIFY(QImage(320, 120, QImage::Format_Mono).save(folder.filePath(u"logo.png"_s)));
        Office office(Role::Admin);
        const auto logo = [&] { return placeOf(office.resort.database()).resort.logo; };
        office.goTo(u"business"_s);
        office.hand.press(Qt::Key_Return);
        for (const bool isThere : {false, true}) {
            office.fill(u"path"_s, folder.filePath(isThere ? u"logo.png"_s : u"nothing.png"_s));
            office.hand.press(Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(logo().has_value(), isThere);
        }
        const auto kept = office.resort.database().find<Attachment>(*logo());
        QVERIFY(office.desk.session().files().has(kept->digest));
    }

    void whatFamiliesSignIsPublished()
    {
        Office office;
        office.goTo(u"agreement"_s);
        office.hand.press(Qt::Key_Return);
        office.fill(u"title"_s, u"Boarding agreement"_s);
        office.fill(u"body"_s, u"Pets are walked twice a day."_s);
        office.hand.press(Qt::Key_Return, Qt::ControlModifier);
        const auto agreement = agreementInForce(office.resort.database(), office.resort.today());
        QVERIFY(agreement);
        QCOMPARE(agreement->body, u"Pets are walked twice a day."_s);
        office.desk.screenshot(u"settings_agreement"_s);
    }

    void theDarkPageAtTheSmallestSize()
    {
        Office office;
        auto *theme =
            qmlEngine(office.desk.window())
                ->singletonInstance<ui::Theme *>(qmlTypeId("Tailtown.Desk", 1, 0, "Theme"));
        theme->setScheme(ui::Theme::Dark);
        office.goTo(u"services"_s);
        office.hand.press(Qt::Key_Return);
        office.hand.press(Qt::Key_Return);
        office.desk.resize(1280, 720);
        office.desk.screenshot(u"settings_dark_1280"_s);
        office.desk.resize(1024, 640);
        office.desk.screenshot(u"settings_dark_1024"_s);
        theme->setScheme(ui::Theme::System);
        QVERIFY(office.hand.shows(u"field.name"_s));
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

DESK_TEST(SettingsTest)
#include "tst_settings.moc"
