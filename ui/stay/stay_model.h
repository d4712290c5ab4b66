#pragma once

#include "core/bookings/stay_page.h"
#include "ui/models/form_model.h"
#include "ui/stay/stay_actions.h"
#include "ui/text/words.h"

namespace desk::ui {

/// One stay on its page: what is known, and what can be done with it now.
class StayModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        QString reservation READ reservation WRITE setReservation NOTIFY reservationChanged FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString pet READ pet NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString petId READ petId NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString breed READ breed NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString family READ family NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString householdId READ householdId NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString bookingId READ bookingId NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString invoiceId READ invoiceId NOTIFY pageChanged FINAL)
    Q_PROPERTY(QVariant state READ state NOTIFY pageChanged FINAL)
    Q_PROPERTY(QVariantList facts READ facts NOTIFY pageChanged FINAL)
    Q_PROPERTY(QVariantList alerts READ alerts NOTIFY pageChanged FINAL)
    Q_PROPERTY(QVariantList care READ care NOTIFY pageChanged FINAL)
    Q_PROPERTY(QVariantList history READ history NOTIFY pageChanged FINAL)
    Q_PROPERTY(QVariantList price READ price NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString priceTotal READ priceTotal NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString deposit READ deposit NOTIFY pageChanged FINAL)
    /// What was promised about it, a sentence each.
    Q_PROPERTY(QStringList terms READ terms NOTIFY pageChanged FINAL)
    /// A deposit can be taken, or one is held.
    Q_PROPERTY(bool depositMatters READ depositMatters NOTIFY pageChanged FINAL)
    /// {reservation, text, state}: the other stays of the booking.
    Q_PROPERTY(QVariantList together READ together NOTIFY pageChanged FINAL)
    /// {name, text, question, takesReason, isFinal}: what can be done, the most likely first.
    Q_PROPERTY(QVariant actions READ actions NOTIFY pageChanged FINAL)

public:
    using FormModel::FormModel;

    QString reservation() const { return m_reservation.text(); }
    void setReservation(const QString &reservation);
    bool isLoaded() const { return m_page.has_value(); }
    QString pet() const { return m_page ? m_page->pet.name : QString(); }
    QString petId() const { return m_page ? m_page->pet.id.text() : QString(); }
    QString breed() const;
    QString family() const { return m_page ? m_page->household.name : QString(); }
    QString householdId() const { return m_page ? m_page->household.id.text() : QString(); }
    QString bookingId() const { return m_page ? m_page->booking.id.text() : QString(); }
    QString invoiceId() const;
    QVariant state() const;
    QVariantList facts() const;
    QVariantList alerts() const;
    QVariantList care() const;
    QVariantList history() const;
    QVariantList price() const;
    QString priceTotal() const;
    QString deposit() const;
    QStringList terms() const;
    bool depositMatters() const;
    QVariantList together() const;
    QVariant actions() const;

    /// Does what an action says, with a reason if it takes one.
    Q_INVOKABLE void act(const QString &name, const QString &reason = {});

Q_SIGNALS:
    void reservationChanged();
    void pageChanged();
    /// It was done.
    void acted();
    /// Nobody of the booking comes any more, and something was paid in advance.
    void depositLeft();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    void load();
    void carryOut(Transition transition, const QString &reason);
    bool isLastToCome() const;
    QString whoWaits();
    QString promised(Transition transition) const;
    QString depositQuestion(Transition transition) const;
    template <class Command>
    void does(const Command &command, const QString &said);
    template <class Command, class Undo>
    void does(const Command &command, const QString &said, const Undo &undo);
    Words words() const { return session()->words(); }

    ReservationId m_reservation;
    std::optional<StayPage> m_page;
};

} // namespace desk::ui
