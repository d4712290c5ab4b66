#include "core/bookings/segments.h"

#include <algorithm>

namespace desk {

namespace {

QList<Segment> allSegmentsOf(db::Database &database, const ReservationId &reservation)
{
    return database.all<Segment>(R"sql(
        SELECT id, reservation, unit, starts_at, ends_at, firm, released_at, lease
          FROM segments
         WHERE reservation = ?
         ORDER BY starts_at, id
    )sql",
                                 reservation);
}

bool stands(const Segment &segment)
{
    return !segment.releasedAt;
}

bool isAmong(GivenBack which, const Segment &segment, Instant moment)
{
    switch (which) {
    case GivenBack::Over:
        return segment.endsAt <= moment;
    case GivenBack::Ahead:
        return segment.startsAt >= moment;
    case GivenBack::All:
        break;
    }
    return true;
}

QList<Segment> standing(const QList<Segment> &segments)
{
    QList<Segment> found;
    std::ranges::copy_if(segments, std::back_inserter(found), stands);
    return found;
}

} // namespace

Interval agreedInterval(const ResortTime &time, const Reservation &reservation)
{
    return {time.at(reservation.arrivesOn, reservation.arrivesAtMinute),
            time.at(reservation.leavesOn, reservation.leavesAtMinute)};
}

Interval stayInterval(const ResortTime &time, const Reservation &reservation)
{
    const Interval agreed = agreedInterval(time, reservation);
    return {reservation.checkedInAt.value_or(agreed.from),
            reservation.checkedOutAt.value_or(agreed.until)};
}

QList<Segment> segmentsOf(db::Database &database, const ReservationId &reservation)
{
    return standing(allSegmentsOf(database, reservation));
}

const Segment *segmentAt(const QList<Segment> &segments, Instant moment)
{
    if (segments.isEmpty())
        return nullptr;
    const auto after = std::ranges::find_if(
        segments, [&](const Segment &segment) { return moment < segment.endsAt; });
    return after == segments.end() ? &segments.last() : &*after;
}

bool cover(const QList<Segment> &segments, Interval interval)
{
    Instant reached = interval.from;
    const QList<Segment> parts = standing(segments);
    for (const Segment &part : parts) {
        if (part.startsAt != reached || part.endsAt < part.startsAt)
            return false;
        reached = part.endsAt;
    }
    return !parts.isEmpty() && reached == interval.until;
}

Segment placed(Writer &writer,
               const ReservationId &reservation,
               const UnitId &unit,
               Interval interval,
               bool firm)
{
    return {.id = writer.newId<SegmentId>(),
            .reservation = reservation,
            .unit = unit,
            .startsAt = interval.from,
            .endsAt = interval.until,
            .firm = firm};
}

QList<Segment> movedFrom(Writer &writer,
                         QList<Segment> segments,
                         const ReservationId &reservation,
                         const UnitId &unit,
                         Interval rest)
{
    const bool firm = segments.isEmpty() || segments.last().firm;
    for (Segment &segment : segments) {
        if (segment.startsAt >= rest.from)
            segment.releasedAt = segment.startsAt;
        else
            segment.endsAt = std::min(segment.endsAt, rest.from);
    }
    // A plan that has not begun is changed rather than replaced.
    const auto unused = std::ranges::find_if(
        segments, [&](const Segment &segment) { return segment.startsAt == rest.from; });
    if (unused == segments.end())
        return segments << placed(writer, reservation, unit, rest, firm);
    unused->unit = unit;
    unused->endsAt = rest.until;
    unused->releasedAt.reset();
    return segments;
}

QList<Segment> fitted(QList<Segment> segments, Interval interval, Instant releasedAt)
{
    for (Segment &segment : segments) {
        if (segment.startsAt >= interval.until || segment.endsAt <= interval.from)
            segment.releasedAt = releasedAt;
    }
    // Somebody who comes after the end of a plan, or leaves before its beginning, still has a room.
    if (!segments.isEmpty() && std::ranges::none_of(segments, stands)) {
        Segment &kept =
            segments.first().startsAt >= interval.until ? segments.first() : segments.last();
        kept.releasedAt.reset();
    }
    const auto first = std::ranges::find_if(segments, stands);
    const auto last = std::find_if(segments.rbegin(), segments.rend(), stands);
    if (first != segments.end()) {
        first->startsAt = interval.from;
        last->endsAt = interval.until;
    }
    return segments;
}

QList<Segment> joined(QList<Segment> segments, Instant until)
{
    Instant next = until;
    for (auto segment = segments.rbegin(); segment != segments.rend(); ++segment) {
        if (!stands(*segment))
            continue;
        segment->endsAt = next;
        next = segment->startsAt;
    }
    return segments;
}

void putAll(Writer &writer, const QList<Segment> &segments)
{
    for (const Segment &segment : segments)
        writer.put(segment);
}

Instant roomFreeAfterNoShow(const ResortTime &time, Instant markedAt)
{
    return time.at(time.businessDate(markedAt).addDays(1), time.cutOverMinutes);
}

void releaseAll(Writer &writer, const ReservationId &reservation, Instant moment)
{
    for (Segment segment : segmentsOf(writer.database(), reservation)) {
        segment.releasedAt = moment;
        writer.put(segment);
    }
}

void takeBack(Writer &writer, const ReservationId &reservation, Instant releasedAt, GivenBack which)
{
    for (Segment segment : allSegmentsOf(writer.database(), reservation)) {
        if (segment.releasedAt != releasedAt || !isAmong(which, segment, releasedAt))
            continue;
        segment.releasedAt.reset();
        writer.put(segment);
    }
}

} // namespace desk
