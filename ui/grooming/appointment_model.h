#pragma once

#include "core/catalog/service.h"
#include "core/grooming/book_appointment.h"
#include "core/households/pet.h"
#include "core/staff/staff.h"
#include "ui/models/form_model.h"
#include "ui/models/pet_choices.h"

#include <QVariantList>

namespace desk::ui {

/// A new appointment: who, what, by whom and when. Until somebody says otherwise the first time
/// that is free is proposed.
class AppointmentModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(desk::ui::PetChoices *choices READ choices CONSTANT FINAL)
    /// There are any: the count of a list that has not been painted yet is not to be relied upon.
    Q_PROPERTY(bool choosable READ isChoosable NOTIFY choicesChanged FINAL)
    Q_PROPERTY(QString pet READ pet NOTIFY changed FINAL)
    /// {name, detail, chosen}
    Q_PROPERTY(QVariantList services READ services NOTIFY changed FINAL)
    Q_PROPERTY(QStringList groomers READ groomers NOTIFY changed FINAL)
    Q_PROPERTY(int groomer READ groomer NOTIFY changed FINAL)
    Q_PROPERTY(QString day READ day NOTIFY changed FINAL)
    Q_PROPERTY(QString time READ time NOTIFY changed FINAL)
    /// "1 h 30 min, 68.00"
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)

public:
    using FormModel::FormModel;

    PetChoices *choices() { return &m_choices; }
    bool isChoosable() const { return !m_choices.rows().isEmpty(); }
    QString pet() const;
    QVariantList services() const;
    QStringList groomers() const;
    int groomer() const { return m_groomer; }
    QString day() const;
    QString time() const;
    QString summary() const;
    bool isReady() const;

    /// An empty form: at the place of the cursor {groomer, startsAt}, or at the first free time
    /// where that is over or taken.
    Q_INVOKABLE void begin(const QVariantMap &slot);
    Q_INVOKABLE void search(const QString &typed);
    Q_INVOKABLE void choose(int choice);
    Q_INVOKABLE void toggle(int service);
    Q_INVOKABLE void setGroomer(int groomer);
    Q_INVOKABLE void setDay(const QString &typed);
    Q_INVOKABLE void stepDay(int days);
    Q_INVOKABLE void setTime(const QString &typed);
    /// The first time from now on that is free for it.
    Q_INVOKABLE void proposeFirst();
    Q_INVOKABLE void book(const QString &notes);

Q_SIGNALS:
    void changed();
    void choicesChanged();
    /// It is booked, on this day.
    void booked(const QString &day);

private:
    Words words() const { return session()->words(); }
    QList<ServiceId> chosenServices() const;
    int minutes() const;
    void readWhatIsOffered();
    void propose(Instant notBefore, const std::optional<StaffId> &groomer);
    bool isFreeAsItStands();
    Appointment asItWouldBe() const;

    PetChoices m_choices;
    std::optional<Pet> m_pet;
    QString m_family;
    QList<Service> m_services;
    QList<ServiceId> m_chosen;
    QList<Staff> m_groomers;
    int m_groomer = -1;
    std::optional<Instant> m_startsAt;
};

} // namespace desk::ui
