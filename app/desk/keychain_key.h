#pragma once

#include "core/base/random.h"
#include "core/store/key_provider.h"
#include "sync/desk/secrets.h"

namespace desk {

/// The key of a replica in the operating system's keychain.
class KeychainKey final : public KeyProvider
{
public:
    /// Both outlive it. A key is made only where there is nothing yet that another one opens.
    KeychainKey(sync::Secrets &secrets, Random &random, bool mayMake)
        : m_secrets(secrets)
        , m_random(random)
        , m_mayMake(mayMake)
    {
    }

    /// Refuses: KeychainUnreachable, KeyWrong (what is there is no key).
    Result<db::Key> key() override;
    /// Refuses: KeychainUnreachable.
    Result<> destroy() override;

private:
    Result<db::Key> make();

    sync::Secrets &m_secrets;
    Random &m_random;
    bool m_mayMake;
};

} // namespace desk
