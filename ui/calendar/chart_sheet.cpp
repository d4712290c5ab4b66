#include "ui/calendar/chart_sheet.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr qreal noon = 0.5;
/// Who comes and goes on one day is drawn nearly as wide as it.
constexpr qreal marginOfADay = 0.12;

/// Which pets are one bar: those of a booking that come and go on the same days.
QString keyOf(const ChartBar &bar, const ChartBox &box)
{
    return bar.stay.booking.text() % bar.unit.text() % QString::number(box.firstDay()) % u'.'
        % QString::number(box.lastDay()) % u'.' % QString::number(int(bar.stay.state))
        % QString::number(int(bar.firm)) % QString::number(int(bar.awaitsHub)) % bar.keeper;
}

DaySpan atNoon(const ChartBox &box)
{
    if (box.firstDay() == box.lastDay())
        return {qreal(box.firstDay()) + marginOfADay, qreal(box.lastDay()) + 1 - marginOfADay};
    return {qreal(box.firstDay()) + noon, qreal(box.lastDay()) + noon};
}

// In the room, or on the screen.
bool meet(const ChartBox &one, const ChartBox &other)
{
    return DaySpan{one.from, one.until}.overlaps({other.from, other.until})
        || atNoon(one).overlaps(atNoon(other));
}

} // namespace

int daysAcross(ChartZoom zoom)
{
    switch (zoom) {
    case ChartZoom::Day:
        return 2;
    case ChartZoom::Week:
        return 7;
    case ChartZoom::Month:
        return 30;
    case ChartZoom::Quarter:
        return 91;
    }
    Q_UNREACHABLE();
}

bool isByHour(ChartZoom zoom)
{
    return zoom == ChartZoom::Day || zoom == ChartZoom::Week;
}

qreal dayOf(Instant moment, const ResortTime &time)
{
    return qreal(time.civilDate(moment).toJulianDay())
        + qreal(time.minuteOfDay(moment)) / minutesOfADay;
}

ChartSheet::ChartSheet(TapeChart chart,
                       const ResortTime &time,
                       const QSet<QString> &folded,
                       const ChartSizes &sizes)
    : m_chart(std::move(chart))
    , m_sizes(sizes)
{
    makeGroups(time, folded);
    makeBoxes(time);
    placeRows();
    placeBoxes();
    linkParts();
}

void ChartSheet::makeGroups(const ResortTime &time, const QSet<QString> &folded)
{
    const OccupiedNights nights = occupiedNights(m_chart, time);
    m_house = nights.house;
    for (const ChartUnit &unit : std::as_const(m_chart.units)) {
        if (m_groups.isEmpty() || m_groups.last().area != unit.area
            || m_groups.last().kind != unit.kind) {
            ChartGroup group{.area = unit.area,
                             .kind = unit.kind,
                             .title = unit.kindName.isEmpty()
                                 ? unit.areaName
                                 : QString(unit.areaName % u" · "_s % unit.kindName),
                             .nights = nights.kinds.value({unit.area, unit.kind})};
            group.isFolded = folded.contains(group.key());
            m_groups += group;
        }
        ++m_groups.last().rooms;
        m_groupOfUnit += m_groups.size() - 1;
    }
}

void ChartSheet::makeBoxes(const ResortTime &time)
{
    QHash<UnitId, qsizetype> units;
    for (qsizetype i = 0; i < m_chart.units.size(); ++i)
        units.insert(m_chart.units[i].id, i);
    m_boxesOfUnit.resize(m_chart.units.size());
    QHash<QString, qsizetype> known;
    for (qsizetype i = 0; i < m_chart.bars.size(); ++i) {
        const ChartBar &bar = m_chart.bars[i];
        ChartBox box{
            .bars = {i}, .from = dayOf(bar.startsAt, time), .until = dayOf(bar.endsAt, time)};
        const auto same = known.constFind(keyOf(bar, box));
        if (same != known.cend()) {
            ChartBox &whole = m_boxes[*same];
            whole.bars += i;
            whole.from = std::min(whole.from, box.from);
            whole.until = std::max(whole.until, box.until);
            continue;
        }
        known.insert(keyOf(bar, box), m_boxes.size());
        m_boxesOfUnit[units.value(bar.unit)] += m_boxes.size();
        m_boxes += box;
    }
    for (qsizetype i = 0; i < m_chart.blocks.size(); ++i)
        m_shut += {.block = i,
                   .from = dayOf(m_chart.blocks[i].startsAt, time),
                   .until = dayOf(m_chart.blocks[i].endsAt, time)};
}

// Each box gets the first lane in which it meets nobody.
int ChartSheet::placeInLanes(const QList<qsizetype> &boxes)
{
    QList<QList<qsizetype>> lanes{{}};
    for (const qsizetype index : boxes) {
        ChartBox &box = m_boxes[index];
        const auto meets = [&](qsizetype other) { return meet(m_boxes[other], box); };
        auto lane = std::ranges::find_if(lanes, [&](const QList<qsizetype> &others) {
            return std::ranges::none_of(others, meets);
        });
        if (lane == lanes.end())
            lane = lanes.insert(lanes.end(), QList<qsizetype>());
        box.lane = int(lane - lanes.begin());
        *lane += index;
    }
    return int(lanes.size());
}

