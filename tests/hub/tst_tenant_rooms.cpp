#include "core/bookings/reservation.h"
#include "core/capacity/capacity_group.h"
#include "core/classes/course.h"
#include "core/classes/enrolment.h"
#include "core/grooming/appointment.h"
#include "core/leases/room_lease.h"
#include "tests/hub/kept_resort.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

// A row as whoever makes it sends it.
template <db::Record R>
merge::RowWrite made(const R &record)
{
    merge::RowWrite write{
        .table = R::table, .id = record.id.bytes(), .columns = {}, .groups = {merge::unitMark}};
    const QList<QByteArray> columns = db::columnsOf<R>();
    const QList<db::Value> values = db::valuesOf(record);
    for (qsizetype i = 0; i < columns.size(); ++i)
        write.columns.insert(QString::fromLatin1(columns[i]), db::toJson(values[i]));
    return write;
}

} // namespace

/// What a store knows of rooms and places, whatever a hub keeps its resorts in.
class TenantRoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<StoreMaker>("maker");
        for (const StoreMaker &maker : storeMakers())
            QTest::newRow(maker.name) << maker;
    }

    void init()
    {
        QFETCH_GLOBAL(StoreMaker, maker);
        if (!maker.make)
            QSKIP("what this store stands on is not installed");
    }

    void aRoomThatADeskKeepsIsKnownAndSoIsWhoWaitsForIt()
    {
        KeptResort kept;
        QVERIFY(!kept.store->beginPush()->keptRoom(kept.room.bytes()));
        const Instant ends = kept.shop.clock.now() + std::chrono::hours(1);
        const RoomLease lease{.id = leaseIdOf(kept.shop.store->place().resort.id, kept.shop.k1.id),
                              .unit = kept.shop.k1.id,
                              .device = kept.shop.store->place().device.id,
                              .endsAt = ends};
        kept.commit({{.table = RoomLease::table,
                      .id = lease.id.bytes(),
                      .columns = {{u"id"_s, lease.id.text()},
                                  {u"unit"_s, lease.unit.text()},
                                  {u"device"_s, lease.device.text()},
                                  {u"ends_at"_s, toMilliseconds(ends)},
                                  {u"released_at"_s, QJsonValue()}},
                      .groups = {merge::unitMark}}});
        const qint64 seen = kept.commit({{.table = Segment::table,
                                          .id = kept.room.bytes(),
                                          .columns = {{u"lease"_s, lease.id.text()}},
                                          .groups = {}}});
        {
            const auto push = kept.store->beginPush();
            const auto room = push->keptRoom(kept.room.bytes());
            QVERIFY(room && room->isPromised);
            QCOMPARE(room->lease, lease.id);
            QCOMPARE(room->device, kept.shop.store->place().device.number);
            QVERIFY(push->waitingPromises().isEmpty());
            hub::WaitingPromise promise{
                .segment = kept.room.bytes(), .device = officeDesk, .operation = {}};
            promise.operation.sequence = 7;
            promise.operation.command = u"booking.book"_s;
            promise.operation.stamp = kept.stamp().bytes();
            push->awaitKeeper(promise);
            push->commit();
        }
        QVERIFY(kept.store->hasWaitingPromises());
        const hub::WaitingPromise waiting = kept.store->beginPush()->waitingPromises().first();
        QCOMPARE(waiting.segment, kept.room.bytes());
        QCOMPARE(waiting.device.number, officeDesk.number);
        QCOMPARE(waiting.operation.sequence, 7);
        QCOMPARE(waiting.keeper, std::optional(kept.shop.store->place().device.number));
        QCOMPARE(waiting.commit, seen);
        kept.shop.clock.advance(std::chrono::hours(2));
        {
            const auto push = kept.store->beginPush();
            QVERIFY(!push->waitingPromises().first().keeper);
            push->awaitKeeperNoMore(kept.room.bytes());
            push->commit();
        }
        QVERIFY(!kept.store->hasWaitingPromises());
    }

    void aRoomThatSomebodyHoldsIsNotGivenTwice()
    {
        KeptResort kept;
        const auto push = kept.store->beginPush();
        merge::RowWrite stay{.table = Reservation::table,
                             .id = kept.shop.newId<ReservationId>().bytes(),
                             .columns = push->row(Reservation::table, kept.stay.bytes())->columns,
                             .groups = {merge::unitMark}};
        stay.columns.insert(u"id"_s, idText(stay.id));
        stay.columns.insert(u"pet"_s, kept.shop.ziggy.id.text());
        stay.columns.insert(u"household"_s, kept.shop.ziggy.household.text());
        merge::RowWrite room{.table = Segment::table,
                             .id = kept.shop.newId<SegmentId>().bytes(),
                             .columns = push->row(Segment::table, kept.room.bytes())->columns,
                             .groups = {merge::unitMark}};
        room.columns.insert(u"id"_s, idText(room.id));
        room.columns.insert(u"reservation"_s, idText(stay.id));
        push->write({stay, room}, kept.stamp(), 1);
        QCOMPARE(push->roomClash(room.id, hub::Against::All), u"room_taken"_s);
        QVERIFY(!push->roomClash(kept.shop.newId<SegmentId>().bytes(), hub::Against::All));

        room.columns = {{u"firm"_s, 0}};
        push->write({room}, kept.stamp(), 1);
        QVERIFY(!push->roomClash(room.id, hub::Against::All)); // a promise holds no room
    }

    void aDayWithMorePetsThanPlacesIsKnown()
    {
        KeptResort kept;
        const auto push = kept.store->beginPush();
        QVERIFY(!push->isOverfull(kept.stay.bytes()));
        merge::RowWrite group{.table = CapacityGroup::table,
                              .id = kept.shop.newId<CapacityGroupId>().bytes(),
                              .columns = {{u"location"_s, kept.shop.founded.location.text()},
                                          {u"name"_s, u"House"_s},
                                          {u"services"_s, kept.shop.boarding.id.text()},
                                          {u"play_group"_s, QJsonValue()},
                                          {u"places"_s, 1},
                                          {u"soft_places"_s, QJsonValue()},
                                          {u"archived_at"_s, QJsonValue()}},
                              .groups = {"name", "places"}};
        group.columns.insert(u"id"_s, idText(group.id));
        merge::RowWrite stay{.table = Reservation::table,
                             .id = kept.shop.newId<ReservationId>().bytes(),
                             .columns = push->row(Reservation::table, kept.stay.bytes())->columns,
                             .groups = {merge::unitMark}};
        stay.columns.insert(u"id"_s, idText(stay.id));
        stay.columns.insert(u"pet"_s, kept.shop.ziggy.id.text());
        push->write({group}, kept.stamp(), 1);
        QVERIFY(!push->isOverfull(kept.stay.bytes()));
        push->write({stay}, kept.stamp(), 1);
        QVERIFY(push->isOverfull(stay.id));
        push->commit();
        // Another push finds it as well, and a stay that begins when the others leave is none too
        // many.
        const auto next = kept.store->beginPush();
        QVERIFY(next->isOverfull(kept.stay.bytes()));
        stay.columns = {{u"arrives_on"_s, kept.shop.today(2).toString(Qt::ISODate)},
                        {u"leaves_on"_s, kept.shop.today(3).toString(Qt::ISODate)}};
        next->write({stay}, kept.stamp(), 1);
        QVERIFY(!next->isOverfull(stay.id));
    }

    void aTrainerAtTwoPlacesIsKnown()
    {
        KeptResort kept;
        const auto plan = [&](const StaffId &trainer) {
            return Course{.id = kept.shop.newId<CourseId>(),
                          .location = kept.shop.founded.location,
                          .name = u"Puppies"_s,
                          .trainer = trainer,
                          .startsOn = kept.shop.today()};
        };
        const auto session = [&](const Course &course, int hour) {
            return CourseSession{.id = kept.shop.newId<CourseSessionId>(),
                                 .course = course.id,
                                 .startsAt = kept.shop.at(hour),
                                 .endsAt = kept.shop.at(hour + 1)};
        };
        const Course sams = plan(kept.shop.sam);
        const Course again = plan(kept.shop.sam);
        const Course maxs = plan(kept.shop.max);
        const CourseSession late = session(again, 10);
        kept.commit({made(sams),
                     made(again),
                     made(maxs),
                     made(session(sams, 9)),
                     made(late),
                     made(session(maxs, 9))});
        const auto push = kept.store->beginPush();
        QVERIFY(!push->sessionGivenTwice(again.id.bytes(), kept.shop.at(7)));
        const CourseSession clash = session(again, 9);
        push->write({made(clash)}, kept.stamp(), 1);
        QVERIFY(push->sessionGivenTwice(again.id.bytes(), kept.shop.at(7)) == clash.id.bytes());
        QVERIFY(push->sessionGivenTwice(sams.id.bytes(), kept.shop.at(7)));
        QVERIFY(!push->sessionGivenTwice(maxs.id.bytes(), kept.shop.at(7)));
        // What is over is nobody's business.
        QVERIFY(!push->sessionGivenTwice(again.id.bytes(), kept.shop.at(10)));

        const Appointment bath{.id = kept.shop.newId<AppointmentId>(),
                               .groomer = kept.shop.max,
                               .startsAt = kept.shop.at(8, 30),
                               .endsAt = kept.shop.at(9, 30)};
        push->write({made(bath)}, kept.stamp(), 1);
        QVERIFY(push->sessionGivenTwice(maxs.id.bytes(), kept.shop.at(7)));
        QVERIFY(push->isGroomerTaken(bath.id.bytes()));
        push->commit();
    }

    void aCourseWithMorePetsThanPlacesIsKnown()
    {
        KeptResort kept;
        const Course course{.id = kept.shop.newId<CourseId>(),
                            .location = kept.shop.founded.location,
                            .name = u"Puppies"_s,
                            .trainer = kept.shop.sam,
                            .startsOn = kept.shop.today(),
                            .capacity = 1};
        const auto place = [&](const Pet &pet) {
            const Enrolment enrolment{.id = kept.shop.newId<EnrolmentId>(),
                                      .course = course.id,
                                      .pet = pet.id,
                                      .household = pet.household};
            return made(enrolment);
        };
        const merge::RowWrite first = place(kept.shop.rex);
        merge::RowWrite second = place(kept.shop.ziggy);
        kept.commit({made(course), first});
        {
            const auto push = kept.store->beginPush();
            QVERIFY(!push->isCourseOverfull(first.id));
            push->write({second}, kept.stamp(), 1);
            QVERIFY(push->isCourseOverfull(second.id));
            push->commit();
        }
        // Another push finds it as well; who waits takes no place.
        const auto next = kept.store->beginPush();
        QVERIFY(next->isCourseOverfull(first.id));
        second.columns = {{u"state"_s, u"WAITING"_s}, {u"state_changed_at"_s, 1}};
        next->write({second}, kept.stamp(), 1);
        QVERIFY(!next->isCourseOverfull(first.id));
        QVERIFY(!next->isCourseOverfull(second.id));
        QVERIFY(!next->isCourseOverfull(kept.shop.newId<EnrolmentId>().bytes()));
    }
};

DESK_TEST(TenantRoomsTest)
#include "tst_tenant_rooms.moc"
