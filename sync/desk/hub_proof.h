#pragma once

#include "core/base/hub_key.h"
#include "sync/engine/event.h"

#include <QSslCertificate>
#include <QSslError>

namespace desk::sync {

/// What stands against talking to what answers.
struct Objection
{
    Failure failure = Failure::NotTrusted;
    /// Its key, when no more stands against it than that nobody vouches for it: a person who
    /// compares it with the hub's may go on.
    std::optional<HubKey> key = {};
};

/// Whether a certificate, against which the system has these errors, is the hub's all the same: it
/// is when it shows the key that the hub is known by, and is not out of date. Nothing when it is.
std::optional<Objection> objectionTo(const QSslCertificate &shown,
                                     const QList<QSslError> &errors,
                                     const std::optional<HubKey> &known);

} // namespace desk::sync
