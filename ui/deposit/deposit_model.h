#pragma once

#include "core/billing/deposit.h"
#include "core/bookings/promised_end.h"
#include "ui/deposit/deposit_rows.h"
#include "ui/models/form_model.h"
#include "ui/payment/tender_pane_model.h"

namespace desk::ui {

/// What a family pays in advance, booking by booking: taking a deposit, and deciding what becomes
/// of one.
class DepositModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY shown FINAL)
    Q_PROPERTY(QString family READ family NOTIFY shown FINAL)
    Q_PROPERTY(desk::ui::DepositRows *bookings READ bookings CONSTANT FINAL)
    /// The booking that is chosen; -1: there is none.
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY shown FINAL)
    /// Somebody of the chosen booking still comes, or is here, or owes of it.
    Q_PROPERTY(bool takes READ takes NOTIFY shown FINAL)
    /// What is held for the chosen booking; empty when nothing is.
    Q_PROPERTY(QString held READ held NOTIFY shown FINAL)
    /// What more went back, or on a bill, than was there; empty when nothing did.
    Q_PROPERTY(QString missing READ missing NOTIFY shown FINAL)
    /// What its terms say about its end, and why; empty when they say nothing.
    Q_PROPERTY(QString promised READ promised NOTIFY shown FINAL)
    // Taking
    Q_PROPERTY(QString amount READ amount WRITE setAmount NOTIFY amountChanged FINAL)
    Q_PROPERTY(QString amountProblem READ amountProblem NOTIFY amountChanged FINAL)
    Q_PROPERTY(desk::ui::TenderPaneModel *tenders READ tenders CONSTANT FINAL)
    // Deciding
    Q_PROPERTY(QStringList ways READ ways NOTIFY shown FINAL)
    Q_PROPERTY(QString refund READ refund WRITE setRefund NOTIFY refundChanged FINAL)
    /// "The resort keeps $25.00." or why the amount can't be read.
    Q_PROPERTY(QString kept READ kept NOTIFY refundChanged FINAL)
    Q_PROPERTY(QString refundProblem READ refundProblem NOTIFY refundChanged FINAL)
    /// Nothing goes back: it does not matter how.
    Q_PROPERTY(bool keepsAll READ keepsAll NOTIFY refundChanged FINAL)
    // What was just done
    Q_PROPERTY(bool done READ isDone NOTIFY doneChanged FINAL)
    Q_PROPERTY(QString doneTitle READ doneTitle NOTIFY doneChanged FINAL)
    Q_PROPERTY(QString change READ change NOTIFY doneChanged FINAL)
    Q_PROPERTY(QString receipt READ receipt NOTIFY doneChanged FINAL)

public:
    explicit DepositModel(QObject *parent = nullptr);

    bool isLoaded() const { return m_isLoaded; }
    QString family() const { return m_family; }
    DepositRows *bookings() { return &m_bookings; }
    int current() const;
    void setCurrent(int row);
    bool takes() const;
    QString held() const;
    QString missing() const;
    QString promised() const;
    QString amount() const { return m_amount; }
    void setAmount(const QString &typed);
    QString amountProblem() const;
    TenderPaneModel *tenders() { return &m_tenders; }
    QStringList ways() const;
    QString refund() const { return m_refund; }
    void setRefund(const QString &typed);
    QString kept() const;
    QString refundProblem() const;
    bool keepsAll() const;
    bool isDone() const { return m_done.has_value(); }
    QString doneTitle() const { return m_done ? m_done->title : QString(); }
    QString change() const { return m_done ? m_done->change : QString(); }
    QString receipt() const { return m_done ? m_done->receipt : QString(); }

    /// What the page was opened with: {"booking": id}, or {"household": id}.
    Q_INVOKABLE void open(const QVariantMap &argument);
    /// Takes the deposit with what the tenders come to.
    Q_INVOKABLE void take();
    /// Begins to decide: what was promised is kept, and without a promise all goes back, unless
    /// told.
    Q_INVOKABLE void beginSettling();
    /// `way` is an index of ways; `reference` of the terminal, or the number of a check.
    Q_INVOKABLE void settle(int way, const QString &reference, const QString &reason);
    /// The resort bears what is missing.
    Q_INVOKABLE void forgive(const QString &reason);
    Q_INVOKABLE void forgetDone();

Q_SIGNALS:
    void shown();
    void amountChanged();
    void refundChanged();
    void doneChanged();
    /// What the dialog asked for is done: it may close.
    void settled();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    struct Done
    {
        QString title;
        QString change;
        QString receipt;
    };

    Words words() const { return session()->words(); }
    const BookingDeposit *chosen() const;
    std::optional<PromisedEnd> promisedEnd() const;
    void suggestAmount();
    void showDue();
    void tookIt(const Taken &taken);
    void settledIt(const SettledDeposit &outcome);

    HouseholdId m_household;
    QString m_family;
    bool m_isLoaded = false;
    QList<BookingDeposit> m_deposits;
    QHash<BookingId, PromisedEnd> m_promised; ///< where nobody comes any more
    DepositRows m_bookings;
    BookingId m_booking;
    Money m_storeCredit;
    QString m_amount;
    TenderPaneModel m_tenders;
    QString m_refund;
    std::optional<Done> m_done;
};

} // namespace desk::ui
