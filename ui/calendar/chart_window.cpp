#include "ui/calendar/chart_window.h"

#include <algorithm>
#include <cmath>

namespace desk::ui {

namespace {

constexpr int leastMargin = 14;
constexpr int mostMargin = 45;

int marginOf(ChartZoom zoom)
{
    return std::clamp(daysAcross(zoom), leastMargin, mostMargin);
}

} // namespace

qreal ChartWindow::dayWidth() const
{
    return std::max(4.0, m_size.width() / daysAcross(m_zoom));
}

qint64 ChartWindow::firstDay() const
{
    return qint64(std::floor(m_left));
}

qint64 ChartWindow::lastDay() const
{
    return qint64(std::ceil(dayAt(m_size.width()))) - 1;
}

void ChartWindow::setSize(QSizeF size, qreal sheetHeight)
{
    m_size = size;
    setTop(m_top, sheetHeight);
}

void ChartWindow::setZoom(ChartZoom zoom, qreal day)
{
    const qreal x = xOf(day);
    m_zoom = zoom;
    m_left = day - x / dayWidth();
    // A week that begins in the middle of a day is hard to read.
    if (m_zoom != ChartZoom::Day)
        m_left = std::round(m_left);
}

void ChartWindow::setTop(qreal top, qreal sheetHeight)
{
    m_top =
        std::clamp(std::round(top), 0.0, std::max(0.0, std::ceil(sheetHeight) - m_size.height()));
}

void ChartWindow::scrollBy(QPointF points, qreal sheetHeight)
{
    m_left += points.x() / dayWidth();
    setTop(m_top + points.y(), sheetHeight);
}

void ChartWindow::showDay(qint64 day)
{
    const qreal across = m_size.width() / dayWidth();
    if (qreal(day) < m_left)
        m_left = qreal(day);
    else if (qreal(day) + 1 > m_left + across)
        m_left = qreal(day) + 1 - across;
}

void ChartWindow::showLine(qreal top, qreal bottom, qreal sheetHeight)
{
    if (top < m_top)
        setTop(top, sheetHeight);
    else if (bottom > m_top + m_size.height())
        setTop(bottom - m_size.height(), sheetHeight);
}

ChartDays daysToRead(const ChartWindow &window)
{
    const int margin = marginOf(window.zoom());
    const qint64 first = window.firstDay() - margin;
    return {QDate::fromJulianDay(first), int(window.lastDay() - first) + 1 + margin};
}

bool runsOut(const ChartDays &read, const ChartWindow &window)
{
    if (read.days == 0)
        return true;
    const int least = marginOf(window.zoom()) / 3;
    const qint64 first = read.first.toJulianDay();
    return window.firstDay() - least < first || window.lastDay() + least >= first + read.days;
}

} // namespace desk::ui
