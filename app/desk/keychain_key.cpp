#include "app/desk/keychain_key.h"

#include "core/base/random_bytes.h"

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr qsizetype keyBytes = 32;
const QString name = u"replica"_s;

} // namespace

Result<db::Key> KeychainKey::key()
{
    const tl::expected<QByteArray, sync::SecretFault> kept = m_secrets.read(name);
    if (kept)
        return kept->size() == keyBytes ? Result<db::Key>(db::Key(*kept))
                                        : refuse(Reason::KeyWrong);
    return m_mayMake && kept.error() == sync::SecretFault::Missing
        ? make()
        : refuse(Reason::KeychainUnreachable);
}

Result<> KeychainKey::destroy()
{
    return m_secrets.remove(name) ? Result<>() : refuse(Reason::KeychainUnreachable);
}

Result<db::Key> KeychainKey::make()
{
    const QByteArray bytes = randomBytes(m_random, keyBytes);
    if (!m_secrets.write(name, bytes))
        return refuse(Reason::KeychainUnreachable);
    return db::Key(bytes);
}

} // namespace desk
