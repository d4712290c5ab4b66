#include "ui/classes/classes_model.h"

#include "core/classes/edit_courses.h"
#include "core/classes/enrol.h"
#include "core/classes/keep_sessions.h"
#include "ui/classes/class_text.h"
#include "ui/text/typed_value.h"

#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

void ClassesModel::refresh(const QSet<QByteArray> &tables)
{
    static const QSet<QByteArray> shownHere{"courses",
                                            "course_sessions",
                                            "enrolments",
                                            "attendances",
                                            "staff",
                                            "pets",
                                            "households",
                                            "services",
                                            "invoices",
                                            "allergies",
                                            "pet_alerts"};
    if (tables.isEmpty() || tables.intersects(shownHere))
        load();
}

void ClassesModel::load()
{
    const auto list = session()->read([this](db::Database &database) {
        return courseList(database, session()->place().location.id, session()->now());
    });
    if (!list)
        return finish(list.error());
    m_list = *list;
    m_isLoaded = true;
    const bool isKnown = std::ranges::any_of(
        m_list, [this](const CourseRow &row) { return row.course.id.text() == m_course; });
    if (!isKnown) {
        m_course = m_list.isEmpty() ? QString() : m_list.first().course.id.text();
        m_session.clear();
        m_pet.clear();
    }
    loadCourse();
}

void ClassesModel::loadCourse()
{
    m_page.reset();
    if (const auto id = CourseId::parse(m_course)) {
        const auto page = session()->read(
            [&](db::Database &database) { return coursePage(database, *id, session()->today()); });
        if (!page)
            return finish(page.error());
        m_page = *page;
    }
    showLines();
}

void ClassesModel::showLines()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const ClassText text(words(), session()->now());
    QList<ClassLine> courses;
    for (const CourseRow &row : std::as_const(m_list))
        courses += text.line(row);
    QList<ClassLine> sessions;
    QList<ClassLine> pets;
    if (m_page) {
        for (const SessionRow &row : std::as_const(m_page->sessions))
            sessions += text.line(row);
        m_sessions.show(sessions);
        if (m_sessions.indexOf(m_session) < 0)
            lookAtTheNextSession();
        for (const PetInCourse &pet : std::as_const(m_page->enrolled))
            pets += text.line(pet, sessionHere());
        for (int place = 0; place < m_page->waiting.size(); ++place)
            pets += text.waitingLine(m_page->waiting[place], place + 1);
    } else {
        m_sessions.show({});
    }
    m_courses.show(courses);
    m_pets.show(pets);
    if (const int place = m_pets.indexOf(m_pet); place >= 0)
        m_place = place;
    else
        m_place = std::clamp(m_place, 0, std::max(0, int(pets.size()) - 1));
    m_pet = pets.isEmpty() ? QString() : pets[m_place].id;
    Q_EMIT shown();
}

// Today's, or the one that comes next; of a course that is over the last one.
void ClassesModel::lookAtTheNextSession()
{
    m_session.clear();
    const QDate today = session()->today();
    for (const SessionRow &row : std::as_const(m_page->sessions)) {
        m_session = row.session.record.id.text();
        const bool isToCome = words().day(row.session.record.startsAt) >= today;
        if (isToCome && row.state != SessionState::Cancelled)
            return;
    }
}

void ClassesModel::lookAt(const QString &course)
{
    if (course == m_course)
        return;
    m_course = course;
    m_session.clear();
    m_pet.clear();
    m_place = 0;
    clearProblems();
    load();
}

void ClassesModel::setCurrentCourse(int row)
{
    if (!m_isShowing && row >= 0 && row < m_courses.rows().size())
        lookAt(m_courses.rows()[row].id);
}

void ClassesModel::setCurrentSession(int row)
{
    if (m_isShowing || row < 0 || row >= m_sessions.rows().size()
        || m_sessions.rows()[row].id == m_session)
        return;
    m_session = m_sessions.rows()[row].id;
    clearProblems();
    showLines();
}

void ClassesModel::setCurrentPet(int row)
{
    if (m_isShowing || row < 0 || row >= m_pets.rows().size() || m_pets.rows()[row].id == m_pet)
        return;
    m_pet = m_pets.rows()[row].id;
    m_place = row;
    clearProblems();
    Q_EMIT shown();
}

const SessionRow *ClassesModel::sessionHere() const
{
    if (!m_page)
        return nullptr;
    const auto found = std::ranges::find_if(m_page->sessions, [this](const SessionRow &row) {
        return row.session.record.id.text() == m_session;
    });
    return found == m_page->sessions.end() ? nullptr : &*found;
}

const PetInCourse *ClassesModel::petHere() const
{
    if (!m_page)
        return nullptr;
    for (const QList<PetInCourse> *list : {&m_page->enrolled, &m_page->waiting}) {
        for (const PetInCourse &pet : *list) {
            if (pet.enrolment.id.text() == m_pet)
                return &pet;
        }
    }
    return nullptr;
}

