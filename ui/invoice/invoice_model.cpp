#include "ui/invoice/invoice_model.h"

#include "ui/kit/theme.h"
#include "ui/payment/ways_back.h"
#include "ui/text/enum_text.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// The tables whose rows the page shows.
const QSet<QByteArray> tablesShown{"invoices", "invoice_lines", "postings", "receipts", "tenders"};

} // namespace

InvoiceModel::InvoiceModel(QObject *parent)
    : FormModel(parent)
{
    connect(&m_tenders, &TenderPaneModel::sumsChanged, this, &InvoiceModel::billChanged);
    connect(&m_tenders, &TenderPaneModel::settled, this, &InvoiceModel::pay);
}

Words InvoiceModel::words() const
{
    return Words(session()->place());
}

void InvoiceModel::open(const QVariantMap &argument)
{
    m_invoice = InvoiceId::parse(argument.value(u"id"_s).toString()).value_or(InvoiceId());
    m_tenders.setSession(session());
    refresh({});
}

void InvoiceModel::refresh(const QSet<QByteArray> &tables)
{
    const bool concerns = tables.isEmpty() || tables.intersects(tablesShown);
    if (m_invoice.isNull() || !concerns)
        return;
    const auto page = session()->read(
        [this](db::Database &database) { return invoicePage(database, m_invoice); });
    if (!page || !*page)
        return;
    m_page = *page;
    m_lines.showBill(m_page->bill.lines, {}, words());
    showPayments();
    const Money nothing = Money::minor(0, session()->currency());
    m_tenders.setDue(isPayable() ? m_page->money.outstanding : nothing, m_page->storeCredit);
    Q_EMIT billChanged();
}

void InvoiceModel::showPayments()
{
    QList<PaymentRow> rows;
    for (const TenderOnBill &tender : std::as_const(m_page->tenders)) {
        QString title = word(tender.kind);
        if (!tender.lastFour.isEmpty())
            title += u" ····"_s + tender.lastFour;
        if (tender.tip.isPositive())
            title += u" · "_s + tr("Tip %1").arg(words().money(tender.tip));
        const bool stands = !tender.isReversal && !tender.isReversed;
        rows +=
            PaymentRow{.id = tender.tender,
                       .title = title,
                       .detail = tender.receiptNumber % u" · "_s % words().dateAndTime(tender.at),
                       .amount = words().amount(tender.amount),
                       .state = tender.isReversed       ? tr("Taken back")
                           : tender.isReversal          ? tr("Correction")
                           : tender.amount.isNegative() ? tr("Refund")
                                                        : QString(),
                       .correctable = stands && tender.amount.isPositive(),
                       .kind = tender.kind,
                       .reference = tender.reference,
                       .receipt = tender.receipt};
    }
    m_payments.show(rows);
}

QString InvoiceModel::title() const
{
    if (!m_page)
        return {};
    const Invoice &invoice = m_page->bill.invoice;
    if (invoice.kind == InvoiceKind::CreditNote)
        return tr("Credit note %1").arg(invoice.number);
    return invoice.number.isEmpty() ? tr("Bill, not issued yet")
                                    : tr("Bill %1").arg(invoice.number);
}

QString InvoiceModel::subtitle() const
{
    if (!m_page)
        return {};
    const QString day = words().date(m_page->bill.invoice.businessDate);
    return m_page->family.isEmpty() ? day : m_page->family % u" · "_s % day;
}

QString InvoiceModel::household() const
{
    return m_page && m_page->bill.invoice.household ? m_page->bill.invoice.household->text()
                                                    : QString();
}

QString InvoiceModel::state() const
{
    if (!m_page)
        return {};
    switch (m_page->state) {
    case InvoiceState::Draft:
        return tr("Not issued");
    case InvoiceState::Discarded:
        return tr("Discarded");
    case InvoiceState::Open:
        return tr("To pay");
    case InvoiceState::PartiallyPaid:
        return tr("Partly paid");
    case InvoiceState::Paid:
        return tr("Paid");
    case InvoiceState::PartiallyRefunded:
        return tr("Partly refunded");
    case InvoiceState::Refunded:
        return tr("Refunded");
    case InvoiceState::Void:
        return tr("Void");
    case InvoiceState::WrittenOff:
        return tr("Written off");
    }
    return {};
}

