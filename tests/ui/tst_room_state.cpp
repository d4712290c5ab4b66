#include "core/lodging/edit_units.h"
#include "tests/support/calendar_fixtures.h"
#include "tests/support/desk_window.h"
#include "tests/support/test_program.h"
#include "ui/kit/theme.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// The busy house with a king suite that is to be cleaned; Bella is in K1.
struct UncleanHouse : BusyHouse
{
    UncleanHouse() { becomes(big, Cleanliness::Dirty); }

    void becomes(const Unit &room, Cleanliness state)
    {
        DESK_ASSERT(store->run(bySam(), SetCleanliness{room.id, state}));
    }

    Cleanliness stateOf(const Unit &room) { return database().find<Unit>(room.id)->cleanliness; }
};

} // namespace

/// How clean a room is, seen and said wherever it stands in the way.
class RoomStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        ui::Theme::instance()->setReducedMotion(true);
    }

    void theRoomUnderTheCursorIsMarkedByKeys()
    {
        UncleanHouse house;
        DeskWindow desk(house);
        desk.resize(1280, 720);
        desk.go(u"calendar"_s);
        QVERIFY(desk.hand().says(u"K1: Clean"_s));
        desk.hand().press(Qt::Key_C);
        desk.screenshot(u"calendar_room_states"_s);
        desk.hand().press(Qt::Key_Return);
        QCOMPARE(house.stateOf(house.k1), Cleanliness::Dirty);
        QVERIFY(desk.hand().says(u"K1: To clean"_s));
        desk.hand().press(Qt::Key_C);
        desk.hand().repeat(Qt::Key_Down, 3);
        desk.hand().press(Qt::Key_Return);
        QCOMPARE(house.stateOf(house.k1), Cleanliness::DeepClean);
        desk.hand().press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(house.stateOf(house.k1), Cleanliness::Dirty);
        QVERIFY(desk.item(u"tapeChart"_s)->hasActiveFocus());
    }

    void theRoomUnderTheCursorIsMarkedByMouse()
    {
        UncleanHouse house;
        DeskWindow desk(house);
        desk.go(u"calendar"_s);
        QVERIFY(desk.hand().click(u"roomState"_s));
        QVERIFY(desk.hand().click(u"roomState.2"_s));
        QCOMPARE(house.stateOf(house.k1), Cleanliness::Cleaning);
    }

    void whatIsCarriedToARoomThatIsNotCleanMayLieThereWhenItIs()
    {
        UncleanHouse house;
        DeskWindow desk(house);
        desk.resize(1280, 720);
        desk.go(u"calendar"_s);
        desk.hand().press(Qt::Key_M);
        desk.hand().repeat(Qt::Key_Down, 3);
        QVERIFY(desk.hand().says(u"King 1: To clean"_s));
        desk.screenshot(u"calendar_carried_to_an_unclean_room"_s);
        desk.hand().press(Qt::Key_Return); // a manager would have to approve it as it is
        QCOMPARE(house.rooms(house.bellaStays), u"K1"_s);
        desk.hand().press(Qt::Key_Escape);
        desk.hand().press(Qt::Key_C);
        desk.hand().press(Qt::Key_Return);
        QCOMPARE(house.stateOf(house.big), Cleanliness::Clean);
        QVERIFY(desk.hand().says(u"King 1: Clean"_s));
        desk.hand().press(Qt::Key_Return);
        QCOMPARE(house.rooms(house.bellaStays), u"K1, King 1"_s);
    }

    void aLineOfAKindOfRoomHasNoState()
    {
        Calendar calendar;
        calendar.press(Qt::Key_Up);
        QCOMPARE(calendar.model.roomState(), QString());
        QVERIFY(!calendar.model.press(Qt::Key_C, {}));
    }

    void theOtherRoomIsCleanedInItsDialog()
    {
        UncleanHouse house;
        house.becomes(house.k2, Cleanliness::Cleaning);
        DeskWindow desk(house);
        desk.resize(1280, 720);
        desk.open(u"stay"_s, {{u"reservation"_s, house.bellaStays.text()}});
        desk.hand().click(u"action.move"_s);
        QVERIFY(!desk.hand().shows(u"otherRoomIsClean"_s)); // the yard comes first
        desk.hand().press(Qt::Key_Down);
        QVERIFY(desk.hand().says(u"King 1 · King suite · To clean"_s));
        desk.screenshot(u"stay_move_to_an_unclean_room"_s);
        desk.hand().click(u"otherRoomIsClean"_s);
        QCOMPARE(house.stateOf(house.big), Cleanliness::Clean);
        QVERIFY(!desk.hand().shows(u"otherRoomIsClean"_s));
        desk.hand().click(u"dialogConfirm"_s);
        QCOMPARE(house.rooms(house.bellaStays), u"K1, King 1"_s);
    }

    void itIsSaidInSpanishToo()
    {
        UncleanHouse house;
        house.becomes(house.k1, Cleanliness::Dirty);
        DeskWindow desk(house);
        desk.session().setLanguage(u"es"_s);
        desk.resize(1280, 720);
        desk.go(u"calendar"_s);
        desk.hand().press(Qt::Key_C);
        desk.hand().settle();
        QVERIFY(desk.hand().says(u"K1: Por limpiar"_s));
        desk.screenshot(u"calendar_room_states_es"_s);
        desk.hand().press(Qt::Key_Escape);
        desk.open(u"stay"_s, {{u"reservation"_s, house.bellaStays.text()}});
        desk.hand().click(u"action.move"_s);
        desk.hand().press(Qt::Key_Down);
        desk.screenshot(u"stay_move_es"_s);
        desk.session().setLanguage(u"en"_s);
    }

    void theSettingsShowAndSetIt()
    {
        UncleanHouse house;
        DeskWindow desk(house);
        desk.session().signIn(house.max, u"Max"_s, Role::Manager);
        desk.resize(1280, 720);
        desk.open(u"settings"_s, {{u"section"_s, u"rooms"_s}});
        QVERIFY(desk.hand().says(u"To clean"_s));
        desk.screenshot(u"settings_rooms_states"_s);
        desk.item(u"settingsList"_s)->forceActiveFocus(Qt::TabFocusReason);
        desk.hand().press(Qt::Key_Return);
        desk.item(u"field.cleanliness"_s)->forceActiveFocus(Qt::TabFocusReason);
        desk.screenshot(u"settings_room_state"_s);
        desk.hand().press(Qt::Key_End);
        desk.hand().press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(house.stateOf(house.k1), Cleanliness::DeepClean);
        QVERIFY(desk.hand().says(u"Deep clean"_s));
    }
};

DESK_TEST(RoomStateTest)
#include "tst_room_state.moc"
