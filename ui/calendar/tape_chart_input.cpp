#include "ui/calendar/tape_chart_view.h"

#include <QCursor>
#include <QKeyEvent>

#include <cmath>

namespace desk::ui {

namespace {

/// What one step of a wheel means, in lines.
constexpr qreal linesOfAStep = 3;

int mirroredKey(int key)
{
    return key == Qt::Key_Left ? Qt::Key_Right : key == Qt::Key_Right ? Qt::Key_Left : key;
}

Qt::CursorShape cursorFor(ChartHit::What what)
{
    switch (what) {
    case ChartHit::BarStart:
    case ChartHit::BarEnd:
        return Qt::SizeHorCursor;
    case ChartHit::Bar:
    case ChartHit::Band:
        return Qt::PointingHandCursor;
    case ChartHit::Cell:
    case ChartHit::Nothing:
        break;
    }
    return Qt::ArrowCursor;
}

} // namespace

QPointF TapeChartView::bodyPoint(const QPointF &at) const
{
    if (!m_calendar)
        return {};
    const ChartSizes &sizes = m_calendar->sizes();
    return {(m_mirrored ? width() - at.x() : at.x()) - sizes.names, at.y() - sizes.head};
}

bool TapeChartView::isInNames(const QPointF &at) const
{
    return bodyPoint(at).x() < 0;
}

void TapeChartView::keyPressEvent(QKeyEvent *event)
{
    const int key = m_mirrored ? mirroredKey(event->key()) : event->key();
    event->setAccepted(m_calendar && m_calendar->press(key, event->modifiers()));
}

void TapeChartView::mousePressEvent(QMouseEvent *event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    if (!m_calendar)
        return;
    const QPointF at = bodyPoint(event->position());
    if (at.x() < 0 || at.y() < 0) {
        if (at.y() >= 0)
            m_calendar->foldAt(at);
        return;
    }
    if (event->button() == Qt::LeftButton)
        m_calendar->grab(at);
    else
        m_calendar->grabChart(at);
    setKeepMouseGrab(true);
}

void TapeChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_calendar)
        m_calendar->drag(bodyPoint(event->position()));
}

void TapeChartView::mouseReleaseEvent(QMouseEvent *event)
{
    setKeepMouseGrab(false);
    if (m_calendar)
        m_calendar->release(bodyPoint(event->position()));
}

void TapeChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_calendar && !isInNames(event->position()))
        m_calendar->doubleClick(bodyPoint(event->position()));
}

void TapeChartView::mouseUngrabEvent()
{
    if (m_calendar && m_calendar->isGrabbed() && m_calendar->isCarrying())
        m_calendar->cancel();
}

void TapeChartView::hoverMoveEvent(QHoverEvent *event)
{
    if (!m_calendar)
        return;
    const QPointF at = bodyPoint(event->position());
    const bool isInBody = at.x() >= 0 && at.y() >= 0;
    m_calendar->hover(isInBody ? std::optional(at) : std::nullopt);
    setCursor(isInBody ? cursorFor(m_calendar->hitAt(at).what) : Qt::ArrowCursor);
}

void TapeChartView::hoverLeaveEvent(QHoverEvent *)
{
    if (m_calendar)
        m_calendar->hover(std::nullopt);
}

void TapeChartView::wheelEvent(QWheelEvent *event)
{
    if (!m_calendar)
        return;
    event->accept();
    const QPointF steps = QPointF(event->angleDelta()) / 120;
    if (event->modifiers() & Qt::ControlModifier) {
        m_calendar->zoomAt(steps.y() > 0 ? -1 : 1, bodyPoint(event->position()).x());
        return;
    }
    QPointF points = event->pixelDelta().isNull() ? -steps * linesOfAStep * m_calendar->sizes().row
                                                  : -QPointF(event->pixelDelta());
    if (event->modifiers() & Qt::ShiftModifier)
        points = {points.y(), 0};
    if (m_mirrored)
        points.setX(-points.x());
    m_calendar->scroll(points);
}

void TapeChartView::focusInEvent(QFocusEvent *event)
{
    QQuickItem::focusInEvent(event);
    ++m_marks;
    update();
}

void TapeChartView::focusOutEvent(QFocusEvent *event)
{
    QQuickItem::focusOutEvent(event);
    ++m_marks;
    update();
}

} // namespace desk::ui
