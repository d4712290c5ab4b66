#include "sync/desk/hub_proof.h"

#include <QSslKey>

#include <algorithm>

namespace desk::sync {

namespace {

// Nobody that is known stands above it.
bool isUnvouched(QSslError::SslError error)
{
    switch (error) {
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
        return true;
    default:
        return false;
    }
}

// What a key that is known makes up for.
bool isAboutWhoItIs(QSslError::SslError error)
{
    return isUnvouched(error) || error == QSslError::HostNameMismatch;
}

bool isAboutTime(QSslError::SslError error)
{
    return error == QSslError::CertificateExpired || error == QSslError::CertificateNotYetValid;
}

} // namespace

std::optional<Objection> objectionTo(const QSslCertificate &shown,
                                     const QList<QSslError> &errors,
                                     const std::optional<HubKey> &known)
{
    const std::optional<HubKey> key = HubKey::of(shown.publicKey().toDer());
    if (known && key != known)
        return Objection{.failure = Failure::KeyChanged};
    if (std::ranges::any_of(errors, isAboutTime, &QSslError::error))
        return Objection{.failure = Failure::Expired};
    const bool isOfWhoOnly = std::ranges::all_of(errors, isAboutWhoItIs, &QSslError::error);
    if (known && isOfWhoOnly)
        return std::nullopt;
    const bool isComparable =
        isOfWhoOnly && std::ranges::any_of(errors, isUnvouched, &QSslError::error);
    return Objection{.failure = Failure::NotTrusted, .key = isComparable ? key : std::nullopt};
}

} // namespace desk::sync
