#include "ui/printing/bill_rows.h"
#include "ui/printing/document_pages.h"
#include "ui/text/enum_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

// Sales, payments, the float and what is over or short stand in sections of their own.
bool isToldElsewhere(EntryKind kind)
{
    return kind == EntryKind::InvoiceIssued || kind == EntryKind::Payment
        || kind == EntryKind::Float || kind == EntryKind::OverShort || kind == EntryKind::CashMove;
}

class ZReportPages
{
    Q_DECLARE_TR_FUNCTIONS(ZReportPages)

public:
    ZReportPages(const ZReportDocument &report, PaperKind paper, const Words &words)
        : m_report(report)
        , m_session(report.session)
        , m_words(words)
        , m_page(paper, report.head, words)
    {
    }

    Pages pages();

private:
    void section(const QString &title);
    void amount(const QString &name, Money money) { m_page.pair(name, m_words.amount(money)); }
    void counted(const QString &name, qint64 count, Money money);
    void facts();
    void sales();
    void tenders();
    void movements();
    void drawer();
    void terminal();
    void receipts();
    void proof();

    const ZReportDocument &m_report;
    const TillSession &m_session;
    const Words &m_words;
    PageBuilder m_page;
};

void ZReportPages::section(const QString &title)
{
    m_page.needs(points(50));
    m_page.rule();
    m_page.text(title, TextSize::Body, TextWeight::Bold);
}

void ZReportPages::counted(const QString &name, qint64 count, Money money)
{
    m_page.row({{.text = name, .share = 6},
                {.text = m_words.number(count), .share = 2, .align = TextAlign::End},
                {.text = m_words.amount(money), .share = 4, .align = TextAlign::End}});
}

void ZReportPages::facts()
{
    m_page.pair(tr("Till"), m_report.till);
    m_page.pair(tr("Business date"), m_words.date(m_session.businessDate));
    m_page.pair(tr("Opened"),
                tr("%1, %2", "a moment, a person")
                    .arg(m_words.dateAndTime(m_session.openedAt), m_report.openedBy));
    if (m_session.closedAt)
        m_page.pair(tr("Closed"),
                    tr("%1, %2", "a moment, a person")
                        .arg(m_words.dateAndTime(*m_session.closedAt), m_report.closedBy));
}

void ZReportPages::sales()
{
    section(tr("Sales"));
    Money gross;
    Money discounts;
    for (const SoldOf &sold : m_report.sold) {
        counted(word(sold.category), sold.count, sold.gross);
        gross += sold.gross;
        discounts += sold.discount;
    }
    amount(tr("Gross sales"), gross);
    amount(tr("Discounts"), discounts);
    m_page.pair(tr("Net sales"), m_words.amount(gross + discounts), TextWeight::Bold);
    for (const TaxSum &tax : m_report.taxes)
        amount(tr("%1 on %2", "a tax, an amount")
                   .arg(taxTitle(tax.jurisdiction, tax.rate, m_words), m_words.amount(tax.taxable)),
               tax.amount);
}

void ZReportPages::tenders()
{
    section(tr("Payments"));
    Money taken;
    Money returned;
    Money tips;
    for (const TenderSum &tender : m_report.tenders) {
        counted(word(tender.kind), tender.count, tender.taken + tender.returned);
        taken += tender.taken;
        returned += tender.returned;
        tips += tender.tips;
    }
    m_page.pair(tr("Total"), m_words.amount(taken + returned), TextWeight::Bold);
    amount(tr("Of this paid back"), returned);
    amount(tr("Tips"), tips);
}

void ZReportPages::movements()
{
    QList<EntrySum> entries = m_report.entries;
    entries.removeIf([](const EntrySum &entry) { return isToldElsewhere(entry.kind); });
    if (!entries.isEmpty())
        section(tr("Movements"));
    for (const EntrySum &entry : std::as_const(entries))
        counted(word(entry.kind), entry.count, entry.amount);
    if (m_report.cashMoves.isEmpty())
        return;
    section(tr("Cash in and out"));
    for (const CashMove &move : m_report.cashMoves) {
        const bool out = move.kind == CashMoveKind::Out || move.kind == CashMoveKind::Drop;
        m_page.row({{.text = m_words.timeOfDay(move.at), .share = 3},
                    {.text = move.reason.isEmpty() ? word(move.kind)
                                                   : word(move.kind) + u" · "_s + move.reason,
                     .share = 6},
                    {.text = m_words.amount(out ? -move.amount : move.amount),
                     .share = 3,
                     .align = TextAlign::End}});
    }
}

