#include "ui/calendar/calendar_model.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

qsizetype CalendarModel::cursorBox() const
{
    if (m_chosenStay) {
        const qsizetype box = m_sheet.boxOf(*m_chosenStay, qreal(m_day));
        if (box >= 0 && m_sheet.boxes()[box].row == m_row)
            return box;
    }
    return m_sheet.boxOn(m_row, m_day, m_window.isByHour());
}

std::pair<qint64, qint64> CalendarModel::chosenDays() const
{
    const qint64 from = m_chosenFrom.value_or(m_day);
    return {std::min(from, m_day), std::max(from, m_day)};
}

void CalendarModel::setCursor(qsizetype row, qint64 day, qsizetype box)
{
    m_row = std::clamp<qsizetype>(row, 0, std::max<qsizetype>(0, m_sheet.rows().size() - 1));
    m_day = day;
    m_chosenStay.reset();
    if (box >= 0)
        m_chosenStay = m_sheet.barOf(m_sheet.boxes()[box]).stay.reservation;
    showCursor();
}

std::optional<UnitId> CalendarModel::cursorRoom() const
{
    if (m_row >= m_sheet.rows().size() || m_sheet.rows()[m_row].isBand())
        return std::nullopt;
    return m_sheet.unitOf(m_sheet.rows()[m_row]).id;
}

// After the chart was read again: in the same room, if it is still there.
void CalendarModel::keepCursor(const std::optional<UnitId> &room)
{
    if (room && m_sheet.rowOf(*room) >= 0)
        m_row = m_sheet.rowOf(*room);
    m_row = std::clamp<qsizetype>(m_row, 0, std::max<qsizetype>(0, m_sheet.rows().size() - 1));
    m_hovered = -1;
    Q_EMIT hoveredChanged();
}

void CalendarModel::showCursor()
{
    m_window.showDay(m_day);
    if (m_row < m_sheet.rows().size()) {
        const ChartRow &row = m_sheet.rows()[m_row];
        // The line of its group is seen with the first room.
        const bool isFirst = m_row > 0 && m_sheet.rows()[m_row - 1].isBand();
        m_window.showLine(
            isFirst ? m_sheet.rows()[m_row - 1].top : row.top, row.bottom(), m_sheet.height());
    }
    readIfNeeded();
    lookElsewhere();
    Q_EMIT cursorChanged();
}

void CalendarModel::moveCursor(int rows, int days, bool chooses)
{
    if (!chooses || m_row >= m_sheet.rows().size() || m_sheet.rows()[m_row].isBand())
        m_chosenFrom.reset();
    else if (!m_chosenFrom)
        m_chosenFrom = m_day;
    setCursor(m_row + rows, m_day + days);
}

void CalendarModel::pageRows(int by)
{
    if (m_sheet.rows().isEmpty())
        return;
    m_chosenFrom.reset();
    const qreal y = m_sheet.rows()[m_row].top + by * (m_window.size().height() - m_sizes.row);
    setCursor(m_sheet.rowAt(std::clamp(y, 0.0, m_sheet.height() - 1)), m_day);
}

// From line to line, within a line in the order of time; only those that are seen.
bool CalendarModel::stepBars(int by)
{
    struct Stop
    {
        qsizetype row;
        qsizetype box;
    };
    const DaySpan seen{m_window.left(), m_window.dayAt(m_window.size().width())};
    QList<Stop> stops;
    for (qsizetype row = 0; row < m_sheet.rows().size(); ++row) {
        for (const qsizetype box : m_sheet.boxesIn(row)) {
            if (m_sheet.spanOf(m_sheet.boxes()[box], m_window.isByHour()).overlaps(seen))
                stops += {row, box};
        }
    }
    const qsizetype here = cursorBox();
    qsizetype next = -1;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const Stop &stop = stops[i];
        if (stop.box == here) {
            next = i + by;
            break;
        }
        const bool isBehind =
            std::pair(stop.row, m_sheet.boxes()[stop.box].from) > std::pair(m_row, qreal(m_day));
        if (here < 0 && isBehind) {
            next = by > 0 ? i : i - 1;
            break;
        }
        next = by > 0 ? stops.size() : i;
    }
    if (next < 0 || next >= stops.size())
        return false;
    m_chosenFrom.reset();
    const ChartBox &box = m_sheet.boxes()[stops[next].box];
    const qint64 day = std::clamp(box.firstDay(), m_window.firstDay(), m_window.lastDay());
    setCursor(stops[next].row, day, stops[next].box);
    return true;
}

