#pragma once

#include "app/hub/console.h"
#include "core/base/hub_key.h"

namespace desk::hub {

/// How a computer that is let in reaches the hub, beside its code.
struct Inviting
{
    QString address; ///< as desks type it; empty: only the code is said
    std::optional<HubKey> hubKey;
};

/// Adds --address and --certificate.
void addInvitingOptions(QCommandLineParser &parser);
/// What they say. When that can't be, says why, and answers with what to leave.
tl::expected<Inviting, Exit> invitingIn(const QCommandLineParser &parser);

/// The code, and below it the invitation to be scanned or passed on.
void sayCode(const QString &code, const Inviting &inviting);

/// The key of the first certificate in a PEM file, as desks know it; nothing where there is none
/// that they can read: they read RSA and EC.
std::optional<HubKey> keyOfCertificate(const QString &file);

} // namespace desk::hub
