#include "ui/standing_plans/repeat_model.h"

#include "core/bookings/reservation.h"
#include "core/catalog/service.h"
#include "core/db/select.h"
#include "core/households/pet.h"
#include "ui/text/typed_value.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr int daysSaid = 4;
constexpr int longestLookDays = 400;

/// Who comes with a stay, for the same and on the same days.
struct SameStay
{
    Reservation stay;
    Service service;
    QList<Pet> pets;
};

std::optional<SameStay> sameStay(db::Database &database, const ReservationId &id)
{
    const auto stay = database.find<Reservation>(id);
    const auto service = stay ? database.find<Service>(stay->service) : std::optional<Service>();
    if (!service)
        return std::nullopt;
    const QList<Pet> pets = db::select<Pet>(
        database,
        "WHERE id IN (SELECT pet FROM reservations WHERE booking = ?1 AND service = ?2"
        " AND arrives_on = ?3 AND leaves_on = ?4) ORDER BY name, id",
        stay->booking,
        stay->service,
        stay->arrivesOn,
        stay->leavesOn);
    return SameStay{*stay, *service, pets};
}

} // namespace

QStringList RepeatModel::weekdayNames() const
{
    QStringList names;
    const QDate monday(2024, 1, 1);
    for (int day = 0; session() && day < 7; ++day)
        names += words().weekday(monday.addDays(day));
    return names;
}

QString RepeatModel::startsOn() const
{
    return m_plan.startsOn.isValid() ? words().date(m_plan.startsOn) : QString();
}

QString RepeatModel::nextDays() const
{
    if (!session() || !m_plan.startsOn.isValid())
        return {};
    const QList<QDate> days =
        daysOf(m_plan, session()->today(), m_plan.startsOn.addDays(longestLookDays));
    if (days.isEmpty())
        return tr("There is no such day.");
    QStringList said;
    for (const QDate day : days.first(std::min<qsizetype>(days.size(), daysSaid)))
        said += words().shortDay(day, session()->today());
    return said.size() == days.size() ? said.join(u"; "_s)
                                      : tr("%1 …", "the first days").arg(said.join(u"; "_s));
}

void RepeatModel::open(const QString &reservation)
{
    const auto id = ReservationId::parse(reservation);
    if (!id || !session())
        return;
    const auto same =
        session()->read([&](db::Database &database) { return sameStay(database, *id); });
    if (!same || !*same)
        return finish(same ? Refusals{{Reason::Unknown, {}, {}}} : same.error());
    const Reservation &stay = (*same)->stay;
    m_plan = {.household = stay.household,
              .service = stay.service,
              .unitKind = std::nullopt,
              .weekdays = 1 << (stay.arrivesOn.dayOfWeek() - 1),
              .nights = int(stay.arrivesOn.daysTo(stay.leavesOn)),
              .arrivesAtMinute = stay.arrivesAtMinute,
              .leavesAtMinute = stay.leavesAtMinute,
              .startsOn = std::max(stay.arrivesOn, session()->today()).addDays(1),
              .endsOn = std::nullopt,
              .notes = {}};
    m_pets.clear();
    QStringList names;
    for (const Pet &pet : (*same)->pets) {
        m_pets += pet.id;
        names += pet.name;
    }
    m_what = words().list(names) % u" · " % (*same)->service.name;
    m_endsOn.clear();
    clearProblems();
    Q_EMIT shown();
}

void RepeatModel::toggle(int weekday)
{
    m_plan.weekdays ^= 1 << weekday;
    clearProblems();
    Q_EMIT shown();
}

void RepeatModel::setEveryWeeks(int weeks)
{
    m_plan.everyWeeks = std::max(1, weeks);
    Q_EMIT shown();
}

void RepeatModel::setWeeksAhead(int weeks)
{
    m_plan.daysAhead = std::max(1, weeks) * 7;
    Q_EMIT shown();
}

void RepeatModel::setStartsOn(const QString &text)
{
    const auto day = typedDate(text, session()->today(), Looking::Ahead, words());
    if (!day)
        return finish({{.reason = Reason::NotADate, .field = u"startsOn"_s, .values = {}}});
    clearProblems();
    m_plan.startsOn = *day;
    Q_EMIT shown();
}

void RepeatModel::stepStartsOn(int days)
{
    m_plan.startsOn = m_plan.startsOn.addDays(days);
    Q_EMIT shown();
}

void RepeatModel::setEndsOn(const QString &text)
{
    m_endsOn = text;
    m_plan.endsOn.reset();
    clearProblems();
    if (!text.trimmed().isEmpty()) {
        m_plan.endsOn = typedDate(text, m_plan.startsOn, Looking::Ahead, words());
        if (!m_plan.endsOn)
            finish({{.reason = Reason::NotADate, .field = u"endsOn"_s, .values = {}}});
        else
            m_endsOn = words().date(*m_plan.endsOn);
    }
    Q_EMIT shown();
}

void RepeatModel::save()
{
    if (isBusy())
        return;
    // What was typed as the end and is none is not left out.
    if (!m_endsOn.trimmed().isEmpty() && !m_plan.endsOn)
        return finish({{.reason = Reason::NotADate, .field = u"endsOn"_s, .values = {}}});
    submit(AddStandingPlan{.plan = m_plan, .pets = m_pets}, [this](const StandingPlanId &) {
        Q_EMIT done();
        if (!m_ahead) {
            m_ahead = new BookingAhead(*session(), this);
            connect(m_ahead, &BookingAhead::finished, this, [this](int booked, int refused) {
                session()->tell(BookingAhead::sentence(booked, refused));
            });
        }
        m_ahead->start();
    });
}

} // namespace desk::ui
