// What a push into PostgreSQL brings to its bench before it can say of a room who has it, which
// desk keeps it, who waits for such a desk, whether a day or a course has more pets than places,
// and who has promised to be with two of them at once.

#include "core/bookings/guards.h"
#include "core/bookings/reservation.h"
#include "core/capacity/capacity_group.h"
#include "core/catalog/service.h"
#include "core/classes/course.h"
#include "core/classes/enrolment.h"
#include "core/db/select.h"
#include "core/grooming/appointment.h"
#include "core/households/pet.h"
#include "core/leases/room_lease.h"
#include "core/lodging/unit.h"
#include "sync/hub/stores/postgres_push.h"

namespace desk::hub {

namespace {

struct PromiseOnFile
{
    SegmentId segment;
    int device = 0;
    int incarnation = 0;
    qint64 sequence = 0;
    QString command;
    QByteArray stamp;
    std::optional<StaffId> staff;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"segment", &PromiseOnFile::segment},
                            Field{"device", &PromiseOnFile::device},
                            Field{"incarnation", &PromiseOnFile::incarnation},
                            Field{"op_seq", &PromiseOnFile::sequence},
                            Field{"cmd", &PromiseOnFile::command},
                            Field{"hlc", &PromiseOnFile::stamp},
                            Field{"staff_id", &PromiseOnFile::staff});
    }
};

template <class I>
QList<IdBytes> bytesOf(const QList<I> &ids)
{
    QList<IdBytes> bytes;
    for (const I &id : ids)
        bytes += id.bytes();
    return bytes;
}

} // namespace

std::optional<QString> PostgresPush::roomClash(const IdBytes &id, Against against)
{
    if (against == Against::FirmOnes)
        bringPromises();
    const auto segment = m_bench.bring<Segment>(SegmentId(id));
    const auto unit = segment ? m_bench.bring<Unit>(segment->unit) : std::nullopt;
    if (!unit)
        return std::nullopt;
    const std::chrono::minutes turnover(unit->turnoverMinutes);
    const db::Value from(toMilliseconds(segment->startsAt - turnover));
    const db::Value until(toMilliseconds(segment->endsAt + turnover));
    m_bench.bringWhere<Segment>("t.unit = $3 AND t.ends_at > $4 AND t.starts_at < $5",
                                {unit->id.bytes(), from, until});
    m_bench.bringWhere<UnitBlock>("t.unit = $3 AND t.ends_at > $4 AND t.starts_at < $5",
                                  {unit->id.bytes(), from, until});
    m_bench.bring<Reservation>(segment->reservation);
    bringStaysIn(unit->id);
    return m_bench.judge().roomClash(id, against);
}

// With pets that should have left: they hold their room until they do.
void PostgresPush::bringStaysIn(const UnitId &unit)
{
    m_bench.bringWhere<Segment>(R"sql(
        t.reservation IN (SELECT s.reservation
                            FROM reservations r
                            JOIN segments s ON s.tenant_id = r.tenant_id AND s.reservation = r.id
                           WHERE r.tenant_id = $1 AND r.state = 'CHECKED_IN'
                             AND s.unit = $3 AND s.released_at IS NULL)
    )sql",
                                {unit.bytes()});
    const auto stays = m_bench.rows().values<ReservationId>(
        "SELECT DISTINCT reservation FROM segments WHERE unit = ?", unit);
    m_bench.bring(*shapeOf(Reservation::table), bytesOf(stays));
    // Which of its rooms is the last one of a stay is seen when all of them are here.
    const auto present = m_bench.rows().values<ReservationId>(
        "SELECT id FROM reservations WHERE state = 'CHECKED_IN'");
    m_bench.bringNaming(*shapeOf(Segment::table), "reservation", bytesOf(present));
    bringPetsOfStays();
}

bool PostgresPush::isOverfull(const IdBytes &id)
{
    const auto stay = m_bench.bring<Reservation>(ReservationId(id));
    m_bench.bringWhere<CapacityGroup>("t.archived_at IS NULL", {});
    if (!stay || !m_bench.rows().value<bool>("SELECT EXISTS (SELECT 1 FROM capacity_groups)"))
        return false;
    m_bench.bringWhere<Reservation>(
        "t.leaves_on BETWEEN $3 AND $4 AND t.arrives_on <= $5",
        {db::Codec<QDate>::encode(stay->arrivesOn),
         db::Codec<QDate>::encode(stay->leavesOn.addDays(longestStayDays)),
         db::Codec<QDate>::encode(stay->leavesOn)});
    m_bench.bringWhere<Service>("TRUE", {});
    bringPetsOfStays();
    return m_bench.judge().isOverfull(id);
}

bool PostgresPush::isCourseOverfull(const IdBytes &id)
{
    const auto place = m_bench.bring<desk::Enrolment>(EnrolmentId(id));
    if (!place)
        return false;
    m_bench.bring<Course>(place->course);
    m_bench.bringNaming(*shapeOf(desk::Enrolment::table), "course", {place->course.bytes()});
    return m_bench.judge().isCourseOverfull(id);
}