void ZReportPages::drawer()
{
    section(tr("Drawer"));
    amount(tr("Float at opening"), m_session.floatCounted);
    if (!m_report.isClosed())
        return;
    for (const TillCount &count : m_report.counts) {
        if (count.tender == TenderKind::Cash && !count.denomination.isZero())
            counted(m_words.money(count.denomination), count.quantity, count.amount);
        else if (count.tender != TenderKind::Card)
            amount(tr("%1 counted").arg(word(count.tender)), count.amount);
    }
    amount(tr("Cash expected"), m_session.cashExpected);
    amount(tr("Cash counted"), m_session.cashCounted);
    m_page.pair(m_session.variance.isNegative() ? tr("Short") : tr("Over"),
                m_words.amount(m_session.variance),
                TextWeight::Bold);
    if (!m_session.varianceReason.isEmpty())
        m_page.text(tr("Reason: %1").arg(m_session.varianceReason));
    if (!m_report.approver.isEmpty())
        m_page.text(tr("Approved by %1").arg(m_report.approver));
}

// What the receipts say the card terminal took, and what it says itself.
void ZReportPages::terminal()
{
    Money batch;
    bool isCounted = false;
    for (const TillCount &count : m_report.counts) {
        if (count.tender != TenderKind::Card)
            continue;
        batch += count.amount;
        isCounted = true;
    }
    if (m_report.cardTaken.isZero() && !isCounted)
        return;
    section(tr("Card terminal"));
    amount(tr("By receipts, with tips"), m_report.cardTaken);
    if (!isCounted) {
        m_page.text(tr("The terminal's batch was not typed in."), TextSize::Note);
        return;
    }
    amount(tr("By the terminal's batch"), batch);
    m_page.pair(tr("Difference"), m_words.amount(batch - m_report.cardTaken), TextWeight::Bold);
}

void ZReportPages::receipts()
{
    const ReceiptRange &range = m_report.receipts;
    m_page.pair(tr("Receipts"), m_words.number(range.count));
    if (range.count > 0) {
        m_page.row(
            {{.text = tr("%1 – %2", "from a number to a number").arg(range.first, range.last)}});
        m_page.text(range.missing.isEmpty() ? tr("No number is missing.")
                                            : tr("Missing: %1").arg(range.missing),
                    TextSize::Body,
                    range.missing.isEmpty() ? TextWeight::Regular : TextWeight::Bold);
    }
    m_page.pair(m_report.isClosed() ? tr("Waiting to be sent at closing")
                                    : tr("Waiting to be sent"),
                m_words.number(m_report.waiting.operations));
    counted(tr("Unsent receipts"), m_report.waiting.receipts, m_report.waiting.amount);
}

void ZReportPages::proof()
{
    section(tr("Proof"));
    receipts();
    if (m_session.petsExpected)
        m_page.pair(tr("Pets in the house"), m_words.number(*m_session.petsExpected));
    if (m_session.petsCounted)
        m_page.pair(tr("Pets counted"), m_words.number(*m_session.petsCounted));
    if (!m_report.isClosed())
        return;
    m_page.row({{.text = tr("This Z: %1").arg(m_session.zHash), .size = TextSize::Note}});
    m_page.row({{.text = m_session.previousZHash.isEmpty()
                     ? tr("The first Z of this till")
                     : tr("Z before: %1").arg(m_session.previousZHash),
                 .size = TextSize::Note}});
}

Pages ZReportPages::pages()
{
    const QString what = m_report.isClosed() ? tr("Z report") : tr("X report");
    const QString number =
        m_report.isClosed() ? tr("No. %1").arg(m_words.number(*m_session.zNumber)) : QString();
    m_page.businessHead(what, number);
    facts();
    sales();
    tenders();
    movements();
    drawer();
    terminal();
    proof();
    return m_page.finish(what + u' ' + number);
}

} // namespace

Pages pagesOf(const ZReportDocument &report, PaperKind paper, const Words &words)
{
    return ZReportPages(report, paper, words).pages();
}

} // namespace desk::ui
