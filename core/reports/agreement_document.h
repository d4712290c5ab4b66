#pragma once

#include "core/base/refusal.h"
#include "core/bookings/agreement.h"
#include "core/reports/document_head.h"

#include <QByteArray>
#include <QStringList>

namespace desk {

/// What was asked and answered of a pet at the check-in at which it was signed.
struct SignedAnswer
{
    QString pet;
    QString question;
    QString answer;

    bool operator==(const SignedAnswer &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"pet", &SignedAnswer::pet},
                            Field{"question", &SignedAnswer::question},
                            Field{"answer", &SignedAnswer::answer});
    }
};

/// What a family signed.
struct AgreementDocument
{
    DocumentHead head;
    Agreement agreement;
    AgreementSignature signature;
    QString family;
    QString witness;
    QStringList pets; ///< whom it covers
    QList<AgreementInitials> initials;
    QList<SignedAnswer> answers;
    QString drawingDigest; ///< names the attachment with the signature's picture; empty on paper
    QByteArray drawing;    ///< its strokes or PNG, put in by whoever can open attachments

    bool operator==(const AgreementDocument &) const = default;
};

/// Without the drawing. Refuses: Unknown.
Result<AgreementDocument> agreementDocument(db::Database &database,
                                            AgreementSignatureId signature,
                                            const Printing &printing);

} // namespace desk