// Of all courses, with the courses: the sessions of a week are few.
void PostgresPush::bringSessions(const Interval &interval)
{
    m_bench.bringWhere<CourseSession>(
        "t.starts_at > $3 AND t.starts_at < $4 AND t.ends_at > $5",
        {db::Value(toMilliseconds(interval.from - longestAppointment)),
         db::Value(toMilliseconds(interval.until)),
         db::Value(toMilliseconds(interval.from))});
    const auto courses =
        m_bench.rows().values<CourseId>("SELECT DISTINCT course FROM course_sessions");
    m_bench.bring(*shapeOf(Course::table), bytesOf(courses));
}

std::optional<IdBytes> PostgresPush::sessionGivenTwice(const IdBytes &id, Instant after)
{
    const auto course = m_bench.bring<Course>(CourseId(id));
    if (!course)
        return std::nullopt;
    m_bench.bringWhere<CourseSession>("t.course = $3 AND t.ends_at > $4",
                                      {id, db::Value(toMilliseconds(after))});
    const auto sessions = db::select<CourseSession>(
        m_bench.rows(), "WHERE course = ? ORDER BY starts_at", course->id);
    if (sessions.isEmpty())
        return std::nullopt;
    bringSessions({sessions.first().startsAt, sessions.last().endsAt});
    m_bench.bringWhere<Appointment>(
        "t.groomer = $3 AND t.starts_at > $4 AND t.starts_at < $5",
        {course->trainer.bytes(),
         db::Value(toMilliseconds(sessions.first().startsAt - longestAppointment)),
         db::Value(toMilliseconds(sessions.last().endsAt))});
    return m_bench.judge().sessionGivenTwice(id, after);
}

void PostgresPush::bringPetsOfStays()
{
    const auto pets = m_bench.rows().values<PetId>("SELECT DISTINCT pet FROM reservations");
    m_bench.bring(*shapeOf(Pet::table), bytesOf(pets));
}

std::optional<KeptRoom> PostgresPush::keptRoom(const IdBytes &id)
{
    const auto segment = m_bench.bring<Segment>(SegmentId(id));
    if (!segment)
        return std::nullopt;
    m_bench.bring<Reservation>(segment->reservation);
    m_bench.bringWhere<RoomLease>("t.unit = $3", {segment->unit.bytes()});
    bringDesks();
    return m_bench.judge().keptRoom(id);
}

void PostgresPush::awaitKeeper(const WaitingPromise &promise)
{
    bringPromises();
    m_bench.judge().awaitKeeper(promise);
    m_connection.run(R"sql(
        INSERT INTO hub_waiting_promises
               (tenant_id, segment, device, incarnation, op_seq, cmd, hlc, staff_id)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (tenant_id, segment) DO UPDATE
            SET device = excluded.device, incarnation = excluded.incarnation,
                op_seq = excluded.op_seq, cmd = excluded.cmd, hlc = excluded.hlc,
                staff_id = excluded.staff_id
    )sql",
                     m_resort,
                     SegmentId(promise.segment),
                     promise.device.number,
                     promise.device.incarnation,
                     promise.operation.sequence,
                     promise.operation.command,
                     promise.operation.stamp,
                     promise.operation.staff);
}

void PostgresPush::awaitKeeperNoMore(const IdBytes &segment)
{
    bringPromises();
    m_bench.judge().awaitKeeperNoMore(segment);
    m_connection.run("DELETE FROM hub_waiting_promises WHERE tenant_id = $1 AND segment = $2",
                     m_resort,
                     SegmentId(segment));
}

QList<WaitingPromise> PostgresPush::waitingPromises()
{
    bringPromises();
    return m_bench.judge().waitingPromises();
}

// There are few, and mostly none.
void PostgresPush::bringPromises()
{
    if (std::exchange(m_hasPromises, true))
        return;
    const auto promises = m_connection.all<PromiseOnFile>(R"sql(
        SELECT segment, device, incarnation, op_seq, cmd, hlc, staff_id
          FROM hub_waiting_promises
         WHERE tenant_id = $1
    )sql",
                                                          m_resort);
    if (promises.isEmpty())
        return;
    QList<IdBytes> segments;
    for (const PromiseOnFile &promise : promises) {
        WaitingPromise waiting{
            .segment = promise.segment.bytes(),
            .device = {.number = promise.device, .incarnation = promise.incarnation},
            .operation = {}};
        waiting.operation.sequence = promise.sequence;
        waiting.operation.command = promise.command;
        waiting.operation.stamp = promise.stamp;
        waiting.operation.staff = promise.staff;
        m_bench.judge().awaitKeeper(waiting);
        segments += promise.segment.bytes();
    }
    m_bench.bring(*shapeOf(Segment::table), segments);
    const auto leases = m_bench.rows().values<RoomLeaseId>(
        "SELECT DISTINCT lease FROM segments WHERE lease IS NOT NULL");
    m_bench.bring(*shapeOf(RoomLease::table), bytesOf(leases));
    bringDesks();
}

} // namespace desk::hub
