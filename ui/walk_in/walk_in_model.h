#pragma once

#include "core/bookings/walk_in.h"
#include "core/pricing/quote.h"
#include "ui/check_in/arrivals_model.h"

namespace desk::ui {

/// A family stands at the desk without a booking: what for, until when, where, what it costs; then
/// it is checked in at once.
class WalkInModel : public desk::ui::ArrivalsModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString household READ household WRITE setHousehold NOTIFY householdChanged FINAL)
    Q_PROPERTY(QStringList services READ services NOTIFY formChanged FINAL)
    Q_PROPERTY(int serviceIndex READ serviceIndex WRITE setServiceIndex NOTIFY wishChanged FINAL)
    Q_PROPERTY(QString leaves READ leaves NOTIFY wishChanged FINAL)
    Q_PROPERTY(QString leavesAt READ leavesAt NOTIFY wishChanged FINAL)
    Q_PROPERTY(QString stay READ stay NOTIFY wishChanged FINAL)
    /// "$59.09 with tax", or why there is no price.
    Q_PROPERTY(QString price READ price NOTIFY priceChanged FINAL)
    /// {text, amount}: the lines of the price.
    Q_PROPERTY(QVariantList priceLines READ priceLines NOTIFY priceChanged FINAL)

public:
    using ArrivalsModel::ArrivalsModel;

    QString household() const { return m_household.text(); }
    void setHousehold(const QString &household);
    QStringList services() const;
    int serviceIndex() const { return m_serviceIndex; }
    void setServiceIndex(int index);
    QString leaves() const;
    QString leavesAt() const { return m_leavesAt; }
    QString stay() const;
    QString price() const { return m_price; }
    QVariantList priceLines() const { return m_priceLines; }

    Q_INVOKABLE void setLeaves(const QString &text);
    Q_INVOKABLE void stepLeaves(int days);
    Q_INVOKABLE void setLeavesAt(const QString &text);
    /// Books and checks in who is coming. `pad` holds the signature, if it was drawn.
    Q_INVOKABLE void checkIn(desk::ui::SignaturePad *pad);

Q_SIGNALS:
    void householdChanged();
    void wishChanged();
    void priceChanged();
    void done(const QString &booking);

protected:
    void refresh(const QSet<QByteArray> &tables) override;
    void load() override;
    QStringList listsOfArrivals() const override;

private:
    Words words() const { return session()->words(); }
    const Service *service() const;
    void makeArrivals();
    /// The pets again, with the rooms and verdicts of the wish.
    void place();
    void priceAgain();
    void showPrice(const Result<Quote> &quote);
    StayWish wishOf(const ArrivalForm &form) const;
    Result<WalkIn> typed() const;
    void carryOut(const WalkIn &walkIn);

    HouseholdId m_household;
    QList<Service> m_services;
    int m_serviceIndex = 0;
    QDate m_leaves;
    QString m_leavesAt;
    QString m_price;
    QVariantList m_priceLines;
};

} // namespace desk::ui
