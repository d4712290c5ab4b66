#pragma once

#include "core/classes/course_page.h"
#include "ui/classes/class_lines.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace desk::ui {

/// Words for courses, their sessions and the pets in them.
class ClassText
{
    Q_DECLARE_TR_FUNCTIONS(ClassText)

public:
    ClassText(const Words &words, Instant now)
        : m_words(words)
        , m_now(now)
    {
    }

    ClassLine line(const CourseRow &row) const;
    ClassLine line(const SessionRow &row) const;
    /// At a session; nothing: there is none.
    ClassLine line(const PetInCourse &pet, const SessionRow *session) const;
    ClassLine waitingLine(const PetInCourse &pet, int place) const;

    /// "Tuesday 5:30 PM · 1 hour · Sam · Small yard"
    QString about(const CoursePage &page) const;
    /// "6 of 6 places taken, 2 wait"
    QString places(const CoursePage &page) const;
    /// "2 · Tue, 24 Nov"
    QString title(const CourseSession &session) const;
    /// What one has to know of a pet before.
    static QStringList warnings(const PetInCourse &pet);

private:
    QString places(int taken, int capacity, int waiting) const;
    QDate today() const { return m_words.day(m_now); }

    Words m_words;
    Instant m_now;
};

} // namespace desk::ui