int InvoiceModel::tone() const
{
    if (!m_page)
        return Theme::Neutral;
    switch (m_page->state) {
    case InvoiceState::Open:
    case InvoiceState::PartiallyPaid:
        return Theme::Departing;
    case InvoiceState::Paid:
        return Theme::InHouse;
    case InvoiceState::WrittenOff:
        return Theme::Trouble;
    case InvoiceState::Draft:
    case InvoiceState::Discarded:
    case InvoiceState::PartiallyRefunded:
    case InvoiceState::Refunded:
    case InvoiceState::Void:
        break;
    }
    return Theme::Neutral;
}

QVariantList InvoiceModel::sums() const
{
    return m_page ? sumsOf(m_page->bill, words()) : QVariantList();
}

QString InvoiceModel::total() const
{
    return m_page ? words().money(m_page->bill.invoice.total) : QString();
}

QStringList InvoiceModel::remarks() const
{
    QStringList remarks;
    if (!m_page)
        return remarks;
    const InvoiceMoney &money = m_page->money;
    if (money.paid.isPositive())
        remarks += tr("%1 was paid.").arg(words().money(money.paid));
    if (money.credited.isPositive())
        remarks += tr("%1 was taken back, on %2.", "an amount, numbers of credit notes")
                       .arg(words().money(money.credited), words().list(m_page->creditNotes));
    if (!m_page->corrects.isEmpty())
        remarks += tr("It corrects bill %1.").arg(m_page->corrects);
    if (!m_page->bill.invoice.voidReason.isEmpty())
        remarks += tr("Void: %1").arg(m_page->bill.invoice.voidReason);
    return remarks;
}

bool InvoiceModel::isPayable() const
{
    return m_page
        && (m_page->state == InvoiceState::Open || m_page->state == InvoiceState::PartiallyPaid);
}

bool InvoiceModel::isVoidable() const
{
    return m_page && m_page->state == InvoiceState::Open
        && m_page->bill.invoice.kind != InvoiceKind::CreditNote;
}

QStringList InvoiceModel::kinds() const
{
    return waysBack(!household().isEmpty());
}

const TenderOnBill *InvoiceModel::largestStanding() const
{
    const TenderOnBill *largest = nullptr;
    for (const TenderOnBill &tender : m_page->tenders) {
        const bool stands = !tender.isReversal && !tender.isReversed && tender.amount.isPositive();
        if (stands && (!largest || tender.amount > largest->amount))
            largest = &tender;
    }
    return largest;
}

int InvoiceModel::paidByIndex() const
{
    const TenderOnBill *tender = m_page ? largestStanding() : nullptr;
    return tender ? wayBackOf(tender->kind) : 0;
}

QString InvoiceModel::paidReference() const
{
    const TenderOnBill *tender = m_page ? largestStanding() : nullptr;
    return tender ? tender->reference : QString();
}

TenderToTake InvoiceModel::tenderOf(int kind, const QString &reference) const
{
    return tenderBack(kind, reference, session()->currency());
}

void InvoiceModel::pay()
{
    if (isBusy() || m_tenders.tenders().isEmpty())
        return;
    submit(TakePayment{m_invoice, m_tenders.tenders()}, [this](const Taken &taken) {
        m_taken = taken;
        m_tenders.finish();
        Q_EMIT paidChanged();
    });
}

void InvoiceModel::forgetPaid()
{
    m_taken.reset();
    Q_EMIT paidChanged();
    refresh({});
}

QString InvoiceModel::paidTitle() const
{
    if (!m_taken)
        return {};
    if (m_taken->left.isPositive())
        return tr("%1 was taken, %2 is left to pay.")
            .arg(words().money(m_taken->receipt.total), words().money(m_taken->left));
    return tr("%1 was taken. The bill is paid.").arg(words().money(m_taken->receipt.total));
}

QString InvoiceModel::change() const
{
    return m_taken && m_taken->change.isPositive() ? words().money(m_taken->change) : QString();
}

} // namespace desk::ui
