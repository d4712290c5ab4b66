#include "core/leases/keep_rooms.h"
#include "tests/support/calendar_fixtures.h"
#include "tests/support/counter.h"
#include "tests/support/desk_window.h"
#include "tests/support/fake_hub.h"
#include "tests/support/test_program.h"
#include "ui/hub/kept_rooms_model.h"
#include "ui/kit/theme.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// A busy house with a second desk.
class HouseOfTwo : public BusyHouse
{
public:
    HouseOfTwo()
    {
        office = {.id = newId<DeviceId>(),
                  .location = founded.location,
                  .number = 2,
                  .name = u"Office"_s};
        put(office);
    }

    Device office;
};

void put(DeskWindow &desk, FakeHub &hub, HubState state)
{
    desk.session().setHub(&hub);
    desk.session().setHubStatus({.state = state, .address = u"https://hub.example.com"_s});
    desk.hand().settle();
}

} // namespace

/// What a desk may promise alone, and how a promise looks that somebody else may still take.
class KeptRoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        ui::Theme::instance()->setReducedMotion(true);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
    }

    void aResortWithOneDeskIsNotAsked()
    {
        BusyHouse house;
        FakeHub hub;
        DeskWindow desk(house);
        put(desk, hub, HubState::UpToDate);
        desk.open(u"sync"_s);
        QVERIFY(!desk.hand().shows(u"chooseRooms"_s));
    }

    void roomsAreChosenByKeyboardAlone()
    {
        HouseOfTwo house;
        giveMaxAPin(house);
        FakeHub hub;
        DeskWindow desk(house);
        desk.resize(1280, 720);
        desk.session().signIn(house.max, u"Max"_s, Role::Manager);
        put(desk, hub, HubState::UpToDate);
        desk.open(u"sync"_s);
        Hand &hand = desk.hand();
        QVERIFY(hand.says(u"None of 2"_s));
        hand.press(Qt::Key_O, Qt::ControlModifier);
        hand.type(u"1"_s);
        desk.screenshot(u"choosing_rooms"_s);
        hand.press(Qt::Key_Return);
        hand.settle();
        desk.screenshot(u"kept_rooms"_s);
        QVERIFY(hand.says(u"1 of 2 here, until"_s));
        QCOMPARE(house.database().value<qint64>("SELECT count(*) FROM room_leases"), 1);
    }

    void withoutTheHubNobodyCanGrantThem()
    {
        HouseOfTwo house;
        FakeHub hub;
        DeskWindow desk(house);
        put(desk, hub, HubState::Unreachable);
        desk.open(u"sync"_s);
        QVERIFY(!desk.item(u"chooseRooms"_s)->isEnabled());
    }

    void whatTheOfficeTookMeanwhileIsSaid()
    {
        HouseOfTwo house;
        FakeHub hub;
        DeskWindow desk(house);
        desk.session().signIn(house.max, u"Max"_s, Role::Manager);
        put(desk, hub, HubState::UpToDate);
        ui::KeptRoomsModel model;
        model.setSession(&desk.session());
        model.begin();
        house.put(RoomLease{.id = leaseIdOf(house.store->place().resort.id, house.k1.id),
                            .unit = house.k1.id,
                            .device = house.office.id,
                            .endsAt = house.at(20)});
        model.wish(0, 2);
        model.submitWishes();
        desk.hand().settle();
        QVERIFY(model.problems().contains(u"rooms.0"_s));
        QCOMPARE(house.database().value<qint64>("SELECT count(*) FROM room_leases"), 1);
        QVERIFY(model.facts().first().toMap().value(u"value"_s).toString().contains(u"Office"_s));
    }

    void aPromiseMadeAloneIsHatchedUntilTheHubIsThere()
    {
        HouseOfTwo house;
        FakeHub hub;
        DeskWindow desk(house);
        desk.resize(1280, 720);
        put(desk, hub, HubState::UpToDate);
        desk.go(u"calendar"_s);
        auto *calendar = desk.window()->findChild<ui::CalendarModel *>();
        QVERIFY(calendar);
        const auto spokenOfZiggy = [&] {
            desk.hand().settle();
            for (int row = 0; row < 8; ++row) {
                if (calendar->spoken().contains(u"Ziggy"_s))
                    break;
                calendar->press(Qt::Key_Tab, {});
            }
            return calendar->spoken();
        };
        QVERIFY(spokenOfZiggy().contains(u"Confirmed"_s));
        put(desk, hub, HubState::Unreachable);
        QVERIFY(spokenOfZiggy().contains(u"Provisional"_s));
        QVERIFY(spokenOfZiggy().contains(u"while this desk is alone"_s));
        desk.screenshot(u"calendar_provisional"_s);
        // Trying again changes nothing yet.
        put(desk, hub, HubState::Working);
        QVERIFY(spokenOfZiggy().contains(u"Provisional"_s));
        put(desk, hub, HubState::UpToDate);
        QVERIFY(spokenOfZiggy().contains(u"Confirmed"_s));
    }

    void aPromiseInTheRoomOfAnotherDeskNamesIt()
    {
        HouseOfTwo house;
        const RoomLease lease{.id = leaseIdOf(house.store->place().resort.id, house.k2.id),
                              .unit = house.k2.id,
                              .device = house.office.id,
                              .endsAt = house.at(20)};
        const auto id = house.database().value<SegmentId>(
            "SELECT id FROM segments WHERE reservation = ?", house.ziggyStays);
        Segment room = *house.database().find<Segment>(id);
        room.lease = lease.id;
        house.put(lease, room);
        FakeHub hub;
        DeskWindow desk(house);
        put(desk, hub, HubState::UpToDate);
        desk.open(u"stay"_s, {{u"reservation"_s, house.ziggyStays.text()}});
        QVERIFY(desk.hand().says(u"K2 (provisional: Office keeps it)"_s));
    }
};

DESK_TEST(KeptRoomsTest)
#include "tst_kept_rooms.moc"
