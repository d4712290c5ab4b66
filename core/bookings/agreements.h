#pragma once

#include "core/bookings/agreement.h"
#include "core/store/attachment_files.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

/// A paragraph of an agreement, or an empty line. One that begins with an empty box, "[ ]", asks
/// for initials.
struct AgreementParagraph
{
    QString text;               ///< without the box
    std::optional<int> section; ///< counted from 0, when it asks for initials

    bool operator==(const AgreementParagraph &) const = default;
};

QList<AgreementParagraph> paragraphsOf(const Agreement &agreement);

/// The newest version whose time has come.
std::optional<Agreement> agreementInForce(db::Database &database, QDate day);

/// A signature of the family under this version that holds on the day.
std::optional<AgreementSignature> validSignature(db::Database &database,
                                                 const Agreement &agreement,
                                                 const HouseholdId &household,
                                                 QDate day);

/// A new version of what families sign; the one before ends. Needs EDIT_RULES.
struct PublishAgreement
{
    QString title;
    QString body;
    std::optional<int> validDays;
    QDate effectiveFrom;

    static constexpr Intent intent{"agreement.publish", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: NotPermitted, ApprovalNeeded, Missing, TooLong, CardNumberTyped, NotADate, OutOfRange.
[[nodiscard]] Result<AgreementId> carryOut(Writer &writer, const PublishAgreement &command);

/// What was put beside a section, and when.
struct SectionInitials
{
    QString initials;
    Instant at{};

    bool operator==(const SectionInitials &) const = default;
};

/// Somebody of a family signs the agreement in force.
struct SignAgreement
{
    HouseholdId household;
    AgreementId agreement;
    QString signerName;
    SignatureMethod method = SignatureMethod::Screen;
    std::optional<KeptFile> drawing; ///< PNG; SCREEN needs it
    std::optional<KeptFile> strokes; ///< JSON: how it was drawn
    /// Of each section that asks for them, in their order; SCREEN needs them.
    QList<SectionInitials> initials = {};

    static constexpr Intent intent{"agreement.sign", 1, Priority::Now};
    QJsonObject meant() const;
};

/// Refuses: Unknown, Changed (there is a newer version), Missing, TooLong, CardNumberTyped.
[[nodiscard]] Result<AgreementSignatureId> carryOut(Writer &writer, const SignAgreement &command);

} // namespace desk
