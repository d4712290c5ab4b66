#include "ui/printing/care_rows.h"
#include "ui/printing/document_pages.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

class SummaryPages
{
    Q_DECLARE_TR_FUNCTIONS(SummaryPages)

public:
    SummaryPages(const CheckInSummary &summary, const Words &words)
        : m_summary(summary)
        , m_words(words)
        , m_page(PaperKind::Sheet, summary.head, words)
    {
    }

    Pages pages();

private:
    void stay(const SummarizedStay &stay);
    void money();
    void pickUp();
    void signature();

    const CheckInSummary &m_summary;
    const Words &m_words;
    PageBuilder m_page;
};

void SummaryPages::stay(const SummarizedStay &stay)
{
    const Reservation &r = stay.stay;
    m_page.needs(points(120));
    m_page.row({{.text = stay.pet, .share = 4, .weight = TextWeight::Bold, .size = TextSize::Lead},
                {.text = m_words.period(r.arrivesOn, r.leavesOn, r.arrivesOn),
                 .share = 5,
                 .align = TextAlign::End,
                 .weight = TextWeight::Bold}});
    QStringList what{stay.service, stay.unitKind};
    what += stay.addOns;
    what.removeAll(QString());
    m_page.row({{.text = what.join(u" · "_s)}});
    m_page.space(points(4));
    putCare(m_page, stay.care);
    if (!r.notes.isEmpty())
        m_page.row({{.text = tr("Notes"), .share = 2, .weight = TextWeight::Bold},
                    {.text = r.notes, .share = 10, .mostLines = 12}});
    m_page.rule();
}

void SummaryPages::money()
{
    Money estimate;
    for (const SummarizedStay &stay : m_summary.stays)
        estimate += stay.estimate;
    m_page.needs(points(60));
    if (!estimate.isZero())
        m_page.pair(tr("Estimate before tax"), m_words.money(estimate), TextWeight::Bold);
    if (!m_summary.depositHeld.isZero())
        m_page.pair(tr("Deposit paid"), m_words.money(m_summary.depositHeld));
}

void SummaryPages::pickUp()
{
    const QString until = m_words.minuteOfDay(m_summary.pickUpUntil);
    m_page.space(points(8));
    m_page.text(m_summary.lateFeeName.isEmpty()
                    ? tr("Pick-up is until %1.").arg(until)
                    : tr("Pick-up is until %1. Later costs %2.")
                          .arg(until, m_words.money(m_summary.lateFee)));
    const QString phone = m_words.phone(m_summary.head.resort.phone, m_summary.head.resort.phone);
    if (!phone.isEmpty())
        m_page.text(tr("Call %1 if something changes.").arg(phone));
}

void SummaryPages::signature()
{
    m_page.needs(points(70));
    m_page.space(points(44));
    const qreal half = m_page.width() / 2 - points(10);
    m_page.frameAt({m_page.left(), m_page.y(), half, 0});
    m_page.frameAt({m_page.left() + half + points(20), m_page.y(), half, 0});
    m_page.space(points(2));
    m_page.row({{.text = tr("Signature: the above is right"), .size = TextSize::Note},
                {.text = tr("Date"), .size = TextSize::Note}});
}

Pages SummaryPages::pages()
{
    m_page.businessHead(tr("Check-in"), m_summary.bookingNumber);
    m_page.space(points(6));
    m_page.text(tr("Family %1").arg(m_summary.owner.family), TextSize::Lead, TextWeight::Bold);
    m_page.space(points(8));
    for (const SummarizedStay &each : m_summary.stays)
        stay(each);
    money();
    pickUp();
    signature();
    return m_page.finish(tr("Check-in %1").arg(m_summary.bookingNumber));
}

} // namespace

Pages pagesOf(const CheckInSummary &summary, const Words &words)
{
    return SummaryPages(summary, words).pages();
}

} // namespace desk::ui