QString ClassesModel::saidOf(const PetInCourse &pet, AttendanceMark mark) const
{
    switch (mark) {
    case AttendanceMark::Present:
        return tr("%1 is there.").arg(pet.pet.name);
    case AttendanceMark::Absent:
        return tr("%1 is not there.").arg(pet.pet.name);
    case AttendanceMark::Excused:
        return tr("%1 is excused.").arg(pet.pet.name);
    case AttendanceMark::Open:
        break;
    }
    return tr("Nothing is noted of %1.").arg(pet.pet.name);
}

void ClassesModel::put(const PetInCourse &pet, AttendanceMark mark)
{
    const CourseSessionId id = sessionHere()->session.record.id;
    const MarkAttendance before{id, pet.pet.id, pet.markAt(id)};
    submitVoid(MarkAttendance{id, pet.pet.id, mark}, [this, before, said = saidOf(pet, mark)] {
        session()->offerUndo(said, before);
        Q_EMIT acted();
    });
}

void ClassesModel::mark(int mark)
{
    const PetInCourse *pet = petHere();
    if (isBusy() || !pet || !canMark())
        return;
    const auto wanted = AttendanceMark(std::clamp(mark, int(Open), int(Excused)));
    const bool isSame = pet->markAt(sessionHere()->session.record.id) == wanted;
    put(*pet, isSame ? AttendanceMark::Open : wanted);
}

void ClassesModel::withdraw()
{
    const PetInCourse *pet = petHere();
    if (isBusy() || !pet)
        return;
    const UndoEnrolment back{pet->enrolment.id, EnrolmentState::Withdrawn, pet->enrolment.state};
    submitVoid(WithdrawPet{pet->enrolment.id}, [this, back, name = pet->pet.name] {
        session()->offerUndo(tr("%1 has left the course.").arg(name), back);
        Q_EMIT acted();
    });
}

void ClassesModel::givePlace()
{
    const PetInCourse *pet = petHere();
    if (isBusy() || !pet || !isWaiting())
        return;
    const EnrolPet command{.course = pet->enrolment.course, .pet = pet->pet.id};
    submit(command, [this, name = pet->pet.name](const Enrolled &done) {
        session()->offerUndo(
            tr("%1 has a place now.").arg(name),
            UndoEnrolment{done.enrolment, EnrolmentState::Enrolled, EnrolmentState::Waiting});
        Q_EMIT acted();
    });
}

void ClassesModel::write(const QString &topic, const QString &homework)
{
    const SessionRow *row = sessionHere();
    if (isBusy() || !row)
        return;
    submitVoid(WriteSession{row->session, topic, homework}, [this, before = row->session.record] {
        const auto now = session()->read(
            [&](db::Database &database) { return openRecord<CourseSession>(database, before.id); });
        if (now && *now)
            session()->offerUndo(tr("The session is written down."),
                                 WriteSession{**now, before.topic, before.homework});
        Q_EMIT acted();
    });
}

QString ClassesModel::stepped(const QString &day, int days) const
{
    const auto from = typedDate(day, session()->today(), Looking::Ahead, words());
    return words().date(from.value_or(session()->today()).addDays(days));
}

void ClassesModel::moveSession(const QString &day, const QString &time)
{
    const SessionRow *row = sessionHere();
    if (isBusy() || !row)
        return;
    const auto on = typedDate(day, session()->today(), Looking::Ahead, words());
    const auto minute = typedMinuteOfDay(time, words());
    if (!on || !minute) {
        finish({{Reason::NotADate, on ? u"time"_s : u"day"_s, {}}});
        return;
    }
    const CourseSession before = row->session.record;
    submitVoid(MoveSession{before.id, session()->place().time.at(*on, *minute)}, [this, before] {
        session()->offerUndo(tr("The session is at another time."),
                             MoveSession{before.id, before.startsAt});
        Q_EMIT acted();
    });
}

void ClassesModel::cancelSession(const QString &reason)
{
    const SessionRow *row = sessionHere();
    if (isBusy() || !row)
        return;
    submitVoid(CancelSession{row->session.record.id, reason}, [this, id = row->session.record.id] {
        session()->offerUndo(tr("The session is cancelled."), UndoCancelSession{id});
        Q_EMIT acted();
    });
}

void ClassesModel::restoreSession()
{
    const SessionRow *row = sessionHere();
    if (isBusy() || !row || !row->session.record.cancelledAt)
        return;
    submitVoid(UndoCancelSession{row->session.record.id}, [this] {
        session()->tell(tr("The session is held after all."));
        Q_EMIT acted();
    });
}

void ClassesModel::archive()
{
    if (isBusy() || !m_page)
        return;
    const Course course = m_page->course.record;
    submitVoid(ArchiveCourse{course.id}, [this, course] {
        session()->offerUndo(tr("%1 is put away.").arg(course.name), UndoArchiveCourse{course.id});
        Q_EMIT acted();
    });
}

} // namespace desk::ui
