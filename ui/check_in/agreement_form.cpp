#include "ui/check_in/agreement_form.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

QList<AgreementParagraph> paragraphsOfAny(const std::optional<Agreement> &agreement)
{
    return agreement ? paragraphsOf(*agreement) : QList<AgreementParagraph>();
}

} // namespace

QVariantList AgreementForm::paragraphs() const
{
    QVariantList list;
    for (const AgreementParagraph &paragraph : paragraphsOfAny(m_agreement)) {
        if (!paragraph.text.trimmed().isEmpty())
            list += QVariantMap{{u"text"_s, paragraph.text},
                                {u"section"_s, paragraph.section.value_or(-1)}};
    }
    return list;
}

int AgreementForm::sectionsLeft() const
{
    return m_onPaper ? 0 : int(std::ranges::count_if(m_initials, [](const SectionInitials &one) {
        return one.initials.isEmpty();
    }));
}

void AgreementForm::initial(int section, const QString &typed)
{
    if (section < 0 || section >= m_initials.size())
        return;
    m_initials[section] = {.initials = typed.trimmed(), .at = m_clock->now()};
    Q_EMIT changed();
}

QString AgreementForm::initialsOf(int section) const
{
    return m_initials.value(section).initials;
}

void AgreementForm::setSigner(const QString &signer)
{
    if (std::exchange(m_signer, signer) != signer)
        Q_EMIT changed();
}

void AgreementForm::setOnPaper(bool onPaper)
{
    if (std::exchange(m_onPaper, onPaper) != onPaper)
        Q_EMIT changed();
}

void AgreementForm::take(const std::optional<Agreement> &agreement,
                         const HouseholdId &household,
                         const QString &signer,
                         const Clock &clock)
{
    const bool isAnother = m_agreement != agreement;
    m_agreement = agreement;
    m_household = household;
    m_clock = &clock;
    if (m_signer.isEmpty())
        m_signer = signer;
    if (isAnother) {
        const QList<AgreementParagraph> paragraphs = paragraphsOfAny(agreement);
        m_initials.clear();
        m_initials.resize(std::ranges::count_if(
            paragraphs, [](const AgreementParagraph &one) { return one.section.has_value(); }));
        Q_EMIT agreementChanged();
    }
    Q_EMIT changed();
}

SignAgreement AgreementForm::signature() const
{
    if (!m_agreement || sectionsLeft() > 0)
        return {};
    return {.household = m_household,
            .agreement = m_agreement->id,
            .signerName = m_signer,
            .method = m_onPaper ? SignatureMethod::Paper : SignatureMethod::Screen,
            .drawing = {},
            .strokes = {},
            .initials = m_initials};
}

Result<std::optional<SignAgreement>> AgreementForm::kept(const AttachmentFiles &files,
                                                         SignAgreement signature,
                                                         const QByteArray &picture,
                                                         const QByteArray &strokes)
{
    if (signature.agreement.isNull())
        return std::nullopt;
    if (signature.method == SignatureMethod::Paper)
        return signature;
    if (picture.isEmpty())
        return std::nullopt;
    const Result<KeptFile> drawing = files.keep(picture, u"image/png"_s);
    if (!drawing)
        return refuse(drawing.error());
    const Result<KeptFile> drawn = files.keep(strokes, u"application/json"_s);
    if (!drawn)
        return refuse(drawn.error());
    signature.drawing = *drawing;
    signature.strokes = *drawn;
    return signature;
}

} // namespace desk::ui
