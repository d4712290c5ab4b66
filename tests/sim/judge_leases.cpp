#include "core/bookings/reservation.h"
#include "core/leases/promises.h"
#include "tests/sim/world.h"

#include <algorithm>

using namespace Qt::Literals;

// Judges what was promised in rooms that a desk keeps for itself.

namespace desk::sim {

namespace {

// What the hub believes of a lease and what its desk believes differ by what their clocks do.
constexpr std::chrono::minutes rightClock{1};

// Of a lease that the desk asks nothing about at the moment.
std::optional<Instant> endOfLease(db::Database &database, const UnitId &unit)
{
    const QList<Instant> ends = database.values<Instant>(R"sql(
        SELECT ends_at
          FROM room_leases l
         WHERE unit = ?
           AND NOT EXISTS (SELECT 1 FROM sync_base b
                            WHERE b.row_id = l.id AND b.tbl = 'room_leases')
    )sql",
                                                         unit);
    return ends.isEmpty() ? std::nullopt : std::optional(ends.first());
}

bool isRight(Instant desk, Instant hub)
{
    return desk - hub <= rightClock && hub - desk <= rightClock;
}

} // namespace

// A file that was put back, or a copy, may believe in a lease that was given back since; a hub that
// was put back may not know of one.
void World::notePromises(SimDesk &desk, qint64 madeBefore)
{
    const bool isOneFile =
        m_plan.filesPutBack == 0 && m_plan.fileIsCopied == 0 && m_plan.hubIsRestored == 0;
    if (m_plan.leases == 0 || !isOneFile || !isRight(desk.clock().now(), m_hubClock.now()))
        return;
    const OwnRooms own =
        ownRooms(desk.database(), desk.store().place().device.id, desk.clock().now());
    for (const QueuedOperation &operation : desk.database().all<QueuedOperation>(R"sql(
             SELECT op_seq, cmd, cmd_ver, prio, hlc, staff_id, action_id, body, hash, commit_seq
               FROM outbox
              WHERE op_seq > ?
         )sql",
                                                                                 madeBefore)) {
        for (const Effect &effect : effectsIn(operation.body)) {
            const auto unit = parseIdText(effect.columns.value("unit"_L1).toString());
            const bool isMade = effect.table == Segment::table && effect.columns.contains("id"_L1);
            if (!isMade || !unit || !own.leased.contains(UnitId(*unit)))
                continue;
            if (const auto ends = endOfLease(desk.database(), UnitId(*unit)))
                m_promises[operation.hash] += OwnPromise{SegmentId(effect.id), *ends};
        }
    }
}

// The hub has it in the moment in which it hears of it, unless an animal is in the room.
void World::judgePromises(const sync::ExchangeRequest &request)
{
    for (const QueuedOperation &operation : request.operations) {
        for (const OwnPromise &promise : m_promises.take(operation.hash)) {
            if (promise.leaseEnds <= m_hubClock.now())
                continue;
            const bool isLost = m_hub->database().value<bool>(R"sql(
                SELECT EXISTS (
                    SELECT 1
                      FROM segments s
                      JOIN reservations r ON r.id = s.reservation
                      JOIN segments o ON o.unit = s.unit AND o.id <> s.id
                      JOIN reservations ro ON ro.id = o.reservation
                     WHERE s.id = ?1
                       AND s.firm = 0 AND s.released_at IS NULL AND r.state = 'CONFIRMED'
                       AND o.firm = 1 AND o.released_at IS NULL AND ro.state = 'CONFIRMED'
                       AND ro.household <> r.household
                       AND o.starts_at < s.ends_at AND s.starts_at < o.ends_at
                       AND NOT EXISTS (
                           SELECT 1
                             FROM segments a
                             JOIN reservations ra ON ra.id = a.reservation
                            WHERE a.unit = s.unit AND a.id <> s.id
                              AND a.released_at IS NULL AND ra.state = 'CHECKED_IN'
                              AND a.starts_at < s.ends_at AND s.starts_at < a.ends_at))
            )sql",
                                                              promise.segment);
            require(!isLost, u"I39, what a desk promised in its own room is firm"_s);
        }
    }
}

void World::judgeLeases()
{
    requireNone("SELECT lower(hex(unit)) FROM room_leases GROUP BY unit HAVING count(*) > 1",
                u"I34, a room has one lease"_s);
    requireNone("SELECT lower(hex(id)) FROM segments WHERE firm = 0 AND lease IS NOT NULL",
                u"I39, what can't be had waits for nobody"_s);
    require(!isSomebodyAwaited(), u"I39, nobody waits for a desk that was heard of"_s);
}

bool World::isSomebodyAwaited()
{
    if (!m_hub->hasWaitingPromises())
        return false;
    QSet<int> present;
    for (const auto &desk : m_desks) {
        if (desk->isUp() && !desk->needsCode())
            present.insert(desk->life().number);
    }
    const QList<hub::WaitingPromise> waiting = m_hub->beginPush()->waitingPromises();
    return std::ranges::any_of(waiting, [&](const hub::WaitingPromise &promise) {
        return !promise.keeper || present.contains(*promise.keeper);
    });
}

} // namespace desk::sim
