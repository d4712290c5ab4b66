#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/db/record.h"

namespace desk {

/// A version of what families sign. The newest one in force counts.
struct Agreement
{
    AgreementId id;
    QString title;
    int version = 1;
    QString body;
    QString bodyDigest; ///< SHA-256 in hexadecimal
    std::optional<int>
        validDays; ///< how long a signature holds; none: until a new version demands another
    QDate effectiveFrom;
    std::optional<QDate> effectiveUntil;

    bool operator==(const Agreement &) const = default;

    static constexpr auto table = "agreements";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Agreement::id},
                            Field{"title", &Agreement::title},
                            Field{"version", &Agreement::version},
                            Field{"body", &Agreement::body},
                            Field{"body_digest", &Agreement::bodyDigest},
                            Field{"valid_days", &Agreement::validDays},
                            Field{"effective_from", &Agreement::effectiveFrom},
                            Field{"effective_until", &Agreement::effectiveUntil});
    }
};

enum class SignatureMethod { Screen, Paper, Portal };

template <>
inline constexpr auto names<SignatureMethod> = std::array{
    std::pair{SignatureMethod::Screen, "SCREEN"},
    std::pair{SignatureMethod::Paper, "PAPER"},
    std::pair{SignatureMethod::Portal, "PORTAL"},
};

/// Somebody of a family signed.
struct AgreementSignature
{
    AgreementSignatureId id;
    AgreementId agreement;
    HouseholdId household;
    QString signerName;
    Instant signedAt{};
    SignatureMethod method = SignatureMethod::Screen;
    std::optional<AttachmentId> drawing; ///< a picture of it, encrypted
    std::optional<AttachmentId> strokes; ///< how it was drawn, encrypted
    StaffId witness;
    std::optional<QDate> validUntil;
    std::optional<Instant> invalidatedAt;

    bool operator==(const AgreementSignature &) const = default;

    static constexpr auto table = "agreement_signatures";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &AgreementSignature::id},
                            Field{"agreement", &AgreementSignature::agreement},
                            Field{"household", &AgreementSignature::household},
                            Field{"signer_name", &AgreementSignature::signerName},
                            Field{"signed_at", &AgreementSignature::signedAt},
                            Field{"method", &AgreementSignature::method},
                            Field{"drawing", &AgreementSignature::drawing},
                            Field{"strokes", &AgreementSignature::strokes},
                            Field{"witness", &AgreementSignature::witness},
                            Field{"valid_until", &AgreementSignature::validUntil},
                            Field{"invalidated_at", &AgreementSignature::invalidatedAt});
    }
};

/// The letters that somebody who signed put beside a section of the text.
struct AgreementInitials
{
    AgreementInitialsId id;
    AgreementSignatureId signature;
    int position = 0; ///< among the sections of that version that ask for them
    QString initials;
    Instant at{};

    bool operator==(const AgreementInitials &) const = default;

    static constexpr auto table = "agreement_initials";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &AgreementInitials::id},
                            Field{"signature", &AgreementInitials::signature},
                            Field{"position", &AgreementInitials::position},
                            Field{"initials", &AgreementInitials::initials},
                            Field{"at", &AgreementInitials::at});
    }
};

} // namespace desk
