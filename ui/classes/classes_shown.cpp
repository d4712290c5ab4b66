// What the page of the classes says of what is looked at.

#include "ui/classes/class_text.h"
#include "ui/classes/classes_model.h"
#include "ui/text/joined.h"

using namespace Qt::Literals;

namespace desk::ui {

QString ClassesModel::countText() const
{
    return m_list.isEmpty() ? tr("None yet") : tr("%Ln course(s)", nullptr, int(m_list.size()));
}

QString ClassesModel::title() const
{
    return m_page ? m_page->course.record.name : QString();
}

QString ClassesModel::about() const
{
    return m_page ? ClassText(words(), session()->now()).about(*m_page) : QString();
}

QString ClassesModel::places() const
{
    return m_page ? ClassText(words(), session()->now()).places(*m_page) : QString();
}

QString ClassesModel::sessionTitle() const
{
    const SessionRow *row = sessionHere();
    return row ? ClassText(words(), session()->now()).title(row->session.record) : QString();
}

QString ClassesModel::topic() const
{
    return sessionHere() ? sessionHere()->session.record.topic : QString();
}

QString ClassesModel::homework() const
{
    return sessionHere() ? sessionHere()->session.record.homework : QString();
}

QString ClassesModel::sessionDay() const
{
    const SessionRow *row = sessionHere();
    return row ? words().date(words().day(row->session.record.startsAt)) : QString();
}

QString ClassesModel::sessionTime() const
{
    const SessionRow *row = sessionHere();
    return row ? words().timeOfDay(row->session.record.startsAt) : QString();
}

bool ClassesModel::canCancel() const
{
    return sessionHere() && sessionHere()->state == SessionState::Planned;
}

bool ClassesModel::isCancelled() const
{
    return sessionHere() && sessionHere()->state == SessionState::Cancelled;
}

QString ClassesModel::petName() const
{
    return petHere() ? petHere()->pet.name : QString();
}

QString ClassesModel::household() const
{
    return petHere() ? petHere()->enrolment.household.text() : QString();
}

QStringList ClassesModel::warnings() const
{
    return petHere() ? ClassText::warnings(*petHere()) : QStringList();
}

bool ClassesModel::isWaiting() const
{
    return petHere() && petHere()->enrolment.state == EnrolmentState::Waiting;
}

bool ClassesModel::canGivePlace() const
{
    return isWaiting() && int(m_page->enrolled.size()) < m_page->course.record.capacity;
}

bool ClassesModel::canMark() const
{
    return petHere() && sessionHere() && !isWaiting() && !isCancelled()
        && words().day(sessionHere()->session.record.startsAt) <= words().day(session()->now());
}

bool ClassesModel::canBill() const
{
    return petHere() && !isWaiting() && !petHere()->billed;
}

} // namespace desk::ui
