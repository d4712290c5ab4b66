#include "core/households/family_lists.h"
#include "tests/support/desk_window.h"
#include "tests/support/family_fixtures.h"
#include "tests/support/test_program.h"
#include "tests/support/today_fixtures.h"
#include "ui/command/command_model.h"
#include "ui/kit/theme.h"

#include <QSettings>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// Ann Smith arrives with Bella today, Rex García is in house, and a family writes Arabic.
struct CommandMorning
{
    TestResort resort;
    MorningHouse house{resort};
    FamilyAdded smiths = addFamily(
        resort, person(u"Ann"_s, u"Smith"_s, u"505 555 0142"_s), {pet(u"Bella"_s, u"Beagle"_s)});
    FamilyAdded garcias = addFamily(
        resort, person(u"José"_s, u"García"_s, u"505 555 0177"_s), {pet(u"Rex"_s, u"Boxer"_s)});
    FamilyAdded haddads =
        addFamily(resort,
                  person(u"ليلى"_s, u"حداد"_s, u"+20 2 2735 1234"_s),
                  {pet(u"Luna Esmeralda of the Silver Moon over the Sangre de Cristo"_s)});

    CommandMorning()
    {
        house.stay(smiths.household, smiths.pets, ReservationState::Confirmed, 0, 3);
        house.stay(garcias.household, garcias.pets, ReservationState::CheckedIn, -2, 2);
    }
};

} // namespace

class CommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName(u"Tailtown Desk tests"_s); }

    void init()
    {
        QSettings().clear();
        DeskWindow::failOnWarnings();
    }

    void cleanup() { ui::Theme::instance()->setScheme(ui::Theme::System); }

    void aPetIsRecognisedByWhatItDoesToday()
    {
        CommandMorning morning;
        DeskWindow desk(morning.resort);
        desk.hand().press(Qt::Key_K, Qt::ControlModifier);
        desk.hand().type(u"rex"_s);

        QVERIFY(desk.hand().says(u"In house, S1"_s));
        QVERIFY(desk.hand().says(u"García · Boxer · 505 555 0177"_s));
        desk.hand().repeat(Qt::Key_Backspace, 3);
        desk.hand().type(u"0142"_s);
        QVERIFY(desk.hand().says(u"Ann Smith"_s));
        QVERIFY(desk.hand().says(u"Arrives today"_s));
        desk.resize(1280, 720);
        desk.screenshot(u"command_phone"_s);
    }

    void enterOpensThePetAndEscapeGoesBack()
    {
        CommandMorning morning;
        DeskWindow desk(morning.resort);
        desk.hand().press(Qt::Key_K, Qt::ControlModifier);
        desk.hand().type(u"bella"_s);
        desk.screenshot(u"command_pet"_s);
        desk.hand().press(Qt::Key_Escape);
        QVERIFY(!desk.hand().shows(u"commandResults"_s));
        QVERIFY(desk.hand().says(u"Arriving"_s));
    }

    void enterWaitsForTheAnswerToWhatIsTyped()
    {
        CommandMorning morning;
        DeskWindow desk(morning.resort);
        desk.hand().press(Qt::Key_K, Qt::ControlModifier);
        desk.hand().type(u"rex garcia"_s);
        desk.hand().press(Qt::Key_Return);

        QVERIFY(desk.hand().says(u"Boxer"_s));
        QVERIFY(!desk.hand().says(u"New family"_s));
    }

    void everyLetterFindsAndTheArrowsChoose()
    {
        CommandMorning morning;
        DeskWindow desk(morning.resort);
        desk.hand().press(Qt::Key_K, Qt::ControlModifier);
        auto *bar = desk.window()->findChild<ui::CommandModel *>();
        desk.hand().type(u"حد"_s);
        QVERIFY(desk.hand().says(u"حداد"_s));
        desk.screenshot(u"command_arabic"_s);
        desk.hand().repeat(Qt::Key_Backspace, 2);
        QVERIFY(bar->rows()->rowCount() > 5);
        desk.screenshot(u"command_empty"_s);
        desk.resize(1024, 640);
        desk.screenshot(u"command_small"_s);
    }

    void anActionIsDoneByItsName()
    {
        CommandMorning morning;
        DeskWindow desk(morning.resort);
        desk.hand().press(Qt::Key_K, Qt::ControlModifier);
        desk.hand().type(u"dark"_s);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(ui::Theme::instance()->isDark());
        desk.hand().press(Qt::Key_K, Qt::ControlModifier);
        desk.hand().type(u"rex"_s);
        desk.screenshot(u"command_dark"_s);
        desk.hand().press(Qt::Key_Escape);

        desk.hand().press(Qt::Key_K, Qt::ControlModifier);
        desk.hand().type(u"report"_s);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(desk.hand().shows(u"reportKinds"_s));

        desk.hand().press(Qt::Key_K, Qt::ControlModifier);
        desk.hand().type(u"sign out"_s);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(!desk.session().isSignedIn());
    }

    void aSettingIsFoundByItsName()
    {
        CommandMorning morning;
        DeskWindow desk(morning.resort);
        desk.hand().press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!desk.hand().says(u"Coupons"_s));
        desk.hand().type(u"coup"_s);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(desk.hand().waitForText(u"Settings"_s));
        QVERIFY(desk.hand().waitForText(u"There are no coupons."_s));
    }

    void theLanguageChangesWhileTheDeskRuns()
    {
        CommandMorning morning;
        DeskWindow desk(morning.resort);
        QVERIFY(desk.hand().says(u"1 pet here"_s));
        desk.hand().press(Qt::Key_K, Qt::ControlModifier);
        desk.hand().type(u"español"_s);
        desk.hand().press(Qt::Key_Return);

        QVERIFY(desk.hand().says(u"Hoy"_s));
        QVERIFY(desk.hand().says(u"noviembre"_s));
        QVERIFY(!desk.hand().says(u"pet here"_s));
        desk.screenshot(u"command_spanish"_s);
        desk.hand().press(Qt::Key_K, Qt::ControlModifier);
        desk.hand().type(u"english"_s);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(desk.hand().says(u"1 pet here"_s));
    }

    void nobodyIsCalledSo()
    {
        CommandMorning morning;
        DeskWindow desk(morning.resort);
        desk.hand().press(Qt::Key_K, Qt::ControlModifier);
        desk.hand().type(u"<img src=x>"_s);
        desk.screenshot(u"command_nobody"_s);
        auto *bar = desk.window()->findChild<ui::CommandModel *>();
        QVERIFY(bar->isSettled());
        desk.hand().press(Qt::Key_Escape);
        QVERIFY(!desk.hand().shows(u"commandResults"_s));
    }
};

DESK_TEST(CommandTest)
#include "tst_command.moc"
