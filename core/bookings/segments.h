#pragma once

#include "core/base/interval.h"
#include "core/base/resort_time.h"
#include "core/bookings/reservation.h"
#include "core/store/writer.h"

#include <QList>

namespace desk {

/// When a stay is, as agreed.
Interval agreedInterval(const ResortTime &time, const Reservation &reservation);

/// When a stay is: what has happened as it was, the rest as agreed.
Interval stayInterval(const ResortTime &time, const Reservation &reservation);

/// The parts of a stay that were not given back, in order of time.
QList<Segment> segmentsOf(db::Database &database, const ReservationId &reservation);

/// The part in which a stay is at a moment; before the stay the first, after it the last; null when
/// there is none.
const Segment *segmentAt(const QList<Segment> &segments, Instant moment);

/// Whether the segments that stand are disjoint and cover the interval without a gap.
bool cover(const QList<Segment> &segments, Interval interval);

// What follows changes segments and nothing else; rules are asked before.

/// A new part of a stay, not firm before it is accepted.
Segment placed(Writer &writer,
               const ReservationId &reservation,
               const UnitId &unit,
               Interval interval,
               bool firm);

/// The plan that remains when a stay is in `unit` from `moment` to its end.
QList<Segment> movedFrom(Writer &writer,
                         QList<Segment> segments,
                         const ReservationId &reservation,
                         const UnitId &unit,
                         Interval rest);

/// The plan stretched or cut to another interval. Parts that fall outside are given back at
/// `releasedAt`.
QList<Segment> fitted(QList<Segment> segments, Interval interval, Instant releasedAt);

/// The plan without gaps up to `until`: each part that stands ends where the next begins.
QList<Segment> joined(QList<Segment> segments, Instant until);

void putAll(Writer &writer, const QList<Segment> &segments);

/// Gives the rooms of a stay back from a moment on.
void releaseAll(Writer &writer, const ReservationId &reservation, Instant moment);

/// The room of somebody who has not shown up is kept until the next business day.
Instant roomFreeAfterNoShow(const ResortTime &time, Instant markedAt);

/// Which parts were given back at a moment: all of them, those that were over by then (somebody
/// came later), or those that were still ahead (somebody left early).
enum class GivenBack { All, Over, Ahead };

/// Takes back what was given back at exactly that moment.
void takeBack(Writer &writer,
              const ReservationId &reservation,
              Instant releasedAt,
              GivenBack which = GivenBack::All);

} // namespace desk
