#include "core/base/json.h"
#include "core/bookings/reservation.h"
#include "core/households/pet.h"
#include "core/leases/room_lease.h"
#include "core/lodging/occupancy.h"
#include "sync/hub/stores/sqlite_push.h"

#include <algorithm>

// What a push into the embedded store knows of rooms: who has them, which desk keeps them, and
// promises that wait for such a desk.

using namespace Qt::Literals;

namespace desk::hub {

namespace {

struct KeptRow
{
    RoomLeaseId lease;
    int device = 0;
    bool isPromised = false;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &KeptRow::lease},
                            Field{"number", &KeptRow::device},
                            Field{"is_promised", &KeptRow::isPromised});
    }
};

struct PromiseRow
{
    SegmentId segment;
    int device = 0;
    int incarnation = 0;
    qint64 sequence = 0;
    QString command;
    QByteArray stamp;
    std::optional<StaffId> staff;
    std::optional<int> keeper;
    qint64 commit = 0;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"segment", &PromiseRow::segment},
                            Field{"device", &PromiseRow::device},
                            Field{"incarnation", &PromiseRow::incarnation},
                            Field{"op_seq", &PromiseRow::sequence},
                            Field{"cmd", &PromiseRow::command},
                            Field{"hlc", &PromiseRow::stamp},
                            Field{"staff_id", &PromiseRow::staff},
                            Field{"keeper", &PromiseRow::keeper},
                            Field{"commit_seq", &PromiseRow::commit});
    }
};

bool holdsRooms(ReservationState state)
{
    return state == ReservationState::Confirmed || state == ReservationState::CheckedIn;
}

WaitingPromise promiseOf(const PromiseRow &row)
{
    WaitingPromise promise{.segment = row.segment.bytes(),
                           .device = {.number = row.device, .incarnation = row.incarnation},
                           .operation = {},
                           .keeper = row.keeper,
                           .commit = row.commit};
    promise.operation.sequence = row.sequence;
    promise.operation.command = row.command;
    promise.operation.stamp = row.stamp;
    promise.operation.staff = row.staff;
    return promise;
}

} // namespace

std::optional<QString> SqlitePush::roomClash(const IdBytes &id, Against against)
{
    const auto segment = m_database.find<Segment>(SegmentId(id));
    const auto stay = segment ? m_database.find<Reservation>(segment->reservation) : std::nullopt;
    const auto pet = stay ? m_database.find<Pet>(stay->pet) : std::nullopt;
    if (!pet || !segment->firm || segment->releasedAt || !holdsRooms(stay->state))
        return std::nullopt;
    PlaceWish wish{.interval = {segment->startsAt, segment->endsAt},
                   .household = stay->household,
                   .lodgers = {{.pet = pet->id, .species = pet->species}},
                   .except = {stay->id}};
    if (against == Against::FirmOnes)
        wish.except += waitingIn(segment->unit);
    const Refusals objections = unitObjections(m_database, segment->unit, wish, m_now, {});
    const auto isAboutOthers = [](const Refusal &refusal) {
        return refusal.reason == Reason::UnitTaken || refusal.reason == Reason::UnitTooSmall
            || refusal.reason == Reason::UnitBlocked;
    };
    const auto objection = std::ranges::find_if(objections, isAboutOthers);
    if (objection == objections.end())
        return std::nullopt;
    return objection->reason == Reason::UnitBlocked ? u"room_blocked"_s : u"room_taken"_s;
}

void SqlitePush::overrule(const sync::DeviceLife &device, const Ruling &ruling)
{
    m_database.run(R"sql(
        UPDATE hub_rulings SET kind = ?, detail = ?
         WHERE device = ? AND incarnation = ? AND op_seq = ?
    )sql",
                   ruling.kind,
                   canonicalJson(ruling.detail),
                   device.number,
                   device.incarnation,
                   ruling.operation);
}

std::optional<KeptRoom> SqlitePush::keptRoom(const IdBytes &segment)
{
    const auto row = m_database.first<KeptRow>(R"sql(
        SELECT l.id, d.number,
               s.firm AND s.released_at IS NULL AND r.state = 'CONFIRMED'
          FROM segments s
          JOIN reservations r ON r.id = s.reservation
          JOIN room_leases l ON l.unit = s.unit
          JOIN devices d ON d.id = l.device
         WHERE s.id = ?1 AND l.released_at IS NULL AND l.ends_at > ?2
    )sql",
                                               SegmentId(segment),
                                               m_now);
    if (!row)
        return std::nullopt;
    return KeptRoom{.lease = row->lease, .device = row->device, .isPromised = row->isPromised};
}

void SqlitePush::awaitKeeper(const WaitingPromise &promise)
{
    m_database.run(R"sql(
        INSERT OR REPLACE INTO hub_waiting_promises
               (segment, device, incarnation, op_seq, cmd, hlc, staff_id)
        VALUES (?, ?, ?, ?, ?, ?, ?)
    )sql",
                   SegmentId(promise.segment),
                   promise.device.number,
                   promise.device.incarnation,
                   promise.operation.sequence,
                   promise.operation.command,
                   promise.operation.stamp,
                   promise.operation.staff);
}

void SqlitePush::awaitKeeperNoMore(const IdBytes &segment)
{
    m_database.run("DELETE FROM hub_waiting_promises WHERE segment = ?", SegmentId(segment));
}

QList<WaitingPromise> SqlitePush::waitingPromises()
{
    QList<WaitingPromise> promises;
    const auto rows = m_database.all<PromiseRow>(R"sql(
        SELECT p.segment, p.device, p.incarnation, p.op_seq, p.cmd, p.hlc, p.staff_id,
               (SELECT d.number
                  FROM segments s
                  JOIN room_leases l ON l.id = s.lease
                  JOIN devices d ON d.id = l.device
                 WHERE s.id = p.segment AND l.released_at IS NULL AND l.ends_at > ?),
               h.commit_seq
          FROM hub_waiting_promises p
          JOIN hub_rows h ON h.tbl = 'segments' AND h.row_id = p.segment
         ORDER BY h.commit_seq, p.segment
    )sql",
                                                 m_now);
    for (const PromiseRow &row : rows)
        promises += promiseOf(row);
    return promises;
}

QList<ReservationId> SqlitePush::waitingIn(const UnitId &unit)
{
    return m_database.values<ReservationId>(R"sql(
        SELECT s.reservation
          FROM hub_waiting_promises p
          JOIN segments s ON s.id = p.segment
         WHERE s.unit = ? AND s.released_at IS NULL
    )sql",
                                            unit);
}

} // namespace desk::hub
