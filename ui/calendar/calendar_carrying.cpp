#include "core/bookings/rearranged.h"
#include "ui/calendar/calendar_model.h"
#include "ui/text/refusal_text.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

bool canBeCarried(const ChartBar &bar)
{
    return bar.stay.state == ReservationState::Requested
        || bar.stay.state == ReservationState::Confirmed
        || bar.stay.state == ReservationState::CheckedIn;
}

} // namespace

void CalendarModel::pickUp(CarryKind kind, qsizetype box, qint64 day)
{
    if (box < 0 || isBusy())
        return;
    clearProblems();
    const ChartBox &carried = m_sheet.boxes()[box];
    const ChartBar &bar = m_sheet.barOf(carried);
    if (!canBeCarried(bar)) {
        session()->tell(tr("What is over stays as it was."));
        return;
    }
    if (bar.isOverdue && kind != CarryKind::End) {
        session()->tell(
            tr("%1 should have left. Change the departure first.").arg(petsOf(m_sheet, carried)));
        return;
    }
    QList<ReservationId> stays;
    for (const qsizetype index : carried.bars)
        stays += m_sheet.chart().bars[index].stay.reservation;
    const auto plans =
        session()->read([&](db::Database &database) { return stayPlansOf(database, stays); });
    if (!plans || plans->isEmpty() || plans->constFirst().rooms.isEmpty())
        return;
    const bool isHere = bar.stay.state == ReservationState::CheckedIn;
    const int part = partAt(plans->constFirst(), bar.startsAt);
    if (isHere && kind == CarryKind::Start && part == 0) {
        session()->tell(
            tr("%1 has arrived: only the departure can change.").arg(petsOf(m_sheet, carried)));
        return;
    }
    m_carriedBox = carried;
    m_carriedPets = petsOf(m_sheet, carried);
    m_carry = Carry{.kind = kind,
                    .before = *plans,
                    .part = part,
                    .isHere = isHere && bar.startsAt <= session()->now(),
                    .splitOn = QDate::fromJulianDay(std::max(day, carried.firstDay())),
                    .home = bar.unit,
                    .unit = bar.unit};
    m_chosenFrom.reset();
    judge();
    Q_EMIT hoveredChanged();
}

void CalendarModel::assign(const QString &reservation)
{
    const auto id = ReservationId::parse(reservation);
    if (!id || isBusy() || !isLoaded())
        return;
    clearProblems();
    const auto plans =
        session()->read([&](db::Database &database) { return stayPlansOf(database, QList{*id}); });
    if (!plans || plans->isEmpty())
        return;
    const StayPlan &plan = plans->constFirst();
    for (const ChartStay &stay : m_sheet.chart().roomless) {
        if (stay.reservation == *id)
            m_carriedPets = stay.petName;
    }
    // It is held above the room of the cursor, or else the first one.
    qsizetype row = m_row;
    while (row < m_sheet.rows().size() && m_sheet.rows()[row].isBand())
        ++row;
    if (row >= m_sheet.rows().size())
        return;
    const UnitId unit = m_sheet.unitOf(m_sheet.rows()[row]).id;
    m_carriedBox =
        ChartBox{.row = row,
                 .from = qreal(plan.arrivesOn.toJulianDay()) + plan.arrivesAtMinute / 1440.0,
                 .until = qreal(plan.leavesOn.toJulianDay()) + plan.leavesAtMinute / 1440.0};
    m_carry = Carry{.kind = CarryKind::Assign, .before = *plans, .unit = unit};
    setCursor(row, plan.arrivesOn.toJulianDay());
    judge();
}

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
        box.from = m_carry->isHere && m_carry->unit != m_carry->home ? now() : box.from + days;
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
    const Rearrange wish{plannedBy(carry, session()->place().time, session()->now())};
    submitVoid(wish, [this, carry, said] {
        const bool hadRoom = !carry.before.constFirst().rooms.isEmpty();
        if (hadRoom)
            session()->offerUndo(said, Rearrange{carry.before});
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
    clearProblems();
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
