#pragma once

#include "core/billing/refund_lines.h"
#include "core/billing/take_payment.h"
#include "core/reports/invoice_page.h"
#include "ui/invoice/invoice_rows.h"
#include "ui/models/form_model.h"
#include "ui/payment/bill_lines.h"
#include "ui/payment/tender_pane_model.h"

namespace desk::ui {

/// A bill: its lines explained, what was paid, and what can still be done about it.
class InvoiceModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY billChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY billChanged FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY billChanged FINAL)
    Q_PROPERTY(QString household READ household NOTIFY billChanged FINAL)
    Q_PROPERTY(QString state READ state NOTIFY billChanged FINAL)
    Q_PROPERTY(int tone READ tone NOTIFY billChanged FINAL)
    Q_PROPERTY(desk::ui::BillLines *lines READ lines CONSTANT FINAL)
    Q_PROPERTY(QVariantList sums READ sums NOTIFY billChanged FINAL)
    Q_PROPERTY(QString total READ total NOTIFY billChanged FINAL)
    Q_PROPERTY(QStringList remarks READ remarks NOTIFY billChanged FINAL)
    Q_PROPERTY(desk::ui::PaymentRows *payments READ payments CONSTANT FINAL)
    Q_PROPERTY(desk::ui::TenderPaneModel *tenders READ tenders CONSTANT FINAL)
    Q_PROPERTY(bool payable READ isPayable NOTIFY billChanged FINAL)
    Q_PROPERTY(bool refundable READ isRefundable NOTIFY billChanged FINAL)
    Q_PROPERTY(bool correctable READ isCorrectable NOTIFY billChanged FINAL)
    Q_PROPERTY(bool voidable READ isVoidable NOTIFY billChanged FINAL)
    Q_PROPERTY(bool printable READ isPrintable NOTIFY billChanged FINAL)
    // Taking lines back
    Q_PROPERTY(desk::ui::RefundRows *refunds READ refunds CONSTANT FINAL)
    Q_PROPERTY(bool refundChosen READ isRefundChosen NOTIFY refundChanged FINAL)
    /// The kinds by which money can go back or be recorded, and how the bill was paid.
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY billChanged FINAL)
    Q_PROPERTY(int paidByIndex READ paidByIndex NOTIFY billChanged FINAL)
    Q_PROPERTY(QString paidReference READ paidReference NOTIFY billChanged FINAL)
    // What was just taken
    Q_PROPERTY(bool paid READ isPaid NOTIFY paidChanged FINAL)
    Q_PROPERTY(QString paidTitle READ paidTitle NOTIFY paidChanged FINAL)
    Q_PROPERTY(QString change READ change NOTIFY paidChanged FINAL)
    Q_PROPERTY(QString receipt READ receipt NOTIFY paidChanged FINAL)

public:
    explicit InvoiceModel(QObject *parent = nullptr);

    bool isLoaded() const { return m_page.has_value(); }
    QString title() const;
    QString subtitle() const;
    QString household() const;
    QString state() const;
    int tone() const;
    BillLines *lines() { return &m_lines; }
    QVariantList sums() const;
    QString total() const;
    QStringList remarks() const;
    PaymentRows *payments() { return &m_payments; }
    TenderPaneModel *tenders() { return &m_tenders; }
    bool isPayable() const;
    bool isRefundable() const { return m_page && !m_page->creditable.isEmpty(); }
    bool isCorrectable() const { return lastCorrectable() >= 0; }
    bool isVoidable() const;
    bool isPrintable() const { return m_page && m_page->bill.invoice.issuedAt.has_value(); }
    RefundRows *refunds() { return &m_refunds; }
    bool isRefundChosen() const;
    QStringList kinds() const;
    int paidByIndex() const;
    QString paidReference() const;
    bool isPaid() const { return m_taken.has_value(); }
    QString paidTitle() const;
    QString change() const;
    QString receipt() const { return m_taken ? m_taken->receipt.id.text() : QString(); }

    /// What the page was opened with: {"id": id}.
    Q_INVOKABLE void open(const QVariantMap &argument);
    /// Takes what the tenders come to, a part of what is due too.
    Q_INVOKABLE void pay();
    Q_INVOKABLE void forgetPaid();
    /// Begins to take lines back: this line of the bill is chosen already.
    Q_INVOKABLE void beginRefund(int line);
    Q_INVOKABLE void setRefund(int row, int quantity);
    /// `kind` is an index of kinds; `reference` of the terminal, or the number of a check.
    Q_INVOKABLE void refund(int kind, const QString &reference, const QString &reason);
    /// The tender of this row was another: an index of kinds.
    Q_INVOKABLE void correct(int row, int kind, const QString &reference, const QString &reason);
    Q_INVOKABLE bool mayCorrect(int row) const;
    /// The last tender that can be corrected; -1: none.
    Q_INVOKABLE int lastCorrectable() const;
    /// Which kind a tender probably was, when it is not what was recorded: an index of kinds.
    Q_INVOKABLE int otherKind(int row) const;
    Q_INVOKABLE QString receiptOf(int row) const;
    Q_INVOKABLE void voidBill(const QString &reason);
    Q_INVOKABLE void writeOff(const QString &reason);

Q_SIGNALS:
    void billChanged();
    void refundChanged();
    void paidChanged();
    /// What a dialog asked for is done: it may close.
    void carriedOut();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    Words words() const;
    void showPayments();
    TenderToTake tenderOf(int kind, const QString &reference) const;
    const TenderOnBill *largestStanding() const;

    InvoiceId m_invoice;
    std::optional<InvoicePage> m_page;
    BillLines m_lines;
    PaymentRows m_payments;
    RefundRows m_refunds;
    TenderPaneModel m_tenders;
    std::optional<Taken> m_taken;
};

} // namespace desk::ui
