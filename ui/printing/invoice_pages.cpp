#include "ui/printing/bill_rows.h"
#include "ui/printing/document_pages.h"
#include "ui/text/enum_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

class InvoicePages
{
    Q_DECLARE_TR_FUNCTIONS(InvoicePages)

public:
    InvoicePages(const InvoiceDocument &document, const Words &words)
        : m_document(document)
        , m_words(words)
        , m_page(PaperKind::Sheet, document.head, words)
    {
    }

    Pages pages();

private:
    const Invoice &invoice() const { return m_document.bill.invoice; }
    bool isCreditNote() const { return invoice().kind == InvoiceKind::CreditNote; }
    void blocks();
    void stays();
    void tableHead();
    void lines();
    void total(const QString &name, Money amount, TextWeight weight);
    void totals();
    void taxes();
    void payments();

    const InvoiceDocument &m_document;
    const Words &m_words;
    PageBuilder m_page;
};

void InvoicePages::blocks()
{
    const Addressee &to = m_document.addressee;
    const QString name = m_words.fullName(to.firstName, to.lastName);
    QStringList address{name.isEmpty() ? tr("Walk-in") : name};
    address += addressLines(to);
    if (!to.taxNumber.isEmpty())
        address += tr("Tax number %1").arg(to.taxNumber);
    QStringList facts{
        tr("Date %1").arg(m_words.date(invoice().businessDate)),
        tr("Due on receipt"),
    };
    if (!m_document.bookingNumber.isEmpty())
        facts += tr("Booking %1").arg(m_document.bookingNumber);
    if (!m_document.corrects.isEmpty())
        facts += tr("Corrects %1").arg(m_document.corrects);
    m_page.space(points(10));
    m_page.row({{.text = tr("Billed to"), .size = TextSize::Note}});
    m_page.row({{.text = address.join(u'\n'), .share = 3, .mostLines = 8},
                {.text = facts.join(u'\n'), .share = 2, .align = TextAlign::End, .mostLines = 8}});
    m_page.space(points(14));
}

void InvoicePages::stays()
{
    for (const InvoiceStay &stay : m_document.stays) {
        QStringList what{stay.pet, stay.service, stay.unitKind};
        what.removeAll(QString());
        const int nights = int(stay.arrivesOn.daysTo(stay.leavesOn));
        m_page.row({{.text = what.join(u" · "_s), .share = 3},
                    {.text = m_words.period(stay.arrivesOn, stay.leavesOn, invoice().businessDate)
                         + (nights > 0 ? u" · "_s + m_words.nights(nights) : QString()),
                     .share = 3,
                     .align = TextAlign::End}});
    }
    if (!m_document.stays.isEmpty())
        m_page.space(points(12));
}

void InvoicePages::tableHead()
{
    const auto head = [](const QString &text, qreal share, TextAlign align) {
        return Cell{.text = text, .share = share, .align = align, .weight = TextWeight::Bold};
    };
    m_page.row({head(tr("What"), 10, TextAlign::Start),
                head(tr("Tax class"), 3, TextAlign::Start),
                head(tr("Quantity"), 2.4, TextAlign::End),
                head(tr("Each"), 3, TextAlign::End),
                head(tr("Amount"), 3, TextAlign::End)});
    m_page.rule();
}

void InvoicePages::lines()
{
    tableHead();
    m_page.onNewPage = [this] {
        m_page.row({{.text = invoice().number, .weight = TextWeight::Bold}});
        m_page.space(points(6));
        tableHead();
    };
    for (const BillLine &line : m_document.bill.lines) {
        m_page.needs(points(30)); // a line stays with its explanation
        const QString title = line.pet.isEmpty() ? line.line.description
                                                 : line.line.description + u" · "_s + line.pet;
        m_page.row(
            {{.text = title, .share = 10},
             {.text = line.taxClass, .share = 3},
             {.text = m_words.number(line.line.quantity), .share = 2.4, .align = TextAlign::End},
             {.text = m_words.amount(line.line.unitPrice), .share = 3, .align = TextAlign::End},
             {.text = m_words.amount(line.line.amount), .share = 3, .align = TextAlign::End}});
        QStringList why{lineExplanation(line, UnitPrice::Shown, m_words), line.line.reason};
        why.removeAll({});
        if (!why.isEmpty())
            m_page.row(
                {{.text = why.join(u'\n'), .share = 13, .size = TextSize::Note}, {.share = 8.4}});
        m_page.space(points(4));
    }
    m_page.rule();
    m_page.space(points(4));
    m_page.onNewPage = nullptr;
}

