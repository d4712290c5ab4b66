#include "ui/calendar/calendar_model.h"

#include <algorithm>
#include <cmath>

namespace desk::ui {

namespace {

/// How far the mouse goes before it carries, in points.
constexpr qreal dragDistance = 5;

} // namespace

ChartHit CalendarModel::hitAt(QPointF at) const
{
    constexpr qreal edge = 6;
    const qreal y = m_window.sheetYAt(at.y());
    ChartHit hit{.day = qint64(std::floor(m_window.dayAt(at.x())))};
    if (m_sheet.rows().isEmpty() || y < 0 || y >= m_sheet.height())
        return hit;
    hit.row = m_sheet.rowAt(y);
    if (m_sheet.rows()[hit.row].isBand()) {
        hit.what = ChartHit::Band;
        return hit;
    }
    hit.box = m_sheet.boxAt(m_window.dayAt(at.x()), y, m_window.isByHour());
    if (hit.box < 0) {
        hit.what = ChartHit::Cell;
        return hit;
    }
    const DaySpan span = m_sheet.spanOf(m_sheet.boxes()[hit.box], m_window.isByHour());
    const qreal fromStart = at.x() - m_window.xOf(span.from);
    const qreal fromEnd = m_window.xOf(span.until) - at.x();
    const bool isWide = fromStart + fromEnd > 3 * edge;
    hit.what = isWide && fromEnd < edge ? ChartHit::BarEnd
        : isWide && fromStart < edge    ? ChartHit::BarStart
                                        : ChartHit::Bar;
    return hit;
}

void CalendarModel::hover(std::optional<QPointF> at)
{
    if (at && m_carry && m_carry->kind == CarryKind::Assign)
        drag(*at);
    const qsizetype box = at ? hitAt(*at).box : -1;
    if (std::exchange(m_hovered, box) != box)
        Q_EMIT hoveredChanged();
}

void CalendarModel::foldAt(QPointF at)
{
    const ChartHit hit = hitAt(at);
    if (hit.row < 0)
        return;
    setCursor(hit.row, m_day);
    if (hit.what == ChartHit::Band)
        toggle(m_sheet.rows()[hit.row].group);
}

void CalendarModel::grab(QPointF at)
{
    if (!isLoaded())
        return;
    // A click takes what is on its way to its first room there, and lets go of anything else.
    if (m_carry && m_carry->kind != CarryKind::Assign)
        cancel();
    if (m_carry) {
        m_grab = Grab::Bar;
        drag(at);
        return;
    }
    clearProblems();
    m_grabbedAt = m_lastAt = at;
    m_grabbed = hitAt(at);
    m_grab = Grab::Chart;
    if (m_grabbed.what == ChartHit::Band)
        foldAt(at);
    if (m_grabbed.row < 0 || m_grabbed.what == ChartHit::Band)
        return;
    m_chosenFrom.reset();
    const bool isBar = m_grabbed.box >= 0;
    if (isBar) {
        const ChartBox &box = m_sheet.boxes()[m_grabbed.box];
        m_grabbedStay = m_sheet.barOf(box).stay.reservation;
        m_grabbedFrom = box.from;
    }
    setCursor(m_grabbed.row, m_grabbed.day, m_grabbed.box);
    if (isBar)
        m_grab = Grab::Bar;
    else if (m_canBook)
        m_grab = Grab::Cells;
}

void CalendarModel::grabChart(QPointF at)
{
    m_grab = Grab::Chart;
    m_grabbedAt = m_lastAt = at;
}

// What can't be picked up is let alone until it is grabbed again.
void CalendarModel::pickUpGrabbed()
{
    const CarryKind kind = m_grabbed.what == ChartHit::BarStart ? CarryKind::Start
        : m_grabbed.what == ChartHit::BarEnd                    ? CarryKind::End
                                                                : CarryKind::Move;
    pickUp(kind, m_sheet.boxOf(m_grabbedStay, m_grabbedFrom), m_grabbed.day);
    if (!m_carry)
        m_grab = Grab::None;
}

void CalendarModel::drag(QPointF at)
{
    const QPointF moved = at - m_grabbedAt;
    const bool isFar = std::max(std::abs(moved.x()), std::abs(moved.y())) >= dragDistance;
    if (m_grab == Grab::Bar && !m_carry && isFar)
        pickUpGrabbed();
    const ChartHit over = hitAt(at);
    if (m_carry && (m_grab == Grab::Bar || m_carry->kind == CarryKind::Assign)) {
        m_isByMouse = true;
        const bool isRoom = over.row >= 0 && !m_sheet.rows()[over.row].isBand();
        carryTo(isRoom ? m_sheet.unitOf(m_sheet.rows()[over.row]).id : m_carry->unit,
                int(over.day - m_grabbed.day));
    } else if (m_grab == Grab::Cells) {
        m_chosenFrom = m_grabbed.day;
        m_day = over.day;
        Q_EMIT cursorChanged();
    } else if (m_grab == Grab::Chart) {
        scroll(m_lastAt - at);
    }
    m_lastAt = at;
}

void CalendarModel::release(QPointF at)
{
    const Grab grab = std::exchange(m_grab, Grab::None);
    if (m_carry && grab == Grab::Bar)
        drop();
    else if (grab == Grab::Cells && std::abs((at - m_grabbedAt).x()) >= dragDistance)
        openHere();
}

void CalendarModel::doubleClick(QPointF at)
{
    const ChartHit hit = hitAt(at);
    m_grab = Grab::None;
    if (hit.box >= 0 || (hit.what == ChartHit::Cell && m_canBook))
        openHere();
}

} // namespace desk::ui
