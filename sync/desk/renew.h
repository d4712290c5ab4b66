#pragma once

#include "core/base/refusal.h"
#include "sync/desk/credentials.h"
#include "sync/desk/transport.h"

namespace desk::sync {

/// A token, and the credentials with which the next one is had.
struct Renewed
{
    Credentials credentials;
    QByteArray access;
};

/// Asks the hub for a token in the name of these credentials: something to sign, and the token for
/// the signature. `answer` is called once, unless `transport` is destroyed before. Refuses what the
/// hub refuses.
void renewAccess(Transport &transport,
                 const Credentials &credentials,
                 std::function<void(const Result<Renewed> &)> answer);

} // namespace desk::sync
