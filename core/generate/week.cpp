#include "core/generate/week.h"

#include "core/care/log_care.h"
#include "core/generate/care_rows.h"
#include "core/generate/stay_scenes.h"
#include "core/generate/till_scenes.h"
#include "core/lodging/edit_units.h"

#include <set>

namespace desk::generate {

namespace {

constexpr int tillOpens = 6 * 60 + 10;
constexpr int tillCloses = 19 * 60 + 15;
constexpr int cleaningMinutes = 35;

/// Something due for a pet in the house.
struct DueTask
{
    CareTaskId task;
    ReservationId reservation;
    CareKind kind{};
    Instant dueAt{};

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"task", &DueTask::task},
                            Field{"reservation", &DueTask::reservation},
                            Field{"kind", &DueTask::kind},
                            Field{"due_at", &DueTask::dueAt});
    }
};

QList<DueTask> tasksOfHouse(db::Database &database, Instant from, Instant until)
{
    return database.all<DueTask>(R"sql(
        SELECT t.id, t.reservation, t.kind, t.due_at
          FROM reservations r
          JOIN care_tasks t ON t.reservation = r.id
         WHERE r.state = 'CHECKED_IN' AND t.due_at >= ? AND t.due_at < ?
         ORDER BY t.due_at, t.id
    )sql",
                                 from,
                                 until);
}

QList<DueTask> tasksOfStay(db::Database &database,
                           const ReservationId &reservation,
                           Instant from,
                           Instant until)
{
    return database.all<DueTask>(R"sql(
        SELECT id, reservation, kind, due_at
          FROM care_tasks
         WHERE reservation = ? AND due_at >= ? AND due_at < ?
         ORDER BY due_at, id
    )sql",
                                 reservation,
                                 from,
                                 until);
}

void logCare(FrontDesk &desk, const DueTask &due)
{
    LogCare entry{.reservation = due.reservation,
                  .task = due.task,
                  .outcome = careOutcome(desk.world()),
                  .eatenQuarters = std::nullopt,
                  .note = {},
                  .corrects = std::nullopt};
    if (due.kind == CareKind::Feed)
        entry.eatenQuarters = quartersEaten(entry.outcome);
    (void)desk.run(desk.somebody(), entry);
}

} // namespace

Week::Week(Store &store, World &world, Diary diary)
    : m_desk(store, world)
    , m_world(world)
    , m_openBills(openBills(store.database(), 7))
{
    add(std::move(diary.inHouse), Stage::InHouse);
    add(std::move(diary.expected), Stage::Expected);
    add(std::move(diary.toBook), Stage::ToBook);
}

void Week::add(std::vector<Party> parties, Stage stage)
{
    for (Party &party : parties)
        m_visits.push_back({std::move(party), stage});
}

void Week::plan(int minute, std::function<void()> work)
{
    m_agenda.emplace(minute, std::move(work));
}

void Week::planVisit(Visit &visit, QDate day)
{
    const Party &party = visit.party;
    if (visit.stage == Stage::ToBook && party.bookedOn == day)
        plan(party.bookedAtMinute,
             [&] { visit.stage = book(m_desk, visit.party) ? Stage::Expected : Stage::Over; });
    if (visit.stage == Stage::Expected && party.arrivesOn == day)
        planArrival(visit);
    if (visit.stage == Stage::InHouse && party.leavesOn == day && party.fate != Fate::StaysOn)
        planDeparture(visit);
}

void Week::planArrival(Visit &visit)
{
    constexpr int evening = 18 * 60 + 30;
    const auto giveUp = [&] { markNoShow(m_desk, visit.party); };
    switch (visit.party.fate) {
    case Fate::CallsOff:
        visit.stage = Stage::Over;
        plan(tillOpens + 5, [&] { callOff(m_desk, visit.party); });
        return;
    case Fate::DoesNotCome:
        visit.stage = Stage::Over;
        plan(evening, giveUp);
        return;
    case Fate::AsAgreed:
    case Fate::StaysOn:
    case Fate::Owes:
        break;
    }
    plan(visit.party.arrivesAtMinute, [this, &visit, giveUp] {
        if (!receive(m_desk, visit.party)) {
            visit.stage = Stage::Over;
            plan(evening, giveUp);
            return;
        }
        visit.stage = Stage::InHouse;
        for (const Guest &guest : visit.party.guests)
            planCare(visit.party.arrivesOn, guest.reservation);
        if (visit.party.leavesOn == visit.party.arrivesOn)
            planDeparture(visit);
    });
}

void Week::planDeparture(Visit &visit)
{
    for (const Guest &guest : visit.party.guests)
        m_leavesAt.insert(guest.reservation, visit.party.leftAtMinute);
    plan(visit.party.leftAtMinute, [&] {
        if (!sendHome(m_desk, visit.party))
            return;
        visit.stage = Stage::Over;
        plan(visit.party.leftAtMinute + cleaningMinutes, [&] { clean(visit.party); });
    });
}

void Week::clean(const Party &party)
{
    std::set<size_t> rooms;
    for (const Guest &guest : party.guests) {
        if (guest.room && rooms.insert(*guest.room).second)
            (void)m_desk.run(m_desk.somebody(),
                             SetCleanliness{.unit = m_world.rooms[*guest.room].unit.id});
    }
}

void Week::planCounter()
{
    plan(tillOpens, [&] { openTill(m_desk); });
    plan(tillOpens + 2, [&] { sellPackages(m_desk); });
    const int sales = m_world.chance.about(m_world.volumes.salesPerDay);
    for (int i = 0; i < sales; ++i)
        plan(m_world.chance.between(8 * 60, 18 * 60), [&] { sell(m_desk); });
    if (!m_openBills.isEmpty())
        plan(m_world.chance.between(9 * 60, 17 * 60),
             [&, bill = m_openBills.takeFirst()] { collect(m_desk, bill); });
    if (m_desk.today().dayOfWeek() == Qt::Wednesday)
        plan(11 * 60, [&] { payOut(m_desk); });
    plan(tillCloses, [&] { closeTill(m_desk); });
}

void Week::planCare(QDate day, const std::optional<ReservationId> &only)
{
    const Instant from = m_world.clock.now();
    const Instant until = m_world.at(day.addDays(1), 0);
    const QList<DueTask> tasks = only ? tasksOfStay(m_desk.database(), *only, from, until)
                                      : tasksOfHouse(m_desk.database(), from, until);
    for (const DueTask &due : tasks) {
        const int dueMinute = m_world.place.time.minuteOfDay(due.dueAt);
        const int leaves = m_leavesAt.value(due.reservation, 24 * 60);
        if (dueMinute < leaves)
            plan(std::min(dueMinute + m_world.chance.between(0, 25), leaves - 1),
                 [&, due] { logCare(m_desk, due); });
    }
}

Result<> Week::liveThrough(QDate day)
{
    m_world.clock.set(m_world.at(day, 6 * 60));
    m_leavesAt.clear();
    planCounter();
    for (Visit &visit : m_visits)
        planVisit(visit, day);
    planCare(day, std::nullopt);
    while (!m_agenda.empty() && m_desk.fault().empty()) {
        const auto next = m_agenda.extract(m_agenda.begin());
        const Instant afterTheLast = m_world.clock.now() + std::chrono::seconds(1);
        m_world.clock.set(std::max(afterTheLast, m_world.at(day, next.key())));
        next.mapped()();
    }
    return m_desk.fault().empty() ? Result<>() : refuse(m_desk.fault());
}

} // namespace desk::generate
