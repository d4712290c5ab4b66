#pragma once

#include "core/catalog/service.h"
#include "core/classes/course.h"
#include "core/staff/staff.h"
#include "core/store/writer.h"
#include "ui/models/form_model.h"

namespace desk::ui {

/// A new course, or what is changed of one.
class CourseModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList services READ services NOTIFY changed FINAL)
    Q_PROPERTY(QStringList trainers READ trainers NOTIFY changed FINAL)
    Q_PROPERTY(QStringList prices READ prices NOTIFY changed FINAL)
    /// Its days and times are asked for.
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed FINAL)
    /// What the fields begin with: {name, service, trainer, place, day, time, minutes, sessions,
    /// capacity, price}. A variant, because qmllint of Qt 6.4 knows no names inside a map.
    Q_PROPERTY(QVariant values READ values NOTIFY changed FINAL)

public:
    using FormModel::FormModel;

    QStringList services() const;
    QStringList trainers() const;
    QStringList prices() const;
    bool isNew() const { return !m_opened; }
    QVariant values() const;

    Q_INVOKABLE void begin();
    Q_INVOKABLE void edit(const QString &course);
    /// The day as many days on: how a field holds it.
    Q_INVOKABLE QString stepped(const QString &day, int days) const;
    Q_INVOKABLE void save(const QVariantMap &fields);

Q_SIGNALS:
    void changed();
    void saved(const QString &course);

private:
    Words words() const { return session()->words(); }
    void readWhatIsThere();
    Course asTyped(const QVariantMap &fields) const;
    void add(Course course, const QVariantMap &fields);

    QList<Service> m_services;
    QList<Staff> m_trainers;
    std::optional<Opened<Course>> m_opened;
    Course m_course;
};

} // namespace desk::ui
