#pragma once

#include "ui/models/form_model.h"
#include "ui/standing_plans/standing_rows.h"

namespace desk::ui {

/// The families that come again and again, and the days of the plan that is looked at.
class StandingPlansModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY shown FINAL)
    Q_PROPERTY(desk::ui::StandingPlanRows *plans READ plans CONSTANT FINAL)
    Q_PROPERTY(desk::ui::StandingDayRows *days READ days CONSTANT FINAL)
    /// "12 standing plans, 1 with days that are not booked"
    Q_PROPERTY(QString countText READ countText NOTIFY shown FINAL)
    /// The plan that is looked at; -1: there is none.
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY shown FINAL)
    /// Its day that is looked at; -1: it has none.
    Q_PROPERTY(int currentDay READ currentDay WRITE setCurrentDay NOTIFY shown FINAL)

    // The plan that is looked at
    Q_PROPERTY(bool hasPlan READ hasPlan NOTIFY shown FINAL)
    Q_PROPERTY(QString pets READ pets NOTIFY shown FINAL)
    Q_PROPERTY(QString family READ family NOTIFY shown FINAL)
    Q_PROPERTY(QString rhythm READ rhythm NOTIFY shown FINAL)
    Q_PROPERTY(QString notes READ notes NOTIFY shown FINAL)
    Q_PROPERTY(QString household READ household NOTIFY shown FINAL)

    // Its day
    Q_PROPERTY(QString day READ day NOTIFY shown FINAL)
    Q_PROPERTY(QString stay READ stay NOTIFY shown FINAL)
    Q_PROPERTY(bool canBook READ canBook NOTIFY shown FINAL)
    Q_PROPERTY(bool canSkip READ canSkip NOTIFY shown FINAL)

public:
    using FormModel::FormModel;

    bool isLoaded() const { return m_isLoaded; }
    StandingPlanRows *plans() { return &m_plans; }
    StandingDayRows *days() { return &m_days; }
    QString countText() const;
    int current() const;
    void setCurrent(int row);
    int currentDay() const;
    void setCurrentDay(int row);

    bool hasPlan() const { return lookedAt() != nullptr; }
    QString pets() const;
    QString family() const;
    QString rhythm() const;
    QString notes() const;
    QString household() const;
    QString day() const;
    QString stay() const;
    bool canBook() const;
    bool canSkip() const;

    /// Books the day; what stands in the way is said.
    Q_INVOKABLE void book();
    /// They do not come on the day.
    Q_INVOKABLE void skip(const QString &reason);
    /// They come no more; what is booked from today on is cancelled.
    Q_INVOKABLE void end(const QString &reason);

Q_SIGNALS:
    void shown();
    /// What was asked for was done.
    void acted();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    Words words() const { return session()->words(); }
    const StandingFamily *lookedAt() const;
    const StandingDay *lookedAtDay() const;
    void showPlans();
    void showDays();

    QList<StandingFamily> m_list;
    StandingPlanRows m_plans;
    StandingDayRows m_days;
    QString m_current;    ///< the plan
    QString m_currentDay; ///< as ISO has it
    bool m_isLoaded = false;
};

} // namespace desk::ui
