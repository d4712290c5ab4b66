#include "core/store/merge/stay.h"

#include "core/base/planted_bug.h"
#include "core/pricing/price_step.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::merge {

namespace {

// How far the animal itself has come: what no decision takes back.
int factsIn(ReservationState state)
{
    switch (state) {
    case ReservationState::CheckedIn:
        return 1;
    case ReservationState::CheckedOut:
        return 2;
    case ReservationState::Completed:
        return 3;
    case ReservationState::Draft:
    case ReservationState::Discarded:
    case ReservationState::Requested:
    case ReservationState::Waitlisted:
    case ReservationState::Confirmed:
    case ReservationState::Cancelled:
    case ReservationState::NoShow:
        break;
    }
    return 0;
}

bool isOff(ReservationState state)
{
    return state == ReservationState::Cancelled || state == ReservationState::NoShow
        || state == ReservationState::Discarded;
}

StayClash clashWithFact(ReservationState standing)
{
    return standing == ReservationState::CheckedIn ? StayClash::AlreadyCheckedIn
                                                   : StayClash::AlreadyCheckedOut;
}

StayDecision decideMove(ReservationState standing, ReservationState wanted)
{
    const int facts = factsIn(standing);
    if (standing == wanted)
        return {Fate::Join, StayClash::AlsoDone};
    if (factsIn(wanted) > facts) {
        if (!isOff(standing))
            return {Fate::Apply, StayClash::None};
        return {Fate::Apply,
                standing == ReservationState::NoShow ? StayClash::WasNoShow
                                                     : StayClash::WasCancelled};
    }
    if (facts > 0 && !isPlanted(PlantedBug::PlanBeatsFact))
        return {Fate::Hold, clashWithFact(standing)};
    if (isOff(standing))
        return {Fate::Hold, StayClash::AlreadyOff};
    if (standing == ReservationState::Confirmed && wanted == ReservationState::Waitlisted)
        return {Fate::Hold, StayClash::AlreadyPromised};
    return {Fate::Apply, isOff(wanted) ? StayClash::ChangedMeanwhile : StayClash::None};
}

StayDecision decidePlan(ReservationState standing, bool isLater)
{
    if (factsIn(standing) > 1)
        return {Fate::Hold, StayClash::AlreadyCheckedOut};
    if (isOff(standing))
        return {Fate::Hold, StayClash::AlreadyOff};
    return isLater ? StayDecision{Fate::Apply, StayClash::TheirPlanGaveWay}
                   : StayDecision{Fate::Hold, StayClash::PlanGaveWay};
}

bool isPlanColumn(const QString &column)
{
    static const QSet<QString> columns{u"service"_s,
                                       u"arrives_on"_s,
                                       u"leaves_on"_s,
                                       u"arrives_at_minute"_s,
                                       u"leaves_at_minute"_s};
    return columns.contains(column);
}

ReservationState stateOf(const QJsonObject &reservation)
{
    const auto state = fromName<ReservationState>(reservation.value("state"_L1).toString());
    if (!state)
        throw db::Error("a stay is in a state that this version does not know");
    return *state;
}

StayChange changeIn(const QList<Effect> &effects)
{
    StayChange change;
    for (const Effect &effect : effects) {
        if (effect.table == Segment::table) {
            change.changesPlan = true;
        } else if (effect.table == Reservation::table) {
            if (effect.columns.contains("state"_L1))
                change.state = stateOf(effect.columns);
            for (const QString &column : effect.columns.keys())
                change.changesPlan = change.changesPlan || isPlanColumn(column);
        }
    }
    return change;
}

RowWrite writeOf(const Effect &effect)
{
    RowWrite write{
        .table = effect.table, .id = effect.id, .columns = effect.columns, .groups = {unitMark}};
    const bool decidesState =
        effect.table == Reservation::table && effect.columns.contains("state"_L1);
    if (decidesState)
        write.groups += stateMark;
    return write;
}

QList<RowWrite> allOf(const QList<Effect> &effects)
{
    QList<RowWrite> writes;
    for (const Effect &effect : effects)
        writes += writeOf(effect);
    return writes;
}

// Whoever decides nothing has not decided over what others did meanwhile.
void leaveMarks(QList<RowWrite> &writes)
{
    for (RowWrite &write : writes)
        write.groups.clear();
}

Unheard unheardBy(const Claim &claim, const Marks &marks)
{
    const Mark unit = marks.value(unitMark);
    return {.state = !hasSeen(claim, marks.value(stateMark, unit)), .plan = !hasSeen(claim, unit)};
}

/// The change of one room of the stay, which may be among the writes already.
void amend(QList<RowWrite> &writes,
           const StandingRow &segment,
           const QString &column,
           const QJsonValue &value)
{
    const auto known = std::ranges::find_if(writes, [&](const RowWrite &write) {
        return write.table == segment.table && write.id == segment.id;
    });
    if (known == writes.end()) {
        writes += RowWrite{.table = segment.table,
                           .id = segment.id,
                           .columns = {{column, value}},
                           .groups = {unitMark}};
    } else if (!known->columns.contains(column)) {
        known->columns.insert(column, value);
    }
}

bool isAmong(const QList<RowWrite> &writes, const StandingRow &row)
{
    return std::ranges::any_of(writes, [&](const RowWrite &write) {
        return write.table == row.table && write.id == row.id;
    });
}

bool holdsRoom(const RowWrite &write)
{
    const QJsonValue released = write.columns.value("released_at"_L1);
    return write.table == Segment::table && (released.isNull() || released.isUndefined());
}

// Who came although the stay was called off has the rooms again that were given back then.
void holdAgain(QList<RowWrite> &writes,
               const QList<StandingRow> &segments,
               const QJsonObject &reservation)
{
    if (isPlanted(PlantedBug::RoomNotHeldAgain))
        return;
    for (const StandingRow &segment : segments) {
        const QJsonValue released = segment.columns.value("released_at"_L1);
        if (!released.isNull() && released == reservation.value("state_changed_at"_L1))
            amend(writes, segment, u"released_at"_s, QJsonValue::Null);
    }
}

// Of two decisions on rooms the later one stands as its author saw it: rooms that it has are held,
// although the other one gave them back, and rooms that the other one took are given back.
void leaveTheirRooms(QList<RowWrite> &writes,
                     const QList<StandingRow> &segments,
                     const Claim &claim)
{
    QList<StandingRow> theirs;
    for (const StandingRow &segment : segments) {
        const bool isReleased = !segment.columns.value("released_at"_L1).isNull();
        if (segment.commit <= claim.base)
            continue;
        if (isReleased && isAmong(writes, segment))
            amend(writes, segment, u"released_at"_s, QJsonValue::Null);
        else if (!isReleased && !isAmong(writes, segment))
            theirs += segment;
    }
    // Who is here or comes has a room: where the later decision has none, the other one's stay.
    if (std::ranges::none_of(writes, holdsRoom))
        return;
    for (const StandingRow &segment : std::as_const(theirs))
        amend(writes, segment, u"released_at"_s, segment.columns.value("starts_at"_L1));
}

void settleRooms(QList<RowWrite> &writes,
                 const QList<StandingRow> &segments,
                 const QJsonObject &reservation,
                 const Claim &claim,
                 StayClash clash)
{
    if (clash == StayClash::WasCancelled || clash == StayClash::WasNoShow)
        holdAgain(writes, segments, reservation);
    else if (clash == StayClash::TheirPlanGaveWay)
        leaveTheirRooms(writes, segments, claim);
}

QList<StandingRow> unseen(QList<StandingRow> segments, const Claim &claim)
{
    segments.removeIf([&](const StandingRow &segment) { return segment.commit <= claim.base; });
    return segments;
}

// From when on a change has no use for the rooms that it does not name: since it places the animal
// elsewhere, or since that went home.
std::optional<qint64> usesOthersUntil(const QList<RowWrite> &writes,
                                      const StayChange &change,
                                      qint64 now)
{
    std::optional<qint64> until;
    if (change.state && factsIn(*change.state) > 1)
        until = now;
    for (const RowWrite &write : writes) {
        const bool places = write.table == Segment::table && write.columns.contains("id"_L1)
            && write.columns.value("released_at"_L1).isNull();
        if (places)
            until = std::min(until.value_or(now), write.columns.value("starts_at"_L1).toInteger());
    }
    return until;
}

// Its author knew other rooms than these.
void leaveUnknownRooms(QList<RowWrite> &writes, const QList<StandingRow> &segments, qint64 moment)
{
    for (const StandingRow &segment : segments) {
        const bool isHeld = segment.columns.value("released_at"_L1).isNull()
            && segment.columns.value("ends_at"_L1).toInteger() > moment;
        if (!isHeld || isAmong(writes, segment))
            continue;
        const bool began = segment.columns.value("starts_at"_L1).toInteger() < moment;
        amend(writes, segment, began ? u"ends_at"_s : u"released_at"_s, moment);
    }
}

bool isNewPrice(const RowWrite &write)
{
    return write.table == PriceStep::table && write.columns.contains("id"_L1)
        && write.columns.value("invoice_line"_L1).isNull();
}

// Whoever prices a stay anew supersedes all that they see: these they did not see, or not like
// that.
bool isOtherPrice(const StandingRow &step, const QList<RowWrite> &writes)
{
    return step.columns.value("superseded_at"_L1).isNull()
        && step.columns.value("invoice_line"_L1).isNull() && !isAmong(writes, step);
}

// A stay that was priced anew by two people has one price: that of the decision that stands.
void settlePrice(QList<RowWrite> &writes,
                 Standing &standing,
                 const IdBytes &reservation,
                 const Claim &claim,
                 bool decides)
{
    if (std::ranges::none_of(writes, isNewPrice))
        return;
    QList<StandingRow> steps = standing.naming(PriceStep::table, "reservation", reservation);
    steps.removeIf([&](const StandingRow &step) { return !isOtherPrice(step, writes); });
    const auto givesWay = [&](const StandingRow &step) {
        return decides || step.commit <= claim.base;
    };
    const bool stands = std::ranges::all_of(steps, givesWay);
    for (RowWrite &write : writes) {
        if (!stands && isNewPrice(write))
            write.columns.insert(u"superseded_at"_s, claim.stamp.milliseconds);
    }
    for (const StandingRow &step : std::as_const(steps)) {
        if (givesWay(step))
            amend(writes, step, u"superseded_at"_s, claim.stamp.milliseconds);
    }
}

bool wantsOtherRoom(const QList<StandingRow> &segments, const QList<Effect> &effects)
{
    return std::ranges::any_of(effects, [&](const Effect &effect) {
        return effect.table == Segment::table && effect.columns.contains("unit"_L1)
            && std::ranges::none_of(segments, [&](const StandingRow &segment) {
                   return segment.columns.value("unit"_L1) == effect.columns.value("unit"_L1);
               });
    });
}

} // namespace

