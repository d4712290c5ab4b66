#include "ui/grooming/appointment_model.h"

#include "core/catalog/catalogue.h"
#include "core/grooming/appointment_price.h"
#include "core/grooming/groomer_days.h"
#include "ui/text/joined.h"
#include "ui/text/typed_value.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

// Times are proposed on five minutes.
constexpr std::chrono::minutes grid{5};

Instant onGrid(Instant moment)
{
    const auto rest = moment.time_since_epoch() % grid;
    return rest.count() == 0 ? moment : moment + (grid - rest);
}

} // namespace

void AppointmentModel::readWhatIsOffered()
{
    const auto services =
        session()->read([](db::Database &database) { return catalogue::services(database); });
    m_services = services.value_or(QList<Service>());
    m_services.removeIf(
        [](const Service &service) { return service.kind != ServiceKind::Grooming; });
    const auto people =
        session()->read([](db::Database &database) { return desk::groomers(database); });
    m_groomers = people.value_or(QList<Staff>());
}

void AppointmentModel::begin(const QVariantMap &slot)
{
    readWhatIsOffered();
    m_choices.show({});
    Q_EMIT choicesChanged();
    m_pet.reset();
    m_chosen.clear();
    if (!m_services.isEmpty())
        m_chosen = {m_services.first().id};
    const auto groomer = StaffId::parse(slot.value(u"groomer"_s).toString());
    const auto at =
        std::ranges::find_if(m_groomers, [&](const Staff &one) { return one.id == groomer; });
    m_groomer = at == m_groomers.end() ? -1 : int(at - m_groomers.begin());
    m_startsAt.reset();
    if (slot.contains(u"startsAt"_s))
        m_startsAt = fromMilliseconds(slot.value(u"startsAt"_s).toLongLong());
    if (!isFreeAsItStands())
        propose(std::max(m_startsAt.value_or(session()->now()), session()->now()),
                m_groomer < 0 ? std::nullopt : std::optional(m_groomers[m_groomer].id));
    clearProblems();
    Q_EMIT changed();
}

bool AppointmentModel::isFreeAsItStands()
{
    if (!m_startsAt || m_groomer < 0 || *m_startsAt < session()->now())
        return false;
    const QDate day = session()->place().time.civilDate(*m_startsAt);
    const auto days = session()->read([&](db::Database &database) {
        return groomerDays(database, session()->place().time, day, day);
    });
    const Interval wish{*m_startsAt, *m_startsAt + std::chrono::minutes(minutes())};
    const QList<GroomerDay> all = days.value_or(QList<GroomerDay>());
    return std::ranges::any_of(all, [&](const GroomerDay &one) {
        return one.groomer == m_groomers[m_groomer].id && isFree(one, wish);
    });
}

void AppointmentModel::propose(Instant notBefore, const std::optional<StaffId> &groomer)
{
    const auto found = session()->read([&](db::Database &database) {
        return firstFreeTime(database,
                             session()->place().time,
                             std::chrono::minutes(std::max(1, minutes())),
                             onGrid(notBefore),
                             groomer);
    });
    if (!found || !*found)
        return;
    m_startsAt = (*found)->startsAt;
    for (int i = 0; i < m_groomers.size(); ++i) {
        if (m_groomers[i].id == (*found)->groomer)
            m_groomer = i;
    }
}

void AppointmentModel::proposeFirst()
{
    propose(session()->now(), std::nullopt);
    clearProblems();
    Q_EMIT changed();
}

void AppointmentModel::search(const QString &typed)
{
    const auto found = session()->read(
        [&](db::Database &database) { return petsMeant(database, typed, session()->today()); });
    m_choices.show(found.value_or(QList<PetChoice>()));
    Q_EMIT choicesChanged();
    if (m_pet) {
        m_pet.reset();
        Q_EMIT changed();
    }
}

void AppointmentModel::choose(int choice)
{
    const auto id = PetId::parse(choice < 0 ? QString() : m_choices.rows().value(choice).id);
    if (!id)
        return;
    m_family = m_choices.rows()[choice].detail;
    const auto pet =
        session()->read([&](db::Database &database) { return database.find<Pet>(*id); });
    m_pet = pet.value_or(std::nullopt);
    m_choices.show({});
    clearProblems();
    Q_EMIT choicesChanged();
    Q_EMIT changed();
}

QString AppointmentModel::pet() const
{
    return m_pet ? joined({m_pet->name, m_family}) : QString();
}

QVariantList AppointmentModel::services() const
{
    QVariantList list;
    for (const Service &service : m_services)
        list += QVariantMap{{u"name"_s, service.name},
                            {u"detail"_s, words().minutes(service.durationMinutes)},
                            {u"chosen"_s, m_chosen.contains(service.id)}};
    return list;
}

