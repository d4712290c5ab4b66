#pragma once

#include "core/calendar/occupied_nights.h"

#include <QSet>

namespace desk::ui {

/// How many days one sees at once.
enum class ChartZoom { Day, Week, Month, Quarter };

int daysAcross(ChartZoom zoom);
/// Near enough to draw when exactly somebody comes: else everybody comes and goes at noon.
bool isByHour(ChartZoom zoom);

/// How high things are, in points.
struct ChartSizes
{
    qreal row = 30;    ///< a room with one bar
    qreal lane = 26;   ///< each bar more in it at the same time
    qreal band = 28;   ///< the line above the rooms of one kind
    qreal names = 132; ///< how wide the column of the rooms is
    qreal head = 64;   ///< how high the days above are

    bool operator==(const ChartSizes &) const = default;
};

/// The rooms of one kind in one area, which can be folded away.
struct ChartGroup
{
    AreaId area;
    UnitKindId kind;
    QString title; ///< "Dog wing · Run"
    int rooms = 0;
    bool isFolded = false;
    QList<NightLoad> nights; ///< from the chart's first day on

    QString key() const { return area.text() + kind.text(); }
};

/// A line of the chart: that of a group, or a room.
struct ChartRow
{
    qsizetype group = 0;
    qsizetype unit = -1; ///< of the chart; -1: the line of the group
    qreal top = 0;
    qreal height = 0;

    bool isBand() const { return unit < 0; }
    qreal bottom() const { return top + height; }
};

/// A bar as it is seen: the pets of one booking that are in a room together. Days are counted as
/// Julian days, with the part of the day that has gone.
struct ChartBox
{
    QList<qsizetype> bars; ///< of the chart
    qsizetype row = -1;
    int lane = 0;
    qreal from = 0;
    qreal until = 0;

    qint64 firstDay() const { return qint64(from); }
    qint64 lastDay() const { return qint64(until); }
};

/// A block as it is seen.
struct ChartShut
{
    qsizetype block = 0; ///< of the chart
    qsizetype row = -1;
    qreal from = 0;
    qreal until = 0;
};

/// From and until, in days.
struct DaySpan
{
    qreal from = 0;
    qreal until = 0;

    bool overlaps(const DaySpan &other) const { return from < other.until && other.from < until; }
};

/// The chart laid out: which line lies where, which bar in which line. Downwards in points from the
/// first line, sideways in days. A value; the view scrolls over it.
class ChartSheet
{
public:
    ChartSheet() = default;
    ChartSheet(TapeChart chart,
               const ResortTime &time,
               const QSet<QString> &folded,
               const ChartSizes &sizes);

    const TapeChart &chart() const { return m_chart; }
    const QList<NightLoad> &house() const { return m_house; }
    const QList<ChartGroup> &groups() const { return m_groups; }
    const QList<ChartRow> &rows() const { return m_rows; }
    const QList<ChartBox> &boxes() const { return m_boxes; }
    const QList<ChartShut> &shut() const { return m_shut; }
    /// The parts of split stays, each with the one that follows it.
    const QList<std::pair<qsizetype, qsizetype>> &links() const { return m_links; }
    qreal height() const { return m_rows.isEmpty() ? 0 : m_rows.last().bottom(); }

    /// The line at this height; the last one above it when it lies lower than all, -1 when there is
    /// none.
    qsizetype rowAt(qreal y) const;
    qsizetype rowOf(const UnitId &unit) const { return m_rowOfUnit.value(unit, -1); }
    const ChartUnit &unitOf(const ChartRow &row) const { return m_chart.units[row.unit]; }
    const QList<qsizetype> &boxesIn(qsizetype row) const;

    /// Where a box is drawn.
    DaySpan spanOf(const ChartBox &box, bool byHour) const;
    qreal topOf(const ChartBox &box) const;
    qreal laneHeight() const { return m_sizes.lane; }

    /// The box at a place, -1 when there is none.
    qsizetype boxAt(qreal day, qreal y, bool byHour) const;
    /// The first box that is in a line on some part of a day, -1 when there is none.
    qsizetype boxOn(qsizetype row, qint64 day, bool byHour) const;
    /// The box with a stay in it that is there at a moment of its bar, -1 when it is gone.
    qsizetype boxOf(const ReservationId &reservation, qreal from) const;
    const ChartBar &barOf(const ChartBox &box) const { return m_chart.bars[box.bars.first()]; }
    /// The nights of a chart begin with its first day.
    const NightLoad *loadOf(const QList<NightLoad> &nights, qint64 day) const;

private:
    void makeGroups(const ResortTime &time, const QSet<QString> &folded);
    void makeBoxes(const ResortTime &time);
    int placeInLanes(const QList<qsizetype> &boxes);
    void placeRows();
    void placeBoxes();
    void linkParts();

    TapeChart m_chart;
    ChartSizes m_sizes;
    QList<NightLoad> m_house;
    QList<ChartGroup> m_groups;
    QList<ChartRow> m_rows;
    QList<ChartBox> m_boxes;
    QList<ChartShut> m_shut;
    QList<std::pair<qsizetype, qsizetype>> m_links;
    QList<qsizetype> m_groupOfUnit;
    QList<QList<qsizetype>> m_boxesOfUnit;
    QList<QList<qsizetype>> m_boxesOfRow;
    QHash<UnitId, qsizetype> m_rowOfUnit;
};

/// A moment on the line of days.
qreal dayOf(Instant moment, const ResortTime &time);

} // namespace desk::ui
