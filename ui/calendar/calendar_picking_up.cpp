#include "ui/calendar/calendar_model.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

bool canBeCarried(const ChartBar &bar, Instant now)
{
    if (bar.stay.state == ReservationState::CheckedIn)
        return !bar.goesElsewhere || bar.endsAt > now;
    return bar.stay.state == ReservationState::Requested
        || bar.stay.state == ReservationState::Confirmed;
}

} // namespace

void CalendarModel::pickUp(CarryKind kind, qsizetype box, qint64 day)
{
    if (box < 0 || isBusy())
        return;
    clearProblems();
    const ChartBox &carried = m_sheet.boxes()[box];
    const QString held = whatHoldsBack(kind, carried);
    if (!held.isEmpty()) {
        session()->tell(held);
        return;
    }
    const std::optional<Carry> carry = carryOf(kind, carried, day);
    if (!carry)
        return;
    m_carry = carry;
    m_carriedBox = carried;
    m_carriedPets = petsOf(m_sheet, carried);
    m_chosenFrom.reset();
    judge();
    Q_EMIT hoveredChanged();
}

QString CalendarModel::whatHoldsBack(CarryKind kind, const ChartBox &box) const
{
    const ChartBar &bar = m_sheet.barOf(box);
    const Instant now = session()->now();
    if (!canBeCarried(bar, now))
        return tr("What is over stays as it was.");
    if (bar.isOverdue && kind != CarryKind::End)
        return tr("%1 should have left. Change the departure first.").arg(petsOf(m_sheet, box));
    const bool isHere = bar.stay.state == ReservationState::CheckedIn;
    if (isHere && kind == CarryKind::Start && bar.startsAt <= now)
        return tr("%1 has arrived: only the departure can change.").arg(petsOf(m_sheet, box));
    return {};
}

std::optional<Carry> CalendarModel::carryOf(CarryKind kind, const ChartBox &box, qint64 day) const
{
    const ChartBar &bar = m_sheet.barOf(box);
    QList<ReservationId> stays;
    QHash<ReservationId, Instant> begins;
    for (const qsizetype index : box.bars) {
        const ChartBar &each = m_sheet.chart().bars[index];
        stays += each.stay.reservation;
        begins.insert(each.stay.reservation, each.startsAt);
    }
    Carry carry{.kind = kind,
                .before = plansOf(stays),
                .isHere = bar.stay.state == ReservationState::CheckedIn,
                .splitOn = QDate::fromJulianDay(std::max(day, box.firstDay())),
                .home = bar.unit,
                .unit = bar.unit};
    for (const StayPlan &plan : std::as_const(carry.before)) {
        if (plan.rooms.isEmpty())
            return std::nullopt;
        carry.parts += partAt(plan, begins.value(plan.reservation));
        if (bar.isOverdue)
            carry.late = int(plan.leavesOn.daysTo(QDate::fromJulianDay(box.lastDay())));
    }
    return carry.before.isEmpty() ? std::nullopt : std::optional(carry);
}

QList<StayPlan> CalendarModel::plansOf(const QList<ReservationId> &stays) const
{
    return session()
        ->read([&](db::Database &database) { return stayPlansOf(database, stays); })
        .value_or(QList<StayPlan>());
}

bool CalendarModel::isAsPickedUp() const
{
    return plansOf(staysOf(*m_carry)) == m_carry->before;
}

void CalendarModel::assign(const QString &reservation)
{
    const auto id = ReservationId::parse(reservation);
    if (!id || isBusy() || !isLoaded())
        return;
    clearProblems();
    const QList<StayPlan> plans = plansOf({*id});
    if (plans.isEmpty())
        return;
    const StayPlan &plan = plans.constFirst();
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
    m_carry = Carry{.kind = CarryKind::Assign, .before = plans, .unit = unit};
    setCursor(row, plan.arrivesOn.toJulianDay());
    judge();
}

} // namespace desk::ui