void InvoicePages::total(const QString &name, Money amount, TextWeight weight)
{
    const bool bold = weight == TextWeight::Bold;
    const TextSize size = bold ? TextSize::Lead : TextSize::Body;
    m_page.row({{.share = 8},
                {.text = name, .share = 6, .weight = weight, .size = size},
                {.text = bold ? m_words.money(amount) : m_words.amount(amount),
                 .share = 4,
                 .align = TextAlign::End,
                 .weight = weight,
                 .size = size}});
}

void InvoicePages::totals()
{
    const Bill &bill = m_document.bill;
    m_page.needs(points(80));
    if (!bill.discounts.isZero()) {
        total(tr("Before discounts"), bill.listed, TextWeight::Regular);
        total(tr("Discounts"), bill.discounts, TextWeight::Regular);
    }
    total(tr("Subtotal"), bill.invoice.subtotal, TextWeight::Regular);
    total(m_document.head.resort.taxInclusive ? tr("Tax included") : tr("Tax"),
          bill.invoice.tax,
          TextWeight::Regular);
    total(tr("Total"), bill.invoice.total, TextWeight::Bold);
    for (const InvoicePayment &payment : m_document.payments) {
        QString name = word(payment.kind);
        if (!payment.lastFour.isEmpty())
            name += u" ····"_s + payment.lastFour;
        total(tr("%1, %2", "a tender, a day").arg(name, m_words.date(payment.day)),
              -payment.amount,
              TextWeight::Regular);
    }
    total(tr("Still to pay"), bill.outstanding, TextWeight::Bold);
}

void InvoicePages::taxes()
{
    if (m_document.bill.taxes.isEmpty())
        return;
    m_page.space(points(14));
    m_page.needs(points(60));
    const auto cell = [](const QString &text, TextAlign align, TextWeight weight) {
        return Cell{.text = text, .share = 3, .align = align, .weight = weight};
    };
    m_page.row({cell(tr("Tax"), TextAlign::Start, TextWeight::Bold),
                cell(tr("Rate"), TextAlign::End, TextWeight::Bold),
                cell(tr("On"), TextAlign::End, TextWeight::Bold),
                cell(tr("Amount"), TextAlign::End, TextWeight::Bold)});
    m_page.rule();
    for (const InvoiceTax &tax : m_document.bill.taxes)
        m_page.row({cell(tax.jurisdiction, TextAlign::Start, TextWeight::Regular),
                    cell(m_words.percent(tax.rate), TextAlign::End, TextWeight::Regular),
                    cell(m_words.amount(tax.taxable), TextAlign::End, TextWeight::Regular),
                    cell(m_words.amount(tax.amount), TextAlign::End, TextWeight::Regular)});
    m_page.rule();
}

Pages InvoicePages::pages()
{
    const QString what = isCreditNote() ? tr("Credit note") : tr("Invoice");
    m_page.businessHead(what, invoice().number.isEmpty() ? tr("Draft") : invoice().number);
    if (invoice().voidedAt)
        m_page.text(tr("Void: %1").arg(invoice().voidReason), TextSize::Lead, TextWeight::Bold);
    blocks();
    stays();
    lines();
    totals();
    taxes();
    if (!m_document.head.resort.invoiceTerms.isEmpty()) {
        m_page.space(points(14));
        m_page.longText(m_document.head.resort.invoiceTerms);
    }
    return m_page.finish(tr("Invoice %1").arg(invoice().number));
}

} // namespace

Pages pagesOf(const InvoiceDocument &invoice, const Words &words)
{
    return InvoicePages(invoice, words).pages();
}

} // namespace desk::ui
