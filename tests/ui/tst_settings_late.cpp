#include "core/catalog/edit_services.h"
#include "core/catalog/edit_taxes.h"
#include "tests/support/test_program.h"
#include "tests/support/test_resort.h"
#include "ui/settings/settings_model.h"

#include <QTemporaryDir>

#include <deque>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// Pine Ridge with two tax classes and a service, and its settings, whose worker answers only when
/// it is told to.
struct BusyDesk
{
    TestResort resort;
    TaxClassId taxClass = *resort.store->run(resort.byMax(), AddTaxClass{u"Services"_s});
    TaxClassId goods = *resort.store->run(resort.byMax(), AddTaxClass{u"Goods"_s});
    QTemporaryDir folder;
    AttachmentFiles files{folder.path(), testKey()};
    std::deque<std::function<void(db::Database &)>> asked;
    ui::Session session{access(), resort.clock, resort.random};
    ui::SettingsModel settings;

    BusyDesk()
    {
        session.signIn(resort.max, u"Max"_s, Role::Manager);
        settings.setSession(&session);
        answerAll();
    }

    ui::DataAccess access()
    {
        ui::DataAccess access = ui::inlineAccess(*resort.store, &files);
        access.ask = [this](std::function<void(db::Database &)> query) {
            asked.push_back(std::move(query));
        };
        return access;
    }

    void answerOne()
    {
        const auto query = std::move(asked.front());
        asked.pop_front();
        query(resort.database());
    }

    void answerAll()
    {
        while (!asked.empty())
            answerOne();
    }

    QStringList titles()
    {
        QStringList titles;
        for (const ui::SettingsRow &row : settings.rows()->rows())
            titles += row.title;
        return titles;
    }
};

} // namespace

/// Lists of the settings that a busy computer brings late.
class SettingsLateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidToBeMissingBeforeItIsKnown()
    {
        BusyDesk desk;
        desk.settings.chooseByName(u"coupons"_s);
        QCOMPARE(desk.settings.emptyTitle(), QString());
        desk.answerAll();
        QCOMPARE(desk.settings.emptyTitle(), u"There are no coupons."_s);
    }

    void aListThatComesLateIsNotShownInAnotherSection()
    {
        BusyDesk desk;
        desk.settings.chooseByName(u"taxClasses"_s);
        desk.settings.chooseByName(u"services"_s);
        desk.answerOne();
        QCOMPARE(desk.titles(), QStringList());
        desk.answerAll();
        QCOMPARE(desk.titles(), QStringList());
        desk.settings.chooseByName(u"taxClasses"_s);
        desk.answerAll();
        QCOMPARE(desk.titles().size(), 2);
    }

    void whatWasSavedOpensAgainWithItsRow()
    {
        BusyDesk desk;
        desk.settings.chooseByName(u"taxClasses"_s);
        desk.answerAll();
        desk.settings.startNew();
        desk.settings.set(u"name"_s, u"Food"_s);
        desk.settings.save();
        QVERIFY(!desk.settings.isFormOpen());
        desk.answerAll();
        QVERIFY(desk.titles().contains(u"Food"_s));
        QVERIFY(desk.settings.isFormOpen());
        QCOMPARE(desk.settings.formTitle(), u"Food"_s);
    }

    void whoWentOnMeanwhileIsNotTakenBack()
    {
        BusyDesk desk;
        desk.settings.chooseByName(u"taxClasses"_s);
        desk.answerAll();
        desk.settings.startNew();
        desk.settings.set(u"name"_s, u"Food"_s);
        desk.settings.save();
        desk.settings.startNew();
        desk.settings.set(u"name"_s, u"Toys"_s);
        desk.answerAll();
        QCOMPARE(desk.settings.values().value(u"name"_s).toString(), u"Toys"_s);
    }
};

DESK_TEST(SettingsLateTest)
#include "tst_settings_late.moc"
