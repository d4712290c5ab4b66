#include "ui/classes/enrol_model.h"

#include "core/classes/course_price.h"
#include "core/classes/enrol.h"
#include "ui/text/joined.h"

using namespace Qt::Literals;

namespace desk::ui {

void EnrolModel::refresh(const QSet<QByteArray> &tables)
{
    if (m_course && (tables.contains("enrolments") || tables.contains("courses")))
        count();
}

void EnrolModel::begin(const QString &course)
{
    m_course.reset();
    m_pet.reset();
    m_choices.show({});
    if (const auto id = CourseId::parse(course)) {
        const auto found =
            session()->read([&](db::Database &database) { return database.find<Course>(*id); });
        m_course = found.value_or(std::nullopt);
    }
    clearProblems();
    count();
}

// Another desk may give the last place away while somebody types.
void EnrolModel::count()
{
    if (m_course) {
        const auto taken = session()->read(
            [this](db::Database &database) { return placesTaken(database, m_course->id); });
        m_taken = taken.value_or(0);
    }
    Q_EMIT changed();
}

void EnrolModel::search(const QString &typed)
{
    const auto found = session()->read(
        [&](db::Database &database) { return petsMeant(database, typed, session()->today()); });
    m_choices.show(found.value_or(QList<PetChoice>()));
    m_pet.reset();
    Q_EMIT changed();
}

void EnrolModel::choose(int choice)
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
    Q_EMIT changed();
}

QString EnrolModel::pet() const
{
    return m_pet ? joined({m_pet->name, m_family}) : QString();
}

bool EnrolModel::isFull() const
{
    return m_course && m_taken >= m_course->capacity;
}

QString EnrolModel::summary() const
{
    if (!m_course)
        return {};
    const QString places = isFull()
        ? tr("All places are taken: the pet waits for one.")
        : tr("%Ln place(s) free", nullptr, m_course->capacity - m_taken);
    if (!m_pet || isFull())
        return places;
    const Enrolment wish{.course = m_course->id,
                         .pet = m_pet->id,
                         .household = m_pet->household,
                         .stateChangedAt = session()->now()};
    const auto price = session()->read([&](db::Database &database) {
        return priceOfPlace(database, session()->place().time, *m_course, wish);
    });
    return price && *price ? joined({places, tr("%1 before tax").arg(words().money(**price))})
                           : places;
}

void EnrolModel::tell(const EnrolmentId &id, EnrolmentState state)
{
    const QString sentence = state == EnrolmentState::Waiting
        ? tr("%1 waits for a place in “%2”.").arg(m_pet->name, m_course->name)
        : tr("%1 has a place in “%2”.").arg(m_pet->name, m_course->name);
    session()->offerUndo(sentence, UndoEnrolment{id, state, EnrolmentState::Withdrawn});
}

void EnrolModel::enrol(const QString &notes)
{
    if (!isReady() || isBusy())
        return;
    submit(EnrolPet{.course = m_course->id, .pet = m_pet->id, .waits = isFull(), .notes = notes},
           [this](const Enrolled &enrolled) {
               tell(enrolled.enrolment, enrolled.state);
               Q_EMIT done();
           });
}

} // namespace desk::ui
