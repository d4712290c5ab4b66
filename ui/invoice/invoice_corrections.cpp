// What can be corrected about a bill that was issued: lines, tenders, all of it.

#include "core/billing/reverse_tender.h"
#include "core/billing/void_invoice.h"
#include "ui/invoice/invoice_model.h"
#include "ui/printing/bill_rows.h"

#include <algorithm>

namespace desk::ui {

void InvoiceModel::beginRefund(int line)
{
    clearProblems();
    if (!m_page)
        return;
    const QList<BillLine> &lines = m_page->bill.lines;
    const InvoiceLineId chosen =
        line >= 0 && line < lines.size() ? lines[line].line.id : InvoiceLineId();
    QList<RefundRow> rows;
    for (const CreditableLine &creditable : std::as_const(m_page->creditable)) {
        const auto of = std::ranges::find_if(
            lines, [&](const BillLine &one) { return one.line.id == creditable.line.id; });
        rows += RefundRow{.id = creditable.line.id,
                          .title = of == lines.end() ? creditable.line.description
                                                     : lineTitle(*of, words()),
                          .worth = words().money(creditable.worth),
                          .most = creditable.quantityLeft,
                          .quantity = creditable.line.id == chosen ? creditable.quantityLeft : 0};
    }
    m_refunds.show(rows);
    Q_EMIT refundChanged();
}

void InvoiceModel::setRefund(int row, int quantity)
{
    QList<RefundRow> rows = m_refunds.rows();
    if (row < 0 || row >= rows.size())
        return;
    rows[row].quantity = std::clamp(quantity, 0, rows[row].most);
    m_refunds.show(rows);
    Q_EMIT refundChanged();
}

bool InvoiceModel::isRefundChosen() const
{
    return std::ranges::any_of(m_refunds.rows(),
                               [](const RefundRow &row) { return row.quantity > 0; });
}

void InvoiceModel::refund(int kind, const QString &reference, const QString &reason)
{
    RefundLines command{
        .invoice = m_invoice, .lines = {}, .to = tenderOf(kind, reference), .reason = reason};
    for (const RefundRow &row : m_refunds.rows()) {
        if (row.quantity > 0)
            command.lines += LineToCredit{row.id, row.quantity};
    }
    submit(command, [this](const Refunded &refunded) {
        session()->tell(
            refunded.amount.isPositive()
                ? tr("%1 goes back to the family. Credit note %2.")
                      .arg(words().money(refunded.amount), refunded.creditNote.number)
                : tr("Less is owed now. Credit note %1.").arg(refunded.creditNote.number));
        Q_EMIT carriedOut();
    });
}

bool InvoiceModel::mayCorrect(int row) const
{
    return row >= 0 && row < m_payments.rows().size() && m_payments.rows()[row].correctable;
}

int InvoiceModel::lastCorrectable() const
{
    int row = int(m_payments.rows().size()) - 1;
    while (row >= 0 && !m_payments.rows()[row].correctable)
        --row;
    return row;
}

int InvoiceModel::otherKind(int row) const
{
    const bool wasCash = mayCorrect(row) && m_payments.rows()[row].kind == TenderKind::Cash;
    return wasCash ? 1 : 0;
}

QString InvoiceModel::receiptOf(int row) const
{
    return row >= 0 && row < m_payments.rows().size() ? m_payments.rows()[row].receipt.text()
                                                      : QString();
}

void InvoiceModel::correct(int row, int kind, const QString &reference, const QString &reason)
{
    if (!mayCorrect(row))
        return;
    const ReverseTender command{
        .wrong = m_payments.rows()[row].id, .right = tenderOf(kind, reference), .reason = reason};
    submit(command, [this](const Receipt &receipt) {
        session()->tell(tr("The payment is corrected. Receipt %1.").arg(receipt.number));
        Q_EMIT carriedOut();
    });
}

void InvoiceModel::voidBill(const QString &reason)
{
    submitVoid(VoidInvoice{m_invoice, reason}, [this] {
        session()->tell(tr("The bill is void. Its number stays."));
        Q_EMIT carriedOut();
    });
}

void InvoiceModel::writeOff(const QString &reason)
{
    submitVoid(WriteOff{m_invoice, reason}, [this] {
        session()->tell(tr("What was owed is written off."));
        Q_EMIT carriedOut();
    });
}

} // namespace desk::ui
