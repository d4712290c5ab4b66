#include "ui/standing_plans/standing_plans_model.h"

#include "core/standing_plans/book_instance.h"
#include "core/standing_plans/keep_standing_plans.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

template <class Line>
int placeOf(const QList<Line> &lines, const QString &id)
{
    const auto found = std::ranges::find(lines, id, &Line::id);
    return found == lines.end() ? -1 : int(found - lines.begin());
}

} // namespace

void StandingPlansModel::refresh(const QSet<QByteArray> &)
{
    const auto list = session()->read([this](db::Database &database) {
        return standingList(database, session()->place().location.id, session()->today());
    });
    if (!list)
        return finish(list.error());
    m_list = *list;
    m_isLoaded = true;
    showPlans();
}

void StandingPlansModel::showPlans()
{
    QList<StandingPlanLine> lines;
    for (const StandingFamily &family : std::as_const(m_list))
        lines += standingPlanLine(family, words());
    const int before = std::max(0, current());
    m_plans.show(lines);
    if (current() < 0)
        m_current = lines.isEmpty() ? QString() : lines[std::min(before, int(lines.size()) - 1)].id;
    showDays();
}

void StandingPlansModel::showDays()
{
    QList<StandingDayLine> lines;
    if (const StandingFamily *family = lookedAt()) {
        for (const StandingDay &day : family->days)
            lines += standingDayLine(day, words(), session()->today());
    }
    m_days.show(lines);
    if (currentDay() < 0)
        m_currentDay = lines.isEmpty() ? QString() : lines.first().id;
    Q_EMIT shown();
}

QString StandingPlansModel::countText() const
{
    if (m_list.isEmpty())
        return {};
    const auto withOpenDays = std::ranges::count_if(m_list, [](const StandingFamily &family) {
        return std::ranges::any_of(family.days, isOpen);
    });
    const QString plans = tr("%Ln standing plan(s)", nullptr, int(m_list.size()));
    return withOpenDays == 0
        ? plans
        : tr("%1, %2", "how many plans, how many with days that are not booked")
              .arg(plans, tr("%Ln with days that are not booked", nullptr, int(withOpenDays)));
}

int StandingPlansModel::current() const
{
    return placeOf(m_plans.rows(), m_current);
}

void StandingPlansModel::setCurrent(int row)
{
    if (row < 0 || row >= m_plans.rows().size() || m_plans.rows()[row].id == m_current)
        return;
    m_current = m_plans.rows()[row].id;
    m_currentDay.clear();
    clearProblems();
    showDays();
}

int StandingPlansModel::currentDay() const
{
    return placeOf(m_days.rows(), m_currentDay);
}

void StandingPlansModel::setCurrentDay(int row)
{
    if (row < 0 || row >= m_days.rows().size() || m_days.rows()[row].id == m_currentDay)
        return;
    m_currentDay = m_days.rows()[row].id;
    clearProblems();
    Q_EMIT shown();
}

const StandingFamily *StandingPlansModel::lookedAt() const
{
    const auto family = std::ranges::find_if(
        m_list, [this](const StandingFamily &one) { return one.plan.id.text() == m_current; });
    return family == m_list.end() ? nullptr : &*family;
}

const StandingDay *StandingPlansModel::lookedAtDay() const
{
    const StandingFamily *family = lookedAt();
    const int row = currentDay();
    return family && row >= 0 && row < family->days.size() ? &family->days[row] : nullptr;
}

QString StandingPlansModel::pets() const
{
    return lookedAt() ? words().list(lookedAt()->pets) : QString();
}

QString StandingPlansModel::family() const
{
    return lookedAt() ? lookedAt()->family.name : QString();
}

QString StandingPlansModel::rhythm() const
{
    return lookedAt() ? standingPlanLine(*lookedAt(), words()).rhythm : QString();
}

QString StandingPlansModel::notes() const
{
    return lookedAt() ? lookedAt()->plan.notes : QString();
}

QString StandingPlansModel::household() const
{
    return lookedAt() ? lookedAt()->plan.household.text() : QString();
}

QString StandingPlansModel::day() const
{
    return lookedAtDay() ? words().shortDay(lookedAtDay()->plannedOn, session()->today())
                         : QString();
}

QString StandingPlansModel::stay() const
{
    return lookedAtDay() && lookedAtDay()->stay ? lookedAtDay()->stay->text() : QString();
}

bool StandingPlansModel::canBook() const
{
    return lookedAtDay() && isOpen(*lookedAtDay());
}

bool StandingPlansModel::canSkip() const
{
    const StandingDay *day = lookedAtDay();
    if (!day || (day->instance && !day->instance->skipReason.isEmpty()))
        return false;
    return !day->state || *day->state == ReservationState::Requested
        || *day->state == ReservationState::Waitlisted
        || *day->state == ReservationState::Confirmed;
}

void StandingPlansModel::book()
{
    if (isBusy() || !canBook())
        return;
    submit(BookInstance{.plan = lookedAt()->plan.id, .plannedOn = lookedAtDay()->plannedOn},
           [this, day = day()](const Booked &) {
               session()->tell(tr("%1 is booked.", "a day").arg(day));
               Q_EMIT acted();
           });
}

void StandingPlansModel::skip(const QString &reason)
{
    if (isBusy() || !canSkip())
        return;
    const SkipInstance command{
        .plan = lookedAt()->plan.id, .plannedOn = lookedAtDay()->plannedOn, .reason = reason};
    submitVoid(command, [this, day = day(), pets = pets()] {
        session()->tell(tr("%1 not on %2.", "pets, a day").arg(pets, day));
        Q_EMIT acted();
    });
}

void StandingPlansModel::end(const QString &reason)
{
    if (isBusy() || !hasPlan())
        return;
    const EndStandingPlan command{
        .plan = lookedAt()->plan.id, .lastDay = session()->today().addDays(-1), .reason = reason};
    submitVoid(command, [this, family = family()] {
        session()->tell(tr("The plan of %1 has ended.").arg(family));
        Q_EMIT acted();
    });
}

} // namespace desk::ui
