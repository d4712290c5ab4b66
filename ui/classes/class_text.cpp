#include "ui/classes/class_text.h"

#include "ui/kit/theme.h"
#include "ui/text/enum_text.h"
#include "ui/text/joined.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

int toneOfMark(AttendanceMark mark)
{
    switch (mark) {
    case AttendanceMark::Present:
        return Theme::InHouse;
    case AttendanceMark::Absent:
        return Theme::Trouble;
    case AttendanceMark::Excused:
        return Theme::Departing;
    case AttendanceMark::Open:
        break;
    }
    return Theme::Neutral;
}

QString symbolOfMark(AttendanceMark mark)
{
    switch (mark) {
    case AttendanceMark::Present:
        return u"check"_s;
    case AttendanceMark::Absent:
        return u"cross"_s;
    case AttendanceMark::Excused:
        return u"phone"_s;
    case AttendanceMark::Open:
        break;
    }
    return {};
}

} // namespace

QString ClassText::places(int taken, int capacity, int waiting) const
{
    const QString places = tr("%1 of %2 places taken", "in a course")
                               .arg(m_words.number(taken), m_words.number(capacity));
    return waiting == 0 ? places
                        : tr("%1, %2", "how many have a place, how many wait for one")
                              .arg(places, tr("%Ln wait(s)", nullptr, waiting));
}

QString ClassText::places(const CoursePage &page) const
{
    return places(int(page.enrolled.size()), page.course.record.capacity, int(page.waiting.size()));
}

ClassLine ClassText::line(const CourseRow &row) const
{
    const bool isFull = row.enrolled >= row.course.capacity;
    const QString next = row.nextAt
        ? joined({m_words.relativeDay(m_words.day(*row.nextAt), today()),
                  m_words.timeOfDay(*row.nextAt)})
        : QString();
    ClassLine line{.id = row.course.id.text(),
                   .title = row.course.name,
                   .detail = joined({next, row.trainer}),
                   .note = places(row.enrolled, row.course.capacity, row.waiting),
                   .chip = {},
                   .symbol = {},
                   .tone = Theme::Neutral};
    if (!row.nextAt) {
        line.chip = tr("Over", "a course");
        line.symbol = u"clock"_s;
    } else if (isFull) {
        line.chip = tr("Full", "a course");
        line.symbol = u"check"_s;
        line.tone = Theme::InHouse;
    }
    return line;
}

QString ClassText::title(const CourseSession &session) const
{
    return joined(
        {m_words.number(session.number), m_words.shortDay(m_words.day(session.startsAt), today())});
}

ClassLine ClassText::line(const SessionRow &row) const
{
    const CourseSession &session = row.session.record;
    ClassLine line{.id = session.id.text(),
                   .title = title(session),
                   .detail = m_words.timeOfDay(session.startsAt),
                   .note =
                       row.state == SessionState::Cancelled ? session.cancelReason : session.topic,
                   .chip = {},
                   .symbol = {},
                   .tone = Theme::Neutral};
    if (row.state == SessionState::Held) {
        line.chip = m_words.number(row.present);
        line.symbol = u"check"_s;
        line.tone = Theme::InHouse;
    } else if (row.state == SessionState::Cancelled) {
        line.chip = word(row.state);
        line.symbol = u"cross"_s;
    } else if (m_words.day(session.startsAt) == today()) {
        line.chip = tr("Today", "a session of a course");
        line.symbol = u"today"_s;
        line.tone = Theme::Arriving;
    }
    return line;
}

ClassLine ClassText::line(const PetInCourse &pet, const SessionRow *session) const
{
    const AttendanceMark mark =
        session ? pet.markAt(session->session.record.id) : AttendanceMark::Open;
    return {.id = pet.enrolment.id.text(),
            .title = pet.pet.name,
            .detail = joined({pet.family.name, pet.family.phone}),
            .note = pet.billed ? QString() : tr("Not billed yet"),
            .chip = mark == AttendanceMark::Open ? QString() : word(mark),
            .symbol = symbolOfMark(mark),
            .tone = toneOfMark(mark)};
}

ClassLine ClassText::waitingLine(const PetInCourse &pet, int place) const
{
    return {.id = pet.enrolment.id.text(),
            .title = pet.pet.name,
            .detail = joined({pet.family.name, pet.family.phone}),
            .note = pet.enrolment.notes,
            .chip = tr("Waits, %1", "the place in the line").arg(m_words.number(place)),
            .symbol = u"clock"_s,
            .tone = Theme::Provisional};
}

QString ClassText::about(const CoursePage &page) const
{
    const Course &course = page.course.record;
    return joined(
        {tr("%1 %2", "a day of the week, a time")
             .arg(m_words.weekday(course.startsOn), m_words.minuteOfDay(course.startsAtMinute)),
         m_words.duration(course.minutes),
         page.trainer.name,
         course.place});
}

QStringList ClassText::warnings(const PetInCourse &pet)
{
    QStringList texts;
    for (const PetAlert &alert : pet.warnings.alerts)
        texts += joined({word(alert.kind), alert.note});
    for (const Allergy &allergy : pet.warnings.allergies)
        texts += tr("Allergic to %1").arg(allergy.substance);
    return texts;
}

} // namespace desk::ui
