#include "core/availability/availability.h"

#include "core/availability/room_grid.h"

#include <algorithm>

namespace desk {

namespace {

constexpr qsizetype mostAlternatives = 3;

RoomPlan planOf(QDate from, const QList<UnitId> &rooms)
{
    RoomPlan plan;
    for (const UnitId &unit : rooms)
        plan += QList<RoomFromDay>{{from, unit}};
    return plan;
}

/// Answers one wish.
class Answer
{
public:
    Answer(const RoomStock &stock, const ResortTime &time, const RoomWish &wish)
        : m_stock(stock)
        , m_time(time)
        , m_wish(wish)
        , m_grid(stock, time, wish, wish.dates)
    {
        for (const UnitKind &kind : stock.kinds) {
            if (wish.offered.isEmpty() || wish.offered.contains(kind.id))
                m_kinds += kind.id;
        }
    }

    Availability answer()
    {
        findPlan();
        for (int night = 0; night < m_grid.nights(); ++night)
            m_found.nights += m_grid.summary(night, m_found.kind);
        if (m_found.nights.first().rooms == 0)
            m_found.unfit = whyNobodyFits();
        else if (!m_found.isFree())
            findMakingRoom();
        if (!m_found.isFree()) {
            addOtherKinds(1);
            addSplitStay();
            addOtherDates();
        }
        addOtherKinds(mostAlternatives);
        return m_found;
    }

private:
    QList<UnitId> roomsFor(UnitKindId kind) const
    {
        return m_grid.roomsFor(0, m_grid.nights(), kind);
    }

    void findPlan()
    {
        m_found.kind = m_wish.kind;
        if (!m_wish.kind)
            m_found.kind = kindThatIsFree();
        m_found.plan =
            planOf(m_wish.dates.arrivesOn, m_grid.roomsFor(0, m_grid.nights(), m_found.kind));
    }

    // Of any kind: that of the room that was pointed at, else the first in the order of the house.
    std::optional<UnitKindId> kindThatIsFree() const
    {
        for (const Unit &unit : m_stock.use.units) {
            if (m_wish.unit == unit.id && roomsFor(unit.kind).contains(unit.id))
                return unit.kind;
        }
        const auto free = std::ranges::find_if(
            m_kinds, [&](const UnitKindId &kind) { return !roomsFor(kind).isEmpty(); });
        return free == m_kinds.end() ? std::nullopt : std::optional(*free);
    }

    // As the guards of a booking would say it of the first room of the kind.
    Refusals whyNobodyFits() const
    {
        const PlaceWish wish{.interval = {m_time.at(m_wish.dates.arrivesOn, 0),
                                          m_time.at(m_wish.dates.arrivesOn, 1)},
                             .household = m_wish.household,
                             .lodgers = m_wish.lodgers};
        for (const Unit &unit : m_stock.use.units) {
            if (m_found.kind && unit.kind != *m_found.kind)
                continue;
            const Refusals why = unitObjections(unit, {}, {}, wish, {});
            if (!why.empty())
                return {why.front()};
        }
        return {{Reason::UnitMissing, {}, {}}};
    }

    void findMakingRoom()
    {
        if (!m_wish.together && m_wish.lodgers.size() > 1)
            return;
        for (const UnitKindId &kind : std::as_const(m_kinds)) {
            if (m_found.kind && kind != *m_found.kind)
                continue;
            m_found.makingRoom = m_grid.makingRoom(kind);
            if (m_found.makingRoom)
                return;
        }
    }

    bool isFull() const { return m_found.alternatives.size() >= mostAlternatives; }

    void addOtherKinds(int most)
    {
        for (const UnitKindId &kind : std::as_const(m_kinds)) {
            const bool known =
                kind == m_found.kind
                || std::ranges::any_of(m_found.alternatives, [&](const Alternative &one) {
                       return one.what == AlternativeKind::OtherKind && one.kind == kind;
                   });
            if (known || isFull() || most == 0)
                continue;
            const RoomPlan plan = planOf(m_wish.dates.arrivesOn, roomsFor(kind));
            if (plan.isEmpty())
                continue;
            --most;
            m_found.alternatives += Alternative{.what = AlternativeKind::OtherKind,
                                                .kind = kind,
                                                .dates = m_wish.dates,
                                                .plan = plan};
        }
    }

