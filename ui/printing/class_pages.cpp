#include "ui/printing/document_pages.h"
#include "ui/text/enum_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

class ClassPages
{
    Q_DECLARE_TR_FUNCTIONS(ClassPages)

public:
    ClassPages(const DocumentHead &head,
               const Course &course,
               const CourseSession &session,
               const QString &trainer,
               const Words &words)
        : m_course(course)
        , m_session(session)
        , m_trainer(trainer)
        , m_words(words)
        , m_page(PaperKind::Sheet, head, words)
    {
    }

    Pages roster(const CoursePage &page);
    Pages homework(const std::optional<CourseSession> &next);

private:
    void about();
    void tableHead();
    void pet(const PetInCourse &one);
    QString whenOf(const CourseSession &session) const;
    static QString noted(AttendanceMark mark);
    QString toKnow(const PetInCourse &one) const;

    const Course &m_course;
    const CourseSession &m_session;
    QString m_trainer;
    const Words &m_words;
    PageBuilder m_page;
};

QString ClassPages::whenOf(const CourseSession &session) const
{
    return tr("%1, %2 to %3", "a day and two times")
        .arg(m_words.longDate(m_words.day(session.startsAt)),
             m_words.timeOfDay(session.startsAt),
             m_words.timeOfDay(session.endsAt));
}

void ClassPages::about()
{
    m_page.space(points(8));
    m_page.text(m_course.name, TextSize::Lead, TextWeight::Bold);
    m_page.text(whenOf(m_session));
    QStringList details{
        tr("Session %1 of %2")
            .arg(m_words.number(m_session.number), m_words.number(m_course.sessions)),
        m_trainer,
        m_course.place};
    details.removeAll(QString());
    m_page.text(details.join(u" · "_s), TextSize::Note);
    if (!m_session.topic.isEmpty()) {
        m_page.space(points(6));
        m_page.pair(tr("Topic"), m_session.topic, TextWeight::Bold);
    }
    m_page.space(points(8));
}

void ClassPages::tableHead()
{
    m_page.row({{.text = tr("Pet"), .share = 3, .weight = TextWeight::Bold},
                {.text = tr("Owner"), .share = 3, .weight = TextWeight::Bold},
                {.text = tr("Attendance"), .share = 3, .weight = TextWeight::Bold},
                {.text = tr("Notes"), .share = 4, .weight = TextWeight::Bold}});
    m_page.rule();
}

// What was not noted yet is ticked with a pen.
QString ClassPages::noted(AttendanceMark mark)
{
    if (mark != AttendanceMark::Open)
        return word(mark);
    return u"\u25A1 "_s % word(AttendanceMark::Present) % u"\n\u25A1 "_s
        % word(AttendanceMark::Absent) % u"\n\u25A1 "_s % word(AttendanceMark::Excused);
}

QString ClassPages::toKnow(const PetInCourse &one) const
{
    QStringList notes;
    for (const PetAlert &alert : one.warnings.alerts)
        notes += alert.note.isEmpty() ? word(alert.kind) : word(alert.kind) % u": "_s % alert.note;
    for (const Allergy &allergy : one.warnings.allergies)
        notes += tr("Allergic to %1").arg(allergy.substance);
    if (!one.enrolment.notes.isEmpty())
        notes += one.enrolment.notes;
    return notes.join(u'\n');
}

void ClassPages::pet(const PetInCourse &one)
{
    m_page.row(
        {{.text = one.pet.breed.isEmpty() ? one.pet.name : one.pet.name % u'\n' % one.pet.breed,
          .share = 3},
         {.text = one.family.phone.isEmpty() ? one.family.name
                                             : one.family.name % u'\n' % one.family.phone,
          .share = 3},
         {.text = noted(one.markAt(m_session.id)), .share = 3},
         {.text = toKnow(one), .share = 4, .mostLines = 12}});
    m_page.space(points(4));
    m_page.rule();
}

Pages ClassPages::roster(const CoursePage &page)
{
    const QString title = tr("Class roster");
    m_page.businessHead(title, {});
    about();
    tableHead();
    m_page.onNewPage = [this] { tableHead(); };
    for (const PetInCourse &one : page.enrolled)
        pet(one);
    m_page.onNewPage = nullptr;
    if (page.enrolled.isEmpty())
        m_page.text(tr("Nobody has a place yet."));
    if (!page.waiting.isEmpty()) {
        QStringList names;
        for (const PetInCourse &one : page.waiting)
            names += one.pet.name;
        m_page.space(points(6));
        m_page.text(tr("Waiting for a place: %1").arg(m_words.list(names)));
    }
    m_page.space(points(10));
    m_page.needs(points(90));
    m_page.text(tr("Homework"), TextSize::Body, TextWeight::Bold);
    if (m_session.homework.isEmpty())
        m_page.frame(points(70));
    else
        m_page.longText(m_session.homework);
    return m_page.finish(title % u' ' % m_course.name);
}

Pages ClassPages::homework(const std::optional<CourseSession> &next)
{
    const QString title = tr("Homework");
    m_page.businessHead(title, {});
    about();
    m_page.longText(m_session.homework);
    if (next) {
        m_page.space(points(14));
        m_page.text(tr("We meet again on %1.").arg(whenOf(*next)));
    }
    return m_page.finish(title % u' ' % m_course.name);
}

} // namespace

Pages pagesOf(const ClassRoster &roster, const Words &words)
{
    return ClassPages(roster.head,
                      roster.course.course.record,
                      roster.session,
                      roster.course.trainer.name,
                      words)
        .roster(roster.course);
}

Pages pagesOf(const HomeworkSheet &sheet, const Words &words)
{
    return ClassPages(sheet.head, sheet.course, sheet.session, sheet.trainer, words)
        .homework(sheet.next);
}

} // namespace desk::ui
