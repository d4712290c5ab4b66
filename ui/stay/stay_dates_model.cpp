#include "ui/stay/stay_dates_model.h"

#include "core/bookings/stay_price.h"
#include "ui/text/refusal_text.h"
#include "ui/text/typed_value.h"

using namespace Qt::Literals;

namespace desk::ui {

void StayDatesModel::open(const QString &reservation)
{
    const auto id = ReservationId::parse(reservation);
    if (!id || !session())
        return;
    const auto stay =
        session()->read([&](db::Database &database) { return database.find<Reservation>(*id); });
    if (!stay || !*stay)
        return;
    m_stay = **stay;
    m_leavesAt = words().minuteOfDay(m_stay.leavesAtMinute);
    clearProblems();
    move(m_stay.arrivesOn, m_stay.leavesOn);
}

QString StayDatesModel::arrives() const
{
    return m_arrives.isValid() ? words().date(m_arrives) : QString();
}

QString StayDatesModel::leaves() const
{
    return m_leaves.isValid() ? words().date(m_leaves) : QString();
}

QString StayDatesModel::nights() const
{
    if (!m_arrives.isValid() || !m_leaves.isValid())
        return {};
    return words().period(m_arrives, m_leaves, session()->today()) % u" · "
        % words().nights(int(m_arrives.daysTo(m_leaves)));
}

void StayDatesModel::setArrives(const QString &text)
{
    const auto day = typedDate(text, session()->today(), Looking::Ahead, words());
    if (!day) {
        finish({{.reason = Reason::NotADate, .field = u"arrivesOn"_s, .values = {}}});
        return;
    }
    clearProblems();
    move(*day, std::max(*day, m_leaves));
}

void StayDatesModel::setLeaves(const QString &text)
{
    const auto day =
        typedDate(text, std::max(m_arrives, session()->today()), Looking::Ahead, words());
    if (!day) {
        finish({{.reason = Reason::NotADate, .field = u"leavesOn"_s, .values = {}}});
        return;
    }
    clearProblems();
    move(m_arrives, *day);
}

void StayDatesModel::setLeavesAt(const QString &text)
{
    m_leavesAt = text;
    priceAgain();
}

void StayDatesModel::stepArrives(int days)
{
    if (isArrivalOpen())
        move(m_arrives.addDays(days), std::max(m_leaves, m_arrives.addDays(days)));
}

void StayDatesModel::stepLeaves(int days)
{
    move(m_arrives, std::max(m_arrives, m_leaves.addDays(days)));
}

void StayDatesModel::move(QDate arrives, QDate leaves)
{
    m_arrives = arrives;
    m_leaves = leaves;
    priceAgain();
}

ChangeDates StayDatesModel::wish() const
{
    return {.reservation = m_stay.id,
            .arrivesOn = m_arrives,
            .leavesOn = m_leaves,
            .arrivesAtMinute = m_stay.arrivesAtMinute,
            .leavesAtMinute =
                typedMinuteOfDay(m_leavesAt, words()).value_or(m_stay.leavesAtMinute)};
}

void StayDatesModel::priceAgain()
{
    const auto change = session()->read([&](db::Database &database) {
        return priceOfChange(database, session()->place().time, wish());
    });
    if (!change)
        m_price = refusalText(change.error(), words());
    else if (!*change)
        m_price = refusalText(change->error(), words());
    else
        m_price = tr("%1 becomes %2: %3", "price before, price after, difference")
                      .arg(words().money((*change)->before.total),
                           words().money((*change)->after.total),
                           words().change((*change)->difference()));
    Q_EMIT datesChanged();
}

void StayDatesModel::change()
{
    if (isBusy() || m_stay.id.isNull())
        return;
    if (!typedMinuteOfDay(m_leavesAt, words())) {
        finish({{.reason = Reason::NotANumber, .field = u"leavesAtMinute"_s, .values = {}}});
        return;
    }
    const ChangeDates before{.reservation = m_stay.id,
                             .arrivesOn = m_stay.arrivesOn,
                             .leavesOn = m_stay.leavesOn,
                             .arrivesAtMinute = m_stay.arrivesAtMinute,
                             .leavesAtMinute = m_stay.leavesAtMinute};
    submitVoid(wish(), [this, before] {
        session()->offerUndo(tr("The days are changed: %1.").arg(nights()), before);
        Q_EMIT done();
    });
}

} // namespace desk::ui
