#include "core/bookings/agreements.h"
#include "ui/printing/document_pages.h"
#include "ui/printing/kept_picture.h"
#include "ui/text/enum_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr int longestDrawing = 1'600;

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
    void text();
    void answers();
    void signature();

    const AgreementDocument &m_document;
    const Words &m_words;
    PageBuilder m_page;
};

// Beside each section that asks for them, its initials; a line to write on where there are none.
void AgreementPages::text()
{
    QStringList paragraphs;
    for (const AgreementParagraph &paragraph : paragraphsOf(m_document.agreement)) {
        if (!paragraph.section) {
            paragraphs += paragraph.text;
            continue;
        }
        const AgreementInitials given = m_document.initials.value(*paragraph.section);
        paragraphs += given.initials.isEmpty()
            ? u"[____] "_s + paragraph.text
            : tr("[%1, %2] %3", "initials, when, a section")
                  .arg(given.initials, m_words.dateAndTime(given.at), paragraph.text);
    }
    m_page.longText(paragraphs.join(u'\n'));
}

void AgreementPages::answers()
{
    if (m_document.answers.isEmpty())
        return;
    m_page.space(points(12));
    for (const SignedAnswer &answer : m_document.answers)
        m_page.row({{.text = answer.pet, .mostLines = 3},
                    {.text = answer.question, .share = 3, .mostLines = 6},
                    {.text = answer.answer, .share = 3, .mostLines = 6}});
}

void AgreementPages::signature()
{
    const AgreementSignature &signature = m_document.signature;
    m_page.needs(points(150));
    m_page.rule();
    m_page.space(points(4));
    const QImage drawing = pictureFrom(m_document.drawing, longestDrawing);
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
    text();
    answers();
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
