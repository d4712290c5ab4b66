#pragma once

#include "ui/check_in/arrivals_model.h"

namespace desk::ui {

/// A family checks in, all its pets on one page. Asks what is missing, knows what was noted last
/// time.
class CheckInModel : public desk::ui::ArrivalsModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString booking READ booking WRITE setBooking NOTIFY bookingChanged FINAL)
    Q_PROPERTY(QString householdId READ householdId NOTIFY formChanged FINAL)
    /// Names of the family, who pays first.
    Q_PROPERTY(QStringList people READ people NOTIFY formChanged FINAL)

public:
    using ArrivalsModel::ArrivalsModel;

    QString booking() const { return m_booking.text(); }
    void setBooking(const QString &booking);
    QString householdId() const { return m_form.household.text(); }
    QStringList people() const;

    /// Checks in who is coming. `pad` holds the signature, if it was drawn.
    Q_INVOKABLE void checkIn(desk::ui::SignaturePad *pad);

Q_SIGNALS:
    void bookingChanged();
    void done();

protected:
    void refresh(const QSet<QByteArray> &tables) override;
    void load() override;

private:
    void show(const CheckInForm &form, const QHash<PetId, QList<FreeUnit>> &rooms);
    ArrivalForm *arrivalOf(const ArrivingPet &pet);
    Result<CheckIn> typed() const;
    void carryOut(const CheckIn &checkIn);

    BookingId m_booking;
};

} // namespace desk::ui
