#pragma once

#include "ui/calendar/chart_sheet.h"

#include <QPointF>
#include <QSizeF>

namespace desk::ui {

/// The part of the chart that one sees: scrolled in points, sideways without an end. Its points
/// begin at the corner below the days and behind the rooms.
class ChartWindow
{
public:
    ChartZoom zoom() const { return m_zoom; }
    qreal left() const { return m_left; } ///< the day at its edge, with a part of it
    qreal top() const { return m_top; }   ///< points of the sheet above it
    QSizeF size() const { return m_size; }
    qreal dayWidth() const;
    bool isByHour() const { return ui::isByHour(m_zoom); }

    qreal xOf(qreal day) const { return (day - m_left) * dayWidth(); }
    qreal dayAt(qreal x) const { return m_left + x / dayWidth(); }
    qreal yOf(qreal sheetY) const { return sheetY - m_top; }
    qreal sheetYAt(qreal y) const { return y + m_top; }
    qint64 firstDay() const;
    qint64 lastDay() const;

    void setSize(QSizeF size, qreal sheetHeight);
    /// Nearer or farther; this day stays where it is, or as near to it as whole days let it.
    void setZoom(ChartZoom zoom, qreal day);
    void setLeft(qreal day) { m_left = day; }
    void setTop(qreal top, qreal sheetHeight);
    void scrollBy(QPointF points, qreal sheetHeight);
    /// Scrolls no farther than needed to see a day, and what lies between two heights of the sheet.
    void showDay(qint64 day);
    void showLine(qreal top, qreal bottom, qreal sheetHeight);

private:
    ChartZoom m_zoom = ChartZoom::Month;
    qreal m_left = 0;
    qreal m_top = 0;
    QSizeF m_size{900, 500};
};

/// Days that are read at once: more than are seen, so that one can scroll on while the next are
/// read.
struct ChartDays
{
    QDate first;
    int days = 0;

    bool operator==(const ChartDays &) const = default;
};

ChartDays daysToRead(const ChartWindow &window);
/// Whether what was read is about to end on a side.
bool runsOut(const ChartDays &read, const ChartWindow &window);

} // namespace desk::ui