bool CalendarModel::press(int key, Qt::KeyboardModifiers modifiers)
{
    if (!isLoaded())
        return false;
    return m_carry ? pressWhileCarrying(key, modifiers) : pressFree(key, modifiers);
}

bool CalendarModel::pressFree(int key, Qt::KeyboardModifiers modifiers)
{
    const bool chooses = modifiers & Qt::ShiftModifier;
    const int days = modifiers & Qt::ControlModifier ? 7 : 1;
    switch (key) {
    case Qt::Key_Left:
        moveCursor(0, -days, chooses);
        return true;
    case Qt::Key_Right:
        moveCursor(0, days, chooses);
        return true;
    case Qt::Key_Up:
        moveCursor(-1, 0, false);
        return true;
    case Qt::Key_Down:
        moveCursor(1, 0, false);
        return true;
    case Qt::Key_PageUp:
        modifiers &Qt::ControlModifier ? page(-1) : pageRows(-1);
        return true;
    case Qt::Key_PageDown:
        modifiers &Qt::ControlModifier ? page(1) : pageRows(1);
        return true;
    case Qt::Key_Home:
        goToToday();
        return true;
    case Qt::Key_Tab:
        return stepBars(1);
    case Qt::Key_Backtab:
        return stepBars(-1);
    case Qt::Key_Escape:
        if (!m_chosenFrom && trouble().isEmpty())
            return false;
        clearProblems();
        m_chosenFrom.reset();
        Q_EMIT cursorChanged();
        return true;
    default:
        return pressLetter(key, modifiers);
    }
}

bool CalendarModel::pressLetter(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openHere();
        return true;
    case Qt::Key_Space:
        if (m_sheet.rows().value(m_row).isBand())
            openHere();
        else
            Q_EMIT cardAsked();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(-1);
        return true;
    case Qt::Key_Minus:
        zoomBy(1);
        return true;
    case Qt::Key_G:
        Q_EMIT dateAsked();
        return true;
    case Qt::Key_T:
        Q_EMIT trayAsked();
        return true;
    case Qt::Key_C:
        return askForRoomStates();
    case Qt::Key_W:
        Q_EMIT waitingAsked();
        return true;
    case Qt::Key_M:
        pickUp(CarryKind::Move, cursorBox(), m_day);
        return true;
    case Qt::Key_S:
        pickUp(CarryKind::Split, cursorBox(), m_day);
        return true;
    case Qt::Key_E:
        pickUp(
            modifiers & Qt::ShiftModifier ? CarryKind::Start : CarryKind::End, cursorBox(), m_day);
        return true;
    default:
        return false;
    }
}

void CalendarModel::openHere()
{
    if (m_row >= m_sheet.rows().size())
        return;
    const ChartRow &row = m_sheet.rows()[m_row];
    const qsizetype box = m_chosenFrom ? -1 : cursorBox();
    if (row.isBand())
        toggle(row.group);
    else if (box >= 0)
        Q_EMIT stayAsked(m_sheet.barOf(m_sheet.boxes()[box]).stay.reservation.text());
    else if (m_canBook) {
        const auto [from, last] = chosenDays();
        Q_EMIT bookingAsked(m_sheet.unitOf(row).id.text(),
                            QDate::fromJulianDay(from).toString(Qt::ISODate),
                            QDate::fromJulianDay(last + 1).toString(Qt::ISODate));
    }
}

} // namespace desk::ui