    // As long as possible in the kind that was wished; the rest in the same kind, or in any.
    void addSplitStay()
    {
        using Kind = std::optional<UnitKindId>;
        const Kind wished = m_found.kind;
        for (const auto &[before, after] : {std::pair<Kind, Kind>{wished, wished},
                                            std::pair<Kind, Kind>{wished, std::nullopt},
                                            std::pair<Kind, Kind>{std::nullopt, wished}}) {
            const bool longBefore = before || !after;
            for (int step = 1; step < m_grid.nights(); ++step) {
                const int move = longBefore ? m_grid.nights() - step : step;
                const auto first = m_grid.roomsFor(0, move, before);
                const auto second = m_grid.roomsFor(move, m_grid.nights(), after);
                if (first.isEmpty() || second.isEmpty())
                    continue;
                m_found.alternatives += splitStay(move, first, second);
                return;
            }
        }
    }

    Alternative splitStay(int move, const QList<UnitId> &first, const QList<UnitId> &second) const
    {
        RoomPlan plan = planOf(m_wish.dates.arrivesOn, first);
        for (qsizetype pet = 0; pet < plan.size(); ++pet) {
            if (second[pet] != first[pet])
                plan[pet] += {m_grid.dayOf(move), second[pet]};
        }
        return {.what = AlternativeKind::SplitStay,
                .kind = kindOf(first.first()),
                .dates = m_wish.dates,
                .moveOn = m_grid.dayOf(move),
                .plan = plan};
    }

    UnitKindId kindOf(const UnitId &id) const
    {
        const auto unit =
            std::ranges::find_if(m_stock.use.units, [&](const Unit &one) { return one.id == id; });
        return unit->kind;
    }

    // The nearest days on which the same number of nights is free.
    void addOtherDates()
    {
        for (int distance = 1; distance <= daysAround && !isFull(); ++distance) {
            for (const int days : {-distance, distance}) {
                const StayDates dates = m_wish.dates.shifted(days);
                if (dates.arrivesOn < m_wish.noEarlierThan)
                    continue;
                const RoomGrid grid(m_stock, m_time, m_wish, dates);
                const auto rooms = grid.roomsFor(0, grid.nights(), m_found.kind);
                if (rooms.isEmpty())
                    continue;
                m_found.alternatives += Alternative{.what = AlternativeKind::OtherDates,
                                                    .kind = kindOf(rooms.first()),
                                                    .dates = dates,
                                                    .plan = planOf(dates.arrivesOn, rooms)};
                return;
            }
        }
    }

    const RoomStock &m_stock;
    const ResortTime &m_time;
    const RoomWish &m_wish;
    RoomGrid m_grid;
    QList<UnitKindId> m_kinds;
    Availability m_found;
};

} // namespace

StayDates StayDates::shifted(int days) const
{
    StayDates dates = *this;
    dates.arrivesOn = arrivesOn.addDays(days);
    dates.leavesOn = leavesOn.addDays(days);
    return dates;
}

QList<Interval> nightsOf(const ResortTime &time, const StayDates &dates)
{
    QList<Interval> nights;
    Instant from = time.at(dates.arrivesOn, dates.arrivesAtMinute);
    for (QDate day = dates.arrivesOn.addDays(1); day < dates.leavesOn; day = day.addDays(1)) {
        const Instant until = time.at(day, dates.changesAtMinute);
        nights += {from, until};
        from = until;
    }
    nights += {from, time.at(dates.leavesOn, dates.leavesAtMinute)};
    return nights;
}

Interval timeToLoad(const ResortTime &time, const StayDates &dates)
{
    return {time.at(dates.arrivesOn.addDays(-daysAround - 1), 0),
            time.at(dates.leavesOn.addDays(daysAround + 2), 0)};
}

Availability availabilityOf(const RoomStock &stock, const ResortTime &time, const RoomWish &wish)
{
    return Answer(stock, time, wish).answer();
}

} // namespace desk
