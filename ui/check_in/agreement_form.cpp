#include "ui/check_in/agreement_form.h"

using namespace Qt::Literals;

namespace desk::ui {

QStringList AgreementForm::paragraphs() const
{
    return m_agreement ? m_agreement->body.split(u'\n', Qt::SkipEmptyParts) : QStringList();
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
                         const QString &signer)
{
    m_agreement = agreement;
    m_household = household;
    if (m_signer.isEmpty())
        m_signer = signer;
    Q_EMIT changed();
}

SignAgreement AgreementForm::signature() const
{
    return {.household = m_household,
            .agreement = m_agreement ? m_agreement->id : AgreementId(),
            .signerName = m_signer,
            .method = m_onPaper ? SignatureMethod::Paper : SignatureMethod::Screen,
            .drawing = {},
            .strokes = {}};
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
