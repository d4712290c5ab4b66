#include "ui/printing/document_pages.h"
#include "ui/text/enum_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

class AgreementPages
{
    Q_DECLARE_TR_FUNCTIONS(AgreementPages)

public:
    AgreementPages(const AgreementDocument &document, const Words &words)
        : m_document(document)
        , m_words(words)
        , m_page(PaperKind::Sheet, document.head, words)
    {
    }

    Pages pages();

private:
    void signature();

    const AgreementDocument &m_document;
    const Words &m_words;
    PageBuilder m_page;
};

void AgreementPages::signature()
{
    const AgreementSignature &signature = m_document.signature;
    m_page.needs(points(150));
    m_page.rule();
    m_page.space(points(4));
    const QImage drawing = QImage::fromData(m_document.drawing, "PNG");
    if (drawing.isNull())
        m_page.space(points(50));
    m_page.picture(drawing, {millimetres(80), millimetres(28)});
    m_page.rule();
    m_page.row({{.text = signature.signerName, .weight = TextWeight::Bold},
                {.text = m_words.dateAndTime(signature.signedAt), .align = TextAlign::End}});
    m_page.space(points(4));
    m_page.row(
        {{.text =
              tr("For %1 of the family %2").arg(m_words.list(m_document.pets), m_document.family),
          .mostLines = 6}});
    m_page.row({{.text = tr("Signed: %1").arg(word(signature.method))},
                {.text = tr("Witness: %1").arg(m_document.witness), .align = TextAlign::End}});
    if (signature.validUntil)
        m_page.text(tr("Holds until %1").arg(m_words.dayMonthYear(*signature.validUntil)));
    else
        m_page.text(tr("Holds until a newer version is published."));
    if (signature.invalidatedAt)
        m_page.text(
            tr("Not valid any more since %1").arg(m_words.dateAndTime(*signature.invalidatedAt)),
            TextSize::Lead,
            TextWeight::Bold);
}

Pages AgreementPages::pages()
{
    const Agreement &agreement = m_document.agreement;
    m_page.businessHead(agreement.title, tr("Version %1").arg(m_words.number(agreement.version)));
    m_page.space(points(8));
    m_page.longText(agreement.body);
    m_page.space(points(12));
    signature();
    m_page.space(points(8));
    m_page.row(
        {{.text = tr("Text: SHA-256 %1").arg(agreement.bodyDigest), .size = TextSize::Note}});
    return m_page.finish(tr("%1, %2", "a title, a family").arg(agreement.title, m_document.family));
}

} // namespace

Pages pagesOf(const AgreementDocument &agreement, const Words &words)
{
    return AgreementPages(agreement, words).pages();
}

} // namespace desk::ui
