#include "ui/printing/document_pages.h"
#include "ui/text/price_text.h"
#include "ui/text/terms_text.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

class QuotePages
{
    Q_DECLARE_TR_FUNCTIONS(QuotePages)

public:
    QuotePages(const QuoteDocument &document, const Words &words)
        : m_document(document)
        , m_answer(document.answer)
        , m_offer(*document.answer.offer)
        , m_words(words)
        , m_today(words.time().civilDate(document.head.printedAt))
        , m_page(PaperKind::Sheet, document.head, words)
    {
    }

    Pages pages();

private:
    void blocks();
    void stay();
    void line(const QuoteLine &line);
    void sum(const QString &name, Money amount, TextWeight weight = TextWeight::Regular);
    void sums();
    void terms();
    QString petOf(const QuoteLine &line) const;
    QString kindOfRoom() const;

    const QuoteDocument &m_document;
    const AnsweredEnquiry &m_answer;
    const StayOffer &m_offer;
    const Words &m_words;
    QDate m_today;
    PageBuilder m_page;
};

void QuotePages::blocks()
{
    const Addressee &to = m_document.addressee;
    const QString name = m_words.fullName(to.firstName, to.lastName);
    QStringList address{name.isEmpty() ? to.family : name};
    address += addressLines(to);
    m_page.space(points(10));
    m_page.row({{.text = tr("Quote for"), .size = TextSize::Note}});
    m_page.row(
        {{.text = address.join(u'\n'), .share = 3, .mostLines = 8},
         {.text = tr("Date %1").arg(m_words.date(m_today)), .share = 2, .align = TextAlign::End}});
    m_page.space(points(14));
}

QString QuotePages::kindOfRoom() const
{
    const std::optional<UnitKindId> kind = m_offer.availability.kind;
    return kind ? m_offer.kindNames.value(*kind) : QString();
}

void QuotePages::stay()
{
    QStringList pets;
    for (const Pet &pet : m_answer.meant)
        pets += pet.name;
    QStringList what{m_words.list(pets), m_answer.service->name, kindOfRoom()};
    what.removeAll(QString());
    const int nights = int(m_answer.arrivesOn->daysTo(*m_answer.leavesOn));
    m_page.row({{.text = what.join(u" · "_s), .share = 3, .weight = TextWeight::Bold},
                {.text = m_words.period(*m_answer.arrivesOn, *m_answer.leavesOn, m_today)
                     + (nights > 0 ? u" · "_s + m_words.nights(nights) : QString()),
                 .share = 3,
                 .align = TextAlign::End}});
    m_page.space(points(12));
}

QString QuotePages::petOf(const QuoteLine &line) const
{
    const auto pet =
        std::ranges::find_if(m_answer.meant, [&](const Pet &one) { return one.id == line.pet; });
    return pet == m_answer.meant.end() ? QString() : pet->name;
}

void QuotePages::line(const QuoteLine &line)
{
    m_page.needs(points(30)); // a line stays with its explanation
    const QString pet = petOf(line);
    m_page.row({{.text = pet.isEmpty() ? line.description : line.description + u" · "_s + pet,
                 .share = 10},
                {.text = m_words.amount(line.amount), .share = 3, .align = TextAlign::End}});
    if (!line.steps.isEmpty())
        m_page.row(
            {{.text = explanationText(line.steps, m_words), .share = 10, .size = TextSize::Note},
             {.share = 3}});
    m_page.space(points(4));
}

void QuotePages::sum(const QString &name, Money amount, TextWeight weight)
{
    const bool bold = weight == TextWeight::Bold;
    const TextSize size = bold ? TextSize::Lead : TextSize::Body;
    m_page.row({{.share = 6},
                {.text = name, .share = 4, .weight = weight, .size = size},
                {.text = bold ? m_words.money(amount) : m_words.amount(amount),
                 .share = 3,
                 .align = TextAlign::End,
                 .weight = weight,
                 .size = size}});
}

void QuotePages::sums()
{
    const Quote &price = *m_offer.price;
    m_page.rule();
    m_page.needs(points(60));
    if (!price.taxInclusive)
        sum(tr("Without tax"), price.subtotal);
    for (const QuoteTax &tax : price.taxes)
        sum(price.taxInclusive
                ? tr("Tax %1 %2, included").arg(tax.jurisdiction, m_words.percent(tax.rate))
                : tr("Tax %1 %2").arg(tax.jurisdiction, m_words.percent(tax.rate)),
            tax.amount);
    sum(tr("Total"), price.total, TextWeight::Bold);
}

void QuotePages::terms()
{
    QStringList sentences{depositDueText(m_offer.terms, m_words),
                          cancellationText(m_offer.terms, *m_answer.arrivesOn, m_today, m_words),
                          noShowText(m_offer.terms, m_words)};
    if (m_offer.toSign)
        sentences += tr("%1 is to be signed before the stay.").arg(m_offer.toSign->title);
    sentences += tr("This is a quote: no room is held before it is booked.");
    sentences.removeAll(QString());
    m_page.space(points(14));
    for (const QString &sentence : std::as_const(sentences)) {
        m_page.text(sentence);
        m_page.space(points(4));
    }
    if (!m_document.head.resort.invoiceTerms.isEmpty()) {
        m_page.space(points(10));
        m_page.longText(m_document.head.resort.invoiceTerms);
    }
}

Pages QuotePages::pages()
{
    m_page.businessHead(tr("Quote"), {});
    blocks();
    stay();
    for (const QuoteLine &each : m_offer.price->lines)
        line(each);
    sums();
    terms();
    return m_page.finish(tr("Quote %1").arg(m_document.addressee.family));
}

} // namespace

Pages pagesOf(const QuoteDocument &quote, const Words &words)
{
    return QuotePages(quote, words).pages();
}

} // namespace desk::ui
