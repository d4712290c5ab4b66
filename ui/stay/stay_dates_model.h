#pragma once

#include "core/bookings/change_stay.h"
#include "core/bookings/reservation.h"
#include "ui/models/form_model.h"
#include "ui/text/words.h"

namespace desk::ui {

/// The days of a stay while they are changed, with what that does to the price before it is done.
class StayDatesModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString arrives READ arrives NOTIFY datesChanged FINAL)
    Q_PROPERTY(QString leaves READ leaves NOTIFY datesChanged FINAL)
    Q_PROPERTY(QString leavesAt READ leavesAt NOTIFY datesChanged FINAL)
    /// A pet in house has arrived.
    Q_PROPERTY(bool arrivalOpen READ isArrivalOpen NOTIFY datesChanged FINAL)
    Q_PROPERTY(QString nights READ nights NOTIFY datesChanged FINAL)
    /// "$59.09 becomes $177.28: +$118.19", or why there is no price.
    Q_PROPERTY(QString price READ price NOTIFY datesChanged FINAL)

public:
    using FormModel::FormModel;

    QString arrives() const;
    QString leaves() const;
    QString leavesAt() const { return m_leavesAt; }
    bool isArrivalOpen() const { return !m_stay.checkedInAt; }
    QString nights() const;
    QString price() const { return m_price; }

    /// Begins with the stay as it is.
    Q_INVOKABLE void open(const QString &reservation);
    Q_INVOKABLE void setArrives(const QString &text);
    Q_INVOKABLE void setLeaves(const QString &text);
    Q_INVOKABLE void setLeavesAt(const QString &text);
    Q_INVOKABLE void stepArrives(int days);
    Q_INVOKABLE void stepLeaves(int days);
    Q_INVOKABLE void change();

Q_SIGNALS:
    void datesChanged();
    void done();

private:
    Words words() const { return session()->words(); }
    ChangeDates wish() const;
    void move(QDate arrives, QDate leaves);
    void priceAgain();

    Reservation m_stay;
    QDate m_arrives;
    QDate m_leaves;
    QString m_leavesAt;
    QString m_price;
};

} // namespace desk::ui
