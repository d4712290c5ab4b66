#include "core/bookings/rearranged.h"
#include "ui/calendar/calendar_model.h"
#include "ui/text/refusal_text.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals;

namespace desk::ui {

void CalendarModel::carryBy(int rows, int days)
{
    const int step = rows < 0 ? -1 : 1;
    qsizetype row = m_sheet.rowOf(m_carry->unit);
    for (int left = std::abs(rows); left > 0; --left) {
        qsizetype next = row + step;
        while (next >= 0 && next < m_sheet.rows().size() && m_sheet.rows()[next].isBand())
            next += step;
        if (next < 0 || next >= m_sheet.rows().size())
            break;
        row = next;
    }
    const UnitId unit = row < 0 ? m_carry->unit : m_sheet.unitOf(m_sheet.rows()[row]).id;
    carryTo(unit, m_carry->days + days);
}

void CalendarModel::carryTo(const UnitId &unit, int days)
{
    const bool keepsRoom = m_carry->kind == CarryKind::Start || m_carry->kind == CarryKind::End;
    const bool keepsDays =
        m_carry->kind == CarryKind::Assign || (m_carry->kind == CarryKind::Move && m_carry->isHere);
    const UnitId nextUnit = keepsRoom ? m_carry->home : unit;
    const int nextDays = keepsDays ? 0 : days;
    if (m_carry->unit == nextUnit && m_carry->days == nextDays)
        return;
    m_carry->unit = nextUnit;
    m_carry->days = nextDays;
    clearProblems();
    judge();
}

std::optional<ChartBox> CalendarModel::ghost() const
{
    if (!m_carry)
        return std::nullopt;
    ChartBox box = m_carriedBox;
    box.row = m_sheet.rowOf(m_carry->unit);
    box.lane = 0;
    if (box.row < 0)
        return std::nullopt;
    const qreal days = m_carry->days;
    switch (m_carry->kind) {
    case CarryKind::Move:
        box.from = m_carry->isHere && m_carry->unit != m_carry->home ? std::max(box.from, now())
                                                                     : box.from + days;
        box.until += days;
        break;
    case CarryKind::Start:
        box.from += days;
        break;
    case CarryKind::End:
        box.until += days;
        break;
    case CarryKind::Split:
        box.from = std::max(box.from, qreal(m_carry->splitOn.toJulianDay()) + 0.5 + days);
        break;
    case CarryKind::Assign:
        break;
    }
    box.until = std::max(box.until, box.from + 0.1);
    return box;
}

// What it would come to is asked again for each place; only the last answer counts.
void CalendarModel::judge()
{
    m_price.clear();
    m_objections.clear();
    Q_EMIT carryChanged();
    const int number = ++m_previews;
    if (!m_carry || !m_carry->isMoved())
        return;
    const ResortTime time = session()->place().time;
    const Instant now = session()->now();
    const QList<StayPlan> plans = plannedBy(*m_carry, time, now);
    session()->ask(
        this,
        [plans, time, now](db::Database &database) {
            return rearranged(database, time, now, plans);
        },
        [this, number](const Result<Rearranged> &found) {
            if (number != m_previews || !m_carry || !found)
                return;
            const auto &price = found->price;
            const QString objections =
                found->objections.empty() ? QString() : refusalText(found->objections, words());
            if (!price)
                takePreview(refusalText(price.error(), words()), objections);
            else if (price->difference().isZero())
                takePreview(tr("%1 as before", "price").arg(words().money(price->after.total)),
                            objections);
            else
                takePreview(tr("%1 becomes %2: %3", "price before, price after, difference")
                                .arg(words().money(price->before.total),
                                     words().money(price->after.total),
                                     words().change(price->difference())),
                            objections);
        });
}

void CalendarModel::takePreview(const QString &price, const QString &objections)
{
    m_price = price;
    m_objections = objections;
    Q_EMIT carryChanged();
}

QString CalendarModel::carried() const
{
    if (!m_carry)
        return {};
    const QList<StayPlan> plans = plannedBy(*m_carry, session()->place().time, session()->now());
    const qsizetype row = m_sheet.rowOf(m_carry->unit);
    const QString room = row < 0 ? QString() : m_sheet.unitOf(m_sheet.rows()[row]).name;
    const QString days = chartWords().days(plans.constFirst());
    if (m_carry->kind == CarryKind::Split)
        return tr("%1 to %2 from %3 on", "pets, room, day")
            .arg(m_carriedPets,
                 room,
                 words().dayInSentence(m_carry->splitOn.addDays(m_carry->days), m_todayDate));
    return tr("%1: %2, %3", "pets, room, days").arg(m_carriedPets, room, days);
}

QString CalendarModel::trouble() const
{
    QStringList sentences;
    if (!problem().isEmpty())
        sentences += problem();
    for (const QVariant &sentence : problems()) {
        if (!sentences.contains(sentence.toString()))
            sentences += sentence.toString();
    }
    return sentences.join(u' ');
}

void CalendarModel::drop()
{
    if (!m_carry || isBusy())
        return;
    const Carry carry = *m_carry;
    if (!carry.isMoved()) {
        cancel();
        return;
    }
    const QString said = carried();
    const Rearrange wish{.stays = plannedBy(carry, session()->place().time, session()->now()),
                         .seen = carry.before};
    submitVoid(wish, [this, carry, said] {
        const bool hadRoom = !carry.before.constFirst().rooms.isEmpty();
        if (hadRoom)
            session()->offerUndo(said,
                                 Rearrange{.stays = carry.before, .seen = plansOf(staysOf(carry))});
        else
            session()->tell(said);
        putDown();
    });
}

// The cursor goes with what was carried.
void CalendarModel::putDown()
{
    const auto box = ghost();
    letGo();
    if (box)
        setCursor(box->row, std::clamp(m_day, box->firstDay(), box->lastDay()));
}

void CalendarModel::letGo()
{
    m_carry.reset();
    m_isByMouse = false;
    ++m_previews;
    m_price.clear();
    m_objections.clear();
    Q_EMIT carryChanged();
}

void CalendarModel::cancel()
{
    letGo();
    m_grab = Grab::None;
    clearProblems();
}

void CalendarModel::letFall()
{
    if (QRectF({}, m_window.size()).contains(m_lastAt))
        drop();
    else
        cancel();
}

bool CalendarModel::pressWhileCarrying(int key, Qt::KeyboardModifiers modifiers)
{
    const int days = modifiers & Qt::ControlModifier ? 7 : 1;
    switch (key) {
    case Qt::Key_Left:
        carryBy(0, -days);
        break;
    case Qt::Key_Right:
        carryBy(0, days);
        break;
    case Qt::Key_Up:
        carryBy(-1, 0);
        break;
    case Qt::Key_Down:
        carryBy(1, 0);
        break;
    case Qt::Key_PageUp:
        carryBy(-10, 0);
        break;
    case Qt::Key_PageDown:
        carryBy(10, 0);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        drop();
        return true;
    case Qt::Key_Escape:
        cancel();
        return true;
    case Qt::Key_C:
        return askForRoomStates();
    default:
        return key == Qt::Key_Tab || key == Qt::Key_Backtab;
    }
    if (const auto box = ghost()) {
        const ChartRow &row = m_sheet.rows()[box->row];
        m_window.showLine(row.top, row.bottom(), m_sheet.height());
        m_window.showDay(m_carry->kind == CarryKind::End ? box->lastDay() : box->firstDay());
        readIfNeeded();
        lookElsewhere();
    }
    return true;
}

} // namespace desk::ui