void ChartSheet::placeRows()
{
    qreal top = 0;
    qsizetype group = -1;
    for (qsizetype unit = 0; unit < m_chart.units.size(); ++unit) {
        if (m_groupOfUnit[unit] != group) {
            group = m_groupOfUnit[unit];
            m_rows += {.group = group, .unit = -1, .top = top, .height = m_sizes.band};
            top += m_sizes.band;
        }
        if (m_groups[group].isFolded)
            continue;
        const int lanes = placeInLanes(m_boxesOfUnit[unit]);
        const qreal height = m_sizes.row + (lanes - 1) * m_sizes.lane;
        m_rowOfUnit.insert(m_chart.units[unit].id, m_rows.size());
        m_rows += {.group = group, .unit = unit, .top = top, .height = height};
        top += height;
    }
}

void ChartSheet::placeBoxes()
{
    m_boxesOfRow.resize(m_rows.size());
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        m_boxes[i].row = rowOf(barOf(m_boxes[i]).unit);
        if (m_boxes[i].row >= 0)
            m_boxesOfRow[m_boxes[i].row] += i;
    }
    for (ChartShut &shut : m_shut)
        shut.row = rowOf(m_chart.blocks[shut.block].unit);
}

void ChartSheet::linkParts()
{
    QHash<ReservationId, qsizetype> before;
    QList<qsizetype> boxOfBar(m_chart.bars.size(), -1);
    for (qsizetype box = 0; box < m_boxes.size(); ++box) {
        for (const qsizetype bar : std::as_const(m_boxes[box].bars))
            boxOfBar[bar] = box;
    }
    for (qsizetype bar = 0; bar < m_chart.bars.size(); ++bar) {
        const ReservationId &stay = m_chart.bars[bar].stay.reservation;
        const std::pair link{before.value(stay, -1), boxOfBar[bar]};
        if (link.first >= 0 && !m_links.contains(link))
            m_links += link;
        before.insert(stay, boxOfBar[bar]);
    }
}

qsizetype ChartSheet::rowAt(qreal y) const
{
    const auto below = std::ranges::upper_bound(m_rows, y, {}, &ChartRow::top);
    return std::max<qsizetype>(below - m_rows.begin(), m_rows.isEmpty() ? 0 : 1) - 1;
}

const QList<qsizetype> &ChartSheet::boxesIn(qsizetype row) const
{
    static const QList<qsizetype> none;
    return row >= 0 && row < m_boxesOfRow.size() ? m_boxesOfRow[row] : none;
}

DaySpan ChartSheet::spanOf(const ChartBox &box, bool byHour) const
{
    if (!byHour)
        return atNoon(box);
    // Something of it is always seen.
    return {box.from, std::max(box.until, box.from + 1.0 / 24)};
}

qreal ChartSheet::topOf(const ChartBox &box) const
{
    return m_rows[box.row].top + (m_sizes.row - m_sizes.lane) / 2 + box.lane * m_sizes.lane;
}

qsizetype ChartSheet::boxAt(qreal day, qreal y, bool byHour) const
{
    const qsizetype row = rowAt(y);
    for (const qsizetype index : boxesIn(row)) {
        const ChartBox &box = m_boxes[index];
        const DaySpan span = spanOf(box, byHour);
        const qreal top = topOf(box);
        if (span.from <= day && day < span.until && top <= y && y < top + m_sizes.lane)
            return index;
    }
    return -1;
}

qsizetype ChartSheet::boxOn(qsizetype row, qint64 day, bool byHour) const
{
    qsizetype found = -1;
    for (const qsizetype index : boxesIn(row)) {
        const ChartBox &box = m_boxes[index];
        const DaySpan span = spanOf(box, byHour);
        if (!span.overlaps({qreal(day), qreal(day) + 1}))
            continue;
        // Whoever stays the night is meant before who leaves in the morning.
        if (found < 0 || box.from > m_boxes[found].from)
            found = index;
    }
    return found;
}

qsizetype ChartSheet::boxOf(const ReservationId &reservation, qreal from) const
{
    qsizetype nearest = -1;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const bool isIn = std::ranges::any_of(m_boxes[i].bars, [&](qsizetype bar) {
            return m_chart.bars[bar].stay.reservation == reservation;
        });
        if (isIn
            && (nearest < 0
                || std::abs(m_boxes[i].from - from) < std::abs(m_boxes[nearest].from - from)))
            nearest = i;
    }
    return nearest;
}

const NightLoad *ChartSheet::loadOf(const QList<NightLoad> &nights, qint64 day) const
{
    const qint64 night = day - m_chart.first.toJulianDay();
    return night >= 0 && night < nights.size() ? &nights[night] : nullptr;
}

} // namespace desk::ui
