#include "ui/classes/course_model.h"

#include "core/classes/course_page.h"
#include "core/classes/edit_courses.h"
#include "ui/text/enum_text.h"
#include "ui/text/typed_value.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr int usualTime = 18 * 60;
constexpr int daysOfAWeek = 7;

template <class R>
int placeOf(const QList<R> &list, const decltype(R::id) &id)
{
    const auto found = std::ranges::find(list, id, &R::id);
    return found == list.end() ? -1 : int(found - list.begin());
}

template <class R>
QStringList namesOf(const QList<R> &list)
{
    QStringList names;
    for (const R &one : list)
        names += one.name;
    return names;
}

template <class R>
decltype(R::id) idAt(const QList<R> &list, const QVariant &place)
{
    return list.value(place.toInt()).id;
}

} // namespace

void CourseModel::readWhatIsThere()
{
    const auto services =
        session()->read([](db::Database &database) { return trainings(database); });
    m_services = services.value_or(QList<Service>());
    const auto people =
        session()->read([](db::Database &database) { return desk::trainers(database); });
    m_trainers = people.value_or(QList<Staff>());
}

QStringList CourseModel::services() const
{
    return namesOf(m_services);
}

QStringList CourseModel::trainers() const
{
    return namesOf(m_trainers);
}

QStringList CourseModel::prices() const
{
    return {word(CoursePrice::Course), word(CoursePrice::Session)};
}

void CourseModel::begin()
{
    readWhatIsThere();
    m_opened.reset();
    m_course =
        Course{.startsOn = session()->today().addDays(daysOfAWeek), .startsAtMinute = usualTime};
    if (!m_services.isEmpty())
        m_course.service = m_services.first().id;
    m_course.trainer = session()->staff();
    clearProblems();
    Q_EMIT changed();
}

void CourseModel::edit(const QString &course)
{
    readWhatIsThere();
    m_opened.reset();
    if (const auto id = CourseId::parse(course)) {
        const auto found = session()->read(
            [&](db::Database &database) { return openRecord<Course>(database, *id); });
        m_opened = found.value_or(std::nullopt);
    }
    if (m_opened)
        m_course = m_opened->record;
    clearProblems();
    Q_EMIT changed();
}

QVariant CourseModel::values() const
{
    if (!session())
        return QVariantMap();
    return QVariantMap{{u"name"_s, m_course.name},
                       {u"service"_s, placeOf(m_services, m_course.service)},
                       {u"trainer"_s, placeOf(m_trainers, m_course.trainer)},
                       {u"place"_s, m_course.place},
                       {u"day"_s, words().date(m_course.startsOn)},
                       {u"time"_s, words().minuteOfDay(m_course.startsAtMinute)},
                       {u"minutes"_s, m_course.minutes},
                       {u"sessions"_s, m_course.sessions},
                       {u"capacity"_s, m_course.capacity},
                       {u"price"_s, int(m_course.pricedBy)}};
}

QString CourseModel::stepped(const QString &day, int days) const
{
    const auto from = typedDate(day, session()->today(), Looking::Ahead, words());
    return words().date(from.value_or(session()->today()).addDays(days));
}

Course CourseModel::asTyped(const QVariantMap &fields) const
{
    Course course = m_course;
    course.name = fields.value(u"name"_s).toString();
    course.place = fields.value(u"place"_s).toString();
    course.service = idAt(m_services, fields.value(u"service"_s));
    course.trainer = idAt(m_trainers, fields.value(u"trainer"_s));
    course.minutes = fields.value(u"minutes"_s).toInt();
    course.sessions = fields.value(u"sessions"_s).toInt();
    course.capacity = fields.value(u"capacity"_s).toInt();
    course.pricedBy =
        fields.value(u"price"_s).toInt() == 0 ? CoursePrice::Course : CoursePrice::Session;
    return course;
}

void CourseModel::add(Course course, const QVariantMap &fields)
{
    const auto day =
        typedDate(fields.value(u"day"_s).toString(), session()->today(), Looking::Ahead, words());
    const auto minute = typedMinuteOfDay(fields.value(u"time"_s).toString(), words());
    if (!day || !minute) {
        finish({{Reason::NotADate, day ? u"startsAtMinute"_s : u"startsOn"_s, {}}});
        return;
    }
    course.startsOn = *day;
    course.startsAtMinute = *minute;
    submit(AddCourse{course}, [this](const CourseId &id) { Q_EMIT saved(id.text()); });
}

void CourseModel::save(const QVariantMap &fields)
{
    if (isBusy())
        return;
    const Course course = asTyped(fields);
    if (!m_opened)
        return add(course, fields);
    submitVoid(EditCourse{*m_opened, course},
               [this, id = m_opened->record.id] { Q_EMIT saved(id.text()); });
}

} // namespace desk::ui
