#pragma once

#include "ui/calendar/calendar_model.h"
#include "ui/calendar/chart_brush.h"

namespace desk::ui {

/// Paints pieces of the chart. Sideways its points begin with the day that is its origin, so that a
/// piece stays as it is while one scrolls.
class ChartPainter
{
public:
    ChartPainter(const CalendarModel &model, qint64 origin);

    void body(ChartBrush &brush) const;
    void head(ChartBrush &brush) const;
    void names(ChartBrush &brush) const;
    /// Above the rooms and before the days: the month, and what the figures mean.
    void corner(ChartBrush &brush, const QString &occupied) const;
    /// What is carried; `rect` is where.
    void ghost(ChartBrush &brush, const QRectF &rect) const;

private:
    struct Days
    {
        qint64 first;
        qint64 last;
    };

    Days daysOf(const QRectF &piece) const;
    qreal xOf(qreal day) const { return (day - qreal(m_origin)) * m_dayWidth; }
    QRectF rectOf(const ChartBox &box) const;
    void ground(ChartBrush &brush, const Days &days) const;
    void lines(ChartBrush &brush, const Days &days) const;
    void band(ChartBrush &brush, const ChartRow &row, const Days &days) const;
    void shut(ChartBrush &brush, const ChartShut &shut) const;
    void box(ChartBrush &brush, const ChartBox &box) const;
    void nameOf(ChartBrush &brush, const ChartBox &box, const StayLook &look, QRectF rect) const;
    qreal spaceBehind(const ChartBox &box) const;
    bool hasAlert(const ChartBox &box) const;
    void links(ChartBrush &brush) const;
    void dayHead(ChartBrush &brush, qint64 day) const;
    void weekHead(ChartBrush &brush, qint64 day) const;
    void occupancy(ChartBrush &brush, qint64 day) const;
    bool isWeekend(qint64 day) const;

    const CalendarModel &m_model;
    const ChartSheet &m_sheet;
    const Palette &m_colours;
    Words m_words;
    qint64 m_origin;
    qreal m_dayWidth;
    bool m_daysFit; ///< each has room for its number, also in large letters
    bool m_byHour;
    int m_caption;
    QSet<PetId> m_alerted;
};

} // namespace desk::ui
