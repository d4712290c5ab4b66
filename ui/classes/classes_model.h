#pragma once

#include "core/classes/course_page.h"
#include "ui/classes/class_lines.h"
#include "ui/models/form_model.h"

namespace desk::ui {

/// The courses, the sessions of the one that is looked at, and who is in it.
class ClassesModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY shown FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY shown FINAL)
    Q_PROPERTY(desk::ui::ClassLines *courses READ courses CONSTANT FINAL)
    Q_PROPERTY(desk::ui::ClassLines *sessions READ sessions CONSTANT FINAL)
    Q_PROPERTY(desk::ui::ClassLines *pets READ pets CONSTANT FINAL)
    // What is looked at; -1: there is none.
    Q_PROPERTY(int currentCourse READ currentCourse WRITE setCurrentCourse NOTIFY shown FINAL)
    Q_PROPERTY(int currentSession READ currentSession WRITE setCurrentSession NOTIFY shown FINAL)
    Q_PROPERTY(int currentPet READ currentPet WRITE setCurrentPet NOTIFY shown FINAL)

    // The course
    Q_PROPERTY(bool hasCourse READ hasCourse NOTIFY shown FINAL)
    Q_PROPERTY(QString courseId READ courseId NOTIFY shown FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(QString about READ about NOTIFY shown FINAL)
    Q_PROPERTY(QString places READ places NOTIFY shown FINAL)

    // The session
    Q_PROPERTY(QString sessionId READ sessionId NOTIFY shown FINAL)
    Q_PROPERTY(QString sessionTitle READ sessionTitle NOTIFY shown FINAL)
    Q_PROPERTY(QString topic READ topic NOTIFY shown FINAL)
    Q_PROPERTY(QString homework READ homework NOTIFY shown FINAL)
    /// As fields hold them.
    Q_PROPERTY(QString sessionDay READ sessionDay NOTIFY shown FINAL)
    Q_PROPERTY(QString sessionTime READ sessionTime NOTIFY shown FINAL)
    Q_PROPERTY(bool canCancel READ canCancel NOTIFY shown FINAL)
    Q_PROPERTY(bool cancelled READ isCancelled NOTIFY shown FINAL)

    // The pet
    Q_PROPERTY(bool hasPet READ hasPet NOTIFY shown FINAL)
    Q_PROPERTY(QString petName READ petName NOTIFY shown FINAL)
    Q_PROPERTY(QString household READ household NOTIFY shown FINAL)
    Q_PROPERTY(QString enrolment READ enrolment NOTIFY shown FINAL)
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY shown FINAL)
    Q_PROPERTY(bool waits READ isWaiting NOTIFY shown FINAL)
    /// A place is free for the one that waits.
    Q_PROPERTY(bool canGivePlace READ canGivePlace NOTIFY shown FINAL)
    Q_PROPERTY(bool canMark READ canMark NOTIFY shown FINAL)
    Q_PROPERTY(bool canBill READ canBill NOTIFY shown FINAL)

public:
    /// As AttendanceMark.
    enum Mark { Open, Present, Absent, Excused };
    Q_ENUM(Mark)

    using FormModel::FormModel;

    bool isLoaded() const { return m_isLoaded; }
    QString countText() const;
    ClassLines *courses() { return &m_courses; }
    ClassLines *sessions() { return &m_sessions; }
    ClassLines *pets() { return &m_pets; }
    int currentCourse() const { return m_courses.indexOf(m_course); }
    void setCurrentCourse(int row);
    int currentSession() const { return m_sessions.indexOf(m_session); }
    void setCurrentSession(int row);
    int currentPet() const { return m_pets.indexOf(m_pet); }
    void setCurrentPet(int row);

    bool hasCourse() const { return m_page.has_value(); }
    QString courseId() const { return m_course; }
    QString title() const;
    QString about() const;
    QString places() const;
    QString sessionId() const { return m_session; }
    QString sessionTitle() const;
    QString topic() const;
    QString homework() const;
    QString sessionDay() const;
    QString sessionTime() const;
    bool canCancel() const;
    bool isCancelled() const;
    bool hasPet() const { return petHere() != nullptr; }
    QString petName() const;
    QString household() const;
    QString enrolment() const { return m_pet; }
    QStringList warnings() const;
    bool isWaiting() const;
    bool canGivePlace() const;
    bool canMark() const;
    bool canBill() const;

    /// Looks at this course.
    Q_INVOKABLE void lookAt(const QString &course);
    /// Notes whether the pet is there; the same again takes it back.
    Q_INVOKABLE void mark(int mark);
    Q_INVOKABLE void withdraw();
    Q_INVOKABLE void givePlace();
    Q_INVOKABLE void write(const QString &topic, const QString &homework);
    /// A day as a field holds it, so many days on.
    Q_INVOKABLE QString stepped(const QString &day, int days) const;
    /// Another day, another time: as they are typed.
    Q_INVOKABLE void moveSession(const QString &day, const QString &time);
    Q_INVOKABLE void cancelSession(const QString &reason);
    Q_INVOKABLE void restoreSession();
    Q_INVOKABLE void archive();

Q_SIGNALS:
    void shown();
    /// What was asked for was done.
    void acted();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    Words words() const { return session()->words(); }
    void load();
    void loadCourse();
    void showLines();
    void lookAtTheNextSession();
    const SessionRow *sessionHere() const;
    const PetInCourse *petHere() const;
    void put(const PetInCourse &pet, AttendanceMark mark);
    QString saidOf(const PetInCourse &pet, AttendanceMark mark) const;

    QList<CourseRow> m_list;
    std::optional<CoursePage> m_page;
    ClassLines m_courses;
    ClassLines m_sessions;
    ClassLines m_pets;
    QString m_course;
    QString m_session;
    QString m_pet;
    int m_place = 0; ///< of the pet that was looked at, when it is gone
    bool m_isLoaded = false;
    bool m_isShowing = false; ///< lists that change say where their cursor went: nobody moved it
};

} // namespace desk::ui
