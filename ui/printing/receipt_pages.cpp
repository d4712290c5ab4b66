#include "ui/printing/bill_rows.h"
#include "ui/printing/document_pages.h"
#include "ui/printing/qr_picture.h"
#include "ui/text/credit_text.h"
#include "ui/text/enum_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

class ReceiptPages
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptPages)

public:
    ReceiptPages(const ReceiptDocument &document, const Words &words)
        : m_document(document)
        , m_words(words)
        , m_page(PaperKind::Roll, document.head, words)
    {
    }

    Pages pages();

private:
    void facts();
    void lines(const Bill &bill);
    void totals(const Bill &bill);
    void tenders();
    void whatIsLeft();
    void code();

    const ReceiptDocument &m_document;
    const Words &m_words;
    PageBuilder m_page;
};

void ReceiptPages::facts()
{
    m_page.pair(m_words.date(m_words.time().civilDate(m_document.receipt.at)),
                m_words.timeOfDay(m_document.receipt.at));
    m_page.row({{.text = tr("Times of %1", "a time zone").arg(m_document.head.resort.zone),
                 .align = TextAlign::End,
                 .size = TextSize::Note}});
    m_page.pair(tr("Served by %1").arg(m_document.cashier), m_document.till);
    m_page.text(m_document.family.isEmpty() ? tr("Walk-in")
                                            : tr("Family %1").arg(m_document.family));
    if (m_document.bill && !m_document.bill->invoice.number.isEmpty())
        m_page.pair(tr("Bill"), m_document.bill->invoice.number);
    if (!m_document.bookingNumber.isEmpty())
        m_page.pair(tr("Booking"), m_document.bookingNumber);
    if (!m_document.reverses.isEmpty())
        m_page.pair(tr("Takes back"), m_document.reverses);
    m_page.rule();
}

void ReceiptPages::lines(const Bill &bill)
{
    for (const BillLine &line : bill.lines) {
        m_page.pair(lineTitle(line, m_words), m_words.amount(line.line.amount));
        const QString why = lineExplanation(line, UnitPrice::NotShown, m_words);
        if (!why.isEmpty())
            m_page.text(why, TextSize::Note);
        if (!line.line.reason.isEmpty())
            m_page.text(line.line.reason, TextSize::Note);
    }
    m_page.rule();
}

void ReceiptPages::totals(const Bill &bill)
{
    if (!bill.discounts.isZero()) {
        m_page.pair(tr("Before discounts"), m_words.amount(bill.listed));
        m_page.pair(tr("Discounts"), m_words.amount(bill.discounts));
    }
    m_page.pair(tr("Subtotal"), m_words.amount(bill.invoice.subtotal));
    for (const InvoiceTax &tax : bill.taxes)
        m_page.pair(taxTitle(tax.jurisdiction, tax.rate, m_words), m_words.amount(tax.amount));
    if (m_document.head.resort.taxInclusive)
        m_page.text(tr("Prices include tax."), TextSize::Note);
    m_page.row({{.text = tr("Total"), .weight = TextWeight::Bold, .size = TextSize::Lead},
                {.text = m_words.money(bill.invoice.total),
                 .align = TextAlign::End,
                 .weight = TextWeight::Bold,
                 .size = TextSize::Lead}});
    m_page.rule();
}

void ReceiptPages::tenders()
{
    Money tips;
    for (const Tender &tender : m_document.tenders) {
        m_page.pair(tenderTitle(tender), m_words.amount(tender.amount));
        if (!tender.change.isZero()) {
            m_page.pair(tr("Cash given"), m_words.amount(tender.given));
            m_page.pair(tr("Change"), m_words.amount(tender.change), TextWeight::Bold);
        }
        tips += tender.tip;
    }
    if (!tips.isZero())
        m_page.pair(tr("Tip, thank you"), m_words.amount(tips));
}

void ReceiptPages::whatIsLeft()
{
    const Money outstanding = m_document.bill ? m_document.bill->outstanding : Money();
    if (outstanding.isZero() && m_document.depositHeld.isZero() && m_document.storeCredit.isZero()
        && m_document.packages.isEmpty() && !m_document.nextArrival)
        return;
    m_page.rule();
    if (!outstanding.isZero())
        m_page.pair(tr("Still to pay"), m_words.money(outstanding), TextWeight::Bold);
    if (!m_document.depositHeld.isZero())
        m_page.pair(tr("Deposit held"), m_words.money(m_document.depositHeld));
    if (!m_document.storeCredit.isZero())
        m_page.pair(tr("Store credit"), m_words.money(m_document.storeCredit));
    for (const PackageCredits &package : m_document.packages) {
        m_page.text(package.name);
        m_page.row({{.text = creditsLeftText(package, m_words, m_document.receipt.businessDate),
                     .align = TextAlign::End}});
    }
    if (m_document.nextArrival)
        m_page.pair(tr("Next stay"), m_words.date(*m_document.nextArrival));
}

// What a scanner reads is what a person would type to find it.
void ReceiptPages::code()
{
    m_page.space(points(8));
    m_page.picture(qrPicture(m_document.receipt.number),
                   {millimetres(22), millimetres(22)},
                   TextAlign::Middle);
    if (m_document.notSentYet)
        m_page.text(tr("Issued offline; the number is final."),
                    TextSize::Note,
                    TextWeight::Regular,
                    TextAlign::Middle);
}

Pages ReceiptPages::pages()
{
    const Receipt &receipt = m_document.receipt;
    m_page.businessHead(word(receipt.kind), receipt.number);
    facts();
    if (m_document.bill) {
        lines(*m_document.bill);
        totals(*m_document.bill);
    }
    tenders();
    if (m_document.tenders.size() > 1 || !m_document.bill)
        m_page.pair(receipt.total.isNegative() ? tr("Paid back") : tr("Paid"),
                    m_words.money(receipt.total),
                    TextWeight::Bold);
    whatIsLeft();
    if (!m_document.head.resort.receiptFooter.isEmpty()) {
        m_page.space(points(6));
        m_page.text(m_document.head.resort.receiptFooter,
                    TextSize::Body,
                    TextWeight::Regular,
                    TextAlign::Middle);
    }
    code();
    return m_page.finish(tr("Receipt %1").arg(receipt.number));
}

} // namespace

Pages pagesOf(const ReceiptDocument &receipt, const Words &words)
{
    return ReceiptPages(receipt, words).pages();
}

} // namespace desk::ui
