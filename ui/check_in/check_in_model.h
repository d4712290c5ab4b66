#pragma once

#include "ui/check_in/agreement_form.h"
#include "ui/check_in/arrival_form.h"
#include "ui/models/form_model.h"

#include <QQmlListProperty>

namespace desk::ui {

/// A family checks in, all its pets on one page. Asks what is missing, knows what was noted last
/// time.
class CheckInModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString booking READ booking WRITE setBooking NOTIFY bookingChanged FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY formChanged FINAL)
    Q_PROPERTY(QString family READ family NOTIFY formChanged FINAL)
    Q_PROPERTY(QString householdId READ householdId NOTIFY formChanged FINAL)
    Q_PROPERTY(
        QQmlListProperty<desk::ui::ArrivalForm> arrivals READ arrivals NOTIFY arrivalsChanged FINAL)
    Q_PROPERTY(desk::ui::AgreementForm *agreement READ agreement CONSTANT FINAL)
    /// Names of the family, who pays first.
    Q_PROPERTY(QStringList people READ people NOTIFY formChanged FINAL)
    Q_PROPERTY(
        QString arrivedWith READ arrivedWith WRITE setArrivedWith NOTIFY arrivedWithChanged FINAL)

public:
    explicit CheckInModel(QObject *parent = nullptr);

    QString booking() const { return m_booking.text(); }
    void setBooking(const QString &booking);
    bool isLoaded() const { return m_loaded; }
    QString family() const { return m_form.family; }
    QString householdId() const { return m_form.household.text(); }
    QQmlListProperty<ArrivalForm> arrivals() { return {this, &m_arrivals}; }
    AgreementForm *agreement() { return &m_agreement; }
    QStringList people() const;
    QString arrivedWith() const { return m_arrivedWith; }
    void setArrivedWith(const QString &arrivedWith);

    /// The room of a pet, by its place in the list, was made clean.
    Q_INVOKABLE void markClean(int arrival);
    /// Checks in who is coming. `pad` holds the signature, if it was drawn.
    Q_INVOKABLE void checkIn(desk::ui::SignaturePad *pad);

Q_SIGNALS:
    void bookingChanged();
    void formChanged();
    void arrivalsChanged();
    void arrivedWithChanged();
    void done();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    void load();
    void show(const CheckInForm &form, const QHash<PetId, QList<FreeUnit>> &rooms);
    ArrivalForm *arrivalOf(const ArrivingPet &pet);
    Result<CheckIn> typed() const;
    void carryOut(const CheckIn &checkIn);
    void spreadProblems();
    QList<ArrivalForm *> coming() const;

    BookingId m_booking;
    bool m_loaded = false;
    CheckInForm m_form;
    QList<ArrivalForm *> m_arrivals;
    AgreementForm m_agreement;
    QString m_arrivedWith;
};

} // namespace desk::ui
