#pragma once

#include "core/standing_plans/keep_standing_plans.h"
#include "ui/models/form_model.h"
#include "ui/standing_plans/booking_ahead.h"
#include "ui/text/words.h"

namespace desk::ui {

/// A stay that a family wants again and again, while it is agreed.
class RepeatModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    /// "Mon" and so on, from Monday.
    Q_PROPERTY(QStringList weekdayNames READ weekdayNames NOTIFY shown FINAL)
    /// Those on which they come: bit 0 is Monday.
    Q_PROPERTY(int weekdays READ weekdays NOTIFY shown FINAL)
    Q_PROPERTY(int everyWeeks READ everyWeeks NOTIFY shown FINAL)
    Q_PROPERTY(int weeksAhead READ weeksAhead NOTIFY shown FINAL)
    Q_PROPERTY(QString startsOn READ startsOn NOTIFY shown FINAL)
    Q_PROPERTY(QString endsOn READ endsOn NOTIFY shown FINAL)
    /// Who comes for what: "Bella and Rex · Daycare"
    Q_PROPERTY(QString what READ what NOTIFY shown FINAL)
    /// "Mon, Nov 30, Wed, Dec 2 and so on"
    Q_PROPERTY(QString nextDays READ nextDays NOTIFY shown FINAL)

public:
    using FormModel::FormModel;

    QStringList weekdayNames() const;
    int weekdays() const { return m_plan.weekdays; }
    int everyWeeks() const { return m_plan.everyWeeks; }
    int weeksAhead() const { return m_plan.daysAhead / 7; }
    QString startsOn() const;
    QString endsOn() const { return m_endsOn; }
    QString what() const { return m_what; }
    QString nextDays() const;

    /// Begins with the pets, the service, the times and the weekday of a stay.
    Q_INVOKABLE void open(const QString &reservation);
    Q_INVOKABLE void toggle(int weekday);
    Q_INVOKABLE void setEveryWeeks(int weeks);
    Q_INVOKABLE void setWeeksAhead(int weeks);
    Q_INVOKABLE void setStartsOn(const QString &text);
    Q_INVOKABLE void stepStartsOn(int days);
    /// Nothing: without an end.
    Q_INVOKABLE void setEndsOn(const QString &text);
    /// Adds the plan and books its first days.
    Q_INVOKABLE void save();

Q_SIGNALS:
    void shown();
    void done();

private:
    Words words() const { return session()->words(); }

    StandingPlan m_plan;
    QList<PetId> m_pets;
    QString m_what;
    QString m_endsOn;
    BookingAhead *m_ahead = nullptr;
};

} // namespace desk::ui