bool isFact(const Effect &effect)
{
    return effect.table == Reservation::table && effect.columns.contains("state"_L1)
        && factsIn(stateOf(effect.columns)) > 0;
}

StayDecision decideStay(ReservationState standing,
                        const StayChange &change,
                        const Unheard &unheard,
                        bool isLater)
{
    if (!unheard.state && !unheard.plan)
        return {};
    if (change.state && !unheard.state)
        return {Fate::Apply, isOff(*change.state) ? StayClash::ChangedMeanwhile : StayClash::None};
    if (change.state)
        return decideMove(standing, *change.state);
    if (change.changesPlan)
        return decidePlan(standing, isLater);
    return {};
}

MergedStay mergeStay(Standing &standing,
                     const IdBytes &reservation,
                     const Claim &claim,
                     const QList<Effect> &effects,
                     bool missesRooms)
{
    const std::optional<StandingRow> stay = standing.row(Reservation::table, reservation);
    if (!stay)
        return {.decision = {}, .writes = allOf(effects)};
    const QList<StandingRow> segments = standing.naming(Segment::table, "reservation", reservation);
    const StayChange change = changeIn(effects);
    const bool decides = change.state || change.changesPlan;
    const Unheard unheard = unheardBy(claim, stay->marks);
    const bool isLater = prevails(claim, stay->marks.value(unitMark));
    MergedStay merged{.decision = decideStay(stateOf(stay->columns), change, unheard, isLater),
                      .writes = {}};
    switch (merged.decision.fate) {
    case Fate::Apply:
        merged.writes = allOf(effects);
        settlePrice(merged.writes, standing, reservation, claim, decides);
        if (!decides)
            leaveMarks(merged.writes);
        if (unheard.state || unheard.plan)
            settleRooms(merged.writes, segments, stay->columns, claim, merged.decision.clash);
        if (const auto until = usesOthersUntil(merged.writes, change, claim.stamp.milliseconds))
            leaveUnknownRooms(
                merged.writes, missesRooms ? segments : unseen(segments, claim), *until);
        break;
    case Fate::Join:
        merged.writes = additionsOf(standing, effects);
        settlePrice(merged.writes, standing, reservation, claim, false);
        if (wantsOtherRoom(segments, effects))
            merged.decision.clash = StayClash::OtherRoom;
        break;
    case Fate::Hold:
        break;
    }
    return merged;
}

QList<RowWrite> additionsOf(Standing &standing, const QList<Effect> &effects)
{
    QList<RowWrite> writes;
    for (const Effect &effect : effects) {
        const bool decides = effect.table == Reservation::table || effect.table == Segment::table;
        if (!decides && !standing.row(effect.table, effect.id))
            writes += writeOf(effect);
    }
    leaveMarks(writes);
    return writes;
}

} // namespace desk::merge
