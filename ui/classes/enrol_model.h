#pragma once

#include "core/classes/course_page.h"
#include "ui/models/form_model.h"
#include "ui/models/pet_choices.h"

namespace desk::ui {

/// A pet is given a place in a course; where it is full, the pet waits for one.
class EnrolModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(desk::ui::PetChoices *choices READ choices CONSTANT FINAL)
    /// There are any: the count of a list that has not been painted yet is not to be relied upon.
    Q_PROPERTY(bool choosable READ isChoosable NOTIFY changed FINAL)
    Q_PROPERTY(QString course READ course NOTIFY changed FINAL)
    Q_PROPERTY(QString pet READ pet NOTIFY changed FINAL)
    /// What it costs, or that it is full.
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(bool full READ isFull NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)

public:
    using FormModel::FormModel;

    PetChoices *choices() { return &m_choices; }
    bool isChoosable() const { return !m_choices.rows().isEmpty(); }
    QString course() const { return m_course ? m_course->name : QString(); }
    QString pet() const;
    QString summary() const;
    bool isFull() const;
    bool isReady() const { return m_course && m_pet; }

    /// An empty form for this course.
    Q_INVOKABLE void begin(const QString &course);
    Q_INVOKABLE void search(const QString &typed);
    Q_INVOKABLE void choose(int choice);
    Q_INVOKABLE void enrol(const QString &notes);

Q_SIGNALS:
    void changed();
    void done();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    Words words() const { return session()->words(); }
    void count();
    void tell(const EnrolmentId &id, EnrolmentState state);

    PetChoices m_choices;
    std::optional<Course> m_course;
    int m_taken = 0;
    std::optional<Pet> m_pet;
    QString m_family;
};

} // namespace desk::ui