void AppointmentModel::toggle(int service)
{
    if (service < 0 || service >= m_services.size())
        return;
    const bool wasFree = isFreeAsItStands();
    const ServiceId id = m_services[service].id;
    if (!m_chosen.removeOne(id))
        m_chosen += id;
    // What was proposed for less time may be too short now.
    if (wasFree && !m_chosen.isEmpty() && !isFreeAsItStands())
        propose(*m_startsAt, m_groomers[m_groomer].id);
    clearProblems();
    Q_EMIT changed();
}

QList<ServiceId> AppointmentModel::chosenServices() const
{
    QList<ServiceId> chosen;
    for (const Service &service : m_services) {
        if (m_chosen.contains(service.id))
            chosen += service.id;
    }
    return chosen;
}

int AppointmentModel::minutes() const
{
    int sum = 0;
    for (const Service &service : m_services) {
        if (m_chosen.contains(service.id))
            sum += service.durationMinutes;
    }
    return sum;
}

QStringList AppointmentModel::groomers() const
{
    QStringList names;
    for (const Staff &one : m_groomers)
        names += one.name;
    return names;
}

void AppointmentModel::setGroomer(int groomer)
{
    if (groomer < 0 || groomer >= m_groomers.size() || groomer == m_groomer)
        return;
    m_groomer = groomer;
    if (!isFreeAsItStands())
        propose(std::max(m_startsAt.value_or(session()->now()), session()->now()),
                m_groomers[m_groomer].id);
    clearProblems();
    Q_EMIT changed();
}

QString AppointmentModel::day() const
{
    return m_startsAt ? words().date(session()->place().time.civilDate(*m_startsAt)) : QString();
}

QString AppointmentModel::time() const
{
    return m_startsAt ? words().timeOfDay(*m_startsAt) : QString();
}

void AppointmentModel::setDay(const QString &typed)
{
    const ResortTime &time = session()->place().time;
    const auto day = typedDate(typed, session()->today(), Looking::Ahead, words());
    if (!day) {
        finish({{Reason::NotADate, u"day"_s, {}}});
        return;
    }
    const int minute = time.minuteOfDay(m_startsAt.value_or(session()->now()));
    m_startsAt = time.at(*day, minute);
    clearProblems();
    Q_EMIT changed();
}

void AppointmentModel::stepDay(int days)
{
    if (!m_startsAt)
        return;
    const ResortTime &time = session()->place().time;
    m_startsAt = time.at(time.civilDate(*m_startsAt).addDays(days), time.minuteOfDay(*m_startsAt));
    clearProblems();
    Q_EMIT changed();
}

void AppointmentModel::setTime(const QString &typed)
{
    const ResortTime &time = session()->place().time;
    const auto minute = typedMinuteOfDay(typed, words());
    if (!minute) {
        finish({{Reason::NotADate, u"startsAt"_s, {}}});
        return;
    }
    m_startsAt = time.at(time.civilDate(m_startsAt.value_or(session()->now())), *minute);
    clearProblems();
    Q_EMIT changed();
}

Appointment AppointmentModel::asItWouldBe() const
{
    return {.id = {},
            .location = session()->place().location.id,
            .household = m_pet->household,
            .pet = m_pet->id,
            .groomer = m_groomer < 0 ? StaffId() : m_groomers[m_groomer].id,
            .services = chosenServices(),
            .startsAt = m_startsAt.value_or(session()->now()),
            .endsAt = m_startsAt.value_or(session()->now()) + std::chrono::minutes(minutes())};
}

QString AppointmentModel::summary() const
{
    if (!session() || m_chosen.isEmpty())
        return {};
    const QString takes = words().duration(minutes());
    if (!m_pet)
        return takes;
    const auto price = session()->read([this](db::Database &database) {
        return priceAppointments(
            database, session()->place().time, {asItWouldBe()}, session()->today());
    });
    return price && *price ? joined({takes, words().money((*price)->total)}) : takes;
}

bool AppointmentModel::isReady() const
{
    return m_pet && m_groomer >= 0 && m_startsAt && !m_chosen.isEmpty();
}

void AppointmentModel::book(const QString &notes)
{
    if (!isReady() || isBusy())
        return;
    submit(BookAppointment{.pet = m_pet->id,
                           .services = chosenServices(),
                           .groomer = m_groomers[m_groomer].id,
                           .startsAt = *m_startsAt,
                           .notes = notes},
           [this, day = day()](const AppointmentId &) { Q_EMIT booked(day); });
}

} // namespace desk::ui
